"""The full-text index: filling it, asking it, and marking what was found in the original text."""

import itertools
import re
from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection, delete, insert, select, text

from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Resolution
from secretariat_app.language.search_terms import (
    TERMS_VERSION,
    Term,
    beginning,
    stemmer_version,
    terms,
)
from secretariat_app.storage import derived
from secretariat_app.storage.schema import FACTS, RESOLUTIONS, TERMS

MAX_WORDS = 64
"""More words than that make a query that SQLite refuses to parse; nobody types them."""

LAYOUT = 2
"""Grows whenever `derived.indexed` puts the words of a paper into the table in another way."""

SNIPPET = 180
"""About how many characters of the text a hit shows."""

_VERSION_FACT = "search index"
_CHUNK = re.compile(
    r"(?P<minus>(?<!\S)-)?(?:\"(?P<exact>[^\"]*)\"|«(?P<quoted>[^«»]*)»|(?P<word>[^\s\"«]+|[\"«]))"
)


class Wanted(msgspec.Struct, frozen=True):
    """One thing that is asked for: words that follow each other, and how the index may spell them otherwise.

    `prefix`: what the last word begins with where it may go on.
    """

    stems: tuple[str, ...]
    otherwise: tuple[str, ...] = ()
    prefix: str = ""

    def expression(self) -> str:
        """For FTS5's MATCH: every word in quotes, so nothing a person types is an operator."""
        spellings = [f'"{" ".join(spelling)}"' for spelling in (self.stems, self.otherwise) if spelling]
        if self.prefix:
            spellings.append(f'"{self.prefix}"*')
        return f"({' OR '.join(spellings)})"


class Query(msgspec.Struct, frozen=True):
    """What a person looks for, all of it, and what must not be there."""

    wanted: tuple[Wanted, ...]
    unwanted: tuple[Wanted, ...] = ()

    def expression(self) -> str:
        """For FTS5's MATCH."""
        asked = " AND ".join(wanted.expression() for wanted in self.wanted)
        return " NOT ".join([f"({asked})", *(unwanted.expression() for unwanted in self.unwanted)])


def read_query(typed: str) -> Query:
    """What `typed` asks for: words, “exact phrases”, -words; the last word may be unfinished."""
    wanted: list[Wanted] = []
    unwanted: list[Wanted] = []
    ends_in_word = not typed[-1:].isspace()
    for match in _CHUNK.finditer(typed):
        phrase = match["exact"] if match["exact"] is not None else match["quoted"]
        into = unwanted if match["minus"] else wanted
        if phrase is not None:
            stems = tuple(term.stem for term in terms(phrase)[:MAX_WORDS])
            into += [Wanted(stems)] if stems else []
            continue
        last = ends_in_word and match.end() == len(typed.rstrip()) and not match["minus"]
        into += _words(match["word"], last)
    return Query(tuple(dict.fromkeys(wanted))[-MAX_WORDS:], tuple(dict.fromkeys(unwanted))[:MAX_WORDS])


def _words(chunk: str, last: bool) -> Iterator[Wanted]:
    found = terms(chunk)
    heads = [position for position, term in enumerate(found) if not term.part]
    for start, end in itertools.pairwise([*heads, len(found)]):
        whole, parts = found[start], found[start + 1 : end]
        prefix = beginning(chunk[whole.start : whole.end]) if last and end == len(found) else ""
        yield Wanted((whole.stem,), tuple(part.stem for part in parts), prefix if len(prefix) > 1 else "")


def put(connection: Connection, identity: int, resolution: Resolution) -> None:
    """Index one resolution anew."""
    connection.execute(text(f"DELETE FROM {TERMS} WHERE rowid = :id"), {"id": identity})
    connection.execute(
        text(f"INSERT INTO {TERMS} (rowid, title, heads, body) VALUES (:id, :title, :heads, :body)"),
        {"id": identity, **derived.indexed(resolution)},
    )


def is_current(connection: Connection) -> bool:
    """Whether the index was made by the words and stems of this program."""
    made_by = connection.scalar(select(FACTS.c.value).where(FACTS.c.name == _VERSION_FACT))
    return made_by == _version()


def rebuild(connection: Connection) -> None:
    """Index every resolution anew."""
    connection.execute(text(f"DELETE FROM {TERMS}"))
    for identity, body in connection.execute(select(RESOLUTIONS.c.id, RESOLUTIONS.c.body)).all():
        put(connection, identity, interchange.read(body))
    connection.execute(delete(FACTS).where(FACTS.c.name == _VERSION_FACT))
    connection.execute(insert(FACTS).values(name=_VERSION_FACT, value=_version()))


def _version() -> str:
    return f"{LAYOUT}/{TERMS_VERSION}/{stemmer_version()}"


def snippet(resolution: Resolution, query: Query) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The piece of the original text where most of the query stands, and (start, end) of its words there."""
    lines = [*derived.body(resolution), *derived.heads(resolution), resolution.title.text]
    found = [(line, _marks(line, query.wanted)) for line in lines]
    line, marks = max(found, key=lambda pair: len({pair[0][start:end] for start, end in pair[1]}))
    if not marks:
        line = resolution.title.text or next(iter(lines), "")
    start, end = _window(line, marks)
    before, after = "…" if start else "", "…" if end < len(line) else ""
    moved = len(before) - start
    inside = tuple((left + moved, right + moved) for left, right in marks if start <= left and right <= end)
    return f"{before}{line[start:end]}{after}", inside


def _marks(line: str, wanted: Sequence[Wanted]) -> list[tuple[int, int]]:
    words = terms(line)
    spans: set[tuple[int, int]] = set()
    for want in wanted:
        for run in _runs(words, want.stems):
            spans.update((word.start, word.end) for word in run)
        for run in _runs(words, want.otherwise):
            spans.add((run[0].start, run[-1].end))
        if want.prefix:
            spans.update((word.start, word.end) for word in words if word.stem.startswith(want.prefix))
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _runs(words: list[Term], spelling: tuple[str, ...]) -> Iterator[list[Term]]:
    if not spelling:
        return
    for position, word in enumerate(words):
        run = words[position : position + len(spelling)]
        if word.stem == spelling[0] and tuple(term.stem for term in run) == spelling:
            yield run


def _window(line: str, marks: list[tuple[int, int]]) -> tuple[int, int]:
    if len(line) <= SNIPPET:
        return 0, len(line)
    if not marks:
        return 0, _word_end(line, SNIPPET)
    crowd = max(
        marks, key=lambda mark: sum(mark[0] <= other[0] < mark[0] + SNIPPET * 3 // 4 for other in marks)
    )
    start = max(0, min(crowd[0] - SNIPPET // 4, len(line) - SNIPPET))
    if start:
        space = line.find(" ", start, crowd[0])
        start = space + 1 if space >= 0 else crowd[0]
    return start, _word_end(line, max(start + SNIPPET, crowd[1]))


def _word_end(line: str, end: int) -> int:
    if end >= len(line):
        return len(line)
    space = line.find(" ", end)
    return len(line) if space < 0 or space > end + 60 else space
