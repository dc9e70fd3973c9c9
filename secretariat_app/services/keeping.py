"""Keep papers: open the archive, save, change the status, delete and bring back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from secretariat_app.domain.lifecycle import Status
from secretariat_app.storage.sentences import StaleRevision

if TYPE_CHECKING:  # the database is loaded when an archive is opened, not when the window is
    from secretariat_app.domain.record import DeletedRow, Stored
    from secretariat_app.domain.resolution import Resolution
    from secretariat_app.storage.archive import Archive

__all__ = [
    "StaleRevision",
    "create",
    "delete",
    "deleted",
    "drop_journal",
    "open_archive",
    "read",
    "read_journals",
    "require",
    "restore_deleted",
    "save",
    "set_status",
    "template_of",
    "versions",
    "write_journal",
]


def open_archive(where: str | Path | None = None, person: str = "") -> Archive:
    """The archive at `where` (a path or sqlite:///FILE; the user's own where none is named), made if need be.

    `person`: the name that the audit trail has for whoever works with it, beside the system's user.
    KnownError where it cannot be used; nothing is changed then.
    """
    from secretariat_app.paths import default_archive
    from secretariat_app.storage.archive import open_archive as opened

    archive = opened(default_archive() if where is None else where)
    archive.call_actor(person)
    return archive


def require(where: str | Path) -> None:
    """KnownError where there is no archive at `where`; `open_archive` would make one."""
    from secretariat_app.errors import KnownError
    from secretariat_app.storage.connections import archive_file
    from secretariat_app.storage.sentences import MISSING

    file = archive_file(where)
    if not file.exists():
        raise KnownError(MISSING, file=file)


def create(
    archive: Archive,
    resolution: Resolution,
    *,
    template: str = "resolution_ru",
    status: Status = Status.DRAFT,
) -> Stored:
    """Keep a new paper."""
    return archive.create(resolution, template=template, status=status)


def read(archive: Archive, identity: int) -> Stored:
    """The paper as it stands. KnownError where there is none."""
    return archive.read(identity)


def template_of(archive: Archive, identity: int) -> str:
    """The name of the Word template that the paper is printed by."""
    return archive.template_of(identity)


def save(
    archive: Archive,
    identity: int | None,
    revision: int | None,
    resolution: Resolution,
    *,
    template: str | None = None,
) -> Stored:
    """Keep a paper: a new one where `identity` is None, else the next value of a draft read at `revision`.

    `template`: what it is printed by; without one an old paper keeps its own, a new one gets the ordinary.
    StaleRevision where somebody else changed it since; nothing is overwritten.
    """
    if identity is None:
        from secretariat_app.services.exporting import default_template

        return archive.create(resolution, template=template or default_template(resolution.language))
    if revision is None:
        raise ValueError("a paper that is kept has a revision")
    return archive.change(identity, revision, resolution, template=template)


def set_status(archive: Archive, identity: int, revision: int, status: Status, reason: str = "") -> Stored:
    """Take the paper one step through its life, by the gate and with all that the step leaves behind.

    KnownError for a step that does not exist, or that the paper may not take yet. `reason`: of cancelling.
    """
    from secretariat_app.services import signing

    return signing.set_status(archive, identity, revision, status, reason=reason)


def versions(archive: Archive, identity: int) -> list[Stored]:
    """Earlier values of a paper, the latest first."""
    return archive.versions(identity)


def delete(archive: Archive, identity: int, revision: int) -> None:
    """Put the paper into the bin."""
    archive.delete(identity, revision)


def deleted(archive: Archive) -> list[DeletedRow]:
    """What lies in the bin, the latest first."""
    return archive.bin()


def restore_deleted(archive: Archive, identity: int) -> Stored:
    """Take the paper out of the bin."""
    return archive.restore_deleted(identity)


def write_journal(archive: Archive, key: str, data: bytes) -> None:
    """Keep unsaved text, so that it outlives a crash."""
    archive.write_journal(key, data)


def read_journals(archive: Archive) -> dict[str, bytes]:
    """All unsaved text, by key."""
    return archive.read_journals()


def drop_journal(archive: Archive, key: str) -> None:
    """Forget unsaved text: it has been saved or thrown away."""
    archive.drop_journal(key)
