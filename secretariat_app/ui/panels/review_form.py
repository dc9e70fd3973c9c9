"""The recognised form of a paper: its parts, the doubtful ones with why; a text is typed anew in place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from secretariat_app.ui.icons import Icons
from secretariat_app.ui.models.part_names import numbered
from secretariat_app.ui.models.review_model import HIDDEN, Part, ReviewModel

if TYPE_CHECKING:
    from secretariat_app.services.reviewing import Found

NAMES, MARGIN = 172, 5
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SHORTEST, TALLEST = 56, 180


class ReviewForm(QTableView):
    """`chosen_part`: the characters of the row that was gone to. `retyped`: part number and its new text."""

    chosen_part = Signal(list)
    retyped = Signal(int, str)
    accepted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = ReviewModel(icons, self)
        self.setModel(self.parts)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The recognised parts"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.DoubleClicked | QTableView.EditTrigger.EditKeyPressed)
        self.setItemDelegate(_Typing(self))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, NAMES)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.parts.retyped.connect(self.retyped)

    def show_parts(self, parts: "Sequence[Found]", left: "Found | None", *, editable: bool) -> None:
        """Show the parts in the order of the source, and what is left over below."""
        rows = [
            Part(part, number, name)
            for number, (part, name) in enumerate(zip(parts, numbered(parts), strict=True))
            if part.part not in HIDDEN and (part.text or part.confidence < 1)
        ]
        if left is not None:
            rows.append(Part(left, None))
        self.parts.set_parts(rows, editable=editable)
        self._fit()

    def go_to_doubtful(self, after: int = -1) -> bool:
        """Go to the next doubtful part; False where there is none behind."""
        rows = [row for row in self.parts.doubtful() if row > after]
        if rows:
            self.setCurrentIndex(self.parts.index(rows[0], 1))
        return bool(rows)

    def show_at(self, line: int, column: int) -> None:
        """Go to the part that has this character of the source, without telling of it."""
        row = self.parts.row_at(line, column)
        if row is not None:
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self.parts.index(row, 1))
            self.selectionModel().blockSignals(False)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in ENTER:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.resizeRowsToContents()

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        part = self.parts.part(index.row())
        self.chosen_part.emit(list(part.found.spans) if part is not None else [])


class _Typing(QStyledItemDelegate):
    """A text is typed in a box as high as its row; Enter keeps it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + 2 * MARGIN)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> QWidget:
        del option, index
        box = QPlainTextEdit(parent)
        box.setTabChangesFocus(True)
        box.setAccessibleName(self.tr("The text of the part"))
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if key in ENTER and isinstance(watched, QWidget):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched)
            return True
        return super().eventFilter(watched, event)

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> None:
        del index
        room = option.rect
        room.setHeight(min(max(room.height(), SHORTEST), TALLEST))
        editor.setGeometry(room)

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: QModelIndex) -> None:
        if isinstance(editor, QPlainTextEdit) and isinstance(model, ReviewModel):
            model.setData(index, editor.toPlainText().replace("\n", " "))
