"""The list of problems: one line for each thing that is said, the worst first, with how often it is said."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services import checking
from secretariat_app.services.checking import Problem, Severity
from secretariat_app.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex

WORDS = {
    "error": QT_TRANSLATE_NOOP("severity", "Error"),
    "warning": QT_TRANSLATE_NOOP("severity", "Warning"),
    "info": QT_TRANSLATE_NOOP("severity", "Note"),
}
GROUP_ROLE = Qt.ItemDataRole.UserRole


def word_of(severity: Severity) -> str:
    """A severity in the window's language."""
    return QCoreApplication.translate("severity", WORDS[str(severity)])


class Group(NamedTuple):
    """The problems of which the same is said, in the order of the paper."""

    text: str
    problems: tuple[Problem, ...]

    @property
    def severity(self) -> Severity:
        """How much each of them weighs."""
        return self.problems[0].severity


class ProblemsModel(QAbstractListModel):
    """Groups of problems; `GROUP_ROLE` gives the group of a line."""

    def __init__(self, icons: Icons, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons, self._language = icons, language
        self._problems: tuple[Problem, ...] = ()
        self._hidden: frozenset[Severity] = frozenset()
        self.groups: tuple[Group, ...] = ()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these; nothing happens where they are shown already."""
        if tuple(problems) != self._problems:
            self._problems = tuple(problems)
            self._group()

    def hide(self, severities: Iterable[Severity]) -> None:
        """Leave these severities out of the list."""
        hidden = frozenset(severities)
        if hidden != self._hidden:
            self._hidden = hidden
            self._group()

    def in_order(self) -> list[Problem]:
        """Every problem of the list, line after line."""
        return [problem for group in self.groups for problem in group.problems]

    def line_of(self, problem: Problem) -> int | None:
        """The line that `problem` is on."""
        return next((n for n, group in enumerate(self.groups) if problem in group.problems), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.groups[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                count = len(group.problems)
                return f"{group.text} ({count})" if count > 1 else group.text
            case Qt.ItemDataRole.DecorationRole:
                return self._icons(str(group.severity), role=str(group.severity))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{word_of(group.severity)}: {group.text}"
            case _:
                return group if role == GROUP_ROLE else None

    def _group(self) -> None:
        said: dict[tuple[Severity, str], list[Problem]] = {}
        for problem in self._problems:
            if problem.severity not in self._hidden:
                text = checking.message(problem, self._language)
                said.setdefault((problem.severity, text), []).append(problem)
        order = list(Severity)
        groups = [Group(text, tuple(found)) for (_, text), found in said.items()]
        groups.sort(key=lambda group: order.index(group.severity))
        self.beginResetModel()
        self.groups = tuple(groups)
        self.endResetModel()
