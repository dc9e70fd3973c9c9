"""A line for a name that wraps: long names are read whole, and there is still only one line to type."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

_FRAME = 6
"""Padding and border of the stylesheet, above and below."""


class NameLine(QPlainTextEdit):
    """As a QLineEdit: `typed` comes with what the user types, never with `show_text`."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = False
        self.setProperty("line", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._changed)
        self._fit()

    def text(self) -> str:
        """What stands here."""
        return self.toPlainText().replace("\n", " ")

    def show_text(self, text: str) -> None:
        """Show `text`; nobody is told."""
        if text != self.text():
            self._setting = True
            self.setPlainText(text)
            self._setting = False

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field: a name has one line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted becomes one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_end(self) -> None:
        """The cursor behind the last letter."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def _changed(self) -> None:
        if not self._setting:
            self.typed.emit(self.text())

    @Slot()
    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        margin = 2 * round(self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + margin + _FRAME
        if height != self.height():
            self.setFixedHeight(height)
