"""A pack that is to come in: what it would change, clause by clause, and what is to be taken."""

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.services.library import shown_text
from secretariat_app.ui.clauses.difference import difference, fields_of
from secretariat_app.ui.clauses.words import group_name
from secretariat_app.ui.context import Context

if TYPE_CHECKING:
    from secretariat_app.services.clause_packs import Choice, Incoming


class PackView(QWidget):
    """`taken` emits the clauses and what was chosen for each, `left` that nothing is to be done."""

    taken = Signal(object, object)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = "kk" if context.language == "kk" else "ru"
        self._found: tuple[Incoming, ...] = ()
        self.said, self.table, self.page = QLabel(self), QTableWidget(0, 3, self), QTextBrowser(self)
        self.choices: list[QComboBox] = []
        self.take = QPushButton(self.tr("&Take what is chosen"), self)
        self.leave = QPushButton(self.tr("&Leave all as it is"), self)
        self._dress()
        self._lay_out()
        self.table.currentCellChanged.connect(self._chosen)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.left)

    def show_pack(self, name: str, found: "tuple[Incoming, ...]") -> None:
        """Show what the pack called `name` would change: new and changed clauses are chosen to be taken."""
        from secretariat_app.services.clause_packs import Change

        self._found = found
        kinds = {
            Change.NEW: self.tr("new"),
            Change.CHANGED: self.tr("changed"),
            Change.SAME: self.tr("the same"),
        }
        counts = {change: sum(one.change is change for one in found) for change in Change}
        said = self.tr("Pack «{0}»: new wordings {1}, changed {2}, the same {3}. Nothing was changed yet.")
        self.said.setText(said.format(name, *(counts[change] for change in Change)))
        self.table.setRowCount(len(found))
        self.choices = []
        for row, one in enumerate(found):
            texts = (
                kinds[one.change],
                f"{group_name(one.clause.group)}: {shown_text(one.clause, self._language, short=True)}",
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
            box = self._box(one)
            self.choices.append(box)
            self.table.setCellWidget(row, 2, box)
        self.take.setEnabled(any(box.isEnabled() for box in self.choices))
        self.table.setCurrentCell(
            next((at for at, one in enumerate(found) if one.change is not Change.SAME), 0), 0
        )
        self._chosen(self.table.currentRow())
        self.table.setFocus()

    def _box(self, one: "Incoming") -> QComboBox:
        from secretariat_app.services.clause_packs import Change, Choice

        box = QComboBox(self.table)
        box.setAccessibleName(self.tr("What to do with the wording"))
        if one.change is Change.SAME:
            box.addItem(self.tr("nothing to do"), Choice.LEAVE)
            box.setEnabled(False)
            return box
        box.addItem(self.tr("take it"), Choice.TAKE)
        box.addItem(self.tr("leave mine") if one.was else self.tr("do not take"), Choice.LEAVE)
        if one.was:
            box.addItem(self.tr("keep both"), Choice.BOTH)
        box.currentIndexChanged.connect(partial(self._allow))
        return box

    @Slot()
    def _allow(self, *_index: int) -> None:
        self.take.setEnabled(any(choice != "leave" for choice in self._choices().values()))

    def _choices(self) -> "dict[str, Choice]":
        from secretariat_app.services.clause_packs import Choice

        pairs = zip(self._found, self.choices, strict=True)
        return {one.clause.key: Choice(box.currentData()) for one, box in pairs}

    @Slot(int)
    def _chosen(self, row: int, *_cells: int) -> None:
        if not 0 <= row < len(self._found):
            self.page.clear()
            return
        one = self._found[row]
        html = difference(one.was, one.clause, self.palette())
        for title, clause in ((self.tr("Fields of the pack"), one.clause), (self.tr("Fields here"), one.was)):
            if clause is not None and (one.was is None or fields_of(one.was) != fields_of(one.clause)):
                html += f"<p><b>{escape(title)}</b><br>{escape(fields_of(clause))}</p>"
        html += f"<p>{escape(one.clause.key)}</p>"
        self.page.setHtml(html)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._found, self._choices())

    def _dress(self) -> None:
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.take.setProperty("primary", True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("The wording of the pack beside yours"))
        table = self.table
        table.setHorizontalHeaderLabels([self.tr("It is"), self.tr("Wording"), self.tr("What to do")])
        table.setAccessibleName(self.tr("Wordings of the pack"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.page.document().setDocumentMargin(16)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(2, 150)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.addWidget(self.said, 1)
        top.addWidget(self.leave)
        top.addWidget(self.take)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.page)
        split.setSizes([640, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(split, 1)
