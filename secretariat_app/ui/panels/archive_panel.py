"""The archive: search, filters, the list, the chosen paper, the bin."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.search import After, Filters, Found
from secretariat_app.services.listing_papers import Asked
from secretariat_app.ui.context import Context
from secretariat_app.ui.index_builder import IndexBuilder
from secretariat_app.ui.jobs import Job
from secretariat_app.ui.models.archive_model import ArchiveModel, Line, lines
from secretariat_app.ui.panels.chosen_paper import ChosenPaper
from secretariat_app.ui.panels.empty_archive import EmptyArchive
from secretariat_app.ui.panels.filtering import Filtering
from secretariat_app.ui.panels.found_bar import FoundBar, exactly
from secretariat_app.ui.panels.paper_list import PaperList
from secretariat_app.ui.panels.saved_searching import SavedSearching
from secretariat_app.ui.panels.selection import Selection

TYPING_PAUSE = 40
WAITING_SHOWN = 200
PAGE = 50


class ArchivePanel(QWidget):
    """What the archive holds. It asks the archive itself; what is done to a paper it asks of the window."""

    request_new = Signal()
    request_sample = Signal()
    request_import = Signal()
    request_open = Signal(object)  # Line
    request_create_from = Signal(object)
    request_export = Signal(object)
    request_delete = Signal(object)
    request_delete_many = Signal(object)  # the lines
    request_restore = Signal(object)
    request_status = Signal(object, object)  # Line, Status
    chosen_changed = Signal()
    loaded = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: Job | None = None
        self._counting: Job | None = None
        self._keep: int | None = None
        self._next: After | None = None
        self.model = ArchiveModel(context.icons, self)
        self.search = QLineEdit(self)
        self.filtering = Filtering(context, self)
        self.saved = SavedSearching(context, self.search, self.filtering, self)
        self.bin_button = QPushButton(context.icons("bin"), self.tr("Bin"), self)
        self.list = PaperList(self.model, self)
        self.chosen = ChosenPaper(context, self)
        self.card = self.chosen.card
        self.selection = Selection(context, self.list, self.whole_search, self.chosen.desk, self)
        self.empty = EmptyArchive(context.icons, self)
        self.found_bar = FoundBar(self)
        self.builder = IndexBuilder(context, self)
        self._count = QLabel(self)
        self.list_button = QToolButton(self)
        self._pages = QStackedWidget(self)
        self._nothing = QLabel(self)
        self._typing = self._pause(TYPING_PAUSE)
        self._waiting = self._pause(WAITING_SHOWN)
        self._fill()
        self._lay_out()
        self._connect()

    # --- what the window calls ---------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """Ask the archive again, keeping the choice."""
        line = self.list.line()
        self._keep = line.row.id if line else None
        self.saved.list.reload()
        self.selection.keep()
        self._ask(max(self.model.rowCount(), PAGE))

    def line(self) -> Line | None:
        """The chosen line, None where there is none or where it lies in the bin."""
        line = self.list.line()
        return line if line and line.deleted_at is None else None

    def whole_search(self) -> Asked:
        """What is asked for now, on all its pages."""
        filtering = self.filtering
        return Asked(self.search.text().strip(), filtering.filters(), filtering.chosen_order())

    def count_text(self) -> str:
        """How many papers were found, on all pages, in words."""
        return self._count.text()

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def in_bin(self) -> bool:
        """Whether the bin is shown."""
        return self.bin_button.isChecked()

    def stop(self) -> None:
        """The window is closing: nothing long may go on."""
        self.builder.stop()
        self.selection.out.stop()
        self.card.labels.flush()

    # --- asking ------------------------------------------------------------------------------------------

    @Slot()
    def _ask_anew(self) -> None:
        """Another question: its first page."""
        self._ask(PAGE)

    def _ask(self, limit: int) -> None:
        from secretariat_app.services import keeping

        self._typing.stop()
        for job in filter(None, (self._asked, self._counting)):
            job.cancel()
        self.chosen.hold()
        if not self.model.rowCount():
            self._waiting.start()
        ask = self._context.ask_archive
        if self.in_bin():
            self._asked = ask(keeping.deleted, done=self._answered, failed=self._refused)
        else:
            search = self._search(limit, counts=False)
            self._asked = ask(search, done=self._answered, failed=self._refused)

    def _search(self, limit: int, after: After | None = None, *, counts: bool) -> Any:
        from secretariat_app.services import finding

        return partial(
            finding.search,
            query=self.search.text().strip(),
            filters=self.filtering.filters(),
            order=self.filtering.chosen_order(),
            limit=limit,
            after=after,
            counts=counts,
        )

    @Slot()
    def _ask_more(self) -> None:
        """The next page of the same answer, unless another question is under way."""
        if self._next and self._asked is None:
            search = self._search(PAGE, self._next, counts=False)
            self._asked = self._context.ask_archive(search, done=self._continued, failed=self._refused_more)

    @Slot(object)
    def _continued(self, found: Found) -> None:
        self._asked, self._next = None, found.next
        self.model.add_lines(lines(found), more=found.next is not None)

    @Slot(object)
    def _answered(self, answer: Any) -> None:
        self._waiting.stop()
        self._asked = None
        found = answer if isinstance(answer, Found) else Found(total=len(answer))
        self._next = found.next
        self.chosen.seek(found.corrected or self.search.text().strip())
        self.found_bar.show_found(found)
        if found.ready < 1:
            self.builder.start()
        if not self.in_bin():  # the papers first: they are what is waited for
            self._counting = self._context.ask_archive(self._search(0, counts=True), done=self._counted)
        self.model.set_lines(lines(answer), more=found.next is not None)
        self._say_count(found.total)
        number = self.model.number_of(self._keep) if self._keep is not None else -1
        self._keep = None
        self.list.choose(max(number, 0))
        self.selection.show_found(found.total)
        self.selection.restore()
        if not self.model.rowCount():
            self.chosen.show_line(None)
            self.chosen_changed.emit()
        self.loaded.emit()

    @Slot(object)
    def _counted(self, found: Found) -> None:
        self._counting = None
        self.filtering.show_found(found)

    @Slot()
    def _search_exactly(self) -> None:
        self.search.setText(exactly(self.search.text()))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_anew()

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._waiting.stop()
        self._nothing.setText(self.tr("The archive could not be read."))
        self._pages.setCurrentWidget(self._nothing)
        self._context.notices.fail(error)

    @Slot(object)
    def _refused_more(self, error: BaseException) -> None:
        self._asked = None
        self._context.notices.fail(error)

    @Slot(bool)
    def _show_bin(self, shown: bool) -> None:
        self.filtering.turn_off(shown)
        self.saved.button.setDisabled(shown)
        self._ask_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.filtering.fit(self.width())

    def _say_count(self, count: int) -> None:
        filtered = bool(self.search.text().strip()) or self.filtering.filters() != Filters()
        self._count.setText(self.tr("%n paper(s)", "", count))
        if count:
            self._pages.setCurrentWidget(self.list)
        elif self.in_bin():
            self._nothing.setText(self.tr("The bin is empty."))
            self._pages.setCurrentWidget(self._nothing)
        elif filtered:
            self._nothing.setText(
                self.tr("Nothing was found. Try fewer words, another ending, or take the filters away.")
            )
            self._pages.setCurrentWidget(self._nothing)
        else:
            self._count.setText("")
            self._pages.setCurrentWidget(self.empty)

    # --- the chosen paper --------------------------------------------------------------------------------

    @Slot(object)
    def _choose(self, line: Line | None) -> None:
        self.chosen.show_line(line)
        self.chosen_changed.emit()

    @Slot()
    def open_chosen(self) -> None:
        """Ask for the chosen paper to be opened; likewise below."""
        self.chosen.open()

    @Slot()
    def create_from_chosen(self) -> None:
        """Ask for a new paper made from the chosen one."""
        self._tell(self.request_create_from)

    @Slot()
    def export_chosen(self) -> None:
        """Ask for the chosen paper as a file, or for all of them."""
        if self.selection.many():
            self.selection.export_many()
        else:
            self._tell(self.request_export)

    @Slot()
    def delete_chosen(self) -> None:
        """Ask for the chosen paper, or for all of them, to be put into the bin."""
        if self.selection.many():
            self.selection.delete()
        else:
            self._tell(self.request_delete)

    @Slot()
    def restore_chosen(self) -> None:
        """Ask for the chosen paper of the bin back."""
        line = self.list.line()
        if line and line.deleted_at is not None:
            self.request_restore.emit(line)

    @Slot(object)
    def _set_status(self, status: Status) -> None:
        line = self.line()
        if line:
            self.request_status.emit(line, status)

    @Slot(object)
    def _open_line(self, line: Line) -> None:
        if line.deleted_at is None:
            self.open_chosen()
        else:
            self.request_restore.emit(line)

    @Slot(object)
    def _delete_line(self, line: Line) -> None:
        if self.selection.many():
            self.selection.delete()
        elif line.deleted_at is None:
            self.request_delete.emit(line)

    def _tell(self, signal: Any) -> None:
        line = self.line()
        if line:
            signal.emit(line)

    # --- keys --------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search: Down goes to the list, Enter opens the best answer, Esc clears."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    # --- construction ------------------------------------------------------------------------------------

    def _pause(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _fill(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the archive: words, a number, an “exact phrase”…"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(self._context.icons("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(self.tr("Search the archive"))
        self.search.installEventFilter(self)
        self.bin_button.setCheckable(True)
        self.bin_button.setToolTip(self.tr("Deleted papers; each can be restored"))
        self._count.setProperty("quiet", True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("quiet", True)
        self.list.setAccessibleName(self.tr("Papers"))
        self.list_button.setText(self.tr("List"))
        self.list_button.setIcon(self._context.icons("outline"))
        self.list_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.list_button.setProperty("flat", True)
        self.list_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list_button.setToolTip(self.tr("The list of all found papers as a table or on paper"))
        menu = QMenu(self.list_button)
        menu.addAction(self.tr("Save as a table…")).triggered.connect(self.selection.save_list)
        menu.addAction(self.tr("Print…")).triggered.connect(self.selection.print_list)
        self.list_button.setMenu(menu)
        self.card.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        for widget in (
            self.saved.button,
            self.filtering.button,
            self.filtering.order,
            self.bin_button,
        ):
            top.addWidget(widget)
        for page in (self._nothing, self.list, self.empty):
            self._pages.addWidget(page)
        left = QWidget(self)
        left.setObjectName("page")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.found_bar, self.selection.bar, self.selection.out.progress):
            column.addWidget(bar)
        column.addWidget(self._pages, 1)
        self._count.setContentsMargins(16, 6, 16, 6)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.list_button)
        column.addLayout(foot)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        for part in (self.filtering.side, left, self.card):
            split.addWidget(part)
        split.setStretchFactor(1, 1)
        split.setSizes([240, 780, 400])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.filtering.chips)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typing.start)
        self.search.textChanged.connect(self.chosen.hold)
        self.search.returnPressed.connect(self.open_chosen)
        self._typing.timeout.connect(self._ask_anew)
        self._waiting.timeout.connect(self._say_waiting)
        self.filtering.changed.connect(self._ask_anew)
        self.saved.asked.connect(self._ask_anew)
        self.chosen.desk.changed.connect(self.reload)
        self.selection.delete_wanted.connect(self.request_delete_many)
        self.chosen.request_open.connect(self.request_open)
        self.bin_button.toggled.connect(self._show_bin)
        self.model.wanted_more.connect(self._ask_more)
        self.found_bar.request_exact.connect(self._search_exactly)
        self.builder.progressed.connect(self.found_bar.say_ready)
        self.builder.built.connect(self.reload)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open_line)
        self.list.deleted.connect(self._delete_line)
        self.card.request_create_from.connect(self.create_from_chosen)
        self.card.request_export.connect(self.export_chosen)
        self.card.request_delete.connect(self.delete_chosen)
        self.card.request_restore.connect(self.restore_chosen)
        self.card.request_status.connect(self._set_status)
        self.empty.request_new.connect(self.request_new)
        self.empty.request_sample.connect(self.request_sample)
        self.empty.request_import.connect(self.request_import)

    @Slot()
    def _say_waiting(self) -> None:
        self._nothing.setText(self.tr("Opening the archive…"))
        self._pages.setCurrentWidget(self._nothing)
