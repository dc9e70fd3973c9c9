"""The window: puts the parts side by side, connects them in one block, and does nothing else."""

import base64
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QUndoGroup
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.settings import GEOMETRY, PERSON, THEME, Option
from secretariat_app.ui import proofing_actions, theme
from secretariat_app.ui.actions import WISHES, Actions
from secretariat_app.ui.backup_keeper import BackupKeeper
from secretariat_app.ui.context import Context
from secretariat_app.ui.keeping_desk import KeepingDesk
from secretariat_app.ui.life import registers
from secretariat_app.ui.life.steps import STEPS
from secretariat_app.ui.life.watch import TrailWatch
from secretariat_app.ui.notices import Bar
from secretariat_app.ui.open_tabs import OpenTabs
from secretariat_app.ui.panels.archive_panel import ArchivePanel
from secretariat_app.ui.panels.import_desk import ImportDesk
from secretariat_app.ui.papers import Papers
from secretariat_app.ui.rail import Rail
from secretariat_app.ui.shelf import Shelf
from secretariat_app.ui.starting_menu import StartingMenu
from secretariat_app.ui.text_size import TextSize
from secretariat_app.ui.unsaved_offer import UnsavedOffer

ARCHIVE, CLAUSES, DIRECTORIES, IMPORT, REGISTER, SETTINGS = range(6)
PAPER_CALLS = (
    "save",
    "export",
    "export_pdf",
    "annotate",
    "print_preview",
    "insert_clause",
    "show_wordings",
    "find_and_replace",
    "toggle_preview",
)
"""Actions that the paper in front carries out by a method of the same name."""


class MainWindow(QMainWindow):
    """One window. `painted` comes once, when it has been seen for the first time."""

    painted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._seen = False
        self.actions_ = Actions(context.icons, self)
        self.bar = Bar(context.icons, self)
        self.rail = Rail(context.icons, self)
        self.archive = ArchivePanel(context, self)
        self.history = QUndoGroup(self)
        self.papers = Papers(context, self.archive, self.history, self)
        self.unsaved = UnsavedOffer(context, self.papers)
        self.backups = BackupKeeper(context, self.papers)
        self.watch, self.registers = TrailWatch(context, self), registers.Registers(context, self)
        self.tabs = OpenTabs(context, self.papers)
        self.safe = KeepingDesk(context, self.papers, self.archive, self.backups, self)
        self.text_size = TextSize(context.settings, self)
        self.shelf = Shelf(context, self)
        self.importing = ImportDesk(context, self)
        self.places = QStackedWidget(self)
        self._kept = QLabel(self)
        self._pages = QLabel(self)
        self._gate = QLabel(self)
        self._busy = QLabel(self)
        self._backup = QLabel(self)
        self._lay_out()
        self._connect()
        self.papers.front_changed.emit()

    def _lay_out(self) -> None:
        self.setWindowIcon(self.context.icons.application())
        self.places.addWidget(self.papers)
        for _ in (CLAUSES, DIRECTORIES, IMPORT, REGISTER, SETTINGS):
            self.places.addWidget(QWidget(self.places))  # made when first shown
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.bar)
        middle.addWidget(self.places, 1)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        self.setCentralWidget(whole)
        self.actions_.fill_menus(self.menuBar())
        toolbar = QToolBar(self.tr("Toolbar"), self)
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        toolbar.setIconSize(QSize(20, 20))
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill_toolbar(toolbar)
        self.starting = StartingMenu(self.context, self.actions_, self.papers, self)
        self.starting.put_on(toolbar)
        self.addToolBar(toolbar)
        where = QLabel(self.tr("Archive: {0}").format(PurePath(self.context.archive_path).name), self)
        where.setToolTip(self.context.archive_path)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(where, 1)
        for label in (self._busy, self._gate, self._pages, self._kept, self._backup):
            self.statusBar().addPermanentWidget(label)
        self.setMinimumSize(960, 560)
        self.resize(1280, 720)
        kept = base64.b64decode(self.context.settings.text(GEOMETRY), validate=False)
        if kept:
            self.restoreGeometry(QByteArray(kept))

    def _connect(self) -> None:
        context, papers, archive = self.context, self.papers, self.archive
        self.actions_.connect_to(self._calls())
        self.rail.chosen.connect(self.show_place)
        context.notices.told.connect(self.bar.show_notice)
        context.jobs.failed.connect(context.notices.fail)
        context.jobs.busy_changed.connect(self._show_busy)
        archive.chosen_changed.connect(self._allow)
        archive.request_new.connect(papers.new_paper)
        archive.request_sample.connect(papers.open_sample)
        archive.request_open.connect(papers.open_line)
        archive.request_create_from.connect(papers.create_from_line)
        archive.request_export.connect(self.shelf.export)
        archive.request_delete.connect(self.shelf.delete)
        archive.request_delete_many.connect(self.shelf.delete_many)
        archive.request_restore.connect(self.shelf.restore)
        archive.request_status.connect(self.shelf.set_status)
        self.shelf.changed.connect(archive.reload)
        self.shelf.outdated.connect(papers.forget)
        archive.request_import.connect(self.show_import)
        self.importing.wanted.connect(self.show_import)
        self.importing.waiting.connect(partial(self.rail.count, IMPORT))
        self.importing.changed.connect(archive.reload)
        self.importing.request_open.connect(papers.open_number)
        self.importing.turned.connect(self._follow_history)
        self.backups.restoring.connect(self.importing.close_down)
        self.backups.restored.connect(self.importing.count)
        self.backups.dated.connect(self._backup.setText)
        self.backups.restored.connect(archive.reload)
        papers.all_saved.connect(self.close)
        papers.front_changed.connect(self._show_front)
        papers.opened.connect(self._show_papers)
        papers.trail_wanted.connect(self.registers.show_paper_trail)
        self.registers.wanted.connect(self.show_register_place)
        self.registers.paper_wanted.connect(papers.open_number)
        self.shelf.step_wanted.connect(papers.begin_step)
        self.backups.kept.connect(self.watch.look)
        self.watch.wanted.connect(self.registers.check_archive)
        archive.card.kin.wanted.connect(papers.open_number)
        self.history.canUndoChanged.connect(self.actions_["undo"].setEnabled)
        self.history.canRedoChanged.connect(self.actions_["redo"].setEnabled)
        self.history.undoTextChanged.connect(self._name_undo)
        self.history.redoTextChanged.connect(self._name_redo)

    def _calls(self) -> Mapping[str, Callable[[], object]]:
        papers, archive = self.papers, self.archive
        return {
            "new_paper": papers.new_paper,
            "open_file": papers.open_file,
            "open_sample": papers.open_sample,
            "open_row": archive.open_chosen,
            "create_from": archive.create_from_chosen,
            "export_row": archive.export_chosen,
            "delete_row": archive.delete_chosen,
            **{name: partial(papers.do, name) for name in PAPER_CALLS},
            "show_outline": partial(papers.follow, "show_outline"),
            "fold_part": partial(papers.follow, "fold_part"),
            "next_pane": partial(papers.follow, "go_round", 1),
            "previous_pane": partial(papers.follow, "go_round", -1),
            "text_larger": self.text_size.larger,
            "text_smaller": self.text_size.smaller,
            "text_normal": self.text_size.usual,
            "close_tab": papers.close_front,
            "show_backups": self.safe.show_backups,
            "show_versions": self.safe.show_versions,
            "write_folder": self.safe.write_folder,
            "read_folder": self.safe.read_folder,
            "quit": self.close,
            "undo": self.history.undo,
            "redo": self.history.redo,
            **{name: partial(papers.proofread, name) for name in proofing_actions.NAMES},
            **{wish: partial(papers.wish, wish) for wish in WISHES},
            "find_paper": self.find_paper,
            "save_search": self.save_search,
            "next_match": archive.chosen.next_match,
            "previous_match": archive.chosen.previous_match,
            "show_labels": archive.chosen.show_labels,
            "choose_whole": archive.selection.choose_whole,
            "save_list": archive.selection.save_list,
            "print_list": archive.selection.print_list,
            "show_archive": self.show_archive,
            "show_clauses": self.show_clauses,
            "show_directories": self.show_directories,
            "show_import": self.show_import,
            "load_files": self.importing.choose_files,
            "load_folder": self.importing.choose_folder,
            "load_returned": self.importing.choose_returned,
            "show_settings": self.show_settings,
            **{step: partial(papers.step, step) for step in STEPS},
            **{name: getattr(self.registers, name) for name in registers.CALLS},
            "next_tab": papers.next_tab,
            "previous_tab": papers.previous_tab,
            "show_keys": self.show_keys,
            "about": self.about,
        }

    # --- places ------------------------------------------------------------------------------------------

    @Slot(int)
    def show_place(self, number: int) -> None:
        """Bring one of the places of the rail to the front, making it the first time."""
        bare = self.places.widget(number)
        if number != ARCHIVE and bare is not None and type(bare) is QWidget:
            self.places.removeWidget(bare)
            bare.deleteLater()
            self.places.insertWidget(number, self._make(number))
        self.rail.show_place(number)
        self.places.setCurrentIndex(number)
        place = self.places.currentWidget()
        if place.focusWidget() is not None:
            place.focusWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        elif number != ARCHIVE:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        if number == REGISTER:
            self.registers.reload()
        self._follow_history()
        self._show_front()

    @Slot()
    def _follow_history(self) -> None:
        """Undo and redo are those of the paper in front, or of the one under review."""
        here = self.places.currentIndex()
        stack = self.importing.stack() if here == IMPORT else None
        front = self.papers.workspace() if here == ARCHIVE else None
        if stack is not None and stack not in self.history.stacks():
            self.history.addStack(stack)
        if stack is not None:
            self.history.setActiveStack(stack)
        elif front is not None:
            self.history.setActiveStack(front.undo_stack())
        self._allow()

    def _make(self, number: int) -> QWidget:
        if number == CLAUSES:
            from secretariat_app.ui.panels.library_panel import LibraryPanel

            library = LibraryPanel(self.context, self.places)
            library.wanted.connect(self.show_clauses)
            library.paper_wanted.connect(self.papers.open_number)
            return library
        if number == DIRECTORIES:
            from secretariat_app.ui.panels.directories_panel import DirectoriesPanel

            directories = DirectoriesPanel(self.context, self.places)
            directories.wanted.connect(self.show_directories)
            directories.paper_wanted.connect(self.papers.open_number)
            return directories
        if number == REGISTER:
            return self.registers.make(self.places)
        if number == IMPORT:
            return self.importing.make(self.places)
        from secretariat_app.ui.panels.settings_panel import SettingsPanel

        panel = SettingsPanel(self.context, self.places)
        panel.changed.connect(self._take_setting)
        return panel

    @Slot(object)
    def _take_setting(self, option: Option) -> None:
        application = QApplication.instance()
        opened = self.context.archive.made()
        if option == PERSON and opened is not None:
            opened.call_actor(self.context.settings.text(PERSON))
        if option == THEME and isinstance(application, QApplication):
            theme.apply(application, self.context.settings.text(THEME))

    @Slot()
    def show_archive(self) -> None:
        """The papers."""
        self.show_place(ARCHIVE)

    @Slot()
    def show_clauses(self) -> None:
        """The clause library."""
        self.show_place(CLAUSES)

    @Slot()
    def show_directories(self) -> None:
        """The directories."""
        self.show_place(DIRECTORIES)

    @Slot()
    def show_import(self) -> None:
        """The place where old papers come in."""
        self.show_place(IMPORT)

    @Slot()
    def show_settings(self) -> None:
        """The settings."""
        self.show_place(SETTINGS)

    @Slot()
    def show_register_place(self) -> None:
        """The register of numbers and the audit trail."""
        self.show_place(REGISTER)

    @Slot()
    def find_paper(self) -> None:
        """The archive, with the cursor in its search."""
        self.show_place(ARCHIVE)
        self.papers.show_archive()
        self.archive.start_search()

    @Slot()
    def save_search(self) -> None:
        """The archive, with the cursor in the name of a search to be saved."""
        self.show_place(ARCHIVE)
        self.papers.show_archive()
        self.archive.saved.begin()

    @Slot()
    def show_keys(self) -> None:
        """The page of all keys."""
        from secretariat_app.ui.dialogs.keys_dialog import KeysDialog

        KeysDialog(self.actions_.page_of_keys(), self).open()

    @Slot()
    def about(self) -> None:
        """What program this is."""
        from secretariat_app.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self.context.archive_path, self.context.icons, self).open()

    # --- what is in front --------------------------------------------------------------------------------

    @Slot()
    def _show_papers(self) -> None:
        self.show_place(ARCHIVE)

    @Slot()
    def _show_front(self) -> None:
        """Title, status bar and what can be done follow what is in front."""
        in_papers = self.places.currentIndex() == ARCHIVE
        front = self.papers.front() if in_papers else None
        program = self.tr("Secretariat")
        unsaved = self.papers.modified_count()
        title = f"{front.title}[*] — {program}" if front else f"{program}[*]"
        if unsaved:
            title += " — " + self.tr("not saved: %n paper(s)", "", unsaved)
        self.setWindowTitle(title)
        self.setWindowModified(unsaved > 0)
        self._kept.setText(front.kept if front else "")
        self._pages.setText(front.pages if front else "")
        self._gate.setText(front.gate if front else "")
        self._allow()

    @Slot()
    def _allow(self) -> None:
        in_papers = self.places.currentIndex() == ARCHIVE
        paper = in_papers and self.papers.front() is not None
        row = in_papers and not paper and self.archive.line() is not None
        self.actions_.allow(row=row, paper=paper)
        for step in STEPS:
            self.actions_[step].setEnabled(paper and self.papers.may_step(step))
        history = paper or (self.places.currentIndex() == IMPORT and self.importing.stack() is not None)
        self.actions_["undo"].setEnabled(history and self.history.canUndo())
        self.actions_["redo"].setEnabled(history and self.history.canRedo())

    @Slot(str)
    def _name_undo(self, step: str) -> None:
        """«Undo: moving of item 3»."""
        self.actions_.name("undo", self.tr("&Undo: {step}").format(step=step) if step else "")

    @Slot(str)
    def _name_redo(self, step: str) -> None:
        self.actions_.name("redo", self.tr("&Redo: {step}").format(step=step) if step else "")

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        self._busy.setText(self.tr("Working…") if busy else "")

    # --- beginning and end -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    @Slot()
    def begin(self) -> None:
        """After the first paint: fill the list, then look for text that was not saved."""
        self.archive.start_search()
        self.backups.begin()
        self.archive.reload()
        self.importing.count()
        self.tabs.restore()
        self.unsaved.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        asked = [getattr(self.places.widget(number), "may_close", None) for number in (CLAUSES, DIRECTORIES)]
        if not all(may_go() for may_go in asked if may_go) or not self.papers.may_close_all():
            event.ignore()
            return
        geometry = base64.b64encode(bytes(self.saveGeometry().data())).decode()
        self.context.settings.put(GEOMETRY, geometry)
        self.tabs.keep()
        self.importing.close_down()
        self.archive.stop()
        self.safe.stop()
        event.accept()
