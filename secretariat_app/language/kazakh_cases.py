"""Kazakh cases by rule: vowel harmony, the last sound, the possessive of the third person; exceptions first.

Rules: the orthography in the Orthographic Dictionary (§§ 35–36: clusters in «к», «г» and «ь» take soft
endings, «б», «в», «г», «д» count as voiceless), the rules for abbreviations that Egemen Qazaqstan published
(§§ 73–75: by pronunciation, with a hyphen), and the school grammar's table of endings. In a phrase the last
word alone changes. A proposal: the forms that a directory keeps go before it.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from secretariat_app.language import numerals_kazakh
from secretariat_app.language.kazakh_cases_words import (
    ABBREVIATIONS,
    BACK_IN_SPITE,
    NO_POSSESSIVE,
    WITH_I,
)

CASES = ("атау", "ілік", "барыс", "табыс", "жатыс", "шығыс", "көмектес")
As = Literal["body", "post", "person", "phrase"]
Endings = tuple[str, str, str, str, str, str]

_BACK, _FRONT, _MILD = "аоұыя", "әөүіеэё", "иую"
_VOWELS = _BACK + _FRONT + _MILD
_NATIVE_BACK = re.compile("[қғұы]")
_VOICELESS = "кқпстфхһцчшщбвгд"
_NASAL, _VOICED = "мнң", "зж"
_SOFT_END = re.compile(
    r".*(?:рк|нк|кс|кт|ск|лк|г|кль|брь|бль)|[^аоұыяәөүіеэёиую]*[аоуяеэию][^аоұыяәөүіеэёиую]*ь"
)
_RUSSIAN_SURNAME = re.compile(rf"(.*[{_VOWELS}].*)(?:[ое]в)")
# A «қ» or «к» becomes «ғ», «г» before the possessive («құқығы»), so «жалақы» is a stem; loans keep theirs.
_POSSESSIVE = re.compile(r".*(?:с[ыі]|[^аоұыяәөүіеэёиуюсшқк][ыі]|[нрсл]кі)")
_TOWN = re.compile(r".+[лдт][ыі]")  # «Қарқаралы», «Көкпекті»
# Of two genitives in a row the territory's loses its ending: «Қазақстан Республикасы Үкіметінің».
_TERRITORY = re.compile(r"(Республикасы|(?:қала|облы|аудан|округ|ауыл)(?:сы|ы|і))н[ыі]ң( [^«»]*н[ыі]ң\s*)$")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)*$")
_NUMBER = re.compile(r"\d+(?:[ \u00a0]\d{3})*$")
_LETTERS = str.maketrans({"\u0259": "ә", "i": "і"})  # Latin twins that official texts are full of


def inflect(text: str, as_: As = "phrase") -> dict[str, str]:
    """`text`, given in the nominative, in the seven cases (keys as `CASES`).

    The last word changes, and of two genitives a territory's loses its ending, as acts write it. A number
    and an abbreviation take their ending with a hyphen («2022-де», «ММ-ге»), and so does a text that ends
    with « ». A text that ends with no word comes back as it is.
    """
    return dict(zip(CASES, _forms(text, as_), strict=True))


def suffixes(word: str, possessive: bool | None = None) -> Endings:
    """The six endings after `word` (small letters), from the genitive on.

    `possessive`: whether the word is a third person's («басқармасы»); by its ending where None.
    """
    if possessive if possessive is not None else is_possessive(word):
        return _possessive(_is_back(word))
    return _plain(word, _is_back(word))


def is_possessive(word: str) -> bool:
    """Whether a word (small letters) looks like a possessive of the third person: «басқармасы», «орталығы».

    Most words of an office that end in «-ы», «-і» are, save those in «-шы», «-ші» («хатшы») and a list.
    """
    own = word not in NO_POSSESSIVE and word[:-1] not in WITH_I  # «факті» is a word of its own
    return own and bool(_POSSESSIVE.fullmatch(word))


@lru_cache(maxsize=4096)
def _forms(text: str, as_: As) -> tuple[str, ...]:
    bare = text.rstrip()
    tail = text[len(bare) :]
    if not bare:
        return (text,) * 7
    endings = _endings(bare, as_)
    if endings is None:
        return (text,) * 7
    made = [f"{bare}{ending}{tail}" for ending in endings]
    return text, _TERRITORY.sub(r"\1\2", made[0], count=1), *made[1:]


def _endings(text: str, as_: As) -> tuple[str, ...] | None:
    """The six endings for `text`, with their hyphen where one stands before them."""
    if text.endswith("»"):
        inner = text.rstrip("»")
        found = _endings(inner, as_) if inner.strip() else None
        return tuple(f"-{ending.lstrip('-')}" for ending in found) if found else None
    number = _NUMBER.search(text)
    if number:
        value = int(re.sub(r"\D", "", number[0]))
        if value >= numerals_kazakh.LIMIT:
            return None
        return tuple(f"-{ending}" for ending in suffixes(numerals_kazakh.last_word(value), False))
    found_word = _WORD.search(text)
    if found_word is None:
        return None
    word = found_word[0]
    if is_abbreviation(word):
        return tuple(f"-{ending}" for ending in _abbreviation(word))
    lower = word.lower().translate(_LETTERS)
    own = as_ == "person" or (word == text.capitalize() and bool(_TOWN.fullmatch(lower)))
    made = _of_word(lower, word[0].isupper(), own)
    return tuple(map(str.upper, made)) if word.isupper() and len(word) > 1 else made


def _of_word(word: str, capital: bool, own: bool) -> tuple[str, ...]:
    """The endings of a word in small letters; `own`: it is somebody's or something's own name."""
    if word.endswith(("ұлы", "қызы")) and len(word) > len("қызы"):
        return _possessive(back=True)
    if word in WITH_I:
        return tuple(f"і{ending}" for ending in _plain(f"{word}і", back=False))
    surname = _RUSSIAN_SURNAME.fullmatch(word) if capital else None
    if surname:
        # «Тоқаевқа», «Әуезовке»: the Russian ending does not count, what stands before it does.
        return _plain(word, _is_back(surname[1]))
    return suffixes(word, possessive=False if own else None)


def _plain(word: str, back: bool) -> Endings:
    last = (word.rstrip("ь") or word)[-1]
    a, y = ("а", "ы") if back else ("е", "і")
    hard, soft = ("қ", "ғ") if back else ("к", "г")
    if last in _VOICELESS:
        return f"т{y}ң", f"{hard}{a}", f"т{y}", f"т{a}", f"т{a}н", "пен"
    to, at = f"{soft}{a}", f"д{a}"
    if last in _NASAL:
        return f"н{y}ң", to, f"д{y}", at, f"н{a}н", "мен"
    if last in _VOICED:
        return f"д{y}ң", to, f"д{y}", at, f"д{a}н", "бен"
    if last in _BACK + _FRONT:
        return f"н{y}ң", to, f"н{y}", at, f"д{a}н", "мен"
    return f"д{y}ң", to, f"д{y}", at, f"д{a}н", "мен"


def _possessive(back: bool) -> Endings:
    a, y = ("а", "ы") if back else ("е", "і")
    return f"н{y}ң", f"н{a}", "н", f"нд{a}", f"н{a}н", "мен"


def _is_back(word: str) -> bool:
    """Whether `word` takes back endings: by its last vowel that is one or the other."""
    last = re.split("[-\u2011 ]", word)[-1]
    if last.endswith(BACK_IN_SPITE):
        return True
    if _SOFT_END.fullmatch(last):
        return False
    for place in range(len(last) - 1, -1, -1):
        letter = last[place]
        # «институтқа»; at the end («келісу») the other vowels decide.
        if letter in _BACK or (letter == "у" and _between_consonants(last, place)):
            return True
        # «лимитке», «архивке»; in «Ғали» the other vowels decide.
        if letter in _FRONT or (letter == "и" and not _NATIVE_BACK.search(last)):
            return False
    return "у" in last


def _between_consonants(word: str, place: int) -> bool:
    around = word[place - 1 : place] + word[place + 1 : place + 2]
    return len(around) == 2 and not any(letter in _VOWELS for letter in around)


def is_abbreviation(word: str) -> bool:
    """Whether `word` is one of capitals: «ММ», «ҚР», «ҚазҰУ», and not «ҚАУЛЫ»."""
    if word in ABBREVIATIONS:
        return True
    if not word[-1].isupper() or sum(map(str.isupper, word)) < 2 or "-" in word:
        return False
    if not word.isupper():
        return True
    lower = word.lower()
    syllables = len(word) > 3 and not any(
        (one in _VOWELS) == (other in _VOWELS) for one, other in pairwise(lower)
    )
    return len(word) < 5 and not syllables


def _abbreviation(word: str) -> Endings:
    """As it is read, letter by letter: a consonant has a vowel behind it («ЖШС-ның»: жы-шы-сы)."""
    if word in ABBREVIATIONS:
        read = ABBREVIATIONS[word]
        return _plain(read, _is_back(read))
    lower = word.lower()
    last = lower[-1]
    if last in _MILD:
        return _plain(lower, _is_back(lower))
    if last in _VOWELS:
        return _plain(last, last in _BACK)
    if last in "кгм":  # «МКК-ге», «ММ-ге» (мекемесі, министрлігі)
        return _plain("е", back=False)
    vowel = next((letter for letter in reversed(lower) if letter in _BACK + _FRONT), "ы")
    return _plain("ы" if vowel in _BACK else "е", vowel in _BACK)
