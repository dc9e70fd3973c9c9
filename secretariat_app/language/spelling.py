"""Spelling in Russian and Kazakh: each word in the language it is in, and what was probably meant.

The dictionaries take about a tenth of a second to read, so `load` belongs off the thread that paints; a
Speller is never changed by a look-up and may be shared by threads.
"""

import re
from bisect import bisect
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

import msgspec

from secretariat_app.language import spelling_kazakh, spelling_reader
from secretariat_app.language.spelling_candidates import (
    candidates,
    is_usual_slip,
    kazakh_meant,
    likeliest,
)

KAZAKH = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")
_FILES = {"ru": ("ru_RU", "office_ru"), "kk": ("kk_KZ", "office_kk")}
_WORD = re.compile(r"[Ѐ-ӿ]+(?:[-\u2011][Ѐ-ӿ]+)*")
_BESIDE = re.compile(r"[\w.@/\\]")
_LATIN_OR_DIGIT = re.compile(r"[A-Za-z\d_@/\\]")
_QUOTED = re.compile(r"«[^«»]*»?")
_VOWEL = re.compile("[аеёиоуыэюяәіөұү]", re.IGNORECASE)
_ABBREVIATED = re.compile(r"(?<!\w)\w{1,5}\.$")
_PATRONYMIC = re.compile("(?:ұлы|қызы|улы|кызы|уулу)(?:на|ның|мен|нан|нда|н)?$")
_MOST = 6
_LEAST_MISTYPED, _MOST_MEANT = 5, 64
_LONGEST = 45  # no word is longer; what is, is rubbish of another kind
_INITIAL = re.compile(r"(?:^|\s)[А-ЯЁӘІҢҒҮҰҚӨҺ]\.[ \u00a0]?$")


class Misspelled(msgspec.Struct, frozen=True):
    """A word that no dictionary has; `sure`: it is one slip away from a word that one has."""

    start: int
    end: int
    word: str
    language: str
    suggestions: tuple[str, ...]
    sure: bool


class Speller:
    """Knows the words of both languages, those of the directories and those that the user has added."""

    def __init__(
        self,
        dictionaries: dict[str, spelling_reader.Dictionary],
        names: Collection[str] = (),
        also_russian: Callable[[str], bool] | None = None,
    ) -> None:
        self._dictionaries = dictionaries
        self._names = frozenset(_plain(word) for name in names for word in words_of(name))
        self._own: frozenset[str] = frozenset()
        self._also_russian = also_russian
        self._cached = lru_cache(maxsize=16384)(self._look_up)
        self._remembered = lru_cache(maxsize=2048)(
            lambda text, language: tuple(self._misspelled(text, language))
        )
        self._suggested = lru_cache(maxsize=1024)(self._suggest)

    def with_own(self, words: Iterable[str]) -> "Speller":
        """The same dictionaries with the user's words in place of those there were."""
        other = Speller(self._dictionaries, (), self._also_russian)
        other._names = self._names
        other._own = frozenset(_plain(word) for word in words)
        return other

    def knows(self, word: str, language: str) -> bool:
        """Whether `word` is right in `language`; of two words with a hyphen each is looked up."""
        return self._cached(word, language)

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """What may have been meant, the likelier first; at most six."""
        return self._suggested(word, language)

    def misspelled(self, text: str, language: str) -> tuple[Misspelled, ...]:
        """The words of `text` that nobody knows. Names, abbreviations and codes are no words."""
        return self._remembered(text, language)

    def _misspelled(self, text: str, language: str) -> Iterator[Misspelled]:
        quotations = [match.span() for match in _QUOTED.finditer(text)]
        starts = [start for start, _ in quotations]
        for match in _WORD.finditer(text):
            word = match[0]
            if not 3 <= len(word) <= _LONGEST or not _VOWEL.search(word):
                continue
            if _is_code(word) or _beside_code(text, match):
                continue
            nearest = bisect(starts, match.start()) - 1
            quoted = nearest >= 0 and match.start() < quotations[nearest][1]
            its = self._language(word, language, text[slice(*quotations[nearest])] if quoted else "")
            if self.knows(word, its) or self._foreign(word, its, language, quoted):
                continue
            wrong = self._wrong(text, match, its)
            if wrong is not None:
                yield wrong

    def _wrong(self, text: str, match: re.Match[str], language: str) -> Misspelled | None:
        word = match[0]
        suggestions = self.suggest(word, language)
        small = word.lower()
        if language == "kk":
            # So many words are made of two, and take so many endings, that only a letter of the Russian
            # keyboard in place of its Kazakh twin is a sure sign of a slip.
            sure = any(likeliest(small, one.lower()) for one in suggestions)
        else:
            sure = any(is_usual_slip(small, one.lower()) for one in suggestions)
        if word[0].isupper():
            # A name is in no dictionary. Only a Kazakh letter typed as its Russian twin gives one away,
            # or the first word of a sentence that is one slip away from a common word.
            if _INITIAL.search(text[: match.start()]) or _PATRONYMIC.search(word):
                return None
            if not sure or not (language == "kk" or _begins_sentence(text, match.start())):
                return None
        return Misspelled(match.start(), match.end(), word, language, suggestions, sure)

    @staticmethod
    def _language(word: str, language: str, quotation: str) -> str:
        if KAZAKH.search(word):
            return "kk"
        if language == "ru" and KAZAKH.search(quotation) and not re.search("[ёъщцэ]", word):
            return "kk"
        return language

    def _foreign(self, word: str, language: str, paper: str, quoted: bool) -> bool:
        """Known in the other language: Kazakh papers use Russian words, Russian ones Kazakh names in « »."""
        if language == "kk":
            return not KAZAKH.search(word) and self.knows(word, "ru")
        return (quoted or word[0].isupper()) and paper == "ru" and self.knows(word, "kk")

    def _look_up(self, word: str, language: str) -> bool:
        if self._one(word, language):
            return True
        parts = re.split("[-\u2011]", word)
        return len(parts) > 1 and all(
            len(part) < 3
            or self._one(part, language)
            or self._begins_compound(part)
            or (language == "kk" and not KAZAKH.search(part) and self._one(part, "ru"))
            for part in parts
        )

    def _one(self, word: str, language: str) -> bool:
        dictionary = self._dictionaries[language]
        plain = _plain(word)
        if plain in self._names or plain in self._own:
            return True
        small = plain if language == "ru" else word.lower()
        if any(dictionary.knows(form) for form in (small, word, small.capitalize())):
            return True
        if language == "kk":
            return spelling_kazakh.built(small, self._kazakh_base) and not self._mistyped(small)
        if self._also_russian is not None and self._also_russian(small):
            return True
        return self._is_compound(small, dictionary)

    def _mistyped(self, word: str) -> bool:
        """«жумыс» could be built of some word, but the dictionary itself has «жұмыс»."""
        if len(word) < _LEAST_MISTYPED:
            return False
        meant = islice(kazakh_meant(word), _MOST_MEANT)
        return any(self._dictionaries["kk"].knows(one) for one in meant)

    def _kazakh_base(self, base: str) -> bool:
        """A word that takes Kazakh endings: «ресурс» too."""
        if self._dictionaries["kk"].knows(base):
            return True
        return len(base) > 4 and not KAZAKH.search(base) and self._dictionaries["ru"].knows(base)

    @staticmethod
    def _begins_compound(part: str) -> bool:
        # «общественно-», «учебно-», «культурно-»: the first half of an adjective ends in о or е.
        return part.endswith(("о", "е")) and len(part) > 4

    @staticmethod
    def _is_compound(word: str, dictionary: spelling_reader.Dictionary) -> bool:
        """«внутриполитический», «этнолингвистический»: a usual first part and a word."""
        return any(
            word.startswith(first) and len(word) - len(first) > 4 and dictionary.knows(word[len(first) :])
            for first in _FIRST_PARTS
        )

    def _suggest(self, word: str, language: str) -> tuple[str, ...]:
        letters = self._dictionaries[language].letters
        small = word.lower()
        found = [one for one in candidates(small, language, letters) if self._likely(one, small, language)]
        # Two words typed as one: only where no single word is near.
        found = [one for one in found if " " not in one] or found[:1]
        if language == "kk":  # a word of the dictionary before one that could be built
            found.sort(key=lambda one: not self._dictionaries[language].knows(one))
        else:
            found.sort(key=lambda one: not is_usual_slip(small, one))
        found = found[:_MOST]
        if word.isupper() and len(word) > 1:
            return tuple(one.upper() for one in found)
        return tuple(one[0].upper() + one[1:] if word[0].isupper() else one for one in found)

    def _likely(self, candidate: str, word: str, language: str) -> bool:
        if language == "kk" and not likeliest(candidate, word):
            # So many endings may follow one another that nearly any slip makes some word.
            return all(self._dictionaries[language].knows(part) for part in candidate.split())
        if " " in candidate:
            return all(self._dictionaries[language].knows(part) for part in candidate.split())
        return self._one(candidate, language)


# Each makes words with whatever follows; the Russian dictionary has only the usual ones.
_FIRST_PARTS = (
    *("авто", "агро", "аудио", "био", "веб", "видео", "внутри", "высоко", "гео", "гидро", "евро"),
    *("интер", "кибер", "крупно", "лже", "мало", "макро", "медиа", "меж", "микро", "много", "моно", "мульти"),
    *("нано", "низко", "обще", "онлайн", "поли", "после", "пост", "противо", "психо"),
    *("само", "сверх", "смарт", "спец", "средне", "супер", "теле", "тепло", "транс", "ультра", "экс"),
    *("эко", "электро", "энерго", "этно", "фото", "полу", "двух", "трех", "четырех", "пяти", "все", "еже"),
)


def load(
    folder: Path, names: Collection[str] = (), also_russian: Callable[[str], bool] | None = None
) -> Speller:
    """The speller of the dictionaries in `folder`; `names` are texts whose words are right.

    OSError or ValueError where a dictionary cannot be read.
    """
    dictionaries = {
        language: spelling_reader.read(folder, main, own) for language, (main, own) in _FILES.items()
    }
    return Speller(dictionaries, names, also_russian)


def words_of(text: str) -> Iterator[str]:
    """The words of `text`, and the parts of those with a hyphen."""
    for match in _WORD.finditer(text):
        yield match[0]
        yield from re.split("[-\u2011]", match[0])


def _plain(word: str) -> str:
    return word.lower().replace("ё", "е").replace("\u2011", "-")


def _is_code(word: str) -> bool:
    return (word.isupper() and len(word) < 7) or (sum(map(str.isupper, word)) > 1 and not word.isupper())


def _beside_code(text: str, match: re.Match[str]) -> bool:
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if _LATIN_OR_DIGIT.search(before) or _LATIN_OR_DIGIT.search(after):
        return True
    # «тыс.», «др.», «гос.»: a short word with a point is an abbreviation.
    return after == "." and len(match[0]) < 5 and text[match.end() + 1 : match.end() + 3].strip().islower()


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \u00a0")
    if not before:
        return True
    return before[-1] in ".!?…" and not (_ABBREVIATED.search(before) and before[-2].islower())
