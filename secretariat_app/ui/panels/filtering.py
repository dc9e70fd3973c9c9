"""Which papers are shown and in what order: the filters' panel, button and chips as one, and remembered."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from secretariat_app.domain.search import Facet, Filters, Found, Order
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.settings import ARCHIVE_FILTERS, ARCHIVE_ORDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.models import facets
from secretariat_app.ui.models.archive_model import translated
from secretariat_app.ui.panels.filter_chips import FilterChips
from secretariat_app.ui.panels.filter_panel import FilterPanel

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
        self.panel = FilterPanel(parent)
        self.chips = FilterChips(context.icons, parent)
        self.order = QComboBox(parent)
        self.button.setCheckable(True)
        self.button.setToolTip(self.tr("Show papers of a year, a commission, an addressee only"))
        for order, words in ORDERS.items():
            self.order.addItem(translated(words), str(order))
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setCurrentIndex(max(self.order.findData(self._settings.text(ARCHIVE_ORDER)), 0))
        self.button.toggled.connect(self._show)
        self.panel.switched.connect(self.switch)
        self.chips.switched.connect(self.switch)
        self.chips.cleared.connect(self.clear)
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
        self.chips.show_filters(Filters() if self._off else self._filters)
        self.panel.setVisible(self.button.isChecked() and not self._off)
        self.button.setEnabled(not self._off)
        self.order.setEnabled(not self._off)
