"""The list of the rules: each with its tick and its weight, found by words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.rule_settings import Card
from secretariat_app.ui.icons import Icons

WEIGHTS = {
    "error": QT_TRANSLATE_NOOP("severity", "Error"),
    "warning": QT_TRANSLATE_NOOP("severity", "Warning"),
    "info": QT_TRANSLATE_NOOP("severity", "Note"),
}
_CARD = Qt.ItemDataRole.UserRole


class RulesList(QTreeWidget):
    """`switched` emits a rule's key and whether it is to work; `current_changed` the card in hand."""

    switched = Signal(str, bool)
    current_changed = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._words = ""
        self._only_changed = False
        self.changed_keys: frozenset[str] = frozenset()
        self.setObjectName("rules")
        self.setRootIsDecorated(False)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Rule"), self.tr("Weight")])
        self.setIconSize(QSize(16, 16))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Rules of proofing"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._ticked)
        self.currentItemChanged.connect(self._moved)

    def show_cards(self, cards: Sequence[Card], changed: frozenset[str]) -> None:
        """Show these; lines that are there already are dressed anew."""
        self.changed_keys = changed
        self.blockSignals(True)
        while self.topLevelItemCount() < len(cards):
            self.addTopLevelItem(QTreeWidgetItem())
        for item, card in zip(self._items(), cards, strict=False):
            self._dress(item, card)
        self.blockSignals(False)
        self._sift()

    def find(self, words: str) -> int:
        """Show the rules that have all of these words in their sentence, example or norm; how many."""
        self._words = words
        return self._sift()

    def only_changed(self, wanted: bool) -> int:
        """Show only what this office has decided for itself; how many."""
        self._only_changed = wanted
        return self._sift()

    def card(self) -> Card | None:
        """The rule in hand."""
        item = self.currentItem()
        return item.data(0, _CARD) if item is not None and not item.isHidden() else None

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def choose(self, key: str) -> None:
        """Take a rule in hand."""
        for item in self._items():
            if item.data(0, _CARD).key == key:
                self.setCurrentItem(item)
                self.scrollToItem(item)

    def _dress(self, item: QTreeWidgetItem, card: Card) -> None:
        severity = str(card.severity)
        weight = QCoreApplication.translate("severity", WEIGHTS[severity])
        item.setText(0, card.message)
        item.setText(1, weight)
        item.setIcon(1, self._icons(severity, role=severity))
        item.setCheckState(0, Qt.CheckState.Checked if card.on else Qt.CheckState.Unchecked)
        item.setToolTip(0, card.message)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{card.message} {weight}")
        font = item.font(0)
        font.setBold(card.key in self.changed_keys)
        item.setFont(0, font)
        item.setFont(1, font)
        item.setData(0, _CARD, card)

    def _sift(self) -> int:
        wanted = self._words.casefold().replace("ё", "е").split()
        left = 0
        for item in self._items():
            card: Card = item.data(0, _CARD)
            example = f"{card.example.wrong} {card.example.right}" if card.example else ""
            text = f"{card.message} {card.source} {example}".casefold().replace("ё", "е")
            fits = all(word in text for word in wanted)
            shown = fits and (not self._only_changed or card.key in self.changed_keys)
            item.setHidden(not shown)
            left += shown
        here = self.currentItem()
        if here is None or here.isHidden():
            first = next((item for item in self._items() if not item.isHidden()), None)
            if first is not None:
                self.setCurrentItem(first)
        self.current_changed.emit(self.card())
        return left

    @Slot(QTreeWidgetItem, int)
    def _ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        card: Card | None = item.data(0, _CARD)
        on = item.checkState(0) is Qt.CheckState.Checked
        if card is not None and card.on != on:
            self.switched.emit(card.key, on)

    @Slot()
    def _moved(self) -> None:
        self.current_changed.emit(self.card())
