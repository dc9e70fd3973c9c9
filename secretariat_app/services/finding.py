"""Find papers: the list with its filters and the full-text search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Hit, Row

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.storage.archive import Archive


def rows(
    archive: Archive,
    status: Status | None = None,
    year: int | None = None,
    commission: str | None = None,
    limit: int | None = None,
    after: int | None = None,
) -> list[Row]:
    """Papers, newest first. `after`: the id of the last row of the page before."""
    return archive.rows(status, year, commission, limit, after)


def count(archive: Archive) -> int:
    """How many papers there are."""
    return archive.count()


def search(archive: Archive, query: str, limit: int = 50) -> list[Hit]:
    """Papers with the words of `query` in any form, the best first; every string is a valid query."""
    return archive.search(query, limit)


def marked(hit: Hit) -> str:
    """The snippet with every found word between <mark> and </mark>; the text itself is as it stands."""
    pieces: list[str] = []
    position = 0
    for start, end in hit.marks:
        pieces += [hit.snippet[position:start], "<mark>", hit.snippet[start:end], "</mark>"]
        position = end
    return "".join([*pieces, hit.snippet[position:]])
