"""The archive: it takes and gives resolutions; nothing of the database ever leaves it."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Self, TypeVar

from msgspec.structs import replace
from sqlalchemy import (
    Connection,
    Engine,
    delete,
    func,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status, may_become, may_edit
from secretariat_app.domain.record import DeletedRow, Row, Stored, Version
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.search import Found
from secretariat_app.domain.trail import Act
from secretariat_app.errors import KnownError
from secretariat_app.storage import alike, audit, derived, index, papers, settling, versions
from secretariat_app.storage.connections import archive_file
from secretariat_app.storage.engine import make_engine, reading, writing
from secretariat_app.storage.migrate import prepare
from secretariat_app.storage.schema import (
    JOURNAL,
    RESOLUTIONS,
    VERSIONS,
)
from secretariat_app.storage.sealing import is_sealed, seal_imported
from secretariat_app.storage.searching import Asked, Searcher
from secretariat_app.storage.sentences import (
    NO_SUCH_STEP,
    NOT_DRAFT,
    NOT_IN_BIN,
    SEALED,
)

_R = RESOLUTIONS.c
_LONGEST_PAGE = 1000
_LONGEST_PERSON = 200
Result = TypeVar("Result")


def open_archive(where: str | Path) -> "Archive":
    """The archive at `where` (a path or sqlite:///FILE), made if there is none, updated if it is old.

    KnownError where it cannot be read or written, is no archive, is damaged, locked, or made by a
    newer version; nothing is changed then.
    """
    file = archive_file(where)
    prepare(file)
    archive = Archive(file, make_engine(file))
    try:
        settling.settle(archive)
        archive.refresh_index()
    except BaseException:  # no connection stays behind, whatever went wrong
        archive.close()
        raise
    return archive


class Archive:
    """Every paper of the secretariat. Each call is one transaction and may come from any thread."""

    def __init__(self, file: Path, engine: Engine) -> None:
        self.file = file
        self.actor = audit.whoever()  # of the trail; whoever opens the archive may put a name to it
        self._engine = engine
        self._searcher = Searcher()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def call_actor(self, person: str) -> None:
        """Name whoever works with the archive in what the trail says from now on."""
        self.actor = replace(self.actor, person=" ".join(person.split())[:_LONGEST_PERSON])

    def close(self) -> None:
        """Let go of the file; what was kept is complete in it."""
        self._engine.dispose()

    # --- papers ----------------------------------------------------------------------------------------

    def create(
        self, resolution: Resolution, *, template: str = "resolution_ru", status: Status = Status.DRAFT
    ) -> Stored:
        """Keep a new paper."""
        (stored,) = self.create_many([resolution], template=template, status=status)
        return stored

    def create_many(
        self,
        resolutions: Sequence[Resolution],
        *,
        template: str = "resolution_ru",
        status: Status = Status.DRAFT,
    ) -> list[Stored]:
        """Keep new papers, all or none."""
        ready = [papers.as_kept(resolution) for resolution in resolutions]

        def keep(connection: Connection) -> list[Stored]:
            made = []
            for body, kept in ready:
                stored = papers.create(connection, body, kept, template, status)
                audit.note(connection, self.actor, Act.CREATED, stored.id, 1)
                if status is Status.SIGNED:
                    seal_imported(connection, self.actor, stored.id, 1, body)
                made.append(stored)
            return made

        return self._write(keep)

    def read(self, identity: int) -> Stored:
        """The paper as it stands. KnownError where there is none, or it lies in the bin."""
        with reading(self._engine, self.file) as connection:
            return papers.stored(papers.present(connection, identity))

    def change(
        self, identity: int, revision: int, resolution: Resolution, *, template: str | None = None
    ) -> Stored:
        """Keep a new value of a draft, and its template if one is named; the earlier value stays a version.

        Where nothing is different no version is made.
        StaleRevision where the paper is no longer at `revision`, KnownError where it is no draft.
        """
        body, kept = papers.as_kept(resolution)

        def keep(connection: Connection) -> Stored:
            row = papers.at(connection, identity, revision)
            if not may_edit(Status(row.status)):
                raise KnownError(NOT_DRAFT, id=identity, status=row.status)
            if body == row.body and (template or row.template) == row.template:
                return papers.stored(row)
            listed_on = kept.date or row.created_at.date()
            columns = derived.columns(kept) | {"template": template or row.template}
            now = papers.step(connection, row, body=body, listed_on=listed_on, **columns)
            papers.derive(connection, identity, kept, Status(row.status))
            versions.note(connection, identity, revision + 1, interchange.read(row.body), kept)
            audit.note(connection, self.actor, Act.CHANGED, identity, revision + 1)
            moment = papers.aware(now)
            return Stored(identity, revision + 1, Status(row.status), kept, moment, columns["template"])

        return self._write(keep)

    def set_status(self, identity: int, revision: int, status: Status) -> Stored:
        """Take the paper one step through its life. KnownError for a step that does not exist."""
        from secretariat_app.storage import signed

        def take(connection: Connection) -> Stored:
            row = papers.at(connection, identity, revision)
            if status not in may_become(Status(row.status)):
                raise KnownError(NO_SUCH_STEP, id=identity, status=row.status, wanted=str(status))
            return signed.step(connection, self.actor, row, status)

        return self._write(take)

    def versions(self, identity: int) -> list[Stored]:
        """Earlier values of the paper, the latest first."""
        with reading(self._engine, self.file) as connection:
            paper = papers.present(connection, identity)
            rows = connection.execute(
                select(VERSIONS)
                .where(VERSIONS.c.resolution_id == identity)
                .order_by(VERSIONS.c.revision.desc())
            ).all()
        return [papers.stored(row, paper) for row in rows]

    def version_list(self, identity: int) -> list[Version]:
        """Every version of the paper without its text, the present one first."""
        return self._read(lambda connection: versions.listed(connection, identity))

    def version(self, identity: int, revision: int) -> Stored:
        """The paper as it was kept at `revision`. KnownError where it never was."""
        return self._read(lambda connection: versions.read(connection, identity, revision))

    def name_version(self, identity: int, revision: int, name: str) -> None:
        """Call a version by a name; by none where it is empty. KnownError where there is no such version."""
        with writing(self._engine, self.file) as connection:
            versions.call(connection, identity, revision, name)

    def template_of(self, identity: int) -> str:
        """The name of the Word template that the paper is printed by."""
        with reading(self._engine, self.file) as connection:
            return str(papers.present(connection, identity).template)

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
        query = select(*papers.ROW).where(_R.deleted_at.is_(None))
        if status is not None:
            query = query.where(_R.status == str(status))
        if year is not None:
            if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
                return []
            query = query.where(_R.date.between(datetime.date(year, 1, 1), datetime.date(year, 12, 31)))
        if commission:
            query = query.where(papers.of_commission(commission))
        if after is not None:
            last = select(_R.listed_on, _R.id).where(_R.id == papers.bounded(after)).subquery()
            query = query.where(tuple_(_R.listed_on, _R.id) < select(last).scalar_subquery())
        query = query.order_by(_R.listed_on.desc(), _R.id.desc())
        if limit is not None:
            query = query.limit(papers.bounded(limit))
        with reading(self._engine, self.file) as connection:
            return [papers.row(row) for row in connection.execute(query).all()]

    def count(self) -> int:
        """How many papers there are, the bin left out."""
        with reading(self._engine, self.file) as connection:
            query = select(func.count()).select_from(RESOLUTIONS).where(_R.deleted_at.is_(None))
            return int(connection.scalar(query) or 0)

    def search(self, query: str = "", asked: Asked | None = None) -> Found:
        """Papers with all the words of `query` in any form, the best first; every string is a valid query.

        “Words in quotes” stand together, -word must not be there, the last word may be unfinished. `asked`:
        the query with filters, an order, a page and counts, in place of `query`.
        """
        whole = asked or Asked(query)
        limited = replace(whole, limit=min(papers.bounded(whole.limit), _LONGEST_PAGE))

        def find(connection: Connection) -> Found:
            found = self._searcher.find(connection, limited)
            return replace(found, ready=index.ready(connection))

        return self._mended(lambda: self._read(find))

    def alike(
        self, stems: Iterable[str], addressees: Sequence[str], language: str
    ) -> list[tuple[Row, alike.PaperWords]]:
        """Papers that have the rarest of these words, or one of the addressees (by their folded names)."""
        return self._mended(lambda: self._read(lambda one: alike.find(one, stems, addressees, language)))

    def forget(self) -> None:
        """Remember no answers, so that the next search is as slow as the first."""
        self._searcher.forget()

    # --- index -----------------------------------------------------------------------------------------

    def index_ready(self) -> float:
        """The share of papers that search knows: below 1 until `build_index` has ended."""
        return self._mended(lambda: self._read(index.ready))

    def build_index(
        self,
        progress: Callable[[int, int], object] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> bool:
        """Index what is not yet indexed, later papers first, in batches that let others write in between.

        `progress` gets the papers that are done and those there are. False where `cancelled` said so; what
        is done stays, and the next call goes on. Search works meanwhile on what is ready.
        """
        left, total = self._read(index.left)
        while left > 0:
            if cancelled is not None and cancelled():
                return False
            self._write(index.build)
            left, total = self._read(index.left)
            if progress is not None:
                progress(total - left, total)
        return True

    def refresh_index(self) -> None:
        """Begin the index anew where another version of the program has made it, and finish a short one."""
        if not self._mended(lambda: self._read(index.is_current)):
            self._write(index.begin_if_outdated)
        if 0 < self._read(index.left)[0] <= index.AT_ONCE:
            self.build_index()

    def _read(self, look: Callable[[Connection], Result]) -> Result:
        with reading(self._engine, self.file) as connection:
            return look(connection)

    def _write(self, work: Callable[[Connection], Result]) -> Result:
        def write() -> Result:
            with writing(self._engine, self.file) as connection:
                return work(connection)

        return self._mended(write)

    def _mended(self, work: Callable[[], Result]) -> Result:
        """What `work` gives; where it meets a damaged index, that is begun anew and `work` done again."""
        try:
            return work()
        except Exception as error:  # sorted by the index; everything else is passed on
            if not index.is_damaged(error.__cause__ or error):
                raise
        with writing(self._engine, self.file) as connection:
            index.begin_anew(connection)
        self.refresh_index()
        return work()

    # --- bin -------------------------------------------------------------------------------------------

    def delete(self, identity: int, revision: int) -> None:
        """Put the paper into the bin. StaleRevision where it is no longer at `revision`.

        KnownError where it has ever been signed.
        """

        def put_away(connection: Connection) -> None:
            papers.at(connection, identity, revision)
            if is_sealed(connection, identity):
                raise KnownError(SEALED, id=identity)
            connection.execute(update(RESOLUTIONS).where(_R.id == identity).values(deleted_at=papers.now()))
            audit.note(connection, self.actor, Act.DELETED, identity, revision)
            index.remove(connection, identity)

        self._write(put_away)

    def bin(self) -> list[DeletedRow]:
        """What lies in the bin, the latest first."""
        query = select(*papers.ROW, _R.deleted_at).where(_R.deleted_at.is_not(None))
        with reading(self._engine, self.file) as connection:
            rows = connection.execute(query.order_by(_R.deleted_at.desc(), _R.id.desc())).all()
        return [DeletedRow(papers.row(row), papers.aware(row.deleted_at)) for row in rows]

    def restore_deleted(self, identity: int) -> Stored:
        """Take the paper out of the bin as it was. KnownError where it is not there."""

        def take_out(connection: Connection) -> Stored:
            row = papers.row_of(connection, identity)
            if row is None or row.deleted_at is None:
                raise KnownError(NOT_IN_BIN, id=identity)
            connection.execute(update(RESOLUTIONS).where(_R.id == identity).values(deleted_at=None))
            stored = papers.stored(row)
            audit.note(connection, self.actor, Act.RESTORED, identity, row.revision)
            index.put(connection, identity, stored.resolution, stored.status)
            return stored

        return self._write(take_out)

    # --- journal of what has not been saved ------------------------------------------------------------

    def write_journal(self, key: str, data: bytes) -> None:
        """Keep unsaved text under `key`, in place of what was there; it outlives a crash."""
        with writing(self._engine, self.file) as connection:
            entry = {"data": data, "written_at": papers.now()}
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
