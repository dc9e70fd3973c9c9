"""The days between which a deadline falls, typed or picked in a calendar."""

import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from secretariat_app.domain.search import Filters
from secretariat_app.ui.dates import DateField
from secretariat_app.ui.icons import Icons


class DeadlineRange(QWidget):
    """Two days, either of which may be left out. `changed` emits both."""

    changed = Signal(object, object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = DateField(icons, self)
        self.last = DateField(icons, self)
        self._backwards = QLabel(self.tr("The second day is before the first."), self)
        self._backwards.setWordWrap(True)
        self._backwards.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 4, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for row, (words, field) in enumerate(
            ((self.tr("Term &from"), self.first), (self.tr("&to"), self.last))
        ):
            label = QLabel(words, self)
            label.setBuddy(field.line)
            field.line.setAccessibleName(words.replace("&", ""))
            field.changed.connect(self._tell)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._backwards, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_filters(self, filters: Filters) -> None:
        """Show the days that are chosen."""
        self.first.show_date(filters.deadline_from)
        self.last.show_date(filters.deadline_to)
        self._judge()

    def _judge(self) -> bool:
        first, last = self.first.date(), self.last.date()
        wrong = first is not None and last is not None and last < first
        self._backwards.setVisible(wrong)
        return not wrong

    @Slot(object)
    def _tell(self, _day: datetime.date | None) -> None:
        if self._judge():
            self.changed.emit(self.first.date(), self.last.date())
