"""An editor of slots: a line to type in and, below it, what it offers; for one value or for several."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.clause import SlotValue
from secretariat_app.ui.editor.slot_fields import SlotEditor
from secretariat_app.ui.editor.slot_offers import Offer
from secretariat_app.ui.icons import Icons

Offers = Callable[[str], list[Offer]]
_Index = QModelIndex | QPersistentModelIndex
_HINT = Qt.ItemDataRole.UserRole + 1
_ROWS = 7
_WALK = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListSlot(SlotEditor):
    """`many`: Enter adds a name to those chosen, Backspace in an empty line takes the last one out."""

    def __init__(self, offers: Offers, icons: Icons, parent: QWidget, *, many: bool = False) -> None:
        super().__init__(parent)
        self._offers = offers
        self._icons = icons
        self._many = many
        self._walked = False
        self.chosen: list[SlotValue] = []
        self.line = _Line(self)
        self.list = QListView(self)
        self.list.setModel(_Model(self))
        self.list.setItemDelegate(_TwoTone(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Suggestions"))
        self._chips = QVBoxLayout()
        self._chips.setSpacing(2)
        self._row = QHBoxLayout()
        self._row.addWidget(self.line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._chips)
        layout.addLayout(self._row)
        layout.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.list.clicked.connect(self._clicked)
        self._find()

    def value(self) -> SlotValue | None:
        """What is chosen; words still in the line count as typed."""
        chosen = list(self.chosen)
        shown = bool(chosen) and not self._many and not self._walked
        if shown:
            return chosen[-1]
        if self.line.text().strip() or self._walked:
            taken = self._current()
            if taken is not None and taken not in chosen:
                chosen.append(taken)
        if self._many:
            return tuple(str(one) for one in chosen) or None
        return chosen[-1] if chosen else None

    def show_slot_value(self, value: SlotValue) -> None:
        """Several values are shown above the line, a single one in it."""
        if self._many:
            self.chosen = list(value) if isinstance(value, tuple) else [value]
            self._show_chips()
        else:
            self.chosen = [value]
            text = next((offer.text for offer in self._offers("") if offer.value == value), str(value))
            self.line.setText(text)
            self.line.selectAll()
        self._find(keep=True)

    def start_typing(self, text: str) -> None:
        """Begin with a letter that was typed before the editor opened."""
        self.line.selectAll()
        self.line.insert(text)
        self._typed()

    def add_beside(self, widget: QWidget) -> None:
        """A button at the end of the line."""
        self._row.addWidget(widget)

    def put(self, value: SlotValue) -> None:
        """Choose a value from elsewhere, as the calendar gives it."""
        self.line.clear()
        self.chosen = [*self.chosen, value] if self._many else [value]
        self.accepted.emit()

    # --- keys --------------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """What the line leaves to the list. True where it was taken."""
        if event.key() in _WALK:
            self._walked = True
            self.list.event(event)
            return True
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._enter()
            return True
        if event.key() == Qt.Key.Key_Backspace and self._many and not self.line.text() and self.chosen:
            self.chosen.pop()
            self._show_chips()
            self.changed.emit()
            return True
        return False

    def _enter(self) -> None:
        untouched = bool(self.chosen) and not self._many and not self._walked
        asked = not untouched and (bool(self.line.text().strip()) or self._walked)
        taken = self._current() if asked else None
        if self._many and taken is not None:
            if taken not in self.chosen:
                self.chosen.append(taken)
            self._show_chips()
            self.line.clear()
            self._walked = False
            self._find()
            self.changed.emit()
            return
        if not self._many and taken is not None:
            self.chosen = [taken]
            self.line.clear()
        self._walked = False
        self.accepted.emit()

    def _current(self) -> SlotValue | None:
        offer = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return offer.value if isinstance(offer, Offer) else None

    @Slot()
    def _typed(self) -> None:
        self._walked = False
        if not self._many:
            self.chosen = []
        self._find()
        self.changed.emit()

    def _find(self, *, keep: bool = False) -> None:
        typed = "" if keep else self.line.text()
        taken = set(map(str, self.chosen)) if self._many else set()
        offers = [offer for offer in self._offers(typed) if str(offer.value) not in taken]
        model = self.list.model()
        assert isinstance(model, _Model)
        model.show_offers(offers)
        given = next((n for n, offer in enumerate(offers) if keep and offer.value in self.chosen), -1)
        at = 0 if typed.strip() and given < 0 else given  # nothing is proposed before anything is typed
        self.list.setCurrentIndex(model.index(at, 0) if at >= 0 else QModelIndex())
        rows = min(len(offers), _ROWS)
        self.list.setFixedHeight(rows * (self.fontMetrics().lineSpacing() + 8) + 2)
        self.list.setVisible(bool(offers))
        self.changed.emit()

    @Slot(QModelIndex)
    def _clicked(self, _index: QModelIndex) -> None:
        self._walked = True
        self._enter()

    # --- the chosen --------------------------------------------------------------------------------

    def _show_chips(self) -> None:
        while self._chips.count():
            gone = self._chips.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        for name in self.chosen:
            chip = QToolButton(self)
            chip.setText(str(name))
            chip.setIcon(self._icons("close"))
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            chip.setStyleSheet("QToolButton { text-align: left; padding: 4px; border: none; }")
            chip.setToolTip(self.tr("Take out: {name}").format(name=name))
            chip.clicked.connect(self._take_out)
            chip.setProperty("name", name)
            self._chips.addWidget(chip)

    @Slot()
    def _take_out(self) -> None:
        name = self.sender().property("name")
        self.chosen = [one for one in self.chosen if one != name]
        self._show_chips()
        self._find()


class _Line(QLineEdit):
    """A line whose arrows and Enter belong to the list below it."""

    def __init__(self, slot: ListSlot) -> None:
        super().__init__(slot)
        self._slot = slot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._slot.key(event):
            super().keyPressEvent(event)


class _Model(QAbstractListModel):
    """The offers as rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []

    def show_offers(self, offers: list[Offer]) -> None:
        """Show these."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._offers):
            return None
        offer = self._offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return offer.text
        return {_HINT: offer.hint, Qt.ItemDataRole.UserRole: offer}.get(role)


class _TwoTone(QStyledItemDelegate):
    """The hint stands quietly at the right end of the line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hint = str(index.data(_HINT) or "")
        if not hint:
            super().paint(painter, option, index)
            return
        room = option.fontMetrics.horizontalAdvance(hint) + 16
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        place = option.rect.adjusted(option.rect.width() - room, 0, -8, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hint)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's own signature
        return QSize(120, option.fontMetrics.lineSpacing() + 8)
