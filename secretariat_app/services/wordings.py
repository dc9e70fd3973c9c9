"""What earlier papers say: recommendations to the same body, and paragraphs like the one being written."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Row
from secretariat_app.domain.resolution import Resolution
from secretariat_app.language.search_terms import fold, terms

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.storage.alike import PaperWords
    from secretariat_app.storage.archive import Archive

OFFERED = 12
ALIKE = 0.5
"""This share of the words written so far, at least, must stand in a paragraph that is offered as similar."""

SAME = 0.8
SAME_WORDS = 4
"""From this share of words in common, and from so many of them, two recommendations are the same one."""

REPEATED = 3
"""A paragraph that stands in so many papers is worth being a clause."""

_MARKS = " .:;"
_PARTS = (Part.FINDINGS, Part.ITEMS)
_VERBS = ("рекомендовать", "поручить", "предложить", "ұсынылсын", "тапсырылсын")


class Wording(msgspec.Struct, frozen=True):
    """A paragraph of earlier papers. `row` and `place`: the newest of them, and where it stands there.

    `addressees`: who was to act. `to_body`: one of these is asked now too. `share`: how many of the words
    written now it has, from 0 to 1. `papers`: in how many of the papers that were looked into it stands.
    """

    text: str
    row: Row
    place: Place
    addressees: tuple[str, ...] = ()
    to_body: bool = False
    share: float = 0.0
    papers: int = 1


class Offer(msgspec.Struct, frozen=True):
    """What the archive has for a paragraph. `given`: the same was recommended before, there last."""

    wordings: tuple[Wording, ...] = ()
    given: Wording | None = None


def asks(value: Resolution, place: Place | None) -> bool:
    """Whether the paragraph at `place` is one that the archive may have something for."""
    if place is None or place.part not in _PARTS or place.index is None:
        return False
    try:
        return bool(paragraph_at(value, place).text or _addressees(value, place))
    except IndexError:  # the paper has changed since
        return False


def offered(
    archive: Archive, value: Resolution, place: Place, known: Directories, without: int | None = None
) -> Offer:
    """What earlier papers in the language of `value` have for its paragraph at `place`, the best first.

    Bodies are those of the item, or are read from its words by `known`. `without`: the paper itself.
    """
    if not asks(value, place):
        return Offer()
    text = paragraph_at(value, place).text
    bodies = _bodies(value, place, known) if place.part is Part.ITEMS else ()
    here = _Words(text, bodies, value.language)
    papers = archive.alike(here.stems, [fold(name) for name in bodies], value.language)
    found: dict[str, Wording] = {}
    seen: dict[str, set[int]] = {}
    for row, paper in papers:
        if row.id == without:
            continue
        for one in _paragraphs(row, paper, place.part):
            key = one.text.rstrip(_MARKS).casefold()
            seen.setdefault(key, set()).add(row.id)
            if key not in found:
                found[key] = here.judged(one)
    wordings = [
        msgspec.structs.replace(one, text=_as_kept(one), papers=len(seen[key]))
        for key, one in found.items()
        if here.fits(one)
    ]
    wordings.sort(key=lambda one: (-(one.share + 0.2 * one.to_body), -one.papers))
    given = next((one for one in wordings if here.is_same(one)), None) if place.part is Part.ITEMS else None
    return Offer(tuple(wordings[:OFFERED]), given)


class _Words:
    """What is being written, by its words: those that name the body or open the item tell nothing of it."""

    def __init__(self, text: str, bodies: tuple[str, ...], language: str) -> None:
        self._language = language
        self._bodies = {fold(name) for name in bodies}
        self.all = self._stems_of(text, bodies)
        self.stems = sorted(self.all)

    def judged(self, one: Wording) -> Wording:
        """`one` with what it has in common with this."""
        theirs = self._stems_of(one.text, one.addressees)
        common = len(self.all & theirs)
        return msgspec.structs.replace(
            one,
            to_body=any(fold(name) in self._bodies for name in one.addressees),
            share=common / len(self.all) if self.all else 0.0,
        )

    def fits(self, one: Wording) -> bool:
        """Whether it is worth being offered."""
        return one.to_body or (one.share >= ALIKE and len(self.all) > 1)

    def is_same(self, one: Wording) -> bool:
        """Whether it says the same, to the same body where one is named."""
        theirs = self._stems_of(one.text, one.addressees)
        common, most = len(self.all & theirs), max(len(self.all), len(theirs))
        same = common >= SAME_WORDS and common >= SAME * most
        return same and (one.to_body or not self._bodies)

    def _stems_of(self, text: str, bodies: tuple[str, ...]) -> frozenset[str]:
        return _stems(text, self._language) - _named(bodies, self._language)


@functools.lru_cache(maxsize=4096)
def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(term.stem for term in terms(text, language) if len(term.stem) > 2)


@functools.lru_cache(maxsize=1024)
def _named(bodies: tuple[str, ...], language: str) -> frozenset[str]:
    return frozenset(term.stem for name in (*bodies, *_VERBS) for term in terms(name, language))


def _paragraphs(row: Row, paper: PaperWords, part: Part) -> Iterator[Wording]:
    if part is Part.FINDINGS:
        for index, finding in enumerate(paper.findings):
            yield Wording(finding, row, Place(part, index))
        return
    for index, item in enumerate(paper.items):
        if item.text and not item.actions:
            yield Wording(item.text, row, Place(part, index), item.addressees)
        for position, action in enumerate(item.actions):
            yield Wording(action, row, Place(part, index, position), item.addressees)


def _as_kept(one: Wording) -> str:
    """Its text as a paper keeps it: an item without the mark that follows from its place."""
    return opened(one.text) if one.place.part is Part.ITEMS else one.text


def _addressees(value: Resolution, place: Place) -> tuple[str, ...]:
    return value.items[place.index or 0].addressees if place.part is Part.ITEMS else ()


def _bodies(value: Resolution, place: Place, known: Directories) -> tuple[str, ...]:
    """Who is asked: as the item says, or as its own words do."""
    given = _addressees(value, place)
    if given:
        return given
    from secretariat_app.documents.old_papers.addressees import addressees_in, bodies_of

    item = value.items[place.index or 0]
    sentence = f"{item.text}{':' if item.actions else '.'}"
    return addressees_in(sentence, value.language, bodies_of(known, value.language))
