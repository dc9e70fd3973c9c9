"""The list of papers on paper: Qt's own print preview over a text document."""

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

POINTS = 9


def preview(page: str, parent: QWidget, title: str) -> QObject:
    """Show how the HTML `page` will be printed, on A4 across; printing begins there. Gives what to keep."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(12, 12, 12, 12),
            QPageLayout.Unit.Millimeter,
        )
    )
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.resize(1000, 700)
    painting = _Painting(page, printer, dialog)
    dialog.paintRequested.connect(painting.paint)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return painting


class _Painting(QObject):
    """Paints the list onto a printer; it keeps the printer, which the dialog only uses."""

    def __init__(self, page: str, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._document = QTextDocument(self)
        font = QFont(self._document.defaultFont())
        font.setPointSize(POINTS)
        self._document.setDefaultFont(font)
        self._document.setHtml(page)

    def paint(self, printer: QPrinter) -> None:
        self._document.print_(printer)
