"""The form: every part of the paper in its order, each text where it will stand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.editing import paragraph_at, with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import broken, carried
from secretariat_app.domain.resolution import Paragraph, Resolution, Signature
from secretariat_app.services import drafting
from secretariat_app.ui.draft import Caret, OpenDraft
from secretariat_app.ui.editor import carets, frame, operations, pasting
from secretariat_app.ui.editor.arranger import Arranger
from secretariat_app.ui.editor.calling import named
from secretariat_app.ui.editor.operations import Step
from secretariat_app.ui.editor.requisites import Requisites
from secretariat_app.ui.editor.row import ParagraphRow, Spans
from secretariat_app.ui.editor.rows import Rows
from secretariat_app.ui.editor.signatures import Signatures
from secretariat_app.ui.editor.text_pieces import typed_piece
from secretariat_app.ui.fields import LineField
from secretariat_app.ui.icons import Icons

_IN_ORDER = (Part.TITLE, Part.PREAMBLE, Part.FINDINGS, Part.ENACTMENT, Part.ITEMS, Part.SIGNATURES)
_WHEN_LOCKED = frozenset({"go_up", "go_down", "copy", "choose_up", "choose_down", "unchoose"})


class Form(QScrollArea):
    """Shows the draft's value and turns keys and clicks into edits of it."""

    place_changed = Signal(object)
    clause_wanted = Signal(object)
    slots_wanted = Signal(object)
    reference_broken = Signal()

    def __init__(
        self,
        draft: OpenDraft,
        directories: Directories,
        icons: Icons,
        templates: Sequence[tuple[str, str, str]],
        spans: Spans,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._directories = directories
        self._icons = icons
        self._place: Place | None = None
        self._in_name = False
        self._pointed: Place | None = None
        self._locked = False
        self._showing = False
        self._focus_went = False
        self.requisites = Requisites(directories, icons, templates, self)
        self.parts: dict[Part, Rows | Signatures] = {
            part: Rows(part, spans, self) for part in _IN_ORDER if part is not Part.SIGNATURES
        }
        self.parts[Part.SIGNATURES] = Signatures(directories, spans, self)
        self.arranger = Arranger(draft, self)
        self._build()
        self._connect()
        self.show_value(draft.value)

    def take_directories(self, directories: Directories) -> None:
        """The directories were changed: offer their names from now on."""
        self._directories = directories
        self.requisites.take_directories(directories)
        signatures = self.parts[Part.SIGNATURES]
        if isinstance(signatures, Signatures):
            signatures.take_directories(directories)

    # --- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page, self.sections = frame.page({Part.REQUISITES: self.requisites, **self.parts}, self)
        adders = {
            Part.FINDINGS: self.add_finding,
            Part.ITEMS: self.add_item,
            Part.SIGNATURES: self.add_signature,
        }
        frame.add_buttons(self.sections, self._icons, adders, self.add_action, self._clause_clicked)
        self.setWidget(self.page)

    def _connect(self) -> None:
        for rows in self.parts.values():
            rows.row_made.connect(self._row_made)
        signatures = self.parts[Part.SIGNATURES]
        assert isinstance(signatures, Signatures)
        signatures.edited.connect(self._name_typed)
        signatures.asked.connect(self._history_asked)
        signatures.focused.connect(self._name_focused)
        self.requisites.edited.connect(self._requisites_edited)
        self.requisites.asked.connect(self._history_asked)
        self.requisites.focused.connect(self._requisites_focused)
        self._draft.changed.connect(self._value_changed)
        self._draft.revisited.connect(self._go_to_caret)
        self.verticalScrollBar().rangeChanged.connect(self._show_focused)

    # --- showing -----------------------------------------------------------------------------------

    def show_value(self, value: Resolution) -> None:
        """Show `value`; only what differs is touched."""
        self.requisites.show_value(value)
        for rows in self.parts.values():
            rows.show_value(value)

    def lock(self) -> None:
        """Show only: the text can be read, marked and copied, not changed."""
        self._locked = True
        self.requisites.hold()
        for section in self.sections.values():
            for button in section.buttons:
                button.setEnabled(False)
        for rows in self.parts.values():
            for row in rows.made:
                row.hold()
        signatures = self.parts[Part.SIGNATURES]
        assert isinstance(signatures, Signatures)
        for one in signatures.signature_rows:
            one.name.setReadOnly(True)

    def is_complete(self) -> bool:
        """Whether the rows of every part have been made."""
        return all(rows.is_complete() for rows in self.parts.values())

    def place(self) -> Place | None:
        """Where the cursor is, or was last."""
        return self._place

    def row(self, place: Place) -> ParagraphRow | None:
        """The row that shows `place`."""
        rows = self.parts.get(place.part)
        return rows.row(place) if rows else None

    def signature_line(self, index: int) -> LineField:
        """The line with the name of the signature at `index`."""
        signatures = self.parts[Part.SIGNATURES]
        assert isinstance(signatures, Signatures)
        return signatures.signature_rows[index].name

    def focus_place(self, place: Place, at: int | None = None, end: int | None = None) -> None:
        """Put the cursor to `place`, at `at` (-1 the end), or select from `at` to `end`, the cursor there."""
        self.sections[place.part].unfold()
        if place.part is Part.REQUISITES:
            self._focus_line(self.requisites.field(place.index or 0), at, end)
            return
        row = self.row(place) or self.row(Place(place.part, place.index)) or self._last_row(place.part)
        if row is None:
            self._focus_empty(place.part)
            return
        row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if at is not None and end is not None:
            row.edit.select(at, end)
        elif at is not None:
            row.edit.put_cursor(at)
        self.reveal()

    def focus_name(self, place: Place, start: int | None = None, end: int | None = None) -> None:
        """Put the cursor into the name beside the signature at `place`, or select from `start` to `end`."""
        if (place.index or 0) >= len(self.parts[Part.SIGNATURES].rows):
            self.focus_place(place)
            return
        self.sections[place.part].unfold()
        self._focus_line(self.signature_line(place.index or 0), start, end)

    def point_at(self, place: Place, start: int, end: int, *, in_name: bool = False) -> None:
        """Show and select words without taking the cursor from where it is."""
        self.sections[place.part].unfold()
        before = self.row(self._pointed) if self._pointed is not None else None
        if before is not None:
            before.edit.put_cursor(before.edit.textCursor().position())
        self._pointed = place
        row = self.row(place)
        if row is None:
            return
        if in_name:
            self.signature_line(place.index or 0).setSelection(start, end - start)
        else:
            row.edit.select(start, end)
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 16, 48))

    def focus_again(self) -> None:
        """Put the cursor back to where it was last."""
        if self._in_name and self._place is not None:
            self.focus_name(self._place)
        else:
            self.focus_place(self._place or Place(Part.TITLE))

    def _focus_line(self, field: QWidget, start: int | None, end: int | None) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, LineField) and start is not None and end is not None:
            field.setSelection(start, end - start)
        self.reveal()

    def _focus_empty(self, part: Part) -> None:
        section = self.sections[part]
        section.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(section, 16, 48)
        self._place, self._in_name = Place(part), False
        self.place_changed.emit(self._place)

    def reveal(self) -> None:
        """Bring what has the focus into view, once the form is laid out."""
        # A row made just now has no geometry before the layout has run.
        QTimer.singleShot(0, self, self._show_focused)

    @Slot()
    def _show_focused(self) -> None:
        held: QWidget | None = self.focusWidget()
        if held is not None and self.isAncestorOf(held):
            self.ensureWidgetVisible(held, 16, 48)

    def _last_row(self, part: Part) -> ParagraphRow | None:
        rows = self.parts[part].rows
        return rows[-1] if rows else None

    @Slot(object, object)
    def _value_changed(self, _before: Resolution, after: Resolution) -> None:
        self._showing = True
        self.show_value(after)
        self._showing = False
        if self._focus_went:
            self._focus_went = False
            held: QWidget | None = self.focusWidget()
            row = held.parentWidget() if held is not None else None
            if isinstance(row, ParagraphRow):
                self._focused(row.place)

    @Slot(object)
    def _go_to_caret(self, caret: Caret) -> None:
        carets.go(self, caret)

    # --- typing ------------------------------------------------------------------------------------

    @Slot(object)
    def _row_made(self, row: ParagraphRow) -> None:
        if self._locked:
            row.hold()
        row.handle_clicked.connect(self.arranger.clicked)
        row.dragged.connect(self.arranger.dragged)
        row.dropped.connect(self.arranger.dropped)
        row.put_back.connect(self.arranger.put_back)
        row.edited.connect(self._typed)
        row.asked.connect(self._asked)
        row.pasted.connect(self._pasted)
        row.focused.connect(self._focused)

    @Slot(object, str, str)
    def _typed(self, place: Place, text: str, piece: str) -> None:
        value = self._draft.value
        before = paragraph_at(value, place)
        if before.text == text:
            return
        row = self.row(place)
        at = row.edit.textCursor().position() if row else len(text)
        was = row.edit.cursor_before if row else None
        self._draft.caret = Caret(place, *was) if was else Caret(place, max(at - len(piece), 0))
        self.arranger.choice.clear()
        after = with_paragraph(value, place, Paragraph(text, references=carried(before, text)))
        name = named("Typing in {what}", value, [place])
        self._draft.edit(after, name, caret=Caret(place, at), typed=typed_piece(before.text, text))
        if broken(before, text):
            self.reference_broken.emit()

    @Slot(object, list)
    def _pasted(self, place: Place, texts: list[str]) -> None:
        row = self.row(place)
        if row is None:
            return
        cursor = row.edit.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        for step in pasting.steps(self._draft.value, place, start, end, texts, self._directories):
            self.take(step)

    @Slot(object)
    def _focused(self, place: Place) -> None:
        if self._showing:  # a row that goes passes the focus on before the others stand for their places
            self._focus_went = True
            return
        self._place, self._in_name = place, False
        row = self.row(place)
        self._draft.caret = Caret(place, row.edit.textCursor().position() if row else 0)
        chosen = self.arranger.choice.places()
        if chosen and place not in chosen:
            self.arranger.choice.clear()
        self.place_changed.emit(place)

    @Slot(int)
    def _requisites_focused(self, field: int) -> None:
        self._place, self._in_name = Place(Part.REQUISITES, field), False
        self._draft.caret = Caret(self._place)
        self.place_changed.emit(self._place)

    @Slot(object)
    def _name_focused(self, place: Place) -> None:
        self._place, self._in_name = place, True
        self._draft.caret = Caret(place, self.signature_line(place.index or 0).cursorPosition(), in_name=True)
        self.place_changed.emit(place)

    @Slot(object, str, int, object)
    def _requisites_edited(self, value: Resolution, name: str, field: int, typed: str | None) -> None:
        place, line = Place(Part.REQUISITES, field), self.requisites.field(field)
        if isinstance(line, LineField):
            self._draft.caret = Caret(place, *line.cursor_before)
            caret = Caret(place, line.cursorPosition())
        else:
            caret = self._draft.caret = Caret(place)
        self._draft.edit(value, name, caret=caret, typed=typed)

    @Slot(object, str, object)
    def _name_typed(self, value: Resolution, name: str, place: Place) -> None:
        index = place.index or 0
        typed = typed_piece(self._draft.value.signatures[index].name, value.signatures[index].name)
        line = self.signature_line(index)
        at = line.cursorPosition()
        self._draft.caret = Caret(place, *line.cursor_before, in_name=True)
        self._draft.edit(value, name, caret=Caret(place, at, in_name=True), typed=typed)

    @Slot(str)
    def _history_asked(self, wish: str) -> None:
        if wish == "undo":
            self._draft.stack.undo()
        else:
            self._draft.stack.redo()

    # --- what keys and buttons ask -----------------------------------------------------------------

    @Slot(object, str)
    def _asked(self, place: Place, wish: str) -> None:
        if not self._locked or wish in _WHEN_LOCKED:
            self.do(place, wish)

    @Slot(object, str)
    def do(self, place: Place, wish: str) -> None:
        """Do what a key or a button asks at `place`; the wishes are those of `paragraph_edit.KEYS`."""
        value, row = self._draft.value, self.row(place)
        at = row.edit.textCursor().position() if row else 0
        if self.arranger.do(place, wish, at):
            return
        if wish in ("undo", "redo"):
            self._history_asked(wish)
        elif wish == "clause":
            self.clause_wanted.emit(place)
        elif wish == "change_slots":
            self.slots_wanted.emit(place)
        elif wish in ("go_up", "go_down"):
            self._go(place, -1 if wish == "go_up" else 1)
        elif wish == "split" and place.part not in (Part.FINDINGS, Part.ITEMS):
            self._next_part(place)
        elif wish == "split":
            colon = row is not None and row.edit.text().rstrip().endswith(":")
            self.take(operations.split(value, place, at, opens_list=colon or self._takes_actions(place)))
        elif wish == "new_item":
            self.take(operations.new_item(value, place))
        elif wish == "free_text":
            self.take(operations.as_free_text(value, place))

    def take(self, step: Step | None) -> None:
        """Make a step's value the draft's and put the cursor where it says."""
        if step is None:
            return
        at = step.at
        if at < 0:
            at = len(paragraph_at(step.value, step.place).text)
        if (caret := carets.present(self)) is not None:
            self._draft.caret = caret
        if self._draft.edit(step.value, step.name, caret=Caret(step.place, at, chosen=step.chosen)):
            self.focus_place(step.place, at)
            self.arranger.choice.show(step.chosen)

    @Slot()
    def add_finding(self) -> None:
        """An empty paragraph of the findings."""
        self.take(operations.new_finding(self._draft.value, self._place))

    @Slot()
    def add_item(self) -> None:
        """An empty item."""
        self.take(operations.new_item(self._draft.value, self._place))

    @Slot()
    def add_action(self) -> None:
        """An empty action of the item where the cursor is."""
        self.take(operations.new_action(self._draft.value, self._place))

    @Slot()
    def add_signature(self) -> None:
        """One more signature: that of the chair of a commission that has none yet."""
        value = self._draft.value
        signed = {signature.position for signature in value.signatures}
        found = (
            drafting.signature_for(self._directories, name, value.date, value.language)
            for name in value.commissions
        )
        fresh = next((one for one in found if one and one.position not in signed), Signature())
        self.take(operations.new_signature(value, fresh))

    def _takes_actions(self, place: Place) -> bool:
        return place.part is Part.ITEMS and bool(self._draft.value.items[place.index or 0].actions)

    def _next_part(self, place: Place) -> None:
        following = _IN_ORDER[_IN_ORDER.index(place.part) + 1 :]
        for part in following:
            if part is Part.FINDINGS and not self._draft.value.findings:
                self.add_finding()
                return
            if part is Part.ITEMS and not self._draft.value.items:
                self.add_item()
                return
            if self.parts[part].rows:
                self.focus_place(self.parts[part].rows[0].place, 0)
                return

    def _go(self, place: Place, step: int) -> None:
        row = self.row(place)
        if row is None:
            return
        target = self.parts[place.part].neighbour(row, step)
        others = list(_IN_ORDER)
        position = others.index(place.part) + step
        while target is None and 0 <= position < len(others):
            rows = self.parts[others[position]].rows
            target = (rows[0] if step > 0 else rows[-1]) if rows else None
            position += step
        if target is not None:
            self.focus_place(target.place, 0 if step > 0 else -1)

    @Slot()
    def _clause_clicked(self) -> None:
        button = self.sender()
        part = Part(str(button.property("part")))
        here = self._place
        inside = here is not None and here.part is part
        self.clause_wanted.emit(here if inside else Place(part))
