"""What is done to a paper of the list without opening it: export, bin, back from the bin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Stored
from secretariat_app.errors import KnownError
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.archive_model import STATUSES, Line, translated
from secretariat_app.ui.notices import Kind, Remedy
from secretariat_app.ui.paper_jobs import (
    delete_paper,
    delete_papers,
    kept_paper,
    restore_papers,
    set_paper_status,
)

if TYPE_CHECKING:
    from secretariat_app.ui.editor.paper_out import PaperOut

TOLD = 3
"""So many refusals are told in one message."""


class Shelf(QObject):
    """Carries out what the archive's list asks for. `changed`: the list must be read again."""

    changed = Signal()
    outdated = Signal(int)
    step_wanted = Signal(object, str)  # Line, the name of a step that is begun in the open paper

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._last_deleted: int | None = None
        self._many_deleted: list[int] = []
        self._out: PaperOut | None = None

    @Slot(object)
    def export(self, line: Line) -> None:
        """A paper as a file; the user says where."""
        self._context.ask_archive(kept_paper, line.row.id, done=self._write_out)

    @Slot(object)
    def _write_out(self, found: tuple[Stored, bytes | None]) -> None:
        stored, kept = found
        from secretariat_app.ui.editor.paper_out import PaperOut

        if self._out is None:
            self._out = PaperOut(self._context, self._window)
        template = stored.template or self._context.settings.template(stored.resolution.language)
        self._out.export(stored.resolution, template, ".docx", None, kept)

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

    @Slot(object)
    def delete_many(self, lines: list[Line]) -> None:
        """Papers into the bin; a button brings them all back."""
        papers = [line.row.id for line in lines]
        self._context.ask_archive(delete_papers, papers, done=self._say_many_deleted)

    @Slot(object)
    def _say_many_deleted(self, answer: tuple[list[int], list[KnownError]]) -> None:
        deleted, refused = answer
        self._many_deleted = deleted
        for identity in deleted:
            self.outdated.emit(identity)
        self.changed.emit()
        said = [self.tr("%n paper(s) were put into the bin.", "", len(deleted))]
        said += [self._context.notices.sentence(error) for error in refused[:TOLD]]
        undo = [Remedy(self.tr("Undo"), self.undo_delete_many)] if deleted else []
        kind = Kind.WARNING if refused else Kind.DONE
        self._context.notices.tell("\n".join(said), kind, undo, seconds=20)

    @Slot()
    def undo_delete_many(self) -> None:
        """Bring back the papers that were put into the bin together."""
        self._context.ask_archive(restore_papers, self._many_deleted, done=self._say_restored)
        self._many_deleted = []

    @Slot()
    def undo_delete(self) -> None:
        """Bring back what was put into the bin last."""
        if self._last_deleted is not None:
            self._restore(self._last_deleted)
            self._last_deleted = None

    @Slot(object, object)
    def set_status(self, line: Line, status: Status) -> None:
        """A paper one step on in its life; what asks for a number or a reason begins in the open paper."""
        if status in (Status.READY, Status.CANCELLED):
            self.step_wanted.emit(line, "make_ready" if status == Status.READY else "cancel_paper")
        else:
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
    def _say_restored(self, _stored: object) -> None:
        self.changed.emit()
        self._context.notices.tell(self.tr("The paper is back in the archive."), Kind.DONE, seconds=8)
