"""The open papers in tabs, the archive first, and what can be done to a paper."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QFileDialog, QTabBar, QTabWidget, QToolButton, QWidget

from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.ui.context import Context
from secretariat_app.ui.found_place import found_place
from secretariat_app.ui.models.archive_model import STATUSES, WITHOUT_TITLE, Line, translated
from secretariat_app.ui.notices import Kind
from secretariat_app.ui.panels.archive_panel import ArchivePanel
from secretariat_app.ui.paper_jobs import (
    example,
    fresh_copy,
    new_resolution,
    paper_in_file,
    pattern_paper,
    read_paper,
)

if TYPE_CHECKING:
    from secretariat_app.ui.editor.workspace import Workspace

TITLE_LENGTH = 32


@dataclass(frozen=True)
class Front:
    """What the window says of the paper in front."""

    title: str
    kept: str
    pages: str
    gate: str = ""


class Papers(QTabWidget):
    """Tabs: the archive, and one for each open paper."""

    front_changed = Signal()
    opened = Signal()
    all_saved = Signal()
    trail_wanted = Signal(int)

    def __init__(
        self, context: Context, archive: ArchivePanel, history: QUndoGroup, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._archive, self._history = context, archive, history
        self._kept_at: dict[int, datetime] = {}
        self._sought: dict[int, Line] = {}
        self._closing: list[Any] = []
        self._begun = (0, "")
        self._leaving = False
        self.setObjectName("papers")
        self.setDocumentMode(True)
        bar = QTabBar(self)
        bar.setObjectName("papers_bar")
        self.setTabBar(bar)
        bar.setExpanding(False)
        bar.setUsesScrollButtons(True)
        self.addTab(archive, context.icons("archive"), self.tr("Archive"))
        self.currentChanged.connect(self._show_current)

    # --- what is in front --------------------------------------------------------------------------------

    def front(self) -> Front | None:
        """The paper in front, None where the archive is."""
        space = self.workspace()
        if space is None:
            return None
        at = self._kept_at.get(id(space))
        if space.is_modified():
            kept = self.tr("Not saved yet")
        elif at:
            kept = self.tr("Saved at {0}").format(at.strftime("%H:%M"))
        else:
            kept = ""
        pages = space.page_count()
        return Front(
            self.tabToolTip(self.currentIndex()),
            kept,
            self.tr("%n page(s)", "", pages) if pages else "",
            space.proofreading.gate(),
        )

    def workspace(self) -> "Workspace | None":
        """The open paper in front."""
        found = self.currentWidget()
        return None if found is self._archive else found  # type: ignore[return-value]

    def workspaces(self) -> "list[Workspace]":
        """Every open paper."""
        return [self.widget(number) for number in range(1, self.count())]  # type: ignore[misc]

    def any_modified(self) -> bool:
        """Whether any open paper has text that is not in the archive."""
        return self.modified_count() > 0

    def modified_count(self) -> int:
        """How many open papers have text that is not in the archive."""
        return sum(space.is_modified() for space in self.workspaces())

    def show_archive(self) -> None:
        """Bring the archive's tab to the front."""
        self.setCurrentWidget(self._archive)

    @Slot()
    def next_tab(self) -> None:
        """The tab on the right, the first after the last."""
        self.setCurrentIndex((self.currentIndex() + 1) % self.count())

    @Slot()
    def previous_tab(self) -> None:
        """The tab on the left, the last before the first."""
        self.setCurrentIndex((self.currentIndex() - 1) % self.count())

    # --- opening -----------------------------------------------------------------------------------------

    @Slot()
    def new_paper(self) -> None:
        """An empty resolution in a tab of its own."""
        context = self._context
        context.jobs.run(
            new_resolution, context.later_library, context.later_directories, done=self._open_new
        )

    @Slot()
    def open_sample(self) -> None:
        """The sample, composed from its clauses, as a new paper."""
        context = self._context
        context.jobs.run(example, context.later_library, context.later_directories, done=self._open_new)

    @Slot(object)
    def open_line(self, line: Line) -> None:
        """The paper of a line; its tab if it is open already."""
        if not self.show_open(line.row.id):
            self._sought[line.row.id] = line
            self._ask_ready(read_paper, line, self._open_stored)

    @Slot(int)
    def open_number(self, identity: int) -> None:
        """The paper of that number; its tab if it is open already."""
        context = self._context
        if not self.show_open(identity):
            known = context.later_library, context.later_directories
            context.ask_archive(read_paper, identity, *known, done=self._open_stored)

    @Slot(object, str)
    def begin_step(self, line: Line, step: str) -> None:
        """Open a paper and begin a step of its life."""
        self._begun = (line.row.id, step)
        self.open_line(line)

    @Slot(object)
    def _step_taken(self, stored: Stored) -> None:
        """A step of its life has made another paper of it: its tab shows that, at the same place."""
        space = self.sender().parent()
        number = self.indexOf(space) if isinstance(space, QWidget) else -1
        self._remove(self.widget(number))
        self.open_stored(stored)
        self.tabBar().moveTab(self.count() - 1, number)
        self._archive.reload()
        told = translated(STATUSES[stored.status][0])
        self._context.notices.tell(self.tr("New status: {0}").format(told), Kind.DONE, seconds=8)

    @Slot(object)
    def create_from_line(self, line: Line) -> None:
        """A new paper with the words of an old one: without its number and date."""
        self._ask_ready(fresh_copy, line, self._open_copy)

    def new_from_pattern(self, key: str) -> None:
        """A paper with the clauses of a pattern."""
        context = self._context
        known = context.later_library, context.later_directories
        context.jobs.run(pattern_paper, key, *known, done=self._open_new)

    @Slot()
    def open_file(self, path: str = "") -> None:
        """A new paper from a file of the interchange form; without `path` the user is asked for it."""
        if not path:
            kinds = self.tr("Interchange file (*.json)")
            path, _ = QFileDialog.getOpenFileName(self, self.tr("New from a file"), "", kinds)
        if path:
            context = self._context
            known = context.later_library, context.later_directories
            context.jobs.run(paper_in_file, path, *known, done=self._open_new)

    def _ask_ready(self, func: Callable[..., Any], line: Line, done: Callable[[Any], object]) -> None:
        context = self._context
        context.ask_archive(func, line.row.id, context.later_library, context.later_directories, done=done)

    @Slot(object)
    def _open_new(self, resolution: Resolution) -> None:
        self.open_workspace(None, resolution)

    @Slot(object)
    def _open_copy(self, papers: tuple[Resolution, Resolution]) -> None:
        earlier, made = papers
        self.open_workspace(None, made).offer_carry(earlier)

    def show_open(self, identity: int) -> bool:
        """Bring the tab of a kept paper to the front, where it has one."""
        for space in self.workspaces():
            stored = space.stored()
            if stored is not None and stored.id == identity:
                self.setCurrentWidget(space)
                self.opened.emit()
                self._begin(space, identity)
                return True
        return False

    @Slot(object)
    def _open_stored(self, stored: Stored) -> None:
        if self.show_open(stored.id):  # asked for twice before the first answer came
            return
        space = self.open_stored(stored)
        line = self._sought.pop(stored.id, None)
        found = found_place(stored.resolution, line.snippet, line.marks) if line else None
        if found is not None:
            space.form.focus_place(*found)
        self.front_changed.emit()

    def open_stored(self, stored: Stored) -> "Workspace":
        """A tab with a kept paper, in front."""
        space = self.open_workspace(stored, stored.resolution)
        self._kept_at[id(space)] = stored.changed_at.astimezone()
        self._begin(space, stored.id)
        return space

    def _begin(self, space: "Workspace", identity: int) -> None:
        wanted, step = self._begun
        if wanted == identity:
            self._begun = (0, "")
            space.life.do(step)

    def open_workspace(self, stored: Stored | None, resolution: Resolution) -> "Workspace":
        """A tab with this paper, in front."""
        from secretariat_app.ui.editor.workspace import Workspace

        space = Workspace(self._context, stored, resolution, self)
        number = self.addTab(space, self._context.icons("act"), "")
        self._name_tab(space, resolution.title.text)
        close = QToolButton(self)
        close.setIcon(self._context.icons("close"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close the paper"))
        close.setAccessibleName(self.tr("Close the paper"))
        close.clicked.connect(self._close_clicked)
        self.tabBar().setTabButton(number, QTabBar.ButtonPosition.RightSide, close)
        self._history.addStack(space.undo_stack())
        space.title_changed.connect(self._retitle)
        space.modified_changed.connect(self._mark_modified)
        space.saved.connect(self._note_saved)
        space.not_saved.connect(self._stay_open)
        space.state_changed.connect(self.front_changed)
        space.paper_wanted.connect(self.open_number)
        space.life.taken.connect(self._step_taken)
        space.life.kin_wanted.connect(self.open_number)
        space.life.trail_wanted.connect(self.trail_wanted)
        space.life.archive_changed.connect(self._archive.reload)
        self.setCurrentWidget(space)
        if space.focusWidget() is not None:  # the form knows better where to begin than the order of Tab
            space.focusWidget().clearFocus()
        self.opened.emit()
        return space

    # --- what an open paper says of itself ----------------------------------------------------------------

    @Slot(str)
    def _retitle(self, title: str) -> None:
        space = self.sender()
        if isinstance(space, QWidget):
            self._name_tab(space, title)
            self.front_changed.emit()

    @Slot(bool)
    def _mark_modified(self, _modified: bool) -> None:
        space = self.sender()
        if isinstance(space, QWidget):
            self._name_tab(space, self.tabToolTip(self.indexOf(space)))
        self.front_changed.emit()

    @Slot(object)
    def _note_saved(self, stored: Stored) -> None:
        self._kept_at[id(self.sender())] = stored.changed_at.astimezone()
        self._archive.reload()
        self.front_changed.emit()
        if self._closing or self._leaving:  # not from within the signal of what is to be closed
            QTimer.singleShot(0, self._after_saving)

    def _name_tab(self, space: Any, title: str) -> None:
        number = self.indexOf(space)
        title = title or translated(WITHOUT_TITLE)
        short = title if len(title) <= TITLE_LENGTH else title[: TITLE_LENGTH - 1].rstrip() + "…"
        star = "*" if space.is_modified() else ""
        self.setTabText(number, short.replace("&", "&&") + star)
        self.setTabToolTip(number, title)

    @Slot(int)
    def _show_current(self, _number: int) -> None:
        space = self.workspace()
        if space is not None:
            self._history.setActiveStack(space.undo_stack())
        self.front_changed.emit()

    # --- actions of the open paper -------------------------------------------------------------------------

    def do(self, name: str) -> None:
        """Have the paper in front do what its method of that name does."""
        space = self.workspace()
        if space is not None:
            getattr(space, name)()

    def step(self, name: str, *_checked: bool) -> None:
        """Begin a step of the life of the paper in front."""
        space = self.workspace()
        if space is not None:
            space.life.do(name)

    def may_step(self, name: str) -> bool:
        """Whether the paper in front may take that step."""
        space = self.workspace()
        return space is not None and space.life.may(name)

    def follow(self, name: str, *given: object) -> None:
        """The same of what keeps form, pages and structure of the paper in front together."""
        space = self.workspace()
        if space is not None:
            getattr(space.following, name)(*given)

    def proofread(self, name: str) -> None:
        """The same of what checks the paper in front."""
        space = self.workspace()
        if space is not None:
            getattr(space.proofreading, name)()

    def wish(self, name: str, *_checked: bool) -> None:
        """Do something to the paragraph in hand, where the form offers it."""
        space = self.workspace()
        if space is not None and space.bar.buttons[name].isEnabled():
            space.bar.asked.emit(name)

    # --- closing, and what was left unsaved -------------------------------------------------------------

    @Slot()
    def close_front(self) -> None:
        """Close the paper in front, asking where it is not saved."""
        space = self.workspace()
        if space is not None:
            self._close(space)

    @Slot()
    def _close_clicked(self) -> None:
        bar, side = self.tabBar(), QTabBar.ButtonPosition.RightSide
        for number in range(1, self.count()):
            if bar.tabButton(number, side) is self.sender():
                self._close(self.widget(number))
                return

    def _close(self, space: Any) -> None:
        if not space.is_modified():
            self._remove(space)
            return
        self.setCurrentWidget(space)
        question = self.tr("Save “{0}”?").format(self.tabToolTip(self.indexOf(space)))
        answer = self._ask_to_save(question, self.tr("The paper has text that is not in the archive yet."))
        if answer == "save":
            self._closing = [space]
            space.save()
        elif answer == "drop":
            space.discard_journal()
            self._remove(space)

    def may_close_all(self) -> bool:
        """Whether the window may close now. Where papers are being saved first, `all_saved` comes later."""
        unsaved = [space for space in self.workspaces() if space.is_modified()]
        if not unsaved:
            return True
        answer = self._ask_to_save(
            self.tr("Save %n paper(s) before closing?", "", len(unsaved)),
            "\n".join(self.tabToolTip(self.indexOf(space)) for space in unsaved),
        )
        if answer == "drop":
            for space in unsaved:
                space.discard_journal()
            return True
        if answer == "save":
            self._leaving = True
            for space in unsaved:
                space.save()
        return False

    def _ask_to_save(self, question: str, detail: str) -> str:
        choices = (
            ("save", self.tr("Save")),
            ("drop", self.tr("Do not save")),
            ("stay", self.tr("Go on editing")),
        )
        return self._context.notices.ask(self.window(), question, detail, choices)

    @Slot()
    def _after_saving(self) -> None:
        """Once a save that was asked for while closing has come through."""
        for space in [space for space in self._closing if not space.is_modified()]:
            self._closing.remove(space)
            self._remove(space)
        if self._leaving and not self.any_modified():
            self.all_saved.emit()

    @Slot()
    def _stay_open(self) -> None:
        """A save failed: what was to close after it stays, and no later save closes it by surprise."""
        self._closing.clear()
        self._leaving = False

    def _remove(self, space: Any) -> None:
        self._history.removeStack(space.undo_stack())
        self._kept_at.pop(id(space), None)
        self.removeTab(self.indexOf(space))
        space.deleteLater()
        self.front_changed.emit()

    @Slot(int)
    def forget(self, identity: int) -> None:
        """A paper is no longer as its tab shows it: the tab goes, unless it holds unsaved text."""
        for space in self.workspaces():
            stored = space.stored()
            if stored is not None and stored.id == identity and not space.is_modified():
                self._remove(space)

    def discard_all(self) -> None:
        """Close every open paper, unsaved text and all."""
        for space in self.workspaces():
            space.discard_journal()
            self._remove(space)

    def keep_all(self) -> None:
        """Write down the unsaved text of every open paper."""
        for space in self.workspaces():
            if space.is_modified():
                space.flush_journal()
