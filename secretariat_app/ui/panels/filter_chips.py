"""The filters that are on, as buttons above the list; each takes its filter away."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget

from secretariat_app.domain.search import Filters
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.models import facets

WIDEST = 260
"""Pixels of the words of a chip; its tooltip has the rest."""


class FilterChips(QWidget):
    """A chip for each value that is chosen, and one more that takes all away."""

    switched = Signal(object, str)  # Facet, value
    cleared = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._row = Wrapped(self)
        self._row.setContentsMargins(16, 0, 16, 10)
        self.hide()

    def show_filters(self, filters: Filters, names: Mapping[str, str] = facets.NO_NAMES) -> None:
        """Show these, and nothing where there are none. `names`: what clauses are called."""
        while self._row.count():
            gone = self._row.takeAt(0).widget()
            gone.hide()  # at once: it may be the sender of what is going on
            gone.deleteLater()
        chosen = facets.chosen(filters)
        for facet, value in chosen:
            words = facets.shown_value(facet, value, names)
            chip = self._chip(words)
            chip.setToolTip(self.tr("Take the filter away: {filter}").format(filter=words))
            chip.clicked.connect(partial(self.switched.emit, facet, value))
        if len(chosen) > 1:
            self._chip(self.tr("Clear all")).clicked.connect(self.cleared)
        self.setVisible(bool(chosen))

    def chips(self) -> list[QPushButton]:
        """The buttons as they stand."""
        return [self._row.itemAt(number).widget() for number in range(self._row.count())]  # type: ignore[misc]

    def _chip(self, words: str) -> QPushButton:
        short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        chip = QPushButton(self._icons("close"), short, self)
        self._row.addWidget(chip)
        return chip


class Wrapped(QLayout):
    """Widgets in rows, as words in lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(8)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()  # what it needs in one column; the height follows the width

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, really: bool) -> int:
        """Put the widgets where they belong, or only find out how high that would be."""
        inner = rect.marginsRemoved(self.contentsMargins())
        x, y, high = inner.left(), inner.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if high and x + size.width() > inner.right() + 1:
                x, y, high = inner.left(), y + high + self.spacing(), 0
            if really:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, high = x + size.width() + self.spacing(), max(high, size.height())
        return y + high + self.contentsMargins().bottom() - rect.top()
