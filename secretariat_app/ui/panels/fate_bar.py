"""What can be done to a whole entry: end it, merge it into another, delete it, take the last change back."""

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app.ui.context import Context
from secretariat_app.ui.dates import DateField
from secretariat_app.ui.panels.names_box import add_names


class FateBar(QFrame):
    """Asks for what is chosen here; nothing is done by itself."""

    ended = Signal(object)
    merged = Signal(str)
    deleted = Signal()
    taken_back = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.used = QLabel(self)
        self.used.setProperty("quiet", True)
        self.last = DateField(context.icons, self)
        self.end = QPushButton(self.tr("End on this day"), self)
        self.other = QComboBox(self)
        self.merge = QPushButton(self.tr("Merge into"), self)
        self.delete = QPushButton(context.icons("delete"), self.tr("Delete"), self)
        self.back = QPushButton(context.icons("undo"), self.tr("Previous value"), self)
        self.last.line.setAccessibleName(self.tr("Last day of the entry"))
        self.other.setAccessibleName(self.tr("Entry to merge into"))
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.other.setMinimumContentsLength(12)
        self.back.setToolTip(self.tr("Show the value before the last change that was saved"))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.used, 1)
        first.addWidget(self.back)
        first.addWidget(self.delete)
        second.addWidget(self.end)
        second.addWidget(self.last)
        second.addSpacing(16)
        second.addWidget(self.merge)
        second.addWidget(self.other, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        self.end.clicked.connect(self._end)
        self.merge.clicked.connect(self._merge)
        self.delete.clicked.connect(self.deleted)
        self.back.clicked.connect(self.taken_back)
        self.last.changed.connect(self._allow)
        self.other.currentIndexChanged.connect(self._allow)

    def show_entry(self, others: Sequence[tuple[str, str]], *, kept: bool, saved: bool, act: bool) -> None:
        """`others`: what it could be merged into; `kept`: it is there; `saved`: it has own values."""
        with QSignalBlocker(self.other), QSignalBlocker(self.last):
            self.other.clear()
            self.other.addItem("—", "")
            add_names(self.other, others)
            self.last.show_date(None)
        for widget in (self.end, self.last, self.merge, self.other):
            widget.setVisible(kept and not act)
        self.delete.setVisible(kept)
        self.delete.setEnabled(False)
        self.back.setVisible(saved)
        self.used.clear()
        self._allow()

    def show_use(self, papers: int) -> None:
        """How many papers name the entry: it can be deleted only where none does."""
        self.used.setText(
            self.tr("%n paper(s) with these names: it can be ended, not deleted", "", papers)
            if papers
            else self.tr("In no paper")
        )
        self.delete.setEnabled(papers == 0)

    @Slot()
    def _allow(self) -> None:
        self.end.setEnabled(self.last.date() is not None)
        self.merge.setEnabled(bool(self.other.currentData()))

    @Slot()
    def _end(self) -> None:
        day = self.last.date()
        if isinstance(day, datetime.date):
            self.ended.emit(day)

    @Slot()
    def _merge(self) -> None:
        self.merged.emit(self.other.currentData())
