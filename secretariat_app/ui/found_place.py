"""Where the words of a search stand in the paper that was found."""

import re
from collections.abc import Iterator

from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution

AROUND = 60
"""So many letters on either side of a word tell its place."""

_LEAD = re.compile(r"(?:\d+(?:\.\d+)*[.)]?|[–-])\s+")


def found_place(
    resolution: Resolution, snippet: str, marks: tuple[tuple[int, int], ...]
) -> tuple[Place, int, int] | None:
    """The place of the snippet's first found words, and where they begin and end in its text.

    None where the paper no longer has them, or they stand in what is no paragraph (a commission's name).
    """
    if not marks:
        return None
    words = (
        snippet.replace("\u00a0", " ").strip("…").rstrip(" .:;")
    )  # closing marks come from the place and are not in the text
    cut = len(snippet) - len(snippet.lstrip("…"))
    for place in _places(resolution):
        at = paragraph_at(resolution, place).text.replace("\u00a0", " ").find(words)
        if at >= 0:
            start, end = marks[0]
            return place, at + start - cut, at + end - cut
    return None


def around(text: str, start: int, end: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet of a paragraph as it is read or printed, for `found_place`: without the item's number."""
    lead = _LEAD.match(text)
    cut = lead.end() if lead and lead.end() <= start else 0
    left = max(start - AROUND, cut)
    return text[left : end + AROUND], ((start - left, end - left),)


def _places(resolution: Resolution) -> Iterator[Place]:
    yield from (Place(Part.TITLE), Place(Part.PREAMBLE))
    yield from (Place(Part.FINDINGS, index) for index in range(len(resolution.findings)))
    yield Place(Part.ENACTMENT)
    for index, item in enumerate(resolution.items):
        yield Place(Part.ITEMS, index)
        yield from (Place(Part.ITEMS, index, action) for action in range(len(item.actions)))
    yield from (Place(Part.SIGNATURES, index) for index in range(len(resolution.signatures)))
