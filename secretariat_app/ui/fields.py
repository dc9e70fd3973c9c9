"""Fields that several views have: a line without a history of its own, a choice that says it is cut."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from secretariat_app.domain.resolution import plain

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_UNDO = {
    (Qt.Key.Key_Z, _CTRL): "undo",
    (Qt.Key.Key_Z, _CTRL | _SHIFT): "redo",
    (Qt.Key.Key_Y, _CTRL): "redo",
}


class LineField(QLineEdit):
    """A line whose undo is the draft's: `asked` emits «undo» or «redo»."""

    asked = Signal(str)
    focused = Signal()
    left = Signal()
    cursor_before = (0, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _history(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = _history(event)
        self.note_cursor()
        if wish:
            self.asked.emit(wish)
        else:
            super().keyPressEvent(event)

    def note_cursor(self) -> None:
        """Before a change: where the cursor is, and where the selection begins."""
        at, start, end = self.cursorPosition(), self.selectionStart(), self.selectionEnd()
        selected = self.hasSelectedText()
        self.cursor_before = (at, (start if at == end else end) if selected else at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.note_cursor()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def meaning(self) -> str:
        """The text without layout."""
        return plain("".join(c for c in self.text() if c.isprintable() or c.isspace()))

    def show_text(self, text: str) -> None:
        """Show `text` unless what stands there means the same."""
        if self.meaning() != text:
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(at, len(text)))

    def suggest(self, texts: list[str]) -> None:
        """Offer `texts` while typing, wherever in them the typed words stand."""
        completer = QCompleter(texts, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)


_EDGE = 4


class ChoiceField(QComboBox):
    """A choice whose words, where they do not fit, end in «…»; a hint then has all of them."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - _EDGE
        )
        option.currentText = words
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def elided(widget: QWidget, words: str) -> str:
    """`words` as far as they fit into `widget`, ending in «…» where they do not."""
    return widget.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(widget.width(), 0))


def _history(event: QKeyEvent) -> str | None:
    if event.key() not in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        return None
    return _UNDO.get((Qt.Key(event.key()), event.modifiers()))
