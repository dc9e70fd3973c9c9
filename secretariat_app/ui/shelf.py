"""What is done to a paper of the list without opening it: export, bin, back from the bin."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Stored
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.archive_model import STATUSES, Line, translated
from secretariat_app.ui.notices import Kind, Remedy
from secretariat_app.ui.paper_jobs import delete_paper, export_paper, set_paper_status


class Shelf(QObject):
    """Carries out what the archive's list asks for. `changed`: the list must be read again."""

    changed = Signal()
    outdated = Signal(int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._last_deleted: int | None = None

    @Slot(object)
    def export(self, line: Line) -> None:
        """A paper as a file; the user says where."""
        from secretariat_app.services import keeping

        self._context.ask_archive(keeping.read, line.row.id, done=self._ask_where)

    @Slot(object)
    def _ask_where(self, stored: Stored) -> None:
        from secretariat_app.services.exporting import file_name

        settings = self._context.settings
        folder = settings.text(EXPORT_FOLDER) or str(Path.home())
        suggested = str(Path(folder) / file_name(stored.resolution))
        word = self.tr("Word document")
        filters = f"{word} (*.docx);;PDF (*.pdf);;JSON (*.json)"
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the paper"), suggested, filters)
        if not path:
            return
        settings.put(EXPORT_FOLDER, str(Path(path).parent))
        template = settings.template(stored.resolution.language)
        self._context.jobs.run(
            export_paper,
            stored.resolution,
            Path(path),
            template,
            self._context.later_directories,
            done=self._say_exported,
        )

    @Slot(object)
    def _say_exported(self, exported: Any) -> None:
        self._context.notices.tell(self.tr("Exported to {0}").format(exported.path), Kind.DONE, seconds=12)

    @Slot(object)
    def delete(self, line: Line) -> None:
        """A paper into the bin; a button brings it back."""
        self._context.ask_archive(delete_paper, line.row.id, done=self._say_deleted)

    @Slot(object)
    def _say_deleted(self, identity: int) -> None:
        self._last_deleted = identity
        self.outdated.emit(identity)
        self.changed.emit()
        undo = Remedy(self.tr("Undo"), self.undo_delete)
        self._context.notices.tell(self.tr("The paper was put into the bin."), Kind.DONE, [undo], seconds=20)

    @Slot()
    def undo_delete(self) -> None:
        """Bring back what was put into the bin last."""
        if self._last_deleted is not None:
            self._restore(self._last_deleted)
            self._last_deleted = None

    @Slot(object, object)
    def set_status(self, line: Line, status: Status) -> None:
        """A paper one step on in its life."""
        self._context.ask_archive(set_paper_status, line.row.id, status, done=self._say_status)

    @Slot(object)
    def _say_status(self, stored: Stored) -> None:
        self.outdated.emit(stored.id)
        self.changed.emit()
        status = translated(STATUSES[stored.status][0])
        self._context.notices.tell(self.tr("New status: {0}").format(status), Kind.DONE, seconds=8)

    @Slot(object)
    def restore(self, line: Line) -> None:
        """A paper out of the bin."""
        self._restore(line.row.id)

    def _restore(self, identity: int) -> None:
        from secretariat_app.services import keeping

        self._context.ask_archive(keeping.restore_deleted, identity, done=self._say_restored)

    @Slot(object)
    def _say_restored(self, _stored: Stored) -> None:
        self.changed.emit()
        self._context.notices.tell(self.tr("The paper is back in the archive."), Kind.DONE, seconds=8)
