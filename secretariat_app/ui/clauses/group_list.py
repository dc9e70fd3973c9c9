"""The parts of a paper, each with how many clauses it has."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from secretariat_app.domain.clause import Clause, Group
from secretariat_app.ui.clauses.words import group_name

_GROUPS: tuple[Group | None, ...] = (None, *Group)


class GroupList(QListWidget):
    """All, and each group by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItems(["" for _ in _GROUPS])
        self.setCurrentRow(0)
        self.setObjectName("roomy")
        self.setMinimumWidth(120)
        self.setAccessibleName(self.tr("Parts of the paper"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def group(self) -> Group | None:
        """The chosen group, None for all."""
        return _GROUPS[max(self.currentRow(), 0)]

    def show_counts(self, found: Sequence[Clause]) -> None:
        """Say of each how many of these it has."""
        for row, group in enumerate(_GROUPS):
            count = sum(group in (None, clause.group) for clause in found)
            name = group_name(group) if group else self.tr("All")
            self.item(row).setText(f"{name}: {count}")
