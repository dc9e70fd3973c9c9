"""Both languages of a paper side by side in a table: one edition is read, the other kept apart."""

from collections.abc import Sequence

from msgspec.structs import replace

from secretariat_app.documents.old_papers import wording
from secretariat_app.documents.old_papers.found import Found, Span
from secretariat_app.documents.old_papers.rows import DROPPED, Row, joined, rows_of, tidy
from secretariat_app.errors import QT_TRANSLATE_NOOP

OTHER = QT_TRANSLATE_NOOP("recognition", "The same in the other language; it is no part of this paper.")
_ENOUGH = 60  # letters of a column that is an edition and no mere date
_TAB = "\t"


def one_edition(rows: Sequence[Row]) -> tuple[list[Row], list[Found]]:
    """The rows of the Russian edition where both stand in two columns, and the other one as a part.

    All rows, and no part, where there are no such columns.
    """
    columns: dict[tuple[int, int], list[str]] = {}
    for row in rows:
        for column, start, end in _pieces(row):
            columns.setdefault((_table(row), column), []).append(tidy(row.text[start:end]))
    other = {key for key in columns if _is_other(key, columns)}
    if not other:
        return list(rows), []
    kept: list[Row] = []
    apart: list[Span] = []
    for row in rows:
        pieces = _pieces(row)
        left = [(start, end) for column, start, end in pieces if (_table(row), column) not in other]
        taken = [(start, end) for column, start, end in pieces if (_table(row), column) in other]
        apart += [Span(row.index, start, end) for start, end in taken if row.text[start:end].strip()]
        if not taken:
            kept.append(row)
        elif left:
            kept += _cut(row, left)
    words = joined(tidy(rows_text) for rows_text in (_words(rows, span) for span in apart))
    return kept, [Found("edition", words, 0.5, OTHER, tuple(apart))]


def _is_other(key: tuple[int, int], columns: dict[tuple[int, int], list[str]]) -> bool:
    """Whether a column is the Kazakh edition of the Russian one beside it."""
    own = " ".join(columns[key])
    if sum(map(str.isalpha, own)) < _ENOUGH or wording.language_of(own) != "kk":
        return False
    beside = [
        " ".join(texts) for (table, column), texts in columns.items() if table == key[0] and column != key[1]
    ]
    return any(
        sum(map(str.isalpha, text)) >= _ENOUGH and wording.language_of(text) == "ru" and _decides(text)
        for text in beside
    ) and _decides(own)


def _decides(text: str) -> bool:
    """Whether a column is a paper of its own: it has the word that decides."""
    return bool(wording.FORMULA_ANYWHERE.search(text))


def _table(row: Row) -> int:
    return row.line.cell[0] if row.line.cell else 0


def _pieces(row: Row) -> list[tuple[int, int, int]]:
    """The pieces of a row of a table by their column; a row of single paragraphs is divided by tabs."""
    if row.line.cell is None:
        return []
    if _TAB not in row.text:
        return [(row.line.cell[2], 0, len(row.text))]
    pieces, at = [], 0
    for column, part in enumerate(row.text.split(_TAB)):
        pieces.append((column, at, at + len(part)))
        at += len(part) + 1
    return pieces


def _cut(row: Row, left: Sequence[tuple[int, int]]) -> list[Row]:
    text = "".join(
        letter if any(start <= at < end for start, end in left) else DROPPED
        for at, letter in enumerate(row.text)
    )
    number = row.line.number if left[0][0] == 0 else ""
    return [
        replace(one, index=row.index, gap=row.gap)
        for one in rows_of([replace(row.line, text=text, number=number)])
    ]


def _words(rows: Sequence[Row], span: Span) -> str:
    return next((row.text[span.start : span.end] for row in rows if row.index == span.line), "")
