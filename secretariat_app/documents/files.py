"""Files put in place whole: what was there stays until the new bytes are safely on the disk."""

import contextlib
import errno
import os
import secrets
from pathlib import Path

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

_NO_FOLDER = QT_TRANSLATE_NOOP("errors", "The folder {folder} is not there.")
_IS_FOLDER = QT_TRANSLATE_NOOP("errors", "{file} is a folder; a file cannot take its name.")
_NOT_WRITABLE = QT_TRANSLATE_NOOP("errors", "Nothing may be written into the folder {folder}.")
_FULL = QT_TRANSLATE_NOOP("errors", "There is no room left on the disk for {file}.")
_BAD_NAME = QT_TRANSLATE_NOOP("errors", "The file name {file} cannot be used here.")
_FAILED = QT_TRANSLATE_NOOP("errors", "{file} could not be written: {detail}.")

_FULL_CODES = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_OTHER_NAMES = 50


def write_safely(path: Path, data: bytes) -> Path:
    """Put `data` at `path` and give the path it went to.

    Written beside the target, flushed to the disk and renamed, so that a reader sees the old bytes or
    the new ones. A target that another program holds is left alone and «имя (2).docx» is written.
    Raises KnownError for a missing or read-only folder, a full disk, a name that cannot be.
    """
    path = Path(path)
    waiting = path.with_name(f".{secrets.token_hex(4)}.tmp")
    try:
        if path.is_dir():
            raise KnownError(_IS_FOLDER, file=path)
        if not path.parent.is_dir():
            raise KnownError(_NO_FOLDER, folder=path.parent)
        _write(waiting, data)
        return _put(waiting, path)
    except OSError as error:
        raise _known(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            waiting.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _put(waiting: Path, path: Path) -> Path:
    for target in [path, *_others(path)]:
        if target.is_dir() or (target != path and target.exists()):
            continue
        try:
            waiting.replace(target)
        except PermissionError:
            # On Windows a file that is open in Word cannot be replaced; a folder without rights would
            # have refused the temporary file already.
            continue
        _flush_folder(path.parent)
        return target
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _others(path: Path) -> list[Path]:
    return [path.with_name(f"{path.stem} ({number}){path.suffix}") for number in range(2, _OTHER_NAMES)]


def _flush_folder(folder: Path) -> None:
    # The rename itself outlives a power cut only when the folder is flushed too; Windows cannot and need not.
    if os.name != "nt":
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _known(error: OSError, path: Path) -> KnownError:
    if error.errno in _FULL_CODES:
        return KnownError(_FULL, file=path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return KnownError(_NOT_WRITABLE, folder=path.parent)
    if error.errno in {errno.ENAMETOOLONG, errno.EINVAL}:
        return KnownError(_BAD_NAME, file=path)
    return KnownError(_FAILED, file=path, detail=error.strerror or error)
