"""An editor for each type of slot. Each gives its value, shows one, and tells when it changes."""

import datetime
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from secretariat_app.domain.clause import Amount, ItemNumber, SlotType, SlotValue
from secretariat_app.domain.clause import Slot as ClauseSlot
from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services import drafting
from secretariat_app.ui.dates import Calendar, read_date
from secretariat_app.ui.editor import slot_offers
from secretariat_app.ui.editor.act_slot import ActSlot
from secretariat_app.ui.editor.list_slot import ListSlot, Offers
from secretariat_app.ui.editor.slot_fields import (
    QuietLine,
    SlotEditor,
    TextSlot,
    choices_box,
    cleaned,
    fill_row,
    move_among,
)
from secretariat_app.ui.editor.slot_offers import Offer
from secretariat_app.ui.icons import Icons

UNITS = {"ru": ("тенге", "тыс. тенге", "млн тенге", "млрд тенге"), "kk": ("теңге", "мың теңге", "млн теңге")}
_FROM_PAPER = QT_TRANSLATE_NOOP("slots", "from the requisites and the title")
_CHAIR = QT_TRANSLATE_NOOP("slots", "chair")
_MEMBER = QT_TRANSLATE_NOOP("slots", "member")
_SECRETARY = QT_TRANSLATE_NOOP("slots", "secretary")


class Surroundings(msgspec.Struct, frozen=True):
    """What slot editors suggest from; `items` are the texts of the paper's items, `item_keys` their keys."""

    directories: Directories
    language: str
    date: datetime.date | None
    items: tuple[str, ...]
    title: str
    commissions: tuple[str, ...]
    icons: Icons
    item_keys: tuple[str, ...] = ()


class DaySlot(ListSlot):
    """A line for a day, with the usual days below it and a calendar beside it."""

    def __init__(self, offers: Offers, around: Surroundings, parent: QWidget) -> None:
        super().__init__(offers, around.icons, parent)
        self._start = around.date
        self._calendar: Calendar | None = None
        self.button = QToolButton(self)
        self.button.setIcon(around.icons("calendar"))
        self.button.setToolTip(self.tr("Choose in the calendar (Alt+Down)"))
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.open_calendar)
        self.add_beside(self.button)

    def is_valid(self) -> bool:
        return self.value() is not None or not self.line.text().strip()

    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return True
        return super().key(event)

    @Slot()
    def open_calendar(self) -> None:
        """Show the calendar under the line."""
        if self._calendar is None:
            self._calendar = Calendar(self)
            self._calendar.picked.connect(self._picked)
        given = self.value()
        day = read_date(given) if isinstance(given, str) else None
        self._calendar.open_at(self.line.mapToGlobal(QPoint(0, self.line.height())), day or self._start)

    @Slot(object)
    def _picked(self, day: datetime.date) -> None:
        self.put(day.isoformat())


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
        self.unit.lineEdit().returnPressed.connect(self.accepted)

    def step(self, forward: bool) -> bool:
        inside = (self.figure, self.unit)
        return move_among(inside, forward=forward)

    def value(self) -> SlotValue | None:
        figure = cleaned(self.figure.text())
        return Amount(figure, cleaned(self.unit.currentText())) if figure else None

    def show_slot_value(self, value: SlotValue) -> None:
        if isinstance(value, Amount):
            self.figure.setText(value.value)
            self.unit.setCurrentText(value.unit)


class FromPaperSlot(SlotEditor):
    """The question's title or the commission: shown, and taken from where it is entered once."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._given: SlotValue | None = None
        label = QLabel(text or QCoreApplication.translate("slots", _FROM_PAPER), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        fill_row(self, label)

    def value(self) -> SlotValue | None:
        return self._given

    def show_slot_value(self, value: SlotValue) -> None:
        self._given = value


def editor_for(slot: ClauseSlot, around: Surroundings, parent: QWidget) -> SlotEditor:
    """The editor for a slot of this type."""
    names = around.directories, around.date, around.language
    today = datetime.date.today()
    day = today, around.date, around.language

    def listed(offers: Offers, *, many: bool = False) -> SlotEditor:
        return ListSlot(offers, around.icons, parent, many=many)

    def bodies(*, many: bool) -> SlotEditor:
        known = drafting.body_spellings(*names)
        return listed(lambda typed: slot_offers.bodies(typed, known), many=many)

    def persons() -> SlotEditor:
        known, posts = _people(around)
        return listed(lambda typed: slot_offers.names(typed, known, posts))

    makers: dict[SlotType, Callable[[], SlotEditor]] = {
        SlotType.TITLE: lambda: FromPaperSlot(around.title, parent),
        SlotType.COMMISSION: lambda: FromPaperSlot(", ".join(around.commissions), parent),
        SlotType.BODY: lambda: bodies(many=False),
        SlotType.BODIES: lambda: bodies(many=True),
        SlotType.PERSON: persons,
        SlotType.ACT: lambda: ActSlot(around.directories, around.language, around.icons, parent),
        SlotType.DATE: lambda: DaySlot(lambda typed: slot_offers.days(typed, *day), around, parent),
        SlotType.DEADLINE: lambda: DaySlot(lambda typed: slot_offers.deadlines(typed, *day), around, parent),
        SlotType.AMOUNT: lambda: AmountSlot(around, parent),
        SlotType.CHOICE: lambda: listed(
            lambda typed: slot_offers.options(typed, slot.offered(around.language))
        ),
        SlotType.ITEM_NUMBER: lambda: listed(lambda typed: _numbers(typed, around)),
    }
    return makers.get(slot.type, lambda: TextSlot(parent))()


def _people(around: Surroundings) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who has a post on the paper's day, chairs first, each with the post."""
    found: dict[str, str] = {}
    for commission in around.directories.of(Kind.COMMISSION):
        for entry, role in around.directories.people(commission.key, around.date):
            name = entry.name_on(around.date).nominative(around.language)
            if name and (name not in found or role.post == "chair"):
                found[name] = role.post
    names = sorted(found, key=lambda name: found[name] != "chair")
    posts = {"chair": _CHAIR, "secretary": _SECRETARY, "member": _MEMBER}
    return tuple(names), tuple(
        QCoreApplication.translate("slots", posts.get(found[n], found[n])) for n in names
    )


def _numbers(typed: str, around: Surroundings) -> list[Offer]:
    """The number as typed, which may be of another act; then this paper's items, to be followed."""
    fresh = typed.strip()
    items = zip(around.item_keys, around.items, strict=False)
    known = [Offer(str(n), ItemNumber(key), text[:60]) for n, (key, text) in enumerate(items, 1)]
    found = [offer for offer in known if offer.text.startswith(fresh)]
    return [Offer(fresh, fresh), *found] if fresh else found
