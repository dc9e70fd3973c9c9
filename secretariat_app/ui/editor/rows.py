"""A list of paragraphs of one part; a new value touches only the lines that differ."""

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat_app.domain.numbering import printed
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.ui.editor.row import ParagraphRow, Spans


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
    """The rows of one part, in order."""

    row_made = Signal(object)

    def __init__(self, part: Part, spans: Spans, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._spans = spans
        self._lines: tuple[Line, ...] = ()
        self._name = ""
        self.rows: list[ParagraphRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    def show_value(self, value: Resolution) -> None:
        """Show the part of `value`: rows alike at both ends stay, only those between are touched."""
        old, new = self._lines, lines_of(value, self._part)
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
        for position, line in enumerate(new):
            self._show(position, line, paragraph=start <= position < len(new) - end)
        self._lines = new

    def row(self, place: Place) -> ParagraphRow | None:
        """The row that shows `place`."""
        return next((row for row in self.rows if row.place == place), None)

    def neighbour(self, row: ParagraphRow, step: int) -> ParagraphRow | None:
        """The row above or below within this part."""
        position = self.rows.index(row) + step
        return self.rows[position] if 0 <= position < len(self.rows) else None

    def mark_again(self) -> None:
        """Set the filled slots off anew: what fills them has changed."""
        for row in self.rows:
            if row.paragraph.clause:
                row.edit.mark(self._spans(row.place, row.paragraph))

    def _show(self, position: int, line: Line, *, paragraph: bool) -> None:
        row = self.rows[position]
        if row.place != line.place:
            row.show_place(line.place)
        if paragraph:
            row.show_paragraph(line.paragraph, self._spans)
        else:
            row.paragraph = line.paragraph
        row.show_number(line.number, line.mark)

    def _make(self, position: int, place: Place) -> None:
        row = ParagraphRow(place, self)
        self.rows.insert(position, row)
        self._layout.insertWidget(position, row)
        if position:
            self.setTabOrder(self.rows[position - 1].edit, row.edit)
        self.row_made.emit(row)
        row.show()

    def _drop(self, position: int) -> None:
        row = self.rows.pop(position)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()


def lines_of(value: Resolution, part: Part) -> tuple[Line, ...]:
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
            return _item_lines(value)
        case _:
            return ()


def _item_lines(value: Resolution) -> tuple[Line, ...]:
    lines = []
    for index, item in enumerate(value.items):
        shown = printed(item, index)
        head = Paragraph(item.text, item.clause)
        lines.append(Line(Place(Part.ITEMS, index), head, shown.number, shown.text[len(item.text) :]))
        for position, action in enumerate(item.actions):
            mark = shown.actions[position][len(action.text) :]
            lines.append(
                Line(Place(Part.ITEMS, index, position), action, shown.action_numbers[position], mark)
            )
    return tuple(lines)


def _same(old: Line, new: Line) -> bool:
    return old.alike == new.alike
