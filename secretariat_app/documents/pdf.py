"""Pages as a PDF file, with the fonts in it and text that can be searched and copied."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from secretariat_app.documents.pages import Pages
from secretariat_app.documents.pages_fonts import ensure_gui_application

_DOTS_PER_INCH = 1200


def to_pdf(pages: Pages, *, title: str, language: str) -> bytes:
    """The PDF of `pages`; `title` and `language` («ru», «kk») go into its properties."""
    del language
    ensure_gui_application()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setTitle(title)
    writer.setResolution(_DOTS_PER_INCH)
    size = QPageSize(QSizeF(*pages.size), QPageSize.Unit.Point)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    )
    painter = QPainter(writer)
    painter.scale(_DOTS_PER_INCH / 72, _DOTS_PER_INCH / 72)
    for page in range(pages.count):
        if page:
            writer.newPage()
        pages.paint(painter, page)
    painter.end()
    buffer.close()
    return bytes(data.data())
