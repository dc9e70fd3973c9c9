"""Which keys the form has a use for in a paragraph; the wishes are those of `Form.do`."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

KEYS = {
    (Qt.Key.Key_Return, NONE): "split",
    (Qt.Key.Key_Enter, NONE): "split",
    (Qt.Key.Key_Return, SHIFT): "split",
    (Qt.Key.Key_Return, CTRL): "new_item",
    (Qt.Key.Key_Enter, CTRL): "new_item",
    (Qt.Key.Key_Up, ALT): "move_up",
    (Qt.Key.Key_Down, ALT): "move_down",
    (Qt.Key.Key_Up, SHIFT | ALT): "choose_up",
    (Qt.Key.Key_Down, SHIFT | ALT): "choose_down",
    (Qt.Key.Key_Right, SHIFT | ALT): "indent",
    (Qt.Key.Key_Left, SHIFT | ALT): "outdent",
    (Qt.Key.Key_Delete, CTRL | SHIFT): "delete",
    (Qt.Key.Key_D, CTRL): "duplicate",
    (Qt.Key.Key_L, CTRL): "change_shape",
    (Qt.Key.Key_R, CTRL): "reference",
    (Qt.Key.Key_K, CTRL): "clause",
    (Qt.Key.Key_K, CTRL | SHIFT): "free_text",
    (Qt.Key.Key_Z, CTRL): "undo",
    (Qt.Key.Key_Z, CTRL | SHIFT): "redo",
    (Qt.Key.Key_Y, CTRL): "redo",
}
# What a key asks while whole texts are chosen.
CHOSEN_KEYS = {
    (Qt.Key.Key_Delete, NONE): "delete",
    (Qt.Key.Key_Backspace, NONE): "delete",
    (Qt.Key.Key_C, CTRL): "copy",
    (Qt.Key.Key_X, CTRL): "cut",
    (Qt.Key.Key_Escape, NONE): "unchoose",
}
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_WANTED = frozenset(int(key) for key, _ in KEYS)


def wish_of(event: QKeyEvent) -> str | None:
    """What a key asks of the form wherever the cursor is."""
    modifiers = event.modifiers() & ~_KEYPAD
    return KEYS.get((Qt.Key(event.key()), modifiers)) if event.key() in _WANTED else None


def wish_of_chosen(event: QKeyEvent) -> str | None:
    """What a key asks with all that is chosen; any but a bare Shift or Ctrl lets it go."""
    wish = CHOSEN_KEYS.get((Qt.Key(event.key()), event.modifiers() & ~_KEYPAD))
    return wish if wish or event.key() in _MODIFIERS else "unchoose"
