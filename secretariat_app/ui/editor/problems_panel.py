"""What proofing found, under the pages; a click goes to the word."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services import checking
from secretariat_app.services.checking import Problem
from secretariat_app.ui.icons import Icons

WORDS = {
    "error": QT_TRANSLATE_NOOP("severity", "Error"),
    "warning": QT_TRANSLATE_NOOP("severity", "Warning"),
    "info": QT_TRANSLATE_NOOP("severity", "Note"),
}


class ProblemsPanel(QWidget):
    """`chosen` emits the problem that was clicked."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._language = icons, language
        self.heading = QLabel(self)
        self.heading.setContentsMargins(12, 6, 12, 2)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Problems found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)
        self.list.itemActivated.connect(self._activated)
        self.list.itemClicked.connect(self._activated)
        self._shown: tuple[Problem, ...] | None = None
        self.show_problems(())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these; nothing happens where they are shown already."""
        if self._shown == tuple(problems):
            return
        self._shown = tuple(problems)
        self.list.clear()
        for problem in problems:
            word = QCoreApplication.translate("severity", WORDS[str(problem.severity)])
            text = checking.message(problem, self._language)
            line = QListWidgetItem(self._icons(str(problem.severity), role=str(problem.severity)), text)
            line.setToolTip(f"{word}: {text}")
            line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{word}: {text}")
            line.setData(Qt.ItemDataRole.UserRole, problem)
            self.list.addItem(line)
        self.list.setVisible(bool(problems))
        count = len(problems)
        self.heading.setText(self.tr("%n problem(s)", "", count) if count else self.tr("No problems found"))
        self.setMaximumHeight(160 if problems else self.heading.sizeHint().height() + 8)

    @Slot(QListWidgetItem)
    def _activated(self, line: QListWidgetItem) -> None:
        self.chosen.emit(line.data(Qt.ItemDataRole.UserRole))
