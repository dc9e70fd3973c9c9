"""How lists for reading are drawn, and what is said of their length."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from secretariat_app.ui import theme
from secretariat_app.ui.models.library_model import SubtitleRole

MARGIN = 8
ICON = 20


class Count(QLabel):
    """How many lines there are. A class of its own: a plural is not looked up in the class inherited from."""

    def show_count(self, lines: int) -> None:
        """Say the number in words."""
        self.setText(self.tr("%n line(s)", "", lines))


class TwoLines(QStyledItemDelegate):
    """The words of an entry over its smaller words, neither broken."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        del index
        return QSize(200, 2 * option.fontMetrics.height() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        self.initStyleOption(option, index)
        title, icon = option.text, option.icon
        option.text = ""
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        icon.paint(painter, room.left(), room.top(), ICON, room.height())
        room.setLeft(room.left() + ICON + MARGIN)
        height, metrics = option.fontMetrics.height(), option.fontMetrics
        painter.save()
        for number, text in enumerate((title, str(index.data(SubtitleRole)))):
            colour = QColor(theme.colours(option.palette).quiet) if number else None
            painter.setPen(colour or option.palette.color(QPalette.ColorRole.Text))
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room.left(), room.top() + number * height + metrics.ascent(), elided)
        painter.restore()
