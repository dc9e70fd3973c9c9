"""A date that can be typed in any usual way, or picked in a calendar."""

import datetime
import re

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from secretariat_app.language.dates import MONTHS_KK, MONTHS_RU
from secretariat_app.ui.fields import LineField
from secretariat_app.ui.icons import Icons

_FIGURES = re.compile(r"(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{4}|\d{2})\s*г?\.?(?:ода)?$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_WORDS_RU = re.compile(r"«?(\d{1,2})»?\s+([а-яё]+)\s+(\d{4})")
_WORDS_KK = re.compile(r"(\d{4})\s+жыл\w*\s+(\d{1,2})\s+([а-яәғқңөұүһі]+)", re.IGNORECASE)


AROUND = 52
"""Pixels beside the digits of a date: the frame, and the sign of a problem, which must not cover them."""


class DateField(QWidget):
    """«19.10.2022», «19 октября 2022», or the calendar. `changed` emits a date or None."""

    changed = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineField(self)
        self.line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._fit()
        self.button = QToolButton(self)
        self.button.setIcon(icons("calendar"))
        self.button.setToolTip(self.tr("Choose in the calendar (Alt+Down)"))
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.line)
        self._date: datetime.date | None = None
        self._calendar: Calendar | None = None
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self._settle)
        self.button.clicked.connect(self.open_calendar)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.line.setMinimumWidth(self.line.fontMetrics().horizontalAdvance("00.00.0000") + AROUND)

    def date(self) -> datetime.date | None:
        """The date that is given, None where there is none or it cannot be read."""
        return self._date

    def is_valid(self) -> bool:
        """Whether what is typed is a date, or nothing at all."""
        return not self.line.text().strip() or read_date(self.line.text()) is not None

    def show_date(self, date: datetime.date | None) -> None:
        """Show `date` unless what stands there means the same."""
        if date != self._date or (date is not None and read_date(self.line.text()) != date):
            self._date = date
            self.line.setText(f"{date:%d.%m.%Y}" if date else "")
        self._show_validity()

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        if self._calendar is None:
            self._calendar = Calendar(self)
            self._calendar.picked.connect(self._picked)
        self._calendar.open_at(self.line.mapToGlobal(QPoint(0, self.line.height())), self._date)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        date = read_date(self.line.text())
        self._show_validity()
        if date != self._date and (date or not self.line.text().strip()):
            self._date = date
            self.changed.emit(date)

    def _picked(self, date: datetime.date) -> None:
        self.show_date(date)
        self.line.setFocus()
        self.changed.emit(date)

    def _settle(self) -> None:
        if self._date is not None and read_date(self.line.text()) == self._date:
            self.line.setText(f"{self._date:%d.%m.%Y}")
        self._show_validity()

    def _show_validity(self) -> None:
        wrong = not self.is_valid()
        self.line.setToolTip(self.tr("There is no such date.") if wrong else "")
        self.line.setProperty("wrong", wrong)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)


class Calendar(QWidget):
    """The calendar in a small window of its own that Esc and a click beside it close."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(QLocale(QLocale.Language.Russian, QLocale.Country.Kazakhstan))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.calendar)
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)

    def open_at(self, corner: QPoint, date: datetime.date | None) -> None:
        """Open with `date` chosen, today where there is none."""
        self.calendar.setSelectedDate(QDate(date.year, date.month, date.day) if date else QDate.currentDate())
        self.move(corner)
        self.show()
        self.calendar.setFocus()

    def _pick(self, date: QDate) -> None:
        if self.isVisible():
            self.close()
            self.picked.emit(datetime.date(date.year(), date.month(), date.day()))


def read_date(text: str) -> datetime.date | None:
    """The date in «19.10.2022», «19 октября 2022 года», «2022 жылғы 19 қазан» or «2022-10-19»."""
    text = text.strip().lower()
    try:
        if found := _ISO.match(text):
            return datetime.date(int(found[1]), int(found[2]), int(found[3]))
        if found := _FIGURES.match(text):
            year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
            return datetime.date(year, int(found[2]), int(found[1]))
        if found := _WORDS_RU.match(text):
            return datetime.date(int(found[3]), MONTHS_RU.index(found[2]) + 1, int(found[1]))
        if found := _WORDS_KK.match(text):
            return datetime.date(int(found[1]), MONTHS_KK.index(found[3]) + 1, int(found[2]))
    except ValueError:
        return None
    return None
