"""The archive's list as Qt sees it: frozen rows, read by roles."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import DeletedRow, Hit, Row
from secretariat_app.domain.search import Found
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex

LineRole = Qt.ItemDataRole.UserRole + 1
"""The whole line."""
SortRole = Qt.ItemDataRole.UserRole + 2
"""The raw value of a cell."""


class Column(IntEnum):
    """What stands where."""

    DATE = 0
    NUMBER = 1
    TITLE = 2
    STATUS = 3


@dataclass(frozen=True)
class Line:
    """One line: a paper, the found words in it, when it was deleted."""

    row: Row
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    deleted_at: datetime | None = None


HEADINGS = (
    QT_TRANSLATE_NOOP("archive", "Date"),
    QT_TRANSLATE_NOOP("archive", "Number"),
    QT_TRANSLATE_NOOP("archive", "What it is about"),
    QT_TRANSLATE_NOOP("archive", "Status"),
)
STATUSES = {
    Status.DRAFT: (QT_TRANSLATE_NOOP("archive", "Draft"), "edit"),
    Status.READY: (QT_TRANSLATE_NOOP("archive", "Ready to sign"), "status"),
    Status.SIGNED: (QT_TRANSLATE_NOOP("archive", "Signed"), "check"),
    Status.CANCELLED: (QT_TRANSLATE_NOOP("archive", "Cancelled"), "close"),
}
WITHOUT_NUMBER = QT_TRANSLATE_NOOP("archive", "no number")
WITHOUT_TITLE = QT_TRANSLATE_NOOP("archive", "Untitled")


def translated(text: str) -> str:
    """Words of the list in the window's language."""
    return QCoreApplication.translate("archive", text)


def lines(answers: list[Row] | list[DeletedRow] | Found) -> list[Line]:
    """Lines of whatever the archive answered with."""
    return [_line(answer) for answer in (answers.hits if isinstance(answers, Found) else answers)]


def _line(answer: Row | Hit | DeletedRow) -> Line:
    if isinstance(answer, Hit):
        return Line(answer.row, answer.snippet, answer.marks)
    if isinstance(answer, DeletedRow):
        return Line(answer.row, deleted_at=answer.deleted_at)
    return Line(answer)


class ArchiveModel(QAbstractTableModel):
    """A table of lines, page by page: `wanted_more` asks for the next page, `add_lines` takes it."""

    wanted_more = Signal()

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._lines: list[Line] = []
        self._more = False

    def set_lines(self, lines: list[Line], *, more: bool = False) -> None:
        """Show these and no others; `more`: they are the first page of several."""
        self.beginResetModel()
        self._lines = list(lines)
        self._more = more
        self.endResetModel()

    def add_lines(self, lines: list[Line], *, more: bool = False) -> None:
        """Show the page that was asked for below the others; a paper that stands there already does not
        come twice (it was changed in the meantime)."""
        there = {line.row.id for line in self._lines}
        fresh = [line for line in lines if line.row.id not in there]
        self._more = more
        if fresh:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._lines += fresh
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._more = False  # until the page has come
            self.wanted_more.emit()

    def lines(self) -> list[Line]:
        """What is shown."""
        return list(self._lines)

    def line(self, number: int) -> Line | None:
        """The line of that number, None beyond the end."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def number_of(self, paper: int) -> int:
        """Where the paper with that id stands, or -1."""
        return next((n for n, line in enumerate(self._lines) if line.row.id == paper), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(line.row, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATUS:
            return self._icons(STATUSES[line.row.status][1])
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.TITLE:
            return line.row.title
        return {LineRole: line, SortRole: _raw(line.row, column)}.get(role)


def shown(row: Row, column: Column) -> str:
    """The words of one cell."""
    if column is Column.DATE:
        return row.date.strftime("%d.%m.%Y") if row.date else "—"
    if column is Column.NUMBER:
        return f"№ {row.number}" if row.number else translated(WITHOUT_NUMBER)
    if column is Column.TITLE:
        return row.title or translated(WITHOUT_TITLE)
    return translated(STATUSES[row.status][0])


def _raw(row: Row, column: Column) -> Any:
    return (row.date.isoformat() if row.date else "", row.number or "", row.title, str(row.status))[column]
