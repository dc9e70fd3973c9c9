"""The pages of a paper for the screen and the printer, and which text each printed paragraph shows."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import exporting
from secretariat_app.services.page_fields import Field, field_at, fields_of, squeezed

if TYPE_CHECKING:
    from secretariat_app.documents.blocks import Printed
    from secretariat_app.documents.pages.paginate import PlacedLine
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

    `leads` counts the letters that a paragraph prints before its own text: those of its number. `fields` are
    the requisites, and the names beside the signatures.
    """

    pages: "Pages"
    places: dict[int, Place]
    leads: dict[int, int] = {}
    fields: dict[int, tuple[Field, ...]] = {}

    def paragraph(self, place: Place) -> int | None:
        """The paragraph that shows `place`."""
        return next((number for number, shown in self.places.items() if shown == place), None)

    def rects(self, place: Place) -> list[tuple[int, float, float, float, float]]:
        """What shows `place`: (page, x, y, width, height), a text as a whole, a requisite word by word."""
        paragraph = self.paragraph(place)
        found = self.pages.rects(paragraph) if paragraph is not None else []
        for number, fields in self.fields.items():
            for field in fields:
                if field.place == place and number != paragraph:
                    found += self._field_rects(number, field)
        return found

    def _field_rects(self, paragraph: int, field: Field) -> Iterator[tuple[int, float, float, float, float]]:
        from secretariat_app.documents.pages.hits import edges_of

        for page, placed, before in self._lines(paragraph):
            text = placed.line.text
            counts = [before + len(squeezed(text[:at])) for at in range(len(text))]
            own = [at for at, count in enumerate(counts) if field.start <= count < field.end]
            own = [at for at in own if text[at].strip()]
            if own:
                left, right = edges_of(placed.line, own[0], own[-1] + 1)
                yield page, placed.x + left, placed.y, right - left, placed.line.height

    def _lines(self, paragraph: int) -> "Iterator[tuple[int, PlacedLine, int]]":
        """The lines of a paragraph with their page and the characters of it that stand before."""
        before = 0
        for page in range(self.pages.count):
            for placed in self.pages.placed(page):
                if placed.paragraph == paragraph:
                    yield page, placed, before
                    before += len(squeezed(placed.line.text))

    def field_at(self, page: int, x: float, y: float) -> Field | None:
        """The requisite, or the name of who signs, under a point of a page."""
        from secretariat_app.documents.pages.hits import character_at

        paragraph = self.pages.paragraph_at(page, x, y)
        if paragraph is None or paragraph not in self.fields:
            return None
        for number, placed, before in self._lines(paragraph):
            if number == page and placed.y <= y < placed.y + placed.line.height:
                count = before + len(squeezed(placed.line.text[: character_at(placed.line, x - placed.x)]))
                return field_at(self.fields[paragraph], count, nearest=paragraph not in self.places)
        return None

    def line_of(self, place: Place, before: str) -> Spot | None:
        """The line in which the text of `place` goes on behind the words `before`."""
        paragraph = self.paragraph(place)
        if paragraph is None:
            first = next(iter(self.rects(place)), None)
            return Spot(*first) if first is not None else None
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
    kept: bytes | None = None,
) -> Sheet:
    """The pages of the very .docx that would be exported: `kept`, where there is one.

    KnownError as from `exporting.paper`.
    """
    from secretariat_app.documents.blocks import printed

    docx = kept or exporting.paper(resolution, template, directories=directories)
    pages = exporting.pages(docx, cache)
    shown = printed(resolution, directories)
    texts = _texts(pages)
    places = _places(texts, shown)
    numbers = {block.place: len(letters(block.number)) for block in shown.blocks}
    leads = {number: numbers.get(place, 0) for number, place in places.items()}
    return Sheet(pages, places, leads, fields_of(_squeezed(texts), places, shown))


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


def _places(texts: dict[int, str], shown: "Printed") -> dict[int, Place]:
    """Paragraphs are recognised by their letters, in the order of the paper: a template may add its own."""
    wanted = list(_wanted(shown))
    found: dict[int, Place] = {}
    for number, text in texts.items():
        seen = letters(text)
        for position, (place, sought) in enumerate(wanted if seen else ()):
            if seen == sought:
                found[number] = place
                wanted = wanted[position + 1 :]
                break
    if not letters(shown.title):
        found |= {
            number: Place(Part.TITLE) for number in _blank_title(texts, min(found, default=None), shown)
        }
    return found | _signatures(texts, max(found, default=-1), shown)


def _wanted(shown: "Printed") -> Iterator[tuple[Place, str]]:
    yield Place(Part.TITLE), letters(shown.title)
    for block in shown.blocks:
        yield block.place, letters(block.number + block.text + block.word)


def _blank_title(texts: dict[int, str], first: int | None, shown: "Printed") -> list[int]:
    """The blank that stands for the title: below the date, above the first text."""
    from secretariat_app.documents.blocks import BLANK

    dates = {squeezed(shown.number), squeezed(shown.of_date)} - {squeezed(BLANK)}
    dated = [number for number, text in texts.items() if any(date in squeezed(text) for date in dates)]
    start = max((number for number in dated if first is None or number < first), default=-1)
    blanks = [number for number, text in texts.items() if squeezed(text) == squeezed(shown.title)]
    return [number for number in blanks if number > start and (first is None or number < first)][:1]


def _signatures(texts: dict[int, str], last: int, shown: "Printed") -> dict[int, Place]:
    """The paragraph with the position of each signature, alone or together with the name, behind the text."""
    found: dict[int, Place] = {}
    for index, signature in enumerate(shown.signatures):
        wanted = {_seen(signature.position), _seen(signature.position + signature.name)}
        number = next((one for one, text in texts.items() if one > last and _seen(text) in wanted), None)
        if number is not None:
            found[number] = Place(Part.SIGNATURES, index)
            last = number
    return found


def _seen(text: str) -> str:
    return letters(text) or squeezed(text)


def _texts(pages: "Pages") -> dict[int, str]:
    """What the paragraphs of the body print, in their order."""
    texts: dict[int, str] = {}
    for page in range(pages.count):
        for placed in pages.placed(page):
            texts[placed.paragraph] = texts.get(placed.paragraph, "") + placed.line.text
    return {number: text for number, text in sorted(texts.items()) if text.strip()}


def _squeezed(texts: dict[int, str]) -> dict[int, str]:
    return {number: squeezed(text) for number, text in texts.items() if number >= 0}
