"""The pages of a paper for the screen and the printer, and which text each printed paragraph shows."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import exporting

if TYPE_CHECKING:
    from secretariat_app.documents.blocks import Printed
    from secretariat_app.documents.pages.sheets import LayoutCache, Pages


class Spot(msgspec.Struct, frozen=True):
    """A line of a page, in points."""

    page: int
    x: float
    y: float
    width: float
    height: float


class Sheet(msgspec.Struct, frozen=True):
    """Laid-out pages and, by the number of their paragraphs, the places of the paper that these show.

    `leads` counts the letters that a paragraph prints before its own text: those of its number.
    """

    pages: "Pages"
    places: dict[int, Place]
    leads: dict[int, int] = {}

    def paragraph(self, place: Place) -> int | None:
        """The paragraph that shows `place`."""
        return next((number for number, shown in self.places.items() if shown == place), None)

    def line_of(self, place: Place, before: str) -> Spot | None:
        """The line in which the text of `place` goes on behind the words `before`."""
        paragraph = self.paragraph(place)
        if paragraph is None:
            return None
        wanted = len(letters(before)) + self.leads.get(paragraph, 0)
        spot = None
        for page in range(self.pages.count):
            for placed in self.pages.placed(page):
                if placed.paragraph != paragraph:
                    continue
                spot = Spot(page, placed.x, placed.y, placed.width, placed.line.height)
                wanted -= len(letters(placed.line.text))
                if wanted < 0:
                    return spot
        return spot

    def text_at(self, page: int, x: float, y: float) -> tuple[Place, int] | None:
        """The place under a point of a page, and how many letters of its text stand before the point."""
        from secretariat_app.documents.pages.hits import character_at

        paragraph = self.pages.paragraph_at(page, x, y)
        place = self.places.get(paragraph) if paragraph is not None else None
        if paragraph is None or place is None:
            return None
        count = -self.leads.get(paragraph, 0)
        for number in range(page + 1):
            for placed in self.pages.placed(number):
                if placed.paragraph != paragraph:
                    continue
                if number == page and placed.y <= y < placed.y + placed.line.height:
                    inside = placed.line.text[: character_at(placed.line, x - placed.x)]
                    return place, max(count + len(letters(inside)), 0)
                count += len(letters(placed.line.text))
        return place, max(count, 0)


def empty_cache() -> "LayoutCache":
    """What `sheet` keeps of one paper from call to call; used by one call at a time."""
    from secretariat_app.documents.pages.sheets import LayoutCache

    return LayoutCache()


def sheet(
    resolution: Resolution,
    template: str | Path | None,
    directories: Directories,
    cache: "LayoutCache | None" = None,
) -> Sheet:
    """The pages of the very .docx that would be exported. KnownError as from `exporting.paper`."""
    from secretariat_app.documents.blocks import printed

    pages = exporting.pages(exporting.paper(resolution, template, directories=directories), cache)
    shown = printed(resolution, directories)
    places = _places(pages, shown)
    numbers = {block.place: len(letters(block.number)) for block in shown.blocks}
    return Sheet(pages, places, {number: numbers.get(place, 0) for number, place in places.items()})


def letters(text: str) -> str:
    """What of a text is the same on the form and on the page, however it is set."""
    return "".join(filter(str.isalnum, text)).casefold()


def offset(text: str, count: int) -> int:
    """Where in `text` a word begins or goes on behind `count` letters."""
    at = 0
    while at < len(text) and (count > 0 or not text[at].isalnum()):
        count -= text[at].isalnum()
        at += 1
    return at


def _places(pages: "Pages", shown: "Printed") -> dict[int, Place]:
    """Paragraphs are recognised by their letters, in the order of the paper: a template may add its own."""
    wanted = list(_wanted(shown))
    found: dict[int, Place] = {}
    for number, seen in _printed_letters(pages).items():
        for position, (place, text) in enumerate(wanted):
            if seen == text:
                found[number] = place
                wanted = wanted[position + 1 :] if place.part is not Part.SIGNATURES else wanted
                break
    return found


def _wanted(shown: "Printed") -> Iterator[tuple[Place, str]]:
    yield Place(Part.TITLE), letters(shown.title)
    for block in shown.blocks:
        yield block.place, letters(block.number + block.text + block.word)
    for index, signature in enumerate(shown.signatures):
        place = Place(Part.SIGNATURES, index)
        yield place, letters(signature.position)
        yield place, letters(signature.name)
        yield place, letters(signature.position + signature.name)


def _printed_letters(pages: "Pages") -> dict[int, str]:
    texts: dict[int, str] = {}
    for page in range(pages.count):
        for placed in pages.placed(page):
            texts[placed.paragraph] = texts.get(placed.paragraph, "") + placed.line.text
    return {number: seen for number, text in sorted(texts.items()) if (seen := letters(text))}
