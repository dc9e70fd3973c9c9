"""The right half of the library: the chosen clause with its text, its papers and its versions."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.clause import Clause
from secretariat_app.ui.clauses.clause_form import ClauseForm
from secretariat_app.ui.clauses.fate_row import FateRow
from secretariat_app.ui.clauses.papers_list import PapersList
from secretariat_app.ui.clauses.versions_view import VersionsView
from secretariat_app.ui.context import Context

LONGEST = 90
"""Characters of a wording that its heading shows."""


class ClausePage(QWidget):
    """`saved` and `reverted` ask for that; `stepped` for the value before (-1) or behind (1)."""

    saved = Signal()
    reverted = Signal()
    stepped = Signal(int)
    starred = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.title, self.state = QLabel(self), QLabel(self)
        self.star, self.undo, self.redo = (QToolButton(self) for _ in range(3))
        self.save = QPushButton(context.icons("save", role="on_accent"), self.tr("Save"), self)
        self.revert = QPushButton(self.tr("Discard changes"), self)
        self.form, self.fate = ClauseForm(context, self), FateRow(context, self)
        self.papers = PapersList(self.tr("No paper was made from it yet."), self)
        self.versions = VersionsView(context, self)
        self.tabs = QTabWidget(self)
        self._dress()
        self._lay_out()
        self._connect()

    def show_head(self, title: str, state: str, *, dirty: bool) -> None:
        """What it is, whether it is saved."""
        self.title.setText(title if len(title) <= LONGEST else title[:LONGEST].rsplit(" ", 1)[0] + "…")
        self.state.setText(state)
        self.save.setEnabled(dirty)
        self.revert.setEnabled(dirty)

    def show_steps(self, *, back: bool, forth: bool) -> None:
        """Whether there is something to undo, and to redo."""
        self.undo.setEnabled(back)
        self.redo.setEnabled(forth)

    def show_star(self, starred: bool) -> None:
        """Whether it is a favourite."""
        with QSignalBlocker(self.star):
            self.star.setChecked(starred)
        self.star.setIcon(self._context.icons("starred" if starred else "star"))
        self.star.setToolTip(self.tr("No favourite any more") if starred else self.tr("Make it a favourite"))
        self.star.setAccessibleName(self.star.toolTip())

    def show_clause(self, clause: Clause) -> None:
        """Another clause: its words; papers and versions are told when they are known."""
        self.form.show_clause(clause)
        self.form.look()
        self.papers.clear()
        self.versions.show_versions(())
        self.show_counts(0, 0)

    def show_counts(self, papers: int, versions: int) -> None:
        """Say on the tabs how many there are."""
        self.tabs.setTabText(1, self.tr("Papers: {0}").format(papers))
        self.tabs.setTabText(2, self.tr("Versions: {0}").format(versions))

    @Slot()
    def _back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _forth(self) -> None:
        self.stepped.emit(1)

    def _connect(self) -> None:
        self.save.clicked.connect(self.saved)
        self.revert.clicked.connect(self.reverted)
        self.star.toggled.connect(self.starred)
        self.undo.clicked.connect(self._back)
        self.redo.clicked.connect(self._forth)
        for side in self.form.sides.values():
            side.edit.undo_wanted.connect(self._back)
            side.edit.redo_wanted.connect(self._forth)
        for keys, call in (
            (QKeySequence.StandardKey.Undo, self._back),
            (QKeySequence.StandardKey.Redo, self._forth),
            (QKeySequence.StandardKey.Save, self.saved),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    def _dress(self) -> None:
        self.title.setProperty("heading", True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.state.setProperty("quiet", True)
        self.state.setWordWrap(True)
        self.save.setProperty("primary", True)
        self.star.setCheckable(True)
        for button, icon, text in (
            (self.undo, "undo", self.tr("Undo (Ctrl+Z)")),
            (self.redo, "redo", self.tr("Redo (Ctrl+Shift+Z)")),
        ):
            button.setIcon(self._context.icons(icon))
            button.setToolTip(text)
            button.setAccessibleName(text)
        for button in (self.star, self.undo, self.redo):
            button.setProperty("flat", True)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setObjectName("papers_bar")
        self.tabs.tabBar().setDrawBase(False)

    def _lay_out(self) -> None:
        text, used = QWidget(self), QWidget(self)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form, 1)
        column.addWidget(self.fate)
        inside = QVBoxLayout(used)
        inside.setContentsMargins(16, 8, 16, 12)
        inside.addWidget(self.papers)
        for page, name in ((text, self.tr("Wording")), (used, ""), (self.versions, "")):
            self.tabs.addTab(page, name)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.star)
        second.setSpacing(8)
        second.addWidget(self.state, 1)
        second.addWidget(self.undo)
        second.addWidget(self.redo)
        second.addWidget(self.revert)
        second.addWidget(self.save)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.setSpacing(4)
        head.addLayout(first)
        head.addLayout(second)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.tabs, 1)
        self.show_counts(0, 0)
