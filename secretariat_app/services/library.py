"""The clause library and the directories: the shipped ones read from their files; looked up and searched."""

import difflib
import math
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from pathlib import Path

import msgspec

from secretariat_app.domain.clause import Clause, Group, Slot
from secretariat_app.domain.directory import Directories
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.paths import resources

_UNKNOWN = QT_TRANSLATE_NOOP("errors", "There is no clause «{key}».")
_UNKNOWN_NEAR = QT_TRANSLATE_NOOP("errors", "There is no clause «{key}»; perhaps «{nearest}» was meant.")
_NO_FILES = QT_TRANSLATE_NOOP(
    "errors", "The folder {folder} holds no files of clauses or directories (*.yaml)."
)

_PRINTED = re.compile(r"\{\{\s*(\w+)[^}]*\}\}")
_BY_NUMBER = re.compile(r"число\('(\w+)'")
_OTHERWISE = re.compile(r"\{% else %\}.*?\{% endif %\}")
_CONDITION = re.compile(r"\{%.*?%\}")
_WORD = re.compile(r"\w+")
_ASIDE = re.compile(r"\s*[(:].*$")
_LONGEST = 32
_STAR = 5.0
"""A favourite weighs a little more than whatever was taken most often."""
_STEM = 4
# For a keyboard without them: Kazakh letters are found by the Russian ones they look like, ё by е.
_LETTERS = str.maketrans("ёәіңғүұқөһ", "еаингуукох")

_Stamped = tuple[tuple[Path, int, int], ...]


class Library(msgspec.Struct, frozen=True):
    """All clauses, in the usual order of the paper.

    `retired`: the keys of those that are no longer offered; papers that have them keep them. `earlier`: what
    clauses said before, the latest first: papers were made from that too.
    """

    clauses: tuple[Clause, ...]
    retired: frozenset[str] = frozenset()
    earlier: Mapping[str, tuple[Clause, ...]] = {}

    def get(self, key: str) -> Clause:
        """The clause of that key. KnownError, naming the nearest key, where there is none."""
        for clause in self.clauses:
            if clause.key == key:
                return clause
        near = difflib.get_close_matches(key, [clause.key for clause in self.clauses], 1)
        if near:
            raise KnownError(_UNKNOWN_NEAR, key=key, nearest=near[0])
        raise KnownError(_UNKNOWN, key=key)

    def versions(self, key: str) -> tuple[Clause, ...]:
        """What the clause of that key says and what it said before; KnownError where there is none."""
        return (self.get(key), *self.earlier.get(key, ()))

    def offered(self) -> tuple[Clause, ...]:
        """The clauses that a new paper may be made from."""
        return tuple(clause for clause in self.clauses if clause.key not in self.retired)

    def find(
        self,
        query: str,
        language: str,
        groups: frozenset[Group] | None = None,
        used: Mapping[str, int] | None = None,
        starred: Set[str] = frozenset(),
        among: Iterable[Clause] | None = None,
    ) -> list[Clause]:
        """Clauses that have every word of `query` (or its letters as initials), best first.

        Where none has them all, those that have the most. A word matches a word that it begins, or another
        form of it. `used` tells how often each was taken, `starred` which are favourites: of the equally good
        a favourite comes first, then the more frequent. Without a query, the favourites, the most frequent,
        then all others in their usual order. `among`: those to look in; without it, those that are offered.
        """
        used = used or {}
        wanted = _folded(query)
        found = []
        for place, clause in enumerate(self.offered() if among is None else among):
            if groups is None or clause.group in groups:
                matched, score = _score(wanted, clause, language)
                if matched or not wanted:
                    times, star = used.get(clause.key, 0), clause.key in starred
                    weight = round(score + _by_use(times) + _STAR * star)
                    found.append((-matched, -weight, not star, -times, -score, place, clause))
        most = min((hit[0] for hit in found), default=0)
        return [hit[-1] for hit in sorted(found, key=lambda hit: hit[:-1]) if hit[0] == most]

    def often(
        self, used: Mapping[str, int], groups: frozenset[Group] | None = None, most: int = 5
    ) -> list[Clause]:
        """The clauses that were taken most, the most frequent first."""
        known = [
            clause
            for clause in self.offered()
            if used.get(clause.key) and (groups is None or clause.group in groups)
        ]
        return sorted(known, key=lambda clause: -used[clause.key])[:most]


def matching(query: str, texts: Sequence[str]) -> list[str]:
    """Those of `texts` that have every word of `query` or its letters as initials, best first.

    All in their order without a query.
    """
    wanted = _folded(query)
    if not wanted:
        return list(texts)
    found = []
    for place, text in enumerate(texts):
        words = _folded(text)
        scores = [_word_score(word, words, 1) for word in wanted]
        letters = "".join(wanted)
        if all(scores):
            found.append((-sum(scores), place, text))
        elif len(letters) > 1 and letters in "".join(word[0] for word in words):
            found.append((-1.0, place, text))
    return [text for _, _, text in sorted(found)]


def load_library(folder: Path | None = None) -> Library:
    """The clauses of `folder` (the shipped ones). KnownError with file and line for a mistake."""
    return _library(_stamped(folder or resources() / "clauses"))


def load_directories(folder: Path | None = None) -> Directories:
    """The directories of `folder` (the shipped ones). KnownError with file and line for a mistake."""
    return _directories(_stamped(folder or resources() / "directories"))


def slots_in(clause: Clause, language: str) -> tuple[Slot, ...]:
    """The slots that the clause's text in `language` uses: a Russian ending to choose is none in Kazakh."""
    from secretariat_app.services.clause_templates import slots_of

    used = slots_of(clause.text(language), frozenset(slot.name for slot in clause.slots))
    return tuple(slot for slot in clause.slots if slot.name in used)


def short_label(slot: Slot, language: str) -> str:
    """The slot's label without what is said in brackets: «кому»."""
    label = slot.label_kk if language == "kk" and slot.label_kk else slot.label
    short = _ASIDE.sub("", label).strip() or label
    if len(short) > _LONGEST:
        short = short[:_LONGEST].rsplit(" ", 1)[0] + "…"
    return short[:1].lower() + short[1:]


def shown_text(clause: Clause, language: str, *, short: bool = False) -> str:
    """The clause to be read by a person: a slot is its label in ‹ ›, the `short` one where wanted."""

    def label(match: re.Match[str]) -> str:
        if word := _BY_NUMBER.search(match[0]):
            return word[1]
        slot = clause.slot(match[1])
        if slot is None:
            return ""
        if short:
            return f"‹{short_label(slot, language)}›"
        return f"‹{slot.label_kk if language == 'kk' and slot.label_kk else slot.label}›"

    text = _CONDITION.sub("", _OTHERWISE.sub("", clause.text(language)))
    return " ".join(_PRINTED.sub(label, text).split())


def _stamped(folder: Path) -> _Stamped:
    """The files with what tells that they were changed: what has been read once is not read again."""
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise KnownError(_NO_FILES, folder=folder)
    stats = [(file, file.stat()) for file in files]
    return tuple((file, stat.st_mtime_ns, stat.st_size) for file, stat in stats)


@lru_cache(maxsize=4)
def _library(files: _Stamped) -> Library:
    from secretariat_app.services.clause_files import read_clauses

    return Library(read_clauses(file for file, _, _ in files))


@lru_cache(maxsize=4)
def _directories(files: _Stamped) -> Directories:
    from secretariat_app.services.directory_files import read_directories

    return read_directories(file for file, _, _ in files)


def _folded(text: str) -> list[str]:
    return _WORD.findall(text.casefold().translate(_LETTERS))


def _score(wanted: list[str], clause: Clause, language: str) -> tuple[int, float]:
    """How many of the words the clause has, and how well."""
    fixed = _folded(_CONDITION.sub("", _PRINTED.sub("", clause.text(language))))
    labels = " ".join(f"{slot.label} {slot.label_kk}" for slot in clause.slots)
    other = _folded(f"{labels} {clause.key} {clause.source}")
    scores = [max(_word_score(word, fixed, 4), _word_score(word, other, 1)) for word in wanted]
    letters = "".join(wanted)
    if not all(scores) and len(letters) > 1 and letters in "".join(word[0] for word in fixed):
        return len(wanted), 1
    return sum(score > 0 for score in scores), sum(scores)


def _by_use(times: int) -> float:
    """A clause taken often weighs up to one word found at a better place, and no more."""
    return min(math.log2(1 + times), 4.0)


def _word_score(word: str, words: list[str], weight: float) -> float:
    best = 0.0
    for place, other in enumerate(words):
        if other == word:
            score = 3.0
        elif other.startswith(word):
            score = 2.0
        elif len(word) > _STEM and other.startswith(word[: max(_STEM, len(word) - 3)]):
            score = 1.0
        else:
            continue
        best = max(best, weight * (score + 1 / (place + 1)))
    return best
