"""What papers are told apart by: kept as a few numbers with each paper, counted as bits in memory."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from secretariat_app.domain.search import Count, Facet
from secretariat_app.storage.engine import raw_cursor
from secretariat_app.storage.schema import FACET_VALUES, PAPER_FACETS

SPARSE = 64
"""A value of so few papers is kept as their ids: a row of bits for each would fill the memory."""

MANY_CHANGES = 500
"""After so many changes reading everything again is faster than mending."""

_PUT = upsert(PAPER_FACETS)
_NEXT_STAMP = select(func.coalesce(func.max(PAPER_FACETS.c.stamp), 0) + 1).scalar_subquery()
_PUT_PAPER = _PUT.values(
    resolution_id=bindparam("id"), stamp=_NEXT_STAMP, codes=bindparam("codes")
).on_conflict_do_update(
    index_elements=["resolution_id"], set_={"stamp": _PUT.excluded.stamp, "codes": _PUT.excluded.codes}
)

Value = tuple[str, str]


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
        self._papers: dict[int, set[int] | int] = {}  # few ids, or bits
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
        else:
            for identity, codes, _ in rows:
                self._mend(identity, codes)
        self._stamp = max([self._stamp, *(row[2] for row in rows)])
        for code, facet, name in connection.execute(select(FACET_VALUES)).all():
            self._names[code] = (facet, name)
            self._codes[facet, name] = code

    def papers(self, value: Value) -> int:
        """The papers with that value, as bits."""
        kept = self._papers.get(self._codes.get(value, -1), 0)
        return bits_of(kept) if isinstance(kept, set) else kept

    def counts(self, facet: Facet, found: int) -> tuple[Count, ...]:
        """How many of the papers `found` (bits) have each value of the facet, the most frequent first."""
        size = found.bit_length()
        flags = found.to_bytes((size + 7) // 8, "little")
        counted: list[Count] = []
        for code, kept in self._papers.items():
            kind, name = self._names[code]
            if kind != facet:
                continue
            if isinstance(kept, set):
                papers = sum(flags[paper >> 3] >> (paper & 7) & 1 for paper in kept if paper < size)
            else:
                papers = (kept & found).bit_count()
            if papers:
                counted.append(Count(name, papers))
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
        self._papers = {code: set(ids) if len(ids) <= SPARSE else bits_of(ids) for code, ids in lists.items()}
        self.present = bits_of(present)

    def _mend(self, identity: int, codes: bytes) -> None:
        bit = 1 << identity
        self.present = self.present | bit if codes else self.present & ~bit
        for code, kept in self._papers.items():
            if isinstance(kept, set):
                kept.discard(identity)
            elif kept >> identity & 1:
                self._papers[code] = kept ^ bit
        for code in array("I", codes):
            kept = self._papers.setdefault(code, set())
            if not isinstance(kept, set):
                self._papers[code] = kept | bit
                continue
            kept.add(identity)
            if len(kept) > SPARSE:
                self._papers[code] = bits_of(list(kept))
