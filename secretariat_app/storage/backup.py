"""Verified copies of the archive, and the way back from one."""

import contextlib
import datetime
import hashlib
import itertools
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from secretariat_app.errors import KnownError
from secretariat_app.storage.connections import archive_file, connect
from secretariat_app.storage.failures import told_plainly
from secretariat_app.storage.migrate import revision, verified
from secretariat_app.storage.sentences import FOREIGN, MISSING, ONTO_ITSELF

_SIDE_FILES = ("-wal", "-shm")
_BEYOND_HELP = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class BackupResult(msgspec.Struct, frozen=True):
    """A copy that has been read through: where it is, how many papers it holds, its checksum."""

    file: Path
    resolutions: int
    sha256: str


class RestoreResult(msgspec.Struct, frozen=True):
    """What was restored, and the backup's checksum. `set_aside`: the archive of before, if there was one."""

    file: Path
    resolutions: int
    sha256: str
    set_aside: Path | None


def backup(archive: str | Path, target: str | Path) -> BackupResult:
    """Copy the archive, which may be in use, to `target`; what was there gives way to the verified copy.

    KnownError where the archive is missing or damaged, or `target` cannot be written.
    """
    source, destination = archive_file(archive), Path(target).expanduser().absolute()
    with _verified_copy(source, destination) as (copy, resolutions):
        checksum = _sha256(copy)
        _put(copy, destination)
    return BackupResult(destination, resolutions, checksum)


def restore(file: str | Path, archive: str | Path) -> RestoreResult:
    """Put the backup `file` in the place of the archive, which is kept beside it under a name with the time.

    The archive must not be open. KnownError where the backup is missing, damaged, no archive or newer
    than the program, or the archive is in use; the archive is then as it was.
    """
    source, destination = Path(file).expanduser().absolute(), archive_file(archive)
    with _verified_copy(source, destination) as (copy, resolutions):
        checksum = _sha256(source)
        aside = _set_aside(destination)
        _remove(destination, _SIDE_FILES)  # or they would be taken for the restored archive's own
        _put(copy, destination)
    return RestoreResult(destination, resolutions, checksum, aside)


@contextlib.contextmanager
def _verified_copy(source: Path, destination: Path) -> Iterator[tuple[Path, int]]:
    """A complete copy in the folder of `destination`, gone afterwards unless moved; its papers' number."""
    if not source.is_file():
        raise KnownError(MISSING, file=source)
    if destination.exists() and destination.samefile(source):
        raise KnownError(ONTO_ITSELF, file=source)
    with told_plainly(destination):
        destination.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(
            dir=destination.parent, prefix=f".{destination.stem}.", suffix=".part"
        )
        os.close(handle)  # made for its owner alone
    copy = Path(name)
    try:
        with told_plainly(source, written=destination):
            resolutions = _copy(source, copy)
        with told_plainly(destination):
            yield copy, resolutions
    finally:
        _remove(copy, ("", "-journal", *_SIDE_FILES))


def _copy(source: Path, copy: Path) -> int:
    with contextlib.closing(connect(source)) as original, contextlib.closing(connect(copy)) as target:
        if revision(original, source) is None:
            raise KnownError(FOREIGN, file=source)
        original.backup(target)
        target.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file, nothing beside it
        verified(target, source)
        query = "SELECT count(*) FROM resolutions WHERE deleted_at IS NULL"
        return int(target.execute(query).fetchone()[0])


def _set_aside(archive: Path) -> Path | None:
    if not archive.exists():
        return None
    aside = _unused_name(archive)
    beside = [suffix for suffix in _SIDE_FILES if Path(f"{archive}{suffix}").exists()]
    try:
        for suffix in beside:  # before SQLite has a look: it drops a log that it cannot read
            shutil.copy2(f"{archive}{suffix}", f"{aside}{suffix}")
        if _is_whole(archive):
            _remove(aside, _SIDE_FILES)
        shutil.copy2(archive, aside)
        _flush(aside)
    except BaseException:  # the archive stays what it is, so there is nothing to keep aside
        _remove(aside, ("", *_SIDE_FILES))
        raise
    return aside


def _is_whole(archive: Path) -> bool:
    """Take the log into the file; sqlite3.Error while anybody has it open, False where it is damaged."""
    try:
        with contextlib.closing(connect(archive)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF in _BEYOND_HELP:
            return False
        raise
    return True


def _unused_name(archive: Path) -> Path:
    time = datetime.datetime.now().strftime("%Y-%m-%d_%H-%M-%S")
    for count in itertools.count(1):
        more = f"-{count}" if count > 1 else ""
        name = archive.with_name(f"{archive.stem}.before-restore.{time}{more}{archive.suffix}")
        if not name.exists():
            return name
    raise AssertionError("counting does not end")


def _remove(file: Path, suffixes: tuple[str, ...]) -> None:
    for suffix in suffixes:
        Path(f"{file}{suffix}").unlink(missing_ok=True)


def _put(file: Path, destination: Path) -> None:
    _flush(file)
    file.replace(destination)
    if os.name == "posix":  # the rename itself reaches the disk
        _flush(destination.parent)


def _flush(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY if file.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
