"""What a person has typed, as a query: words in any form, “phrases”, -words, an unfinished last word."""

import itertools
import re
from collections.abc import Iterator

import msgspec

from secretariat_app.language.search_terms import (
    AMOUNT,
    KAZAKH_MARK,
    SHORTEST_WORD,
    Term,
    beginnings,
    readings,
)

MAX_WORDS = 64
"""More words than that make a query that SQLite refuses to parse; nobody types them."""

MAX_SPELLINGS = 16
"""So many ways of reading a phrase are tried; one word has at most three."""

SHORT = 2
"""So few letters begin words in most papers."""

_CHUNK = re.compile(
    r"(?P<minus>(?<!\S)-)?(?:\"(?P<exact>[^\"]*)\"|«(?P<quoted>[^«»]*)»|“(?P<curly>[^“”]*)”"
    rf"|(?P<amount>{AMOUNT})"
    r"|(?P<word>[^\s\"«“]+|[\"«“]))"
)


class Wanted(msgspec.Struct, frozen=True):
    """One thing that is asked for: words that follow each other, in each way the index may have them.

    `prefixes`: what the last word may begin with where it may go on. `place`: where it stands in what was
    typed, if it is a single word; slips are looked for in these.
    """

    spellings: tuple[tuple[str, ...], ...]
    prefixes: tuple[str, ...] = ()
    place: tuple[int, int] | None = None

    def expression(self) -> str:
        """For FTS5's MATCH: every word in quotes, so nothing a person types is an operator."""
        ways = [f'"{" ".join(spelling)}"' for spelling in self.spellings]
        ways += [f'"{prefix}"*' for prefix in self.prefixes]
        return f"({' OR '.join(ways)})"

    def begins_short(self) -> bool:
        """Whether so little of a word is typed that where it stands tells nothing yet."""
        return any(len(prefix.removeprefix(KAZAKH_MARK)) <= SHORT for prefix in self.prefixes)


class Query(msgspec.Struct, frozen=True):
    """What a person looks for, all of it, and what must not be there."""

    typed: str
    wanted: tuple[Wanted, ...] = ()
    unwanted: tuple[Wanted, ...] = ()

    def expression(self) -> str:
        """For FTS5's MATCH; only where something is wanted."""
        asked = " AND ".join(wanted.expression() for wanted in self.wanted)
        return " NOT ".join([f"({asked})", *(unwanted.expression() for unwanted in self.unwanted)])

    def has_phrase(self) -> bool:
        """Whether words are asked for that follow each other."""
        return any(len(spelling) > 1 for wanted in self.wanted for spelling in wanted.spellings)

    def refusal(self) -> str:
        """For FTS5's MATCH: the papers that must not be there; only where something is unwanted."""
        return " OR ".join(unwanted.expression() for unwanted in self.unwanted)


def read_query(typed: str) -> Query:
    """What `typed` asks for; every string asks for something or for nothing, none is wrong."""
    wanted: list[Wanted] = []
    unwanted: list[Wanted] = []
    ends_in_word = not typed[-1:].isspace()
    for match in _CHUNK.finditer(typed):
        phrase = next((match[name] for name in ("exact", "quoted", "curly") if match[name] is not None), None)
        into = unwanted if match["minus"] else wanted
        if phrase is not None:
            into += _phrase(phrase)
            continue
        chunk = match["amount"] or match["word"]
        last = ends_in_word and match.end() == len(typed.rstrip()) and not match["minus"]
        into += _words(chunk, match.end() - len(chunk), last)
    return Query(typed, _distinct(wanted)[-MAX_WORDS:], _distinct(unwanted)[:MAX_WORDS])


def unfinished(query: Query) -> Query | None:
    """The query with the last word as a Kazakh one whose endings are half typed: «басқармасынд».

    Russian stems are longer than what stands before half an ending, so their beginnings are enough.
    """
    if not query.wanted or not query.wanted[-1].prefixes or query.wanted[-1].place is None:
        return None
    start, end = query.wanted[-1].place
    word = query.typed[start:end]
    stems = {
        way[0].stem
        for cut in (word[:-1], word[:-2])
        if len(cut) >= SHORTEST_WORD
        for way in readings(cut)
        if way[0].stem.startswith(KAZAKH_MARK)
    }
    if not stems:
        return None
    last = Wanted(tuple((stem,) for stem in sorted(stems)), place=(start, end))
    return Query(query.typed, (*query.wanted[:-1], last), query.unwanted)


def _distinct(asked: list[Wanted]) -> tuple[Wanted, ...]:
    return tuple({(one.spellings, one.prefixes): one for one in asked}.values())


def _phrase(phrase: str) -> Iterator[Wanted]:
    ways = [tuple(term.stem for term in way[:MAX_WORDS]) for way in readings(phrase)]
    if not ways[0]:
        return
    each = [tuple(dict.fromkeys(stems)) for stems in zip(*ways, strict=True)]
    mixed = itertools.islice(itertools.product(*each), MAX_SPELLINGS)  # a Kazakh name in a Russian sentence
    yield Wanted(tuple(dict.fromkeys([*ways, *mixed])))


def _words(chunk: str, at: int, last: bool) -> Iterator[Wanted]:
    ways = readings(chunk)
    terms = ways[0]
    heads = [position for position, term in enumerate(terms) if not term.part]
    for start, end in itertools.pairwise([*heads, len(terms)]):
        spellings = [spelling for way in ways for spelling in _spellings(way[start:end])]
        left, right = terms[start].start, terms[start].end
        word = chunk[left:right]
        prefixes = beginnings(word) if last and end == len(terms) and len(word) > 1 else ()
        place = (at + left, at + right) if end == start + 1 and word.isalpha() else None
        yield Wanted(tuple(dict.fromkeys(spellings)), prefixes, place)


def _spellings(found: list[Term]) -> Iterator[tuple[str, ...]]:
    yield (found[0].stem,)
    if len(found) > 1:
        yield tuple(term.stem for term in found[1:])
