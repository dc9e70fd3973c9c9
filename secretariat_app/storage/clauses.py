"""The clause library of the secretary's own: what is kept of each clause, every earlier version, its papers.

A row is the JSON of the value. A row without one says that the clause of that key is gone.
"""

import datetime
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from secretariat_app.domain.record import Row
from secretariat_app.errors import KnownError
from secretariat_app.storage import papers
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import reading
from secretariat_app.storage.schema import (
    CLAUSE_ENTRIES,
    CLAUSE_VERSIONS,
    CLAUSES_USED,
    FACTS,
    RESOLUTIONS,
)
from secretariat_app.storage.sentences import CLAUSE_STALE

_E, _V, _U, _R = CLAUSE_ENTRIES.c, CLAUSE_VERSIONS.c, CLAUSES_USED.c, RESOLUTIONS.c
_FACT = "clauses brought in "


class Kept(msgspec.Struct, frozen=True):
    """What the archive holds under a key, or held; `body` is None where the clause was gone."""

    key: str
    revision: int
    body: str | None
    changed_at: datetime.datetime


class Change(msgspec.Struct, frozen=True):
    """What is to be kept under a key; `revision` is the one that was read, 0 where there was none."""

    key: str
    revision: int
    body: str | None


def read_all(archive: Archive) -> list[Kept]:
    """Every clause of the archive's own, by key."""
    with reading(archive._engine, archive.file) as connection:
        rows = connection.execute(select(CLAUSE_ENTRIES).order_by(_E.key)).all()
    return [_kept(row) for row in rows]


def versions(archive: Archive, keys: Iterable[str] | None = None) -> list[Kept]:
    """Earlier versions, of the clauses of `keys` or of all, the latest first."""
    query = select(CLAUSE_VERSIONS).order_by(_V.key, _V.revision.desc())
    if keys is not None:
        query = query.where(_V.key.in_(list(keys)))
    with reading(archive._engine, archive.file) as connection:
        return [_kept(row) for row in connection.execute(query).all()]


def keep(archive: Archive, changes: Sequence[Change]) -> None:
    """Keep all the changes or none; what stood there before stays among the versions.

    KnownError where one of the clauses is no longer at the revision that was read.
    """

    def work(connection: Connection) -> None:
        for change in changes:
            _keep(connection, change)

    archive._write(work)


def forget(archive: Archive, key: str) -> None:
    """Drop what was kept under `key` with all its versions."""
    archive._write(lambda connection: connection.execute(delete(CLAUSE_ENTRIES).where(_E.key == key)))


def brought_in(archive: Archive) -> frozenset[str]:
    """The marks of the files that `bring_in` has taken."""
    query = select(FACTS.c.name).where(FACTS.c.name.startswith(_FACT, autoescape=True))
    with reading(archive._engine, archive.file) as connection:
        return frozenset(name.removeprefix(_FACT) for name in connection.scalars(query))


def bring_in(archive: Archive, mark: str, bodies: Sequence[Change]) -> None:
    """Keep clauses of a file that has the `mark`, all or none, and remember that it was taken."""

    def work(connection: Connection) -> None:
        known = connection.scalar(select(FACTS.c.name).where(FACTS.c.name == _FACT + mark))
        if known is None:  # else another window of this user was faster
            for change in bodies:
                _keep(connection, change)
            connection.execute(insert(FACTS).values(name=_FACT + mark, value=papers.now().isoformat()))

    archive._write(work)


def papers_of(archive: Archive, key: str) -> int:
    """How many papers, those in the bin too, have a text that came from the clause."""
    query = select(func.count()).select_from(CLAUSES_USED).where(_U.key == key)
    with reading(archive._engine, archive.file) as connection:
        return int(connection.scalar(query) or 0)


def using(archive: Archive, key: str, *, after: int | None = None, limit: int = 200) -> list[Row]:
    """Papers, the bin left out, with a text that came from the clause, newest first.

    `after`: the id of the last row of the page before.
    """
    query = (
        select(*papers.ROW)
        .join(CLAUSES_USED, _U.resolution_id == _R.id)
        .where(_U.key == key, _R.deleted_at.is_(None))
        .order_by(_R.listed_on.desc(), _R.id.desc())
        .limit(limit)
    )
    if after is not None:
        last = select(_R.listed_on).where(_R.id == papers.bounded(after)).scalar_subquery()
        query = query.where((_R.listed_on < last) | ((_R.listed_on == last) & (_R.id < after)))
    with reading(archive._engine, archive.file) as connection:
        return [papers.row(row) for row in connection.execute(query).all()]


def _keep(connection: Connection, change: Change) -> None:
    held = connection.execute(select(CLAUSE_ENTRIES).where(_E.key == change.key)).one_or_none()
    if (held.revision if held else 0) != change.revision:
        raise KnownError(CLAUSE_STALE, key=change.key)
    values = {"body": change.body, "changed_at": papers.now(), "revision": change.revision + 1}
    if held is None:
        connection.execute(insert(CLAUSE_ENTRIES).values(key=change.key, **values))
        return
    connection.execute(
        insert(CLAUSE_VERSIONS).values(
            key=held.key, revision=held.revision, body=held.body, changed_at=held.changed_at
        )
    )
    connection.execute(update(CLAUSE_ENTRIES).where(_E.key == change.key).values(**values))


def _kept(row: Any) -> Kept:
    return Kept(row.key, row.revision, row.body, papers.aware(row.changed_at))
