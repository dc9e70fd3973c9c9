"""The backups beside the archive: what there is, which of them may go, what is inside one.

Each is a file with the time of its making in its name (UTC, so that the order is never in doubt) and a small
JSON beside it: the papers it holds and its checksum, as they were when it was read through.
"""

import contextlib
import datetime
import hashlib
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Backup, Row
from secretariat_app.errors import KnownError
from secretariat_app.paths import backup_folder
from secretariat_app.storage.backup import BackupResult, backup
from secretariat_app.storage.connections import connect, connect_to_look
from secretariat_app.storage.failures import told_plainly
from secretariat_app.storage.migrate import revision, verified
from secretariat_app.storage.sentences import CHANGED_COPY, DAMAGED, FOREIGN, MISSING

_TIME = "%Y-%m-%dT%H-%M-%SZ"
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ")
_NEVER_TOO_OLD = 5
_STALE_SECONDS = 24 * 3600
_OLD_COPY = re.compile(r"schema-\d{4}\.(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)")

Slot = tuple[int, ...]
THINNING: tuple[tuple[datetime.timedelta, Callable[[datetime.datetime], Slot]], ...] = (
    (datetime.timedelta(hours=24), lambda at: (at.year, at.month, at.day, at.hour)),
    (datetime.timedelta(days=14), lambda at: (at.year, at.month, at.day)),
    (datetime.timedelta(weeks=9), lambda at: tuple(at.isocalendar()[:2])),
    (datetime.timedelta(days=366), lambda at: (at.year, at.month)),
)
"""How far back one backup an hour, a day, a week, a month is kept."""


class _Record(msgspec.Struct, frozen=True):
    resolutions: int
    sha256: str


def make(archive: Path, now: datetime.datetime) -> Backup:
    """Make a verified backup in the archive's folder of backups. KnownError where it cannot be made."""
    folder, moment = backup_folder(archive), now.astimezone(datetime.UTC)
    while (target := folder / f"{archive.stem}.{moment.strftime(_TIME)}{archive.suffix}").exists():
        # Another one is never overwritten: cut off in between, it would no longer be what its record says.
        moment += datetime.timedelta(seconds=1)
    stamp = moment.strftime(_TIME)
    made = backup(archive, target)
    _write_record(made)
    return Backup(made.file, _moment(stamp), made.resolutions, made.file.stat().st_size, made.sha256)


def listed(archive: Path) -> list[Backup]:
    """The backups of `archive`, the newest first. KnownError where their folder cannot be read."""
    folder = backup_folder(archive)
    found = []
    with told_plainly(folder):
        if not folder.is_dir():
            return []
        for file in folder.iterdir():
            stamp = file.name[len(archive.stem) + 1 : len(file.name) - len(archive.suffix)]
            if _STAMP.fullmatch(stamp) and file.name == f"{archive.stem}.{stamp}{archive.suffix}":
                record = _read_record(file)
                found.append(
                    Backup(
                        file,
                        _moment(stamp),
                        record.resolutions if record else None,
                        file.stat().st_size,
                        record.sha256 if record else "",
                    )
                )
    return sorted(found, key=lambda kept: kept.made_at, reverse=True)


def superfluous(backups: Iterable[Backup], now: datetime.datetime) -> list[Backup]:
    """Those that thinning lets go: all but the newest of each hour, day, week or month, by their age.

    The newest stays whatever its age, and so does what is later than `now`: then the clock is wrong. So that
    a clock that was set ahead costs nothing, the newest few are never too old.
    """
    newest_first = sorted(backups, key=lambda kept: kept.made_at, reverse=True)
    kept: set[Slot] = set()
    gone = []
    for place, old in enumerate(newest_first):
        slot = _slot(old.made_at, now)
        if place > 0 and old.made_at <= now and (not slot or slot in kept):
            gone.append(old)
        kept.add(slot)
    left = len(newest_first) - len(gone)
    too_old = [old for old in gone if not _slot(old.made_at, now)][: max(_NEVER_TOO_OLD - left, 0)]
    return [old for old in gone if old not in too_old]


def thin(archive: Path, now: datetime.datetime) -> None:
    """Delete superfluous backups, and what a backup that was cut off has left behind.

    Copies that earlier programs put beside the archive before a migration become backups like the others.
    """
    _take_in(archive)
    for old in superfluous(listed(archive), now):
        with told_plainly(old.file):
            old.file.unlink(missing_ok=True)
            _record_of(old.file).unlink(missing_ok=True)
    folder = backup_folder(archive)
    for left in folder.glob(".*.part*"):
        if left.name.startswith(f".{archive.stem}."):
            with told_plainly(left), contextlib.suppress(FileNotFoundError):
                if time.time() - left.stat().st_mtime > _STALE_SECONDS:  # not that of another window
                    left.unlink()


def _take_in(archive: Path) -> None:
    start = f"{archive.stem}.schema-"
    for file in archive.parent.glob("*" + archive.suffix):
        match = _OLD_COPY.fullmatch(file.name[len(archive.stem) + 1 : len(file.name) - len(archive.suffix)])
        if match and file.name.startswith(start):
            made = datetime.datetime.strptime(match[1], "%Y-%m-%d_%H-%M-%S").astimezone(datetime.UTC)
            target = backup_folder(archive) / f"{archive.stem}.{made.strftime(_TIME)}{archive.suffix}"
            with told_plainly(file, written=target):
                target.parent.mkdir(mode=0o700, exist_ok=True)
                if not target.exists():
                    file.replace(target)


def check(backup: Backup) -> None:
    """KnownError unless the backup can be read through and is, byte for byte, what was made."""
    _look(backup.file, verified)
    if backup.sha256:
        with told_plainly(backup.file), backup.file.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != backup.sha256:
                raise KnownError(CHANGED_COPY, file=backup.file)


def quick_check(archive: Path) -> None:
    """KnownError where the archive, which may be in use, has pages that cannot be read."""
    if not archive.is_file():
        raise KnownError(MISSING, file=archive)
    with told_plainly(archive), contextlib.closing(connect(archive)) as connection:
        if [text for (text,) in connection.execute("PRAGMA quick_check(1)")] != ["ok"]:
            raise KnownError(DAMAGED, file=archive)


def rows(file: Path) -> list[Row]:
    """The papers in a backup, newest first, those in its bin left out. The backup is not changed."""
    found: list[Row] = []
    query = (  # the same columns in every schema so far
        "SELECT id, date, number, title, status, commission, language, changed_at FROM resolutions"
        " WHERE deleted_at IS NULL ORDER BY listed_on DESC, id DESC"
    )

    def read(connection: sqlite3.Connection, _file: Path) -> None:
        for identity, date, number, title, status, commission, language, changed_at in connection.execute(
            query
        ):
            found.append(
                Row(
                    identity,
                    datetime.date.fromisoformat(date) if date else None,
                    number,
                    title,
                    Status(status),
                    commission,
                    language,
                    datetime.datetime.fromisoformat(changed_at).replace(tzinfo=datetime.UTC),
                )
            )

    _look(file, read)
    return found


def newer_than(file: Path, archive: Path) -> tuple[int, int]:
    """How many papers of `archive` the backup `file` lacks or holds in an earlier value; how many there are.

    Told by their revisions and not by the clock. KnownError where either cannot be read.
    """
    query = "SELECT id, revision FROM resolutions WHERE deleted_at IS NULL"
    old: dict[int, int] = {}

    def read(connection: sqlite3.Connection, _file: Path) -> None:
        old.update(connection.execute(query))

    _look(file, read)
    with told_plainly(archive), contextlib.closing(connect(archive)) as connection:
        if revision(connection, archive) is None:  # nothing is left of it
            raise KnownError(DAMAGED, file=archive)
        present = dict(connection.execute(query))
    return sum(old.get(identity, 0) < revision for identity, revision in present.items()), len(present)


def _look(file: Path, read: Callable[[sqlite3.Connection, Path], None]) -> None:
    if not file.is_file():
        raise KnownError(MISSING, file=file)
    with told_plainly(file), contextlib.closing(connect_to_look(file)) as connection:
        if revision(connection, file) is None:
            raise KnownError(FOREIGN, file=file)
        read(connection, file)


def _slot(at: datetime.datetime, now: datetime.datetime) -> Slot:
    for number, (span, slot) in enumerate(THINNING):
        if now - at <= span:
            return (number, *slot(at.astimezone()))  # the 11th week is not the 11th month
    return ()


def _moment(stamp: str) -> datetime.datetime:
    return datetime.datetime.strptime(stamp, _TIME).replace(tzinfo=datetime.UTC)


def _record_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.json")


def _write_record(made: BackupResult) -> None:
    file = _record_of(made.file)
    with told_plainly(file):
        handle = os.open(file, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(msgspec.json.encode(_Record(made.resolutions, made.sha256)))


def _read_record(file: Path) -> _Record | None:
    try:
        return msgspec.json.decode(_record_of(file).read_bytes(), type=_Record)
    except (OSError, msgspec.MsgspecError):  # the backup is there all the same, only less is known of it
        return None
