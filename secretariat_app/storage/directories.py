"""The secretary's own directory entries: what is kept of each, and every earlier version of it.

A row is the JSON of the value. A row without one hides the entry of that key, a shipped one too.
"""

import datetime
from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select, union, update

from secretariat_app.domain.record import Row
from secretariat_app.errors import KnownError
from secretariat_app.storage import papers
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import reading
from secretariat_app.storage.schema import (
    ADDRESSEES,
    CITED_ACTS,
    COMMISSIONS,
    DIRECTORY_ENTRIES,
    DIRECTORY_VERSIONS,
    RESOLUTIONS,
)
from secretariat_app.storage.sentences import ENTRY_STALE

_E, _V = DIRECTORY_ENTRIES.c, DIRECTORY_VERSIONS.c


class Kept(msgspec.Struct, frozen=True):
    """What the archive holds under a key; `body` is None where the entry is hidden."""

    key: str
    kind: str
    revision: int
    body: str | None


class Change(msgspec.Struct, frozen=True):
    """What is to be kept under a key; `revision` is the one that was read, 0 where there was none."""

    key: str
    kind: str
    revision: int
    body: str | None


def read_all(archive: Archive) -> list[Kept]:
    """Every own entry, the oldest key first."""
    with reading(archive._engine, archive.file) as connection:
        rows = connection.execute(select(DIRECTORY_ENTRIES).order_by(_E.key)).all()
    return [Kept(row.key, row.kind, row.revision, row.body) for row in rows]


def keep(archive: Archive, changes: Sequence[Change]) -> None:
    """Keep all the changes or none; what stood there before stays among the versions.

    KnownError where one of the entries is no longer at the revision that was read.
    """

    def work(connection: Connection) -> None:
        for change in changes:
            _keep(connection, change)

    archive._write(work)


def versions(archive: Archive, key: str) -> list[Kept]:
    """Earlier versions of an entry, the latest first."""
    query = select(DIRECTORY_VERSIONS, _E.kind).join(DIRECTORY_ENTRIES, _E.key == _V.key)
    with reading(archive._engine, archive.file) as connection:
        rows = connection.execute(query.where(_V.key == key).order_by(_V.revision.desc())).all()
    return [Kept(row.key, row.kind, row.revision, row.body) for row in rows]


def forget(archive: Archive, key: str) -> None:
    """Drop what was kept under `key` with all its versions: the shipped entry shows again."""
    archive._write(lambda connection: connection.execute(delete(DIRECTORY_ENTRIES).where(_E.key == key)))


def papers_naming(archive: Archive, names: Iterable[str]) -> int:
    """How many papers, those in the bin too, have one of `names` as addressee, commission, author or word."""
    wanted = [name for name in dict.fromkeys(names) if name]
    if not wanted:
        return 0
    told: list[ColumnElement[bool]] = [func.instr(RESOLUTIONS.c.body, _escaped(name)) > 0 for name in wanted]
    found = union(
        select(ADDRESSEES.c.resolution_id).where(ADDRESSEES.c.name.in_(wanted)),
        select(COMMISSIONS.c.resolution_id).where(COMMISSIONS.c.name.in_(wanted)),
        select(CITED_ACTS.c.resolution_id).where(CITED_ACTS.c.body.in_(wanted)),
        select(RESOLUTIONS.c.id).where(or_(*told)),
    ).subquery()
    with reading(archive._engine, archive.file) as connection:
        return int(connection.scalar(select(func.count()).select_from(found)) or 0)


def citing(archive: Archive, date: datetime.date | None, number: str, title: str) -> list[Row]:
    """Papers, the bin left out, that cite the act of that date and number; by its title where it has none."""
    told = CITED_ACTS.c.number == number if number else CITED_ACTS.c.title == title
    cited = select(CITED_ACTS.c.resolution_id).where(CITED_ACTS.c.date == date, told)
    query = select(*papers.ROW).where(RESOLUTIONS.c.id.in_(cited), RESOLUTIONS.c.deleted_at.is_(None))
    query = query.order_by(RESOLUTIONS.c.listed_on.desc(), RESOLUTIONS.c.id.desc())
    with reading(archive._engine, archive.file) as connection:
        return [papers.row(row) for row in connection.execute(query).all()]


def _keep(connection: Connection, change: Change) -> None:
    held = connection.execute(select(DIRECTORY_ENTRIES).where(_E.key == change.key)).one_or_none()
    if (held.revision if held else 0) != change.revision:
        raise KnownError(ENTRY_STALE, key=change.key)
    now = papers.now()
    values = {"kind": change.kind, "body": change.body, "changed_at": now, "revision": change.revision + 1}
    if held is None:
        connection.execute(insert(DIRECTORY_ENTRIES).values(key=change.key, **values))
        return
    connection.execute(
        insert(DIRECTORY_VERSIONS).values(
            key=held.key, revision=held.revision, body=held.body, changed_at=held.changed_at
        )
    )
    connection.execute(update(DIRECTORY_ENTRIES).where(_E.key == change.key).values(**values))


def _escaped(name: str) -> str:
    """The name as it stands inside a JSON text."""
    return msgspec.json.encode(name).decode()[1:-1]
