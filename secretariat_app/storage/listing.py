"""The papers in the order of their days, in memory: a page of any search is cut from it without the disk."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from secretariat_app.storage.engine import raw_cursor

_DAY = "CAST(replace(listed_on, '-', '') AS INTEGER)"
_SHIFT = 32
_ID = (1 << _SHIFT) - 1

Moment = tuple[str, int]
"""A day of the list, «2022-10-19», and the paper."""


class Listing:
    """Keys of a day and a paper in one number, sorted; and the day of each paper, by its id."""

    def __init__(self) -> None:
        self._keys = array("Q")
        self._days = array("I")

    def read(self, connection: Connection) -> None:
        """Read the day of every paper."""
        rows = raw_cursor(connection).execute(f"SELECT {_DAY}, id FROM resolutions ORDER BY listed_on, id")
        self._keys = array("Q", [day << _SHIFT | identity for day, identity in rows])
        last = max((key & _ID for key in self._keys), default=0)
        self._days = array("I", bytes(4 * (last + 1)))
        for key in self._keys:
            self._days[key & _ID] = key >> _SHIFT

    def mend(self, connection: Connection, identity: int) -> None:
        """Read the day of one paper that is new or was changed."""
        query = f"SELECT {_DAY} FROM resolutions WHERE id = ?"
        row = raw_cursor(connection).execute(query, (identity,)).fetchone()
        day = row[0] if row else 0
        if identity >= len(self._days):
            self._days.extend([0] * (identity + 1 - len(self._days)))
        before = self._days[identity]
        if before == day:
            return
        if before:
            del self._keys[bisect_left(self._keys, before << _SHIFT | identity)]
        if day:
            key = day << _SHIFT | identity
            self._keys.insert(bisect_left(self._keys, key), key)
        self._days[identity] = day

    def moment(self, identity: int) -> Moment:
        """The day of a paper and the paper."""
        day = self._days[identity] if identity < len(self._days) else 0
        return _written(day), identity

    def sorted_of(
        self, papers: Iterable[int], *, rising: bool, after: Moment | None, size: int
    ) -> list[Moment]:
        """The first of few papers in the order of their days, after the moment of the page before."""
        days, known = self._days, len(self._days)
        keys = [days[paper] << _SHIFT | paper for paper in papers if paper < known]
        if after is not None:
            mark = _key(after)
            keys = [key for key in keys if (key > mark if rising else key < mark)]
        keys.sort(reverse=not rising)
        return [_moment(key) for key in keys[:size]]

    def walk(self, flags: bytes, *, rising: bool, start: Moment | None, size: int) -> list[Moment]:
        """The first of many papers (`flags`: a bit for each), met on the way from `start` on."""
        chosen: list[Moment] = []
        known = len(flags) << 3
        for key in self._from(rising, start):
            paper = key & _ID
            if paper < known and flags[paper >> 3] >> (paper & 7) & 1:
                chosen.append(_moment(key))
                if len(chosen) == size:
                    break
        return chosen

    def _from(self, rising: bool, start: Moment | None) -> Iterator[int]:
        keys = self._keys
        if rising:
            first = bisect_left(keys, _key(start) + 1) if start else 0
            return (keys[number] for number in range(first, len(keys)))
        last = bisect_left(keys, _key(start)) if start else len(keys)
        return (keys[number] for number in range(last - 1, -1, -1))


def _key(moment: Moment) -> int:
    day = moment[0].replace("-", "")
    number = int(day) if day.isdecimal() and len(day) <= 8 else 0
    return number << _SHIFT | min(max(moment[1], 0), _ID)


def _moment(key: int) -> Moment:
    return _written(key >> _SHIFT), key & _ID


def _written(day: int) -> str:
    digits = f"{day:08}"
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
