"""What every editor of a slot can do, the one for words, and the parts of others."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QHBoxLayout, QWidget

from secretariat_app.domain.clause import SlotValue
from secretariat_app.domain.resolution import plain
from secretariat_app.ui.editor.paragraph_edit import ParagraphEdit
from secretariat_app.ui.fields import LineField


class SlotEditor(QWidget):
    """What every slot editor can do. `accepted`: Enter was pressed in its last field."""

    changed = Signal()
    accepted = Signal()

    def value(self) -> SlotValue | None:
        """What is given, None where nothing is."""
        raise NotImplementedError

    def show_slot_value(self, value: SlotValue) -> None:
        """Show what was given before."""
        raise NotImplementedError

    def is_valid(self) -> bool:
        """Whether what is typed can be taken."""
        return True

    def step(self, forward: bool) -> bool:  # noqa: ARG002 - editors with several lines need it
        """Tab inside the editor; False where the next field of the paragraph is meant."""
        return False

    def start_typing(self, text: str) -> None:
        """Begin with a letter that was typed before the editor opened."""


class TextSlot(SlotEditor):
    """Words, also a phrase of several lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit = ParagraphEdit(self)
        self.edit.setUndoRedoEnabled(True)
        self.edit.setObjectName("field")
        fill_row(self, self.edit)
        self.setFocusProxy(self.edit)
        self.edit.edited.connect(self.changed)
        self.edit.asked.connect(self._asked)
        self.edit.pasted.connect(self._pasted)

    def value(self) -> SlotValue | None:
        return cleaned(self.edit.text()) or None

    def show_slot_value(self, value: SlotValue) -> None:
        self.edit.show_text(value if isinstance(value, str) else "")

    def start_typing(self, text: str) -> None:
        self.edit.textCursor().insertText(text)

    @Slot(str)
    def _asked(self, wish: str) -> None:
        if wish in ("split", "new_item"):
            self.accepted.emit()
        elif wish == "undo":
            self.edit.undo()
        elif wish == "redo":
            self.edit.redo()
        elif wish in ("go_up", "go_down"):
            self.focusNextPrevChild(wish == "go_down")

    @Slot(list)
    def _pasted(self, texts: list[str]) -> None:
        self.edit.textCursor().insertText(" ".join(texts))


class QuietLine(LineField):
    """A line with suggestions and its own small undo, as it belongs to no draft yet."""

    def __init__(self, suggestions: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._suggests = bool(suggestions)
        if suggestions:
            self.suggest(list(suggestions))
        self.asked.connect(self._asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the first suggestion while the list is open, and goes on only after that."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        completer = self.completer()
        if enter and self._suggests and completer.popup().isVisible():
            found = completer.currentCompletion()
            completer.popup().hide()
            if found and found != self.text():
                self.setText(found)
                event.accept()
                return
        super().keyPressEvent(event)

    @Slot(str)
    def _asked(self, wish: str) -> None:
        if wish == "undo":
            self.undo()
        else:
            self.redo()


def cleaned(text: str) -> str:
    """`text` as one paragraph, without characters that no document can hold."""
    return plain("".join(c for c in text if c.isprintable() or c.isspace()))


def choices_box(texts: tuple[str, ...], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.addItems(list(texts))
    completer = box.completer()
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box


def fill_row(owner: QWidget, *widgets: QWidget) -> None:
    row = QHBoxLayout(owner)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for position, widget in enumerate(widgets):
        row.addWidget(widget, 1 if position == 0 else 0)


def move_among(widgets: Sequence[QWidget], *, forward: bool) -> bool:
    """The focus to the next of `widgets`; False where it stands on the last, or back on the first."""
    held = next((n for n, one in enumerate(widgets) if one.hasFocus() or _holds(one)), None)
    position = (0 if forward else len(widgets) - 1) if held is None else held + (1 if forward else -1)
    if not 0 <= position < len(widgets):
        return False
    widgets[position].setFocus(
        Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    )
    return True


def _holds(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)
