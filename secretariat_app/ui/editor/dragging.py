"""A paragraph dragged by its handle: a line shows where it would come, letting go puts it there."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from secretariat_app.domain.place import Part, Place
from secretariat_app.ui.editor.row import INDENT, ParagraphRow

_LINE = 3
_EDGE = 28
_STEP = 16


class DropLine(QFrame):
    """The line between two rows where what is dragged would come."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_line")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Highlight)
        self.hide()

    def show_at(self, above: QRect, *, indented: bool) -> None:
        """Under the row with this geometry, or over it where its height is 0."""
        left = above.left() + (INDENT if indented else 0)
        self.setGeometry(left, above.bottom() + 1, above.right() - left, _LINE)
        self.raise_()
        self.show()


class Target:
    """Where what is dragged would come: the gap, and the rectangle above the line."""

    __slots__ = ("above", "gap")

    def __init__(self, gap: Place, above: QRect) -> None:
        self.gap = gap
        self.above = above


def target_at(rows: list[ParagraphRow], spot: int, moving: Place) -> Target | None:
    """The gap for `moving` at the height `spot` among `rows`; None where there are none."""
    if not rows:
        return None
    position = sum(spot > row.geometry().center().y() for row in rows)
    if moving.part is Part.ITEMS and moving.action is None:
        position = _between_items(rows, spot)
    if position == 0:
        top = rows[0].geometry()
        above = QRect(top.left(), top.top() - _LINE - 1, top.width(), 0)
        return Target(Place(moving.part, 0), above)
    before = rows[position - 1]
    return Target(_gap_behind(before.place, moving), before.geometry())


def _between_items(rows: list[ParagraphRow], spot: int) -> int:
    """How many rows are above: an item goes between items, whichever is nearer."""
    starts = [position for position, row in enumerate(rows) if row.place.action is None]
    edges = [(abs(rows[start].geometry().top() - spot), start) for start in starts]
    edges.append((abs(rows[-1].geometry().bottom() - spot), len(rows)))
    return min(edges)[1]


def _gap_behind(before: Place, moving: Place) -> Place:
    index = before.index or 0
    if moving.part is not Part.ITEMS or moving.action is None:
        return Place(moving.part, index + 1)
    return Place(Part.ITEMS, index, 0 if before.action is None else before.action + 1)


def scroll_along(area: QScrollArea, spot: QPoint) -> None:
    """Near an edge of the form it moves on under what is dragged."""
    height = area.viewport().mapFromGlobal(spot).y()
    bar = area.verticalScrollBar()
    if height < _EDGE:
        bar.setValue(bar.value() - _STEP)
    elif height > area.viewport().height() - _EDGE:
        bar.setValue(bar.value() + _STEP)
