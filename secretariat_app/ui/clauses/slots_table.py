"""The table of fields with its buttons."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.clause import Slot as ClauseSlot
from secretariat_app.domain.clause import SlotType
from secretariat_app.domain.directory import RUSSIAN_CASES
from secretariat_app.services.own_clauses import slot_name
from secretariat_app.ui.clauses.slots_model import CASE, LABEL, NAME, TYPE, SlotsModel
from secretariat_app.ui.clauses.words import type_name
from secretariat_app.ui.context import Context

_ROWS = 6
_Index = QModelIndex | QPersistentModelIndex


class SlotsTable(QWidget):
    """`edited` emits the slots as they now stand, `renamed` an old and a new name first."""

    edited = Signal(object)
    renamed = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self.view = SlotsModel(self), QTableView(self)
        self.add = QPushButton(context.icons("add"), self.tr("Add a field"), self)
        self.remove = QPushButton(context.icons("delete"), self.tr("Remove the field"), self)
        self._dress()
        top = QHBoxLayout()
        heading = QLabel(self.tr("Fields"), self)
        heading.setBuddy(self.view)
        top.addWidget(heading, 1)
        top.addWidget(self.add)
        top.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.view)
        self.model.edited.connect(self._edited)
        self.model.renamed.connect(self.renamed)
        self.model.modelReset.connect(self._fit)
        self.add.clicked.connect(self.add_slot)
        self.remove.clicked.connect(self._remove)
        self._fit()

    def show_slots(self, slots: tuple[ClauseSlot, ...]) -> None:
        """Show these fields."""
        self.model.show_slots(slots)
        self._fit()

    @Slot()
    def add_slot(self, name: str = "") -> ClauseSlot:
        """A new field at the end, ready to be named."""
        slots = self.model.slots()
        free = slot_name(name or self.tr("field"), [slot.name for slot in slots])
        made = ClauseSlot(free, SlotType.TEXT, free.replace("_", " "))
        self.model.show_slots((*slots, made))
        self._edited(self.model.slots())
        self.view.setCurrentIndex(self.model.index(len(slots), LABEL if name else NAME))
        return made

    def drop(self, name: str) -> None:
        """Take the field of that name out."""
        left = tuple(slot for slot in self.model.slots() if slot.name != name)
        self.model.show_slots(left)
        self._edited(left)

    @Slot()
    def _remove(self) -> None:
        row = self.view.currentIndex().row()
        if row >= 0:
            slots = self.model.slots()
            left = (*slots[:row], *slots[row + 1 :])
            self.model.show_slots(left)
            self._edited(left)

    @Slot(object)
    def _edited(self, slots: tuple[ClauseSlot, ...]) -> None:
        self._fit()
        self.edited.emit(slots)

    def _fit(self) -> None:
        rows = min(self.model.rowCount(), _ROWS)
        height = self.view.verticalHeader().defaultSectionSize()
        head = self.view.horizontalHeader().sizeHint().height()
        bar = self.view.horizontalScrollBar().sizeHint().height()
        self.view.setFixedHeight(rows * height + head + bar + 4)
        self.view.setVisible(rows > 0)
        self.remove.setEnabled(rows > 0)

    def _dress(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Fields of the wording"))
        view.setItemDelegate(_Delegate(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((110, 190, 170, 130, 70, 160, 160, 130)):
            view.setColumnWidth(column, width)


class _Delegate(QStyledItemDelegate):
    """Kinds and cases are chosen, everything else is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        if index.column() not in (TYPE, CASE):
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        if index.column() == TYPE:
            for kind in SlotType:
                box.addItem(type_name(kind), str(kind))
        else:
            for case in ("", *RUSSIAN_CASES):
                box.addItem(case or "—", case)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
        else:
            super().setModelData(editor, model, index)
