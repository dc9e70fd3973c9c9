"""Two values of a resolution beside each other, text by text and word by word, as data.

Texts are compared as they are printed, without the numbers and closing marks that follow from their place.
"""

import datetime
import enum
from collections.abc import Iterator, Sequence

import msgspec

from secretariat_app.domain.alignment import Move, Pair, Seam, aligned
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.domain.summary import Summary
from secretariat_app.domain.words import Mark, Piece, count, pieces

_NO_PARAGRAPH = Paragraph()


class Field(enum.StrEnum):
    """What of a place is compared: its text, or a fact that stands beside it."""

    TEXT = "text"
    LANGUAGE = "language"
    COMMISSION = "commission"
    DATE = "date"
    NUMBER = "number"
    PLACE = "place"
    ADDRESSEES = "addressees"
    DEADLINE = "deadline"
    CLOSING = "closing"  # whether an item with actions ends in «:» or in «;»


class Line(msgspec.Struct, frozen=True):
    """One text of both values: where it stands in each (None where it does not), and its words.

    `move` and `seam` are those of `alignment.Pair`. A signature is its position and name with a tab between.
    """

    before: Place | None
    after: Place | None
    pieces: tuple[Piece, ...]
    field: Field = Field.TEXT
    move: Move = Move.NONE
    seam: Seam = Seam.NONE

    @property
    def same(self) -> bool:
        """Whether nothing is different."""
        return (
            self.move is Move.NONE
            and self.seam is Seam.NONE
            and all(piece.mark is Mark.SAME for piece in self.pieces)
            and (self.before is None) == (self.after is None)
        )

    @property
    def old(self) -> str:
        """The words of the earlier value."""
        return "".join(piece.text for piece in self.pieces if piece.mark is not Mark.NEW)

    @property
    def new(self) -> str:
        """The words of the later value."""
        return "".join(piece.text for piece in self.pieces if piece.mark is not Mark.GONE)


class Comparison(msgspec.Struct, frozen=True):
    """All texts of both values in the order of the later one; those that are gone stand where they stood."""

    lines: tuple[Line, ...]

    @property
    def differing(self) -> tuple[int, ...]:
        """The numbers of the lines that differ."""
        return tuple(number for number, line in enumerate(self.lines) if not line.same)


def compared(before: Resolution, after: Resolution) -> Comparison:
    """`before` and `after` beside each other. Texts that were moved, split or merged are found again."""
    return Comparison(
        (
            *_requisites(before, after),
            *_single(Place(Part.TITLE), before.title.text, after.title.text),
            *_texts(before, after),
            *_list(Part.SIGNATURES, Field.TEXT, _signatures(before), _signatures(after)),
        )
    )


def summed(comparison: Comparison) -> Summary:
    """What the differences come to."""
    differing = [comparison.lines[number] for number in comparison.differing]
    told = [line for line in differing if line.move is not Move.AWAY]
    where = {place.part for line in told if (place := line.after or line.before) is not None}
    words = [line for line in told if line.move is Move.NONE]
    return Summary(
        parts=tuple(part for part in Part if part in where),
        added=sum(line.before is None or line.seam is Seam.SPLIT for line in told),
        removed=sum(line.after is None or line.seam is Seam.MERGED for line in told),
        changed=sum(
            line.before is not None and line.after is not None and not line.seam and not line.move
            for line in told
        ),
        moved=sum(line.move is Move.HERE for line in told),
        words_added=sum(count(line.pieces, Mark.NEW) for line in words),
        words_removed=sum(count(line.pieces, Mark.GONE) for line in words),
    )


def _requisites(before: Resolution, after: Resolution) -> Iterator[Line]:
    place = Place(Part.REQUISITES)
    yield from _single(place, before.language, after.language, Field.LANGUAGE)
    yield from _list(Part.REQUISITES, Field.COMMISSION, before.commissions, after.commissions)
    yield from _single(place, _day(before.date), _day(after.date), Field.DATE)
    yield from _single(place, before.number or "", after.number or "", Field.NUMBER)
    yield from _single(place, before.place or "", after.place or "", Field.PLACE)


def _single(place: Place, before: str, after: str, field: Field = Field.TEXT) -> Iterator[Line]:
    if before or after:
        yield Line(place, place, pieces(before, after), field)


def _list(part: Part, field: Field, before: Sequence[str], after: Sequence[str]) -> Iterator[Line]:
    for pair in aligned(before, after):
        old = None if pair.old is None else Place(part, pair.old)
        yield Line(
            old, None if pair.new is None else Place(part, pair.new), pair.pieces, field, pair.move, pair.seam
        )


def _signatures(value: Resolution) -> list[str]:
    return [f"{one.position}\t{one.name}" for one in value.signatures]


def _texts(before: Resolution, after: Resolution) -> Iterator[Line]:
    """Preamble, findings, enactment, items and actions: a text may have moved from one part to another."""
    old, new = list(_body(before)), list(_body(after))
    pairs = aligned(
        [text for _, text in old],
        [text for _, text in new],
        [_kind(place) for place, _ in old],
        [_kind(place) for place, _ in new],
    )
    for pair in pairs:
        line = _line(pair, old, new)
        yield line
        heads = _heads(line)
        if heads and line.move is not Move.AWAY and line.seam is Seam.NONE:
            yield from _facts(line, before.items[heads[0]], after.items[heads[1]])


def _line(pair: Pair, old: Sequence[tuple[Place, str]], new: Sequence[tuple[Place, str]]) -> Line:
    before = None if pair.old is None else old[pair.old][0]
    after = None if pair.new is None else new[pair.new][0]
    return Line(before, after, pair.pieces, move=pair.move, seam=pair.seam)


def _body(value: Resolution) -> Iterator[tuple[Place, str]]:
    yield from _if_any(Place(Part.PREAMBLE), (value.preamble or _NO_PARAGRAPH).text)
    for index, finding in enumerate(value.findings):
        yield Place(Part.FINDINGS, index), finding.text
    yield from _if_any(Place(Part.ENACTMENT), (value.enactment or _NO_PARAGRAPH).text)
    for index, item in enumerate(value.items):
        yield Place(Part.ITEMS, index), _closed(item.text, "" if item.actions else item.closing)
        last = len(item.actions) - 1
        for number, action in enumerate(item.actions):
            text = _closed(action.text, item.closing if number == last else "")
            yield Place(Part.ITEMS, index, number), text


def _if_any(place: Place, text: str) -> Iterator[tuple[Place, str]]:
    if text:
        yield place, text


def _closed(text: str, closing: str) -> str:
    return " ".join(filter(None, (opened(text), closing)))


def _kind(place: Place) -> str:
    return "action" if place.action is not None else str(place.part)


def _heads(line: Line) -> tuple[int, int] | None:
    """The numbers of the two items where the line is the text of an item in both values."""
    old, new = line.before, line.after
    if old is None or new is None or old.part is not Part.ITEMS or new.part is not Part.ITEMS:
        return None
    if old.action is not None or new.action is not None:
        return None
    return old.index or 0, new.index or 0


def _facts(line: Line, before: Item, after: Item) -> Iterator[Line]:
    for field, old, new in (
        (Field.ADDRESSEES, "; ".join(before.addressees), "; ".join(after.addressees)),
        (Field.DEADLINE, _day(before.deadline), _day(after.deadline)),
        (Field.CLOSING, _mark(before), _mark(after)),
    ):
        if old != new and not (field is Field.CLOSING and not (old and new)):
            yield Line(line.before, line.after, pieces(old, new), field)


def _mark(item: Item) -> str:
    return (";" if item.inline else ":") if item.actions else ""


def _day(date: datetime.date | None) -> str:
    return f"{date.day:02}.{date.month:02}.{date.year}" if date else ""
