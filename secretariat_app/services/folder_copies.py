"""The whole archive as a folder of ordinary files, a .docx and a .json of each paper, and back from one.

The manifest is written last: a folder without one was cut off. It names each file with its checksum, so that
what was changed or lost meanwhile is noticed before anything comes in. A .json holds its value to the byte.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.domain.record import Row, Stored
    from secretariat_app.domain.resolution import Resolution
    from secretariat_app.storage.archive import Archive

MANIFEST = "manifest.json"
_FORMAT = "secretariat-folder"
_PAGE = 500
_NOT_EMPTY = QT_TRANSLATE_NOOP(
    "errors", "The folder {folder} is not empty; choose an empty one, so that nothing is overwritten."
)
_NO_MANIFEST = QT_TRANSLATE_NOOP(
    "errors", "The folder {folder} holds no complete copy of an archive: its manifest is missing."
)
_BAD_MANIFEST = QT_TRANSLATE_NOOP("errors", "The manifest {file} cannot be read.")
_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "{file} is missing or no longer what was written; nothing was taken in."
)

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]


class Entry(msgspec.Struct, frozen=True):
    """One paper of the folder. `docx` is empty where no Word file of it could be made, for that `reason`."""

    id: int
    revision: int
    status: Status
    template: str
    json: str
    json_sha256: str
    docx: str = ""
    docx_sha256: str = ""
    reason: str = ""


class Manifest(msgspec.Struct, frozen=True):
    """What a folder holds; `missed` are the papers without a Word file."""

    papers: tuple[Entry, ...]
    format: str = _FORMAT
    version: int = 1

    @property
    def missed(self) -> int:
        return sum(not entry.docx for entry in self.papers)


class TakenIn(msgspec.Struct, frozen=True):
    """How many papers came into the archive, and how many were there already, word for word."""

    new: int
    known: int


def write_folder(
    archive: Archive,
    folder: str | Path,
    *,
    directories: Directories | None = None,
    progress: Progress = lambda _done, _of: None,
    cancelled: Cancelled = lambda: False,
) -> Manifest | None:
    """Write every paper, those in the bin left out, into an empty `folder`; None where `cancelled` said so.

    A cancelled folder has no manifest. KnownError where the folder is not empty or the disk refuses.
    """
    from secretariat_app.documents.files import write_safely
    from secretariat_app.storage.failures import told_plainly

    folder = Path(folder).expanduser().absolute()
    with told_plainly(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise KnownError(_NOT_EMPTY, folder=folder)
    total = archive.count()
    entries: list[Entry] = []
    for row in _rows(archive):
        if cancelled():
            return None
        entries.append(_write_paper(archive, archive.read(row.id), folder, directories))
        progress(len(entries), total)
    manifest = Manifest(tuple(entries))
    write_safely(folder / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
    return manifest


def read_folder(
    folder: str | Path,
    archive: Archive,
    *,
    progress: Progress = lambda _done, _of: None,
    cancelled: Cancelled = lambda: False,
) -> TakenIn | None:
    """Take the papers of `folder` into `archive`, each with its status; those already there are left out.

    Every file is checked before the first is taken in. KnownError where the folder is no complete copy or a
    file of it was changed. None where `cancelled` said so; what came in stays, and another call goes on.
    """
    folder = Path(folder).expanduser().absolute()
    entries = read_manifest(folder).papers
    for entry in entries:
        _checked(folder, entry)
    there = {_key(archive.read(row.id)) for row in _rows(archive)}
    new = 0
    for number, entry in enumerate(reversed(entries), 1):  # the oldest first, as they were made
        if cancelled():
            return None
        value = _checked(folder, entry)
        if (interchange.dumps(value), entry.status) not in there:
            archive.create_many([value], template=entry.template, status=entry.status)
            new += 1
        progress(number, len(entries))
    return TakenIn(new, len(entries) - new)


def read_manifest(folder: Path) -> Manifest:
    """What a folder says it holds. KnownError where it has no manifest, or one that cannot be read."""
    file = folder / MANIFEST
    try:
        manifest = msgspec.json.decode(file.read_bytes(), type=Manifest)
    except OSError as error:
        raise KnownError(_NO_MANIFEST, folder=folder) from error
    except msgspec.MsgspecError as error:
        raise KnownError(_BAD_MANIFEST, file=file) from error
    if manifest.format != _FORMAT or manifest.version != 1:
        raise KnownError(_BAD_MANIFEST, file=file)
    return manifest


def _rows(archive: Archive) -> Iterator[Row]:
    after: int | None = None
    while page := archive.rows(limit=_PAGE, after=after):
        yield from page
        after = page[-1].id


def _key(stored: Stored) -> tuple[bytes, Status]:
    return interchange.dumps(stored.resolution), stored.status


def _write_paper(archive: Archive, stored: Stored, folder: Path, directories: Directories | None) -> Entry:
    from secretariat_app.documents.files import write_safely
    from secretariat_app.services.exporting import file_name
    from secretariat_app.services.signing import kept_docx

    name = f"{stored.id:06}_{file_name(stored.resolution, '')}"
    value = interchange.dumps(stored.resolution) + b"\n"
    write_safely(folder / f"{name}.json", value)
    known = Entry(stored.id, stored.revision, stored.status, stored.template, f"{name}.json", _sha256(value))
    try:
        docx = kept_docx(archive, stored.id) or _paper(stored, directories)
    except (
        KnownError
    ) as error:  # one paper that no template prints must not keep the others from being written
        return msgspec.structs.replace(known, reason=str(error))
    write_safely(folder / f"{name}.docx", docx)
    return msgspec.structs.replace(known, docx=f"{name}.docx", docx_sha256=_sha256(docx))


def _paper(stored: Stored, directories: Directories | None) -> bytes:
    from secretariat_app.services.exporting import default_template, is_template, paper

    language = stored.resolution.language
    own = is_template(stored.template, language)
    template = stored.template if own else default_template(language)
    return paper(stored.resolution, template, directories=directories)


def _checked(folder: Path, entry: Entry) -> Resolution:
    """The value of an entry, once all its files are what they were."""
    for name, wanted in ((entry.docx, entry.docx_sha256), (entry.json, entry.json_sha256)):
        if not name:
            continue
        file = folder / Path(name).name  # a manifest from elsewhere leads nowhere else
        try:
            data = file.read_bytes()
        except OSError as error:
            raise KnownError(_CHANGED, file=file) from error
        if _sha256(data) != wanted:
            raise KnownError(_CHANGED, file=file)
    return interchange.read(data)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
