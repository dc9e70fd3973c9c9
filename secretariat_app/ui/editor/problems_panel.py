"""What proofing found, under the pages: the list by weight, and the one in hand with its remedy."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.services import checking, mending
from secretariat_app.services.checking import Problem, Severity
from secretariat_app.ui.editor import remedy_menu
from secretariat_app.ui.editor.problem_strip import ProblemStrip
from secretariat_app.ui.editor.remedy_menu import Deed
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.models.problems_model import GROUP_ROLE, Group, ProblemsModel, word_of


class ProblemsPanel(QWidget):
    """`chosen` emits the problem to go to; `deed_wanted` what is to be done about which, by which wording."""

    chosen = Signal(object)
    deed_wanted = Signal(object, object, object)
    all_wanted = Signal()

    def __init__(self, icons: Icons, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._language = icons, language
        self._problems: tuple[Problem, ...] = ()
        self._current: Problem | None = None
        self.locked = False
        self.model = ProblemsModel(icons, language, self)
        self.heading = QLabel(self)
        self.filters = {severity: self._filter(severity) for severity in Severity}
        self.mend_all = QPushButton(icons("check"), "", self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Problems found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.strip = ProblemStrip(icons, self)
        self._lay_out()
        self.list.clicked.connect(self._activated)
        self.list.activated.connect(self._activated)
        self.list.selectionModel().currentChanged.connect(self._line_changed)
        self.strip.mend_wanted.connect(self._mend)
        self.strip.stepped.connect(self._step)
        self.strip.menu_wanted.connect(self._fill_menu)
        self.mend_all.clicked.connect(self._mend_all)
        self._show()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these; the one in hand stays in hand while it is still found."""
        if tuple(problems) == self._problems:
            return
        self._problems = tuple(problems)
        kept = self._current if self._current in self._problems else None
        self.model.show_problems(problems)
        self._show()
        self.show_current(kept)

    def in_order(self) -> list[Problem]:
        """The problems that the list shows, the worst first."""
        return self.model.in_order()

    def severities(self) -> set[Severity]:
        """What the list shows."""
        return {severity for severity, button in self.filters.items() if button.isChecked()}

    def show_current(self, problem: Problem | None) -> None:
        """Take a problem in hand; None for none."""
        self._current = problem
        line = self.model.line_of(problem) if problem is not None else None
        if problem is None or line is None:
            self.list.selectionModel().clear()
            self.strip.hide()
            return
        self.list.setCurrentIndex(self.model.index(line))
        self._show_strip(problem, self.model.groups[line])

    def current(self) -> Problem | None:
        """The problem in hand."""
        return self._current

    # --- building ----------------------------------------------------------------------------------

    def _filter(self, severity: Severity) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons(str(severity), role=str(severity)))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setChecked(True)
        button.setProperty("flat", True)
        button.toggled.connect(self._filters_changed)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 4, 12, 4)
        wrapped = Flow(across=4, down=2)
        for widget in (self.heading, *self.filters.values(), self.mend_all):
            wrapped.addWidget(widget)
        top.addLayout(wrapped, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.strip)

    # --- showing -----------------------------------------------------------------------------------

    def _show(self) -> None:
        count = len(self._problems)
        self.heading.setText(self.tr("Problems") if count else self.tr("No problems found"))
        for severity, button in self.filters.items():
            own = sum(problem.severity is severity for problem in self._problems)
            button.setText(str(own))
            button.setVisible(own > 0)
            button.setToolTip(f"{word_of(severity)}: {own}")
            button.setAccessibleName(f"{word_of(severity)}: {own}")
        sure = len(mending.by_itself(self._problems))
        self.mend_all.setText(self.tr("Put right ({count})").format(count=sure))
        self.mend_all.setToolTip(self.tr("Put right whatever has one right answer, in one step"))
        self.mend_all.setVisible(sure > 0 and not self.locked)
        self.list.setVisible(bool(self.model.groups))
        if not count:
            self.strip.hide()

    def _show_strip(self, problem: Problem, group: Group) -> None:
        number = group.problems.index(problem) + 1
        source = checking.source(problem)
        self.strip.show_problem(problem, source, number, len(group.problems), locked=self.locked)
        self.strip.show()

    @Slot(bool)
    def _filters_changed(self, _on: bool) -> None:
        self.model.hide(severity for severity, button in self.filters.items() if not button.isChecked())
        self.list.setVisible(bool(self.model.groups))
        self.show_current(self._current)

    # --- choosing and doing --------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        group: Group = index.data(GROUP_ROLE)
        problem = self._current if self._current in group.problems else group.problems[0]
        self.show_current(problem)
        self.chosen.emit(problem)

    @Slot(QModelIndex, QModelIndex)
    def _line_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        group = index.data(GROUP_ROLE) if index.isValid() else None
        if group is not None and self._current not in group.problems:
            self._current = group.problems[0]
            self._show_strip(self._current, group)

    @Slot(int)
    def _step(self, by: int) -> None:
        line = self.model.line_of(self._current) if self._current is not None else None
        if line is None or self._current is None:
            return
        found = self.model.groups[line].problems
        problem = found[(found.index(self._current) + by) % len(found)]
        self.show_current(problem)
        self.chosen.emit(problem)

    @Slot()
    def _mend(self) -> None:
        if self._current is not None:
            self.do(Deed.MEND, self._current)

    @Slot()
    def _mend_all(self) -> None:
        self.all_wanted.emit()

    @Slot(QMenu)
    def _fill_menu(self, menu: QMenu) -> None:
        if self._current is not None:
            remedy_menu.fill(menu, self._current, self._problems, self._icons, self._language, self.do)

    def do(self, deed: Deed, problem: Problem, wording: str | None = None) -> None:
        """Ask for a deed."""
        self.deed_wanted.emit(deed, problem, wording)
