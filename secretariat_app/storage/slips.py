"""A slip of the finger in a query: the archive's own word that is one letter away."""

from collections.abc import Iterator

from sqlalchemy import Connection

from secretariat_app.language.search_terms import KAZAKH_MARK, SHORTEST_WORD, readings, terms
from secretariat_app.storage.engine import raw_cursor
from secretariat_app.storage.query import Query
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
    """The word that most papers have of those one letter away, with the ending that was typed."""
    near: dict[str, tuple[str, str]] = {}
    for way in readings(word):
        typed = way[0].stem.removeprefix(KAZAKH_MARK)
        near |= {stem: (shown, typed) for stem, shown in _neighbours(connection, typed)}
    first = word[:1].lower()
    likely = sorted(near, key=lambda stem: (near[stem][0][:1] != first, stem))[:MOST]
    best, most = None, 0
    for stem in likely:
        papers = _papers(connection, f'"{stem}"')
        if papers > most:
            best, most = stem, papers
    return None if best is None else _with_ending(word.lower(), near[best][1], best, near[best][0])


def _with_ending(word: str, typed: str, stem: str, shown: str) -> str:
    """«рилигиозный» becomes «религиозный», though the archive has only «религиозными»."""
    better = stem + word[len(typed) :]
    fits = word.startswith(typed) and terms(better)[0].stem == stem
    return better if fits else shown


def _neighbours(connection: Connection, folded: str) -> Iterator[tuple[str, str]]:
    """Stems of the archive one letter away, with a word of each: one half of each is as it was typed."""
    half = len(folded) // 2
    head, tail = folded[: half - 1], folded[half:][::-1]  # letters that changed places may be at the middle
    lengths = (len(folded) - 1, len(folded) + 1)
    cursor = raw_cursor(connection)
    for column, beginning in (("folded", head), ("backward", tail)):
        cursor.execute(
            f"SELECT stem, folded, shown FROM search_words WHERE {column} >= ? AND {column} < ?"
            " AND length(folded) BETWEEN ? AND ?",
            (beginning, beginning + _AFTER_ALL, *lengths),
        )
        for stem, other, shown in cursor:
            if one_slip(folded, other):
                yield stem, shown


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
