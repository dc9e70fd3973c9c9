"""One paragraph of the form: grows with its text, keeps no history of its own, never breaks a line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from secretariat_app.domain.resolution import plain

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

MARGIN = 7
# What a key asks of the form; the names are those of `Form.do`.
KEYS = {
    (Qt.Key.Key_Return, NONE): "split",
    (Qt.Key.Key_Enter, NONE): "split",
    (Qt.Key.Key_Return, SHIFT): "split",
    (Qt.Key.Key_Return, CTRL): "new_item",
    (Qt.Key.Key_Enter, CTRL): "new_item",
    (Qt.Key.Key_Up, ALT): "move_up",
    (Qt.Key.Key_Down, ALT): "move_down",
    (Qt.Key.Key_D, CTRL): "duplicate",
    (Qt.Key.Key_K, CTRL): "clause",
    (Qt.Key.Key_Z, CTRL): "undo",
    (Qt.Key.Key_Z, CTRL | SHIFT): "redo",
    (Qt.Key.Key_Y, CTRL): "redo",
}


class ParagraphEdit(QPlainTextEdit):
    """Emits `edited` with the raw text and the typed piece; `asked` with what a key asks of the form."""

    edited = Signal(str, str)
    asked = Signal(str)
    pasted = Signal(list)
    focused = Signal()
    moved = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(MARGIN)
        self._shown = ""
        self._setting = False
        self._height = 0
        self._spans: tuple[tuple[int, int], ...] = ()
        self.textChanged.connect(self._text_changed)
        self.cursorPositionChanged.connect(self.moved)
        self._fit()

    # --- text --------------------------------------------------------------------------------------

    def text(self) -> str:
        """What stands in the field, no-break spaces kept (Qt's own plain text loses them)."""
        return self.document().toRawText().replace("\u2029", " ").replace("\u2028", " ")

    def show_text(self, text: str) -> None:
        """Show `text`, with the cursor where it was as far as the text reaches."""
        if text == self._shown and text == self.text():
            return
        at = self.textCursor().position()
        self._setting = True
        self.setPlainText(text)
        self._setting = False
        self._shown = text
        self.put_cursor(min(at, len(text)))
        self._fit()

    def put_cursor(self, at: int) -> None:
        """The cursor to position `at`; -1 is the end."""
        cursor = self.textCursor()
        length = len(self._shown)
        cursor.setPosition(length if at < 0 else min(at, length))
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select from `start` to `end`, as a problem or a search asks."""
        cursor = self.textCursor()
        length = len(self._shown)
        cursor.setPosition(min(start, length))
        cursor.setPosition(min(end, length), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def mark(self, spans: Sequence[tuple[int, int]]) -> None:
        """Set the words of these (start, end) off as filled slots."""
        self._spans = tuple(spans)
        tint = QTextCharFormat()
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        colour.setAlpha(46)
        tint.setBackground(colour)
        marks = []
        for start, end in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(start, len(self._shown)))
            cursor.setPosition(min(end, len(self._shown)), QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = tint
            marks.append(selection)
        self.setExtraSelections(marks)

    def _text_changed(self) -> None:
        if self._setting:
            return
        before, now = self._shown, self.text()
        self._shown = now
        if before == now:
            return
        self._fit()
        self.edited.emit(now, typed_piece(before, now))

    # --- keys and paste ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys that are ours come to `keyPressEvent` and not to a shortcut of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _wish(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = _wish(event)
        if wish:
            self.asked.emit(wish)
            return
        cursor = self.textCursor()
        if event.key() == Qt.Key.Key_Backspace and cursor.position() == 0 and not cursor.hasSelection():
            self.asked.emit("join")
            return
        if event.key() == Qt.Key.Key_Up and event.modifiers() == NONE and self._on_edge(last=False):
            self.asked.emit("go_up")
            return
        if event.key() == Qt.Key.Key_Down and event.modifiers() == NONE and self._on_edge(last=True):
            self.asked.emit("go_down")
            return
        if event.text() == "/" and not self._shown and event.modifiers() == NONE:
            self.asked.emit("clause")
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted layout is cleaned; several paragraphs are handed to the form to split."""
        texts = paragraphs_of(source.text())
        if len(texts) > 1:
            self.pasted.emit(texts)
        elif texts:
            self.textCursor().insertText(texts[0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a filled slot opens its fields; elsewhere it selects a word."""
        at = self.cursorForPosition(event.position().toPoint()).position()
        if any(start <= at <= end for start, end in self._spans):
            self.asked.emit("change_slots")
        else:
            super().mouseDoubleClickEvent(event)

    def _on_edge(self, *, last: bool) -> bool:
        line = self.textCursor().block().layout().lineForTextPosition(self.textCursor().position())
        if not line.isValid():
            return True
        lines = self.textCursor().block().layout().lineCount()
        return line.lineNumber() == (lines - 1 if last else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        focused = self.hasFocus()
        role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(role), 2 if focused else 1))
        half = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(half, half, -half, -half), 5, 5)

    # --- size and focus ----------------------------------------------------------------------------

    def _fit(self) -> None:
        """As high as the text; QPlainTextEdit counts a document's height in lines."""
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        margins = self.contentsMargins()
        margin = 2 * self.document().documentMargin() + margins.top() + margins.bottom()
        height = int(lines * self.fontMetrics().lineSpacing() + margin + 2)
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def typed_piece(before: str, now: str) -> str:
    """What was put in between two states of a text; «» where something was only taken out."""
    start = 0
    while start < min(len(before), len(now)) and before[start] == now[start]:
        start += 1
    end = 0
    while end < min(len(before), len(now)) - start and before[-1 - end] == now[-1 - end]:
        end += 1
    return now[start : len(now) - end]


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a pasted text, each cleaned of layout; characters no document can hold fall out."""
    lines = "".join(c for c in text.replace("\r\n", "\n") if c >= " " or c in "\n\r\t\v\f").splitlines()
    cleaned = []
    for line in lines:
        try:
            cleaned.append(plain(line))
        except ValueError:
            cleaned.append(plain("".join(c for c in line if c.isprintable() or c.isspace())))
    return [line for line in cleaned if line]


def _wish(event: QKeyEvent) -> str | None:
    modifiers = event.modifiers() & ~_KEYPAD
    return KEYS.get((Qt.Key(event.key()), modifiers)) if event.key() in _WANTED else None


_WANTED = frozenset(int(key) for key, _ in KEYS)
