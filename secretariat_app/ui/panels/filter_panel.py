"""The filters beside the list: every value with the number of papers that have it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from secretariat_app.domain.search import Facet, Filters, Found
from secretariat_app.ui.models import facets

FEW = 6
"""So many values of a facet are shown before more of them are asked for."""

MORE = 50
"""So many come each time that more are asked for."""

_FACET, _VALUE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class FilterPanel(QTreeWidget):
    """A tree of facets and their values. A click, Space or Enter chooses a value or takes it away."""

    switched = Signal(object, str)  # Facet, value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room: dict[Facet, int] = {}
        self._sought = ""
        self._names: Mapping[str, str] = facets.NO_NAMES
        self._found, self._filters = Found(), Filters()
        self.setObjectName("filters")
        self.setAccessibleName(self.tr("Filters"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setIndentation(12)
        self.setMinimumWidth(220)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._pick)

    def name_clauses(self, names: Mapping[str, str]) -> None:
        """What clauses are called, by key."""
        self._names = names
        self.show_found(self._found, self._filters)

    def seek(self, words: str) -> None:
        """Show only values with all these words, or with their beginnings."""
        self._sought = words.strip()
        self.show_found(self._found, self._filters)

    def show_found(self, found: Found, filters: Filters) -> None:
        """Show the values that the found papers have."""
        self._found, self._filters = found, filters
        at, current = self.verticalScrollBar().value(), self._key(self.currentItem())
        folded = {
            self.topLevelItem(number).data(0, _FACET)
            for number in range(self.topLevelItemCount())
            if not self.topLevelItem(number).isExpanded()
        }
        self.clear()
        heads = [head for facet in facets.FIELDS if (head := self._head(facet)) is not None]
        self.addTopLevelItems(heads)
        for head in heads:
            head.setExpanded(head.data(0, _FACET) not in folded)
        for head in heads:  # after all else: each lays the tree out as far as that is not done yet
            head.setFirstColumnSpanned(True)
        for item in self._items():
            if self._key(item) == current:
                self.setCurrentItem(item)
        self.verticalScrollBar().setValue(at)

    def value_item(self, facet: Facet, value: str) -> QTreeWidgetItem | None:
        """The line of that value."""
        return next((item for item in self._items() if self._key(item) == (facet, value)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._pick(item)
        else:
            super().keyPressEvent(event)

    def _head(self, facet: Facet) -> QTreeWidgetItem | None:
        values = facets.offered(facet, self._found.counts, self._filters)
        if self._sought:
            values = [
                one for one in values if one[2] or facets.has_words(self._shown(facet, one[0]), self._sought)
            ]
        if not values:
            return None
        head = QTreeWidgetItem([facets.heading(facet)])
        head.setData(0, _FACET, facet)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        room = self._room.get(facet, MORE if self._sought else FEW)
        few = [one for number, one in enumerate(values) if number < room or one[2]]
        for value, papers, chosen in few:
            item = QTreeWidgetItem(head, [self._shown(facet, value), str(papers)])
            item.setData(0, _FACET, facet)
            item.setData(0, _VALUE, value)
            item.setToolTip(0, value if facet is Facet.COMMISSION else self._shown(facet, value))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(1, self.palette().placeholderText())
        if len(few) < len(values):
            more = QTreeWidgetItem(head, [self.tr("%n more", "", len(values) - len(few))])
            more.setData(0, _FACET, facet)
            more.setForeground(0, self.palette().link())
        return head

    @Slot(QTreeWidgetItem)
    def _pick(self, item: QTreeWidgetItem) -> None:
        facet, value = self._key(item) or (None, None)
        if facet is None:
            return
        if value is not None:
            self.switched.emit(facet, value)
        elif item.parent() is None:
            item.setExpanded(not item.isExpanded())
        else:
            self._room[facet] = self._room.get(facet, MORE if self._sought else FEW) + MORE
            self.show_found(self._found, self._filters)

    def _shown(self, facet: Facet, value: str) -> str:
        return facets.shown_value(facet, value, self._names)

    def _items(self) -> list[QTreeWidgetItem]:
        heads = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        values = [head.child(number) for head in heads if head for number in range(head.childCount())]
        return [item for item in (*heads, *values) if item]

    @staticmethod
    def _key(item: QTreeWidgetItem | None) -> tuple[Facet, str | None] | None:
        if item is None:
            return None
        return Facet(item.data(0, _FACET)), item.data(0, _VALUE)
