"""Resolutions of every shape, for the tests that must hold for all of them."""

import datetime

from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import Amount, ClauseUse, ItemNumber
from secretariat_app.domain.ignored import Ignored
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.resolution import Item, Paragraph, Reference, Resolution, Signature

# What a text may hold: any character but layout, controls, surrogates and non-characters.
CHARACTERS = st.characters(
    exclude_categories=("Cc", "Cs", "Zl", "Zp"),
    exclude_characters="".join(map(chr, (*range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF))),
)
WORDS = st.text(CHARACTERS, max_size=40)
LIVELY = st.text(st.sampled_from("Аб №«».,;:!?…& <{}>т"), max_size=20)
texts = WORDS | LIVELY
filled = texts.filter(lambda text: text != "")
dates = st.none() | st.dates(datetime.date(1, 1, 1))

acts = st.builds(ActReference, filled, texts, dates, texts, texts)
amounts = st.builds(Amount, texts, texts)
slot_values = texts | st.lists(texts, max_size=3).map(tuple) | acts | amounts | st.builds(ItemNumber, filled)
uses = st.builds(ClauseUse, filled, st.dictionaries(texts, slot_values, max_size=3))
maybe_use = st.none() | uses

keys = st.sampled_from(("i1", "i2", "gone"))


@st.composite
def references_in(draw: st.DrawFn, text: str) -> tuple[Reference, ...]:
    """Numbers within `text` that refer to items, in order and apart."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4))) if text else []
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return tuple(Reference(start, end, draw(keys)) for start, end in pairs)


@st.composite
def paragraphs_of(draw: st.DrawFn, wanted: st.SearchStrategy[str]) -> Paragraph:
    """A paragraph of such a text, with or without a clause and references."""
    text = draw(wanted)
    found = draw(references_in(text)) if draw(st.booleans()) else ()
    return Paragraph(text, draw(maybe_use), found)


paragraphs = paragraphs_of(texts)
bare_texts = texts.map(opened)
closings = st.sampled_from(("", "ұсынылсын", "т. д.")) | bare_texts.map(str.strip).map(opened)


@st.composite
def items(draw: st.DrawFn) -> Item:
    """An item as `editing` keeps it: no closing marks, `inline` only where a sentence stands above a list."""
    actions = tuple(draw(st.lists(paragraphs_of(bare_texts), max_size=3)))
    head = draw(paragraphs_of(bare_texts))
    text = head.text
    return Item(
        text=text,
        clause=head.clause,
        references=head.references,
        actions=actions,
        inline=bool(actions) and bool(text) and draw(st.booleans()),
        closing=draw(closings),
        addressees=tuple(draw(st.lists(texts, max_size=2))),
        deadline=draw(dates),
    )


@st.composite
def keyed(draw: st.DrawFn, plain: list[Item]) -> tuple[Item, ...]:
    """Those items, some with a key of their own."""
    given = draw(st.permutations(["i1", "i2", "i3", "", ""]))
    return tuple(replace(item, key=key) for item, key in zip(plain, given, strict=False))


@st.composite
def resolutions(draw: st.DrawFn) -> Resolution:
    """Any resolution that the archive can hold."""
    single = st.none() | paragraphs.filter(lambda value: bool(value.text or value.clause))
    return Resolution(
        language=draw(st.sampled_from(("ru", "kk"))),
        commissions=tuple(draw(st.lists(texts, max_size=2))),
        date=draw(dates),
        number=draw(st.none() | texts),
        place=draw(st.none() | texts),
        title=draw(paragraphs),
        preamble=draw(single),
        findings=tuple(draw(st.lists(paragraphs, max_size=3))),
        enactment=draw(single),
        items=draw(st.lists(items(), max_size=3).flatmap(keyed)),
        signatures=tuple(draw(st.lists(st.builds(Signature, texts, texts, maybe_use), max_size=2))),
        ignored=tuple(draw(st.lists(st.builds(Ignored, filled, texts), max_size=2))),
    )
