"""The directories out to a table and in from one: what would change is shown before it does."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLabel, QListWidget, QPushButton, QWidget

from secretariat_app.services import directories
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.notices import Kind

if TYPE_CHECKING:
    from secretariat_app.services.directory_tables import Incoming


class TablesBar(QFrame):
    """Hidden until a table was read. `kept` emits the directories once its changes are in them."""

    kept = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._context = context
        self._found: tuple[Incoming, ...] = ()
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        self.list.setMaximumHeight(140)
        self.list.setAccessibleName(self.tr("What the table changes"))
        self.take = QPushButton(self.tr("Take these changes"), self)
        self.leave = QPushButton(self.tr("Leave all as it is"), self)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.addWidget(self.text, 0, 0)
        grid.addWidget(self.leave, 0, 1)
        grid.addWidget(self.take, 0, 2)
        grid.addWidget(self.list, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.hide)
        self.hide()

    @Slot()
    def write(self) -> None:
        """Every name as a table; the user says where."""
        suggested = str(self._folder() / self.tr("directories.csv"))
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the directories"), suggested, "CSV (*.csv)"
        )
        if path:
            self._context.settings.put(EXPORT_FOLDER, str(Path(path).parent))
            self._context.jobs.run(_write, self._context.later_directories, path, done=self._say_written)

    @Slot()
    def read(self) -> None:
        """A table; what it would change is shown, nothing is done yet."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a table of names"), str(self._folder()), "CSV (*.csv *.txt)"
        )
        if path:
            self._context.jobs.run(_read, self._context.later_directories, path, done=self._show)

    @Slot(object)
    def _show(self, found: "tuple[Incoming, ...]") -> None:
        self._found = found
        self.list.clear()
        new = [one for one in found if one.was is None]
        for one in found:
            name = one.entry.name_on(date.today())
            sort = self.tr("new: {0}") if one.was is None else self.tr("changed: {0}")
            self.list.addItem(sort.format(name.nominative("ru") or name.nominative("kk")))
        counts = self.tr("The table has new entries: {0}, changed entries: {1}. Nothing will be deleted.")
        self.text.setText(
            counts.format(len(new), len(found) - len(new)) if found else self.tr("The table changes nothing.")
        )
        self.list.setVisible(bool(found))
        self.take.setEnabled(bool(found))
        self.show()

    @Slot()
    def _take(self) -> None:
        self._context.ask_archive(
            directories.save_entries, [one.entry for one in self._found], done=self._kept
        )

    @Slot(object)
    def _kept(self, held: directories.Held) -> None:
        self.hide()
        self.kept.emit(held)

    @Slot(object)
    def _say_written(self, path: str) -> None:
        self._context.notices.tell(self.tr("Exported to {0}").format(path), Kind.DONE, seconds=12)

    def _folder(self) -> Path:
        return Path(self._context.settings.text(EXPORT_FOLDER) or Path.home())


def _write(known: Any, path: str) -> str:
    from secretariat_app.services.directory_tables import write_table

    write_table(known.get(), Path(path))
    return path


def _read(known: Any, path: str) -> "tuple[Incoming, ...]":
    from secretariat_app.services.directory_tables import read_table

    return read_table(Path(path), known.get())
