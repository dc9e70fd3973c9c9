"""Where the cursor is on the form, and back to where it was: what undo restores besides the text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from secretariat_app.domain.place import Part
from secretariat_app.ui.draft import Caret
from secretariat_app.ui.fields import LineField

if TYPE_CHECKING:
    from secretariat_app.ui.editor.form import Form


def present(form: "Form") -> Caret | None:
    """The cursor and selection in the paragraph in hand, and which texts are chosen; None elsewhere."""
    place = form.place()
    row = form.row(place) if place is not None else None
    if row is None:
        return None
    cursor = row.edit.textCursor()
    return Caret(row.place, cursor.position(), cursor.anchor(), form.arranger.choice.places())


def go(form: "Form", caret: Caret) -> None:
    """Put focus, cursor, selection and choice back."""
    if caret.place is None:
        return
    line = _line(form, caret)
    if line is not None:
        form.sections[caret.place.part].unfold()
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        if caret.anchor == caret.at:
            line.setCursorPosition(caret.at)
        else:
            line.setSelection(caret.anchor, caret.at - caret.anchor)
        form.reveal()
    elif caret.anchor == caret.at:
        form.focus_place(caret.place, caret.at)
    else:
        form.focus_place(caret.place, caret.anchor, caret.at)
    form.arranger.choice.show(caret.chosen)


def _line(form: "Form", caret: Caret) -> LineField | None:
    """The one-line field that the cursor was in."""
    place = caret.place
    if place is not None and place.part is Part.SIGNATURES and caret.in_name:
        index = place.index or 0
        return form.signature_line(index) if index < len(form.parts[Part.SIGNATURES].rows) else None
    if place is not None and place.part is Part.REQUISITES:
        field = form.requisites.field(place.index or 0)
        return field if isinstance(field, LineField) else None
    return None
