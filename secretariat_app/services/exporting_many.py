"""Many papers as files: into a folder, or all in one .zip; what could not be written is told by paper."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.domain.directory import Directories
    from secretariat_app.domain.record import Stored
    from secretariat_app.storage.archive import Archive

ZIP = ".zip"

_NO_FOLDER = QT_TRANSLATE_NOOP("errors", "The folder {folder} is not there.")
_NO_ZIP = QT_TRANSLATE_NOOP("errors", "{file} could not be written: {detail}.")
_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}


class NotWritten(msgspec.Struct, frozen=True):
    """A paper that could not be written, and why; `title` is empty where it could not even be read."""

    paper: int
    title: str
    error: KnownError


class Written(msgspec.Struct, frozen=True):
    """What came of it. `target`: the folder or the .zip; `files` their names in it, in order.

    `papers`: how many papers there were to write. `stopped`: it was cancelled; what a folder has got by
    then stays in it, of a .zip nothing stays.
    """

    target: Path
    papers: int
    files: tuple[str, ...] = ()
    failures: tuple[NotWritten, ...] = ()
    stopped: bool = False


def export_many(
    archive: Archive,
    papers: Sequence[int],
    target: str | Path,
    formats: Sequence[str],
    directories: Directories,
    *,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write each of the papers in each of the `formats` (.docx, .pdf) into the folder or the .zip `target`.

    No file that is there already is replaced: names that meet are numbered. `progress` gets the papers done
    and those there are. KnownError where the folder is not there or the .zip cannot be written at all.
    """
    target = Path(target)
    if target.suffix.lower() == ZIP:
        return _into_zip(archive, papers, target, formats, directories, progress, cancelled)
    if not target.is_dir():
        raise KnownError(_NO_FOLDER, folder=target)

    def put(name: str, data: bytes) -> str:
        from secretariat_app.documents.files import write_safely

        return write_safely(target / name, data).name

    taken = {file.name.casefold() for file in target.iterdir()}
    return _write_all(archive, papers, target, formats, directories, put, taken, progress, cancelled)


def safe_names(stem: str, endings: Sequence[str], taken: set[str]) -> list[str]:
    """A name for each ending that Windows takes too and that none of the `taken` (case-folded) has.

    The files of one paper get the same number: «… (2).docx» and «… (2).pdf». The names are added to `taken`.
    """
    plain = stem.rstrip(" .") or "_"
    if plain.split(".")[0].casefold() in _RESERVED:
        plain = f"_{plain}"
    number = 1
    while True:
        numbered = plain if number == 1 else f"{plain} ({number})"
        names = [numbered + ending for ending in endings]
        if not any(name.casefold() in taken for name in names):
            taken.update(name.casefold() for name in names)
            return names
        number += 1


def _write_all(
    archive: Archive,
    papers: Sequence[int],
    target: Path,
    formats: Sequence[str],
    directories: Directories,
    put: Callable[[str, bytes], str],
    taken: set[str],
    progress: Callable[[int, int], object] | None,
    cancelled: Callable[[], bool] | None,
) -> Written:
    files: list[str] = []
    failures: list[NotWritten] = []
    stopped = False
    for done, paper in enumerate(papers):
        if cancelled is not None and cancelled():
            stopped = True
            break
        title = ""
        try:
            stored = archive.read(paper)
            title = stored.resolution.title.text
            for name, data in _made(stored, formats, directories, taken):
                files.append(put(name, data))
        except KnownError as error:
            failures.append(NotWritten(paper, title, error))
        if progress is not None:
            progress(done + 1, len(papers))
    return Written(target, len(papers), tuple(files), tuple(failures), stopped)


def _made(
    stored: Stored, formats: Sequence[str], directories: Directories, taken: set[str]
) -> Iterable[tuple[str, bytes]]:
    from secretariat_app.services import exporting

    resolution = stored.resolution
    docx = exporting.paper(resolution, stored.template or None, directories=directories)
    made = []
    for ending in formats:
        if ending == ".pdf":
            from secretariat_app.documents.pages.pdf import to_pdf

            pages = exporting.pages(docx)
            made.append(to_pdf(pages, title=resolution.title.text, language=resolution.language))
        else:
            made.append(docx)
    return zip(safe_names(exporting.file_name(resolution, ""), formats, taken), made, strict=True)


def _into_zip(
    archive: Archive,
    papers: Sequence[int],
    target: Path,
    formats: Sequence[str],
    directories: Directories,
    progress: Callable[[int, int], object] | None,
    cancelled: Callable[[], bool] | None,
) -> Written:
    import secrets

    waiting = target.with_name(f".{secrets.token_hex(4)}.tmp")
    try:
        with zipfile.ZipFile(waiting, "x", zipfile.ZIP_DEFLATED) as packed:

            def put(name: str, data: bytes) -> str:
                packed.writestr(name, data)
                return name

            written = _write_all(
                archive, papers, target, formats, directories, put, set(), progress, cancelled
            )
        if written.files and not written.stopped:
            waiting.replace(target)
            return written
        return msgspec.structs.replace(written, files=())
    except OSError as error:
        raise KnownError(_NO_ZIP, file=target, detail=error.strerror or error) from error
    finally:
        with contextlib.suppress(OSError):
            waiting.unlink(missing_ok=True)
