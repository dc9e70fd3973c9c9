"""One paragraph of the form: grows with its text, keeps no history of its own, never breaks a line."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextCursor,
    QTextDocumentFragment,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QSizePolicy, QWidget

from secretariat_app.domain.resolution import Reference
from secretariat_app.ui.editor.edit_keys import NONE, wish_of, wish_of_chosen
from secretariat_app.ui.editor.field_cursor import FieldCursor
from secretariat_app.ui.editor.inline_fields import Field, Inline
from secretariat_app.ui.editor.marks import Marks
from secretariat_app.ui.editor.reference_marks import marks
from secretariat_app.ui.editor.text_pieces import paragraphs_of, typed_piece

MARGIN = 7
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ParagraphEdit(QPlainTextEdit):
    """Emits `edited` with the raw text and the typed piece; `asked` with what a key asks of the form.

    In a linked paragraph `slot_typed` has the slot, its words and the typed piece; `slot_wanted` the field
    whose editor is to open and a first letter; `link_clicked` the one filled elsewhere; `unlinked` tells
    that fixed words were changed.
    """

    edited = Signal(str, str)
    slot_typed = Signal(str, str, str)
    slot_wanted = Signal(object, str)
    link_clicked = Signal(object)
    unlinked = Signal()
    asked = Signal(str)
    pasted = Signal(list)
    focused = Signal()
    moved = Signal()
    left = Signal()
    hovered = Signal(QPoint)
    menu_wanted = Signal(QMenu, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(MARGIN)
        self._shown = ""
        self._setting = False
        self._height = 0
        self.fields: FieldCursor | None = None
        self.indents = (False, False)
        self._chosen = False
        self.cursor_before = (0, 0)
        self.marks = Marks(self)
        self._reached_by_tab = False
        self.verticalScrollBar().valueChanged.connect(self._stay)
        self.textChanged.connect(self._text_changed)
        self.cursorPositionChanged.connect(self._cursor_moved)
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
        if self.fields is not None:
            self.fields.text_shown(text)
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

    def mark(self, inline: Inline | None) -> None:
        """Show the fields of a linked paragraph; None where the words are free."""
        if inline is not None:
            if self.fields is None:
                self.fields = FieldCursor(self)
            self.fields.show(inline, self._shown)
            self._fit()
        elif self.fields is not None:
            self.fields.show(Inline(), "")

    def mark_references(self, references: Sequence[Reference], known: Collection[str]) -> None:
        """Set the numbers off that follow an item; those whose item is not `known` any more as wrong."""
        self.marks.show_references(marks(self, len(self._shown), references, known))
        lost = any(one.item not in known for one in references)
        words = self.tr("The number with a wavy line referred to an item that was deleted.") if lost else ""
        if words != self.toolTip():
            self.setToolTip(words)
            self.setAccessibleDescription(words)

    def set_chosen(self, chosen: bool) -> None:
        """The text is one of several that are chosen whole: keys mean all of them."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.viewport().update()

    def go_to_field(self, field: Field | None) -> bool:
        """Put the cursor into a field and ask for its editor where it has one. False without a field."""
        if field is None or self.fields is None:
            return False
        self.fields.enter(field)
        if not field.typed:
            self.slot_wanted.emit(field, "")
        return True

    def _text_changed(self) -> None:
        if self._setting:
            return
        before, now = self._shown, self.text()
        self._shown = now
        if before == now:
            return
        self.marks.typed()
        if self.fields is not None and self.fields.fields:
            changed = self.fields.take_change(before, now)
            if changed is not None:
                self._fit()
                self.slot_typed.emit(*changed, typed_piece(before, now))
                return
            self.unlinked.emit()
        self._fit()
        self.edited.emit(now, typed_piece(before, now))

    def _cursor_moved(self) -> None:
        if self.fields is not None and not self._setting:
            self.fields.cursor_moved()
        self.marks.cursor_moved()
        self.moved.emit()

    # --- keys and paste ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys that are ours come to `keyPressEvent` and not to a shortcut of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and wish_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._reached_by_tab = False
        self._note_cursor()
        wish = wish_of(event)
        if self._chosen and not wish:
            wish = wish_of_chosen(event)
            if wish == "unchoose" and event.key() != Qt.Key.Key_Escape:
                self.asked.emit(wish)
                wish = None
        if wish == "split" and self._field_finished():
            return
        wish = wish or ("" if self._taken_by_field(event) else self._wish_here(event))
        if wish:
            self.asked.emit(wish)
        elif wish is None:
            super().keyPressEvent(event)

    def _wish_here(self, event: QKeyEvent) -> str | None:
        """What a key asks of the form at this place of the text; None where it is the text's own."""
        cursor = self.textCursor()
        if event.key() == Qt.Key.Key_Backspace and cursor.position() == 0 and not cursor.hasSelection():
            return "join"
        last = cursor.position() == len(self._shown) and not cursor.hasSelection()
        if event.key() == Qt.Key.Key_Delete and last and event.modifiers() == NONE and not self.isReadOnly():
            return "join_next"
        if event.key() == Qt.Key.Key_Up and event.modifiers() == NONE and self._on_edge(last=False):
            return "go_up"
        if event.key() == Qt.Key.Key_Down and event.modifiers() == NONE and self._on_edge(last=True):
            return "go_down"
        if event.text() == "/" and not self._shown and event.modifiers() == NONE:
            return "clause"
        return None

    def _note_cursor(self) -> None:
        cursor = self.textCursor()
        self.cursor_before = (cursor.position(), cursor.anchor())

    def _taken_by_field(self, event: QKeyEvent) -> bool:
        """Whether a field has a use for the key: it may be skipped over, or open its editor."""
        if self.fields is None or self.isReadOnly():
            return False
        taken = self.fields.key(event)
        if isinstance(taken, Field):
            self.fields.active = taken.name
            self.slot_wanted.emit(taken, event.text() if event.text().isprintable() else "")
        return bool(taken)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are no text: dropped here they are the window's to load."""
        files = any(url.isLocalFile() for url in source.urls())
        return not files and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is handed over line by line; into a field it goes as one."""
        self._note_cursor()
        text = source.text()
        if not text and source.hasHtml():
            text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        texts = paragraphs_of(text)
        here = self.fields.here() if self.fields is not None else None
        if self.fields is not None and here is not None and here.typed and texts:
            self.fields.replace_blank()
            self.textCursor().insertText(self._spaced(text, " ".join(texts)))
        elif texts:
            self.pasted.emit(lines)

    def _spaced(self, pasted: str, words: str) -> str:
        """The words with the spaces that kept the pasted text apart, where none stands there already."""
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.selectionStart()][-1:]
        after = self.toPlainText()[cursor.selectionEnd() :][:1]
        lead = " " if pasted[:1].isspace() and before.strip() else ""
        return lead + words + (" " if pasted[-1:].isspace() and after.isalnum() else "")

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composed letters stand instead of an empty field, as typed ones do."""
        if self.fields is not None and (event.commitString() or event.preeditString()):
            self.fields.replace_blank()
        super().inputMethodEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mouse over words that proofing has found something in: the tip says what."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self.hovered.emit(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, to which whoever knows more of the place adds."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, event.pos())
        menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the text lets what is chosen go."""
        self._reached_by_tab = False
        if self._chosen:
            self.asked.emit("unchoose")
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a field opens its editor, or goes to where its words come from."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        field = self._field_at(event.position().toPoint())
        if field is None or self.isReadOnly():
            return
        if field.linked:
            self.link_clicked.emit(field)
        elif field.blank or not field.typed:
            self.go_to_field(field)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on an editor's field leaves its words whole; elsewhere it selects a word."""
        field = self._field_at(event.position().toPoint())
        if field is None or (field.typed and not field.blank):
            super().mouseDoubleClickEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the fields before it leaves the paragraph; at the start of an item it indents."""
        if self._may_indent(forward=forward):
            self.asked.emit("indent" if forward else "outdent")
            return True
        if self.fields is not None and self.go_to_field(self.fields.next(1 if forward else -1)):
            return True
        return super().focusNextPrevChild(forward)

    def _may_indent(self, *, forward: bool) -> bool:
        """Whether Tab is for the item: all chosen ones, or the one before whose first letter the cursor is.

        Who goes through the form with Tab goes on: only a text that was touched since is indented.
        """
        if self.isReadOnly():
            return False
        if self._chosen:
            return True
        cursor = self.textCursor()
        start = cursor.position() == 0 and not cursor.hasSelection() and not self._reached_by_tab
        free = self.fields is None or not self.fields.fields
        return start and free and self.indents[0 if forward else 1]

    def field_corner(self, name: str) -> QPoint:
        """The lower left corner of a field on the screen."""
        if self.fields is None:
            return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        return self.viewport().mapToGlobal(self.fields.rect(name).bottomLeft())

    def _field_at(self, spot: QPoint) -> Field | None:
        return self.fields.at(spot) if self.fields is not None else None

    def _field_finished(self) -> bool:
        """Enter in a field goes to the next empty one, then to the end; there it is the paragraph's own."""
        if self.fields is None or self.isReadOnly():
            return False
        here = self.fields.here()
        if here is None:
            return False
        if self.go_to_field(self.fields.blank(here.name)):
            return True
        if self.textCursor().position() == len(self._shown):
            return False
        self.put_cursor(-1)
        return True

    def _on_edge(self, *, last: bool) -> bool:
        line = self.textCursor().block().layout().lineForTextPosition(self.textCursor().position())
        if not line.isValid():
            return True
        lines = self.textCursor().block().layout().lineCount()
        return line.lineNumber() == (lines - 1 if last else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fields is not None and self.fields.fields:
            below = QPainter(self.viewport())
            below.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.fields.paint(below)
            below.end()
        super().paintEvent(event)
        focused = self.hasFocus()
        role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(role), 2 if focused else 1))
        half = 1.0 if focused else 0.5
        if self._chosen:
            tint = self.palette().color(QPalette.ColorRole.Highlight)
            tint.setAlpha(40)
            painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(half, half, -half, -half), 5, 5)

    # --- size and focus ----------------------------------------------------------------------------

    def _fit(self) -> None:
        """As high as the text; QPlainTextEdit counts a document's height in lines."""
        if not self.document().firstBlock().layout().lineCount():  # its fields have another width now
            self.document().documentLayout().blockBoundingRect(self.document().firstBlock())
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        margins = self.contentsMargins()
        margin = 2 * self.document().documentMargin() + margins.top() + margins.bottom()
        height = int(lines * self.fontMetrics().lineSpacing() + margin + 2)
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)

    def _stay(self, at: int) -> None:
        """All of the text is always shown; it has scrolled only because its height came later."""
        if at:
            self.verticalScrollBar().setValue(0)

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
        self._reached_by_tab = event.reason() in _BY_TAB
        self.viewport().update()
        self.focused.emit()
        if self.fields is not None and event.reason() in _BY_TAB and not self.isReadOnly():
            forward = event.reason() is Qt.FocusReason.TabFocusReason
            self.go_to_field(self.fields.edge(1 if forward else -1))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.marks.rested()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
