"""Triggers by which the database itself refuses to change what may never change.

They are no part of any migration. `migrate.upgrade` takes them off before its steps, since a step that builds
a table anew would lose them or trip over them, and puts these on at the end of the same transaction. So a
later migration may change guarded tables as any other; it must leave `body`, the files and the trail as they
are, since their hashes are sealed. A new table of that kind is named here.

An archive that has lost them is mended, and that is said in its trail, when it is opened (`settling`).
"""

import sqlite3
from collections.abc import Iterable

PREFIX = "guard_"

_SIGNED = (
    "id",
    "template",
    "language",
    "date",
    "number",
    "title",
    "commission",
    "listed_on",
    "body",
    "created_at",
    "deleted_at",
)
"""What a signed paper keeps; `revision`, `status` and `changed_at` move once more, when it is cancelled."""

_FIXED: dict[str, tuple[str, ...]] = {
    "trail": ("seq",),
    "seals": ("resolution_id",),
    "fair_copies": ("id",),
    "cancellations": ("resolution_id",),
    "amendments": ("resolution_id", "amends_id"),
    "registrations": ("book", "language", "year", "folded", "copy"),
}
"""Tables that only grow, with what is different in each of their rows."""


def _refuse(name: str, when: str, table: str, condition: str = "") -> tuple[str, str]:
    where = f" WHEN {condition}" if condition else ""
    words = f"{table} may not be changed"
    return (
        f"{PREFIX}{name}",
        f"CREATE TRIGGER {PREFIX}{name} BEFORE {when} ON {table}{where}"
        f" BEGIN SELECT RAISE(ABORT, '{words}'); END",
    )


def _all() -> Iterable[tuple[str, str]]:
    for table, keys in _FIXED.items():
        yield _refuse(f"{table}_update", "UPDATE", table)
        yield _refuse(f"{table}_delete", "DELETE", table)
        # INSERT OR REPLACE would take a row away without a DELETE that a trigger sees.
        same = " AND ".join(f"{key} = NEW.{key}" for key in keys)
        yield _refuse(f"{table}_replace", "INSERT", table, f"EXISTS (SELECT 1 FROM {table} WHERE {same})")
    yield _refuse("scans_delete", "DELETE", "scans")
    yield _refuse("scans_replace", "INSERT", "scans", "EXISTS (SELECT 1 FROM scans WHERE id = NEW.id)")
    kept = ("id", "resolution_id", "name", "kind", "sha256", "data", "attached_at")
    yield _refuse("scans_update", "UPDATE", "scans", f"OLD.withdrawn_at IS NOT NULL OR {_differs(kept)}")
    sealed = "EXISTS (SELECT 1 FROM seals WHERE resolution_id = OLD.{key})"
    paper = sealed.format(key="id")
    cancelled = "(OLD.status = 'signed' AND NEW.status = 'cancelled')"
    moved = _differs(("revision", "status", "changed_at"))
    yield _refuse(
        "resolutions_update",
        "UPDATE",
        "resolutions",
        f"{paper} AND ({_differs(_SIGNED)} OR ({moved} AND NOT {cancelled}))",
    )
    yield _refuse("resolutions_delete", "DELETE", "resolutions", paper)
    there = "EXISTS (SELECT 1 FROM seals WHERE resolution_id = NEW.id)"
    yield _refuse("resolutions_replace", "INSERT", "resolutions", there)
    original = sealed.format(key="resolution_id")
    file = ("resolution_id", "name", "sha256", "data")
    yield _refuse("originals_update", "UPDATE", "originals", f"{original} AND {_differs(file)}")
    yield _refuse("originals_delete", "DELETE", "originals", original)
    there = "EXISTS (SELECT 1 FROM seals WHERE resolution_id = NEW.resolution_id)"
    yield _refuse("originals_replace", "INSERT", "originals", there)


def _differs(columns: Iterable[str]) -> str:
    return "(" + " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in columns) + ")"


GUARDS: dict[str, str] = dict(_all())
"""The triggers by name, as SQLite keeps their words."""


def present(connection: sqlite3.Connection) -> dict[str, str]:
    """The guards that the archive has."""
    query = f"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB '{PREFIX}*'"
    return dict(connection.execute(query).fetchall())


def wrong(connection: sqlite3.Connection) -> list[str]:
    """The names of those that are missing, altered, or not ours."""
    there = present(connection)
    return sorted(name for name in GUARDS.keys() | there.keys() if GUARDS.get(name) != there.get(name))


def take_off(connection: sqlite3.Connection) -> None:
    """Let the tables be changed; within a transaction that puts the guards on again."""
    for name in present(connection):
        connection.execute(f'DROP TRIGGER "{name}"')


def put_on(connection: sqlite3.Connection) -> None:
    """The guards of this program, in place of whatever there is."""
    take_off(connection)
    for words in GUARDS.values():
        connection.execute(words)
