"""What a person says of pieces of the source: the recognised parts change, and the value with them.

A part that a person named has no number in its name («items», not «items[2]»): its place in the source
tells where it belongs. Whatever no part holds any more is in the remainder again, so nothing is lost.
"""

import re
from collections.abc import Callable, Iterable, Sequence

import msgspec
from msgspec.structs import replace

from secretariat_app.documents.old_papers.commissions import commissions
from secretariat_app.documents.old_papers.dates_read import dates_in
from secretariat_app.documents.old_papers.found import SAID, Found, Span
from secretariat_app.documents.old_papers.recognise import Known, addressed, remainder_of
from secretariat_app.documents.old_papers.rows import (
    DROPPED,
    Row,
    clean,
    joined,
    paragraphs,
    rows_of,
    spans_of,
    tidy,
)
from secretariat_app.documents.old_papers.signing import read_signatures
from secretariat_app.documents.old_papers.source import Line
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

SINGLE = ("title", "preamble", "enactment", "date", "number", "place")
SEVERAL = ("findings", "items", "actions", "signatures", "commissions")
NOTHING = "nothing"
LABELS = (*SINGLE, *SEVERAL, NOTHING)
"""What a person may say of a piece of the source."""

NO_TEXT = QT_TRANSLATE_NOOP("errors", "Choose some words in the source first.")
NO_DATE = QT_TRANSLATE_NOOP("errors", "There is no date in the chosen words.")
NO_ITEM = QT_TRANSLATE_NOOP("errors", "There is no item above that this action could belong to.")

_INDEX = re.compile(r"\[(\d+)\]")
_NUMBER = re.compile(r"^(?:№|N|No\.?)\s*", re.IGNORECASE)
_TAB = "\t"


class Draft(msgspec.Struct, frozen=True):
    """A paper under review: its lines, its parts as they stand, and the value that recognition gave."""

    lines: tuple[Line, ...]
    parts: tuple[Found, ...]
    recognised: Resolution

    def remainder(self) -> tuple[Span, ...]:
        """The printable characters that no part holds."""
        return remainder_of(self.lines, self.parts)


def label_of(part: str) -> str:
    """What a part is, without its number: «actions» of «items[2].actions[0]»."""
    return _INDEX.sub("", part).rpartition(".")[2]


def is_said(part: Found) -> bool:
    """Whether a person said so."""
    return part.reason == SAID


def said(draft: Draft, spans: Sequence[Span], label: str) -> Draft:
    """The paper after a person said what these characters are. KnownError where that cannot be."""
    spans = _printed(draft.lines, spans)
    if not spans:
        raise KnownError(NO_TEXT)
    made = _made(draft, spans, label)
    left = [part for old in draft.parts for part in _without(draft.lines, old, spans)]
    if label in SINGLE:
        left = [part for part in left if label_of(part.part) != label]
    if label == "commissions":
        left = [part for part in left if part.part != "commissions[0]" or part.spans]
        left = [part for part in left if not (part.part.startswith("commissions") and not is_said(part))]
    left = [
        part
        for part in left
        if part.part != "remainder" and not (_is_gap(part) and label_of(part.part) == label)
    ]
    if label == "actions" and not any(_is_item_before(part, spans[0]) for part in left):
        raise KnownError(NO_ITEM)
    parts = sorted([*left, *made], key=_order)
    return replace(draft, parts=tuple(parts))


def retyped(draft: Draft, place: int, text: str) -> Draft:
    """The paper after a person typed the text of its part number `place` anew; «» takes the part away."""
    old = draft.parts[place]
    label = label_of(old.part)
    text = clean(text).replace(DROPPED, "").strip()
    if label != "signatures":
        text = tidy(text)
    if not text:
        new = replace(old, part=NOTHING, text="", confidence=1.0, reason=SAID)
    else:
        if label == "date" and not list(dates_in(text)):
            raise KnownError(NO_DATE)
        name = label if label in LABELS else old.part
        new = replace(old, part=name, text=_typed(label, text), confidence=1.0, reason=SAID)
    return replace(draft, parts=(*draft.parts[:place], new, *draft.parts[place + 1 :]))


def value_of(draft: Draft, known: Known) -> Resolution:
    """The resolution that the parts make."""
    base, parts = draft.recognised, draft.parts
    by_label = _by_label(parts)
    text = {label: _single(by_label, label) for label in ("title", "preamble", "enactment")}
    date = base.date
    if any(map(is_said, by_label("date"))) or not by_label("date"):
        date = next((day.date for part in by_label("date") for day in dates_in(part.text)), None)
    resolution = replace(
        base,
        date=date,
        number=_requisite(by_label, "number", base.number),
        place=_requisite(by_label, "place", base.place),
        title=Paragraph(text["title"]) if text["title"] != base.title.text else base.title,
        preamble=_paragraph(text["preamble"], base.preamble),
        findings=tuple(_finding(base, part) for part in by_label("findings")),
        enactment=_paragraph(text["enactment"], base.enactment),
        signatures=tuple(_signature(base, part) for part in by_label("signatures")),
        commissions=_commissions(base, by_label("commissions"), known),
    )
    items = tuple(_items(base, parts, resolution, known))
    return replace(resolution, items=items)


# --- what a person's words make -----------------------------------------------------------------------------


def _made(draft: Draft, spans: Sequence[Span], label: str) -> list[Found]:
    rows = _rows(draft.lines, spans)
    if label == "signatures":
        signed = read_signatures(rows, 0, len(rows))
        if any(one.name for one in signed.signatures):
            pairs = zip(signed.signatures, signed.parts, strict=True)
            return [_part(label, _signed(one), part.spans) for one, part in pairs]
        return [_part(label, f"{joined(row.whole for row in rows)}{_TAB}", spans)]
    if label in SEVERAL and label != "commissions":
        groups = paragraphs(rows)
        keep = label == "findings"
        return [
            _part(label, _words(group, keep_label=keep), _inside(spans, spans_of(group))) for group in groups
        ]
    text = joined(row.whole for row in rows)
    if label == "date" and not list(dates_in(text)):
        raise KnownError(NO_DATE)
    if label == "number":
        text = _NUMBER.sub("", text)
    return [_part(label, text, tuple(spans))]


def _part(label: str, text: str, spans: Iterable[Span]) -> Found:
    return Found(label, text, 1.0, SAID, tuple(spans))


def _signed(signature: Signature) -> str:
    return f"{signature.position}{_TAB}{signature.name}"


def _words(group: Sequence[Row], *, keep_label: bool) -> str:
    first = group[0]
    lead = first.words if first.kind == "bullet" or not keep_label else first.whole
    return joined([lead, *(row.whole for row in group[1:])])


def _typed(label: str, text: str) -> str:
    return _NUMBER.sub("", text) if label == "number" else text


def _rows(lines: Sequence[Line], spans: Sequence[Span]) -> list[Row]:
    """The chosen pieces as rows at their own places; one from a line's middle has no number of its own."""
    rows = []
    for span in spans:
        line = lines[span.line]
        whole = not line.text[: span.start].strip()
        text = " " * span.start + line.text[span.start : span.end]
        for row in rows_of([replace(line, text=text, number=line.number if whole else "")]):
            rows.append(replace(row, index=span.line))
    return rows


def _printed(lines: Sequence[Line], spans: Sequence[Span]) -> list[Span]:
    """The spans without white space at their ends, line by line; empty ones left out."""
    found = []
    for span in sorted(spans, key=lambda one: (one.line, one.start)):
        piece = lines[span.line].text[span.start : span.end]
        start = span.start + len(piece) - len(piece.lstrip())
        end = span.start + len(piece.rstrip())
        if end > start:
            found.append(Span(span.line, start, end))
    return found


def _without(lines: Sequence[Line], part: Found, taken: Sequence[Span]) -> list[Found]:
    """What is left of a part when these characters belong to another."""
    if not any(_overlap(one, other) for one in part.spans for other in taken):
        return [part]
    left = _printed(lines, [piece for span in part.spans for piece in _cut(span, taken)])
    if not left:
        return []
    if label_of(part.part) not in LABELS:  # a letterhead, an annex: what is left of it is the same
        return [replace(part, spans=tuple(left))]
    text = joined(tidy(clean(lines[span.line].text)[span.start : span.end]) for span in left)
    rows = _rows(lines, left)
    if label_of(part.part) in ("items", "actions"):
        text = _words(rows, keep_label=False)
    elif label_of(part.part) == "signatures":
        signed = read_signatures(rows, 0, len(rows)).signatures
        text = _signed(signed[0]) if signed else f"{text}{_TAB}"
    return [_part(label_of(part.part), text, left)]  # a person has seen it, and taken something out of it


def _cut(span: Span, taken: Sequence[Span]) -> list[Span]:
    pieces = [span]
    for other in taken:
        pieces = [
            Span(piece.line, start, end)
            for piece in pieces
            for start, end in (
                ((piece.start, piece.end),)
                if not _overlap(piece, other)
                else ((piece.start, other.start), (other.end, piece.end))
            )
            if end > start
        ]
    return pieces


def _overlap(one: Span, other: Span) -> bool:
    return one.line == other.line and one.start < other.end and other.start < one.end


def _inside(spans: Sequence[Span], wanted: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(span for span in spans if any(_overlap(span, other) for other in wanted))


def _is_gap(part: Found) -> bool:
    """A part that says that nothing was found."""
    return not part.spans and not part.text


def _order(part: Found) -> tuple[int, int]:
    return (part.spans[0].line, part.spans[0].start) if part.spans else (-1, 0)


def _is_item_before(part: Found, span: Span) -> bool:
    return label_of(part.part) == "items" and bool(part.spans) and _order(part) < (span.line, span.start)


# --- the value --------------------------------------------------------------------------------------------


def _by_label(parts: Sequence[Found]) -> Callable[[str], list[Found]]:
    groups: dict[str, list[Found]] = {}
    for part in parts:
        groups.setdefault(label_of(part.part), []).append(part)
    return lambda label: groups.get(label, [])


def _single(by_label: Callable[[str], list[Found]], label: str) -> str:
    return next((part.text for part in by_label(label) if part.text), "")


def _paragraph(text: str, base: Paragraph | None) -> Paragraph | None:
    if base is not None and base.text == text:
        return base
    return Paragraph(text) if text else None


def _requisite(by_label: Callable[[str], list[Found]], label: str, base: str | None) -> str | None:
    parts = by_label(label)
    changed = not parts or any(is_said(part) or part.part != label for part in parts)
    if changed:
        return next((part.text for part in parts if is_said(part) and part.text), None)
    return base


def _finding(base: Resolution, part: Found) -> Paragraph:
    number = _number(part)
    kept = base.findings[number] if number is not None and number < len(base.findings) else None
    return kept if kept is not None and kept.text == part.text else Paragraph(part.text)


def _signature(base: Resolution, part: Found) -> Signature:
    number = _number(part)
    if number is not None and number < len(base.signatures):
        return base.signatures[number]
    position, _, name = part.text.rpartition(_TAB)
    return Signature(tidy(position), tidy(name))


def _commissions(base: Resolution, parts: Sequence[Found], known: Known) -> tuple[str, ...]:
    own = [part.text for part in parts if is_said(part)]
    if not own:
        return base.commissions if parts else ()
    names: list[str] = []
    for text in own:
        named = commissions(base.language, [text], [], [], known.directories).names
        names += named or (text,)
    return tuple(dict.fromkeys(names))


def _number(part: Found) -> int | None:
    numbers = _INDEX.findall(part.part)
    return int(numbers[-1]) if numbers else None


def _items(base: Resolution, parts: Sequence[Found], resolution: Resolution, known: Known) -> Iterable[Item]:
    groups: list[list[Found]] = []
    for part in parts:
        label = label_of(part.part)
        if label == "items" and (part.text or part.spans):
            groups.append([part])
        elif label == "actions" and groups:
            groups[-1].append(part)
    for group in groups:
        yield _as_recognised(base, group) or _item(base, group, resolution, known)


def _as_recognised(base: Resolution, group: Sequence[Found]) -> Item | None:
    """The item that recognition made of these parts, where nobody changed them."""
    if any(not _INDEX.search(part.part) for part in group):
        return None
    number = int(_INDEX.findall(group[0].part)[0])
    names = [f"items[{number}]", *(f"items[{number}].actions[{n}]" for n in range(len(group) - 1))]
    if number >= len(base.items) or [part.part for part in group] != names:
        return None
    item = base.items[number]
    return item if len(item.actions) in (len(group) - 1, 0) else None


def _item(base: Resolution, group: Sequence[Found], resolution: Resolution, known: Known) -> Item:
    head, *actions = group
    made = Item(
        text=opened(head.text),
        actions=tuple(Paragraph(opened(action.text)) for action in actions),
        inline=bool(actions) and head.text.endswith(";"),
    )
    return addressed(made, base.language, resolution.date, known)
