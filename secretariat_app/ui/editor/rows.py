"""A list of paragraphs of one part; a new value touches only the lines that differ."""

import msgspec
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat_app.domain.numbering import printed
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import numbers
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.ui.editor.row import ParagraphRow, Spans

FIRST_SCREEN = 8
"""Rows of a part that are made before the paper is shown; the others follow a few at a time."""
SLICE = 4
BETWEEN_SLICES = 4
"""Milliseconds: the first screen is painted, and keys are answered, before the next slice."""
AFTER_KEY = 500
"""Milliseconds: who types already in a long paper is not held up by rows that nobody sees yet."""


class Line(msgspec.Struct, frozen=True):
    """What one row shows."""

    place: Place
    paragraph: Paragraph
    number: str = ""
    mark: str = ""

    @property
    def alike(self) -> tuple[bool, Paragraph]:
        """What makes two lines the same line, wherever they stand."""
        return self.place.action is None, self.paragraph


class Rows(QWidget):
    """The rows of one part, in order. `completed` comes when the last row of a long part has been made."""

    row_made = Signal(object)
    completed = Signal()

    def __init__(self, part: Part, spans: Spans, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._spans = spans
        self._lines: tuple[Line, ...] = ()
        self._kept: _Kept = []
        self._made: list[ParagraphRow] = []
        self._later: tuple[Line, ...] = ()
        self._items = frozenset[str]()
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN_SLICES)
        self._timer.timeout.connect(self._make_some)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    @property
    def rows(self) -> list[ParagraphRow]:
        """Every row; those of a long part that have not been made yet are made now."""
        self.finish()
        return self._made

    @property
    def made(self) -> list[ParagraphRow]:
        """The rows made so far; `row_made` tells of those that follow."""
        return self._made

    def show_value(self, value: Resolution) -> None:
        """Show the part of `value`: rows alike at both ends stay, only those between are touched."""
        self._know_items(frozenset(numbers(value)))
        new = lines_of(value, self._part, self._kept)
        if not self._lines and len(new) > FIRST_SCREEN:
            self._show_lines(new[:FIRST_SCREEN])
            self._later = new[FIRST_SCREEN:]
            self._timer.start()
            return
        made = len(self._lines)
        if self._later and len(new) == made + len(self._later):  # typed meanwhile: the rest can still wait
            self._later = new[made:]
            self._show_lines(new[:made])
            self._timer.start(AFTER_KEY)
            return
        self.finish()
        self._show_lines(new)

    def _know_items(self, keys: frozenset[str]) -> None:
        if keys != self._items:
            self._items = keys
            for row in self._made:
                row.know_items(keys)

    def is_complete(self) -> bool:
        """Whether every row has been made."""
        return not self._later

    def finish(self) -> None:
        """Make the rows that are still to come."""
        while self._later:
            self._make_some()

    @Slot()
    def _make_some(self) -> None:
        self._timer.setInterval(BETWEEN_SLICES)
        some, self._later = self._later[:SLICE], self._later[SLICE:]
        self._show_lines(self._lines + some)
        if not self._later:
            self._timer.stop()
            self.completed.emit()

    def _show_lines(self, new: tuple[Line, ...]) -> None:
        old = self._lines
        start = 0
        while start < min(len(old), len(new)) and _same(old[start], new[start]):
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and _same(old[-1 - end], new[-1 - end]):
            end += 1
        between = (len(old) - end - start, len(new) - end - start)
        for _ in range(between[0] - between[1]):
            self._drop(start + between[1])
        for position in range(start + between[0], start + between[1]):
            self._make(position, new[position].place)
        moved = between[0] != between[1]
        for position, line in enumerate(new):
            inside = start <= position < len(new) - end
            if moved or line != old[position]:
                self._show(position, line, paragraph=inside)
        self._lines = new

    def row(self, place: Place) -> ParagraphRow | None:
        """The row that shows `place`."""
        found = next((row for row in self._made if row.place == place), None)
        if found is None and self._later:
            self.finish()
            return self.row(place)
        return found

    def neighbour(self, row: ParagraphRow, step: int) -> ParagraphRow | None:
        """The row above or below within this part."""
        position = self.rows.index(row) + step
        return self.rows[position] if 0 <= position < len(self.rows) else None

    def mark_again(self) -> None:
        """Set the filled slots off anew: what fills them has changed."""
        for row in self._made:
            if row.paragraph.clause:
                row.edit.mark(self._spans(row.place, row.paragraph))

    def _show(self, position: int, line: Line, *, paragraph: bool) -> None:
        row = self._made[position]
        if row.place != line.place:
            row.show_place(line.place)
        if paragraph:
            row.show_paragraph(line.paragraph, self._spans)
        else:
            row.paragraph = line.paragraph
        row.show_number(line.number, line.mark)

    def _make(self, position: int, place: Place) -> None:
        row = ParagraphRow(place, self)
        row.know_items(self._items)
        self._made.insert(position, row)
        self._layout.insertWidget(position, row)
        if position:
            self.setTabOrder(self._made[position - 1].edit, row.edit)
        self.row_made.emit(row)
        row.show()

    def _drop(self, position: int) -> None:
        row = self._made.pop(position)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()


_Kept = list[tuple[Item, tuple[Line, ...]]]
"""What the items came to the last time: an item that is still the same has the same lines."""


def lines_of(value: Resolution, part: Part, kept: _Kept | None = None) -> tuple[Line, ...]:
    """What the rows of `part` show."""
    match part:
        case Part.TITLE:
            return (Line(Place(part), value.title),)
        case Part.PREAMBLE:
            return (Line(Place(part), value.preamble or Paragraph()),)
        case Part.ENACTMENT:
            return (Line(Place(part), value.enactment or Paragraph()),)
        case Part.FINDINGS:
            return tuple(Line(Place(part, i), finding) for i, finding in enumerate(value.findings))
        case Part.ITEMS:
            return _item_lines(value, kept if kept is not None else [])
        case _:
            return ()


def _item_lines(value: Resolution, kept: _Kept) -> tuple[Line, ...]:
    lines: list[Line] = []
    del kept[len(value.items) :]
    for index, item in enumerate(value.items):
        if index == len(kept):
            kept.append((item, _lines_of_item(item, index)))
        elif kept[index][0] is not item:
            kept[index] = item, _lines_of_item(item, index)
        lines += kept[index][1]
    return tuple(lines)


def _lines_of_item(item: Item, index: int) -> tuple[Line, ...]:
    shown = printed(item, index)
    head = Paragraph(item.text, item.clause, item.references)
    lines = [Line(Place(Part.ITEMS, index), head, shown.number, shown.text[len(item.text) :])]
    for position, action in enumerate(item.actions):
        mark = shown.actions[position][len(action.text) :]
        lines.append(Line(Place(Part.ITEMS, index, position), action, shown.action_numbers[position], mark))
    return tuple(lines)


def _same(old: Line, new: Line) -> bool:
    return old.alike == new.alike
