"""Text that is not in the archive yet, as it is kept beside it: which paper it belongs to, and its words."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import may_edit
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.paths import data_folder
from secretariat_app.services.presence import Owner, runs_elsewhere, this_program

if TYPE_CHECKING:
    from secretariat_app.storage.archive import Archive

LOG = logging.getLogger("secretariat")


@dataclass(frozen=True)
class Unsaved:
    """One paper's unsaved text. `stored` is what the archive holds of it, None for a new paper.

    Its revision is the one that the text began from: where the paper has moved on since, saving is refused.
    """

    key: str
    resolution: Resolution
    stored: Stored | None


def pack(resolution: Resolution, began_from: Stored | None) -> bytes:
    """The bytes to keep of a text that began from that paper, None for a new one; they name this program."""
    head = {
        "id": began_from.id if began_from else None,
        "revision": began_from.revision if began_from else None,
        "owner": msgspec.to_builtins(this_program()),
    }
    return json.dumps(head | {"resolution": interchange.write(resolution)}, ensure_ascii=False).encode()


def keep(archive: Archive, key: str, resolution: Resolution, began_from: Stored | None) -> None:
    """Keep unsaved text in the archive; what was put aside of it while that could not be may go."""
    from secretariat_app.services import keeping

    keeping.write_journal(archive, key, pack(resolution, began_from))
    _aside(archive.file, key).unlink(missing_ok=True)


def put_aside(where: str | Path, key: str, resolution: Resolution, began_from: Stored | None) -> Path:
    """Keep unsaved text out of its archive while that cannot be written: it is offered all the same."""
    from secretariat_app.documents.files import write_safely
    from secretariat_app.storage.connections import archive_file

    file = _aside(archive_file(where), key)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return write_safely(file, pack(resolution, began_from))


def forget(archive: Archive, key: str) -> None:
    """The text has been saved, or is not wanted."""
    from secretariat_app.services import keeping

    _aside(archive.file, key).unlink(missing_ok=True)
    keeping.drop_journal(archive, key)


def forget_aside(where: str | Path, key: str) -> None:
    """The same where the archive cannot be opened."""
    from secretariat_app.storage.connections import archive_file

    _aside(archive_file(where), key).unlink(missing_ok=True)


def read_unsaved(archive: Archive) -> list[Unsaved]:
    """All unsaved text of programs that have ended; that of one still running is its own.

    What cannot be read is left where it is and logged.
    """
    from secretariat_app.services import keeping

    kept = keeping.read_journals(archive) | _all_aside(archive.file)
    return [text for key, data in kept.items() if (text := _unpacked(archive, key, data)) is not None]


def read_aside(where: str | Path) -> list[Unsaved]:
    """What was put aside of an archive that cannot be opened, each as a new paper."""
    from secretariat_app.storage.connections import archive_file

    kept = _all_aside(archive_file(where))
    return [text for key, data in kept.items() if (text := _unpacked(None, key, data)) is not None]


def _unpacked(archive: Archive | None, key: str, data: bytes) -> Unsaved | None:
    try:
        packed = json.loads(data)
        owner = packed.get("owner")
        if owner is not None and runs_elsewhere(msgspec.convert(owner, Owner)):
            return None
        resolution = interchange.read(json.dumps(packed["resolution"]))
        stored = None if archive is None else _stored(archive, packed["id"], packed.get("revision"))
        return Unsaved(key, resolution, stored)
    except (ValueError, KeyError, TypeError, KnownError, msgspec.ValidationError):
        LOG.exception("unsaved text %s cannot be read", key)
        return None


def _aside(archive: Path, key: str) -> Path:
    # A folder for each archive: its name alone is the same for two archives of two folders.
    import hashlib

    which = hashlib.sha256(os.fsencode(archive)).hexdigest()[:16]
    return data_folder() / "unsaved" / which / f"{key}.json"


def _all_aside(archive: Path) -> dict[str, bytes]:
    folder = _aside(archive, "any").parent
    try:
        return {file.stem: file.read_bytes() for file in sorted(folder.glob("*.json"))}
    except OSError:  # then only what the archive holds can be offered
        LOG.exception("the texts in %s cannot be read", folder)
        return {}


def _stored(archive: Archive, identity: int | None, revision: int | None) -> Stored | None:
    from secretariat_app.services import keeping

    if identity is None:
        return None
    try:
        stored = keeping.read(archive, identity)
    except KnownError:  # deleted meanwhile: the text is offered as a new paper
        return None
    if not may_edit(stored.status):  # no draft any more: it keeps its words, these become a new paper
        return None
    return stored if revision is None else replace(stored, revision=revision)
