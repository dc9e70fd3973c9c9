"""Earlier papers that are likely to say something alike: by their rarest words in common, by an addressee."""

import sqlite3
from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import Connection, select

from secretariat_app.domain.record import Row
from secretariat_app.storage import papers
from secretariat_app.storage.engine import raw_cursor
from secretariat_app.storage.schema import RESOLUTIONS, TERMS

MOST = 40
"""So many papers are looked into for each reason: enough to choose from, and read within a moment."""

COMMON = 3000
"""A word that stands in so many papers tells nothing; it is not counted further."""

_WORDS = 5
_HOW_OFTEN = f"SELECT count(*) FROM (SELECT 1 FROM {TERMS} WHERE {TERMS} MATCH ? LIMIT {COMMON})"
_WITH = f"SELECT rowid FROM {TERMS} WHERE {TERMS} MATCH ? ORDER BY rowid DESC LIMIT {MOST}"
_TO = (
    "SELECT DISTINCT resolution_id FROM resolution_addressees WHERE folded = ?"
    f" ORDER BY resolution_id DESC LIMIT {MOST}"
)


class ItemWords(msgspec.Struct, frozen=True):
    """An item as its paper prints it, with the marks of its place."""

    text: str = ""
    actions: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()


class PaperWords(msgspec.Struct, frozen=True):
    """What a paper finds and decides, in words alone: reading all of it takes twenty times as long."""

    findings: tuple[str, ...] = ()
    items: tuple[ItemWords, ...] = ()


def find(
    connection: Connection, stems: Iterable[str], addressees: Sequence[str], language: str
) -> list[tuple[Row, PaperWords]]:
    """Papers in `language`, the newest first; `addressees` are folded names.

    The papers that have all of the rarest words come before those that have only some of them.
    """
    cursor = raw_cursor(connection)
    found: dict[int, None] = {}
    rare = _rarest(cursor, stems)
    for count in range(len(rare), 1 if len(rare) > 1 else 0, -1):
        if len(found) < MOST:
            asked = " AND ".join(f'"{stem}"' for stem in rare[:count])
            found |= dict.fromkeys(identity for (identity,) in cursor.execute(_WITH, (asked,)))
    wanted = list(found)[:MOST]
    for name in addressees:
        wanted += [identity for (identity,) in cursor.execute(_TO, (name,))]
    table = RESOLUTIONS.c
    query = select(RESOLUTIONS).where(
        table.id.in_(set(wanted)), table.deleted_at.is_(None), table.language == language
    )
    rows = connection.execute(query.order_by(table.listed_on.desc(), table.id.desc()))
    read = msgspec.json.Decoder(PaperWords)
    return [(papers.row(row), read.decode(row.body)) for row in rows]


def _rarest(cursor: sqlite3.Cursor, stems: Iterable[str]) -> list[str]:
    """The words that fewest papers have, of those that any has and not every other one."""
    counted = [
        (cursor.execute(_HOW_OFTEN, (f'"{stem}"',)).fetchone()[0], stem) for stem in dict.fromkeys(stems)
    ]
    known = sorted(pair for pair in counted if pair[0])
    telling = [stem for count, stem in known if count < COMMON]
    return (telling or [stem for _, stem in known[:2]])[:_WORDS]
