"""The found clauses as a list, a heading before each group."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from secretariat_app.domain.clause import Clause, Group
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.library import shown_text

GROUPS = {
    Group.TITLE: QT_TRANSLATE_NOOP("groups", "Title"),
    Group.PREAMBLE: QT_TRANSLATE_NOOP("groups", "Preamble"),
    Group.FINDINGS: QT_TRANSLATE_NOOP("groups", "Findings"),
    Group.ENACTMENT: QT_TRANSLATE_NOOP("groups", "Enactment"),
    Group.ITEMS: QT_TRANSLATE_NOOP("groups", "Items"),
    Group.ACTIONS: QT_TRANSLATE_NOOP("groups", "Actions"),
    Group.SIGNATURE: QT_TRANSLATE_NOOP("groups", "Signature"),
}
STARRED = QT_TRANSLATE_NOOP("groups", "Favourites")
OFTEN = QT_TRANSLATE_NOOP("groups", "Often used")
ALL = QT_TRANSLATE_NOOP("groups", "All for this place")
CLAUSE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class ClausesModel(QAbstractListModel):
    """Rows are clauses and, where there are several groups, their headings."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._rows: list[Clause | str] = []
        self._bold = QFont()
        self._bold.setBold(True)

    def show_clauses(
        self,
        clauses: Sequence[Clause],
        *,
        grouped: bool,
        often: Sequence[Clause] = (),
        starred: Sequence[Clause] = (),
    ) -> None:
        """Show `clauses`; `grouped` puts the groups together under headings, best group first.

        `starred` and then `often` stand before all others, under headings of their own.
        """
        self.beginResetModel()
        often = [clause for clause in often if clause not in starred]
        clauses = [clause for clause in clauses if clause not in often and clause not in starred]
        if grouped and len({clause.group for clause in clauses}) > 1:
            order = list(dict.fromkeys(clause.group for clause in clauses))
            by_group = sorted(clauses, key=lambda clause: order.index(clause.group))
            self._rows = []
            for group, members in groupby(by_group, key=lambda clause: clause.group):
                self._rows += [group, *members]
        else:
            self._rows = list(clauses)
        first: list[Clause | str] = [STARRED, *starred] if starred else []
        first += [OFTEN, *often] if often else []
        if first:
            rest = [ALL, *self._rows] if self._rows and not isinstance(self._rows[0], Group) else self._rows
            self._rows = [*first, *rest]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            if role == Qt.ItemDataRole.DisplayRole:
                text = GROUPS[row] if isinstance(row, Group) else row
                return QCoreApplication.translate("groups", text)
            if role == Qt.ItemDataRole.ForegroundRole:  # it cannot be chosen, and is to be read all the same
                return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
            return self._bold if role == Qt.ItemDataRole.FontRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_text(row, self._language, short=True) or shown_text(row, "ru", short=True)
        return row if role == CLAUSE_ROLE else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def first(self) -> QModelIndex:
        """The first clause."""
        row = next((number for number, row in enumerate(self._rows) if isinstance(row, Clause)), -1)
        return self.index(row, 0) if row >= 0 else QModelIndex()
