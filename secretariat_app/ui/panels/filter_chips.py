"""The filters that are on, as buttons above the list; each takes its filter away."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from secretariat_app.domain.search import Filters
from secretariat_app.ui.flow import Flow
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
        self._row = Flow(across=8, down=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 10)
        column.addLayout(self._row)
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
