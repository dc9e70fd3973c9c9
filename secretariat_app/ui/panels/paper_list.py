"""The list of papers: two lines where there are found words, with the words marked."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from secretariat_app.ui import theme
from secretariat_app.ui.models.archive_model import STATUSES, ArchiveModel, Column, Line, LineRole, translated

MARGIN = 8
LEAD = 24
"""How many characters of the snippet stand before its first found word."""


class PaperList(QTableView):
    """Rows of papers. Enter or a double click opens, Delete puts into the bin."""

    opened = Signal(object)  # Line
    deleted = Signal(object)  # Line
    chosen = Signal(object)  # Line or None
    selected = Signal()

    def __init__(self, model: ArchiveModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._anchor = 0
        self.setObjectName("paper_list")
        self.setModel(model)
        self.setItemDelegateForColumn(Column.TITLE, TitleDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self._measure()
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._measure)

    def model(self) -> ArchiveModel:
        """What is listed."""
        return self._model

    def line(self) -> Line | None:
        """The chosen line."""
        index = self.currentIndex()
        return self._model.line(index.row()) if index.isValid() else None

    def chosen_lines(self) -> list[Line]:
        """Every chosen line, from the top."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [line for number in numbers if (line := self._model.line(number))]

    def choose(self, number: int) -> None:
        """Choose the line of that number; the last where there are fewer."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._model.index(min(max(number, 0), last), Column.TITLE))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.line() if self.selectionModel().hasSelection() else None)
        self.selected.emit()

    def _extend(self, key: int) -> bool:
        """Shift with an arrow: from where the choice began, which Qt does not know after `choose`."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -(2**30), Qt.Key.Key_End: 2**30}
        present, last = self.currentIndex().row(), self._model.rowCount() - 1
        if key not in steps or present < 0:
            return False
        if len(self.selectionModel().selectedRows()) < 2:
            self._anchor = present
        wanted = min(max(present + steps[Qt.Key(key)], 0), last)
        corners = (self._model.index(min(self._anchor, last), 0), self._model.index(wanted, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._model.index(wanted, Column.TITLE), flags.NoUpdate)
        self.selectionModel().select(QItemSelection(*corners), flags.ClearAndSelect | flags.Rows)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.line()
        if event.modifiers() == Qt.KeyboardModifier.ShiftModifier and self._extend(event.key()):
            return
        if line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(line)
        elif line and event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(line)
        elif event.key() == Qt.Key.Key_Home:  # a table goes to the ends of its row
            self.choose(0)
        elif event.key() == Qt.Key.Key_End:
            self.choose(self._model.rowCount())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self._model.line(index.row())
        if line:
            self.opened.emit(line)

    @Slot()
    def _measure(self) -> None:
        """Rows are as high as their text, columns as wide as their longest usual words."""
        metrics = self.fontMetrics()
        two = any(line.snippet for line in self._model.lines())
        self.verticalHeader().setDefaultSectionSize((2 if two else 1) * metrics.height() + 2 * MARGIN)
        for column, words in {
            Column.DATE: "00.00.0000",
            Column.NUMBER: "№ 83/12-VIII",
            Column.STATUS: max((translated(text) for text, _ in STATUSES.values()), key=len),
        }.items():
            self.setColumnWidth(
                column, metrics.horizontalAdvance(words) + 3 * MARGIN + 24 * (column == Column.STATUS)
            )


class TitleDelegate(QStyledItemDelegate):
    """The title, and below it the words that were searched for where they stand in the paper."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        line = index.data(LineRole)
        if not isinstance(line, Line) or not line.snippet:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        title, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        height = option.fontMetrics.height()
        room = option.rect.adjusted(MARGIN + 3, MARGIN, -MARGIN, -MARGIN)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        elided = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.topLeft(), QSize(room.width(), height)), 0, elided)
        below = room.topLeft() + QPoint(0, height)
        self._snippet(painter, line, QRect(below, QSize(room.width(), height)), option)
        painter.restore()

    def _snippet(self, painter: QPainter, line: Line, room: QRect, option: QStyleOptionViewItem) -> None:
        text, marks = from_first_mark(line.snippet, line.marks)
        chosen = theme.colours(option.palette)
        found = QTextCharFormat()
        found.setBackground(QColor(chosen.mark))
        found.setForeground(QColor(chosen.text))
        found.setFontWeight(QFont.Weight.DemiBold)
        layout = QTextLayout(text, option.font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(wrap)
        spans = []
        for start, end in marks:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, end - start, found
            spans.append(span)
        layout.setFormats(spans)
        layout.beginLayout()
        layout.createLine().setLineWidth(room.width())
        layout.endLayout()
        painter.setClipRect(room)
        painter.setPen(QColor(chosen.quiet))
        layout.draw(painter, room.topLeft().toPointF())


def from_first_mark(snippet: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, list[tuple[int, int]]]:
    """The snippet cut so that its first found word is in sight on one line."""
    first = marks[0][0] if marks else 0
    cut = max(first - LEAD, 0)
    if cut:
        space = snippet.find(" ", cut, first)
        cut = cut if space < 0 else space + 1
    lead = "…" if cut else ""
    shift = cut - len(lead)
    return lead + snippet[cut:], [(start - shift, end - shift) for start, end in marks]
