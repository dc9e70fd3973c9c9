"""Tables of the register and the trail: read-only, by keyboard and mouse, rows that can be copied."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Row = tuple[Sequence[str], QIcon | None, Any]
"""The cells of a row, the picture of its first one, and what the row is about."""


class TableModel(QAbstractTableModel):
    """Rows of ready words."""

    def __init__(self, head: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head = list(head)
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows below."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def about(self, number: int) -> Any:
        """What the row is about."""
        return self._rows[number][2] if 0 <= number < len(self._rows) else None

    def cells(self, number: int) -> Sequence[str]:
        """The words of a row."""
        return self._rows[number][0]

    def rowCount(self, parent: Any = None) -> int:
        del parent
        return len(self._rows)

    def columnCount(self, parent: Any = None) -> int:
        del parent
        return len(self._head)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cells, picture, _ = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return picture
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        return None


class Table(QTableView):
    """Enter or a double click opens what the row is about; Ctrl+C copies the row."""

    opened = Signal(object)
    end_reached = Signal()

    def __init__(self, model: TableModel, stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def fit(self, widest: Sequence[str]) -> None:
        """Make each column wide enough for words like these; nothing for the one that stretches."""
        for column, words in enumerate(widest):
            if words:
                head = str(self._model.headerData(column, Qt.Orientation.Horizontal))
                width = max(self.fontMetrics().horizontalAdvance(text) for text in (words, head))
                self.setColumnWidth(column, width + 36)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText("\t".join(self._model.cells(self.currentIndex().row())))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.about(index.row()))

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum():
            self.end_reached.emit()
