"""The full-text index and what else search relies on: kept up with each paper, built anew in batches."""

import sqlite3

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, update

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Resolution
from secretariat_app.language.search_terms import TERMS_VERSION, stemmer_version
from secretariat_app.storage import derived, facets
from secretariat_app.storage.engine import raw_cursor
from secretariat_app.storage.schema import CITED_ACTS, CREATE_TERMS, FACTS, RESOLUTIONS, SEARCH_WORDS, TERMS

LAYOUT = 6
"""Grows whenever the words of a paper, or its facets, are put into the tables in another way."""

BATCH = 100
"""Papers that are indexed in one transaction while the index is built: other writers wait no longer."""

AT_ONCE = 2000
"""So many papers are indexed while the archive is opened (some seconds); more are left to the background."""

_VERSION_FACT = "search index"
_UNINDEXED_FACT = "unindexed up to"
_SHADOWS = ("data", "idx", "content", "docsize", "config")
_DELETE = f"DELETE FROM {TERMS} WHERE rowid = ?"
_INSERT = f"INSERT INTO {TERMS} (rowid, title, heads, body) VALUES (:id, :title, :heads, :body)"
_HEADS = f"UPDATE {TERMS} SET heads = ? WHERE rowid = ?"
_TAGS = "SELECT name FROM resolution_tags WHERE resolution_id = ? ORDER BY folded"
_WORDS = "INSERT OR IGNORE INTO search_words (stem, folded, backward, shown) VALUES (?, ?, ?, ?)"


def put(
    connection: Connection, identity: int, resolution: Resolution, status: Status, *, new: bool = False
) -> None:
    """Index one paper as it now is. `new`: there is nothing of it in the index yet, and no labels on it."""
    cursor = raw_cursor(connection)
    if not new:
        cursor.execute(_DELETE, (identity,))
    tags, labels = ((), ()) if new else _labels(cursor, identity)
    cursor.execute(_INSERT, {"id": identity, **derived.indexed(resolution, labels)})
    cursor.executemany(_WORDS, derived.words(resolution, labels))
    facets.put(connection, identity, derived.facets(resolution, status, tags))


def put_status(connection: Connection, identity: int, resolution: Resolution, status: Status) -> None:
    """The paper is as it was but for its status."""
    tags, _ = _labels(raw_cursor(connection), identity)
    facets.put(connection, identity, derived.facets(resolution, status, tags))


def relabel(connection: Connection, identity: int) -> None:
    """Other tags, or another note, were put on a paper; its words are as they were."""
    if identity <= unindexed(connection):  # its turn will come
        return
    cursor = raw_cursor(connection)
    body, status = cursor.execute("SELECT body, status FROM resolutions WHERE id = ?", (identity,)).fetchone()
    resolution = interchange.read(body)
    tags, labels = _labels(cursor, identity)
    cursor.execute(_HEADS, (derived.indexed_heads(resolution, labels), identity))
    cursor.executemany(_WORDS, derived.words(Resolution(language=resolution.language), labels))
    facets.put(connection, identity, derived.facets(resolution, Status(status), tags))


def labels_of(connection: Connection, identities: list[int]) -> dict[int, list[str]]:
    """The texts that were put on these papers; papers without any are left out."""
    found: dict[int, list[str]] = {}
    marks = ", ".join("?" * len(identities))
    cursor = raw_cursor(connection)
    for table, column in (("resolution_tags", "name"), ("resolution_notes", "text")):
        query = f"SELECT resolution_id, {column} FROM {table} WHERE resolution_id IN ({marks})"
        for identity, put_on in cursor.execute(query, identities):
            found.setdefault(identity, []).extend(put_on.splitlines())
    return found


def _labels(cursor: sqlite3.Cursor, identity: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The tags of a paper, and all texts that were put on it: tags and the note by its lines."""
    found = cursor.execute(_TAGS, (identity,)).fetchall()
    tags = tuple(name for (name,) in found)
    note = cursor.execute("SELECT text FROM resolution_notes WHERE resolution_id = ?", (identity,)).fetchone()
    return tags, (*tags, *(note[0].splitlines() if note else ()))


def remove(connection: Connection, identity: int) -> None:
    """Take a paper that goes to the bin out of the index."""
    raw_cursor(connection).execute(_DELETE, (identity,))
    facets.put(connection, identity, [])


def is_current(connection: Connection) -> bool:
    """Whether the index is made, or being made, by the words and stems of this program."""
    made_by = connection.scalar(select(FACTS.c.value).where(FACTS.c.name == _VERSION_FACT))
    return made_by == version()


def unindexed(connection: Connection) -> int:
    """The highest id that is still to be indexed; 0 once the index is built."""
    query = "SELECT value FROM archive_facts WHERE name = ?"
    row = raw_cursor(connection).execute(query, (_UNINDEXED_FACT,)).fetchone()
    return int(row[0]) if row else 0


def left(connection: Connection) -> tuple[int, int]:
    """How many papers are still to be indexed, and how many there are."""
    last = unindexed(connection)
    count = select(func.count()).select_from(RESOLUTIONS)
    papers = int(connection.scalar(count) or 0)
    return int(connection.scalar(count.where(RESOLUTIONS.c.id <= last)) or 0) if last else 0, papers


def ready(connection: Connection) -> float:
    """The share of papers that are indexed."""
    if not unindexed(connection):
        return 1.0
    unknown, papers = left(connection)
    return (papers - unknown) / papers if papers else 1.0


def begin_if_outdated(connection: Connection) -> None:
    """`begin_anew`, unless another process has done so in the meantime."""
    if not is_current(connection):
        begin_anew(connection)


def begin_anew(connection: Connection) -> None:
    """An empty index of this program's version; `build` fills it. Also where the old one is damaged."""
    _drop(connection)
    connection.execute(text(CREATE_TERMS))
    facets.clear(connection)
    connection.execute(delete(SEARCH_WORDS))
    _set(connection, _VERSION_FACT, version())
    _set(connection, _UNINDEXED_FACT, str(connection.scalar(select(func.max(RESOLUTIONS.c.id))) or 0))


def build(connection: Connection) -> int:
    """Index the next batch, later papers first. The number of papers in it; 0 when nothing is left."""
    last = unindexed(connection)
    if not last:
        return 0
    query = select(RESOLUTIONS.c.id, RESOLUTIONS.c.body, RESOLUTIONS.c.status, RESOLUTIONS.c.deleted_at)
    rows = connection.execute(
        query.where(RESOLUTIONS.c.id <= last).order_by(RESOLUTIONS.c.id.desc()).limit(BATCH)
    ).all()
    for row in rows:
        value = interchange.read(row.body)
        _put_cited(connection, row.id, value)
        if row.deleted_at is None:
            put(connection, row.id, value, Status(row.status))
    _set(connection, _UNINDEXED_FACT, str(rows[-1].id - 1 if len(rows) == BATCH else 0))
    return len(rows)


def _put_cited(connection: Connection, identity: int, resolution: Resolution) -> None:
    """An earlier program may have seen fewer of the acts that the paper cites."""
    connection.execute(delete(CITED_ACTS).where(CITED_ACTS.c.resolution_id == identity))
    if acts := derived.cited_acts(resolution):
        connection.execute(insert(CITED_ACTS), [{"resolution_id": identity, **act} for act in acts])


def is_damaged(error: BaseException) -> bool:
    """Whether `error` says that the index, and not the archive itself, is damaged."""
    cause = getattr(error, "orig", None) or error
    if not isinstance(cause, sqlite3.Error):
        return False
    if getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_CORRUPT_VTAB:
        return True
    if str(cause) == "SQL logic error":  # what FTS5 says of an index that lacks a part
        return True
    # A table that FTS5 keeps its index in is gone, or FTS5 cannot make sense of it.
    said = str(cause)
    return TERMS in said and ("vtable constructor failed" in said or "no such table" in said)


def _drop(connection: Connection) -> None:
    try:
        connection.execute(text(f"DROP TABLE IF EXISTS {TERMS}"))
    except Exception as error:  # sorted below: FTS5 does not even let go of an index that it cannot open
        if not is_damaged(error):
            raise
        connection.exec_driver_sql("PRAGMA writable_schema = ON")
        connection.exec_driver_sql(f"DELETE FROM sqlite_master WHERE name = '{TERMS}'")
        connection.exec_driver_sql("PRAGMA writable_schema = RESET")
    for shadow in _SHADOWS:
        connection.execute(text(f"DROP TABLE IF EXISTS {TERMS}_{shadow}"))


def _set(connection: Connection, name: str, value: str) -> None:
    changed = connection.execute(
        update(FACTS).where(FACTS.c.name == bindparam("known")).values(value=value), {"known": name}
    )
    if not changed.rowcount:
        connection.execute(insert(FACTS).values(name=name, value=value))


def version() -> str:
    """Of what the index is made of: words, stems, and their place in the tables."""
    return f"{LAYOUT}/{TERMS_VERSION}/{stemmer_version()}"


def matching(connection: Connection, expression: str) -> list[int]:
    """The papers that `expression` matches, by id; as one text, since a row for each takes thrice as long."""
    query = f"SELECT json_group_array(rowid) FROM {TERMS} WHERE {TERMS} MATCH ?"
    (ids,) = raw_cursor(connection).execute(query, (expression,)).fetchone()
    return msgspec.json.decode(ids, type=list[int])


def ranked(connection: Connection, expression: str, most: int) -> list[tuple[float, int]]:
    """At most so many of the papers that `expression` matches, each with its rank: the less, the better."""
    # Title, heads, body: a word of the title says more of a paper than one of its text.
    query = f"SELECT bm25({TERMS}, 10.0, 4.0, 1.0), rowid FROM {TERMS} WHERE {TERMS} MATCH ? LIMIT ?"
    return raw_cursor(connection).execute(query, (expression, most)).fetchall()
