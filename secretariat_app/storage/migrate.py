"""Bring an archive's tables up to date: look first, copy, migrate in one transaction, check."""

import contextlib
import datetime
import sqlite3
import threading
from pathlib import Path
from typing import Any

from secretariat_app.errors import KnownError
from secretariat_app.storage import guards
from secretariat_app.storage.connections import connect, make_file
from secretariat_app.storage.failures import told_plainly
from secretariat_app.storage.sentences import DAMAGED, FOREIGN, NEWER, NOT_UPDATED

APPLICATION_ID = 0x53454352
"""Stands in the file's header: an SQLite file of another program is told apart."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010")
"""The schemas that this program knows, oldest first; the last is the present one."""

# Alembic keeps the connection it works on in its own modules: the steps of two threads would mix.
_ONE_AT_A_TIME = threading.Lock()

SCRIPTS = Path(__file__).parent / "migrations"


def prepare(file: Path) -> None:
    """Make `file` an archive of the present schema: a new one, an old one updated, or nothing to do.

    KnownError where it is not ours, newer than the program, damaged, locked, read-only, or the disk is full;
    the file is then as it was.
    """
    made = make_file(file)
    try:
        with told_plainly(file), contextlib.closing(connect(file)) as connection:
            connection.execute("BEGIN IMMEDIATE")  # says at once whether the file can be written
            present = revision(connection, file)
            connection.execute("ROLLBACK")
        if present is None:
            if not made and _had_papers(
                file
            ):  # something has emptied it; a new one in its place would hide that
                raise KnownError(DAMAGED, file=file)
            upgrade(file, SCRIPTS)
        elif present != REVISIONS[-1]:
            upgrade(file, SCRIPTS, kept=keep_copy(file))
    except BaseException:  # also Ctrl+C: an empty file must not stay where there was none
        if made and _is_empty(file):
            file.unlink(missing_ok=True)
        raise


def revision(connection: sqlite3.Connection, file: Path) -> str | None:
    """The schema of the archive; None where the file is still empty. KnownError where it is none of ours."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return None
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID or "alembic_version" not in tables:
        raise KnownError(FOREIGN, file=file)
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise KnownError(DAMAGED, file=file)
    if row[0] not in REVISIONS:
        raise KnownError(NEWER, file=file)
    return str(row[0])


def verified(connection: sqlite3.Connection, file: Path) -> None:
    """KnownError unless every page of the archive can be read and every reference leads somewhere."""
    findings = [text for (text,) in connection.execute("PRAGMA integrity_check(1)")]
    if findings != ["ok"] or connection.execute("PRAGMA foreign_key_check").fetchone():
        raise KnownError(DAMAGED, file=file)


def keep_copy(file: Path) -> Path:
    """A verified copy of the archive among its backups, which are thinned together."""
    from secretariat_app.storage import kept_copies

    return kept_copies.make(file, datetime.datetime.now().astimezone()).file


def upgrade(file: Path, scripts: Path, *, kept: Path | None = None) -> None:
    """Run the migrations of the folder `scripts`, all or nothing; a failure names the copy `kept`."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine, pool

    engine = create_engine("sqlite://", creator=lambda: connect(file), poolclass=pool.NullPool)
    try:
        with told_plainly(file), engine.connect() as connection, connection.begin():
            raw: Any = connection.connection.dbapi_connection
            # Tables are rebuilt by migrations, which their own foreign keys would hinder: checked at the end.
            raw.execute("PRAGMA foreign_keys = OFF")
            raw.execute("BEGIN IMMEDIATE")
            config = Config(attributes={"connection": connection})
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            guards.take_off(raw)
            with _ONE_AT_A_TIME:
                command.upgrade(config, "head")
            guards.put_on(raw)
            verified(raw, file)
    except (
        Exception
    ) as error:  # whatever a migration raises, the archive is as before and there is a copy of it
        if kept is None:
            raise
        raise KnownError(NOT_UPDATED, file=file, copy=kept) from error
    finally:
        engine.dispose()


def _had_papers(file: Path) -> bool:
    from secretariat_app.storage import kept_copies

    return bool(kept_copies.listed(file))


def _is_empty(file: Path) -> bool:
    return file.exists() and file.stat().st_size == 0
