"""A list to read and search, with the chosen thing written out beside it."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.ui import theme
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.library_model import Entry, ReadingModel, SubtitleRole

MARGIN = 8
ICON = 20


class ReadingPanel(QWidget):
    """Search above, list on the left, the chosen entry on the right. Those who inherit fill it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.model = ReadingModel(context.icons, self)
        self.search = QLineEdit(self)
        self.group = QComboBox(self)
        self.list = QListView(self)
        self.page = QTextBrowser(self)
        self.count = Count(self)
        self._dress()
        self._lay_out()
        self.search.textChanged.connect(self.refresh)
        self.group.currentIndexChanged.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(self._show_chosen)

    # --- for those who inherit ---------------------------------------------------------------------------

    @abstractmethod
    def entries(self, query: str, group: object) -> list[Entry]:
        """What is to be listed for this search and group."""

    @abstractmethod
    def written(self, entry: Entry) -> str:
        """The chosen entry as simple HTML."""

    # --- what the window sees ----------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """List what the search and the group now ask for."""
        self.model.set_entries(self.entries(self.search.text().strip(), self.group.currentData()))
        self.count.show_count(self.model.rowCount())
        self.page.clear()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search to the list, Esc clears it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _show_chosen(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        self.page.setHtml(self.written(entry) if entry else "")

    # --- construction ------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setFocusProxy(self.search)
        self.search.setClearButtonEnabled(True)
        self.search.addAction(self.context.icons("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.list.setModel(self.model)
        self.group.setAccessibleName(self.tr("Group"))
        self.list.setAccessibleName(self.tr("Found"))
        self.page.setAccessibleName(self.tr("The chosen entry"))
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(360)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.document().setDocumentMargin(16)
        self.page.setMinimumWidth(320)
        self.count.setProperty("quiet", True)
        self.count.setContentsMargins(16, 6, 16, 6)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.group)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.page)
        split.setStretchFactor(0, 1)
        split.setSizes([640, 560])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(split, 1)
        whole.addWidget(self.count)


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
