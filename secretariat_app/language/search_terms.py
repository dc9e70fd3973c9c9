"""The words of a text as search knows them: one function for the index and for the query.

A word is folded (case, ё as е, stress marks and soft hyphens dropped, letters of the wrong alphabet put
right) and, where it is Cyrillic, cut down to its stem: the Kazakh one in a Kazakh paper and wherever it
has a Kazakh letter, else the Russian one. Kazakh stems begin with a mark, so no Russian word meets one
by chance. A number («83/12-VII», «26 419,0») and a word with a hyphen are kept whole and by their parts.
"""

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterable

import msgspec

from secretariat_app.language import kazakh_stems, russian_stems
from secretariat_app.language.look_alikes import one_alphabet, twins
from secretariat_app.language.russian_stems import version as stemmer_version

__all__ = [
    "AMOUNT", "KAZAKH_MARK", "TERMS_VERSION", "Term", "beginnings", "fold", "plain_words", "readings",
    "stemmer_version", "terms", "terms_at", "trace",
]  # fmt: skip

TERMS_VERSION = 4
"""Grows whenever `terms` gives something else for the same text: an index made before is made anew."""

SHORTEST_WORD = 4
"""Shorter words have too many neighbours to put a slip right by them."""

KAZAKH_MARK = "q"
"""Begins the stem of a Kazakh word; no Cyrillic word has this letter."""

MARKS = "\u0300-\u036f\u00ad"  # stress and other combining marks, the soft hyphen
HYPHENS = "\u2010\u2011\u2012\u2013"
_RUN = rf"[^\W_](?:[^\W_]|[{MARKS}])*"
# «26 419,0», «1 250 000»: digits in groups of three, which people also write together.
_SPACE = "[ \u00a0\u202f\u2009]"
AMOUNT = rf"(?<![\w.,/-])(?:\d{{1,3}}(?:{_SPACE}\d{{3}})+(?:,\d+)?|\d+,\d+)(?![\w/{HYPHENS}-]|[.,]\d)"
_COMPOUND = re.compile(rf"{AMOUNT}|{_RUN}(?:(?:[-/{HYPHENS}]|(?<=\d)\.(?=\d)){_RUN})*")
_PARTS = re.compile(_RUN)
_JOINERS = f"-/.,{HYPHENS}"
_DROPPED = re.compile(f"[{MARKS}]")
_DIGITS = re.compile(r"\d")
_SPACES = re.compile(r"\s")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_COMMON = str.maketrans("ё", "е") | dict.fromkeys(map(ord, HYPHENS), "-")
_FOLDED = _COMMON | str.maketrans(kazakh_stems.LETTERS, kazakh_stems.NEIGHBOURS)


class Term(msgspec.Struct, frozen=True, gc=False):
    """One word of a text: what the index has for it and the characters it stands on.

    `part`: it belongs to the compound («83/12-VII») that was given before it.
    """

    stem: str
    start: int
    end: int
    part: bool = False


def terms(text: str, language: str = "ru") -> list[Term]:
    """The words of `text`, of a paper in `language`, in order."""
    split = _kazakh_paper if language == "kk" else _russian_paper
    found: list[Term] = []
    for match in _COMPOUND.finditer(text):
        at = match.start()
        found += [Term(stem, at + start, at + end, part) for stem, start, end, part in split(match[0])]
    return found


def terms_at(text: str, language: str, where: re.Pattern[str], run: int = 1) -> list[Term]:
    """The words of `text` that begin where `where` (of `trace`) finds something: all that may be wanted.

    `run`: so many words from each such place, for phrases.
    """
    split = _kazakh_paper if language == "kk" else _russian_paper
    found: list[Term] = []
    end = 0
    for hit in where.finditer(text):
        at = hit.start()
        if at < end:
            continue
        if at and text[at - 1] in _JOINERS:  # within a compound, whose beginning has to be found
            return terms(text, language)
        for match in itertools.islice(_COMPOUND.finditer(text, at), run):
            at, end = match.span()
            found += [
                Term(stem, at + start, at + until, part) for stem, start, until, part in split(match[0])
            ]
    return found


def readings(text: str) -> list[list[Term]]:
    """The words of a query `text` in each way that the index may have them; the ways agree on the places.

    A word with a Kazakh letter is Kazakh; any other may be Russian, Kazakh, or Kazakh that was typed
    with Russian letters.
    """
    ways: list[list[Term]] = []
    for split in (_russian_paper, _kazakh_paper, _typed_in_russian):
        way = [
            Term(stem, match.start() + start, match.start() + end, part)
            for match in _COMPOUND.finditer(text)
            for stem, start, end, part in split(match[0])
        ]
        if way not in ways:
            ways.append(way)
    return ways


def plain_words(text: str) -> set[str]:
    """The words of letters alone, in small letters: what a slip of the finger can be put right to."""
    return {
        _plain_word(word)
        for word in set(_PARTS.findall(text))
        if len(word) >= SHORTEST_WORD and not _DIGITS.search(word)
    }


def trace(stems: Iterable[str], beginnings: Iterable[str] = ()) -> re.Pattern[str]:
    """Finds nothing in a text that has no word with one of the stems or beginnings; a quick look ahead."""
    heads: set[str] = set()
    for stem in stems:
        if stem.startswith(KAZAKH_MARK) and _CYRILLIC.search(stem):
            heads.add(kazakh_stems.beginning(stem.removeprefix(KAZAKH_MARK)))
        elif _DIGITS.search(stem):
            heads.add(stem[0])
        else:
            heads |= russian_stems.beginnings(stem)
    for typed in beginnings:
        bare = typed.removeprefix(KAZAKH_MARK) if _CYRILLIC.search(typed) else typed
        heads.add(bare[:1] if _DIGITS.search(bare) else bare[:3])
    any_mark = f"[{MARKS}]?"
    ways = "|".join(any_mark.join(map(_any_spelling, head)) for head in sorted(heads))
    return re.compile(f"(?<![^\\W_])(?:{ways})")


def fold(text: str) -> str:
    """`text` as it is compared: case, ё, Kazakh letters and combining marks make no difference."""
    composed = unicodedata.normalize("NFC", text.casefold())
    return _DROPPED.sub("", composed).translate(_FOLDED)


def beginnings(word: str) -> tuple[str, ...]:
    """What the index's words may begin with when a person has typed the beginning `word` of one."""
    numbered = bool(_DIGITS.search(word))
    folded = fold(_PARTS.sub(lambda part: one_alphabet(part[0], numbered), word))
    if numbered or not _CYRILLIC.search(folded):
        return (folded,)
    if kazakh_stems.is_kazakh(_lower(word, numbered)):
        return (KAZAKH_MARK + folded,)
    return folded, KAZAKH_MARK + folded


def _lower(word: str, numbered: bool) -> str:
    composed = unicodedata.normalize("NFC", one_alphabet(word, numbered).casefold())
    return _DROPPED.sub("", composed).translate(_COMMON)


@functools.lru_cache(maxsize=65536)
def _plain_word(word: str) -> str:
    return _lower(word, False)


@functools.cache
def _alike() -> dict[str, str]:
    """Each letter with all that folding takes for it."""
    pairs = [*twins(), *zip(kazakh_stems.LETTERS, kazakh_stems.NEIGHBOURS, strict=True), ("ё", "е")]
    found: dict[str, set[str]] = {}
    for one, other in pairs * 3:  # a chain of three pairs is the longest: i – і – и
        both = found.setdefault(one, {one}) | found.setdefault(other, {other})
        for letter in both:
            found[letter] = both
    return {letter: "".join(sorted(letters)) for letter, letters in found.items()}


@functools.cache
def _any_spelling(letter: str) -> str:
    letters = _alike().get(letter, letter)
    both = "".join(dict.fromkeys(letters + letters.upper()))
    return f"[{re.escape(both)}]" if len(both) > 1 else re.escape(both)


_Split = tuple[tuple[str, int, int, bool], ...]


@functools.lru_cache(maxsize=65536)
def _russian_paper(word: str) -> _Split:
    return _split(word, "ru")


@functools.lru_cache(maxsize=65536)
def _kazakh_paper(word: str) -> _Split:
    return _split(word, "kk")


@functools.lru_cache(maxsize=4096)
def _typed_in_russian(word: str) -> _Split:
    return _split(word, "loose")


def _split(word: str, reading: str) -> _Split:
    """The stems of one compound with their places in it."""
    if word.isalnum():
        return ((_stem(word, reading), 0, len(word), False),)
    parts = list(_PARTS.finditer(word))
    numbered = bool(_DIGITS.search(word))
    if numbered and ("," in word or _SPACES.search(word)):
        return _amount(word, [(part[0], part.start(), part.end()) for part in parts])
    if len(parts) < 2:
        return ((_stem(word, reading), 0, len(word), False),)
    if numbered:
        whole = fold(_PARTS.sub(lambda part: one_alphabet(part[0], True), word))
    else:
        whole = fold(_PARTS.sub(lambda part: _stem(part[0], reading), word))
    stems = ((_stem(part[0], reading, numbered), part.start(), part.end(), True) for part in parts)
    return ((whole, 0, len(word), False), *stems)


def _amount(word: str, parts: list[tuple[str, int, int]]) -> _Split:
    """«26 419,0»: as one number, its whole part, and the digits as they stand."""
    joined = _SPACES.sub("", word)
    whole, comma, _ = joined.partition(",")
    found = [(joined.replace(",", "."), 0, len(word), False)]
    end = word.find(",") if comma else len(word)
    if comma:
        found.append((whole, 0, end, True))
    if len(parts) > 2 or not comma:
        found += [(digits, start, end, True) for digits, start, end in parts]
    else:
        found += [(digits, start, end, True) for digits, start, end in parts[1:]]
    return tuple(found)


def _stem(word: str, reading: str, numbered: bool = False) -> str:
    lower = _lower(word, numbered)
    if not _CYRILLIC.search(lower) or _DIGITS.search(lower):
        return lower.translate(_FOLDED)
    if kazakh_stems.is_kazakh(lower):
        return KAZAKH_MARK + kazakh_stems.stem(lower)
    if reading == "ru":
        return russian_stems.stem(lower)
    return KAZAKH_MARK + kazakh_stems.stem(lower, typed_in_russian=reading == "loose")
