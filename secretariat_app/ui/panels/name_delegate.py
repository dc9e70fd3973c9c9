"""A line of the directories' list: the whole name on as many lines as it needs, its kind and days below."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretariat_app.ui import theme
from secretariat_app.ui.models.library_model import SubtitleRole
from secretariat_app.ui.panels.reading_panel import ICON, MARGIN

_MOST_LINES = 3


class NameDelegate(QStyledItemDelegate):
    """Of a name too long for three lines the middle is left out: the ends tell names apart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        lines = len(wrapped(title, option.fontMetrics, _room(QRect(0, 0, width, 0)).width()))
        return QSize(200, (lines + 1) * option.fontMetrics.height() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        self.initStyleOption(option, index)
        title, icon = option.text, option.icon
        option.text = ""
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        room, metrics = _room(option.rect), option.fontMetrics
        icon.paint(painter, option.rect.left() + MARGIN, room.top(), ICON, room.height())
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        top = room.top() + metrics.ascent()
        for line in wrapped(title, metrics, room.width()):
            painter.drawText(room.left(), top, line)
            top += metrics.height()
        painter.setPen(QColor(theme.colours(option.palette).quiet))
        below = metrics.elidedText(str(index.data(SubtitleRole)), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.left(), top, below)
        painter.restore()


def wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The text on up to three lines; of a longer one the middle of the third is left out."""
    lines: list[str] = []
    rest = text
    while rest and len(lines) < _MOST_LINES - 1 and metrics.horizontalAdvance(rest) > width:
        words = rest.split(" ")
        count = 1
        while metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
            count += 1
        lines.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideMiddle, width))
        rest = " ".join(words[count:])
    return [*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideMiddle, width)] if rest else lines or [""]


def _room(rect: QRect) -> QRect:
    return rect.adjusted(2 * MARGIN + ICON, MARGIN, -MARGIN, -MARGIN)
