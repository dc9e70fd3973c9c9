"""The versions of a paper: list them, name them, compare any two, go back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretariat_app.domain.compare import Comparison, compared

if TYPE_CHECKING:
    from secretariat_app.domain.record import Stored, Version
    from secretariat_app.domain.resolution import Resolution
    from secretariat_app.storage.archive import Archive


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
