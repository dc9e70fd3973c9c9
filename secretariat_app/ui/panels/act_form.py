"""One act of the register: how it is cited, whether it is still in force, which papers cite it."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.act import ActReference, mentions
from secretariat_app.domain.directory import Directories, RegisteredAct
from secretariat_app.domain.record import Row
from secretariat_app.services import drafting
from secretariat_app.services.mentioning import mentioned
from secretariat_app.services.slot_texts import cited
from secretariat_app.ui.clauses.papers_list import PapersList
from secretariat_app.ui.context import Context
from secretariat_app.ui.dates import DateField


class ActForm(QScrollArea):
    """`edited` comes with every change; `act()` is what stands here."""

    edited = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = RegisteredAct("", ActReference(""))
        self._known = Directories()
        self.kind, self.body = QComboBox(self), QComboBox(self)
        self.date = DateField(context.icons, self)
        self.number, self.title, self.registration = (QLineEdit(self) for _ in range(3))
        self.repealed = DateField(context.icons, self)
        self.example = QLabel(self)
        self.papers = PapersList(self.tr("No paper cites it."), self)
        self._dress()
        self._lay_out()
        for box in (self.kind, self.body):
            box.editTextChanged.connect(self._edited)
        for line in (self.number, self.title, self.registration):
            line.textEdited.connect(self._edited)
        for field in (self.date, self.repealed):
            field.changed.connect(self._edited)

    def show_act(self, act: RegisteredAct, known: Directories) -> None:
        """Show the requisites of `act`."""
        self._act, self._known = act, known
        bodies = {one.body for one in known.acts if one.body}
        for box, names, chosen in (
            (self.kind, drafting.act_kinds(known, "ru"), act.act.kind),
            (self.body, (*sorted(bodies), *drafting.author_names(known, act.act.date, "ru")), act.act.body),
        ):
            with QSignalBlocker(box):
                box.clear()
                box.addItems(list(dict.fromkeys(names)))
                box.setEditText(chosen)
        for field, day in ((self.date, act.act.date), (self.repealed, act.repealed_on)):
            with QSignalBlocker(field):
                field.show_date(day)
        for line, text in (
            (self.number, act.act.number),
            (self.title, act.act.title),
            (self.registration, act.registration),
        ):
            line.setText(text)
            line.setCursorPosition(0)
        self.papers.clear()
        self._show_example()

    def show_papers(self, rows: Sequence[Row]) -> None:
        """The papers that cite the act."""
        self.papers.show_papers(rows)

    def act(self) -> RegisteredAct:
        """The act as it stands here."""
        reference = replace(
            self._act.act,
            kind=self.kind.currentText().strip(),
            body=self.body.currentText().strip(),
            date=self.date.date(),
            number=self.number.text().strip().removeprefix("№").strip(),
            title=self.title.text().strip(),
        )
        return replace(
            self._act,
            act=reference,
            registration=self.registration.text().strip(),
            repealed_on=self.repealed.date(),
        )

    def is_valid(self) -> bool:
        """Whether both days can be read."""
        return self.date.is_valid() and self.repealed.is_valid()

    @Slot()
    def _edited(self) -> None:
        self._show_example()
        self.edited.emit()

    def _show_example(self) -> None:
        act = self.act().act
        shown = [cited(act, "им", "ru", self._known)]
        shown += [mentioned(form, "им", "ru", self._known) for form in mentions(act)] if act.kind else []
        self.example.setText("\n".join(shown))

    def _dress(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.example.setWordWrap(True)
        self.example.setTextFormat(Qt.TextFormat.PlainText)
        self.papers.list.setMinimumHeight(160)
        self.papers.setFocusProxy(self.papers.list)
        for box in (self.kind, self.body):
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        for text, widget in (
            (self.tr("Kind"), self.kind),
            (self.tr("Adopted by"), self.body),
            (self.tr("Date"), self.date),
            (self.tr("Number"), self.number),
            (self.tr("Title, without quotes"), self.title),
            (self.tr("Registration"), self.registration),
            (self.tr("Repealed on"), self.repealed),
            (self.tr("Cited as"), self.example),
            (self.tr("Where it is cited"), self.papers),
        ):
            label = QLabel(text, page)
            target = widget.focusProxy() or widget
            label.setBuddy(target)
            target.setAccessibleName(text)
            form.addRow(label, widget)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 8, 16, 16)
        column.addLayout(form)
        column.addStretch()
        self.setWidget(page)
