"""What the view of versions asks of the services, off the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretariat_app.domain.compare import Comparison
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.ui.context import Later


def compare_versions(
    archive: Any, identity: int, before: int, after: int | None, unsaved: Resolution | None
) -> Comparison:
    """Two versions by their revisions; `after` None is the unsaved text."""
    from secretariat_app.services import comparing

    later = comparing.version(archive, identity, after).resolution if after is not None else unsaved
    assert later is not None
    return comparing.compare(comparing.version(archive, identity, before).resolution, later)


def write_comparison(
    archive: Any,
    identity: int,
    before: int,
    after: int,
    path: Path,
    author: str,
    directories: Later[Directories],
) -> Path:
    """The comparison of two versions as a Word file with tracked changes."""
    from secretariat_app.services import comparing

    first, second = (comparing.version(archive, identity, number) for number in (before, after))
    return comparing.export_comparison(first, second, path, author=author, directories=directories.get())


def compare_with_theirs(archive: Any, identity: int, ours: Resolution) -> tuple[Stored, Comparison, str]:
    """What the archive holds now, how our text differs from it, and who kept it."""
    from secretariat_app.services import comparing, keeping

    stored = keeping.read(archive, identity)
    who = comparing.versions(archive, identity)[0].saved_by
    return stored, comparing.compare(stored.resolution, ours), who
