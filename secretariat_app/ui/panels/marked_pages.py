"""Pages of a paper with the found words marked on them; one of the marks is the present one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from secretariat_app.ui import theme
from secretariat_app.ui.page_view import PageView

if TYPE_CHECKING:
    from secretariat_app.services.marking import PageMark


class MarkedPages(PageView):
    """Marks are painted as a marker pen does: the letters stay as dark as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[PageMark, ...] = ()
        self._present = -1

    def show_marks(self, marks: Sequence[PageMark]) -> None:
        """Mark these words and no others."""
        self._marks, self._present = tuple(marks), -1
        self.viewport().update()

    def show_present(self, number: int) -> None:
        """Frame a mark and bring it into view."""
        self._present = number
        if 0 <= number < len(self._marks) and self.sheet() is not None:
            page, _, y, _, height = self._marks[number].rects[0]
            layout = self.layout_()
            top = layout.corner(page)[1] + y * layout.scale
            bar, room = self.verticalScrollBar(), self.viewport().height()
            if top < bar.value() or top + height * layout.scale > bar.value() + room:
                bar.setValue(round(top - room / 3))
        self.viewport().update()

    def marks(self) -> tuple[PageMark, ...]:
        """What is marked."""
        return self._marks

    def _paint_mark(self, painter: QPainter, page: int, corner: QPoint, scale: float) -> None:
        super()._paint_mark(painter, page, corner, scale)
        painter.save()
        for number, mark in enumerate(self._marks):
            for on, x, y, width, height in mark.rects:
                if on != page:
                    continue
                left, top = corner.x() + x * scale, corner.y() + y * scale
                box = QRectF(left - 1, top, width * scale + 2, height * scale)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.fillRect(box, QColor(theme.LIGHT.mark))
                if number == self._present:
                    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                    painter.setPen(QPen(QColor(theme.LIGHT.accent), 2))
                    painter.drawRect(box.adjusted(-1, -1, 1, 1))
        painter.restore()
