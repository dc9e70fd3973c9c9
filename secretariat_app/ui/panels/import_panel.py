"""The place for old papers: choose files or a folder, watch them come in, see what became of each."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.services.importing import Taken
from secretariat_app.settings import IMPORT_FOLDER, IMPORT_LEFT
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.import_model import FAILED, OUTCOMES, ImportModel, outcome_of, words
from secretariat_app.ui.notices import Kind
from secretariat_app.ui.panels.import_empty import ImportEmpty
from secretariat_app.ui.panels.import_progress import ImportProgress
from secretariat_app.ui.panels.import_run import ImportRun

FIRST_COLUMN, SECOND_COLUMN = 170, 280


class ImportPanel(QWidget):
    """Loading. `request_open` and `request_review` ask the window for a paper by its number."""

    request_open = Signal(int)
    request_review = Signal(int)
    changed = Signal()  # papers have come into the archive
    ended = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: list[str] = []
        self._paths: list[str] = []
        self.run = ImportRun(context, self)
        self.model = ImportModel(context.icons, context.notices, self)
        self.empty = ImportEmpty(context.icons, self)
        self.progress = ImportProgress(context.icons, self)
        self.table = QTableView(self)
        self.files_button = QPushButton(context.icons("open"), self.tr("Choose files…"), self)
        self.folder_button = QPushButton(context.icons("folder"), self.tr("Choose a folder…"), self)
        self.save_button = QPushButton(context.icons("save"), self.tr("Save the report…"), self)
        self.chips: dict[str, QPushButton] = {}
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._offer_rest()
        self._show_counts()

    # --- beginning -----------------------------------------------------------------------------------------

    @Slot()
    def choose_files(self) -> None:
        """Ask for files and import them."""
        kinds = self.tr("Old papers (*.docx *.docm *.doc *.rtf *.odt *.txt *.json *.jsonl);;All files (*)")
        folder = self._context.settings.text(IMPORT_FOLDER)
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Old papers to load"), folder, kinds)
        if files:
            self._context.settings.put(IMPORT_FOLDER, str(Path(files[0]).parent))
            self.start(files)

    @Slot()
    def choose_returned(self) -> None:
        """Ask for a paper that was exported, changed in Word, and is to be compared with what it was."""
        kinds = self.tr("Word document (*.docx)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("The paper that came back from Word"), "", kinds)
        if file:
            self.start([file])

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder and import what lies in it."""
        kept = self._context.settings.text(IMPORT_FOLDER)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder with old papers"), kept)
        if folder:
            self._context.settings.put(IMPORT_FOLDER, folder)
            self.start([folder])

    def start(self, paths: Sequence[str]) -> None:
        """Import these files and folders; after the import that is under way, where there is one."""
        if self.run.running():
            self._waiting += paths
            self._context.notices.tell(
                self.tr("These files come after the import that is under way."), Kind.INFO, seconds=8
            )
            return
        self._paths = list(paths)
        self._context.settings.put(IMPORT_LEFT, json.dumps(self._paths))
        self.model.clear()
        self._pages.setCurrentIndex(1)
        self.progress.begin()
        self.chips[""].click()
        self._show_counts()
        self.run.start(paths)

    @Slot()
    def take_up(self) -> None:
        """Go on with an import that was stopped: what is in the archive already is passed over."""
        left = _paths_in(self._context.settings.text(IMPORT_LEFT))
        if left:
            self.start(left)

    def close_down(self) -> None:
        """Stop what is under way: the window closes, or the archive is about to be put back."""
        self._waiting.clear()
        self.run.close()

    # --- what comes ----------------------------------------------------------------------------------------

    @Slot(list)
    def _take(self, news: list[Taken]) -> None:
        self.model.add(news)
        self.progress.show_progress(news[-1].done, news[-1].total, news[-1].seconds_left)
        self._show_counts()

    @Slot(bool)
    def _end(self, through: bool) -> None:
        if through:
            self._context.settings.put(IMPORT_LEFT, "")
        self.progress.end(through=through, files=sum(self.model.counts.values()))
        self.save_button.setEnabled(self.model.rowCount() > 0)
        self.changed.emit()
        self.ended.emit()
        only = self.model.taken(0)
        if through and self._is_one_file() and only is not None and only.outcome == "review" and only.id:
            self.request_review.emit(only.id)
        if self._waiting and through:
            waiting, self._waiting = self._waiting, []
            self.start(waiting)

    def _is_one_file(self) -> bool:
        return len(self._paths) == 1 and sum(self.model.counts.values()) == 1

    def _show_counts(self) -> None:
        counts = self.model.counts
        for outcome, chip in self.chips.items():
            count = counts[outcome] if outcome else sum(counts.values())
            name = words(OUTCOMES[outcome][0]) if outcome else self.tr("All")
            chip.setText(f"{name}: {count}")
            chip.setVisible(not outcome or count > 0 or chip.isChecked())
        self.save_button.setEnabled(sum(counts.values()) > 0)

    def _offer_rest(self) -> None:
        left = _paths_in(self._context.settings.text(IMPORT_LEFT))
        self.empty.offer_rest(left)

    # --- the report ----------------------------------------------------------------------------------------

    @Slot(bool)
    def _filter(self, _on: bool) -> None:
        chosen = next((outcome for outcome, chip in self.chips.items() if chip.isChecked()), "")
        self.model.show_only(chosen)

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        one = self.model.taken(index.row())
        if one is None:
            return
        if outcome_of(one) == FAILED:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(one.path).parent)))
        elif one.id is not None and one.outcome == "review":
            self.request_review.emit(one.id)
        elif one.id is not None:
            self.request_open.emit(one.id)

    @Slot()
    def save_report(self) -> None:
        """Write the rows that are shown as a table."""
        kinds = self.tr("Excel table (*.xlsx);;Table as text (*.csv)")
        proposal = str(Path(self._context.settings.text(IMPORT_FOLDER)) / self.tr("Import report.xlsx"))
        file, kind = QFileDialog.getSaveFileName(self, self.tr("Save the report"), proposal, kinds)
        if not file:
            return
        if not Path(file).suffix:
            file += ".csv" if "csv" in kind else ".xlsx"
        head = [self.model.headerData(n, Qt.Orientation.Horizontal) for n in range(self.model.columnCount())]
        rows = [(*self.model.cells(one), one.path) for one in self.model.shown()]
        self._context.jobs.run(
            _write_table,
            file,
            [*head, self.tr("Where it lies")],
            rows,
            self.tr("Import"),
            done=self._say_saved,
        )

    @Slot(object)
    def _say_saved(self, file: Path) -> None:
        self._context.notices.tell(
            self.tr("The report is in {file}").format(file=file), Kind.DONE, seconds=12
        )

    # --- construction --------------------------------------------------------------------------------------

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What became of each file"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(0, FIRST_COLUMN)
        self.table.setColumnWidth(1, SECOND_COLUMN)

    def _lay_out(self) -> None:
        self._dress_table()
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 0, 16, 10)
        chips.setSpacing(6)
        for outcome in ("", *OUTCOMES):
            chip = QPushButton(self)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setChecked(not outcome)
            chip.toggled.connect(self._filter)
            if outcome:
                chip.setIcon(self._context.icons(OUTCOMES[outcome][1], role=OUTCOMES[outcome][1]))
            self.chips[outcome] = chip
            chips.addWidget(chip)
        chips.addStretch()
        chips.addWidget(self.save_button)
        report = QWidget(self)
        column = QVBoxLayout(report)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.progress)
        column.addLayout(chips)
        column.addWidget(self.table, 1)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(report)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 10)
        top.setSpacing(8)
        hint = QLabel(self.tr("Files and folders can be dropped anywhere on the window."), self)
        hint.setProperty("quiet", True)
        top.addWidget(hint, 1)
        top.addWidget(self.files_button)
        top.addWidget(self.folder_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._pages, 1)
        self.setFocusProxy(self.files_button)

    def _connect(self) -> None:
        self.files_button.clicked.connect(self.choose_files)
        self.folder_button.clicked.connect(self.choose_folder)
        self.empty.rest_button.clicked.connect(self.take_up)
        self.progress.pause_button.clicked.connect(self._pause)
        self.progress.stop_button.clicked.connect(self._stop)
        self.progress.again_button.clicked.connect(self.take_up)
        self.save_button.clicked.connect(self.save_report)
        self.table.activated.connect(self._open_row)
        self.run.came.connect(self._take)
        self.run.ended.connect(self._end)
        self.run.failed.connect(self._context.notices.fail)

    @Slot()
    def _pause(self) -> None:
        self.run.pause_or_go_on()
        self.progress.show_paused(self.run.paused)

    @Slot()
    def _stop(self) -> None:
        self._waiting.clear()
        self.progress.show_stopping()
        self.run.stop()


def _paths_in(kept: str) -> list[str]:
    try:
        paths = json.loads(kept) if kept else []
    except ValueError:  # a settings file that somebody changed by hand
        return []
    return [path for path in paths if isinstance(path, str)] if isinstance(paths, list) else []


def _write_table(file: str, head: list[str], rows: list[tuple[str, ...]], title: str) -> Path:
    from secretariat_app.services import importing

    return importing.write_report(file, head, rows, title)
