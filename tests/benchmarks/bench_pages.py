"""From the .docx to laid-out pages, and from a changed value to a painted page."""

from collections.abc import Iterator
from itertools import count

from msgspec.structs import replace
from PySide6.QtGui import QImage, QPainter

from secretariat_app.documents.make import make_docx
from secretariat_app.documents.pages.fonts import ensure_gui_application
from secretariat_app.documents.pages.pdf import to_pdf
from secretariat_app.documents.pages.sheets import LayoutCache, Pages, lay_out
from secretariat_app.domain.resolution import Paragraph, Resolution
from tests.benchmarks.measuring import Row, in_turns, limited, timed
from tests.documents import papers

RUNS = 9
TEMPLATE = "resolution_ru"
DOTS_PER_POINT = 100 / 72
PREVIEW_MILLISECONDS = 120


def rows() -> Iterator[Row]:
    ensure_gui_application()
    sample = papers.sample()
    long = replace(sample, findings=sample.findings * 8, items=sample.items * 15)
    docx, long_docx = make_docx(sample, TEMPLATE), make_docx(long, TEMPLATE)
    pages, long_pages = lay_out(docx), lay_out(long_docx)
    cache, number = LayoutCache(), count()
    lay_out(long_docx, cache)
    ways = {
        f"pages of the sample ({pages.count})": timed(lambda: lay_out(docx)),
        f"pages of a long paper ({long_pages.count})": timed(lambda: lay_out(long_docx)),
        "pages of the long paper, nothing changed": timed(lambda: lay_out(long_docx, cache)),
        "PDF of the long paper": timed(lambda: to_pdf(long_pages, title="", language="ru")),
    }
    for name, value in in_turns(ways, RUNS).items():
        yield Row(name, round(value, 2), "ms")

    cache = LayoutCache()
    lay_out(docx, cache)
    preview = timed(lambda: painted(changed(sample, next(number)), cache))
    yield limited(
        "preview of the sample after a change: make, lay out, paint",
        in_turns({"preview": preview}, RUNS)["preview"],
        PREVIEW_MILLISECONDS,
    )


def changed(sample: Resolution, number: int) -> Resolution:
    """The sample with one finding typed anew, never the same twice."""
    first = Paragraph(f"{sample.findings[0].text} {number}")
    return replace(sample, findings=(first, *sample.findings[1:]))


def painted(value: Resolution, cache: LayoutCache) -> Pages:
    pages = lay_out(make_docx(value, TEMPLATE), cache)
    width, height = (round(side * DOTS_PER_POINT) for side in pages.size)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(DOTS_PER_POINT, DOTS_PER_POINT)
    pages.paint(painter, 0)
    painter.end()
    return pages
