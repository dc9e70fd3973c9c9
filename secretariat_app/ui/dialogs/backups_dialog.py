"""The backups of the archive: what is inside each, the way back to one, a new one, a copy elsewhere."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.ui.backup_keeper import BackupKeeper
from secretariat_app.ui.context import Context
from secretariat_app.ui.jobs import Job

if TYPE_CHECKING:
    from secretariat_app.domain.record import Backup, Row
    from secretariat_app.services.safekeeping import Loss


class BackupsDialog(QDialog):
    """A list of backups, the newest first, and beside it the papers in the chosen one."""

    def __init__(self, context: Context, keeper: BackupKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._keeper = context, keeper
        self._backups: list[Backup] = []
        self._loss: Loss | None = None
        self._looking: Job | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self.list, self.inside = QListView(self), QListView(self)
        self.list.setAccessibleName(self.tr("Backups"))
        self.inside.setAccessibleName(self.tr("Papers in the backup"))
        for view in (self.list, self.inside):
            view.setModel(QStringListModel(view))
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            view.setUniformItemSizes(True)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.make_button = QPushButton(self.tr("Make one &now"), self)
        self.copy_button = QPushButton(self.tr("&Copy to a folder…"), self)
        self.restore_button = QPushButton(self.tr("&Restore…"), self)
        self._close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.make_button.clicked.connect(self._make)
        self.copy_button.clicked.connect(self._copy)
        self.restore_button.clicked.connect(self._restore)
        self._close_button.clicked.connect(self.accept)
        self._list_again()

    def _lay_out(self) -> None:
        views, buttons, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        views.addWidget(self.list, 2)
        views.addWidget(self.inside, 3)
        for button in (self.make_button, self.copy_button, self.restore_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close_button)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(views, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)
        self.resize(860, 480)
        self._allow(False)

    def chosen(self) -> Backup | None:
        """The backup in hand."""
        number = self.list.currentIndex().row()
        return self._backups[number] if 0 <= number < len(self._backups) else None

    def _allow(self, allowed: bool) -> None:
        self.copy_button.setEnabled(allowed)
        self.restore_button.setEnabled(allowed)

    def _run(self, *call: object, done: object) -> Job:
        return self._context.jobs.run(*call, done=done, failed=self._failed)  # type: ignore[arg-type]

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.said.setText("")
        self._context.notices.fail(error)

    # --- looking -----------------------------------------------------------------------------------------

    def _list_again(self) -> None:
        from secretariat_app.services import safekeeping

        self._run(safekeeping.backups, self._context.archive_path, done=self._show)

    @Slot(object)
    def _show(self, backups: list[Backup]) -> None:
        self._backups = backups
        _fill(self.list, [self._line(backup) for backup in backups])
        _fill(self.inside, [])
        self._allow(False)
        self.said.setText("" if backups else self.tr("There is no backup yet."))
        if backups:
            self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _line(self, backup: Backup) -> str:
        made = backup.made_at.astimezone().strftime("%d.%m.%Y %H:%M")
        size = self.locale().formattedDataSize(backup.size)
        if backup.resolutions is None:
            return f"{made} — {size}"
        return f"{made} — {size}, " + self.tr("%n paper(s)", "", backup.resolutions)

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        backup = self.chosen()
        self._allow(False)
        if self._looking is not None:
            self._looking.cancel()
        if backup is not None:
            self.said.setText(self.tr("Looking inside…"))
            self._looking = self._run(
                look_inside, backup.file, self._context.archive_path, done=self._show_inside
            )

    @Slot(object)
    def _show_inside(self, answer: tuple[list[Row], Loss | None]) -> None:
        rows, self._loss = answer
        _fill(self.inside, [_title(row) for row in rows])
        self.said.setText(self._cost())
        self._allow(True)

    def _cost(self) -> str:
        if self._loss is None:
            return self.tr("The present archive cannot be read, so nobody can say what is newer.")
        if not self._loss.papers:
            return self.tr("Nothing in the present archive is newer than this backup.")
        return self.tr(
            "Newer in the present archive: %n paper(s), {percent} % of all.", "", self._loss.papers
        ).format(percent=max(1, round(self._loss.share * 100)))

    # --- doing -------------------------------------------------------------------------------------------

    @Slot()
    def _make(self) -> None:
        self.said.setText(self.tr("Making a backup…"))
        self._run(make_now, self._context.archive_path, done=self._made)

    @Slot(object)
    def _made(self, _backup: Backup) -> None:
        self._list_again()
        self._keeper.look()  # the status bar follows

    @Slot()
    def _copy(self) -> None:
        backup = self.chosen()
        folder = QFileDialog.getExistingDirectory(self, self.tr("Copy the backup to a folder"))
        if backup is not None and folder:
            from secretariat_app.services import safekeeping

            target = str(Path(folder) / backup.file.name)
            self._run(safekeeping.backup, str(backup.file), target, done=self._copied)

    @Slot(object)
    def _copied(self, made: object) -> None:
        self.said.setText(self.tr("Copied and checked: {file}").format(file=getattr(made, "file", "")))

    @Slot()
    def _restore(self) -> None:
        backup = self.chosen()
        if backup is None:
            return
        question = self.tr("Go back to the backup of {when}?").format(
            when=backup.made_at.astimezone().strftime("%d.%m.%Y %H:%M")
        )
        detail = self._cost() + "\n" + self.tr("The present archive will be kept beside it.")
        choices = (("restore", self.tr("Restore")), ("stay", self.tr("Leave as it is")))
        if self._context.notices.ask(self, question, detail, choices) == "restore":
            self._keeper.restore_file(backup.file)
            self.accept()


def look_inside(file: Path, where: str) -> tuple[list[Row], Loss | None]:
    """The papers in a backup, and what going back to it would cost; None where the archive cannot tell."""
    from secretariat_app.errors import KnownError
    from secretariat_app.services import safekeeping

    rows = safekeeping.look_inside(file)
    try:
        return rows, safekeeping.lost_by_restoring(file, where)
    except KnownError:
        return rows, None


def make_now(where: str) -> Backup:
    """A backup of this moment."""
    from secretariat_app.services import safekeeping

    return safekeeping.backup_now(where, datetime.datetime.now().astimezone())


def _title(row: Row) -> str:
    date = row.date.strftime("%d.%m.%Y") if row.date else ""
    number = f"№ {row.number}" if row.number else ""
    return " ".join(part for part in (date, number, row.title) if part)


def _fill(view: QListView, lines: list[str]) -> None:
    model = view.model()
    if isinstance(model, QStringListModel):
        model.setStringList(lines)
