"""The number before a paragraph: six dots and the number, to click, to choose with Ctrl or Shift, to drag."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

_DOTS = 12
_GAP = 4


class Handle(QWidget):
    """`clicked` emits the modifiers; `dragged` and `dropped` where the mouse is on the screen."""

    clicked = Signal(object)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    cancelled = Signal()

    def __init__(self, width: int, above: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._above = above
        self._hovered = False
        self._chosen = False
        self._from: QPoint | None = None
        self._dragging = False
        self._movable = True
        self.setFixedWidth(width + _DOTS + _GAP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to move; with Ctrl or Shift, click to choose several"))

    def text(self) -> str:
        """The number that is shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another number."""
        if text != self._text:
            self._text = text
            self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Show that the whole text is chosen."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def hold(self) -> None:
        """From now on nothing can be moved or chosen."""
        self._movable = False
        self.unsetCursor()
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.fontMetrics().height() + 2 * self._above)

    # --- mouse -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._movable:
            self._from = event.globalPosition().toPoint()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        here = event.globalPosition().toPoint()
        far = (here - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.grabKeyboard()
        if self._dragging:
            self.dragged.emit(here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        dragging = self._dragging
        self._stop()
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        elif self.rect().contains(event.position().toPoint()):
            self.clicked.emit(event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts what is being dragged back."""
        if self._dragging and event.key() == Qt.Key.Key_Escape:
            self._stop()
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _stop(self) -> None:
        if self._dragging:
            self.releaseKeyboard()
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._from = None
        self._dragging = False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    # --- look --------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        line = self.fontMetrics().height()
        if self._chosen:
            tint = palette.color(QPalette.ColorRole.Highlight)
            tint.setAlpha(60)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(self.rect(), 5, 5)
        strong = self._hovered or self._chosen or self._dragging
        role = QPalette.ColorRole.Text if strong else QPalette.ColorRole.Mid
        if self._movable:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role))
            middle = self._above + line / 2
            for x in (4.0, 9.0):
                for y in (-5.0, 0.0, 5.0):
                    painter.drawEllipse(QPointF(x, middle + y), 1.3, 1.3)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        room = QRect(_DOTS, self._above, self.width() - _DOTS - _GAP, line)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text)
