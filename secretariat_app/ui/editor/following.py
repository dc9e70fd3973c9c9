"""Form, pages and structure follow one another: where the cursor is they show, where one clicks it goes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import previewing
from secretariat_app.services.checking import Problem, Severity
from secretariat_app.services.page_fields import Field
from secretariat_app.settings import FOLDED, Settings
from secretariat_app.ui.editor.form import Form
from secretariat_app.ui.editor.line_marks import requisite_of
from secretariat_app.ui.editor.outline_model import OutlineModel
from secretariat_app.ui.editor.panes import Panes
from secretariat_app.ui.editor.proofreading import Proofreading
from secretariat_app.ui.editor.returning import Returning
from secretariat_app.ui.editor.side import Side
from secretariat_app.ui.models.problems_model import word_of


class Following(QObject):
    """Connects the parts of an open paper; remembers which parts of the form are folded."""

    def __init__(
        self,
        form: Form,
        side: Side,
        panes: Panes,
        outline: OutlineModel,
        proofreading: Proofreading,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form, self._side, self._panes, self._outline = form, side, panes, outline
        self._settings = settings
        folded = settings.text(FOLDED).split(",")
        for part, section in form.sections.items():
            section.heading.setChecked(str(part) not in folded)
            section.heading.toggled.connect(self._keep_folds)
        form.place_changed.connect(self.show_place)
        side.preview.place_clicked.connect(self._page_clicked)
        side.preview.field_clicked.connect(self._field_clicked)
        side.preview.view.left.connect(self.back_to_form)
        proofreading.wanted.connect(self._problem_chosen)
        proofreading.shown.connect(self._problems_found)
        panes.chosen.connect(self._place_chosen)
        panes.left.connect(self.back_to_form)

    def show_value(self, value: Resolution) -> None:
        """The structure of another value."""
        self._outline.show_value(value)

    @Slot(object)
    def show_place(self, place: Place | None) -> None:
        """Show on the pages and in the structure where the cursor is."""
        self._panes.show_place(place)
        self._side.preview.view.mark(place, self._words_before(place))

    def go_round(self, step: int) -> None:
        """To the next of form, pages, problems and structure that show, or the one before."""
        stops = (self._form, self._side.preview.view, self._side.problems.list, self._panes.outline.tree)
        shown = [stop for stop in stops if stop.isVisible()]
        held = QApplication.focusWidget()
        here = next((at for at, stop in enumerate(shown) if stop is held or _within(held, stop)), 0)
        target = shown[(here + step) % len(shown)]
        if target is self._form:
            self.back_to_form()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_side(self) -> bool:
        """Show or hide the pages; whether they show now. The cursor does not go with them."""
        inside = _within(QApplication.focusWidget(), self._side)
        if inside and self._side.isVisible():
            self.back_to_form()  # before it goes: Qt would take the cursor to any field that comes next
        return self._side.toggle()

    def show_outline(self) -> None:
        """Go to the structure, which drops down where there is no room for it."""
        self._panes.show_outline()

    def whereabouts(self) -> tuple[Place | None, int, int]:
        """Where the cursor is, at which character, and how far the form is scrolled."""
        place = self._form.place()
        row = self._form.row(place) if place is not None else None
        at = row.edit.textCursor().position() if row is not None else 0
        return place, at, self._form.verticalScrollBar().value()

    def come_back(self, place: Place | None, at: int, scroll: int) -> None:
        """Go to where the paper was left, as soon as it shows."""
        Returning(self._form, place, at, scroll, self)

    def fold_part(self) -> None:
        """Fold the part where the cursor is, or unfold it."""
        place = self._form.place()
        if place is not None:
            self._form.sections[place.part].heading.toggle()

    @Slot()
    def back_to_form(self) -> None:
        """The cursor to where it was in the form."""
        self._form.focus_again()

    def _words_before(self, place: Place | None) -> str:
        row = self._form.row(place) if place is not None else None
        return row.edit.text()[: row.edit.textCursor().position()] if row is not None else ""

    @Slot(object)
    def _problems_found(self, problems: Sequence[Problem]) -> None:
        words = {str(severity): word_of(severity) for severity in Severity}
        self._outline.show_problems(problems, words)

    @Slot(object, int)
    def _page_clicked(self, place: Place, letters: int) -> None:
        row = self._form.row(place)
        at = previewing.offset(row.edit.text(), letters) if row is not None else None
        self._form.focus_place(place, at)

    @Slot(object)
    def _field_clicked(self, field: Field) -> None:
        if field.in_name:
            self._form.focus_name(field.place)
        else:
            self._form.focus_place(field.place)

    @Slot(object)
    def _place_chosen(self, place: Place) -> None:
        self._form.focus_place(place)

    @Slot(object)
    def _problem_chosen(self, problem: Problem) -> None:
        where = problem.where
        if problem.in_name is not None:
            self._form.focus_name(where.place, *problem.in_name)
        elif where.place == Place(Part.REQUISITES):
            field = requisite_of(problem)
            self._form.focus_place(Place(Part.REQUISITES, field), where.start, where.end)
        else:
            self._form.focus_place(where.place, where.start, where.end)

    @Slot(bool)
    def _keep_folds(self, _shown: bool) -> None:
        sections = self._form.sections.items()
        folded = [str(part) for part, section in sections if not section.heading.isChecked()]
        self._settings.put(FOLDED, ",".join(folded))


def _within(held: QWidget | None, whole: QWidget) -> bool:
    return held is not None and whole.isAncestorOf(held)
