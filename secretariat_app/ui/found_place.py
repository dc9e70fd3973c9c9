"""Where the words of a search stand in the paper that was found."""

from collections.abc import Iterator

from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution


def found_place(
    resolution: Resolution, snippet: str, marks: tuple[tuple[int, int], ...]
) -> tuple[Place, int, int] | None:
    """The place of the snippet's first found words, and where they begin and end in its text.

    None where the paper no longer has them, or they stand in what is no paragraph (a commission's name).
    """
    if not marks:
        return None
    words = snippet.strip("…").rstrip(" .:;")  # closing marks come from the place and are not in the text
    cut = len(snippet) - len(snippet.lstrip("…"))
    for place in _places(resolution):
        at = paragraph_at(resolution, place).text.find(words)
        if at >= 0:
            start, end = marks[0]
            return place, at + start - cut, at + end - cut
    return None


def _places(resolution: Resolution) -> Iterator[Place]:
    yield from (Place(Part.TITLE), Place(Part.PREAMBLE))
    yield from (Place(Part.FINDINGS, index) for index in range(len(resolution.findings)))
    yield Place(Part.ENACTMENT)
    for index, item in enumerate(resolution.items):
        yield Place(Part.ITEMS, index)
        yield from (Place(Part.ITEMS, index, action) for action in range(len(item.actions)))
    yield from (Place(Part.SIGNATURES, index) for index in range(len(resolution.signatures)))
