"""Which words of a page are a requisite or the name of who signs: what a click on them is to lead to."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain.place import Part, Place, Requisite

if TYPE_CHECKING:
    from secretariat_app.documents.blocks import Printed

_COMMISSION = Place(Part.REQUISITES, Requisite.COMMISSION)
_DATE = Place(Part.REQUISITES, Requisite.DATE)
_NUMBER = Place(Part.REQUISITES, Requisite.NUMBER)
_PLACE = Place(Part.REQUISITES, Requisite.PLACE)


class Field(msgspec.Struct, frozen=True):
    """The characters of a printed paragraph from `start` to `end`, spaces not counted, that show `place`.

    `in_name`: the name beside a signature and not its position.
    """

    place: Place
    start: int
    end: int
    in_name: bool = False


def squeezed(text: str) -> str:
    """A text without the spaces that only set it."""
    return "".join(text.split()).casefold()


def fields_of(
    texts: Mapping[int, str], places: Mapping[int, Place], shown: "Printed"
) -> dict[int, tuple[Field, ...]]:
    """The fields of each paragraph by its number.

    `texts` are the squeezed texts of the paragraphs in their order, `places` those that are known already.
    The requisites stand above the first text that the paper has of its own, blank or filled.
    """
    first = min(places, default=max(texts, default=0) + 1)
    found = {
        number: fields
        for number, text in texts.items()
        if number < first and (fields := tuple(_requisites(text, shown)))
    }
    return found | _names(texts, places, shown)


def field_at(fields: tuple[Field, ...], count: int, *, nearest: bool) -> Field | None:
    """The field behind `count` characters; with `nearest` also where the point is beside all of them."""
    inside = next((field for field in fields if field.start <= count < field.end), None)
    if inside is not None or not nearest or not fields:
        return inside
    return min(fields, key=lambda field: min(abs(count - field.start), abs(count - field.end)))


def _requisites(text: str, shown: "Printed") -> Iterator[Field]:
    """The longest first: «12» is a number only where it is no part of the date.

    A blank beside the number is that of the date, any other that of the commission.
    """
    wanted = [(author, Place(Part.REQUISITES, index)) for index, author in enumerate(shown.authors)]
    wanted += [(shown.author_in_short, _COMMISSION), (shown.of_date, _DATE), (shown.date, _DATE)]
    wanted += [(shown.number, _NUMBER), (shown.number_given, _NUMBER), (shown.place, _PLACE)]
    taken: list[Field] = []
    numbered = squeezed(shown.number) in text
    wanted.sort(key=lambda one: (-len(squeezed(one[0])), numbered and one[1] != _DATE))
    for words, place in wanted:
        sought = squeezed(words)
        start = text.find(sought) if sought else -1
        while start >= 0:
            field = Field(place, start, start + len(sought))
            if not any(one.start < field.end and field.start < one.end for one in taken):
                taken.append(field)
                break
            start = text.find(sought, start + 1)
    yield from sorted(taken, key=lambda field: field.start)


def _names(
    texts: Mapping[int, str], places: Mapping[int, Place], shown: "Printed"
) -> dict[int, tuple[Field, ...]]:
    """A name stands behind its position: in the same paragraph, or in the next that is no text."""
    found: dict[int, tuple[Field, ...]] = {}
    signed = [(number, place) for number, place in places.items() if place.part is Part.SIGNATURES]
    for number, place in signed:
        name = squeezed(shown.signatures[place.index or 0].name)
        for paragraph, text in texts.items():
            own = paragraph == number and text != name
            beside = paragraph > number and paragraph not in places and paragraph not in found
            if name and text.endswith(name) and (own or (beside and text == name)):
                found[paragraph] = (Field(place, len(text) - len(name), len(text), in_name=True),)
                break
    return found
