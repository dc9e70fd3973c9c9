"""What can go wrong with an archive, each in one sentence."""

import contextlib
import errno
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

NO_SUCH = QT_TRANSLATE_NOOP("errors", "There is no resolution {id} in the archive.")
IN_BIN = QT_TRANSLATE_NOOP("errors", "Resolution {id} has been deleted; restore it from the bin first.")
NOT_IN_BIN = QT_TRANSLATE_NOOP("errors", "Resolution {id} is not in the bin.")
STALE = QT_TRANSLATE_NOOP(
    "errors",
    "Resolution {id} was changed elsewhere in the meantime (revision {revision} is now {present});"
    " nothing was overwritten.",
)
NOT_DRAFT = QT_TRANSLATE_NOOP(
    "errors", "Resolution {id} is no draft any more (status “{status}”), so it cannot be changed."
)
NO_SUCH_STEP = QT_TRANSLATE_NOOP("errors", "A paper with status “{status}” cannot become “{wanted}”.")
OTHER_URL = QT_TRANSLATE_NOOP(
    "errors", "The archive {where} cannot be used: only a file or sqlite:///FILE is supported."
)
NEWER = QT_TRANSLATE_NOOP(
    "errors", "The archive {file} was made by a newer version of the program; please update the program."
)
FOREIGN = QT_TRANSLATE_NOOP("errors", "{file} is not an archive of this program.")
FOLDER = QT_TRANSLATE_NOOP("errors", "{file} is a folder, not an archive.")
MISSING = QT_TRANSLATE_NOOP("errors", "There is no archive {file}.")
DAMAGED = QT_TRANSLATE_NOOP("errors", "The archive {file} is damaged; restore it from a backup.")
LOCKED = QT_TRANSLATE_NOOP(
    "errors", "The archive {file} is busy: another program is writing to it. Try again."
)
READ_ONLY = QT_TRANSLATE_NOOP("errors", "The archive {file} or its folder is read-only.")
FULL = QT_TRANSLATE_NOOP("errors", "The disk with the archive {file} is full; nothing was changed.")
UNREADABLE = QT_TRANSLATE_NOOP("errors", "The archive {file} cannot be opened.")
DISK = QT_TRANSLATE_NOOP("errors", "The disk with the archive {file} does not answer as it should.")
NOT_UPDATED = QT_TRANSLATE_NOOP(
    "errors", "The archive {file} could not be brought up to date and is unchanged; a copy is kept in {copy}."
)
ONTO_ITSELF = QT_TRANSLATE_NOOP("errors", "A backup of {file} cannot be the archive itself.")


class StaleRevision(KnownError):  # noqa: N818 - it names a state of affairs
    """The paper moved on since it was read. `facts`: id, revision (as read), present."""


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


@contextlib.contextmanager
def told_plainly(file: Path) -> Iterator[None]:
    """Make failures of the world (disk, lock, damage) a KnownError about `file`; pass on our own mistakes."""
    try:
        yield
    except Exception as error:  # sorted below: SQLAlchemy is not imported for the sake of its exceptions
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise KnownError(sentence, file=file) from error


def _sentence(error: Exception) -> str | None:
    cause = getattr(error, "orig", None) or error  # SQLAlchemy wraps what SQLite raised
    if isinstance(cause, sqlite3.Error):
        code: int | None = getattr(cause, "sqlite_errorcode", None)
        return None if code is None else _BY_CODE.get(code & 0xFF)
    return _BY_ERRNO.get(cause.errno or 0) if isinstance(cause, OSError) else None
