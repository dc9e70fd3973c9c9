"""One open resolution: the form, the clause picker over it, the pages beside it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat_app.domain.clause import SlotValue
from secretariat_app.domain.lifecycle import may_edit
from secretariat_app.domain.place import Part, Place, Requisite
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import exporting, inflecting
from secretariat_app.settings import TEMPLATE_KK, TEMPLATE_RU
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import Caret, History, OpenDraft
from secretariat_app.ui.editor.carry_bar import CarryBar
from secretariat_app.ui.editor.clause_desk import ClauseDesk
from secretariat_app.ui.editor.clauses_panel import ClausesPanel
from secretariat_app.ui.editor.conflict_bar import ConflictBar
from secretariat_app.ui.editor.corrections_bar import CorrectionsBar
from secretariat_app.ui.editor.edit_bar import EditBar
from secretariat_app.ui.editor.find_bar import FindBar
from secretariat_app.ui.editor.find_desk import FindDesk
from secretariat_app.ui.editor.following import Following
from secretariat_app.ui.editor.form import Form
from secretariat_app.ui.editor.journal import Journal
from secretariat_app.ui.editor.keeper import Keeper
from secretariat_app.ui.editor.linking import Linking
from secretariat_app.ui.editor.names_bar import NamesBar
from secretariat_app.ui.editor.outline_model import OutlineModel
from secretariat_app.ui.editor.page_desk import PageDesk
from secretariat_app.ui.editor.panes import Panes
from secretariat_app.ui.editor.paper_out import PaperOut
from secretariat_app.ui.editor.proofreading import Proofreading
from secretariat_app.ui.editor.renewal_bar import RenewalBar
from secretariat_app.ui.editor.side import Side
from secretariat_app.ui.editor.slot_popup import SlotPopup
from secretariat_app.ui.editor.wordings_desk import WordingsDesk
from secretariat_app.ui.editor.wordings_line import WordingsLine
from secretariat_app.ui.garbage import note_typing
from secretariat_app.ui.life.life import Life
from secretariat_app.ui.notices import Kind

PREPARE_MS = 1500  # after the first pages; the first unknown name then need not wait for the dictionary


class Workspace(QWidget):
    """An open paper. `saved` emits what the archive now holds."""

    title_changed = Signal(str)
    modified_changed = Signal(bool)
    saved = Signal(object)
    not_saved = Signal()
    state_changed = Signal()
    paper_wanted = Signal(int)

    def __init__(
        self, context: Context, stored: Stored | None, resolution: Resolution, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        began = stored.resolution if stored else resolution
        own = stored.template if stored and exporting.is_template(stored.template, began.language) else ""
        self._linking = Linking(context, self.resolution)
        self._draft = OpenDraft(began, self._linking.follow, self, context.settings.template, own)
        self._keeper = Keeper(context, self._draft, stored, self)
        self._journal = Journal(context, self._journalled, self)
        self._out = PaperOut(context, self)
        self._build()
        self._lock(stored)
        self._connect()
        self._begin(stored, resolution)

    # --- what the window asks ----------------------------------------------------------------------

    def resolution(self) -> Resolution:
        """The present value."""
        return self._draft.value

    def stored(self) -> Stored | None:
        """What the archive held of it last, None before the first save."""
        return self._keeper.stored

    def undo_stack(self) -> History:
        """The history of this paper."""
        return self._draft.stack

    def is_modified(self) -> bool:
        """Whether something is not saved."""
        return self._draft.is_modified()

    def page_count(self) -> int:
        """How many pages there are, 0 before the first are ready."""
        return self.preview.page_count()

    @Slot()
    def save(self) -> None:
        """Keep the paper in the archive."""
        if self._editable or self.is_modified():
            self._keeper.save(self._draft.template)
        self.state_changed.emit()

    @Slot()
    def export(self, path: str | Path | None = None) -> None:
        """Write a Word file; without `path` the user is asked where."""
        self._out.export(self._draft.value, self._draft.template, ".docx", path, self.side.kept)

    @Slot()
    def export_pdf(self, path: str | Path | None = None) -> None:
        """Write a PDF; without `path` the user is asked where."""
        self._out.export(self._draft.value, self._draft.template, ".pdf", path, self.side.kept)

    @Slot()
    def annotate(self, path: str | Path | None = None) -> None:
        """Write a Word file with what proofing finds as comments."""
        self._out.annotate(self._draft.value, path)

    @Slot()
    def print_preview(self) -> None:
        """Show the pages as they go to the printer, as soon as the newest are ready."""
        self._pages.print_preview()

    def choose_template(self, name: str) -> None:
        """Print this paper by another template, and the next ones in its language too."""
        self._template_chosen(name)

    @Slot()
    def insert_clause(self) -> None:
        """Open the clause picker for the place where the cursor is."""
        place = self.form.place()
        self.open_clauses(None if place is None or place.part is Part.REQUISITES else place)

    @Slot()
    def find_and_replace(self) -> None:
        """Look for words in this paper, and put others in their place."""
        self.finder.open(replacing=self._editable)

    @Slot()
    def show_wordings(self) -> None:
        """Show what earlier papers say of the paragraph where the cursor is."""
        if self._editable:
            self.wordings.show_list()

    @Slot()
    def toggle_preview(self) -> None:
        """Show or hide the pages."""
        if self.following.toggle_side():
            self._pages.ask()

    def offer_carry(self, earlier: Resolution) -> None:
        """Ask what to take over from the paper that this one was made from."""
        self._column.insertWidget(0, CarryBar(self._context, self._draft, earlier, self))

    def mark_unsaved(self) -> None:
        """The archive does not hold this text, however little it is."""
        self._draft.mark_unsaved()

    def take_version(self, value: Resolution, name: str) -> None:
        """Go back to an earlier text as one step of the history, and keep it."""
        self._draft.edit(value, name)
        self.save()

    def flush_journal(self) -> None:
        """Write unsaved text down now."""
        if self.is_modified():
            self._journal.flush()

    def discard_journal(self) -> None:
        """Forget the unsaved text: the user does not want it."""
        self._journal.drop()

    # --- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        context = self._context
        self._column = QVBoxLayout(self)
        templates = [(one.name, one.title, one.language) for one in exporting.available_templates()]
        self.conflict = ConflictBar(context.icons, self)
        self.outline = OutlineModel(context.icons, self)
        self.outline.show_value(self._draft.value)
        self.panes = Panes(self.outline, context.settings, context.icons, self)
        left = QWidget(self.panes)  # in its place from the start: moved later, all would be dressed anew
        self.bar = EditBar(context.icons, left)
        self.bar.lead(self.panes.button)
        self.form = Form(
            self._draft, context.directories, context.icons, templates, self._linking.fields, left
        )
        self.form.requisites.show_template(self._draft.template)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        find_bar = FindBar(context.icons, left)
        column.addWidget(find_bar)
        self.finder = FindDesk(self._draft, self.form, find_bar, self)
        column.addWidget(self.form, 1)
        line = WordingsLine(context.icons, left)
        column.addWidget(line)
        self.panes.addWidget(left)
        self.side = Side(context, self.panes)
        self.preview, self.problems = self.side.preview, self.side.problems
        self.panes.addWidget(self.side)
        self.panes.set_up()
        self._pages = PageDesk(self._draft, self.side, self._out, context.notices, self)
        self.proofreading = Proofreading(context, self._draft, self.form, self.problems, self)
        self.following = Following(
            self.form, self.side, self.panes, self.outline, self.proofreading, context.settings, self
        )
        layout = self._column
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.conflict)
        self.names = NamesBar(context.icons, self._draft, self._linking.written, self)
        self.corrections = CorrectionsBar(context, self._draft, self)
        layout.addWidget(self.names)
        self.renewal = RenewalBar(context, self._draft, self)
        layout.addWidget(self.renewal)
        layout.addWidget(self.corrections)
        layout.addWidget(self.panes, 1)
        self._desk = ClauseDesk(context, self._draft, self.form, self)
        self.wordings = WordingsDesk(context, self._draft, self.form, line, self._number, self)

    def _lock(self, stored: Stored | None) -> None:
        self._editable = stored is None or may_edit(stored.status)
        if stored is not None and not self._editable:
            self.form.lock()
            self.corrections.lock()
            self.proofreading.lock()
            self.bar.setEnabled(False)
        self.life = Life(self._context, self, self._column)
        self.life.docx_kept.connect(self.side.take_kept)

    def _number(self) -> int | None:
        return self._keeper.stored.id if self._keeper.stored is not None else None

    def _connect(self) -> None:
        self.wordings.paper_wanted.connect(self.paper_wanted)
        self._draft.changed.connect(self._value_changed)
        self._context.news.directories_changed.connect(self._take_directories)
        self._draft.modified_changed.connect(self._modified)
        self._draft.template_changed.connect(self._template_changed)
        self.form.arranger.choice_changed.connect(self.bar.show_chosen)
        self._keeper.saved.connect(self._saved)
        self._keeper.stale.connect(self._stale)
        self._keeper.failed.connect(self._save_failed)
        self._keeper.theirs.connect(self._show_theirs)
        self.conflict.save_as_new.connect(self._save_as_new)
        self.conflict.show_theirs.connect(self._keeper.read_theirs)
        self.conflict.keep_mine.connect(self._keep_mine)
        self._keeper.both.connect(self.conflict.show_both)
        self.bar.asked.connect(self._asked)
        self.form.place_changed.connect(self._place_changed)
        self.form.clause_wanted.connect(self.open_clauses)
        self.form.slots_wanted.connect(self._desk.change_slots)
        self.form.requisites.template_chosen.connect(self._template_chosen)
        self.preview.pages_changed.connect(self.state_changed)
        self.proofreading.shown.connect(self._problems_shown)
        self.proofreading.list_wanted.connect(self._show_side)
        self.preview.print_wanted.connect(self.print_preview)
        self.preview.pdf_wanted.connect(self.export_pdf)
        self.preview.maker.ready.connect(self._pages_ready)

    def _begin(self, stored: Stored | None, resolution: Resolution) -> None:
        if stored is not None and resolution != stored.resolution:
            self._draft.edit(resolution, self.tr("Unsaved text brought back"))
        elif stored is None and (resolution.title.text or resolution.findings or resolution.items):
            self._draft.mark_unsaved()
        self._pages.ask()
        self.proofreading.ask(self._draft.value)
        if self._editable:
            self.renewal.begin()
        QTimer.singleShot(0, self, self._focus_first)
        QTimer.singleShot(PREPARE_MS, self, self._prepare)

    def _prepare(self) -> None:
        self._context.jobs.run(inflecting.prepare)

    def _focus_first(self) -> None:
        if self.focusWidget() is None or not self.form.isAncestorOf(self.focusWidget()):
            self.form.focus_place(Place(Part.TITLE), -1)

    # --- the value ---------------------------------------------------------------------------------

    def _journalled(self) -> tuple[Resolution, Stored | None]:
        return self._draft.value, self._keeper.stored

    @Slot(object, object)
    def _value_changed(self, before: Resolution, after: Resolution) -> None:
        if before.language != after.language:  # words that change have been marked as they were shown
            for rows in self.form.parts.values():
                rows.mark_again()
        if before.title.text != after.title.text:
            self.title_changed.emit(after.title.text)
        note_typing()
        self._journal.note_change()
        self.following.show_value(after)
        self._show_place(self.form.place())
        self._pages.ask()
        self.proofreading.ask(after)

    @Slot()
    def _take_directories(self) -> None:
        """Offer, decline and check by the new names; the words that stand here stay."""
        self._linking.forget()
        self.form.take_directories(self._context.directories)
        for rows in self.form.parts.values():
            rows.mark_again()
        self._pages.ask()
        self.proofreading.checker.renew()

    @Slot(bool)
    def _modified(self, modified: bool) -> None:
        if not modified:
            self._journal.drop()
        self.modified_changed.emit(modified)
        self.state_changed.emit()

    @Slot(object)
    def _saved(self, stored: Stored) -> None:
        self.conflict.forget()
        if not self.is_modified():
            self._journal.drop()
        self.saved.emit(stored)
        self.state_changed.emit()

    @Slot()
    def _stale(self) -> None:
        self._journal.flush()
        self.conflict.show()
        self.conflict.mine.setFocus()
        self._keeper.read_both()
        self.not_saved.emit()
        self.state_changed.emit()

    @Slot(object)
    def _save_failed(self, error: BaseException) -> None:
        self._journal.flush()
        self._context.notices.fail(error)
        self.not_saved.emit()
        self.state_changed.emit()

    @Slot()
    def _keep_mine(self) -> None:
        self._keeper.keep_mine(self._draft.template)

    @Slot()
    def _save_as_new(self) -> None:
        self._keeper.save_as_new(self._draft.template)

    @Slot(object)
    def _show_theirs(self, stored: Stored) -> None:
        self.conflict.forget()
        self._draft.edit(stored.resolution, self.tr("Show the other text"))
        self._draft.mark_saved()
        self._context.notices.tell(
            self.tr("This is the other text. Undo brings yours back."), Kind.INFO, seconds=20
        )

    # --- clauses -----------------------------------------------------------------------------------

    @Slot(object)
    def open_clauses(self, place: Place | None) -> None:
        """Open the picker with what fits `place`."""
        if not self._editable:
            return
        self._desk.open_clauses(place)

    def fill_fields(self, slots: Mapping[str, SlotValue]) -> None:
        """Fill the fields of the clause that was put in last, as their editors do."""
        self._desk.fill(slots)

    def field_popup(self) -> SlotPopup | None:
        """The editor of a field that is open now."""
        return self._desk.popup

    def palette_panel(self) -> ClausesPanel:
        """The clause picker; made when it is first asked for."""
        return self._desk.panel()

    # --- bar, pages, problems ----------------------------------------------------------------------

    @Slot(str)
    def _asked(self, wish: str) -> None:
        place = self.form.place()
        if wish == "new_action":
            self.form.add_action()
        elif wish == "new_item":
            self.form.add_item()
        elif wish == "save_clause" and place is not None and self._editable:
            self._desk.save_clause(place)
        elif place is not None:
            self.form.do(place, wish)

    @Slot(object)
    def _place_changed(self, place: Place) -> None:
        self._show_place(place)

    def _show_place(self, place: Place | None) -> None:
        row = self.form.row(place) if place is not None else None
        linked = row is not None and row.paragraph.clause is not None
        items = self._draft.value.items
        item = items[row.place.index or 0] if row is not None and row.place.part is Part.ITEMS else None
        self.bar.show_place(place if row is not None else None, linked=linked, item=item)

    @Slot(str)
    def _template_chosen(self, name: str) -> None:
        self._draft.edit(
            self._draft.value,
            QCoreApplication.translate("edits", "Choice of the template"),
            caret=Caret(Place(Part.REQUISITES, Requisite.TEMPLATE)),
            template=name,
        )
        option = TEMPLATE_KK if self._draft.value.language == "kk" else TEMPLATE_RU
        self._context.settings.put(option, name)

    @Slot(str)
    def _template_changed(self, name: str) -> None:
        self.form.requisites.show_template(name)
        self.state_changed.emit()
        self._pages.ask()

    @Slot(object)
    def _problems_shown(self, _problems: object) -> None:
        self.state_changed.emit()

    @Slot()
    def _show_side(self) -> None:
        if not self.side.isVisibleTo(self):
            self.toggle_preview()

    @Slot(object)
    def _pages_ready(self, _drawn: object) -> None:
        self.following.show_place(self.form.place())
