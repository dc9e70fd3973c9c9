"""The fields of a clause as a table that can be written in."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from secretariat_app.domain.clause import Slot, SlotType
from secretariat_app.ui import theme
from secretariat_app.ui.clauses.words import type_name

NAME, LABEL, LABEL_KK, TYPE, CASE, OPTIONS, OPTIONS_KK, OPTIONAL = range(8)
_TEXTS = {NAME: "name", LABEL: "label", LABEL_KK: "label_kk", CASE: "case"}
_LISTS = {OPTIONS: "options", OPTIONS_KK: "options_kk"}
SEPARATOR = ";"
"""Between the options of a choice: they may have commas."""

_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class SlotsModel(QAbstractTableModel):
    """`edited` emits the slots as they now stand; `renamed` the old and the new name before that."""

    edited = Signal(object)
    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slots: tuple[Slot, ...] = ()
        self._wrong: dict[str, str] = {}

    def show_wrong(self, wrong: dict[str, str]) -> None:
        """Mark the slots of these names, each with what is wrong with it."""
        if wrong != self._wrong:
            self._wrong = wrong
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._slots) - 1, OPTIONAL))

    def slots(self) -> tuple[Slot, ...]:
        """The slots as they stand here."""
        return self._slots

    def show_slots(self, slots: tuple[Slot, ...]) -> None:
        """Show these; the same number of rows keeps its selection."""
        if slots == self._slots:
            return
        if len(slots) != len(self._slots):
            self.beginResetModel()
            self._slots = slots
            self.endResetModel()
            return
        self._slots = slots
        self.dataChanged.emit(self.index(0, 0), self.index(len(slots) - 1, OPTIONAL))

    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._slots)

    def columnCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else OPTIONAL + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        if not index.isValid():
            return usual
        if index.column() == OPTIONAL:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in _LISTS and self._slots[index.row()].type is not SlotType.CHOICE:
            return usual
        return usual | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return (
            self.tr("Name"),
            self.tr("Asked in Russian"),
            self.tr("Asked in Kazakh"),
            self.tr("Takes"),
            self.tr("Case"),
            self.tr("Options in Russian"),
            self.tr("Options in Kazakh"),
            self.tr("May stay empty"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        slot, column = self._slots[index.row()], index.column()
        wrong = self._wrong.get(slot.name)
        if wrong and role == Qt.ItemDataRole.BackgroundRole:
            return QColor(theme.colours(QGuiApplication.palette()).error)
        if wrong and role == Qt.ItemDataRole.ToolTipRole:
            return wrong
        if column == OPTIONAL:
            checked = Qt.CheckState.Checked if slot.optional else Qt.CheckState.Unchecked
            return checked if role == Qt.ItemDataRole.CheckStateRole else None
        if role == Qt.ItemDataRole.EditRole:
            return str(slot.type) if column == TYPE else _text(slot, column)
        return _text(slot, column) if role in _SHOWN else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        slot, column = self._slots[index.row()], index.column()
        if column == OPTIONAL and role == Qt.ItemDataRole.CheckStateRole:
            fresh = replace(slot, optional=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif role != Qt.ItemDataRole.EditRole:
            return False
        elif column == TYPE:
            kind = SlotType(value)
            kept = kind is SlotType.CHOICE
            fresh = replace(
                slot,
                type=kind,
                options=slot.options if kept else (),
                options_kk=slot.options_kk if kept else (),
            )
        elif column in _LISTS:
            options = tuple(one.strip() for one in str(value).split(SEPARATOR) if one.strip())
            fresh = replace(slot, **{_LISTS[column]: options})
        elif column in _TEXTS:
            fresh = replace(slot, **{_TEXTS[column]: " ".join(str(value).split())})
        else:
            return False
        if fresh == slot:
            return False
        row = index.row()
        self._slots = (*self._slots[:row], fresh, *self._slots[row + 1 :])
        self.dataChanged.emit(self.index(row, 0), self.index(row, OPTIONAL))
        if fresh.name != slot.name:
            self.renamed.emit(slot.name, fresh.name)
        self.edited.emit(self._slots)
        return True


def _text(slot: Slot, column: int) -> str:
    if column == TYPE:
        return type_name(slot.type)
    if column in _TEXTS:
        return str(getattr(slot, _TEXTS[column]))
    return f"{SEPARATOR} ".join(getattr(slot, _LISTS[column]))
