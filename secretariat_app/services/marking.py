"""Where the words of a search stand in a paper: in its texts, and on its pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:  # pages need Qt's fonts, and the query the stemmer
    from secretariat_app.documents.pages.paginate import PlacedLine
    from secretariat_app.services.previewing import Sheet
    from secretariat_app.storage.snippets import Words

Span = tuple[int, int]


class PageMark(msgspec.Struct, frozen=True):
    """A found word or phrase on the pages: (page, x, y, width, height) of each line it stands on, in points.

    `text` is the printed paragraph, `span` where the words stand in it.
    """

    rects: tuple[tuple[int, float, float, float, float], ...]
    text: str
    span: Span


def text_marks(texts: Sequence[str], language: str, query: str) -> list[list[Span]]:
    """For each text, where what `query` asks for stands in it; nothing for a query without words."""
    words = _words(query, texts, language)
    return [words.marks(text, language)[0] if words else [] for text in texts]


def page_marks(sheet: Sheet, language: str, query: str) -> tuple[PageMark, ...]:
    """What `query` asks for on the pages, in the order of reading; a mark may go on in the next line."""
    from secretariat_app.documents.pages.hits import edges_of

    paragraphs = list(_paragraphs(sheet))
    marked = text_marks([text for text, _ in paragraphs], language, query)
    found = []
    for (text, lines), spans in zip(paragraphs, marked, strict=True):
        for start, end in spans:
            rects = []
            for page, placed, begin in lines:
                left, right = max(start - begin, 0), min(end - begin, len(placed.line.text))
                if left < right:
                    x0, x1 = edges_of(placed.line, left, right)
                    rects.append((page, placed.x + x0, placed.y, x1 - x0, placed.line.height))
            found.append(PageMark(tuple(rects), text, (start, end)))
    return tuple(mark for mark in found if mark.rects)


def _words(query: str, texts: Sequence[str], language: str) -> Words | None:
    from secretariat_app.storage.query import read_query, unfinished
    from secretariat_app.storage.snippets import Words

    asked = read_query(query)
    if not asked.wanted:
        return None
    words = Words(asked.wanted)
    other = unfinished(asked)
    if other is not None and not any(words.marks(text, language)[0] for text in texts):
        return Words(other.wanted)  # as the search itself does where the last word is half typed
    return words


def _paragraphs(sheet: Sheet) -> Iterator[tuple[str, list[tuple[int, PlacedLine, int]]]]:
    """Each printed paragraph as one text, with its lines and where they begin in it."""
    lines: dict[int, list[tuple[int, PlacedLine]]] = {}
    for page in range(sheet.pages.count):
        for placed in sheet.pages.placed(page):
            if placed.paragraph >= 0:  # else it is the number of the page
                lines.setdefault(placed.paragraph, []).append((page, placed))
    for placed_lines in lines.values():
        text, places = "", []
        for page, placed in placed_lines:
            if text and not text[-1].isspace() and text[-1] not in "-\u2010\u2011":
                text += " "  # the space at which the line was broken
            places.append((page, placed, len(text)))
            text += placed.line.text
        yield text, places
