"""Saved searches: kept in the archive, so that its backups have them."""

import json
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from secretariat_app.domain.labels import tag_name
from secretariat_app.domain.search import Filters, Order, SavedSearch
from secretariat_app.errors import KnownError
from secretariat_app.storage import papers
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import reading
from secretariat_app.storage.schema import SAVED_SEARCHES
from secretariat_app.storage.sentences import SEARCH_NAMED, SEARCH_UNNAMED

_S = SAVED_SEARCHES.c
Result = TypeVar("Result")


class _Body(msgspec.Struct):
    query: str = ""
    filters: Filters = Filters()
    order: Order = Order.BEST


def read_all(archive: Archive) -> list[SavedSearch]:
    """Every saved search by its name. One that a newer program has kept in another form is left out."""
    with reading(archive._engine, archive.file) as connection:
        rows = connection.execute(select(SAVED_SEARCHES)).all()
    found = [search for row in rows if (search := _search(row)) is not None]
    return sorted(found, key=lambda search: search.name.casefold())


def keep(archive: Archive, search: SavedSearch) -> SavedSearch:
    """Keep a new search, or one that was deleted under its old id. KnownError where its name is taken."""
    ready = _named(search)
    values = {"name": ready.name, "body": _body(ready), "changed_at": papers.now()}
    if ready.id:
        values["id"] = papers.bounded(ready.id)

    def work(connection: Connection) -> SavedSearch:
        made = connection.execute(insert(SAVED_SEARCHES).values(**values))
        return msgspec.structs.replace(ready, id=int(made.lastrowid))

    return _unique(archive, ready.name, work)


def change(archive: Archive, search: SavedSearch) -> SavedSearch | None:
    """Another name, words, filters or order under the same id; gives what was there before, None if nothing.

    KnownError where another search has the name.
    """
    ready = _named(search)
    here = _S.id == papers.bounded(ready.id)

    def work(connection: Connection) -> SavedSearch | None:
        row = connection.execute(select(SAVED_SEARCHES).where(here)).one_or_none()
        values = {"name": ready.name, "body": _body(ready), "changed_at": papers.now()}
        connection.execute(update(SAVED_SEARCHES).where(here).values(**values))
        return _search(row) if row else None

    return _unique(archive, ready.name, work)


def forget(archive: Archive, identity: int) -> None:
    """Delete a saved search."""
    gone = delete(SAVED_SEARCHES).where(_S.id == papers.bounded(identity))
    archive._write(lambda connection: connection.execute(gone))


def _unique(archive: Archive, name: str, work: Callable[[Connection], Result]) -> Result:
    try:
        return archive._write(work)
    except IntegrityError as error:
        raise KnownError(SEARCH_NAMED, name=name) from error


def _named(search: SavedSearch) -> SavedSearch:
    name = tag_name(search.name)
    if not name:
        raise KnownError(SEARCH_UNNAMED)
    return msgspec.structs.replace(search, name=name)


def _body(search: SavedSearch) -> str:
    plain = msgspec.to_builtins(_Body(search.query, search.filters, search.order))
    # Half a character fits into no database.
    return json.dumps(plain, ensure_ascii=False).encode(errors="replace").decode()


def _search(row: Any) -> SavedSearch | None:
    try:
        body = msgspec.json.decode(row.body, type=_Body)
    except msgspec.MsgspecError:
        return None
    return SavedSearch(row.id, row.name, body.query, body.filters, body.order)
