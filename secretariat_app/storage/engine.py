"""SQLAlchemy's connections to the archive and their transactions."""

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from secretariat_app.storage import connections
from secretariat_app.storage.connections import connect
from secretariat_app.storage.failures import told_plainly


def make_engine(file: Path) -> Engine:
    """The engine of an archive that is there and up to date."""
    engine = create_engine(
        "sqlite://", creator=lambda: connect(file), poolclass=QueuePool, hide_parameters=True
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, record: object) -> None:
    del record
    _keep_a_log(connection)
    # FULL: a paper that the window calls saved outlives a power cut.
    for pragma in (
        "synchronous = FULL",
        "foreign_keys = ON",
        "cache_size = -16384",  # 16 MB: the index of a large archive is read often
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Let readers and the writer work side by side. SQLite does not wait for its turn to begin it."""
    give_up = time.monotonic() + connections.BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            return
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > give_up:
                raise
            time.sleep(0.01)


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: one that has read before another wrote could no longer wait for it.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextlib.contextmanager
def reading(engine: Engine, file: Path) -> Iterator[Connection]:
    """One consistent look at the archive."""
    with told_plainly(file), engine.connect() as connection, connection.begin():
        yield connection


@contextlib.contextmanager
def writing(engine: Engine, file: Path) -> Iterator[Connection]:
    """A transaction that is kept whole or, after any exception, not at all."""
    with (
        told_plainly(file),
        engine.connect() as connection,
        connection.execution_options(writes=True).begin(),
    ):
        yield connection


def raw_cursor(connection: Connection) -> sqlite3.Cursor:
    """The driver's own cursor in the same transaction, for many small rows: SQLAlchemy's are slower."""
    cursor: Any = connection.connection.cursor()
    return cast(sqlite3.Cursor, cursor)


def raw_connection(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection in the same transaction, for what SQLAlchemy has no words for."""
    raw: Any = connection.connection.dbapi_connection
    return cast(sqlite3.Connection, raw)
