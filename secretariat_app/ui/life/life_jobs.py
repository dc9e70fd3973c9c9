"""What the life of a paper asks of the services on the archive's worker."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretariat_app.services import registering, signing

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from secretariat_app.domain.directory import Directories
    from secretariat_app.domain.record import Stored
    from secretariat_app.services.library import Library
    from secretariat_app.ui.context import Later

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def facts(archive: Any, identity: int) -> tuple[signing.Fate, bytes | None]:
    """What the paper has beside its text, and its kept .docx."""
    return signing.fate(archive, identity), signing.kept_docx(archive, identity)


def offer(archive: Any, identity: int, directories: Later[Directories]) -> signing.Offer:
    """How the paper stands before the gate."""
    return signing.offer(archive, identity, directories.get())


def doubles(archive: Any, identity: int, book: Any, number: str) -> tuple[str, list[str]]:
    """The titles of other papers that have the number."""
    if book is None or not number.strip():
        return number, []
    return number, [line.title for line in registering.holders(archive, book, number, identity)]


def make_ready(
    archive: Any, identity: int, revision: int, directories: Later[Directories], number: str, twice: bool
) -> Stored:
    """The draft as it is ready to sign."""
    return signing.make_ready(archive, identity, revision, directories.get(), number, twice=twice)


def back_to_draft(archive: Any, identity: int, revision: int) -> Stored:
    """The paper as a draft again."""
    return signing.back_to_draft(archive, identity, revision)


def sign(archive: Any, identity: int, revision: int) -> Stored:
    """The paper as it is signed."""
    return signing.sign(archive, identity, revision)


def sign_earlier(archive: Any, identity: int, revision: int, directories: Later[Directories]) -> Stored:
    """The imported paper as it is signed."""
    return signing.sign_imported(archive, identity, revision, directories.get())


def cancel(archive: Any, identity: int, revision: int, reason: str) -> Stored:
    """The paper as it is cancelled."""
    return signing.cancel(archive, identity, revision, reason)


def amend(archive: Any, identity: int, library: Later[Library], directories: Later[Directories]) -> Stored:
    """The new draft that amends the paper."""
    return signing.amend(archive, identity, library.get(), directories.get(), datetime.date.today())


def attach_scan(archive: Any, identity: int, path: str) -> signing.Scan:
    """The scan that is kept now."""
    return signing.attach_scan(archive, identity, path)


def withdraw_scan(archive: Any, scan: signing.Scan) -> None:
    """The scan is shown no more."""
    signing.withdraw_scan(archive, scan.id)


def scan_picture(archive: Any, scan: signing.Scan) -> tuple[signing.Scan, QImage | None]:
    """The picture of a scan, read for the screen."""
    from secretariat_app.ui.life.scan_view import picture_in

    return scan, picture_in(signing.read_scan(archive, scan.id))


def scan_file(archive: Any, scan: signing.Scan, folder: str) -> Path:
    """A file with the scan, for a program that shows it."""
    return save_scan(archive, scan, str(Path(folder) / f"{scan.id}-{file_name(scan)}"))


def save_scan(archive: Any, scan: signing.Scan, path: str) -> Path:
    """The file that the scan was written to."""
    return signing.save_scan(archive, scan.id, path)


def file_name(scan: signing.Scan) -> str:
    """A file name for a scan. Its ending is that of what it is: no name can make a program of a picture."""
    stem = _NOT_IN_NAMES.sub("-", Path(scan.name).stem).strip(" .") or "scan"
    return f"{stem[:80]}.{scan.kind}"
