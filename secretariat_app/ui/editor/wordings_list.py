"""One line of the list of earlier wordings: the words, below them quietly where they stand."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

SOURCE = Qt.ItemDataRole.UserRole + 1
_MARGIN = 8
_ICON = 16
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class WordingLines(QStyledItemDelegate):
    """Draws the text of a line and its `SOURCE`."""

    def __init__(self, lines: QListWidget) -> None:
        super().__init__(lines)
        self._lines = lines

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        icon, option.icon, option.text = QIcon(option.icon), QIcon(), ""
        style = self._lines.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._lines)
        room = option.rect.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        icon.paint(painter, QRect(room.left(), room.top(), _ICON, _ICON))
        room.setLeft(room.left() + _ICON + _MARGIN)
        palette = option.palette
        painter.save()
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        words = _height(option.fontMetrics, room.width(), str(index.data()))
        painter.drawText(room, _WRAPPED, str(index.data()))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room.adjusted(0, words, 0, 0), _WRAPPED, str(index.data(SOURCE)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.initStyleOption(option, index)
        width = self._lines.viewport().width() - 3 * _MARGIN - _ICON - 2 * self._lines.spacing()
        heights = (_height(option.fontMetrics, width, str(index.data(role))) for role in (_SHOWN, SOURCE))
        return QSize(self._lines.viewport().width(), sum(heights) + _MARGIN)


_SHOWN = Qt.ItemDataRole.DisplayRole


def _height(metrics: QFontMetrics, width: int, text: str) -> int:
    return metrics.boundingRect(QRect(0, 0, max(width, 40), 10_000), int(_WRAPPED), text).height()
