"""The cursor among the fields of one paragraph: where Tab goes, and which words a key may change."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from secretariat_app.ui.editor import field_chips
from secretariat_app.ui.editor.inline_fields import Field, Inline, after_change, changed_field

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_DELETE = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_EDGES = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class FieldCursor:
    """Belongs to a text field. `fields` stand where they are shown now, also while words are being typed."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._kept = Inline()
        self._stretch = field_chips.Stretch(edit.document())
        self.fields: tuple[Field, ...] = ()
        self.active = ""

    def show(self, inline: Inline, shown: str) -> None:
        """Take the fields of the paragraph's text. While words are typed, those that moved with them stay."""
        self._kept = inline
        if inline.text == shown or [one.name for one in inline.fields] != [one.name for one in self.fields]:
            self.fields = inline.fields
        self._refresh()

    def text_shown(self, text: str) -> None:
        """Another text is shown: its own fields where they are known."""
        self.fields = self._kept.fields if text == self._kept.text else ()
        self._refresh()

    def paint(self, painter: QPainter) -> None:
        """The chips."""
        field_chips.paint(self._edit, painter, self.fields, self.active)

    def rect(self, name: str) -> QRect:
        """Where the field called `name` ends on the viewport."""
        field = self.named(name)
        rects = list(field_chips.rects_of(self._edit, field)) if field else []
        return rects[0].toAlignedRect() if rects else self._edit.cursorRect()

    # --- going -------------------------------------------------------------------------------------

    def named(self, name: str) -> Field | None:
        """The field of that name, if it is shown."""
        return next((field for field in self.fields if field.name == name), None)

    def here(self) -> Field | None:
        """The field where the cursor is, with both its ends; the active one first."""
        cursor = self._edit.textCursor()
        inside = [
            field
            for field in self.fields
            if field.start <= cursor.selectionStart() and cursor.selectionEnd() <= field.end
        ]
        chosen = [field for field in inside if field.name == self.active]
        return next(iter(chosen or [field for field in inside if not field.extra]), None)

    def next(self, step: int) -> Field | None:
        """The field that Tab goes to, or Shift+Tab with -1. Linked ones are filled elsewhere."""
        open_fields = [field for field in self.fields if not field.linked]
        here = self.here()
        if here in open_fields:
            position = open_fields.index(here) + step
            return open_fields[position] if 0 <= position < len(open_fields) else None
        at = self._edit.textCursor().position()
        if step > 0:
            return next((field for field in open_fields if field.start >= at), None)
        return next((field for field in reversed(open_fields) if field.end <= at), None)

    def edge(self, step: int) -> Field | None:
        """The first field, or with -1 the last: where Tab comes in."""
        open_fields = [field for field in self.fields if not field.linked]
        blank = next((field for field in open_fields if field.blank), None)
        if not open_fields:
            return None
        return (blank or open_fields[0]) if step > 0 else open_fields[-1]

    def blank(self, behind: str = "") -> Field | None:
        """The first field that is still to be filled, behind the one called `behind`."""
        names = [field.name for field in self.fields]
        start = names.index(behind) + 1 if behind in names else 0
        return next((field for field in self.fields[start:] if field.blank and not field.linked), None)

    def enter(self, field: Field) -> None:
        """Put the cursor into `field`; its words are selected, so that typing replaces them."""
        cursor = self._edit.textCursor()
        cursor.setPosition(field.start)
        if field.typed and not field.blank:
            cursor.setPosition(field.end, QTextCursor.MoveMode.KeepAnchor)
        self.active = field.name
        self._edit.setTextCursor(cursor)
        self.active = field.name
        self._edit.viewport().update()

    def cursor_moved(self) -> None:
        """Leave the active field once the cursor is outside it."""
        field = self.named(self.active)
        at = self._edit.textCursor().position()
        if field is not None and not field.start <= at <= field.end:
            self.active = ""
            self._edit.viewport().update()

    def at(self, spot: QPoint) -> Field | None:
        """The field under a point of the viewport."""
        for field in self.fields:
            for rect in field_chips.rects_of(self._edit, field):
                if rect.adjusted(-4, 0, 4, 4).contains(spot.toPointF()) and (field.end > field.start):
                    return field
        return None

    # --- typing ------------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> "Field | bool":
        """What a key does here: True where it was taken, a field whose editor is wanted, else False."""
        cursor = self._edit.textCursor()
        here = self.here()
        if event.key() in _EDGES and event.modifiers() in (_NONE, _KEYPAD):
            return self._step_over(1 if event.key() == Qt.Key.Key_Right else -1)
        if here is None or (cursor.hasSelection() and not here.typed):
            return False
        printed = bool(event.text()) and event.text().isprintable() and not _command(event)
        if here.typed:
            return self._key_in_words(event, here, printed=printed)
        at, rubs = cursor.position(), event.key() in _DELETE
        if rubs and at == (here.start if event.key() == Qt.Key.Key_Backspace else here.end):
            return self._stops_rubbing(here, event)
        inside = here.start < at < here.end or here.name == self.active or here.blank or rubs
        if inside and (printed or rubs):
            return True if here.linked else here
        return False

    def replace_blank(self) -> None:
        """Select the place of an empty field, since what comes next stands instead of it."""
        here = self.here()
        if here is not None and here.blank and here.typed:
            cursor = self._edit.textCursor()
            cursor.setPosition(here.start)
            cursor.setPosition(here.end, QTextCursor.MoveMode.KeepAnchor)
            self.active = here.name
            self._edit.setTextCursor(cursor)
            self.active = here.name

    def take_change(self, before: str, now: str) -> tuple[str, str] | None:
        """The slot that a change was made in and its words now; None where fixed words were changed too."""
        names = [field.name for field in self.fields]
        active = names.index(self.active) if self.active in names else None
        caret = self._edit.textCursor().position()
        number = changed_field(before, now, self.fields, caret, active)
        if number is None:
            return None
        self.fields = after_change(self.fields, number, len(now) - len(before))
        field = self.fields[number]
        self.active = field.name
        self._refresh()
        return field.name, now[field.start : field.end]

    def _key_in_words(self, event: QKeyEvent, here: Field, *, printed: bool) -> bool:
        if here.blank and event.key() in _DELETE:
            return True
        if here.blank and printed:
            if event.text().isspace():
                return True
            self.replace_blank()
            return False
        cursor = self._edit.textCursor()
        at_start = event.key() == Qt.Key.Key_Backspace and cursor.position() == here.start
        at_end = event.key() == Qt.Key.Key_Delete and cursor.position() == here.end
        if cursor.hasSelection() or not (at_start or at_end):
            return False
        return self._stops_rubbing(here, event)

    def _stops_rubbing(self, here: Field, event: QKeyEvent) -> bool:
        """The field ends here: a key too many does not rub out the fixed words beside it."""
        if event.key() == Qt.Key.Key_Backspace:
            return here.start > 0
        return here.end < len(self._edit.toPlainText())

    def _step_over(self, step: int) -> bool:
        """An empty place is one step for the arrows."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return False
        for field in self.fields:
            near, far = (field.start, field.end) if step > 0 else (field.end, field.start)
            at = cursor.position()
            if field.blank and at != far and min(near, far) <= at <= max(near, far):
                self.active = ""
                cursor.setPosition(far)
                self._edit.setTextCursor(cursor)
                return True
        return False

    def _refresh(self) -> None:
        self._stretch.show_fields(self.fields, self._edit.font())
        self._edit.viewport().update()


def _command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~(_SHIFT | _KEYPAD | Qt.KeyboardModifier.GroupSwitchModifier)) and (
        event.type() is QEvent.Type.KeyPress
    )
