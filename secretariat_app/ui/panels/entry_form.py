"""One entry of the directories, to be changed in place: what it was called when, its forms, its relations."""

import datetime
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.directory import Directories, Entry, Kind, Name
from secretariat_app.services.directory_checks import called
from secretariat_app.ui.context import Context
from secretariat_app.ui.panels.members_list import MembersList, members_of
from secretariat_app.ui.panels.name_form import NameForm
from secretariat_app.ui.panels.names_box import add_names
from secretariat_app.ui.panels.names_strip import NamesStrip
from secretariat_app.ui.panels.roles_form import RolesForm

_ROWS = 5
_RELATED = {
    Kind.COMMISSION: ("city", "successor"),
    Kind.BODY: ("city", "parent", "successor"),
}


class EntryForm(QScrollArea):
    """`edited` comes with every change; `entry()` is what stands here."""

    edited = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = Entry("", Kind.BODY, (Name(ru={}),))
        self._names: list[Name] = []
        self._language = "ru"
        self._at = 0
        self._closes = -1
        self.strip = NamesStrip(self)
        self.timeline = QTableWidget(0, 4, self)
        self.add_name = QPushButton(context.icons("add"), self.tr("New name from a day"), self)
        self.drop_name = QPushButton(self.tr("Remove this name"), self)
        self.name = NameForm(context, self)
        self.roles = RolesForm(context.icons, self)
        self.members = MembersList(context.icons, self)
        self.since = QLabel(self)
        self.related = {field: QComboBox(self) for field in ("city", "parent", "successor")}
        self._labels: dict[str, QLabel] = {}
        self._dress()
        self._lay_out()
        self.strip.chosen.connect(self._band_chosen)
        self.timeline.currentCellChanged.connect(self._name_chosen)
        self.name.edited.connect(self._name_edited)
        self.roles.edited.connect(self._edited)
        self.add_name.clicked.connect(self._add_name)
        self.drop_name.clicked.connect(self._drop_name)
        for box in self.related.values():
            box.activated.connect(self._edited)

    def show_entry(self, entry: Entry, known: Directories, language: str) -> None:
        """Show `entry` as it is, the name of today chosen."""
        self._entry, self._names, self._closes = entry, list(entry.names), -1
        self._language = language
        today = entry.name_on(datetime.date.today())
        self._at = self._names.index(today)
        for field, box in self.related.items():
            shown = field in _RELATED.get(entry.kind, ())
            box.setVisible(shown)
            self._labels[field].setVisible(shown)
            if shown:
                _fill(box, _others(entry, Kind.CITY if field == "city" else entry.kind, known, language))
                box.setCurrentIndex(max(box.findData(getattr(entry, field)), 0))
        self.members.setVisible(entry.kind is Kind.COMMISSION and known.entry(entry.key) is not None)
        self.members.show_members(members_of(known, entry.key), language)
        self._say_since()
        self.roles.setVisible(entry.kind is Kind.PERSON)
        commissions = _others(entry, Kind.COMMISSION, known, language)
        self.roles.show_roles(entry.roles if entry.kind is Kind.PERSON else (), commissions)
        self._show_timeline()
        self.name.show_name(self._names[self._at], entry.kind)
        self.verticalScrollBar().setValue(0)

    def entry(self) -> Entry:
        """The entry as it stands here."""
        related = {
            field: box.currentData() or ""
            for field, box in self.related.items()
            if field in _RELATED.get(self._entry.kind, ())
        }
        roles = self.roles.roles() if self._entry.kind is Kind.PERSON else self._entry.roles
        return replace(self._entry, names=tuple(self._names), roles=roles, **related)

    def is_valid(self) -> bool:
        """Whether every day can be read."""
        return self.name.is_valid() and self.roles.is_valid()

    # --- names -------------------------------------------------------------------------------------------

    @Slot(int, int, int, int)
    def _name_chosen(self, row: int, _column: int, _old: int, _old_column: int) -> None:
        if 0 <= row < len(self._names) and row != self._at:
            self._at, self._closes = row, -1
            self.name.show_name(self._names[row], self._entry.kind)
            self.strip.show_names(self._names, self._language, row)
            self._allow()

    @Slot(int)
    def _band_chosen(self, row: int) -> None:
        self.timeline.setCurrentCell(row, 0)
        self.timeline.setFocus()

    @Slot()
    def _name_edited(self) -> None:
        self._names[self._at] = self.name.name()
        first = self._names[self._at].valid_from
        if self._closes >= 0 and first is not None:
            before = self._names[self._closes]
            if before.valid_from is None or before.valid_from < first:
                self._names[self._closes] = replace(before, valid_to=first - datetime.timedelta(days=1))
        self._show_timeline()
        self.edited.emit()

    @Slot()
    def _add_name(self) -> None:
        """A name that follows the newest, which ends the day before the new one begins."""
        newest = max(range(len(self._names)), key=lambda at: self._names[at].valid_from or datetime.date.min)
        old = self._names[newest]
        first = old.valid_to + datetime.timedelta(days=1) if old.valid_to else None
        self._closes = newest if old.valid_to is None else -1
        self._names.insert(newest + 1, replace(old, valid_from=first, valid_to=None, source=""))
        self._at = newest + 1
        self._show_timeline()
        self.name.show_name(self._names[self._at], self._entry.kind)
        self.name.first.setFocus()
        self.edited.emit()

    @Slot()
    def _drop_name(self) -> None:
        if len(self._names) > 1:
            self._names.pop(self._at)
            self._at, self._closes = max(self._at - 1, 0), -1
            self._show_timeline()
            self.name.show_name(self._names[self._at], self._entry.kind)
            self.edited.emit()

    @Slot()
    def _edited(self) -> None:
        self._say_since()
        self.edited.emit()

    def _say_since(self) -> None:
        """From which day on the successor stands for the entry: the one after its last."""
        ends = [name.valid_to for name in self._names]
        last = max((end for end in ends if end), default=None) if all(ends) else None
        chosen = bool(self.related["successor"].currentData()) and not self.related["successor"].isHidden()
        self.since.setVisible(chosen)
        if last is not None:
            day = last + datetime.timedelta(days=1)
            self.since.setText(self.tr("from {0}, the day after the last one").format(f"{day:%d.%m.%Y}"))
        else:
            self.since.setText(self.tr("give the last day of the entry below"))

    def _show_timeline(self) -> None:
        with QSignalBlocker(self.timeline):
            self.timeline.setRowCount(len(self._names))
            for row, name in enumerate(self._names):
                days = [f"{day:%d.%m.%Y}" if day else "…" for day in (name.valid_from, name.valid_to)]
                texts = (" – ".join(days), name.nominative("ru"), name.nominative("kk"), name.source)
                for column, text in enumerate(texts):
                    item = QTableWidgetItem(text)
                    item.setToolTip(text)
                    self.timeline.setItem(row, column, item)
            self.timeline.setCurrentCell(self._at, 0)
        self.strip.show_names(self._names, self._language, self._at)
        shown = min(len(self._names), _ROWS)
        height = self.timeline.verticalHeader().defaultSectionSize()
        self.timeline.setFixedHeight(
            shown * height + self.timeline.horizontalHeader().sizeHint().height() + 6
        )
        self._allow()

    def _allow(self) -> None:
        self.drop_name.setEnabled(len(self._names) > 1)

    # --- construction ------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table = self.timeline
        table.setHorizontalHeaderLabels(
            [self.tr("Days"), self.tr("In Russian"), self.tr("In Kazakh"), self.tr("Source")]
        )
        table.setAccessibleName(self.tr("What it was called when"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(3, 180)
        for box in self.related.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_name)
        buttons.addWidget(self.drop_name)
        buttons.addStretch()
        related = QFormLayout()
        related.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        texts = {
            "city": self.tr("City"),
            "parent": self.tr("Belongs to"),
            "successor": self.tr("Reorganised into"),
        }
        for field, box in self.related.items():
            self._labels[field] = QLabel(texts[field], page)
            box.setAccessibleName(texts[field])
            related.addRow(self._labels[field], box)
        self.since.setProperty("quiet", True)
        related.addRow("", self.since)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.strip)
        column.addWidget(self.timeline)
        column.addLayout(buttons)
        column.addWidget(self.members)
        column.addWidget(self.name)
        column.addLayout(related)
        column.addWidget(self.roles)
        column.addStretch()
        self.setWidget(page)


def _others(entry: Entry, kind: Kind, known: Directories, language: str) -> Sequence[tuple[str, str]]:
    """Key and present name of all others of a kind."""
    others = [other for other in known.of(kind) if other.key != entry.key]
    names = [other.name_on(None).nominative(language) or called(other.name_on(None)) for other in others]
    return [(other.key, name) for other, name in zip(others, names, strict=True)]


def _fill(box: QComboBox, others: Sequence[tuple[str, str]]) -> None:
    with QSignalBlocker(box):
        box.clear()
        box.addItem("—", "")
        add_names(box, others)
