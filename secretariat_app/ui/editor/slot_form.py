"""The fields of one clause and, below them, the words that they give."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from secretariat_app import messages
from secretariat_app.domain.clause import FROM_RESOLUTION, Clause, SlotValue
from secretariat_app.errors import KnownError
from secretariat_app.services import composing
from secretariat_app.services.composing import Facts, Filled
from secretariat_app.ui.editor.marked_text import marked
from secretariat_app.ui.editor.slot_editors import Surroundings, editor_for
from secretariat_app.ui.editor.slot_fields import SlotEditor


class SlotForm(QWidget):
    """`accepted` emits the slots; `back` asks for the list of clauses."""

    accepted = Signal(dict)
    back = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._clause: Clause | None = None
        self._facts: Facts | None = None
        self.editors: dict[str, SlotEditor] = {}
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.RichText)
        self.result.setObjectName("result")
        self.result.setAccessibleName(self.tr("The wording with its fields filled"))
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.insert = QPushButton(self.tr("Insert"), self)
        self.insert.setDefault(True)
        self.insert.setToolTip(self.tr("Enter in the last field, Ctrl+Enter in any"))
        self.cancel = QPushButton(self.tr("Back"), self)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.insert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.result)
        layout.addLayout(buttons)
        self.heading.hide()
        self.insert.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.back)

    def open_clause(
        self, clause: Clause, slots: Mapping[str, SlotValue], facts: Facts, around: Surroundings
    ) -> None:
        """Show the fields of `clause`, filled with `slots`."""
        self._clause, self._facts = clause, facts
        page = QWidget(self._scroll)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(4)
        self.editors = {}
        last: QWidget | None = None
        for slot in clause.slots:
            kazakh = facts.language == "kk" and slot.label_kk
            text = slot.label_kk if kazakh else slot.label
            label = QLabel(
                self.tr("{field} (may stay empty)").format(field=text) if slot.optional else text, page
            )
            label.setObjectName("field_label")
            editor = editor_for(slot, around, page)
            if slot.name in slots:
                editor.show_slot_value(slots[slot.name])
            target = editor.focusProxy()
            if target is not None:
                label.setBuddy(target)
                target.setAccessibleName(text)
                if last is not None:
                    page.setTabOrder(last, target)
                last = target
            layout.addWidget(label)
            layout.addWidget(editor)
            layout.addSpacing(4)
            editor.changed.connect(self._refresh)
            editor.accepted.connect(self._next)
            self.editors[slot.name] = editor
        layout.addStretch(1)
        self._scroll.setWidget(page)
        self._refresh()
        first = self._typed_editors()
        (first[0] if first else self.insert).setFocus(Qt.FocusReason.OtherFocusReason)

    def needs_filling(self, clause: Clause) -> bool:
        """Whether the clause has a slot that the resolution itself does not fill."""
        return any(slot.type not in FROM_RESOLUTION for slot in clause.slots)

    def fill_slots(self, slots: Mapping[str, SlotValue]) -> None:
        """Put these values into their fields."""
        for name, value in slots.items():
            self.editors[name].show_slot_value(value)
        self._refresh()

    def slots_given(self) -> dict[str, SlotValue]:
        """What stands in the fields."""
        given = ((name, editor.value()) for name, editor in self.editors.items())
        return {name: value for name, value in given if value is not None}

    @Slot()
    def accept(self) -> None:
        """Hand the slots over; a date that does not exist keeps the form open."""
        wrong = next((editor for editor in self.editors.values() if not editor.is_valid()), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell(self.tr("There is no such date."))
        elif self._fill() is not None:
            self.accepted.emit(self.slots_given())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier) or (
            enter and self.insert.hasFocus()
        ):
            self.accept()
        else:
            super().keyPressEvent(event)

    def _typed_editors(self) -> list[SlotEditor]:
        return [editor for editor in self.editors.values() if editor.focusProxy() is not None]

    @Slot()
    def _next(self) -> None:
        editors = self._typed_editors()
        here = self.sender()
        position = next((i for i, editor in enumerate(editors) if editor is here), len(editors) - 1)
        if position + 1 < len(editors):
            editors[position + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.accept()

    def _fill(self) -> Filled | None:
        if self._clause is None or self._facts is None:
            return None
        try:
            return composing.fill(self._clause, self.slots_given(), self._facts)
        except KnownError as error:
            self._tell(messages.say(error, self._language))
            return None

    @Slot()
    def _refresh(self) -> None:
        self.problem.hide()
        filled = self._fill()
        if filled is not None:
            self.result.setText(
                marked(filled.text, [(span.start, span.end) for span in filled.spans], self.palette())
            )

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
