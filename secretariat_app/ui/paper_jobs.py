"""What the window asks of the services off the GUI thread: plain functions over plain values."""

from __future__ import annotations

import contextlib
import datetime
from typing import TYPE_CHECKING, Any

from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.domain.lifecycle import Status
    from secretariat_app.domain.record import Stored
    from secretariat_app.services.library import Library
    from secretariat_app.ui.context import Later

EXAMPLE = "sample.json"


def new_resolution(library: Later[Library], directories: Later[Directories]) -> Resolution:
    """An empty paper of today. What the editor will need beside it is read too."""
    from secretariat_app.services.drafting import blank_resolution

    library.get()
    return blank_resolution(directories.get(), date=datetime.date.today())


def example(library: Later[Library], directories: Later[Directories]) -> Resolution:
    """The shipped sample, composed from the shipped clauses."""
    from secretariat_app.domain import interchange
    from secretariat_app.paths import resources
    from secretariat_app.services.composing import compose

    written = (resources() / "example" / EXAMPLE).read_bytes()
    return compose(interchange.read(written), library.get(), directories.get()).resolution


def read_paper(
    archive: Any, identity: int, library: Later[Library], directories: Later[Directories]
) -> Stored:
    """A kept paper; clauses and directories are read too, so that the window need not wait for them."""
    from secretariat_app.services import keeping
    from secretariat_app.services.composing import compose

    stored = keeping.read(archive, identity)
    with contextlib.suppress(KnownError):  # done for what it reads in: the first key need not wait for that
        compose(stored.resolution, library.get(), directories.get())
    return stored


def fresh_copy(
    archive: Any, identity: int, library: Later[Library], directories: Later[Directories]
) -> tuple[Resolution, Resolution]:
    """A kept paper, and a new one with its words, which has its own date and, later, its own number."""
    from secretariat_app.services.starting import Carry, from_earlier

    kept = read_paper(archive, identity, library, directories).resolution
    today = datetime.date.today()
    return kept, from_earlier(kept, Carry(), library.get(), directories.get(), date=today)


def read_open(
    archive: Any, identities: list[int], library: Later[Library], directories: Later[Directories]
) -> dict[int, Stored]:
    """The kept papers of these numbers, without those that are there no more."""
    found = {}
    for identity in identities:
        try:
            found[identity] = read_paper(archive, identity, library, directories)
        except KnownError:  # deleted meanwhile, perhaps by another program
            continue
    return found


def pattern_paper(key: str, library: Later[Library], directories: Later[Directories]) -> Resolution:
    """A paper of today with the clauses of a pattern."""
    from secretariat_app.services.starting import from_pattern

    return from_pattern(key, library.get(), directories.get(), date=datetime.date.today())


def paper_in_file(path: str, library: Later[Library], directories: Later[Directories]) -> Resolution:
    """The paper in a .json of the interchange form, its clauses filled in."""
    from secretariat_app.services.receiving import read_bytes, receive

    return receive(read_bytes(path), library.get(), directories.get()).resolution


def delete_paper(archive: Any, identity: int) -> int:
    """Put the paper into the bin as it stands now."""
    from secretariat_app.services import keeping

    keeping.delete(archive, identity, keeping.read(archive, identity).revision)
    return identity


def delete_papers(archive: Any, identities: list[int]) -> tuple[list[int], list[KnownError]]:
    """Put papers into the bin as they stand now; those that may not be deleted stay, and are told of."""
    deleted, refused = [], []
    for identity in identities:
        try:
            deleted.append(delete_paper(archive, identity))
        except KnownError as error:
            refused.append(error)
    return deleted, refused


def restore_papers(archive: Any, identities: list[int]) -> list[int]:
    """Take papers out of the bin again."""
    from secretariat_app.services import keeping

    return [keeping.restore_deleted(archive, identity).id for identity in identities]


def kept_paper(archive: Any, identity: int) -> tuple[Stored, bytes | None]:
    """A paper, and its kept .docx where it is ready or signed."""
    from secretariat_app.services import keeping, signing

    return keeping.read(archive, identity), signing.kept_docx(archive, identity)


def set_paper_status(archive: Any, identity: int, status: Status) -> Stored:
    """Take the paper one step on, as it stands now."""
    from secretariat_app.services import keeping

    return keeping.set_status(archive, identity, keeping.read(archive, identity).revision, status)
