"""The files that imported papers came from, kept beside them with what recognition made of them."""

import datetime
from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.trail import Act
from secretariat_app.errors import KnownError
from secretariat_app.storage import audit, papers
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import reading
from secretariat_app.storage.schema import ORIGINALS, RESOLUTIONS, VERSIONS
from secretariat_app.storage.sentences import NO_SUCH

_O = ORIGINALS.c


class Incoming(msgspec.Struct, frozen=True):
    """A paper to be kept with its file. `recognised` is JSON, `words` and `likeness` tell texts alike."""

    resolution: Resolution
    template: str
    name: str
    sha256: str
    data: bytes
    words: str
    likeness: bytes
    recognised: str
    to_review: bool


class Trace(msgspec.Struct, frozen=True):
    """By what a paper that was imported before is known again."""

    id: int
    sha256: str
    words: str
    likeness: bytes
    date: datetime.date | None


class Original(msgspec.Struct, frozen=True):
    """The file of one paper and what recognition made of it (JSON)."""

    name: str
    sha256: str
    data: bytes
    recognised: str
    to_review: bool


class Waiting(msgspec.Struct, frozen=True):
    """A paper that waits for a person: the name of its file, its title and date as they were recognised."""

    id: int
    name: str
    title: str
    date: datetime.date | None


def keep(archive: Archive, incoming: Sequence[Incoming]) -> list[int]:
    """Keep new papers with their files, all or none; their numbers in the same order."""
    ready = [papers.as_kept(one.resolution) for one in incoming]

    def work(connection: Connection) -> list[int]:
        new = [(body, kept, one.template) for one, (body, kept) in zip(incoming, ready, strict=True)]
        made = [stored.id for stored in papers.create_many(connection, new, Status.DRAFT)]
        moment = papers.now()
        connection.execute(
            insert(ORIGINALS),
            [
                {
                    "resolution_id": identity,
                    "name": one.name,
                    "sha256": one.sha256,
                    "data": one.data,
                    "words": one.words,
                    "likeness": one.likeness,
                    "recognised": one.recognised,
                    "to_review": one.to_review,
                    "imported_at": moment,
                }
                for identity, one in zip(made, incoming, strict=True)
            ],
        )
        for identity, one in zip(made, incoming, strict=True):
            audit.note(connection, archive.actor, Act.IMPORTED, identity, 1, sha256=one.sha256)
        return made

    return archive._write(work)


def traces(archive: Archive) -> list[Trace]:
    """By what every imported paper is known again, those in the bin too."""
    query = select(_O.resolution_id, _O.sha256, _O.words, _O.likeness, RESOLUTIONS.c.date)
    with reading(archive._engine, archive.file) as connection:
        rows = connection.execute(query.join(RESOLUTIONS, RESOLUTIONS.c.id == _O.resolution_id)).all()
    return [Trace(row.resolution_id, row.sha256, row.words, row.likeness, row.date) for row in rows]


def heads(archive: Archive) -> set[tuple[datetime.date | None, str]]:
    """Date and title of every paper: only where both are there is it worth to ask for the `same_value`."""
    query = select(RESOLUTIONS.c.date, RESOLUTIONS.c.title)
    with reading(archive._engine, archive.file) as connection:
        return {(row.date, row.title) for row in connection.execute(query)}


def same_value(archive: Archive, resolution: Resolution) -> int | None:
    """The number of a paper of exactly this value, however it came to be kept."""
    body, kept = papers.as_kept(resolution)
    query = select(RESOLUTIONS.c.id).where(
        RESOLUTIONS.c.date == kept.date, RESOLUTIONS.c.title == kept.title.text, RESOLUTIONS.c.body == body
    )
    with reading(archive._engine, archive.file) as connection:
        found = connection.execute(query.limit(1)).scalar()
    return None if found is None else int(found)


def read(archive: Archive, identity: int) -> Original:
    """The file of an imported paper. KnownError where the paper was not imported."""
    query = select(ORIGINALS).where(_O.resolution_id == papers.bounded(identity))
    with reading(archive._engine, archive.file) as connection:
        row = connection.execute(query).one_or_none()
    if row is None:
        raise KnownError(NO_SUCH, id=identity)
    return Original(row.name, row.sha256, row.data, row.recognised, row.to_review)


def to_review(archive: Archive) -> list[int]:
    """The numbers of imported papers that a person should look at, in the order they came in."""
    query = (
        select(_O.resolution_id)
        .join(RESOLUTIONS, RESOLUTIONS.c.id == _O.resolution_id)
        .where(_O.to_review, RESOLUTIONS.c.deleted_at.is_(None))
        .order_by(_O.resolution_id)
    )
    with reading(archive._engine, archive.file) as connection:
        return [int(identity) for identity in connection.execute(query).scalars()]


def waiting(archive: Archive) -> int:
    """How many papers `to_review` names."""
    query = (
        select(func.count())
        .select_from(ORIGINALS.join(RESOLUTIONS, RESOLUTIONS.c.id == _O.resolution_id))
        .where(_O.to_review, RESOLUTIONS.c.deleted_at.is_(None))
    )
    with reading(archive._engine, archive.file) as connection:
        return int(connection.execute(query).scalar_one())


def put_record(archive: Archive, identity: int, recognised: str, *, to_review: bool) -> None:
    """Keep what recognition and a person made of the paper, and whether it still waits."""
    values = {"recognised": recognised, "to_review": to_review}
    archive._write(
        lambda connection: connection.execute(
            update(ORIGINALS).where(_O.resolution_id == papers.bounded(identity)).values(values)
        )
    )


def queue(archive: Archive) -> list[Waiting]:
    """The papers that wait, in the order they came in."""
    query = (
        select(_O.resolution_id, _O.name, RESOLUTIONS.c.title, RESOLUTIONS.c.date)
        .join(RESOLUTIONS, RESOLUTIONS.c.id == _O.resolution_id)
        .where(_O.to_review, RESOLUTIONS.c.deleted_at.is_(None))
        .order_by(_O.resolution_id)
    )
    with reading(archive._engine, archive.file) as connection:
        rows = connection.execute(query).all()
    return [Waiting(row.resolution_id, row.name, row.title, row.date) for row in rows]


def home_of(archive: Archive, resolution: Resolution, besides: int) -> int | None:
    """The paper that had exactly this value, now or in an earlier version; `besides` is not asked."""
    body, kept = papers.as_kept(resolution)
    now = select(RESOLUTIONS.c.id).where(
        RESOLUTIONS.c.date == kept.date,
        RESOLUTIONS.c.title == kept.title.text,
        RESOLUTIONS.c.body == body,
        RESOLUTIONS.c.id != besides,
        RESOLUTIONS.c.deleted_at.is_(None),
    )
    earlier = (
        select(VERSIONS.c.resolution_id)
        .join(RESOLUTIONS, RESOLUTIONS.c.id == VERSIONS.c.resolution_id)
        .where(
            VERSIONS.c.body == body, VERSIONS.c.resolution_id != besides, RESOLUTIONS.c.deleted_at.is_(None)
        )
    )
    with reading(archive._engine, archive.file) as connection:
        found = connection.execute(now.limit(1)).scalar() or connection.execute(earlier.limit(1)).scalar()
    return None if found is None else int(found)


def reviewed(archive: Archive, identity: int) -> None:
    """A person has looked at the paper."""
    archive._write(
        lambda connection: connection.execute(
            update(ORIGINALS).where(_O.resolution_id == papers.bounded(identity)).values(to_review=False)
        )
    )


def wait_again(archive: Archive, identity: int) -> None:
    """The paper is to be looked at once more."""
    archive._write(
        lambda connection: connection.execute(
            update(ORIGINALS).where(_O.resolution_id == papers.bounded(identity)).values(to_review=True)
        )
    )
