"""Between the clauses and the paper: where a chosen clause goes, and what its fields are filled with."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import Clause, ClauseUse, ItemNumber, SlotType, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place, Requisite
from secretariat_app.domain.references import keyed, keys
from secretariat_app.errors import KnownError
from secretariat_app.services import clause_library, composing
from secretariat_app.services.library import short_label
from secretariat_app.services.own_clauses import Marked
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import Caret, OpenDraft
from secretariat_app.ui.editor import inserting
from secretariat_app.ui.editor.act_slot import ActSlot
from secretariat_app.ui.editor.clauses_panel import ClausesPanel, group_of
from secretariat_app.ui.editor.form import Form
from secretariat_app.ui.editor.inline_fields import Field
from secretariat_app.ui.editor.paragraph_edit import ParagraphEdit
from secretariat_app.ui.editor.row import ParagraphRow
from secretariat_app.ui.editor.save_clause_panel import SaveClausePanel
from secretariat_app.ui.editor.slot_editors import Surroundings
from secretariat_app.ui.editor.slot_popup import SlotPopup
from secretariat_app.ui.editor.text_pieces import typed_piece
from secretariat_app.ui.notices import Kind, Remedy


class ClauseDesk(QObject):
    """Opens the palette and the editors of fields over `over`, and puts what they give into the draft."""

    def __init__(self, context: Context, draft: OpenDraft, form: Form, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._draft = draft
        self._form = form
        self._over = over
        self._panel: ClausesPanel | None = None
        self._place: Place | None = None
        self._put_at: Place | None = None
        self.saving: SaveClausePanel | None = None
        self.popup: SlotPopup | None = None
        self._row: ParagraphRow | None = None
        over.installEventFilter(self)
        form.reference_broken.connect(self._reference_broken)
        context.news.library_changed.connect(self._library_changed)
        form.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        for rows in form.parts.values():
            rows.row_made.connect(self._row_made)
        for row in form.findChildren(ParagraphRow):
            self._row_made(row)

    # --- the palette -------------------------------------------------------------------------------

    def panel(self) -> ClausesPanel:
        """The palette; made when it is first asked for, since the library is read then."""
        if self._panel is None:
            context = self._context
            self._panel = ClausesPanel(context, self._over)
            self._panel.chosen.connect(self._chosen)
            self._panel.closed.connect(self._closed)
            self._panel.remove_wanted.connect(self._retire)
            context.ask_archive(_left_aside, done=self._tell_left_aside)
        return self._panel

    def open_clauses(self, place: Place | None) -> None:
        """Open with what fits `place`."""
        self._place = place
        self.panel().open_for(place, self._facts(place))

    def put(self, clause: Clause, slots: Mapping[str, SlotValue]) -> None:
        """The clause into the place the palette was opened for, and the cursor into its first empty field."""
        value, known = self._draft.value, self._context.directories
        try:
            step = inserting.put_clause(value, self._place, clause, slots, known)
        except KnownError as error:
            self._context.notices.fail(error)
            return
        if value != step.value:
            self._form.take(step)
        else:
            self._form.focus_place(step.place, step.at)
        place = step.place
        if clause.takes_actions and place.action is not None:
            place = Place(place.part, place.index)
        self._put_at = place
        row = self._form.row(place)
        if row is not None and row.edit.fields is not None:
            blank = row.edit.fields.blank()
            if blank is not None:
                self._form.focus_place(place)
                row.edit.go_to_field(blank)

    @Slot(object)
    def _chosen(self, clause: Clause) -> None:
        self._context.usage.note(clause.key)
        self._context.jobs.run(self._context.usage.keep)
        self.put(clause, {})

    @Slot()
    def _closed(self) -> None:
        if self._place is not None and self._form.row(self._place) is not None:
            self._form.focus_place(self._place)
        else:
            self._form.setFocus()

    # --- clauses of one's own ----------------------------------------------------------------------

    def save_clause(self, place: Place) -> None:
        """Ask what of the paragraph at `place` is to change, and keep it as a wording."""
        text = paragraph_at(self._draft.value, place).text if group_of(place) else ""
        if not text:
            self._context.notices.tell(self.tr("There are no words here to be saved."), seconds=6)
            return
        self.close_saving()
        self._place = place
        language = self._draft.value.language
        self.saving = SaveClausePanel(self._context.directories, language, self._context.icons, self._over)
        self.saving.wanted.connect(self._save_own)
        self.saving.closed.connect(self._saving_closed)
        self.saving.open_with(text)

    def close_saving(self) -> None:
        """Put the panel away."""
        if self.saving is not None:
            gone, self.saving = self.saving, None
            gone.hide()
            gone.deleteLater()

    @Slot(str, list)
    def _save_own(self, text: str, marked: list[Marked]) -> None:
        group = group_of(self._place)
        if self.saving is None or group is None:
            return
        language = self._draft.value.language
        self._context.ask_archive(
            clause_library.save_words,
            text,
            marked,
            group,
            language,
            done=self._own_saved,
            failed=self._own_failed,
        )

    @Slot(object)
    def _own_saved(self, held: clause_library.Held) -> None:
        self._saving_closed()
        self._context.take_library(held.library)
        self._context.notices.tell(self.tr("Saved: Ctrl+K finds it."), Kind.DONE, seconds=6)

    @Slot(object)
    def _own_failed(self, error: BaseException) -> None:
        if self.saving is not None and isinstance(error, KnownError):
            self.saving.tell(self._context.notices.sentence(error))
        else:
            self._context.notices.fail(error)

    @Slot()
    def _saving_closed(self) -> None:
        self.close_saving()
        self._closed()

    @Slot(object)
    def _retire(self, clause: Clause) -> None:
        self._context.ask_archive(_retire, clause.key, done=self._say_retired)

    @Slot(object)
    def _say_retired(self, done: tuple[str, clause_library.Held]) -> None:
        key, held = done
        self._context.take_library(held.library)
        self._context.notices.tell(
            self.tr("The wording is offered no longer; papers made from it keep their words."),
            remedies=(Remedy(self.tr("Bring it back"), partial(self._bring_back, key)),),
            seconds=20,
        )

    def _bring_back(self, key: str) -> None:
        self._context.ask_archive(_bring_back, key, done=self._take_library)

    @Slot(object)
    def _take_library(self, held: clause_library.Held) -> None:
        self._context.take_library(held.library)

    @Slot()
    def _library_changed(self) -> None:
        if self._panel is not None:
            self._panel.show_library(self._context.library)

    @Slot(object)
    def _tell_left_aside(self, wrong: tuple[KnownError, ...]) -> None:
        for error in wrong:
            self._context.notices.fail(error)

    # --- fields ------------------------------------------------------------------------------------

    def change_slots(self, place: Place) -> None:
        """Go into the fields of the clause that stands at `place`: the first empty one, else the first."""
        row = self._form.row(place)
        if row is not None and row.edit.fields is not None:
            self._form.focus_place(place)
            row.edit.go_to_field(row.edit.fields.edge(1))

    def fill(self, slots: Mapping[str, SlotValue]) -> None:
        """Fill the fields of the clause that was put in last, each as its editor does."""
        self._close_popup()
        if self._put_at is None:
            return
        for name, value in slots.items():
            self._give(self._put_at, name, value)
        row = self._form.row(self._put_at)
        if row is not None:
            self._leave(row, 1)

    @Slot(object)
    def _row_made(self, row: ParagraphRow) -> None:
        row.edit.slot_typed.connect(self._typed)
        row.edit.slot_wanted.connect(self._wanted)
        row.edit.link_clicked.connect(self._link_clicked)
        row.edit.unlinked.connect(self._unlinked)

    @Slot(str, str, str)
    def _typed(self, name: str, words: str, piece: str) -> None:
        row = self._sender_row()
        if row is None:
            return
        edit = row.edit
        field = edit.fields.named(name) if edit.fields is not None else None
        at_end = field is not None and field.end == len(edit.text()) and row.place.part is Part.ITEMS
        at = edit.textCursor().position()
        self._draft.caret = Caret(row.place, max(at - len(piece), 0) if piece else at + 1)
        self._give(row.place, name, opened(words) if at_end else words, typed=piece, at=at)

    def _give(
        self, place: Place, name: str, value: SlotValue | None, *, typed: str | None = None, at: int = -1
    ) -> None:
        """Put `value` into a slot, as a step of the history."""
        use = paragraph_at(self._draft.value, place).clause
        if use is None:
            return
        slots = {key: given for key, given in use.slots.items() if key != name}
        if value is not None and (not isinstance(value, str) or value.strip()):
            slots[name] = value.strip() if isinstance(value, str) else value
        if slots == use.slots:
            return
        try:
            clause = self._clause_at(place, use)
            slot = clause.slot(name)
            title = short_label(slot, self._draft.value.language) if slot else name
            paper = self._draft.value
            if isinstance(value, ItemNumber):
                paper = keyed(paper, value.item)
            step = inserting.change_slots(
                paper, place, clause, slots, self._context.directories, _step_name(title)
            )
        except KnownError as error:
            self._context.notices.fail(error)
            return
        if typed is not None:  # with the space that was typed before and meant nothing yet
            typed = typed_piece(
                paragraph_at(self._draft.value, place).text, paragraph_at(step.value, place).text
            )
        self._draft.edit(step.value, step.name, caret=Caret(place, max(at, 0)), typed=typed)

    def _clause_at(self, place: Place, use: ClauseUse) -> Clause:
        """What the clause said when the paragraph was made: the words around a field stay as they are."""
        text = paragraph_at(self._draft.value, place).text
        library = self._context.library
        return composing.made_from(use, text, self._facts(place), library) or library.get(use.key)

    @Slot(object, str)
    def _wanted(self, field: Field, typed: str) -> None:
        row = self._sender_row()
        if row is None or row.edit.isReadOnly():
            return
        self._close_popup()
        use = paragraph_at(self._draft.value, row.place).clause
        if use is None:
            return
        facts = self._facts(row.place)
        self.popup = SlotPopup(field.slot, use.slots.get(field.name), self._around(facts), self._over)
        self._row = row
        self.popup.done.connect(self._done)
        self.popup.cancelled.connect(self._cancelled)
        self.popup.open_at(row.edit.field_corner(field.name), row.edit.fontMetrics().lineSpacing())
        if typed:
            self.popup.editor.start_typing(typed)

    @Slot(int)
    def _done(self, step: int) -> None:
        popup, row = self.popup, self._row
        if popup is None or row is None:
            return
        name, value = popup.slot.name, popup.editor.value()
        act = popup.editor.to_remember() if isinstance(popup.editor, ActSlot) else None
        if act is not None:
            self._context.ask_archive(_remember, act, done=self._context_changed)
        self._close_popup()
        self._draft.caret = Caret(row.place, row.edit.textCursor().position())
        self._give(row.place, name, value)
        if step and row.edit.fields is not None:
            row.edit.setFocus()
            row.edit.fields.active = name
            field = row.edit.fields.named(name)
            if field is not None:
                row.edit.put_cursor(field.start)
                row.edit.fields.active = name
            following = row.edit.fields.next(step)
            if following is not None and following.extra and step > 0:
                following = row.edit.fields.blank(name)  # Enter need not visit what may stay empty
            if not row.edit.go_to_field(following):
                self._leave(row, step)

    @Slot(object)
    def _context_changed(self, held: Directories) -> None:
        self._context.take_directories(held)

    def _leave(self, row: ParagraphRow, step: int) -> None:
        """Behind the last field: the list that the item opens, or the end of the paragraph."""
        place = row.place
        first = Place(place.part, place.index, 0)
        item = place.part is Part.ITEMS and place.action is None
        if step > 0 and item and self._form.row(first) and not paragraph_at(self._draft.value, first).text:
            self._form.focus_place(first, 0)
            return
        row.edit.put_cursor(-1 if step > 0 else 0)

    @Slot()
    def _cancelled(self) -> None:
        row, name = self._row, self.popup.slot.name if self.popup else ""
        self._close_popup()
        if row is not None and row.edit.fields is not None:
            row.edit.setFocus()
            field = row.edit.fields.named(name)
            if field is not None:
                row.edit.fields.enter(field)

    def _close_popup(self) -> None:
        if self.popup is not None:
            gone, self.popup = self.popup, None
            gone.hide()
            gone.deleteLater()

    @Slot(object)
    def _link_clicked(self, field: Field) -> None:
        if field.slot.type is SlotType.COMMISSION:
            self._form.focus_place(Place(Part.REQUISITES, Requisite.COMMISSION))
            return
        self._form.focus_place(Place(Part.TITLE), -1)
        title = self._form.row(Place(Part.TITLE))
        if title is not None and title.edit.fields is not None:
            title.edit.go_to_field(title.edit.fields.named(field.name))

    @Slot()
    def _unlinked(self) -> None:
        self._context.notices.tell(
            self.tr("The fixed words were changed: this is free text now. Undo makes it a wording again."),
            Kind.INFO,
            seconds=6,
        )

    @Slot()
    def _reference_broken(self) -> None:
        self._context.notices.tell(
            self.tr("The number is plain text now and follows no item. Undo links it again."),
            Kind.INFO,
            seconds=6,
        )

    # --- where things are --------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What lies over the form stays where it belongs."""
        if event.type() is QEvent.Type.Resize:
            for panel in (self._panel, self.saving):
                if panel is not None and panel.isVisible():
                    panel.place_itself()
            self._follow_scroll()
        return super().eventFilter(watched, event)

    @Slot()
    def _follow_scroll(self) -> None:
        if self.popup is not None and self._row is not None and self.popup.isVisible():
            self.popup.move_to(self._row.edit.field_corner(self.popup.slot.name))

    def _sender_row(self) -> ParagraphRow | None:
        edit = self.sender()
        assert isinstance(edit, ParagraphEdit)
        row = edit.parentWidget()
        return row if isinstance(row, ParagraphRow) else None

    def _facts(self, place: Place | None) -> composing.Facts:
        facts = composing.facts_of(self._draft.value, self._context.directories)
        return inserting.facts_at(facts, place)

    def _around(self, facts: composing.Facts) -> Surroundings:
        return Surroundings(
            directories=facts.directories,
            language=facts.language,
            date=facts.date,
            items=tuple(item.text for item in self._draft.value.items),
            item_keys=keys(self._draft.value),
            title=facts.title,
            commissions=facts.commissions,
            icons=self._context.icons,
        )


def _remember(archive: Any, act: ActReference) -> Directories:
    from secretariat_app.services import directories

    return directories.save_act(archive, act).directories


def _left_aside(archive: Any) -> tuple[KnownError, ...]:
    return clause_library.read(archive).wrong


def _retire(archive: Any, key: str) -> tuple[str, clause_library.Held]:
    return key, clause_library.retire(archive, key)


def _bring_back(archive: Any, key: str) -> clause_library.Held:
    return clause_library.retire(archive, key, retired=False)


def _step_name(label: str) -> str:
    return QCoreApplication.translate("edits", "Field «{field}»").format(field=label)
