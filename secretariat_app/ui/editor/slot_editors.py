"""An editor for each type of slot. Each gives its value, shows one, and tells when it changes."""

import datetime
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import Amount, SlotType, SlotValue
from secretariat_app.domain.clause import Slot as ClauseSlot
from secretariat_app.domain.directory import Directories
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services import drafting
from secretariat_app.ui.editor.fields import DateField, read_date
from secretariat_app.ui.editor.slot_fields import (
    BodiesSlot,
    LineSlot,
    QuietLine,
    SlotEditor,
    TextSlot,
    choices_box,
    cleaned,
    fill_row,
)
from secretariat_app.ui.icons import Icons

UNITS = {"ru": ("тенге", "тыс. тенге", "млн тенге", "млрд тенге"), "kk": ("теңге", "мың теңге", "млн теңге")}
DEADLINES = {
    "ru": (
        "в месячный срок",
        "в двухмесячный срок",
        "в десятидневный срок",
        "ежеквартально",
        "до конца года",
    ),
    "kk": ("бір ай мерзімде", "екі ай мерзімде", "он күн мерзімде", "тоқсан сайын", "жыл соңына дейін"),
}
_FROM_PAPER = QT_TRANSLATE_NOOP("slots", "from the requisites and the title")


class Surroundings(msgspec.Struct, frozen=True):
    """What slot editors suggest from."""

    directories: Directories
    language: str
    date: datetime.date | None
    items: int
    title: str
    commissions: tuple[str, ...]
    icons: Icons


class ActSlot(SlotEditor):
    """A reference to another act, or one that the directory knows."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._acts = around.directories.acts
        kinds = drafting.act_kinds(around.directories, around.language)
        bodies = drafting.body_names(around.directories, None, around.language)
        adopters = {act.body for act in self._acts if act.body}
        self.kind = QuietLine(kinds, self)
        self.body = QuietLine((*sorted(adopters), *(name for name in bodies if name not in adopters)), self)
        self.date = DateField(around.icons, self)
        self.number = QuietLine((), self)
        self.title = TextSlot(self)
        self.known = QComboBox(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        if self._acts:
            self._known_acts()
            grid.addWidget(self.known, 0, 0, 1, 4)
        else:
            self.known.hide()
        rows = (
            (self.tr("Kind"), self.kind, 1, 0, 1),
            (self.tr("Adopted by"), self.body, 1, 2, 1),
            (self.tr("Date"), self.date, 2, 0, 1),
            (self.tr("Number"), self.number, 2, 2, 1),
            (self.tr("Title"), self.title, 3, 0, 3),
        )
        for text, widget, row, column, span in rows:
            label = QLabel(text, self)
            label.setBuddy(widget.focusProxy() or widget)
            (widget.focusProxy() or widget).setAccessibleName(text)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, column + 1, 1, span)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        self.setFocusProxy(self.kind)
        self._follow()

    def value(self) -> SlotValue | None:
        act = ActReference(
            kind=cleaned(self.kind.text()),
            body=cleaned(self.body.text()),
            date=self.date.date(),
            number=cleaned(self.number.text()).removeprefix("№").strip(),
            title=str(self.title.value() or ""),
        )
        return act if act != ActReference("") else None

    def show_slot_value(self, value: SlotValue) -> None:
        if isinstance(value, ActReference):
            self.kind.setText(value.kind)
            self.body.setText(value.body)
            self.date.show_date(value.date)
            self.number.setText(value.number)
            self.title.show_slot_value(value.title)

    def is_valid(self) -> bool:
        return self.date.is_valid()

    def _known_acts(self) -> None:
        self.known.addItem(self.tr("An act from the directory…"), None)
        self.known.setAccessibleName(self.tr("An act from the directory"))
        self.known.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.known.setMinimumContentsLength(20)
        for act in self._acts:
            day = f"{act.date:%d.%m.%Y} " if act.date else ""
            self.known.addItem(f"{act.kind} {day}№ {act.number} «{act.title}»", act)
        self.known.activated.connect(self._known_chosen)

    def _follow(self) -> None:
        for line in (self.kind, self.body, self.number):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self._next)
        self.date.changed.connect(self.changed)
        self.date.line.returnPressed.connect(self._next)
        self.title.changed.connect(self.changed)
        self.title.accepted.connect(self.accepted)

    @Slot()
    def _next(self) -> None:
        self.focusNextPrevChild(True)

    @Slot(int)
    def _known_chosen(self, index: int) -> None:
        act = self.known.itemData(index)
        if isinstance(act, ActReference):
            self.show_slot_value(act)
            self.title.setFocus()
            self.changed.emit()


class DateSlot(SlotEditor):
    """A day."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = DateField(around.icons, self)
        fill_row(self, self.field)
        self.setFocusProxy(self.field.line)
        self.field.changed.connect(self.changed)
        self.field.line.returnPressed.connect(self.accepted)

    def value(self) -> SlotValue | None:
        date = self.field.date()
        return date.isoformat() if date else None

    def show_slot_value(self, value: SlotValue) -> None:
        self.field.show_date(read_date(value) if isinstance(value, str) else None)

    def is_valid(self) -> bool:
        return self.field.is_valid()


class DeadlineSlot(SlotEditor):
    """A day («до 1 декабря 2022 года») or a term («в месячный срок»)."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = choices_box(DEADLINES.get(around.language, DEADLINES["ru"]), self)
        self.box.setEditable(True)
        self.box.setCurrentText("")
        self.box.lineEdit().setPlaceholderText(self.tr("a date or a term"))
        self.day = DateField(around.icons, self)
        self.day.line.hide()
        fill_row(self, self.box, self.day)
        self.setFocusProxy(self.box)
        self.box.currentTextChanged.connect(self.changed)
        self.box.lineEdit().returnPressed.connect(self.accepted)
        self.day.changed.connect(self._picked)

    def value(self) -> SlotValue | None:
        text = cleaned(self.box.currentText())
        date = read_date(text.removeprefix("до "))
        return date.isoformat() if date else text or None

    def show_slot_value(self, value: SlotValue) -> None:
        date = read_date(value) if isinstance(value, str) else None
        self.box.setCurrentText(f"{date:%d.%m.%Y}" if date else str(value))

    @Slot(object)
    def _picked(self, date: datetime.date | None) -> None:
        if date:
            self.box.setCurrentText(f"{date:%d.%m.%Y}")


class AmountSlot(SlotEditor):
    """A sum or quantity and its unit."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.figure = QuietLine((), self)
        self.figure.setPlaceholderText("26 419,0")
        self.unit = choices_box(UNITS.get(around.language, UNITS["ru"]), self)
        self.unit.setEditable(True)
        self.figure.setAccessibleName(self.tr("Amount"))
        self.unit.setAccessibleName(self.tr("Unit"))
        fill_row(self, self.figure, self.unit)
        self.setFocusProxy(self.figure)
        self.figure.textChanged.connect(self.changed)
        self.unit.currentTextChanged.connect(self.changed)
        self.figure.returnPressed.connect(self.accepted)

    def value(self) -> SlotValue | None:
        figure = cleaned(self.figure.text())
        return Amount(figure, cleaned(self.unit.currentText())) if figure else None

    def show_slot_value(self, value: SlotValue) -> None:
        if isinstance(value, Amount):
            self.figure.setText(value.value)
            self.unit.setCurrentText(value.unit)


class ChoiceSlot(SlotEditor):
    """One of the words that the clause offers."""

    def __init__(self, options: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.box = choices_box(options, self)
        self.box.setCurrentIndex(-1)
        fill_row(self, self.box)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self.changed)

    def value(self) -> SlotValue | None:
        return self.box.currentText() or None

    def show_slot_value(self, value: SlotValue) -> None:
        self.box.setCurrentIndex(self.box.findText(str(value)))


class FromPaperSlot(SlotEditor):
    """The question's title or the commission: shown, and taken from where it is entered once."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._given: SlotValue | None = None
        label = QLabel(text or QCoreApplication.translate("slots", _FROM_PAPER), self)
        label.setWordWrap(True)
        label.setEnabled(bool(text))
        label.setToolTip(QCoreApplication.translate("slots", _FROM_PAPER))
        label.setTextFormat(Qt.TextFormat.PlainText)
        fill_row(self, label)

    def value(self) -> SlotValue | None:
        return self._given

    def show_slot_value(self, value: SlotValue) -> None:
        self._given = value


def editor_for(slot: ClauseSlot, around: Surroundings, parent: QWidget) -> SlotEditor:
    """The editor for a slot of this type."""
    names = around.directories, around.date, around.language
    makers: dict[SlotType, Callable[[], SlotEditor]] = {
        SlotType.TITLE: lambda: FromPaperSlot(around.title, parent),
        SlotType.COMMISSION: lambda: FromPaperSlot(", ".join(around.commissions), parent),
        SlotType.BODY: lambda: LineSlot(drafting.body_names(*names), parent),
        SlotType.BODIES: lambda: BodiesSlot(drafting.body_names(*names), parent),
        SlotType.PERSON: lambda: LineSlot(drafting.person_names(*names), parent),
        SlotType.ACT: lambda: ActSlot(around, parent),
        SlotType.DATE: lambda: DateSlot(around, parent),
        SlotType.DEADLINE: lambda: DeadlineSlot(around, parent),
        SlotType.AMOUNT: lambda: AmountSlot(around, parent),
        SlotType.CHOICE: lambda: ChoiceSlot(slot.offered(around.language), parent),
        SlotType.ITEM_NUMBER: lambda: LineSlot(tuple(str(n + 1) for n in range(around.items)), parent),
    }
    return makers.get(slot.type, lambda: TextSlot(parent))()
