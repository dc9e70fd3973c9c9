"""Several whole texts chosen at once, by mouse or keys; all of one part."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from secretariat_app.domain.place import Place
from secretariat_app.ui.editor.row import ParagraphRow

RowsOf = Callable[[Place], list[ParagraphRow]]
"""The rows of the part that a place belongs to, in order."""


class Choice(QObject):
    """Which texts are chosen. `changed` after every change."""

    changed = Signal()

    def __init__(self, rows_of: RowsOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows_of = rows_of
        self._places: frozenset[Place] = frozenset()
        self._anchor: Place | None = None
        self._end: Place | None = None

    def places(self) -> tuple[Place, ...]:
        """What is chosen, in the order of the form."""
        if not self._places:
            return ()
        return tuple(row.place for row in self._rows() if row.place in self._places)

    def show(self, places: tuple[Place, ...]) -> None:
        """Choose exactly these."""
        if places:
            self._anchor, self._end = places[0], places[-1]
        self._put(frozenset(places))

    def clear(self) -> None:
        """Choose nothing."""
        self._anchor = self._end = None
        self._put(frozenset())

    def toggle(self, place: Place) -> None:
        """One more, or one less. Texts of another part are let go."""
        kept = {one for one in self._places if one.part is place.part}
        self._anchor = self._end = place
        self._put(frozenset(kept ^ {place}))

    def extend_to(self, place: Place) -> None:
        """Everything from where the choice began to `place`."""
        anchor = self._anchor if self._anchor is not None and self._anchor.part is place.part else place
        every = [row.place for row in self._rows_of(place)]
        if anchor not in every:
            anchor = place
        first, last = sorted((every.index(anchor), every.index(place)))
        self._anchor, self._end = anchor, place
        self._put(frozenset(every[first : last + 1]))

    def extend(self, here: Place, step: int) -> Place | None:
        """From `here` one text further up or down; where the choice ends now."""
        if not self._places:
            self._anchor = self._end = here
            self._put(frozenset({here}))
            return here
        end = self._end if self._end is not None else here
        every = [row.place for row in self._rows_of(here)]
        position = every.index(end) + step if end in every else -1
        if not 0 <= position < len(every):
            return None
        self.extend_to(every[position])
        return every[position]

    def _rows(self) -> list[ParagraphRow]:
        one = next(iter(self._places), None)
        return self._rows_of(one) if one is not None else []

    def _put(self, places: frozenset[Place]) -> None:
        before, self._places = self._places, places
        if before == places:
            return
        for place in {one.part: one for one in before | places}.values():
            for row in self._rows_of(place):
                row.set_chosen(row.place in places)
        self.changed.emit()
