"""Keep the archive safe: verified copies of it, made daily or asked for, and the way back from one."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:  # loaded when a copy is made or looked at
    from secretariat_app.domain.record import Backup, Row
    from secretariat_app.errors import KnownError
    from secretariat_app.storage.backup import BackupResult, RestoreResult


class Loss(msgspec.Struct, frozen=True):
    """What going back to a backup would cost: the papers that are newer than it, of those there are."""

    papers: int
    of: int

    @property
    def share(self) -> float:
        """From 0 (nothing is lost) to 1."""
        return self.papers / self.of if self.of else 0.0


class Offer(msgspec.Struct, frozen=True):
    """The newest good backup of a damaged archive; `loss` is None where the archive cannot tell."""

    backup: Backup
    loss: Loss | None


def backup(archive: str | Path, target: str | Path) -> BackupResult:
    """A verified copy at `target` of the archive (a path or sqlite:///FILE), which may be in use."""
    from secretariat_app.storage import backup as copies

    return copies.backup(archive, target)


def restore(file: str | Path, archive: str | Path) -> RestoreResult:
    """Put the backup `file` in the place of the archive, which must not be open and is kept aside.

    The audit trail of what was restored says so.
    """
    from secretariat_app.services import auditing, keeping
    from secretariat_app.storage import backup as copies

    done = copies.restore(file, archive)
    with keeping.open_archive(done.file) as restored:
        auditing.note_restored(restored, Path(file))
    return done


def backup_now(archive: str | Path, now: datetime.datetime) -> Backup:
    """A verified backup in the folder beside the archive, where older ones are thinned after it."""
    from secretariat_app.storage import kept_copies
    from secretariat_app.storage.connections import archive_file

    file = archive_file(archive)
    made = kept_copies.make(file, now)
    kept_copies.thin(file, now)
    return made


def backup_if_due(archive: str | Path, now: datetime.datetime) -> Backup | None:
    """The backup of today, made where there is none yet; None where there is one.

    `now` has a zone: the day is that of the user's clock. A backup of a later day does not count, as the
    clock was wrong then. KnownError where the archive is damaged or the backup cannot be written.
    """
    today = now.astimezone().date()
    if any(kept.made_at.astimezone().date() == today for kept in backups(archive)):
        return None
    return backup_now(archive, now)


def backups(archive: str | Path) -> list[Backup]:
    """The backups in the folder beside the archive, the newest first."""
    from secretariat_app.storage import kept_copies
    from secretariat_app.storage.connections import archive_file

    return kept_copies.listed(archive_file(archive))


def look_inside(backup: Backup | Path) -> list[Row]:
    """The papers in a backup, newest first. Not a byte of it is changed."""
    from secretariat_app.storage import kept_copies

    return kept_copies.rows(backup if isinstance(backup, Path) else backup.file)


def lost_by_restoring(backup: Backup | Path, archive: str | Path) -> Loss:
    """The papers that were made or changed after the backup. KnownError where either cannot be read."""
    from secretariat_app.storage import kept_copies
    from secretariat_app.storage.connections import archive_file

    file = backup if isinstance(backup, Path) else backup.file
    return Loss(*kept_copies.newer_than(file, archive_file(archive)))


def ended_hard(archive: str | Path) -> bool:
    """Whether the program that had the archive last did not close it: its log lies beside it.

    To be asked before the archive is opened. Also True while another window has it open.
    """
    from secretariat_app.storage.connections import archive_file

    log = Path(f"{archive_file(archive)}-wal")
    try:
        return log.stat().st_size > 0
    except OSError:  # there is none, or nobody may look: then the archive says so itself
        return False


def is_damage(error: KnownError) -> bool:
    """Whether the archive itself is spoilt, so that a backup is the way out."""
    from secretariat_app.storage.sentences import DAMAGED, FOREIGN

    return error.sentence in (DAMAGED, FOREIGN)


def look_for_damage(archive: str | Path) -> None:
    """KnownError where the archive, which may be in use, is damaged."""
    from secretariat_app.storage import kept_copies
    from secretariat_app.storage.connections import archive_file

    kept_copies.quick_check(archive_file(archive))


def newest_good(archive: str | Path) -> Offer | None:
    """The newest backup that is whole, each read through until one is; None where there is none."""
    from secretariat_app.errors import KnownError
    from secretariat_app.storage import kept_copies

    for kept in backups(archive):
        try:
            kept_copies.check(kept)
        except KnownError:
            continue
        try:
            return Offer(kept, lost_by_restoring(kept, archive))
        except KnownError:
            return Offer(kept, None)
    return None
