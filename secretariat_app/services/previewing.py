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


class Sheet(msgspec.Struct, frozen=True):
    """Laid-out pages and, by the number of their paragraphs, the places of the paper that these show."""

    pages: "Pages"
    places: dict[int, Place]

    def paragraph(self, place: Place) -> int | None:
        """The paragraph that shows `place`."""
        return next((number for number, shown in self.places.items() if shown == place), None)


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
    return Sheet(pages, _places(pages, printed(resolution, directories)))


def _places(pages: "Pages", shown: "Printed") -> dict[int, Place]:
    """Paragraphs are recognised by their letters, in the order of the paper: a template may add its own."""
    wanted = list(_wanted(shown))
    found: dict[int, Place] = {}
    for number, letters in _printed_letters(pages).items():
        for position, (place, text) in enumerate(wanted):
            if letters == text:
                found[number] = place
                wanted = wanted[position + 1 :] if place.part is not Part.SIGNATURES else wanted
                break
    return found


def _wanted(shown: "Printed") -> Iterator[tuple[Place, str]]:
    yield Place(Part.TITLE), _letters(shown.title)
    for block in shown.blocks:
        yield block.place, _letters(block.number + block.text + block.word)
    for index, signature in enumerate(shown.signatures):
        place = Place(Part.SIGNATURES, index)
        yield place, _letters(signature.position)
        yield place, _letters(signature.name)
        yield place, _letters(signature.position + signature.name)


def _printed_letters(pages: "Pages") -> dict[int, str]:
    texts: dict[int, str] = {}
    for page in range(pages.count):
        for placed in pages.placed(page):
            texts[placed.paragraph] = texts.get(placed.paragraph, "") + placed.line.text
    return {number: letters for number, text in sorted(texts.items()) if (letters := _letters(text))}


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
