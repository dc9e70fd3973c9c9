"""A slip of the finger in a query: the archive's own word that is one letter away."""

from collections.abc import Iterator

from sqlalchemy import Connection

from secretariat_app.language.search_terms import SHORTEST_WORD, fold
from secretariat_app.storage.engine import raw_cursor
from secretariat_app.storage.query import Query, read_query
from secretariat_app.storage.schema import TERMS

MOST = 24
"""So many neighbours are compared by the papers that have them."""

_AFTER_ALL = "\U0010ffff"


def corrected(connection: Connection, asked: Query) -> str | None:
    """What was typed with each word that no paper has replaced by its nearest; None where none can be."""
    typed, changed = asked.typed, False
    for wanted in sorted(asked.wanted, key=lambda one: one.place or (0, 0), reverse=True):
        if wanted.place is None:
            continue
        start, end = wanted.place
        word = asked.typed[start:end]
        if end - start < SHORTEST_WORD or _papers(connection, wanted.expression(), most=1):
            continue
        better = _nearest(connection, word)
        if better is None:
            return None  # this word is nowhere, so nothing has all of them
        typed = f"{typed[:start]}{better}{typed[end:]}"
        changed = True
    return typed if changed else None


def _nearest(connection: Connection, word: str) -> str | None:
    folded = fold(word)
    near = sorted(set(_neighbours(connection, folded)), key=lambda one: (one[0] != word[:1].lower(), one))
    best, most = None, 0
    for candidate in near[:MOST]:
        wanted = read_query(f"{candidate} ").wanted  # the space: a whole word, not the beginning of one
        papers = _papers(connection, wanted[0].expression()) if wanted else 0
        if papers > most:
            best, most = candidate, papers
    return best


def _neighbours(connection: Connection, folded: str) -> Iterator[str]:
    """Words of the archive one letter away: one half of each is as it was typed."""
    half = len(folded) // 2
    head, tail = folded[: half - 1], folded[half:][::-1]  # letters that changed places may be at the middle
    lengths = (len(folded) - 1, len(folded) + 1)
    cursor = raw_cursor(connection)
    for column, beginning in (("folded", head), ("backward", tail)):
        cursor.execute(
            f"SELECT shown, folded FROM search_words WHERE {column} >= ? AND {column} < ?"
            " AND length(folded) BETWEEN ? AND ?",
            (beginning, beginning + _AFTER_ALL, *lengths),
        )
        for shown, other in cursor:
            if one_slip(folded, other):
                yield shown


def one_slip(one: str, other: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two have changed places."""
    if one == other:
        return False
    start, shorter = 0, min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    if left[1:] == right[1:] or left[1:] == right or left == right[1:]:
        return True
    return left[:2] == right[:2][::-1] and left[2:] == right[2:]


def _papers(connection: Connection, expression: str, most: int = 1000) -> int:
    cursor = raw_cursor(connection)
    query = f"SELECT count(*) FROM (SELECT 1 FROM {TERMS} WHERE {TERMS} MATCH ? LIMIT {most})"
    return int(cursor.execute(query, (expression,)).fetchone()[0])
