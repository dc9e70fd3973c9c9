"""Searches kept under a name, in the archive, so that its backups have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.domain.search import SavedSearch
    from secretariat_app.storage.archive import Archive


def read_all(archive: Archive) -> list[SavedSearch]:
    """Every saved search, by name."""
    from secretariat_app.storage import saved_searches

    return saved_searches.read_all(archive)


def keep(archive: Archive, search: SavedSearch) -> SavedSearch:
    """Keep a search. KnownError where it has no name or another has it."""
    from secretariat_app.storage import saved_searches

    return saved_searches.keep(archive, search)


def change(archive: Archive, search: SavedSearch) -> SavedSearch | None:
    """Keep another name, words, filters or order of it; gives what there was before."""
    from secretariat_app.storage import saved_searches

    return saved_searches.change(archive, search)


def forget(archive: Archive, identity: int) -> None:
    """Delete a saved search."""
    from secretariat_app.storage import saved_searches

    saved_searches.forget(archive, identity)
