"""What papers are told apart by: kept as a few numbers with each paper, counted as bits in memory."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from secretariat_app.domain.search import Count, Facet
from secretariat_app.storage.engine import raw_cursor
from secretariat_app.storage.listing import Listing
from secretariat_app.storage.schema import PAPER_FACETS

SPARSE = 64
"""A value of so few papers is kept as their ids: a row of bits for each would fill the memory."""

SPARSER = 600
"""So, too, is one that only one of so many papers has: its ids are counted faster than all the bits."""

MANY_CHANGES = 200
"""After so many changes reading everything again is faster than mending."""

_PUT = upsert(PAPER_FACETS)
_NEXT_STAMP = select(func.coalesce(func.max(PAPER_FACETS.c.stamp), 0) + 1).scalar_subquery()
_PUT_PAPER = _PUT.values(
    resolution_id=bindparam("id"), stamp=_NEXT_STAMP, codes=bindparam("codes")
).on_conflict_do_update(
    index_elements=["resolution_id"], set_={"stamp": _PUT.excluded.stamp, "codes": _PUT.excluded.codes}
)

Value = tuple[str, str]
_NO = ord("0")


def put(connection: Connection, identity: int, values: Sequence[Value]) -> None:
    """Keep the values of a paper; none for one that lies in the bin."""
    codes = _codes(connection, values)
    connection.execute(_PUT_PAPER, {"id": identity, "codes": codes.tobytes()})


def clear(connection: Connection) -> None:
    """Forget the values of every paper; the index is built anew."""
    stamp = connection.scalar(select(func.coalesce(func.max(PAPER_FACETS.c.stamp), 0))) or 0
    connection.execute(
        text("UPDATE paper_facets SET codes = x'', stamp = :stamp + resolution_id"), {"stamp": stamp}
    )


def stamp(connection: Connection) -> int:
    """Grows with every change of the archive that search could see."""
    (last,) = raw_cursor(connection).execute("SELECT max(stamp) FROM paper_facets").fetchone()
    return int(last or 0)


def _codes(connection: Connection, values: Sequence[Value]) -> "array[int]":
    cursor = raw_cursor(connection)
    codes = array("I")
    for value in values:
        known = cursor.execute("SELECT id FROM facet_values WHERE facet = ? AND value = ?", value).fetchone()
        if known is None:
            cursor.execute("INSERT INTO facet_values (facet, value) VALUES (?, ?)", value)
            known = (cursor.lastrowid,)
        codes.append(known[0])
    return codes


def bits_of(ids: Iterable[int]) -> int:
    """One bit for each paper, so that sets of papers meet in one operation."""
    found = ids if isinstance(ids, list) else list(ids)
    if not found:
        return 0
    top = max(found)
    digits = bytearray(b"0") * (top + 1)
    for identity in found:
        digits[top - identity] = 49  # the digit 1
    return int(digits, 2)


def ids_of(bits: int) -> Iterator[int]:
    """The papers of such a set, by id."""
    digits = bin(bits)[:1:-1]
    position = digits.find("1")
    while position >= 0:
        yield position
        position = digits.find("1", position + 1)


class Shelf:
    """The values of every paper, read when they are first needed and mended as papers change."""

    def __init__(self) -> None:
        self._stamp = -1
        self._names: dict[int, Value] = {}
        self._codes: dict[Value, int] = {}
        self._of: dict[str, list[int]] = {}  # the codes of each facet
        self._papers: dict[int, array[int] | int] = {}  # few ids, sorted, or bits
        self.listing = Listing()
        self._digits_of: tuple[int, bytes] = (-1, b"")  # the papers that were counted last, a digit for each
        self._few = SPARSE
        self.present = 0

    def refresh(self, connection: Connection) -> None:
        """Take in what has changed since the last time."""
        if self._stamp == stamp(connection):
            return
        rows = self._changed(connection, self._stamp)
        if self._stamp >= 0 and len(rows) > MANY_CHANGES:
            rows = self._changed(connection, -1)
        if self._stamp < 0 or len(rows) > MANY_CHANGES:
            self._read_all(rows)
            self.listing.read(connection)
        else:
            for identity, codes, _ in rows:
                self._mend(identity, codes)
                self.listing.mend(connection, identity)
        self._stamp = max([self._stamp, *(row[2] for row in rows)])
        self._of = {}
        for code, facet, name in raw_cursor(connection).execute("SELECT id, facet, value FROM facet_values"):
            self._names[code] = (facet, name)
            self._codes[facet, name] = code
            self._of.setdefault(facet, []).append(code)

    def papers(self, value: Value) -> int:
        """The papers with that value, as bits."""
        kept = self._papers.get(self._codes.get(value, -1), 0)
        return bits_of(kept) if isinstance(kept, array) else kept

    def papers_between(self, facet: Facet, first: str, last: str) -> int:
        """The papers with a value of the facet from `first` to `last`, as bits."""
        found = 0
        for code in self._of.get(facet, ()):
            if first <= self._names[code][1] <= last:
                found |= self.papers(self._names[code])
        return found

    def counts(self, facet: Facet, found: int) -> tuple[Count, ...]:
        """How many of the papers `found` (bits) have each value of the facet, the most frequent first."""
        if found != self._digits_of[0]:
            size = max(found.bit_length(), self.present.bit_length())
            self._digits_of = found, f"{found:0{size}b}".encode()[::-1]
        digits = self._digits_of[1]
        counted = []
        for code in self._of.get(facet, ()):
            kept = self._papers.get(code, 0)
            if isinstance(kept, array):
                papers = sum(map(digits.__getitem__, kept)) - len(kept) * _NO
            else:
                papers = (kept & found).bit_count()
            if papers:
                counted.append(Count(self._names[code][1], papers))
        return tuple(sorted(counted, key=lambda count: (-count.papers, count.value)))

    def _changed(self, connection: Connection, since: int) -> list[Any]:
        query = "SELECT resolution_id, codes, stamp FROM paper_facets WHERE stamp > ?"
        return raw_cursor(connection).execute(query, (since,)).fetchall()

    def _read_all(self, rows: list[Any]) -> None:
        lists: defaultdict[int, list[int]] = defaultdict(list)
        present: list[int] = []
        for identity, codes, _ in rows:
            if codes:
                present.append(identity)
            for code in array("I", codes):
                lists[code].append(identity)
        self.present = bits_of(present)
        self._few = max(SPARSE, self.present.bit_length() // SPARSER)
        self._papers = {
            code: array("I", sorted(ids)) if len(ids) <= self._few else bits_of(ids)
            for code, ids in lists.items()
        }

    def _mend(self, identity: int, codes: bytes) -> None:
        bit = 1 << identity
        self.present = self.present | bit if codes else self.present & ~bit
        for code, kept in self._papers.items():
            if isinstance(kept, array):
                at = bisect_left(kept, identity)
                if at < len(kept) and kept[at] == identity:
                    del kept[at]
            elif kept >> identity & 1:
                self._papers[code] = kept ^ bit
        for code in array("I", codes):
            kept = self._papers.setdefault(code, array("I"))
            if not isinstance(kept, array):
                self._papers[code] = kept | bit
                continue
            kept.insert(bisect_left(kept, identity), identity)
            if len(kept) > self._few:
                self._papers[code] = bits_of(kept)
