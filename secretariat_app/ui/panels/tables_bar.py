"""The directories out to a table and in from one: what would change is shown before it does."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from secretariat_app.services import directories
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.jobs import Job
from secretariat_app.ui.notices import Kind
from secretariat_app.ui.panels import directory_lines as lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from secretariat_app.services.directory_differences import Difference
    from secretariat_app.services.directory_tables import Incoming, Reading

_NUMBER = Qt.ItemDataRole.UserRole


class TablesBar(QFrame):
    """Hidden until a table is read; `opened` says whether it shows.

    `kept` emits the directories once its changes are in them. Each entry can be left out.
    """

    kept = Signal(object)
    opened = Signal(bool)

    def __init__(self, context: Context, parent: "QWidget | None" = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._context = context
        self._found: tuple[Incoming, ...] = ()
        self._job: Job | None = None
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QTreeWidget(self)
        self.take = QPushButton(self)
        self.leave = QPushButton(self.tr("Leave all as it is"), self)
        self.take.setProperty("primary", True)
        self._dress()
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.addWidget(self.text, 0, 0)
        grid.addWidget(self.leave, 0, 1)
        grid.addWidget(self.take, 0, 2)
        grid.addWidget(self.list, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 1)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.close_up)
        self.list.itemChanged.connect(self._count_chosen)
        self.hide()

    # --- out ---------------------------------------------------------------------------------------------

    @Slot()
    def write(self) -> None:
        """Every name as a table; the user says where."""
        suggested = str(self._folder() / self.tr("directories.xlsx"))
        kinds = self.tr("Excel workbook (*.xlsx);;Text with separators (*.csv)")
        path, kind = QFileDialog.getSaveFileName(self, self.tr("Export the directories"), suggested, kinds)
        if path:
            if Path(path).suffix.lower() not in (".xlsx", ".csv"):
                path += ".csv" if "*.csv" in kind else ".xlsx"
            self._context.settings.put(EXPORT_FOLDER, str(Path(path).parent))
            self._context.jobs.run(_write, self._context.later_directories, path, done=self._say_written)

    @Slot(object)
    def _say_written(self, path: str) -> None:
        self._context.notices.tell(self.tr("Exported to {0}").format(path), Kind.DONE, seconds=12)

    # --- in ----------------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """A table; what it would change is shown, nothing is done yet."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a table of names"),
            str(self._folder()),
            self.tr("Tables (*.xlsx *.csv *.txt)"),
        )
        if not path:
            return
        self.text.setText(self.tr("Reading {0}…").format(Path(path).name))
        self.list.hide()
        self.take.hide()
        self.leave.setText(self.tr("Cancel"))
        self._open()
        self._job = self._context.jobs.run(
            _read, self._context.later_directories, path, done=self._show, failed=self._failed
        )

    @Slot()
    def close_up(self) -> None:
        """Nothing is taken; a reading that is under way is forgotten."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._found = ()
        self.hide()
        self.opened.emit(False)

    def _open(self) -> None:
        self.show()
        self.opened.emit(True)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.close_up()
        self._context.notices.fail(error)

    @Slot(object)
    def _show(self, read: "tuple[Reading, list[tuple[Difference, ...]]]") -> None:
        self._job = None
        reading, differences = read
        self._found = reading.incoming
        self.list.blockSignals(True)
        self.list.clear()
        for refused in reading.refused:
            line = self.tr("line {0}: {1}").format(
                refused.line, self._context.notices.sentence(refused.problem)
            )
            self._add(self.tr("not taken"), line, "warning")
        if reading.unknown_columns:
            names = ", ".join(reading.unknown_columns)
            self._add(self.tr("not taken"), self.tr("columns: {0}").format(names), "info")
        for number, (incoming, changes) in enumerate(zip(self._found, differences, strict=True)):
            self._add_entry(number, incoming, changes)
        self.list.blockSignals(False)
        self._say(reading)
        self.list.setVisible(self.list.topLevelItemCount() > 0)
        self.take.setVisible(bool(self._found))
        self.leave.setText(self.tr("Leave all as it is") if self._found else self.tr("Close"))
        self._count_chosen()
        self._open()
        (self.list if self._found else self.leave).setFocus()

    def _say(self, reading: "Reading") -> None:
        new = sum(incoming.was is None for incoming in reading.incoming)
        parts = [self.tr("%n line(s) read.", "", reading.lines)]
        if reading.incoming:
            counts = self.tr("New entries: {0}, changed entries: {1}. Nothing will be deleted.")
            parts.append(counts.format(new, len(reading.incoming) - new))
        else:
            parts.append(self.tr("The table changes nothing."))
        if reading.refused:
            parts.append(
                self.tr("%n line(s) cannot be taken.", "", len({one.line for one in reading.refused}))
            )
        self.text.setText(" ".join(parts))

    def _add(self, sort: str, words: str, icon: str) -> None:
        item = QTreeWidgetItem(self.list, [f"{sort} — {words}"])
        item.setIcon(0, self._context.icons(icon))
        item.setToolTip(0, words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setFirstColumnSpanned(True)

    def _add_entry(self, number: int, incoming: "Incoming", changes: "tuple[Difference, ...]") -> None:
        sort = self.tr("new: {0}") if incoming.was is None else self.tr("changed: {0}")
        words = sort.format(lines.called(incoming.entry, "ru"))
        item = QTreeWidgetItem(self.list, [words])
        item.setIcon(0, self._context.icons(lines.KINDS[incoming.entry.kind][1]))
        item.setToolTip(0, words)
        item.setData(0, _NUMBER, number)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked)
        item.setFirstColumnSpanned(True)
        for change in changes:
            child = QTreeWidgetItem(item, [change.what, change.was or "—", change.now or "—"])
            for column in (1, 2):
                child.setToolTip(column, child.text(column))
        item.setExpanded(incoming.was is not None)

    def _chosen(self) -> "list[Incoming]":
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        numbers = [item.data(0, _NUMBER) for item in items if item.checkState(0) is Qt.CheckState.Checked]
        return [self._found[number] for number in numbers if number is not None]

    @Slot()
    def _count_chosen(self) -> None:
        count = len(self._chosen())
        self.take.setText(self.tr("Take %n entry(ies)", "", count))
        self.take.setEnabled(count > 0)

    @Slot()
    def _take(self) -> None:
        entries = [incoming.entry for incoming in self._chosen()]
        self._context.ask_archive(directories.save_entries, entries, done=self._kept)

    @Slot(object)
    def _kept(self, held: directories.Held) -> None:
        self.close_up()
        self.kept.emit(held)

    def _folder(self) -> Path:
        return Path(self._context.settings.text(EXPORT_FOLDER) or Path.home())

    def _dress(self) -> None:
        tree = self.list
        tree.setAccessibleName(self.tr("What the table changes"))
        tree.setHeaderLabels([self.tr("Entry and field"), self.tr("Now"), self.tr("Then")])
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setMinimumHeight(160)
        header = tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 260)


def _write(known: Any, path: str) -> str:
    from secretariat_app.services.directory_tables import write_table

    write_table(known.get(), Path(path))
    return path


def _read(known: Any, path: str) -> "tuple[Reading, list[tuple[Difference, ...]]]":
    from secretariat_app.services.directory_differences import differences
    from secretariat_app.services.directory_tables import read_table

    reading = read_table(Path(path), known.get())
    return reading, [differences(incoming, known.get()) for incoming in reading.incoming]
