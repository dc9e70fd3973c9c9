"""The versions of a paper: every value it was kept with, what each changed, and the names given to them."""

import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, literal, null, select
from sqlalchemy.dialects.sqlite import insert as upsert

from secretariat_app.domain.compare import compared, summed
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Stored, Version
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.summary import Summary
from secretariat_app.errors import KnownError
from secretariat_app.storage import papers
from secretariat_app.storage.account import account
from secretariat_app.storage.schema import RESOLUTIONS, VERSION_NOTES, VERSIONS
from secretariat_app.storage.sentences import NO_SUCH_VERSION

_R, _V, _N = RESOLUTIONS.c, VERSIONS.c, VERSION_NOTES.c


def note(
    connection: Connection,
    identity: int,
    revision: int,
    before: Resolution | None = None,
    after: Resolution | None = None,
) -> None:
    """Write down who keeps this version and what it changes."""
    changes = None
    if before is not None and after is not None:
        changes = msgspec.json.encode(summed(compared(before, after))).decode()
    connection.execute(
        insert(VERSION_NOTES).values(
            resolution_id=identity, revision=revision, saved_by=account(), changes=changes
        )
    )


def listed(connection: Connection, identity: int) -> list[Version]:
    """Every version of a paper, the present one first. KnownError where there is no such paper."""
    row = papers.present(connection, identity)
    earlier = select(_V.revision, _V.status, _V.changed_at).where(_V.resolution_id == identity)
    present = select(_R.revision, _R.status, _R.changed_at).where(_R.id == identity)
    every = earlier.union_all(present).subquery()
    notes = (_N.resolution_id == literal(identity)) & (_N.revision == every.c.revision)
    query = (
        select(every, _N.name, _N.saved_by, _N.changes)
        .select_from(every.outerjoin(VERSION_NOTES, notes))
        .order_by(every.c.revision.desc())
    )
    return [_version(one, row.revision) for one in connection.execute(query).all()]


def read(connection: Connection, identity: int, revision: int) -> Stored:
    """The paper as it was at `revision`. KnownError where it never was."""
    paper = papers.present(connection, identity)
    if paper.revision == revision:
        return papers.stored(paper)
    query = select(VERSIONS).where(_V.resolution_id == identity, _V.revision == papers.bounded(revision))
    row = connection.execute(query).one_or_none()
    if row is None:
        raise KnownError(NO_SUCH_VERSION, id=identity, revision=revision)
    return papers.stored(row, paper)


def call(connection: Connection, identity: int, revision: int, name: str) -> None:
    """Call a version by a name; by none where it is empty."""
    read(connection, identity, revision)  # there must be one
    called = name.strip() or null()
    connection.execute(
        upsert(VERSION_NOTES)
        .values(resolution_id=identity, revision=revision, name=called)
        .on_conflict_do_update(index_elements=["resolution_id", "revision"], set_={"name": called})
    )


def _version(row: Any, present: int) -> Version:
    changed_at: datetime.datetime = papers.aware(row.changed_at)
    return Version(
        revision=row.revision,
        status=Status(row.status),
        changed_at=changed_at,
        name=row.name or "",
        saved_by=row.saved_by or "",
        changes=msgspec.json.decode(row.changes, type=Summary) if row.changes else None,
        present=row.revision == present,
    )
