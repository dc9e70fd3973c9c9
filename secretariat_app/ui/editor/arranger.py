"""What keys, the bar and the mouse ask of whole texts: move, choose, indent, reshape, copy, refer."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from secretariat_app.domain import arranging
from secretariat_app.domain.arranging import Arranged
from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.editor import operations, referring, shapes
from secretariat_app.ui.editor.calling import named
from secretariat_app.ui.editor.choosing import Choice
from secretariat_app.ui.editor.dragging import DropLine, scroll_along, target_at
from secretariat_app.ui.editor.operations import Step
from secretariat_app.ui.editor.row import ParagraphRow

if TYPE_CHECKING:
    from secretariat_app.ui.editor.form import Form

SEVERAL = frozenset({"move_up", "move_down", "duplicate", "delete", "indent", "outdent", "copy", "cut"})
"""Wishes that mean every chosen text."""

_STEPS: dict[str, Callable[[Resolution, Place, int], Step | None]] = {
    "join": lambda value, place, _at: operations.join(value, place),
    "join_next": lambda value, place, _at: operations.join_next(value, place),
    "change_shape": shapes.change_shape,
    shapes.SENTENCE: partial(shapes.take_shape, shapes.SENTENCE),
    shapes.LIST: partial(shapes.take_shape, shapes.LIST),
    shapes.INLINE: partial(shapes.take_shape, shapes.INLINE),
}


class Arranger(QObject):
    """Does what is asked at a place, or with all that is chosen. `choice_changed` emits how many are."""

    choice_changed = Signal(int)

    def __init__(self, draft: OpenDraft, form: "Form") -> None:
        super().__init__(form)
        self._draft = draft
        self._form = form
        self._line: DropLine | None = None
        self._gap: Place | None = None
        self.choice = Choice(self._rows_of, self)
        self.choice.changed.connect(self._tell)

    # --- wishes ------------------------------------------------------------------------------------

    def do(self, place: Place, wish: str, at: int = 0) -> bool:
        """Do what is asked at `place` with the cursor at `at`. False where somebody else must."""
        if wish in SEVERAL:
            places = self.choice.places() or (place,)
            if place not in places and not any(_inside(place, one) for one in places):
                places = (place,)
            self._several(places, wish)
        elif wish in _STEPS:
            self._form.take(_STEPS[wish](self._draft.value, place, at))
        elif wish in ("choose_up", "choose_down"):
            listed = place.part in operations.LISTS
            end = self.choice.extend(place, -1 if wish == "choose_up" else 1) if listed else None
            if end is not None:
                self._form.focus_place(end)
        elif wish == "unchoose":
            self.choice.clear()
        elif wish == "reference":
            self._offer_items(place, at)
        else:
            return False
        return True

    def _several(self, places: tuple[Place, ...], wish: str) -> None:
        value = self._draft.value
        if wish == "copy":
            QGuiApplication.clipboard().setText(arranging.as_text(value, places))
        elif wish in ("delete", "cut"):
            if wish == "cut":
                QGuiApplication.clipboard().setText(arranging.as_text(value, places))
            self._form.take(_without(value, places, "Delete {what}" if wish == "delete" else "Cut {what}"))
        elif len(places) == 1 and wish == "duplicate":
            self._form.take(operations.duplicate(value, places[0]))
        else:
            names = {
                "move_up": "Move {what}",
                "move_down": "Move {what}",
                "duplicate": "Duplicate {what}",
                "indent": "Make {what} an action",
                "outdent": "Make {what} an item",
            }
            found = {
                "move_up": partial(arranging.moved, value, places, -1),
                "move_down": partial(arranging.moved, value, places, 1),
                "duplicate": partial(arranging.doubled, value, places),
                "indent": partial(arranging.indented, value, places),
                "outdent": partial(arranging.outdented, value, places),
            }[wish]()
            self._take(found, names[wish], places)

    def _take(self, found: Arranged | None, name: str, places: tuple[Place, ...]) -> None:
        if found is None:
            return
        here = self._form.place()
        wanted = arranging.chosen(places)
        position = wanted.index(here) if here in wanted and len(wanted) == len(found.places) else 0
        row = self._form.row(here) if here is not None else None
        at = row.edit.textCursor().position() if row is not None else -1
        target = _same_text(self._draft.value, here if here in wanted else None, found, position)
        several = found.places if self.choice.places() else ()
        self._form.take(Step(found.value, named(name, self._draft.value, wanted), target, at, several))

    # --- choosing and dragging ---------------------------------------------------------------------

    @Slot(object, object)
    def clicked(self, place: Place, modifiers: Qt.KeyboardModifier) -> None:
        """A click on the number of a text."""
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            here = self._form.place()
            if not self.choice.places() and here is not None and here.part is place.part:
                self.choice.show((here,))
            self.choice.extend_to(place)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.choice.toggle(place)
        else:
            self.choice.show((place,))
        self._form.focus_place(place)

    @Slot(object, QPoint)
    def dragged(self, place: Place, spot: QPoint) -> None:
        """The mouse is at `spot` with what stands at `place`."""
        rows = self._rows_of(place)
        if not rows:
            return
        scroll_along(self._form, spot)
        container = self._form.parts[place.part]
        found = target_at(rows, container.mapFromGlobal(spot).y(), place)
        if self._line is None or self._line.parentWidget() is not container:
            self._line = DropLine(container)
        if found is None:
            return
        self._gap = found.gap
        self._line.show_at(found.above, indented=found.gap.action is not None)

    @Slot(object, QPoint)
    def dropped(self, place: Place, spot: QPoint) -> None:
        """Put what was dragged where the line is."""
        self.dragged(place, spot)
        gap = self._gap
        self.put_back()
        places = self.choice.places() if place in self.choice.places() else (place,)
        if gap is not None:
            self._take(arranging.dropped(self._draft.value, places, gap), "Move {what}", places)

    @Slot()
    def put_back(self) -> None:
        """Nothing is dragged any more."""
        self._gap = None
        if self._line is not None:
            self._line.hide()

    def drop_line(self) -> DropLine | None:
        """The line that shows where what is dragged would come, once anything was dragged."""
        return self._line

    def _rows_of(self, place: Place) -> list[ParagraphRow]:
        rows = self._form.parts.get(place.part)
        return list(rows.rows) if rows else []

    @Slot()
    def _tell(self) -> None:
        self.choice_changed.emit(len(self.choice.places()))

    # --- references --------------------------------------------------------------------------------

    def _offer_items(self, place: Place, at: int) -> None:
        """A menu of the items, to refer to one of them at the cursor."""
        row = self._form.row(place)
        offered = referring.offered(self._draft.value, place)
        if row is None or not offered or place.part is Part.SIGNATURES:
            return
        menu = QMenu(self._form)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for index, words in offered:
            action = menu.addAction(words)
            action.setData((index, place, at))
        menu.triggered.connect(self._item_chosen)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(row.edit.viewport().mapToGlobal(row.edit.cursorRect().bottomLeft()))

    @Slot(object)
    def _item_chosen(self, action: object) -> None:
        index, place, at = action.data()  # type: ignore[attr-defined]
        self.refer(place, at, index)

    def refer(self, place: Place, at: int, index: int) -> None:
        """Put a reference to the item at `index` into the text at `place`."""
        self._form.take(referring.refer(self._draft.value, place, at, index))


def _inside(place: Place, whole: Place) -> bool:
    return whole.action is None and (place.part, place.index) == (whole.part, whole.index)


def _same_text(value: Resolution, here: Place | None, found: Arranged, position: int) -> Place:
    """Where the text that the cursor was in stands now: items and actions may have passed one another."""
    expected = found.places[position]
    if here is None:
        return expected
    text = paragraph_at(value, here)
    moved = (place for place in (expected, *found.places) if paragraph_at(found.value, place) == text)
    return next(moved, expected)


def _without(value: Resolution, places: tuple[Place, ...], step: str) -> Step:
    wanted = arranging.chosen(places)
    if wanted[0].part not in operations.LISTS:
        after, target = operations.remove(value, wanted[0]).value, wanted[0]
    else:
        after, target = operations.emptied(value, arranging.without(value, wanted), wanted[0])
    return Step(after, named(step, value, wanted), target, operations.length(after, target))


def tell_of_choice(count: int) -> str:
    """How many texts are chosen, for the bar above the form."""
    return QCoreApplication.translate("Arranger", "Chosen: {count}").format(count=count)
