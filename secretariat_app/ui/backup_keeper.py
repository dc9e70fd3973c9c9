"""The daily backup made while nobody waits, and the way back where the archive is damaged."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from secretariat_app.errors import KnownError
from secretariat_app.ui.context import Context, Later
from secretariat_app.ui.notices import Kind, Remedy
from secretariat_app.ui.papers import Papers

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.domain.record import Backup
    from secretariat_app.services.library import Library
    from secretariat_app.services.safekeeping import Offer

FIRST_MILLISECONDS = 20_000
BUSY_MILLISECONDS = 5_000
AGAIN_MILLISECONDS = 60 * 60 * 1000


class BackupKeeper(QObject):
    """Sees to the backup of the day. `dated`: what the status bar says of the newest one.

    A backup runs beside the archive's worker, over a connection of its own: of a large archive it takes
    seconds, and what is typed meanwhile must be written down at once.
    """

    dated = Signal(str)
    restoring = Signal()  # whoever else works on the archive lets go of it now
    restored = Signal()
    kept = Signal(object)  # the newest backup, now and then

    def __init__(self, context: Context, papers: Papers) -> None:
        super().__init__(papers)
        self._context, self._papers = context, papers
        self._ended_hard = False
        self._told = ""
        self._offered: Offer | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_when_idle)

    def begin(self) -> None:
        """Before the archive is opened: see how it was left; then begin to keep the time."""
        from secretariat_app.services.safekeeping import ended_hard

        context = self._context
        context.jobs.run(ended_hard, context.archive_path, done=self._note_end, database=True)
        context.ask_archive(_opened, done=self._wait, failed=self._refused)

    @Slot()
    def look(self) -> None:
        """Make the backup of today if there is none, and look for damage after a hard end."""
        where, hard = self._context.archive_path, self._ended_hard
        self._context.jobs.run(backup_of_today, where, hard, done=self._kept, failed=self._failed)

    @Slot(object)
    def _note_end(self, hard: bool) -> None:
        self._ended_hard = hard

    @Slot(object)
    def _wait(self, _opened: bool) -> None:
        self._timer.start(FIRST_MILLISECONDS)

    @Slot()
    def _look_when_idle(self) -> None:
        if self._context.jobs.busy():
            self._timer.start(BUSY_MILLISECONDS)
            return
        self.look()

    @Slot(object)
    def _kept(self, newest: Backup | None) -> None:
        self._told, self._ended_hard = "", False
        self._timer.start(AGAIN_MILLISECONDS)
        if newest is not None:
            self.dated.emit(self.tr("backup {when}").format(when=self._day(newest)))
            self.kept.emit(newest)

    # --- failures ----------------------------------------------------------------------------------------

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        from secretariat_app.services.safekeeping import is_damage

        self._timer.start(AGAIN_MILLISECONDS)
        if not isinstance(error, KnownError):
            self._context.notices.fail(error)
        elif is_damage(error):
            self._refused(error)
        elif not self._told:  # said once, not every hour, until a backup is made or somebody tries again
            self._told = str(error)
            self._context.notices.tell(
                self.tr("The backup of today could not be made: {reason}").format(
                    reason=self._context.notices.sentence(error)
                ),
                Kind.WARNING,
                [Remedy(self.tr("Try again"), self.look_again)],
            )

    @Slot()
    def look_again(self) -> None:
        """Try once more, and say it again where that fails."""
        self._told = ""
        self.look()

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        """The archive is damaged, or could not be opened, which the list has said already."""
        from secretariat_app.services.safekeeping import is_damage

        if isinstance(error, KnownError) and is_damage(error):
            where = self._context.archive_path
            self._context.jobs.run(way_back, where, error, done=self._offer)

    @Slot(object)
    def _offer(self, found: tuple[KnownError, Offer | None]) -> None:
        error, self._offered = found
        notices = self._context.notices
        if self._offered is None:
            nothing = self.tr("There is no good backup beside it; the file is left as it is.")
            notices.tell(f"{notices.sentence(error)} {nothing}", Kind.ERROR)
            return
        when = self._day(self._offered.backup)
        loss = self._offered.loss
        if loss is None:
            cost = self.tr("What was written after it is not in it.")
        elif loss.papers:
            cost = self.tr("%n paper(s) of today's archive are newer than it.", "", loss.papers)
        else:
            cost = self.tr("No paper is newer than it.")
        notices.tell(
            self.tr(
                "The archive is damaged. The newest good backup: {when}. {cost}"
                " The damaged file will be kept beside it."
            ).format(when=when, cost=cost),
            Kind.ERROR,
            [Remedy(self.tr("Restore the backup: {when}").format(when=when), self.restore)],
        )

    # --- the way back ------------------------------------------------------------------------------------

    @Slot()
    def restore(self) -> None:
        """Put the offered backup in the place of the archive, which is kept aside."""
        if self._offered is not None:
            self.restore_file(self._offered.backup.file)

    def restore_file(self, file: Path) -> None:
        """Put this backup in the place of the archive, which is kept aside."""
        self.restoring.emit()
        context = self._context
        context.jobs.run(
            put_back, context.archive, file, context.archive_path, done=self._back, database=True
        )

    @Slot(object)
    def _back(self, answer: tuple[int, Path | None, Directories, Library]) -> None:
        count, aside, directories, library = answer
        self._offered = None
        for space in self._papers.workspaces():
            stored = space.stored()
            if stored is not None:
                self._papers.forget(stored.id)  # it may be an earlier one now; unsaved text stays open
        self._papers.keep_all()
        self._context.take_directories(directories)
        self._context.take_library(library)
        self._context.notices.tell(
            self.tr("The backup is in its place: %n paper(s).", "", count)
            + (" " + self.tr("The file of before: {0}").format(aside) if aside else ""),
            Kind.DONE,
        )
        self.restored.emit()
        self._timer.start(FIRST_MILLISECONDS)

    def _day(self, backup: Backup) -> str:
        made = backup.made_at.astimezone()
        days = (datetime.datetime.now().astimezone().date() - made.date()).days
        clock = made.strftime("%H:%M")
        if days == 0:
            return self.tr("today {time}").format(time=clock)
        if days == 1:
            return self.tr("yesterday {time}").format(time=clock)
        return made.strftime("%d.%m.%Y %H:%M")


def _opened(archive: Any) -> bool:
    return archive is not None


def backup_of_today(where: str, ended_hard: bool) -> Backup | None:
    """The newest backup, made now where today has none. KnownError where the archive is damaged."""
    from secretariat_app.services import safekeeping

    if ended_hard:
        safekeeping.look_for_damage(where)
    now = datetime.datetime.now().astimezone()
    made = safekeeping.backup_if_due(where, now)
    return made or next((kept for kept in safekeeping.backups(where) if kept.made_at <= now), None)


def way_back(where: str, error: KnownError) -> tuple[KnownError, Offer | None]:
    """What was wrong, and the newest good backup if there is one."""
    from secretariat_app.services import safekeeping

    return error, safekeeping.newest_good(where)


def put_back(archive: Later[Any], file: Path, where: str) -> tuple[int, Path | None, Directories, Library]:
    """Restore a backup under the open window: the archive is closed for it and opened again."""
    from secretariat_app.services import clause_library, directories, keeping, safekeeping

    opened = archive.made()
    if opened is not None:
        opened.close()  # opens by itself again where the restoring is refused
    result = safekeeping.restore(file, where)
    restored = keeping.open_archive(where)
    archive.put(restored)
    names, clauses = directories.load(restored), clause_library.load(restored)
    return result.resolutions, result.set_aside, names, clauses
