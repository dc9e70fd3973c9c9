"""Reads Hunspell's dictionaries: a list of words (.dic) and the endings they take (.aff).

Only what our two dictionaries use is understood: suffixes under flags of one character. A file that asks for
more is refused, so that a changed dictionary cannot silently mean something else.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path


class Ending:
    """One line of an .aff: `flag` allows it, `strip` gave way to it, `fits` says after which words."""

    __slots__ = ("fits", "flag", "strip")

    def __init__(self, flag: str, strip: str, condition: str) -> None:
        self.flag, self.strip, self.fits = flag, strip, _condition(condition)


class Dictionary:
    """The words of one language. Nothing is changed after reading, so threads may share it."""

    def __init__(self, words: dict[str, str], endings: dict[str, tuple[Ending, ...]], letters: str) -> None:
        self._words, self._endings, self.letters = words, endings, letters
        self._longest = max(map(len, endings), default=0)

    def knows(self, word: str) -> bool:
        """Whether `word` stands in the dictionary just so, or with an ending that one there takes."""
        words = self._words
        if word in words:
            return True
        for length in range(min(self._longest, len(word)) + 1):
            cut = len(word) - length
            for ending in self._endings.get(word[cut:], ()):
                base = word[:cut] + ending.strip
                flags = words.get(base)
                if flags and ending.flag in flags and ending.fits(base):
                    return True
        return False


def read(folder: Path, name: str, further: str = "") -> Dictionary:
    """The dictionary of `name`.aff and `name`.dic in `folder`, with `further`.dic under the same endings.

    OSError where one cannot be read, ValueError where it needs more than suffixes.
    """
    letters = ""
    endings: dict[str, list[Ending]] = {}
    for fields in _lines(folder / f"{name}.aff"):
        match fields:
            case ["SET", "UTF-8"] | ["SFX", _, "Y" | "N", _]:
                continue
            case ["TRY", given]:
                letters = given
            case ["SFX", flag, strip, add, *condition] if "/" not in add:
                ending = Ending(flag, "" if strip == "0" else strip, condition[0] if condition else ".")
                endings.setdefault("" if add == "0" else add, []).append(ending)
            case _:
                raise ValueError(f"{name}.aff: «{' '.join(fields)}» is not understood")
    words: dict[str, str] = {}
    for file in filter(None, (name, further)):
        _add_words(folder / f"{file}.dic", words)
    return Dictionary(words, {add: tuple(found) for add, found in endings.items()}, letters)


def _add_words(path: Path, words: dict[str, str]) -> None:
    shared: dict[str, str] = {}
    with path.open(encoding="utf-8-sig") as lines:
        next(lines)  # how many there are
        for line in lines:
            word, _, flags = line.rstrip().partition("/")
            flags = words.get(word, "") + flags  # a word that stands there twice takes the endings of both
            words[word] = shared.setdefault(flags, flags)


def _lines(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8-sig") as lines:
        for line in lines:
            if fields := line.split("#", 1)[0].split():
                yield fields


@cache
def _condition(pattern: str) -> Callable[[str], object]:
    return re.compile(f"{pattern}$").search
