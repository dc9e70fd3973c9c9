"""The editor of a reference to another act: a known act by any of its words, or its requisites one by one."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from secretariat_app.domain.act import ActMention, ActReference, Form, in_form
from secretariat_app.domain.clause import SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.services import drafting
from secretariat_app.ui.dates import DateField
from secretariat_app.ui.editor import slot_offers
from secretariat_app.ui.editor.list_slot import ListSlot
from secretariat_app.ui.editor.slot_fields import QuietLine, SlotEditor, TextSlot, cleaned, move_among
from secretariat_app.ui.icons import Icons


class ActSlot(SlotEditor):
    """Kind, body, date, number, title. `remember` is ticked where the act is to be offered again."""

    def __init__(self, directories: Directories, language: str, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._acts = directories.acts
        self._repealed = {one.act: one.repealed_on for one in directories.register if one.repealed_on}
        self._words = ""
        kinds = drafting.act_kinds(directories, language)
        bodies = drafting.author_names(directories, None, language)
        adopters = {act.body for act in self._acts if act.body}
        self.known = ListSlot(lambda typed: slot_offers.acts(typed, self._acts), icons, self)
        self.known.line.setPlaceholderText(self.tr("A known act: any of its words, its number or date"))
        self.known.line.setAccessibleName(self.tr("Known acts"))
        self.kind = QuietLine(kinds, self)
        self.body = QuietLine((*sorted(adopters), *(name for name in bodies if name not in adopters)), self)
        self.date = DateField(icons, self)
        self.number = QuietLine((), self)
        self.title = TextSlot(self)
        self.form = QComboBox(self)
        for form, text in (
            (Form.FULL, self.tr("in full: decision of …, of 29 September 2021 № …")),
            (Form.SHORT, self.tr("in short: the said decision")),
            (Form.NUMBER, self.tr("by number: decision № …")),
        ):
            self.form.addItem(text, str(form))
        self.repealed = QLabel(self)
        self.remember = QCheckBox(self.tr("Re&member this act"), self)
        self._lay_out()
        self._follow()

    def value(self) -> SlotValue | None:
        """The act; one chosen in the list and not yet taken counts. Words stay until an act is given."""
        act = ActReference(
            kind=cleaned(self.kind.text()),
            body=cleaned(self.body.text()),
            date=self.date.date(),
            number=cleaned(self.number.text()).removeprefix("№").strip(),
            title=str(self.title.value() or ""),
        )
        if act == ActReference(""):
            chosen = self.known.value()
            if not isinstance(chosen, ActReference):
                return self._words or None
            act = chosen
        return in_form(act, Form(self.form.currentData()))

    def show_slot_value(self, value: SlotValue) -> None:
        if isinstance(value, ActReference):
            self.kind.setText(value.kind)
            self.body.setText(value.body)
            self.date.show_date(value.date)
            self.number.setText(value.number)
            self.title.show_slot_value(value.title)
            if isinstance(value, ActMention):  # a known act that is taken keeps the form that was chosen
                self.form.setCurrentIndex(self.form.findData(str(value.form)))
            self._offer_to_remember()
        elif isinstance(value, str):
            self._words = value
            self.known.line.setPlaceholderText(value)

    def is_valid(self) -> bool:
        return self.date.is_valid()

    def step(self, forward: bool) -> bool:
        """Through the requisites; a known act that was found leaves at once."""
        if forward and self.known.line.hasFocus() and self.known.line.text().strip():
            self._take_known()
            return False
        lines = (self.known.line, self.kind, self.body, self.date.line, self.number, self.title.edit)
        # How it is named stands aside: Alt and its letter lead there, Tab goes on as ever.
        return move_among((*lines, self.remember) if self.remember.isVisible() else lines, forward=forward)

    def start_typing(self, text: str) -> None:
        self.known.start_typing(text)

    def to_remember(self) -> ActReference | None:
        """The act to be offered from now on; None where it is known already, or not to be."""
        act = self.value()
        if not isinstance(act, ActReference) or not self._is_new(act) or not self.remember.isChecked():
            return None
        return in_form(act, Form.FULL)

    def _is_new(self, act: ActReference) -> bool:
        return bool(act.kind and (act.number or act.title)) and in_form(act, Form.FULL) not in self._acts

    @Slot()
    def _offer_to_remember(self) -> None:
        act = self.value()
        self.remember.setVisible(isinstance(act, ActReference) and self._is_new(act))
        self._tell_repealed()

    def _tell_repealed(self) -> None:
        """Say so where the act is no longer in force."""
        act = self.value()
        day = self._repealed.get(in_form(act, Form.FULL)) if isinstance(act, ActReference) else None
        self.repealed.setVisible(day is not None)
        if day is not None:
            self.repealed.setText(
                self.tr("Attention: this act is repealed since {0}.").format(f"{day:%d.%m.%Y}")
            )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.known, 0, 0, 1, 4)
        rows = (
            (self.tr("Kind"), self.kind, 1, 0, 1),
            (self.tr("Adopted by"), self.body, 1, 2, 1),
            (self.tr("Date"), self.date, 2, 0, 1),
            (self.tr("Number"), self.number, 2, 2, 1),
            (self.tr("Title"), self.title, 3, 0, 3),
            (self.tr("Name &it"), self.form, 5, 0, 3),
        )
        for text, widget, row, column, span in rows:
            label = QLabel(text, self)
            target = widget.focusProxy() or widget
            label.setBuddy(target)
            target.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(widget, row, column + 1, 1, span)
        grid.addWidget(self.repealed, 6, 1, 1, 3)
        grid.addWidget(self.remember, 4, 1, 1, 3)
        self.repealed.setWordWrap(True)
        self.repealed.hide()
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        self.remember.hide()
        self.setFocusProxy(self.known.line)

    def _follow(self) -> None:
        for line in (self.kind, self.body, self.number):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self._next)
        self.date.changed.connect(self.changed)
        self.date.line.returnPressed.connect(self._next)
        self.title.changed.connect(self.changed)
        self.title.accepted.connect(self.accepted)
        self.known.accepted.connect(self._known_accepted)
        self.form.activated.connect(self.changed)
        self.changed.connect(self._offer_to_remember)

    @Slot()
    def _next(self) -> None:
        self.step(True)

    @Slot()
    def _known_accepted(self) -> None:
        if self._take_known() or self.value() is not None:
            self.accepted.emit()
        else:
            self.kind.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_known(self) -> bool:
        act = self.known.value()
        if not isinstance(act, ActReference):
            return False
        self.show_slot_value(act)
        return True
