"""The audit trail as it is read, exported and checked; what was noted of it outside the archive."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain.trail import Act, Anchor, Checked, Entry

if TYPE_CHECKING:
    from secretariat_app.storage.archive import Archive

__all__ = ["Act", "Checked", "Columns", "Entry", "check", "check_with_backup", "entries", "save"]

PAGE = 200


class Columns(msgspec.Struct, frozen=True):
    """How the exported trail is headed, and the words of an entry's act."""

    head: tuple[str, ...]
    title: str
    words: Callable[[Entry], str]


def entries(
    archive: Archive, paper: int | None = None, limit: int | None = PAGE, before: int | None = None
) -> list[Entry]:
    """Entries of one paper or of all, the latest first; `before`: the seq of the last one there is."""
    from secretariat_app.storage import audit

    return audit.entries(archive, paper, limit, before)


def save(archive: Archive, path: str | Path, columns: Columns, paper: int | None = None) -> Path:
    """Write the trail, of one paper or whole, as a table (.csv, .xlsx). KnownError where it cannot be."""
    from secretariat_app.documents.tables_out import write_table

    found = entries(archive, paper, None)[::-1]
    return write_table(path, columns.head, (_cells(entry, columns) for entry in found), columns.title)


def check(
    archive: Archive,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Checked | None:
    """Whether anything signed, any kept file or the trail was changed; None where `cancelled` said so."""
    from secretariat_app.storage import tampering

    return tampering.check(archive, _anchors(archive), progress, cancelled)


def check_with_backup(archive: Archive) -> Checked | None:
    """The same beside a backup; how far the trail has come is then noted in the folder of backups."""
    found = check(archive)
    if found is not None and not found.findings and found.head is not None:
        _note(archive, [*_anchors(archive), found.head])
    return found


def note_restored(archive: Archive, file: Path) -> None:
    """A backup was put in the place of the archive: what was noted after it is no measure any more."""
    from secretariat_app.storage import audit

    head = next(iter(audit.entries(archive, limit=1)), None)
    known = [anchor for anchor in _anchors(archive) if head is not None and anchor.seq <= head.seq]
    _note(archive, known)
    archive._write(
        lambda connection: audit.note(connection, archive.actor, Act.BACKUP_RESTORED, file=file.name)
    )


def _cells(entry: Entry, columns: Columns) -> Sequence[str | int | None]:
    when = local_time(entry)
    who = entry.actor
    return (
        entry.seq,
        f"{when:%d.%m.%Y %H:%M:%S}" if when else entry.at,
        who.person,
        who.user,
        who.machine,
        columns.words(entry),
        entry.paper,
        entry.hash,
    )


def local_time(entry: Entry) -> datetime.datetime | None:
    """When it was by the user's clock; None where somebody has changed it to no time at all."""
    try:
        return entry.moment.astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def _file(archive: Archive) -> Path:
    from secretariat_app.paths import backup_folder

    return backup_folder(archive.file) / f"{archive.file.stem}.trail.json"


def _anchors(archive: Archive) -> tuple[Anchor, ...]:
    try:
        return msgspec.json.decode(_file(archive).read_bytes(), type=tuple[Anchor, ...])
    except (OSError, msgspec.MsgspecError):  # none were noted, or the note is spoilt: the chain itself stays
        return ()


def _note(archive: Archive, anchors: Sequence[Anchor]) -> None:
    from secretariat_app.storage.failures import told_plainly

    file = _file(archive)
    kept = list({anchor.seq: anchor for anchor in anchors}.values())[-400:]
    with told_plainly(file):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        waiting = file.with_suffix(".new")
        handle = os.open(waiting, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(msgspec.json.encode(kept))
        waiting.replace(file)
