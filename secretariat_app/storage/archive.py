"""The archive: it takes and gives resolutions; nothing of the database ever leaves it."""

import datetime
from pathlib import Path
from typing import Any, Self

from sqlalchemy import (
    Connection,
    Engine,
    Float,
    Integer,
    delete,
    exists,
    func,
    insert,
    select,
    text,
    tuple_,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status, may_become, may_edit
from secretariat_app.domain.record import DeletedRow, Hit, Row, Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.language.search_terms import fold
from secretariat_app.storage import derived, index
from secretariat_app.storage.connections import archive_file
from secretariat_app.storage.engine import make_engine, reading, writing
from secretariat_app.storage.migrate import prepare
from secretariat_app.storage.schema import (
    ADDRESSEES,
    CITED_ACTS,
    COMMISSIONS,
    ITEMS,
    JOURNAL,
    RESOLUTIONS,
    TERMS,
    VERSIONS,
)
from secretariat_app.storage.sentences import (
    IN_BIN,
    NO_SUCH,
    NO_SUCH_STEP,
    NOT_DRAFT,
    NOT_IN_BIN,
    STALE,
    StaleRevision,
)

_R = RESOLUTIONS.c
_LARGEST = 2**63 - 1  # what SQLite counts up to; a larger number is refused by Python, not by it
_ROW = (_R.id, _R.date, _R.number, _R.title, _R.status, _R.commission, _R.language, _R.changed_at)
# Title, heads, body: a word of the title says more of a paper than one of its text.
_FOUND = (
    text(f"SELECT rowid, bm25({TERMS}, 10.0, 4.0, 1.0) AS rank FROM {TERMS} WHERE {TERMS} MATCH :query")
    .columns(rowid=Integer, rank=Float)
    .subquery("found")
)


def open_archive(where: str | Path) -> "Archive":
    """The archive at `where` (a path or sqlite:///FILE), made if there is none, updated if it is old.

    KnownError where it cannot be read or written, is no archive, is damaged, locked, or made by a
    newer version; nothing is changed then.
    """
    file = archive_file(where)
    prepare(file)
    archive = Archive(file, make_engine(file))
    try:
        archive.refresh_index()
    except BaseException:  # no connection stays behind, whatever went wrong
        archive.close()
        raise
    return archive


class Archive:
    """Every paper of the secretariat. Each call is one transaction and may come from any thread."""

    def __init__(self, file: Path, engine: Engine) -> None:
        self.file = file
        self._engine = engine

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; what was kept is complete in it."""
        self._engine.dispose()

    # --- papers ----------------------------------------------------------------------------------------

    def create(
        self, resolution: Resolution, *, template: str = "resolution_ru", status: Status = Status.DRAFT
    ) -> Stored:
        """Keep a new paper."""
        body, kept = _as_kept(resolution)
        now = _now()
        with writing(self._engine, self.file) as connection:
            made = connection.execute(
                insert(RESOLUTIONS).values(
                    revision=1,
                    status=str(status),
                    template=template,
                    body=body,
                    listed_on=kept.date or now.date(),
                    created_at=now,
                    changed_at=now,
                    **derived.columns(kept),
                )
            )
            identity = int(made.lastrowid)
            _derive(connection, identity, kept)
        return Stored(identity, 1, status, kept, _aware(now))

    def read(self, identity: int) -> Stored:
        """The paper as it stands. KnownError where there is none, or it lies in the bin."""
        with reading(self._engine, self.file) as connection:
            return _stored(_present(connection, identity))

    def change(self, identity: int, revision: int, resolution: Resolution) -> Stored:
        """Keep a new value of a draft; the earlier one stays among its versions.

        StaleRevision where the paper is no longer at `revision`, KnownError where it is no draft.
        """
        body, kept = _as_kept(resolution)
        with writing(self._engine, self.file) as connection:
            row = _at(connection, identity, revision)
            if not may_edit(Status(row.status)):
                raise KnownError(NOT_DRAFT, id=identity, status=row.status)
            now = _step(
                connection,
                row,
                body=body,
                listed_on=kept.date or row.created_at.date(),
                **derived.columns(kept),
            )
            _derive(connection, identity, kept)
        return Stored(identity, revision + 1, Status(row.status), kept, _aware(now))

    def set_status(self, identity: int, revision: int, status: Status) -> Stored:
        """Take the paper one step through its life. KnownError for a step that does not exist."""
        with writing(self._engine, self.file) as connection:
            row = _at(connection, identity, revision)
            if status not in may_become(Status(row.status)):
                raise KnownError(NO_SUCH_STEP, id=identity, status=row.status, wanted=str(status))
            now = _step(connection, row, status=str(status))
        return Stored(identity, revision + 1, status, interchange.read(row.body), _aware(now))

    def versions(self, identity: int) -> list[Stored]:
        """Earlier values of the paper, the latest first."""
        with reading(self._engine, self.file) as connection:
            _present(connection, identity)
            rows = connection.execute(
                select(VERSIONS)
                .where(VERSIONS.c.resolution_id == identity)
                .order_by(VERSIONS.c.revision.desc())
            ).all()
        return [_stored(row, identity) for row in rows]

    def template_of(self, identity: int) -> str:
        """The name of the Word template that the paper was begun with."""
        with reading(self._engine, self.file) as connection:
            return str(_present(connection, identity).template)

    # --- lists -----------------------------------------------------------------------------------------

    def rows(
        self,
        status: Status | None = None,
        year: int | None = None,
        commission: str | None = None,
        limit: int | None = None,
        after: int | None = None,
    ) -> list[Row]:
        """Papers, newest first (a draft without a date by the day it was begun).

        `commission`: words of its name, in any case. `after`: the id of the last row of the page before.
        """
        query = select(*_ROW).where(_R.deleted_at.is_(None))
        if status is not None:
            query = query.where(_R.status == str(status))
        if year is not None:
            if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
                return []
            query = query.where(_R.date.between(datetime.date(year, 1, 1), datetime.date(year, 12, 31)))
        if commission:
            query = query.where(_of_commission(commission))
        if after is not None:
            last = select(_R.listed_on, _R.id).where(_R.id == _bounded(after)).subquery()
            query = query.where(tuple_(_R.listed_on, _R.id) < select(last).scalar_subquery())
        query = query.order_by(_R.listed_on.desc(), _R.id.desc())
        if limit is not None:
            query = query.limit(_bounded(limit))
        with reading(self._engine, self.file) as connection:
            return [_row(row) for row in connection.execute(query).all()]

    def count(self) -> int:
        """How many papers there are, the bin left out."""
        with reading(self._engine, self.file) as connection:
            query = select(func.count()).select_from(RESOLUTIONS).where(_R.deleted_at.is_(None))
            return int(connection.scalar(query) or 0)

    def search(self, query: str, limit: int = 50) -> list[Hit]:
        """Papers with all the words of `query` in any form, the best first; every string is a valid query.

        “Words in quotes” stand together, -word must not be there, the last word may be unfinished.
        """
        asked = index.read_query(query)
        if not asked.wanted:
            return []
        statement = (
            select(*_ROW, _R.body, _FOUND.c.rank)
            .join_from(RESOLUTIONS, _FOUND, _R.id == _FOUND.c.rowid)
            .where(_R.deleted_at.is_(None))
            .order_by(_FOUND.c.rank, _R.listed_on.desc(), _R.id.desc())
            .limit(_bounded(limit))
        )
        with reading(self._engine, self.file) as connection:
            rows = connection.execute(statement, {"query": asked.expression()}).all()
        return [_hit(row, asked) for row in rows]

    def refresh_index(self) -> None:
        """Make the full-text index anew where another version of the program has made it."""
        with reading(self._engine, self.file) as connection:
            current = index.is_current(connection)
        if not current:
            with writing(self._engine, self.file) as connection:
                index.rebuild(connection)

    # --- bin -------------------------------------------------------------------------------------------

    def delete(self, identity: int, revision: int) -> None:
        """Put the paper into the bin. StaleRevision where it is no longer at `revision`."""
        with writing(self._engine, self.file) as connection:
            _at(connection, identity, revision)
            connection.execute(update(RESOLUTIONS).where(_R.id == identity).values(deleted_at=_now()))

    def bin(self) -> list[DeletedRow]:
        """What lies in the bin, the latest first."""
        query = select(*_ROW, _R.deleted_at).where(_R.deleted_at.is_not(None))
        with reading(self._engine, self.file) as connection:
            rows = connection.execute(query.order_by(_R.deleted_at.desc(), _R.id.desc())).all()
        return [DeletedRow(_row(row), _aware(row.deleted_at)) for row in rows]

    def restore_deleted(self, identity: int) -> Stored:
        """Take the paper out of the bin as it was. KnownError where it is not there."""
        with writing(self._engine, self.file) as connection:
            row = _row_of(connection, identity)
            if row is None or row.deleted_at is None:
                raise KnownError(NOT_IN_BIN, id=identity)
            connection.execute(update(RESOLUTIONS).where(_R.id == identity).values(deleted_at=None))
        return _stored(row)

    # --- journal of what has not been saved ------------------------------------------------------------

    def write_journal(self, key: str, data: bytes) -> None:
        """Keep unsaved text under `key`, in place of what was there; it outlives a crash."""
        with writing(self._engine, self.file) as connection:
            entry = {"data": data, "written_at": _now()}
            connection.execute(
                upsert(JOURNAL)
                .values(key=key, **entry)
                .on_conflict_do_update(index_elements=["key"], set_=entry)
            )

    def read_journals(self) -> dict[str, bytes]:
        """All unsaved text, by key, the latest last."""
        with reading(self._engine, self.file) as connection:
            rows = connection.execute(select(JOURNAL).order_by(JOURNAL.c.written_at)).all()
        return {row.key: row.data for row in rows}

    def drop_journal(self, key: str) -> None:
        """Forget the unsaved text under `key`, if there is any."""
        with writing(self._engine, self.file) as connection:
            connection.execute(delete(JOURNAL).where(JOURNAL.c.key == key))


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC).replace(tzinfo=None)


def _aware(moment: datetime.datetime) -> datetime.datetime:
    return moment.replace(tzinfo=datetime.UTC)


def _as_kept(resolution: Resolution) -> tuple[str, Resolution]:
    # Read back before it is kept: what could not be read later is refused now, while the user still has it.
    body = interchange.dumps(resolution).decode()
    return body, interchange.read(body)


def _row_of(connection: Connection, identity: int) -> Any:
    query = select(RESOLUTIONS).where(_R.id == _bounded(identity))
    return connection.execute(query).one_or_none()


def _bounded(number: int) -> int:
    return min(max(number, 0), _LARGEST)


def _present(connection: Connection, identity: int) -> Any:
    row = _row_of(connection, identity)
    if row is None:
        raise KnownError(NO_SUCH, id=identity)
    if row.deleted_at is not None:
        raise KnownError(IN_BIN, id=identity)
    return row


def _at(connection: Connection, identity: int, revision: int) -> Any:
    row = _present(connection, identity)
    if row.revision != revision:
        raise StaleRevision(STALE, id=identity, revision=revision, present=row.revision)
    return row


def _step(connection: Connection, row: Any, **values: object) -> datetime.datetime:
    """Keep the present value among the versions and put the next one in its place."""
    now = _now()
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
        .values(revision=row.revision + 1, changed_at=now, **values)
    )
    if changed.rowcount != 1:
        raise StaleRevision(STALE, id=row.id, revision=row.revision, present="?")
    return now


def _derive(connection: Connection, identity: int, resolution: Resolution) -> None:
    for table, rows in (
        (COMMISSIONS, derived.commissions(resolution)),
        (ITEMS, derived.items(resolution)),
        (ADDRESSEES, derived.addressees(resolution)),
        (CITED_ACTS, derived.cited_acts(resolution)),
    ):
        connection.execute(delete(table).where(table.c.resolution_id == identity))
        if rows:
            connection.execute(insert(table), [{"resolution_id": identity, **row} for row in rows])
    index.put(connection, identity, resolution)


def _of_commission(words: str) -> Any:
    sound = words.encode(errors="replace").decode()  # half a character fits into no database
    inside = [func.instr(COMMISSIONS.c.folded, fold(word)) > 0 for word in sound.split()]
    return exists().where(COMMISSIONS.c.resolution_id == _R.id, *inside)


def _stored(row: Any, identity: int | None = None) -> Stored:
    return Stored(
        id=row.id if identity is None else identity,
        revision=row.revision,
        status=Status(row.status),
        resolution=interchange.read(row.body),
        changed_at=_aware(row.changed_at),
    )


def _row(row: Any) -> Row:
    return Row(
        id=row.id,
        date=row.date,
        number=row.number,
        title=row.title,
        status=Status(row.status),
        commission=row.commission,
        language=row.language,
        changed_at=_aware(row.changed_at),
    )


def _hit(row: Any, asked: index.Query) -> Hit:
    shown, marks = index.snippet(interchange.read(row.body), asked)
    return Hit(_row(row), shown, marks, -float(row.rank))
