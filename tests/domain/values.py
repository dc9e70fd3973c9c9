"""Resolutions of every shape, for the tests that must hold for all of them."""

import datetime

from hypothesis import strategies as st

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import Amount, ClauseUse
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature

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
slot_values = texts | st.lists(texts, max_size=3).map(tuple) | acts | amounts
uses = st.builds(ClauseUse, filled, st.dictionaries(texts, slot_values, max_size=3))
maybe_use = st.none() | uses

paragraphs = st.builds(Paragraph, texts, maybe_use)
bare_texts = texts.map(opened)
closings = st.sampled_from(("", "ұсынылсын", "т. д.")) | bare_texts.map(str.strip).map(opened)


@st.composite
def items(draw: st.DrawFn) -> Item:
    """An item as `editing` keeps it: no closing marks, `inline` only where a sentence stands above a list."""
    actions = tuple(
        Paragraph(text, use) for text, use in draw(st.lists(st.tuples(bare_texts, maybe_use), max_size=3))
    )
    text = draw(bare_texts)
    return Item(
        text=text,
        clause=draw(maybe_use),
        actions=actions,
        inline=bool(actions) and bool(text) and draw(st.booleans()),
        closing=draw(closings),
        addressees=tuple(draw(st.lists(texts, max_size=2))),
        deadline=draw(dates),
    )


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
        items=tuple(draw(st.lists(items(), max_size=3))),
        signatures=tuple(draw(st.lists(st.builds(Signature, texts, texts, maybe_use), max_size=2))),
    )
