"""Tags, a note and links of a paper: they are put on it, whatever its status, and change nothing in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.domain.labels import Labels, LinkKind, TagCount
    from secretariat_app.storage.archive import Archive

Before = list[tuple[int, tuple[str, ...]]]
"""Papers with the tags that they had."""


def read(archive: Archive, identity: int) -> Labels:
    """What was put on a paper, and the papers that it is related to. KnownError where it is gone."""
    from secretariat_app.storage import labels

    return labels.read(archive, identity)


def tags(archive: Archive) -> list[TagCount]:
    """Every tag with the number of its papers, the most frequent first."""
    from secretariat_app.storage import labels

    return labels.tags(archive)


def change_tags(
    archive: Archive, identities: Sequence[int], add: Iterable[str] = (), remove: Iterable[str] = ()
) -> Before:
    """Put tags on papers and take others off, all or none; gives what `set_tags` needs to undo it."""
    from secretariat_app.storage import labels

    return labels.change_tags(archive, identities, add, remove)


def set_tags(archive: Archive, wanted: Before) -> None:
    """Give papers exactly these tags."""
    from secretariat_app.storage import labels

    labels.set_tags(archive, wanted)


def set_note(archive: Archive, identity: int, text: str) -> str:
    """Keep the note of a paper; search finds its words. Gives the note there was before."""
    from secretariat_app.storage import labels

    return labels.set_note(archive, identity, text)


def link(archive: Archive, identity: int, kind: LinkKind, other: int) -> bool:
    """Say that a paper is a follow-up of another, or repeals it. False where that was said already."""
    from secretariat_app.storage import labels

    return labels.link(archive, identity, kind, other)


def unlink(archive: Archive, identity: int, kind: LinkKind, other: int) -> None:
    """Take that back."""
    from secretariat_app.storage import labels

    labels.unlink(archive, identity, kind, other)
