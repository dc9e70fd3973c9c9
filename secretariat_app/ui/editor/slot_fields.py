"""The plain editors of slots: words, a line with suggestions, several names."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from secretariat_app.domain.clause import SlotValue
from secretariat_app.domain.resolution import plain
from secretariat_app.ui.editor.fields import LineField
from secretariat_app.ui.editor.paragraph_edit import ParagraphEdit


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


class LineSlot(SlotEditor):
    """One line with suggestions."""

    def __init__(self, suggestions: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QuietLine(suggestions, self)
        fill_row(self, self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.accepted)

    def value(self) -> SlotValue | None:
        return cleaned(self.line.text()) or None

    def show_slot_value(self, value: SlotValue) -> None:
        self.line.setText(value if isinstance(value, str) else "")


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


class BodiesSlot(SlotEditor):
    """Several names, a line each; an empty one stands ready below the last."""

    def __init__(self, names: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self.lines: list[QuietLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._add()

    def value(self) -> SlotValue | None:
        return tuple(filter(None, (cleaned(line.text()) for line in self.lines))) or None

    def show_slot_value(self, value: SlotValue) -> None:
        names = (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()
        for position, name in enumerate(names):
            self.lines[position].setText(name)

    def _add(self) -> None:
        line = QuietLine(self._names, self)
        line.setPlaceholderText(
            self.tr("Name of a body; the list helps") if not self.lines else self.tr("and one more")
        )
        line.setAccessibleName(line.placeholderText())
        if self.lines:
            self.setTabOrder(self.lines[-1], line)
        else:
            self.setFocusProxy(line)
        self.lines.append(line)
        self._layout.addWidget(line)
        line.textChanged.connect(self._typed)
        line.returnPressed.connect(self.accepted)

    @Slot()
    def _typed(self) -> None:
        if self.lines[-1].text().strip():
            self._add()
        self.changed.emit()


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
