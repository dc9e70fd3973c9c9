"""Which papers are shown and in what order: the filters' panel, button and chips as one, and remembered."""

import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from secretariat_app.domain.labels import LONGEST_TAG
from secretariat_app.domain.search import Facet, Filters, Found, Order
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.settings import ARCHIVE_FILTERS, ARCHIVE_ORDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.models import facets
from secretariat_app.ui.models.archive_model import translated
from secretariat_app.ui.panels.filter_chips import FilterChips
from secretariat_app.ui.panels.filter_side import FilterSide

if TYPE_CHECKING:
    from secretariat_app.services.library import Library
    from secretariat_app.ui.context import Later

ROOMY = 1400
"""So many pixels have room for the filters beside the list; below that a button shows them."""

ORDERS = {
    Order.BEST: QT_TRANSLATE_NOOP("archive", "Best first"),
    Order.NEWEST: QT_TRANSLATE_NOOP("archive", "Newest first"),
    Order.OLDEST: QT_TRANSLATE_NOOP("archive", "Oldest first"),
    Order.CHANGED: QT_TRANSLATE_NOOP("archive", "Changed last first"),
}


class Filtering(QObject):
    """Owns the widgets that the archive's panel lays out. `changed`: ask the archive again."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = context.settings
        self._filters = facets.read(self._settings.text(ARCHIVE_FILTERS))
        self._roomy = False
        self._off = False
        self.button = QPushButton(context.icons("filter"), self.tr("Filters"), parent)
        self.side = FilterSide(context, parent)
        self.panel = self.side.panel
        self._context = context
        self._names: dict[str, str] = {}
        self._naming = False
        self.chips = FilterChips(context.icons, parent)
        self.order = QComboBox(parent)
        self.button.setCheckable(True)
        self.button.setToolTip(self.tr("Show papers of a year, a body, a tag, a term only; saved searches"))
        for order, words in ORDERS.items():
            self.order.addItem(translated(words), str(order))
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setCurrentIndex(max(self.order.findData(self._settings.text(ARCHIVE_ORDER)), 0))
        self.button.toggled.connect(self._show)
        self.panel.switched.connect(self.switch)
        self.chips.switched.connect(self.switch)
        self.chips.cleared.connect(self.clear)
        self.side.range.changed.connect(self._take_range)
        self.order.currentIndexChanged.connect(self._take_order)
        self._show()

    def filters(self) -> Filters:
        """What is chosen."""
        return self._filters

    def chosen_order(self) -> Order:
        """The order that is chosen."""
        return Order(self.order.currentData())

    def show_found(self, found: Found) -> None:
        """Count the papers of an answer."""
        self.panel.show_found(found, self._filters)
        if found.counts.get(Facet.CLAUSE) and not self._naming:
            self._naming = True
            self._context.jobs.run(
                clause_names, self._context.later_library, self._context.language, done=self._name
            )

    @Slot(object)
    def _name(self, names: dict[str, str]) -> None:
        self._names = names
        self.panel.name_clauses(names)
        self._show()

    def take(self, filters: Filters, order: Order) -> None:
        """These filters and this order, as a saved search has them; nothing is asked."""
        self._filters = filters
        self._settings.put(ARCHIVE_FILTERS, facets.written(filters))
        self._settings.put(ARCHIVE_ORDER, str(order))
        self.order.blockSignals(True)
        self.order.setCurrentIndex(max(self.order.findData(str(order)), 0))
        self.order.blockSignals(False)
        self._show()

    def suggested_name(self, words: str) -> str:
        """What a search for `words` with these filters could be called."""
        values = [
            facets.shown_value(facet, value, self._names) for facet, value in facets.chosen(self._filters)
        ]
        return ", ".join(filter(None, [words.strip(), *values]))[:LONGEST_TAG]

    @Slot(object, object)
    def _take_range(self, first: datetime.date | None, last: datetime.date | None) -> None:
        self._take(replace(self._filters, deadline_from=first, deadline_to=last))

    def turn_off(self, off: bool) -> None:
        """The bin is shown as it is, whatever is chosen."""
        self._off = off
        self._show()

    def fit(self, width: int) -> None:
        """Stand beside the list where it has that much room, behind the button where it has not."""
        roomy = width >= ROOMY
        if roomy != self._roomy:
            self._roomy = roomy
            self.button.setChecked(roomy)

    @Slot(object, str)
    def switch(self, facet: Facet, value: str) -> None:
        """Choose a value, or take it away where it was chosen."""
        self._take(facets.switched(self._filters, facet, value))

    @Slot()
    def clear(self) -> None:
        """Show papers of every kind again."""
        self._take(Filters())

    def _take(self, filters: Filters) -> None:
        self._filters = filters
        self._settings.put(ARCHIVE_FILTERS, facets.written(filters))
        self._show()
        self.changed.emit()

    @Slot()
    def _take_order(self) -> None:
        self._settings.put(ARCHIVE_ORDER, self.order.currentData())
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        self.chips.show_filters(Filters() if self._off else self._filters, self._names)
        self.side.range.show_filters(self._filters)
        self.side.setVisible(self.button.isChecked() and not self._off)
        self.button.setEnabled(not self._off)
        self.order.setEnabled(not self._off)


def clause_names(library: "Later[Library]", language: str) -> dict[str, str]:
    """What each clause says, by its key; off the window's thread, since the clauses are read from files."""
    from secretariat_app.services.library import shown_text

    names = {}
    for clause in library.get().clauses:
        spoken = language if clause.text(language) else "ru"
        names[clause.key] = shown_text(clause, spoken, short=True) or clause.key
    return names
