"""Which of the database's and the disk's errors are the world's failures, and what is said of each."""

import contextlib
import errno
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from secretariat_app.errors import KnownError
from secretariat_app.storage.sentences import (
    DAMAGED,
    DISK,
    FOLDER,
    FOREIGN,
    FULL,
    GUARDED,
    LOCKED,
    READ_ONLY,
    UNREADABLE,
)

_BY_CODE = {
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_IOERR: DISK,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_CANTOPEN: UNREADABLE,
    sqlite3.SQLITE_NOTADB: FOREIGN,
}
_BY_ERRNO = {
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EROFS: READ_ONLY,
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.ENOENT: UNREADABLE,
    errno.ENOTDIR: UNREADABLE,
    errno.EEXIST: UNREADABLE,
    errno.EISDIR: FOLDER,
    errno.EIO: DISK,
}


_OF_WRITING = {READ_ONLY, FULL, DISK}
_NO_ROOM = 64 * 1024  # less than the index of SQLite's log asks for, even to read


@contextlib.contextmanager
def told_plainly(file: Path, *, written: Path | None = None) -> Iterator[None]:
    """Make failures of the world (disk, lock, damage) a KnownError about `file`; pass on our own mistakes.

    `written`: the file that is written meanwhile, where that is another one.
    """
    try:
        yield
    except Exception as error:  # sorted below: SQLAlchemy is not imported for the sake of its exceptions
        sentence = _sentence(error)
        if sentence is None:
            raise
        about = written if written and sentence in _OF_WRITING else file
        if sentence == DISK and _is_full(about):  # SQLite cannot tell why its log found no room
            sentence = FULL
        raise KnownError(sentence, file=about) from error


def _sentence(error: Exception) -> str | None:
    cause = getattr(error, "orig", None) or error  # SQLAlchemy wraps what SQLite raised
    if isinstance(cause, sqlite3.Error):
        code: int | None = getattr(cause, "sqlite_errorcode", None)
        if code == sqlite3.SQLITE_CONSTRAINT_TRIGGER:
            return GUARDED
        return None if code is None else _BY_CODE.get(code & 0xFF)
    return _BY_ERRNO.get(cause.errno or 0) if isinstance(cause, OSError) else None


def _is_full(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < _NO_ROOM
    except OSError:
        return False
