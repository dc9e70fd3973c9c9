"""A resolution that comes in as a file of the interchange form."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services import composing
from secretariat_app.services.composing import Blank
from secretariat_app.services.library import Library

if TYPE_CHECKING:
    from secretariat_app.services.exporting import Exported
    from secretariat_app.storage.archive import Archive

_MISSING = QT_TRANSLATE_NOOP("errors", "There is no file «{path}».")
_FOLDER = QT_TRANSLATE_NOOP("errors", "«{path}» is a folder, not a file.")
_UNREADABLE = QT_TRANSLATE_NOOP("errors", "The file «{path}» cannot be read ({detail}).")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Received(msgspec.Struct, frozen=True):
    """What a file held: the value, its slots that are still empty, the texts of items as they were given."""

    resolution: Resolution
    blanks: tuple[Blank, ...]
    given: dict[Place, str]


class Taken(msgspec.Struct, frozen=True):
    """What became of a file: its number in the archive, the paper, the slots that print as a blank."""

    id: int
    exported: "Exported | None"
    blanks: tuple[Blank, ...]


def take(
    archive: "Archive",
    path: str | Path,
    library: Library,
    directories: Directories,
    *,
    output: str | Path | None = None,
    template: str | None = None,
) -> Taken:
    """Compose the resolution in the file at `path`, export it to `output` and store it as a draft.

    The paper is written first, so that a file that cannot be made leaves the archive as it was.
    """
    from secretariat_app.services import exporting, keeping

    received = receive(read_bytes(path), library, directories)
    resolution = received.resolution
    template = template or exporting.default_template(resolution.language)
    exported = None
    if output is not None:
        exported = exporting.export(resolution, output, template=template, directories=directories)
    stored = keeping.save(archive, None, None, resolution, template=template)
    return Taken(stored.id, exported, received.blanks)


def read_bytes(path: str | Path) -> bytes:
    """The content of a file; KnownError where there is none or it cannot be read."""
    try:
        return Path(path).read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise KnownError(_MISSING, path=path) from error
    except OSError as error:
        if Path(path).is_dir():
            raise KnownError(_FOLDER, path=path) from error
        raise KnownError(_UNREADABLE, path=path, detail=error.strerror or str(error)) from error


def receive(data: bytes, library: Library, directories: Directories) -> Received:
    """The resolution that `data` holds, its clauses filled in.

    KnownError as `interchange.read` and `composing.compose` raise it.
    """
    data = data.removeprefix(_BYTE_ORDER_MARK)  # Windows' Notepad puts one there
    resolution = interchange.read(data)
    composed = composing.compose(resolution, library, directories)
    return Received(composed.resolution, composed.blanks, dict(_given(msgspec.json.decode(data))))


def _given(raw: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    for index, item in enumerate(raw.get("items", ())):
        if text := _text(item.get("text")):
            yield Place(Part.ITEMS, index), text
        for position, action in enumerate(item.get("actions", ())):
            if text := _text(action):
                yield Place(Part.ITEMS, index, position), text


def _text(value: Any) -> str:
    given = value.get("text") if isinstance(value, dict) else value
    return given or ""
