"""One paper in the database: its row, what is derived from it, its versions; and the values made of rows."""

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, exists, func, insert, select, update

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Row, Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.language.search_terms import fold
from secretariat_app.storage import derived, index
from secretariat_app.storage.account import account
from secretariat_app.storage.schema import (
    ADDRESSEES,
    CITED_ACTS,
    CLAUSES_USED,
    COMMISSIONS,
    ITEMS,
    RESOLUTIONS,
    VERSION_NOTES,
    VERSIONS,
)
from secretariat_app.storage.sentences import IN_BIN, NO_SUCH, STALE, StaleRevision

_R = RESOLUTIONS.c
LARGEST = 2**63 - 1
"""What SQLite counts up to; a larger number is refused by Python, not by it."""

ROW = (_R.id, _R.date, _R.number, _R.title, _R.status, _R.commission, _R.language, _R.changed_at)
"""The columns of one line of a list."""


def now() -> datetime.datetime:
    """The time, as the database keeps it."""
    return datetime.datetime.now(datetime.UTC).replace(tzinfo=None)


def aware(moment: datetime.datetime) -> datetime.datetime:
    """A time of the database with its zone."""
    return moment.replace(tzinfo=datetime.UTC)


def as_kept(resolution: Resolution) -> tuple[str, Resolution]:
    """The JSON of a value and the value as it will be read."""
    # Read back before it is kept: what could not be read later is refused now, while the user still has it.
    body = interchange.dumps(resolution).decode()
    return body, interchange.read(body)


def row_of(connection: Connection, identity: int) -> Any:
    """The row of a paper, also of one in the bin."""
    query = select(RESOLUTIONS).where(_R.id == bounded(identity))
    return connection.execute(query).one_or_none()


def bounded(number: int) -> int:
    """A number that SQLite can take."""
    return min(max(number, 0), LARGEST)


def present(connection: Connection, identity: int) -> Any:
    """The row of a paper. KnownError where there is none, or it lies in the bin."""
    row = row_of(connection, identity)
    if row is None:
        raise KnownError(NO_SUCH, id=identity)
    if row.deleted_at is not None:
        raise KnownError(IN_BIN, id=identity)
    return row


def at(connection: Connection, identity: int, revision: int) -> Any:
    """The row of a paper at its `revision`. StaleRevision where it has moved on."""
    row = present(connection, identity)
    if row.revision != revision:
        raise StaleRevision(STALE, id=identity, revision=revision, present=row.revision)
    return row


def step(connection: Connection, row: Any, **values: object) -> datetime.datetime:
    """Keep the present value among the versions and put the next one in its place."""
    moment = now()
    connection.execute(
        insert(VERSIONS).values(
            resolution_id=row.id,
            revision=row.revision,
            status=row.status,
            body=row.body,
            changed_at=row.changed_at,
        )
    )
    changed = connection.execute(
        update(RESOLUTIONS)
        .where(_R.id == row.id, _R.revision == row.revision)
        .values(revision=row.revision + 1, changed_at=moment, **values)
    )
    if changed.rowcount != 1:
        raise StaleRevision(STALE, id=row.id, revision=row.revision, present="?")
    return moment


def create(connection: Connection, body: str, kept: Resolution, template: str, status: Status) -> Stored:
    """Keep a new paper."""
    (stored,) = create_many(connection, [(body, kept, template)], status)
    return stored


def create_many(
    connection: Connection, papers: Sequence[tuple[str, Resolution, str]], status: Status
) -> list[Stored]:
    """Keep new papers, each its JSON, value and template: a statement for a table, not for a paper."""
    moment = now()
    found: list[Stored] = []
    rows: dict[Table, list[dict[str, Any]]] = {}
    for body, kept, template in papers:
        made = connection.execute(
            insert(RESOLUTIONS),
            {
                "revision": 1,
                "status": str(status),
                "template": template,
                "body": body,
                "listed_on": kept.date or moment.date(),
                "created_at": moment,
                "changed_at": moment,
                **derived.columns(kept),
            },
        )
        stored = Stored(int(made.lastrowid), 1, status, kept, aware(moment), template)
        for table, derived_rows in _derived(kept):
            rows.setdefault(table, []).extend({"resolution_id": stored.id, **row} for row in derived_rows)
        found.append(stored)
    notes = [{"resolution_id": one.id, "revision": 1, "saved_by": account()} for one in found]
    for table, many in [*rows.items(), (VERSION_NOTES, notes)]:
        if many:
            connection.execute(insert(table), many)
    for one in found:
        index.put(connection, one.id, one.resolution, status, new=True)
    return found


def _derived(resolution: Resolution) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    yield COMMISSIONS, derived.commissions(resolution)
    yield ITEMS, derived.items(resolution)
    yield ADDRESSEES, derived.addressees(resolution)
    yield CITED_ACTS, derived.cited_acts(resolution)
    yield CLAUSES_USED, derived.clauses(resolution)


def derive(connection: Connection, identity: int, resolution: Resolution, status: Status) -> None:
    """Write anew everything that is derived from a paper."""
    for table, rows in _derived(resolution):
        connection.execute(delete(table).where(table.c.resolution_id == identity))
        if rows:
            connection.execute(insert(table), [{"resolution_id": identity, **row} for row in rows])
    index.put(connection, identity, resolution, status)


def of_commission(words: str) -> Any:
    """The condition that a commission of a paper has all the words."""
    sound = words.encode(errors="replace").decode()  # half a character fits into no database
    inside = [func.instr(COMMISSIONS.c.folded, fold(word)) > 0 for word in sound.split()]
    return exists().where(COMMISSIONS.c.resolution_id == _R.id, *inside)


def stored(row: Any, paper: Any = None) -> Stored:
    """The value of a row of papers or, with their `paper`, of versions."""
    return Stored(
        id=(paper or row).id,
        revision=row.revision,
        status=Status(row.status),
        resolution=interchange.read(row.body),
        changed_at=aware(row.changed_at),
        template=(paper or row).template,
    )


def row(row: Any) -> Row:
    """One line of a list."""
    return Row(
        id=row.id,
        date=row.date,
        number=row.number,
        title=row.title,
        status=Status(row.status),
        commission=row.commission,
        language=row.language,
        changed_at=aware(row.changed_at),
    )
