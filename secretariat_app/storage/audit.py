"""The audit trail in the database: written in the transaction of what it tells of, and never changed."""

import platform
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from secretariat_app.domain.trail import Act, Actor, Entry, digest
from secretariat_app.storage.account import account
from secretariat_app.storage.engine import raw_cursor, reading

_COLUMNS = "seq, at, user_name, machine, person, act, paper, revision, details, previous, hash"
_INSERT = f"INSERT INTO trail ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_LAST = "SELECT seq, hash FROM trail ORDER BY seq DESC LIMIT 1"
_REACHED = "SELECT seq FROM sqlite_sequence WHERE name = 'trail'"


def whoever(person: str = "") -> Actor:
    """The user and the machine that the program runs on; what the system does not tell is empty."""
    return Actor(account() or "", platform.node(), person)


def note(
    connection: Connection,
    actor: Actor,
    act: Act,
    paper: int | None = None,
    revision: int | None = None,
    **details: str | int,
) -> Entry:
    """Add an entry, in the transaction that `connection` writes in."""
    from secretariat_app.storage.papers import now

    cursor = raw_cursor(connection)
    last, previous = cursor.execute(_LAST).fetchone() or (0, "")
    reached = cursor.execute(_REACHED).fetchone()
    # After what SQLite remembers: where an end was cut off, the gap stays to be seen.
    seq = max(last, int(reached[0]) if reached else 0) + 1
    entry = Entry(
        seq,
        now().isoformat(timespec="milliseconds") + "+00:00",
        actor,
        str(act),
        paper,
        revision,
        msgspec.json.encode(details).decode(),
        previous,
    )
    entry = replace(entry, hash=digest(entry))
    cursor.execute(_INSERT, _row(entry))
    return entry


def entries(
    archive: Any, paper: int | None = None, limit: int | None = None, before: int | None = None
) -> list[Entry]:
    """Entries, the latest first: of one paper or of all; `before`: the seq of the last one shown."""
    where = " AND ".join(
        words for words, given in (("paper = ?", paper), ("seq < ?", before)) if given is not None
    )
    query = f"SELECT {_COLUMNS} FROM trail{f' WHERE {where}' if where else ''} ORDER BY seq DESC"
    values = [given for given in (paper, before) if given is not None]
    if limit is not None:
        query, values = f"{query} LIMIT ?", [*values, limit]
    with reading(archive._engine, archive.file) as connection:
        return [_entry(row) for row in raw_cursor(connection).execute(query, values).fetchall()]


def walk(connection: Connection) -> Iterator[Entry]:
    """Every entry in its order."""
    for row in raw_cursor(connection).execute(f"SELECT {_COLUMNS} FROM trail ORDER BY seq"):
        yield _entry(row)


def reached(connection: Connection) -> int:
    """How far the trail has ever gone."""
    row = raw_cursor(connection).execute(_REACHED).fetchone()
    return int(row[0]) if row else 0


def _row(entry: Entry) -> Sequence[object]:
    who = entry.actor
    return (
        entry.seq,
        entry.at,
        who.user,
        who.machine,
        who.person,
        entry.act,
        entry.paper,
        entry.revision,
        entry.details,
        entry.previous,
        entry.hash,
    )


def _entry(row: Sequence[Any]) -> Entry:
    seq, at, user, machine, person, act, paper, revision, details, previous, kept = row
    return Entry(seq, at, Actor(user, machine, person), act, paper, revision, details, previous, kept)
