"""The words of one paragraph as tracked changes: what stayed, what was deleted, inserted, moved."""

import copy
import datetime
import itertools
from collections.abc import Iterator, Sequence

import msgspec
from lxml import etree

from secretariat_app.documents.read_text import W
from secretariat_app.domain.words import Mark, Piece

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MARKS = {f"{W}tab": "\t", f"{W}br": "\u2028", f"{W}cr": "\u2028", f"{W}noBreakHyphen": "\u2011"}
_OTHER = "\ufffc"
_NESTED = {f"{W}hyperlink", f"{W}smartTag", f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}fldSimple"}


class Atom(msgspec.Struct, frozen=True):
    """One character of a paragraph, or what stands for one; `element` where it is no letter."""

    text: str
    run: etree._Element
    element: etree._Element | None = None


class Change:
    """Makes the marks of one reviewer: each has a number of its own, his name and the time."""

    def __init__(self, author: str, moment: datetime.datetime, first: int) -> None:
        self._ids = itertools.count(first)
        self._moves = itertools.count(1)
        at = moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._who = {f"{W}author": author, f"{W}date": at}

    def mark(self, kind: str, parent: etree._Element | None = None, **more: str) -> etree._Element:
        """A mark like «ins», the last in `parent`; `more` are attributes of it."""
        given = (
            {f"{W}id": str(next(self._ids))} | self._who | {f"{W}{key}": value for key, value in more.items()}
        )
        made = etree.Element(f"{W}{kind}", given)
        if parent is not None:
            parent.append(made)
        return made

    def move_name(self) -> str:
        """A name that both ends of a move bear."""
        return f"move{next(self._moves)}"


def end_of(start: etree._Element) -> etree._Element:
    """The end of a range that `start` (a …RangeStart) begins."""
    tag = start.tag.replace("RangeStart", "RangeEnd")
    return etree.Element(tag, {f"{W}id": start.get(f"{W}id", "")})


def atoms(paragraph: etree._Element) -> tuple[Atom, ...]:
    """The characters of a paragraph, each with the run that it stands in."""
    return tuple(_atoms(paragraph))


def text_of(found: Sequence[Atom]) -> str:
    """What the atoms spell; a picture or a field is one character."""
    return "".join(atom.text for atom in found)


def _atoms(element: etree._Element) -> Iterator[Atom]:
    for child in element:
        if child.tag == f"{W}r":
            yield from _of_run(child)
        elif child.tag in _NESTED:
            yield from _atoms(child)


def _of_run(run: etree._Element) -> Iterator[Atom]:
    for child in run:
        if child.tag == f"{W}t":
            yield from (Atom(letter, run) for letter in child.text or "")
        elif child.tag in _MARKS:
            yield Atom(_MARKS[child.tag], run, child)
        elif child.tag != f"{W}rPr":
            yield Atom(_OTHER, run, child)


def runs(found: Sequence[Atom], *, deleted: bool = False) -> Iterator[etree._Element]:
    """The atoms as runs again, with the looks that each had."""
    for _, group in itertools.groupby(found, key=lambda atom: id(atom.run)):
        same = list(group)
        made = etree.Element(f"{W}r")
        looks = same[0].run.find(f"{W}rPr")
        if looks is not None:
            made.append(copy.deepcopy(looks))
        for plain, part in itertools.groupby(same, key=lambda atom: atom.element is None):
            if plain:
                text = etree.SubElement(made, f"{W}delText" if deleted else f"{W}t")
                text.text = "".join(atom.text for atom in part)
                text.set(_SPACE, "preserve")
            else:
                made.extend(copy.deepcopy(atom.element) for atom in part if atom.element is not None)
        yield made


class Words:
    """Gives the words of pieces out of the paragraph that they stand in, one piece after another."""

    def __init__(self, old: Sequence[Atom], new: Sequence[Atom]) -> None:
        self._old, self._new = old, new
        self._at_old = self._at_new = 0
        self._before: tuple[Words, bool] | None = None

    def going_on(self, *, old: Sequence[Atom] | None = None, new: Sequence[Atom] | None = None) -> "Words":
        """The words of the next paragraph where this one was split (`new`) or merged with it (`old`)."""
        after = Words(self._old if old is None else old, self._new if new is None else new)
        after._before = self, old is None
        return after

    def only_new(self) -> "Words":
        """The new words alone, from their beginning."""
        return Words((), self._new)

    def put(
        self, paragraph: etree._Element, pieces: Sequence[Piece], change: Change, *, moved: str = ""
    ) -> None:
        """Add the pieces to `paragraph`. `moved`: «moveFrom» or «moveTo» where the whole text moved."""
        if self._before is not None:  # put by now: the text that both share goes on where that one ended
            before, old_goes_on = self._before
            self._at_old, self._at_new = (before._at_old, 0) if old_goes_on else (0, before._at_new)
        for piece in pieces:
            size = len(piece.text)
            old = self._old[self._at_old : self._at_old + size] if piece.mark is not Mark.NEW else ()
            new = self._new[self._at_new : self._at_new + size] if piece.mark is not Mark.GONE else ()
            self._at_old += len(old)
            self._at_new += len(new)
            if moved == "moveTo" and piece.mark is Mark.GONE:
                continue
            stays = (piece.mark is Mark.SAME and moved == "moveTo") or moved == "moveFrom"
            name = moved if stays else {Mark.SAME: "", Mark.GONE: "del", Mark.NEW: "ins"}[piece.mark]
            into = change.mark(name, paragraph) if name else paragraph
            into.extend(runs(new or old, deleted=name == "del"))
