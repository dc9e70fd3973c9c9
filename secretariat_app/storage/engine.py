"""How the archive's file is reached: its path, its connections, its transactions."""

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from secretariat_app.errors import KnownError
from secretariat_app.storage.failures import FOLDER, OTHER_URL, told_plainly

BUSY_MILLISECONDS = 5000
_URL = re.compile(r"([a-z][a-z0-9+]*)://(.*)", re.IGNORECASE | re.DOTALL)


def archive_file(where: str | Path) -> Path:
    """The file that `where` (a path or sqlite:///FILE) names. KnownError for any other URL."""
    url = _URL.fullmatch(str(where))
    if url is None:
        return Path(where).expanduser().absolute()
    scheme, rest = url.groups()
    if scheme.lower() not in ("sqlite", "sqlite+pysqlite") or not rest.startswith("/") or len(rest) < 2:
        raise KnownError(OTHER_URL, where=re.sub(r"//[^/@]*@", "//", str(where)))
    return Path(rest[1:]).expanduser().absolute()


def make_file(file: Path) -> bool:
    """An empty file that only its owner may read, where there is none yet. True when it was made."""
    if file.is_dir():
        raise KnownError(FOLDER, file=file)
    with told_plainly(file):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            return False
    return True


def connect(file: Path, busy: int = BUSY_MILLISECONDS) -> sqlite3.Connection:
    """A bare connection to an existing `file`; transactions are begun and ended by hand."""
    connection = sqlite3.connect(
        f"{file.as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=busy / 1000
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def make_engine(file: Path) -> Engine:
    """The engine of an archive that is there and up to date."""
    engine = create_engine(URL.create("sqlite", database=str(file)), connect_args={"isolation_level": None})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, record: object) -> None:
    del record
    # FULL: a paper that the window calls saved outlives a power cut.
    for pragma in (
        f"busy_timeout = {BUSY_MILLISECONDS}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


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
