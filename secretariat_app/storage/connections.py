"""Where the archive lies and how its file is opened; without SQLAlchemy, which takes a while to load."""

import os
import re
import sqlite3
from pathlib import Path
from urllib.parse import quote

from secretariat_app.errors import KnownError
from secretariat_app.storage.failures import told_plainly
from secretariat_app.storage.sentences import FOLDER, OTHER_URL

BUSY_SECONDS = 5.0
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


def connect(file: Path) -> sqlite3.Connection:
    """A connection to an existing `file`; its transactions are begun and ended by hand."""
    return _connection(file, "mode=rw")


def connect_to_look(file: Path) -> sqlite3.Connection:
    """A connection to a `file` that nobody writes to; not a byte of it or beside it is changed."""
    return _connection(file, "mode=ro&immutable=1")


def _connection(file: Path, how: str) -> sqlite3.Connection:
    path = file.as_posix()
    # Three slashes before «C:/…», four before «//server/share/…»: SQLite knows no other host.
    address = quote(os.fsencode(path if path.startswith("/") else f"/{path}"), safe="/:")
    connection = sqlite3.connect(
        f"file://{address}?{how}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        check_same_thread=False,  # SQLAlchemy's pool lends a connection to one thread at a time
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
