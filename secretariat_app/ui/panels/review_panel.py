"""Papers that wait for a person: the source, what was recognised beside it, one key to accept."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QUndoCommand
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from secretariat_app.errors import KnownError
from secretariat_app.services import reviewing
from secretariat_app.services.reviewing import Case, Settled
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import History
from secretariat_app.ui.jobs import Job
from secretariat_app.ui.models.part_names import part_words
from secretariat_app.ui.models.review_model import SURE
from secretariat_app.ui.notices import Kind, Remedy
from secretariat_app.ui.panels import review_jobs as jobs
from secretariat_app.ui.panels.review_alike import ReviewAlike
from secretariat_app.ui.panels.review_bars import ReviewFoot, ReviewTop
from secretariat_app.ui.panels.review_changes import ReviewChanges
from secretariat_app.ui.panels.review_form import ReviewForm
from secretariat_app.ui.panels.review_labels import ReviewLabels
from secretariat_app.ui.panels.review_notes import ReviewNotes
from secretariat_app.ui.panels.review_source import ReviewSource

if TYPE_CHECKING:
    from secretariat_app.services.reviewing import Draft, Waiting

UNDO_SECONDS = 20


class ReviewPanel(QWidget):
    """`changed`: papers were settled. `request_open` asks the window for a paper by its number."""

    changed = Signal()
    request_open = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: int | None = None
        self._asked: Job | None = None
        self.case: Case | None = None
        self.draft: Draft | None = None
        self.stack = History(self)
        self.top = ReviewTop(context.icons, self)
        self.notes = ReviewNotes(context, self)
        self.source = ReviewSource(self)
        self.labels = ReviewLabels(self)
        self.form = ReviewForm(context.icons, self)
        self.changes = ReviewChanges(self)
        self.foot = ReviewFoot(context.icons, self)
        self.alike = ReviewAlike(context, self.notes, self)
        self.empty = QLabel(self.tr("No paper waits to be reviewed."), self)
        self._right = QStackedWidget(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()

    # --- the queue -----------------------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """Read the queue again and stay with the paper in hand, or go to the first that waits."""
        self._context.ask_archive(reviewing.queue, done=self._show_queue)

    def open(self, identity: int) -> None:
        """Go to a paper of the queue."""
        self.put_aside()
        self._wanted = identity
        self.reload()

    @Slot(object)
    def _show_queue(self, papers: "list[Waiting]") -> None:
        self.top.show_queue(papers)
        numbers = [paper.id for paper in papers]
        self._pages.setCurrentIndex(1 if papers else 0)
        if not papers:
            self.case = self.draft = None
            self.stack.clear()
            return
        there = self.case.stored.id if self.case is not None else None
        wanted = self._wanted if self._wanted in numbers else there if there in numbers else numbers[0]
        self._wanted = None
        if wanted != there:
            self._ask(wanted)
        self.top.choose(wanted)

    @Slot(int)
    def _go(self, identity: int) -> None:
        if self.case is None or identity != self.case.stored.id:
            self.put_aside()
            self._ask(identity)

    def _ask(self, identity: int) -> None:
        if self._asked is not None:
            self._asked.cancel()
        names = self._context.later_directories
        self._asked = self._context.ask_archive(jobs.open_case, identity, names, done=self._show_case)

    @Slot(object)
    def _show_case(self, case: Case) -> None:
        self.case, self.draft = case, case.draft
        self.stack.clear()
        self.alike.forget()
        self.source.show_lines(case.draft.lines)
        self.notes.show_case(case)
        self.top.choose(case.stored.id)
        returned = case.home is not None
        self._right.setCurrentIndex(1 if returned else 0)
        self.labels.setVisible(not returned and not case.edited)
        self.foot.show_kind(returned=returned)
        if returned:
            self.changes.show_changes(case.changes)
        self._show_draft()
        if not returned and not self.form.go_to_doubtful() and self.form.parts.rowCount():
            self.form.setCurrentIndex(self.form.parts.index(0, 1))
        self.source.verticalScrollBar().setValue(0)
        if self.isVisible() and self.window().focusWidget() is not None and not self.source.hasFocus():
            (self.changes if returned else self.form).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_draft(self) -> None:
        case, draft = self.case, self.draft
        if case is None or draft is None:
            return
        left = None if case.home is not None else reviewing.left_over(draft)
        parts = () if case.home is not None else draft.parts
        self.source.show_parts(parts, left.spans if left is not None else (), SURE)
        self.form.show_parts(parts, left, editable=not case.edited)
        self.foot.show_doubts(len(self.form.parts.doubtful()))

    # --- corrections ---------------------------------------------------------------------------------------

    @Slot(str)
    def name_chosen(self, label: str) -> None:
        """Say what the words chosen in the source are."""
        case, draft = self.case, self.draft
        if case is None or draft is None or case.edited or case.home is not None:
            return
        spans = jobs.spans_of(self.source.chosen())
        try:
            after = reviewing.say(draft, spans, label)
        except KnownError as error:
            self.notes.tell(self._context.notices.sentence(error))
            return
        self.notes.tell("")
        words = self.tr("it is: {part}").format(part=part_words(label))
        self.stack.push(Correction(self, draft, after, words))
        self.alike.look(case, draft, spans, label, self.top.behind())

    @Slot(int, str)
    def _retype(self, number: int, text: str) -> None:
        draft = self.draft
        if draft is None:
            return
        try:
            after = reviewing.retype(draft, number, text)
        except KnownError as error:
            self.notes.tell(self._context.notices.sentence(error))
            return
        self.stack.push(Correction(self, draft, after, self.tr("typing")))

    def put(self, draft: "Draft") -> None:
        """Show the paper as a correction, or its undoing, leaves it."""
        row = self.form.currentIndex().row()
        self.draft = draft
        self._show_draft()
        if not self.form.go_to_doubtful(row - 1):
            self.form.setCurrentIndex(self.form.parts.index(min(row, self.form.parts.rowCount() - 1), 1))

    def put_aside(self) -> None:
        """Keep corrections of the paper in hand; it waits on."""
        if self.case is not None and self.draft is not None and self.draft is not self.case.draft:
            names = self._context.later_directories
            self._context.ask_archive(jobs.keep, self.case, self.draft, names, True)
            self.case = None

    # --- decisions -----------------------------------------------------------------------------------------

    @Slot()
    def accept(self) -> None:
        """The paper is right as it is shown: keep it and go on to the next."""
        case, draft = self.case, self.draft
        if case is None or draft is None:
            return
        self.case = self.draft = None
        self._wanted = self.top.next_after(case.stored.id)
        if case.home is not None:
            self._context.ask_archive(
                reviewing.take_over,
                case,
                self.changes.chosen(),
                done=self._say_accepted,
                failed=self._refused,
            )
        else:
            names = self._context.later_directories
            self._context.ask_archive(
                jobs.keep, case, draft, names, False, done=self._say_accepted, failed=self._refused
            )

    @Slot()
    def skip(self) -> None:
        """Leave the paper for later and go on to the next."""
        if self.case is not None:
            following = self.top.next_after(self.case.stored.id)
            if following is not None:
                self._go(following)

    @Slot()
    def delete(self) -> None:
        """Put the paper into the bin: it is no resolution, or there is a better copy."""
        if self.case is not None:
            case, self.case, self.draft = self.case, None, None
            self._wanted = self.top.next_after(case.stored.id)
            self._context.ask_archive(reviewing.delete, case.stored.id, done=self._say_deleted)

    @Slot()
    def open_in_editor(self) -> None:
        """Open the paper in the editor; corrections so far are kept first."""
        if self.case is not None:
            identity = self.case.stored.id
            self.put_aside()
            self.request_open.emit(identity)

    @Slot()
    def open_original(self) -> None:
        """Open the file that the paper came from in the program it belongs to."""
        if self.case is not None:
            self._context.ask_archive(jobs.original, self.case.stored.id, done=self._show_file)

    @Slot(object)
    def _show_file(self, file: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(file))

    @Slot(object)
    def _say_accepted(self, settled: Settled) -> None:
        self._settled(settled, self.tr("The paper is in the archive."))

    @Slot(object)
    def _say_deleted(self, settled: Settled) -> None:
        self._settled(settled, self.tr("The paper was put into the bin."))

    def _settled(self, settled: Settled, words: str) -> None:
        undo = Remedy(self.tr("Undo"), partial(self._take_back, settled))
        self._context.notices.tell(words, Kind.DONE, [undo], seconds=UNDO_SECONDS)
        self.changed.emit()
        self.reload()

    def _take_back(self, settled: Settled) -> None:
        self._context.ask_archive(reviewing.take_back, settled, done=self._back)

    @Slot(object)
    def _back(self, identity: int) -> None:
        self.changed.emit()
        self.open(identity)

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._context.notices.fail(error)
        self.reload()

    # --- construction --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setFocusProxy(self.form)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("quiet", True)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.source, 1)
        column.addWidget(self.labels)
        self._right.addWidget(self.form)
        self._right.addWidget(self.changes)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([600, 600])
        case = QWidget(self)
        whole = QVBoxLayout(case)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self.top, self.notes):
            whole.addWidget(widget)
        whole.addWidget(split, 1)
        whole.addWidget(self.foot)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(case)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        self.top.chosen.connect(self._go)
        self.top.original_button.clicked.connect(self.open_original)
        self.source.named.connect(self.name_chosen)
        self.labels.named.connect(self.name_chosen)
        self.source.pointed.connect(self.form.show_at)
        self.form.chosen_part.connect(self.source.show_current)
        self.form.retyped.connect(self._retype)
        for who in (self.source.accepted, self.form.accepted, self.foot.accept_button.clicked):
            who.connect(self.accept)
        self.foot.skip_button.clicked.connect(self.skip)
        self.foot.delete_button.clicked.connect(self.delete)
        self.foot.open_button.clicked.connect(self.open_in_editor)
        self.notes.request_open.connect(self.request_open)
        self.alike.changed.connect(self.changed)


class Correction(QUndoCommand):
    """One thing that a person said of the paper."""

    def __init__(self, panel: ReviewPanel, before: "Draft", after: "Draft", words: str) -> None:
        super().__init__(words)
        self._panel, self._before, self._after = panel, before, after

    def redo(self) -> None:
        self._panel.put(self._after)

    def undo(self) -> None:
        self._panel.put(self._before)
