"""Find papers: the list with its filters and the full-text search."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Hit, Row
from secretariat_app.domain.search import After, Filters, Found, Order

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


def search(
    archive: Archive,
    query: str = "",
    filters: Filters | None = None,
    *,
    order: Order = Order.BEST,
    limit: int = 50,
    after: After | None = None,
    counts: bool = False,
) -> Found:
    """One page of the papers with the words of `query` in any form that the filters let through.

    Every string is a valid query; one without words finds every paper. `after`: `Found.next` of the page
    before. `counts`: also how many of the found papers have each year, commission, addressee and so on.
    """
    from secretariat_app.storage.searching import Asked

    return archive.search(asked=Asked(query, filters or Filters(), order, limit, after, counts))


def index_ready(archive: Archive) -> float:
    """The share of papers that search knows; 1 unless the index is still being built."""
    return archive.index_ready()


def build_index(
    archive: Archive,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bool:
    """Finish an index that another version has made or that was damaged; off the window's thread.

    `progress` gets the papers done and the papers there are. False where `cancelled` stopped it; the
    next call goes on from there.
    """
    return archive.build_index(progress, cancelled)


def marked(hit: Hit) -> str:
    """The snippet with every found word between <mark> and </mark>; the text itself is as it stands."""
    pieces: list[str] = []
    position = 0
    for start, end in hit.marks:
        pieces += [hit.snippet[position:start], "<mark>", hit.snippet[start:end], "</mark>"]
        position = end
    return "".join([*pieces, hit.snippet[position:]])
