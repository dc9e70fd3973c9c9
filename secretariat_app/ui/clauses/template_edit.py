"""The field in which a wording is written: fields stand out as chips, mistakes are underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from secretariat_app.services.clause_mistakes import Mistake, named
from secretariat_app.ui import theme
from secretariat_app.ui.icons import ROLES

LINES = 5


class TemplateEdit(QPlainTextEdit):
    """One paragraph. `typed` comes with each change by hand; undo and redo are asked for, not done here."""

    typed = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setObjectName("template")
        self._shown = ""
        self._marks = _Marks(self.document())
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        """The text as it stands here."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays where its words are."""
        old = self.text()
        if old == text:
            return
        start = 0
        while start < min(len(old), len(text)) and old[start] == text[start]:
            start += 1
        tail = 0
        while tail < min(len(old), len(text)) - start and old[-1 - tail] == text[-1 - tail]:
            tail += 1
        self._shown = text  # not by hand: nothing is told
        self._put(start, len(old) - tail, text[start : len(text) - tail])

    def mend(self, start: int, end: int, text: str) -> None:
        """Put `text` in place of these characters, as if it was typed, and go behind it."""
        self._put(start, end, text)
        self.select(start + len(text), start + len(text))

    def select(self, start: int, end: int) -> None:
        """Go to these characters."""
        cursor = self.textCursor()
        cursor.setPosition(min(start, len(self.text())))
        cursor.setPosition(min(end, len(self.text())), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Underline where these mistakes are."""
        self._marks.show_mistakes([(one.start, max(one.end, one.start + 1)) for one in mistakes])

    def sizeHint(self) -> QSize:
        return QSize(240, LINES * self.fontMetrics().lineSpacing() + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, LINES * self.fontMetrics().lineSpacing() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # a wording is one paragraph
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    @Slot()
    def _changed(self) -> None:
        text = self.text()
        if text != self._shown:  # a new underline is no change
            self._shown = text
            self.typed.emit(text)

    def _put(self, start: int, end: int, text: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)


class _Marks(QSyntaxHighlighter):
    """Fields stand on the accent's soft ground, conditions are quiet, mistakes have a wave below."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._wrong: list[tuple[int, int]] = []

    def show_mistakes(self, wrong: list[tuple[int, int]]) -> None:
        if wrong != self._wrong:
            self._wrong = wrong
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        from PySide6.QtWidgets import QApplication

        palette = QApplication.palette()
        colours = theme.colours(palette)
        chip, quiet = QTextCharFormat(), QTextCharFormat()
        chip.setBackground(QColor(colours.soft))
        chip.setFontWeight(QFont.Weight.DemiBold)
        quiet.setForeground(QColor(colours.quiet))
        for start, end, name in named(text):
            self.setFormat(start, end - start, chip if name else quiet)
        dark = colours is theme.DARK
        for start, end in self._wrong:
            for at in range(start, min(end, len(text))):
                one = self.format(at)
                one.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                one.setUnderlineColor(QColor(ROLES["error"][dark]))
                self.setFormat(at, 1, one)
