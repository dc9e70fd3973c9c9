"""What became of each file of an import, as a table that can be filtered while it grows."""

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services.importing import Taken
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.models.part_names import part_words, reason_words
from secretariat_app.ui.notices import Notices

Index = QModelIndex | QPersistentModelIndex

IMPORTED, REVIEW, ALIKE, DUPLICATE, FAILED = "imported", "review", "alike", "duplicate", "failed"
OUTCOMES = {
    IMPORTED: (QT_TRANSLATE_NOOP("import", "Imported"), "check"),
    REVIEW: (QT_TRANSLATE_NOOP("import", "To review"), "warning"),
    ALIKE: (QT_TRANSLATE_NOOP("import", "Alike another"), "warning"),
    DUPLICATE: (QT_TRANSLATE_NOOP("import", "Already there"), "info"),
    FAILED: (QT_TRANSLATE_NOOP("import", "Not imported"), "error"),
}
"""What may become of a file: the words and the icon."""
HEADS = (
    QT_TRANSLATE_NOOP("import", "What became of it"),
    QT_TRANSLATE_NOOP("import", "File"),
    QT_TRANSLATE_NOOP("import", "Paper, or why not"),
)
_LINE = QT_TRANSLATE_NOOP("import", "{file}, line {line}")
_LOOK = QT_TRANSLATE_NOOP("import", "{title} — to look at: {parts}")


def words(text: str) -> str:
    """Words of the import in the window's language."""
    return QCoreApplication.translate("import", text)


def outcome_of(taken: Taken) -> str:
    """The outcome by which the table tells files apart: a likeness is one of its own."""
    return ALIKE if taken.outcome == REVIEW and taken.alike is not None else taken.outcome


class ImportModel(QAbstractTableModel):
    """Grows by `add`; `show_only` chooses one outcome, or all."""

    def __init__(self, icons: Icons, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons, self._notices = icons, notices
        self._all: list[Taken] = []
        self._shown: list[Taken] = []
        self._only = ""
        self.counts: Counter[str] = Counter()

    def clear(self) -> None:
        """Forget the import before."""
        self.beginResetModel()
        self._all, self._shown = [], []
        self.counts.clear()
        self.endResetModel()

    def add(self, taken: Sequence[Taken]) -> None:
        """More files are done."""
        self._all += taken
        self.counts.update(map(outcome_of, taken))
        shown = [one for one in taken if self._only in ("", outcome_of(one))]
        if shown:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
            self._shown += shown
            self.endInsertRows()

    def show_only(self, outcome: str) -> None:
        """Show the files of one outcome; all where it is empty."""
        self.beginResetModel()
        self._only = outcome
        self._shown = [one for one in self._all if outcome in ("", outcome_of(one))]
        self.endResetModel()

    def taken(self, row: int) -> Taken | None:
        """The file in that row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def shown(self) -> list[Taken]:
        """The files that the table shows now."""
        return list(self._shown)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._shown[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            icon = OUTCOMES[outcome_of(one)][1]
            return self._icons(icon, role=icon)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if role == Qt.ItemDataRole.ToolTipRole and index.column() == 1:
                return one.path
            return self.cells(one)[index.column()]
        return None

    def cells(self, taken: Taken) -> tuple[str, str, str]:
        """The words of a row."""
        name = PurePath(taken.path).name
        file = words(_LINE).format(file=name, line=taken.line) if taken.line else name
        return words(OUTCOMES[outcome_of(taken)][0]), file, self.story(taken)

    def story(self, taken: Taken) -> str:
        """The paper that a file became and what is doubtful in it, or why it became none."""
        if isinstance(taken.error, KnownError):
            return self._notices.sentence(taken.error)
        if taken.alike is not None:
            (why,) = (issue.reason for issue in taken.issues if issue.part == "duplicate")
            return f"{taken.title} — {reason_words(why)}"
        parts = ", ".join(dict.fromkeys(part_words(issue.part) for issue in taken.issues))
        return words(_LOOK).format(title=taken.title, parts=parts) if parts else taken.title
