"""A larger archive out of a smaller one: its papers copied many times over, in SQL, index and all.

Keeping a million papers one by one takes hours, and says no more of searching in them: the words are as
frequent as before, only there are more papers of each.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from secretariat_app.storage.schema import TERMS

_OF_PAPERS = (
    "resolution_commissions",
    "resolution_items",
    "resolution_addressees",
    "cited_acts",
    "resolution_clauses",
)


def multiplied(small: Path, large: Path, papers: int, times: int) -> None:
    """Make `large` of `small`, which has the papers 1 to `papers`: so many times as many."""
    part = large.with_suffix(".part")
    part.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(f"file:{small.as_posix()}?mode=ro", uri=True)) as source:
        source.execute("PRAGMA wal_checkpoint")
    shutil.copyfile(small, part)
    with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as raw:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -262144"):
            raw.execute(f"PRAGMA {pragma}").fetchall()
        for copy in range(1, times):
            raw.execute("BEGIN")
            for statement in _statements(raw, papers * copy, papers):
                raw.execute(statement)
            raw.execute("COMMIT")
        raw.execute("PRAGMA journal_mode = WAL").fetchall()
    part.replace(large)


def _statements(raw: sqlite3.Connection, more: int, papers: int) -> Iterator[str]:
    columns = [name for _, name, *_ in raw.execute("PRAGMA table_info(resolutions)")]
    chosen = ", ".join(f"id + {more}" if name == "id" else name for name in columns)
    yield (
        f"INSERT INTO resolutions ({', '.join(columns)}) SELECT {chosen} FROM resolutions"
        f" WHERE id <= {papers}"
    )
    for table in _OF_PAPERS:
        columns = [name for _, name, *_ in raw.execute(f"PRAGMA table_info({table})")]
        chosen = ", ".join(f"resolution_id + {more}" if name == "resolution_id" else name for name in columns)
        yield (
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {chosen} FROM {table}"
            f" WHERE resolution_id <= {papers}"
        )
    yield (
        "INSERT INTO paper_facets (resolution_id, stamp, codes)"
        f" SELECT resolution_id + {more}, stamp + {more}, codes FROM paper_facets"
        f" WHERE resolution_id <= {papers}"
    )
    yield (
        f"INSERT INTO {TERMS} (rowid, title, heads, body) SELECT rowid + {more}, title, heads, body"
        f" FROM {TERMS} WHERE rowid <= {papers}"
    )
