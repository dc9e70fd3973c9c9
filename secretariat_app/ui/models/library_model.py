"""Clauses and directory entries as lists for reading: one line each, with the value behind it."""

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat_app.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex

ValueRole = Qt.ItemDataRole.UserRole + 1
"""What the line stands for."""
SubtitleRole = Qt.ItemDataRole.UserRole + 2
"""The smaller words below."""


class Entry(msgspec.Struct, frozen=True):
    """One line: its words, the smaller words below, its icon, and the value it stands for."""

    title: str
    subtitle: str
    icon: str
    value: Any


class ReadingModel(QAbstractListModel):
    """Lines for reading. `set_entries` and `change_entry` are the only ways to change them."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def change_entry(self, number: int, entry: Entry) -> None:
        """Show another entry in that line."""
        if 0 <= number < len(self._entries) and self._entries[number] != entry:
            self._entries[number] = entry
            self.dataChanged.emit(self.index(number), self.index(number))

    def entry(self, number: int) -> Entry | None:
        """The line of that number, None beyond the end."""
        return self._entries[number] if 0 <= number < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.title}\n{entry.subtitle}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons(entry.icon)
        if role == SubtitleRole:
            return entry.subtitle
        return entry.value if role == ValueRole else None
