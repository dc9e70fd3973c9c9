"""Opens the versions of the paper in front or of the chosen line, and carries out the way back to one."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.domain.lifecycle import may_edit
from secretariat_app.domain.record import Stored, Version
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.archive_model import WITHOUT_TITLE, Line, translated
from secretariat_app.ui.notices import Kind, Remedy
from secretariat_app.ui.papers import Papers
from secretariat_app.ui.versions.versions_dialog import Subject, VersionsDialog
from secretariat_app.ui.versions.wording import moment, version_name


class Versions(QObject):
    """`changed`: a paper of the list has another text now."""

    changed = Signal()

    def __init__(self, context: Context, papers: Papers, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._papers, self._window = context, papers, parent
        self._identity = 0
        self._before: int | None = None
        self._words = ""

    def show(self, line: Line | None) -> None:
        """The versions of the paper in front; of `line` where the archive is."""
        space = self._papers.workspace()
        if space is not None:
            stored = space.stored()
            if stored is None:
                text = self.tr("A paper has versions from its first save on. Save it with Ctrl+S.")
                self._context.notices.tell(text, Kind.INFO, seconds=12)
                return
            value = space.resolution()
            unsaved = value if space.is_modified() else None
            title = value.title.text or translated(WITHOUT_TITLE)
            self._open(Subject(stored.id, title, may_edit(stored.status), unsaved))
        elif line is not None:
            title = line.row.title or translated(WITHOUT_TITLE)
            self._open(Subject(line.row.id, title, may_edit(line.row.status)))

    def _open(self, subject: Subject) -> None:
        self._identity = subject.identity
        dialog = VersionsDialog(self._context, subject, self._window)
        dialog.restore_wanted.connect(self._restore)
        dialog.open()

    @Slot(object)
    def _restore(self, version: Version) -> None:
        from secretariat_app.services import comparing

        self._words = version_name(version)
        open_here = any(
            stored is not None and stored.id == self._identity
            for stored in (space.stored() for space in self._papers.workspaces())
        )
        wanted, ask = (self._identity, version.revision), self._context.ask_archive
        if open_here:
            ask(comparing.version, *wanted, done=self._into_form)
        else:
            ask(_restore_version, *wanted, done=self._told)

    @Slot(object)
    def _into_form(self, stored: Stored) -> None:
        if self._papers.show_open(stored.id):
            space = self._papers.workspace()
            if space is not None:
                name = self.tr("Version of {when}").format(when=moment(stored.changed_at))
                space.take_version(stored.resolution, name)

    @Slot(object)
    def _told(self, answer: tuple[int, Stored]) -> None:
        before, stored = answer
        self._before = before if stored.revision != before else None
        self.changed.emit()
        undo = [Remedy(self.tr("Undo"), self.undo)] if self._before is not None else []
        text = self.tr("The paper has the text of the version again: {name}").format(name=self._words)
        self._context.notices.tell(text, Kind.DONE, undo, seconds=20)

    @Slot()
    def undo(self) -> None:
        """Bring back the text that the last restored version took the place of."""
        if self._before is not None:
            self._context.ask_archive(_restore_version, self._identity, self._before, done=self._undone)

    @Slot(object)
    def _undone(self, _answer: tuple[int, Stored]) -> None:
        self.changed.emit()


def _restore_version(archive: Any, identity: int, revision: int) -> tuple[int, Stored]:
    """The revision of before, and the paper with the text of that version."""
    from secretariat_app.services import comparing, keeping

    before = keeping.read(archive, identity).revision
    return before, comparing.restore_version(archive, identity, revision)
