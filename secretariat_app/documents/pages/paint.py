"""Laid-out lines drawn with a QPainter: on the screen, on a printer, into a PDF."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter

from secretariat_app.documents.pages.fonts import SCALE, font_of
from secretariat_app.documents.pages.paginate import PlacedLine
from secretariat_app.documents.pages.styles import RunStyle


def paint_lines(painter: QPainter, lines: Iterable[PlacedLine]) -> None:
    """Draw `lines` in black; one unit of the painter is a point."""
    painter.save()
    painter.scale(1 / SCALE, 1 / SCALE)
    painter.setPen(Qt.GlobalColor.black)
    for placed in lines:
        baseline = placed.y + placed.line.ascent
        for piece in placed.line.pieces:
            painter.setFont(_stretched(piece.style, piece.stretch))
            raised = piece.style.raised * piece.style.size * (0.33 if piece.style.raised > 0 else 0.08)
            painter.drawText(QPointF((placed.x + piece.x) * SCALE, (baseline - raised) * SCALE), piece.text)
    painter.restore()


def _stretched(style: RunStyle, stretch: float) -> QFont:
    font = font_of(style)
    if stretch:
        font = QFont(font)
        font.setWordSpacing(stretch * SCALE)
    return font
