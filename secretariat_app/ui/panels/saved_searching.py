"""The star beside the search: the saved searches as a menu, and what opening one does to the panel."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from secretariat_app.domain.search import SavedSearch
from secretariat_app.ui.context import Context
from secretariat_app.ui.panels.filtering import Filtering


class SavedSearching(QObject):
    """Knows the search that is shown now, and shows another. `asked`: the archive is to be asked anew."""

    asked = Signal()

    def __init__(self, context: Context, search: QLineEdit, filtering: Filtering, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._search = search
        self._filtering = filtering
        self.list = filtering.side.saved
        self.button = QToolButton(parent)
        self.button.setIcon(context.icons("star"))
        self.button.setText(self.tr("Saved"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setProperty("flat", True)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolTip(self.tr("Saved searches"))
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.list.follow(self.present)
        self.list.wanted.connect(self.open)
        self.list.counted.connect(self._fill)
        self._fill()

    def present(self) -> SavedSearch:
        """The search as it is shown, named by its words and filters."""
        words = self._search.text().strip()
        return SavedSearch(
            0,
            self._filtering.suggested_name(words),
            words,
            self._filtering.filters(),
            self._filtering.chosen_order(),
        )

    @Slot()
    def begin(self) -> None:
        """Save the search that is shown: the side opens at the field for its name."""
        self._filtering.button.setChecked(True)
        self.list.begin()

    @Slot(object)
    def open(self, search: SavedSearch) -> None:
        """Ask a saved search."""
        self._search.blockSignals(True)
        self._search.setText(search.query)
        self._search.blockSignals(False)
        self._filtering.take(search.filters, search.order)
        self.asked.emit()

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        for search in self.list.searches():
            action = self.menu.addAction(self._context.icons("starred"), search.name.replace("&", "&&"))
            action.triggered.connect(partial(self.open, search))
        if self.list.searches():
            self.menu.addSeparator()
        save = self.menu.addAction(self._context.icons("star"), self.tr("Save this search…"))
        save.triggered.connect(self.begin)
