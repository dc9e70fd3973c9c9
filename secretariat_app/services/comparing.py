"""The versions of a paper: list them, name them, compare any two, go back to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from secretariat_app.domain.compare import Comparison, compared
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.domain.record import Stored, Version
    from secretariat_app.domain.resolution import Resolution
    from secretariat_app.storage.archive import Archive

_ONLY_DOCX = QT_TRANSLATE_NOOP(
    "errors", "{file}: a comparison is a Word document; its name has to end in .docx."
)
_AUTHOR = "Secretariat"


def versions(archive: Archive, identity: int) -> list[Version]:
    """Every version of a paper without its text, the present one first."""
    return archive.version_list(identity)


def version(archive: Archive, identity: int, revision: int) -> Stored:
    """The paper as it was kept at `revision`. KnownError where it never was."""
    return archive.version(identity, revision)


def name_version(archive: Archive, identity: int, revision: int, name: str) -> list[Version]:
    """Call a version by a name, by none where it is empty; the versions as they are then."""
    archive.name_version(identity, revision, name)
    return archive.version_list(identity)


def restore_version(archive: Archive, identity: int, revision: int) -> Stored:
    """Keep the text of an earlier version as a new one; every version stays.

    KnownError where the paper is no draft any more; its template is that of today.
    """
    present = archive.read(identity)
    return archive.change(identity, present.revision, archive.version(identity, revision).resolution)


def compare(before: Resolution, after: Resolution) -> Comparison:
    """Two texts beside each other, word by word."""
    return compared(before, after)


def export_comparison(
    before: Stored,
    after: Stored,
    path: str | Path,
    *,
    author: str = "",
    directories: Directories | None = None,
) -> Path:
    """Write `after` as a .docx with what differs from `before` as tracked changes; where it is, is returned.

    Both are printed by the template of `after`; the changes are those of `author`, at the time of `after`.
    KnownError for another extension, for what no paper can hold, and for what the disk refuses.
    """
    from secretariat_app.documents.files import write_safely
    from secretariat_app.documents.tracked_changes import tracked
    from secretariat_app.services.exporting import default_template, is_template, paper

    path = Path(path)
    if path.suffix.lower() != ".docx":
        raise KnownError(_ONLY_DOCX, file=path.name)
    language = after.resolution.language
    template = after.template if is_template(after.template, language) else default_template(language)
    old, new = (paper(one.resolution, template, directories=directories) for one in (before, after))
    return write_safely(path, tracked(old, new, author=author or _AUTHOR, moment=after.changed_at))
