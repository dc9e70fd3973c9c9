"""The pages of an exported .docx, for preview, print and PDF: what is seen is what is signed.

Line and page breaks follow Word's rules; the tests compare them with LibreOffice's, line by line.
"""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPainter

from secretariat_app.documents.pages.fonts import ensure_gui_application
from secretariat_app.documents.pages.lines import Line, break_lines
from secretariat_app.documents.pages.paginate import Frame, PlacedLine, paginate
from secretariat_app.documents.pages.paint import paint_lines
from secretariat_app.documents.pages.reading import Document, Paragraph, Section, read

_Key = tuple[object, ...]
_CACHED = 4000


class LayoutCache:
    """Lines of paragraphs laid out before, so that after a change only what changed is laid out again.

    May be passed from one thread to another, but is used by one at a time.
    """

    def __init__(self) -> None:
        self._lines: dict[_Key, tuple[Line, ...]] = {}

    def lines(self, key: _Key, make: Callable[[], tuple[Line, ...]]) -> tuple[Line, ...]:
        """The lines under `key`, made when they are not there."""
        found = self._lines.pop(key, None)
        if found is None:
            found = make()
            while len(self._lines) >= _CACHED:
                del self._lines[next(iter(self._lines))]  # the one used longest ago
        self._lines[key] = found
        return found


class Pages:
    """Laid-out pages; immutable, made on any thread, painted on the GUI thread. Lengths are points.

    `unshown` names what the file has and the pages leave out (picture, border, list number, footnote), so
    that nobody takes them for the whole paper.
    """

    def __init__(
        self,
        size: tuple[float, float],
        body: Sequence[Sequence[PlacedLine]],
        margins: Sequence[Sequence[PlacedLine]],
        unshown: frozenset[str] = frozenset(),
    ) -> None:
        self.size = size
        self.unshown = unshown
        self._body = body
        self._margins = margins

    @property
    def count(self) -> int:
        return len(self._body)

    @property
    def breaks(self) -> list[int]:
        """The body paragraph that each page begins with (or goes on with)."""
        return [page[0].paragraph if page else -1 for page in self._body]

    def lines(self, page: int) -> list[str]:
        """The page's text line by line: its header, its body with the cells of tables, its footer."""
        return [placed.line.text for placed in self.placed(page) if placed.line.text.strip()]

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page in black, one unit of the painter a point; the caller fills the paper."""
        paint_lines(painter, self.placed(page))

    def placed(self, page: int) -> Sequence[PlacedLine]:
        """All lines of a page with their places: its header, body and footer."""
        return [*self._margins[page], *self._body[page]]

    def paragraph_at(self, page: int, x: float, y: float) -> int | None:
        """The body paragraph at a point of a page, None beside the text."""
        for placed in self._body[page]:
            if placed.y <= y < placed.y + placed.line.height and placed.x <= x <= placed.x + placed.width:
                return placed.paragraph
        return None

    def rects(self, paragraph: int) -> list[tuple[int, float, float, float, float]]:
        """Where a body paragraph stands: (page, x, y, width, height), one for each page it is on."""
        found: list[tuple[int, float, float, float, float]] = []
        for number, page in enumerate(self._body):
            own = [placed for placed in page if placed.paragraph == paragraph]
            if own:
                top, last = own[0].y, own[-1]
                found.append((number, own[0].x, top, own[0].width, last.y + last.line.height - top))
        return found


def lay_out(docx: bytes, cache: LayoutCache | None = None) -> Pages:
    """Lay an exported .docx out. KnownError when the bytes are no Word document."""
    ensure_gui_application()
    return _Layout(read(docx), cache or LayoutCache()).pages()


class _Layout:
    def __init__(self, document: Document, cache: LayoutCache) -> None:
        self.document = document
        self.section = document.section
        self.cache = cache

    def pages(self) -> Pages:
        section = self.section
        body = paginate(self.document, self.broken, self.frame)
        margins = [self.margin_lines(number, len(body)) for number in range(len(body))]
        return Pages((section.width, section.height), body, margins, self.document.unshown)

    def broken(
        self, paragraph: Paragraph, width: float, fields: dict[str, str] | None = None
    ) -> tuple[Line, ...]:
        shown = tuple(sorted(fields.items())) if fields and any(run.field for run in paragraph.runs) else ()
        key = (paragraph.runs, paragraph.style, paragraph.mark, width, self.document.default_tab, shown)
        tab = self.document.default_tab
        return self.cache.lines(key, lambda: break_lines(paragraph, width, tab, fields))

    # --- headers and footers -------------------------------------------------------------------------

    def frame(self, page: int) -> Frame:
        """The body's place: pushed by a header or footer taller than its margin."""
        section = self.section
        width = section.width - section.left - section.right
        header = self.height(self.margin(section.headers, page))
        footer = self.height(self.margin(section.footers, page))
        top = max(section.top, section.header + header if header else 0.0)
        bottom = max(section.bottom, section.footer + footer if footer else 0.0)
        return Frame(section.left, width, top, section.height - bottom)

    def margin(self, kinds: dict[str, tuple[Paragraph, ...]], page: int) -> tuple[Paragraph, ...]:
        """The header or footer of a page, by the kinds that the document has."""
        if page == 0 and self.section.title_page:
            return kinds.get("first", ())
        if self.document.even_headers and (page + self.section.first_number) % 2 == 0:
            return kinds.get("even", ())
        return kinds.get("default", ())

    def height(self, paragraphs: tuple[Paragraph, ...]) -> float:
        return sum(placed.line.height for placed in self.stacked(paragraphs, 0.0, {})) + sum(
            paragraph.style.before + paragraph.style.after for paragraph in paragraphs
        )

    def stacked(
        self, paragraphs: tuple[Paragraph, ...], y: float, fields: dict[str, str]
    ) -> list[PlacedLine]:
        section: Section = self.section
        width = section.width - section.left - section.right
        found = []
        for paragraph in paragraphs:
            y += paragraph.style.before
            for line in self.broken(paragraph, width, fields):
                found.append(PlacedLine(section.left, y, width, -1, line))
                y += line.height
            y += paragraph.style.after
        return found

    def margin_lines(self, page: int, count: int) -> list[PlacedLine]:
        section = self.section
        fields = {"PAGE": str(page + section.first_number), "NUMPAGES": str(count)}
        footer = self.margin(section.footers, page)
        foot = section.height - section.footer - self.height(footer)
        header = self.stacked(self.margin(section.headers, page), section.header, fields)
        return header + self.stacked(footer, foot, fields)
