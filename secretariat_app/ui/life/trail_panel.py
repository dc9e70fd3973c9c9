"""The audit trail: who did what when, of one paper or of all; whether anything was tampered with."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app.services import auditing
from secretariat_app.services.auditing import PAGE, Entry
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.jobs import Job
from secretariat_app.ui.life.tables import Row, Table, TableModel
from secretariat_app.ui.life.trail_words import who, words
from secretariat_app.ui.notices import Kind


class TrailPanel(QWidget):
    """`paper_wanted` emits the number of a paper in the archive."""

    paper_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context = context
        self._paper: int | None = None
        self._last: int | None = None
        self._checking: Job | None = None
        self._stop = False
        self.check = QPushButton(context.icons("proofing"), self.tr("Check the archive"), self)
        self.check.setToolTip(
            self.tr("Compare every signed paper, kept file and scan with what the trail says of it")
        )
        self.stop = QPushButton(context.icons("close"), self.tr("Stop"), self)
        self.export = QPushButton(context.icons("export"), self.tr("Export…"), self)
        self.all = QPushButton(context.icons("close"), "", self)
        self.all.setToolTip(self.tr("Show the trail of all papers"))
        self.result = QFrame(self)
        self.result.setObjectName("notice")
        self.told = QLabel(self.result)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        head = [
            self.tr("When"),
            self.tr("Who"),
            self.tr("What was done"),
            self.tr("Paper"),
        ]
        self.model = TableModel(head, self)
        self.table = Table(self.model, 2, self)
        self.table.setAccessibleName(self.tr("Audit trail"))
        self._lay_out()
        self.check.clicked.connect(self.check_archive)
        self.stop.clicked.connect(self._stop_checking)
        self.export.clicked.connect(self._export)
        self.all.clicked.connect(self.show_all)
        self.table.opened.connect(self._open)
        self.table.end_reached.connect(self._ask_more)

    def _lay_out(self) -> None:
        top = Flow(across=8, down=8)
        for button in (self.check, self.stop, self.export, self.all):
            top.addWidget(button)
        inside = QVBoxLayout(self.result)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.result)
        column.addWidget(self.table, 1)
        for widget in (self.stop, self.all, self.result):
            widget.hide()

    @Slot()
    def reload(self) -> None:
        """Ask the archive for the newest entries."""
        self._context.ask_archive(auditing.entries, self._paper, done=self._show)

    def show_paper(self, identity: int) -> None:
        """The trail of one paper."""
        self._paper = identity
        self.all.setText(self.tr("Only paper {number}").format(number=identity))
        self.all.show()
        self.reload()

    @Slot()
    def show_all(self) -> None:
        """The trail of all papers."""
        self._paper = None
        self.all.hide()
        self.reload()

    @Slot(object)
    def _show(self, entries: list[Entry]) -> None:
        self.model.set_rows(self._rows(entries))
        self.table.fit(
            ["00.00.0000 00:00:00", max(map(who, entries), key=len, default="")[:34], "", "0000000"]
        )
        self._note_last(entries)

    @Slot()
    def _ask_more(self) -> None:
        if self._last is not None:
            before, self._last = self._last, None
            more = partial(auditing.entries, paper=self._paper, before=before)
            self._context.ask_archive(more, done=self._show_more)

    @Slot(object)
    def _show_more(self, entries: list[Entry]) -> None:
        self.model.add_rows(self._rows(entries))
        self._note_last(entries)

    def _note_last(self, entries: list[Entry]) -> None:
        self._last = entries[-1].seq if len(entries) == PAGE else None

    def _rows(self, entries: list[Entry]) -> list[Row]:
        rows: list[Row] = []
        for entry in entries:
            when = auditing.local_time(entry)
            told = f"{when:%d.%m.%Y %H:%M:%S}" if when else entry.at
            number = str(entry.paper) if entry.paper else ""
            rows.append(((told, who(entry), words(entry), number), None, entry.paper))
        return rows

    # --- checking ----------------------------------------------------------------------------------------

    @Slot()
    def check_archive(self) -> None:
        """Look for anything that was changed behind the program's back."""
        if self._checking is None:
            self._stop = False
            self.check.setEnabled(False)
            self.stop.show()
            self._tell(self.tr("Checking the archive…"), Kind.INFO)
            run = self._context.jobs.run  # beside the archive's worker: what is typed is kept meanwhile
            look = partial(_check, self._context.archive, self._stopped)
            self._checking = run(look, done=self._checked, failed=self._failed)

    def _stopped(self) -> bool:
        return self._stop

    @Slot()
    def _stop_checking(self) -> None:
        self._stop = True

    @Slot(object)
    def _checked(self, found: auditing.Checked | None) -> None:
        self._end()
        if found is None:
            self._tell(self.tr("The check was stopped."), Kind.INFO)
            return
        self.show_findings(found)

    def show_findings(self, found: auditing.Checked) -> None:
        """Say what a check has found."""
        if not found.findings:
            entries = self.tr("%n entry(ies) of the trail", "", found.entries)
            papers = self.tr("%n signed paper(s)", "", found.sealed)
            self._tell(
                self.tr("Nothing was changed behind the program's back: {entries}, {papers}.").format(
                    entries=entries, papers=papers
                ),
                Kind.DONE,
            )
            return
        sentences = [self._context.notices.sentence(one) for one in found.findings]
        shown = sentences[:12] + (["…"] if len(sentences) > 12 else [])
        advice = self.tr(
            "Do not delete anything. Compare with the newest good backup (Paper → Backups), and tell whoever"
            " looks after the computers."
        )
        self._tell("\n".join([*shown, advice]), Kind.ERROR)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._end()
        self.result.hide()
        self._context.notices.fail(error)

    def _end(self) -> None:
        self._checking = None
        self.check.setEnabled(True)
        self.stop.hide()

    def _tell(self, text: str, kind: Kind) -> None:
        self.told.setText(text)
        self.result.setProperty("kind", str(kind))
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)
        self.result.show()

    # --- out ---------------------------------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        folder = self._context.settings.text(EXPORT_FOLDER) or str(Path.home())
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the trail"),
            str(Path(folder) / self.tr("audit trail.xlsx")),
            "Excel (*.xlsx);;CSV (*.csv)",
        )
        if not path:
            return
        file = Path(path)
        file = file if file.suffix.lower() in (".xlsx", ".csv") else file.with_name(file.name + ".xlsx")
        head = (
            "№",
            self.tr("When"),
            self.tr("Name"),
            self.tr("User"),
            self.tr("Computer"),
            self.tr("What was done"),
            self.tr("Paper"),
            "SHA-256",
        )
        columns = auditing.Columns(head, self.tr("Audit trail"), words)
        write = partial(auditing.save, path=file, columns=columns, paper=self._paper)
        self._context.ask_archive(write, done=self._written)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self._context.notices.tell(self.tr("Exported: {0}").format(path), Kind.DONE, seconds=12)

    @Slot(object)
    def _open(self, identity: int | None) -> None:
        if identity:
            self.paper_wanted.emit(identity)


def _check(archive: Any, stopped: Any) -> auditing.Checked | None:
    return auditing.check(archive.get(), cancelled=stopped)
