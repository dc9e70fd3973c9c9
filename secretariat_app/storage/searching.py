"""A search: which papers, in what order, how many of each kind, and a page of them to show.

Sets of papers are bits, so filters and counts are cheap once the ids are known; those of the last queries
are kept until the archive changes. Few papers are ordered by how much they say of the words (bm25); of
many that tells nothing, so those with all the words in the title come first, and the newest of either.
"""

import calendar
import datetime
import heapq
import threading
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from secretariat_app.domain.record import Hit
from secretariat_app.domain.search import After, Count, Due, Facet, Filters, Found, Order
from secretariat_app.storage import index, slips
from secretariat_app.storage.engine import raw_cursor
from secretariat_app.storage.facets import Shelf, bits_of, ids_of, stamp
from secretariat_app.storage.papers import ROW
from secretariat_app.storage.papers import row as row_of
from secretariat_app.storage.query import Query, read_query, unfinished
from secretariat_app.storage.schema import RESOLUTIONS
from secretariat_app.storage.snippets import Words, snippet

RANKED = 2000
"""So many papers, at most, are ordered by their words."""

GATHERED = 4000
"""So many papers are ordered by reading the moment of each; more are met on the way along the index."""

KEPT = 32
"""Answers that are remembered: those of one person's typing."""

_R = RESOLUTIONS.c
_KEYS = tuple[float, str, int]


class Asked(msgspec.Struct, frozen=True):
    """All that is asked for at once."""

    query: str = ""
    filters: Filters = Filters()
    order: Order = Order.BEST
    limit: int = 50
    after: After | None = None
    counts: bool = False
    today: datetime.date | None = None  # what is overdue depends on it; the present day where none is named


class Searcher:
    """What is remembered between the searches in one archive."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shelf = Shelf()
        self._stamp = -1
        self._kept: OrderedDict[str, int] = OrderedDict()
        self._ranked: tuple[str, list[tuple[float, int]]] = ("", [])

    def find(self, connection: Connection, asked: Asked) -> Found:
        """One page of the answer."""
        with self._lock:  # what is remembered belongs to every thread
            return self._find(connection, asked)

    def forget(self) -> None:
        """Remember no answers."""
        with self._lock:
            self._forget()

    def _forget(self) -> None:
        self._kept.clear()
        self._ranked = ("", [])

    def _find(self, connection: Connection, asked: Asked) -> Found:
        now = stamp(connection)
        if now != self._stamp:
            self._forget()
            self._stamp = now
        self._shelf.refresh(connection)
        query, corrected = read_query(asked.query), None
        found = self._matching(connection, query)
        if not found and (other := unfinished(query)) and (papers := self._matching(connection, other)):
            query, found = other, papers
        if not found and query.wanted and (better := slips.corrected(connection, query)):
            right = read_query(better)
            if found := self._matching(connection, right):
                query, corrected = right, better
        today = asked.today or datetime.date.today()
        chosen = self._chosen(connection, asked.filters, today)
        wanted = found
        for papers in chosen.values():
            wanted &= papers
        page = self._page(connection, query, found, wanted, asked)
        return Found(
            hits=_hits(connection, query, page[: asked.limit]),
            total=wanted.bit_count(),
            corrected=corrected,
            counts=self._counts(connection, found, chosen, today) if asked.counts else {},
            next=After(*page[asked.limit - 1]) if len(page) > asked.limit > 0 else None,
        )

    # --- which papers ----------------------------------------------------------------------------------

    def _matching(self, connection: Connection, query: Query) -> int:
        if query.wanted:
            if query.has_phrase():
                return self._few(connection, query.expression())
            return self._bits(connection, query.expression())
        if query.unwanted:
            return self._shelf.present & ~self._bits(connection, query.refusal())
        # Signs without a word («№») ask for nothing yet.
        return self._shelf.present

    def _bits(self, connection: Connection, expression: str) -> int:
        if expression in self._kept:
            self._kept.move_to_end(expression)
            return self._kept[expression]
        self._keep(expression, bits_of(index.matching(connection, expression)))
        return self._kept[expression]

    def _few(self, connection: Connection, expression: str) -> int:
        """A phrase stands in few papers: they are found and ranked in one pass, unless there are many."""
        if expression not in self._kept:
            ranked = index.ranked(connection, expression, RANKED + 1)
            if len(ranked) > RANKED:
                return self._bits(connection, expression)
            self._ranked = expression, ranked
            self._keep(expression, bits_of([identity for _, identity in ranked]))
        return self._bits(connection, expression)

    def _keep(self, key: str, papers: int) -> None:
        self._kept[key] = papers
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _chosen(self, connection: Connection, filters: Filters, today: datetime.date) -> dict[Facet, int]:
        """The papers that each filter lets through."""
        chosen: dict[Facet, int] = {}
        values = filters.values()
        for facet, names in values.items():
            chosen[facet] = 0
            for name in names:
                if facet is Facet.DUE:
                    chosen[facet] |= self._due(connection, *Due(name).days(today))
                else:
                    chosen[facet] |= self._shelf.papers((facet, name))
        if filters.deadline_from or filters.deadline_to:
            first = filters.deadline_from or datetime.date.min
            last = filters.deadline_to or datetime.date.max
            chosen[Facet.DEADLINE] = self._due(connection, first, last)
        return chosen

    def _due(self, connection: Connection, first: datetime.date, last: datetime.date) -> int:
        """Papers with a deadline in the range: whole months are known, the days at its ends are looked up."""
        key = f"due {first} {last}"
        if key not in self._kept:
            months, ends = _months(first, last)
            found = self._shelf.papers_between(Facet.DEADLINE, *months) if months else 0
            query = "SELECT resolution_id FROM resolution_items WHERE deadline BETWEEN ? AND ?"
            for left, right in ends:
                cursor = raw_cursor(connection).execute(query, (left.isoformat(), right.isoformat()))
                found |= bits_of([identity for (identity,) in cursor]) & self._shelf.present
            self._keep(key, found)
        return self._kept[key]

    def _counts(
        self, connection: Connection, found: int, chosen: dict[Facet, int], today: datetime.date
    ) -> dict[Facet, Any]:
        counts: dict[Facet, tuple[Count, ...]] = {}
        for facet in Facet:
            papers = found
            for other, let_through in chosen.items():
                if other is not facet:  # its own filter does not hide what else could be chosen
                    papers &= let_through
            if facet is Facet.DUE:
                due = {one: self._due(connection, *one.days(today)) & papers for one in Due}
                counts[facet] = tuple(Count(str(one), bits.bit_count()) for one, bits in due.items() if bits)
            else:
                counts[facet] = self._shelf.counts(facet, papers)
        return counts

    # --- in what order ---------------------------------------------------------------------------------

    def _page(
        self, connection: Connection, query: Query, found: int, wanted: int, asked: Asked
    ) -> list[_KEYS]:
        """Keys of the page and of one paper more."""
        if not wanted or asked.limit < 1:
            return []
        after = (asked.after.rank, asked.after.moment, asked.after.id) if asked.after else None
        size = asked.limit + 1
        years = asked.filters.years
        if asked.order is Order.CHANGED:
            return _by_change(connection, wanted, after, size)
        if asked.order is not Order.BEST or not query.wanted:
            return self._by_day(wanted, asked.order is Order.OLDEST, 0.0, after, size, years)
        if len(query.wanted) == 1 and query.wanted[0].begins_short():
            return self._by_day(wanted, False, 0.0, after, size, years)
        if found.bit_count() <= RANKED:
            return self._by_rank(connection, query.expression(), wanted, after, size)
        titled = wanted & self._bits(connection, f"{{title}} : ({query.expression()})")
        page = self._by_day(titled, False, 1.0, after, size, years)
        if len(page) < size:
            page += self._by_day(wanted & ~titled, False, 2.0, after, size - len(page), years)
        return page

    def _by_day(
        self, wanted: int, rising: bool, rank: float, after: _KEYS | None, size: int, years: tuple[int, ...]
    ) -> list[_KEYS]:
        """Keys of the newest, or the oldest, of the papers `wanted`, after the key `after`."""
        if not wanted or (after is not None and after[0] > rank):
            return []
        start = after[1:] if after is not None and after[0] == rank else None
        listing = self._shelf.listing
        if wanted.bit_count() <= GATHERED:
            found = listing.sorted_of(ids_of(wanted), rising=rising, after=start, size=size)
        else:
            if start is None and years:  # a paper of a year stands there by its date
                start = (f"{min(years):04}0000", 0) if rising else (f"{min(max(years) + 1, 9999):04}0000", 0)
            found = listing.walk(_flags(wanted), rising=rising, start=start, size=size)
        return [(rank, day, identity) for day, identity in found]

    def _by_rank(
        self, connection: Connection, expression: str, wanted: int, after: _KEYS | None, size: int
    ) -> list[_KEYS]:
        flags = _flags(wanted)
        rows = self._ranks(connection, expression)
        ranked = sorted(row for row in rows if _has(flags, row[1]) and (after is None or row[0] >= after[0]))
        # Of papers that say as much the newest comes first, so the equals of the last ones count too.
        equals = 0 if after is None else sum(rank == after[0] for rank, _ in ranked)
        last = min(size + equals, len(ranked)) - 1
        if last < 0:
            return []
        moment = self._shelf.listing.moment
        found = [(rank, *moment(identity)) for rank, identity in ranked if rank <= ranked[last][0]]
        found.sort(key=_moment_and_id, reverse=True)
        found.sort(key=lambda row: row[0])
        if after is not None:
            place = (after[0], _reversed(after))
            found = [row for row in found if (row[0], _reversed(row)) > place]
        return found[:size]

    def _ranks(self, connection: Connection, expression: str) -> list[tuple[float, int]]:
        if self._ranked[0] != expression:
            self._ranked = expression, index.ranked(connection, expression, RANKED)
        return self._ranked[1]


def _months(
    first: datetime.date, last: datetime.date
) -> tuple[tuple[str, str] | None, list[tuple[datetime.date, datetime.date]]]:
    """The whole months from one day to another, as their first and last, and the days that are left over."""
    ends_a_month = last.day == calendar.monthrange(last.year, last.month)[1]
    begin = first.year * 12 + first.month - (first.day == 1)
    end = last.year * 12 + last.month - (not ends_a_month)  # the first month after them
    if begin >= end:
        return None, [(first, last)] if first <= last else []
    left = [] if first.day == 1 else [(first, _last_day(first))]
    left += [] if ends_a_month else [(last.replace(day=1), last)]
    return (_month(begin), _month(end - 1)), left


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"


def _last_day(day: datetime.date) -> datetime.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _by_change(connection: Connection, wanted: int, after: _KEYS | None, size: int) -> list[_KEYS]:
    """Keys of those of the papers `wanted` that were changed last, after the key `after`."""
    start = after[1:] if after is not None else None
    if wanted.bit_count() <= GATHERED:
        query = "SELECT changed_at, id FROM resolutions WHERE id IN (SELECT value FROM json_each(?))"
        ids = msgspec.json.encode(list(ids_of(wanted))).decode()
        rows: Iterable[tuple[str, int]] = raw_cursor(connection).execute(query, (ids,))
        if start is not None:
            rows = (row for row in rows if row < start)
        chosen = heapq.nlargest(size, rows)
    else:
        chosen = _walk(connection, wanted, start, size)
    return [(0.0, when, identity) for when, identity in chosen]


def _walk(connection: Connection, wanted: int, start: Any, size: int) -> list[tuple[str, int]]:
    """Many papers are met soon on the way along the index, so the first ones end it."""
    where = "WHERE (changed_at, id) < (?, ?)" if start else ""
    query = f"SELECT changed_at, id FROM resolutions {where} ORDER BY changed_at DESC, id DESC"
    flags, chosen = _flags(wanted), []
    for row in raw_cursor(connection).execute(query, start or ()):
        if _has(flags, row[1]):
            chosen.append(row)
            if len(chosen) == size:
                break
    return chosen


def _flags(papers: int) -> bytes:
    return papers.to_bytes(papers.bit_length() // 8 + 1, "little")


def _has(flags: bytes, identity: int) -> bool:
    byte = identity >> 3
    return byte < len(flags) and bool(flags[byte] >> (identity & 7) & 1)


def _moment_and_id(row: _KEYS) -> tuple[str, int]:
    return row[1], row[2]


class _Reversed(tuple[str, int]):
    """Compares the other way round."""

    def __lt__(self, other: Any) -> bool:
        return tuple.__gt__(self, other)

    def __gt__(self, other: Any) -> bool:
        return tuple.__lt__(self, other)


def _reversed(row: _KEYS) -> _Reversed:
    return _Reversed(_moment_and_id(row))


# --- what is shown -------------------------------------------------------------------------------------


def _hits(connection: Connection, query: Query, page: list[_KEYS]) -> tuple[Hit, ...]:
    if not page:
        return ()
    ids = [identity for _, _, identity in page]
    rows = {row.id: row for row in connection.execute(select(*ROW, _R.body).where(_R.id.in_(ids))).all()}
    words = Words(query.wanted)
    labels = index.labels_of(connection, ids) if query.wanted else {}
    hits = []
    for rank, _, identity in page:
        row = rows.get(identity)
        if row is None:  # kept by another thread after this look at the archive had begun
            continue
        shown, marks = snippet(row.body, words, labels.get(identity, ())) if query.wanted else ("", ())
        hits.append(Hit(row_of(row), shown, marks, -rank if rank < 0 else 1 / (1 + rank)))
    return tuple(hits)
