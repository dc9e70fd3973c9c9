"""The words of a text as search knows them: one function for the index and for the query.

A word is folded (case, ё as е, Kazakh letters as their Russian neighbours, stress marks and soft
hyphens dropped, letters of the wrong alphabet put right) and, where it is Cyrillic, cut down to
its Russian stem. A number of an act («83/12-VII») and a word with a hyphen are kept whole and,
after that, by their parts.
"""

import functools
import re
import threading
import unicodedata

import msgspec

TERMS_VERSION = 2
"""Grows whenever `terms` gives something else for the same text: an index made before is made anew."""

MARKS = "\u0300-\u036f\u00ad"  # stress and other combining marks, the soft hyphen
HYPHENS = "\u2010\u2011\u2012\u2013"
_RUN = rf"[^\W_](?:[^\W_]|[{MARKS}])*"
_COMPOUND = re.compile(rf"{_RUN}(?:(?:[-/{HYPHENS}]|(?<=\d)\.(?=\d)){_RUN})*")
_PARTS = re.compile(_RUN)
_DROPPED = re.compile(f"[{MARKS}]")
_FOLDED = str.maketrans("ёәғқңөұүһі", "еагкноуухи") | dict.fromkeys(map(ord, HYPHENS), "-")

_LATIN_TWINS = "ABCEHKMOPTXYIaceopxyi"
_CYRILLIC_TWINS = "АВСЕНКМОРТХУІасеорхуі"
_TO_CYRILLIC = str.maketrans(_LATIN_TWINS, _CYRILLIC_TWINS)
_TO_LATIN = str.maketrans(_CYRILLIC_TWINS, _LATIN_TWINS)
_LATIN = re.compile("[A-Za-z]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_ROMAN = re.compile("[IVXLCDM]+")
# Nouns that the stemmer takes for «последним», «синем».
_KEPT = frozenset(
    ["аким", "водоем", "заем", "объем", "подъем", "прием", "проблем", "режим", "систем", "схем", "теорем"]
)
_LOCAL = threading.local()


class Term(msgspec.Struct, frozen=True, gc=False):
    """One word of a text: what the index has for it and the characters it stands on.

    `part`: it belongs to the compound («83/12-VII») that was given before it.
    """

    stem: str
    start: int
    end: int
    part: bool = False


def terms(text: str) -> list[Term]:
    """The words of `text` in order."""
    found: list[Term] = []
    for match in _COMPOUND.finditer(text):
        word, (start, end) = match[0], match.span()
        parts = [] if word.isalnum() else list(_PARTS.finditer(word))
        if len(parts) < 2:
            found.append(Term(_stem(word), start, end))
            continue
        found.append(Term(_whole(word), start, end))
        numbered = _numbered(word)
        for part in parts:
            found.append(Term(_stem(part[0], numbered), start + part.start(), start + part.end(), part=True))
    return found


def fold(text: str) -> str:
    """`text` as it is compared: case, ё, Kazakh letters and combining marks make no difference."""
    composed = unicodedata.normalize("NFC", text.casefold())
    return _DROPPED.sub("", composed).translate(_FOLDED)


def beginning(word: str) -> str:
    """What the index's words begin with when a person has typed the beginning `word` of one."""
    numbered = _numbered(word)
    return fold(_PARTS.sub(lambda part: _one_alphabet(part[0], numbered), word))


def stemmer_version() -> str:
    """The version of the stems: another one may cut words differently."""
    import Stemmer

    return str(Stemmer.version())


@functools.lru_cache(maxsize=8192)
def _whole(word: str) -> str:
    if _numbered(word):
        return beginning(word)
    return fold(_PARTS.sub(lambda part: _stem(part[0]), word))


@functools.lru_cache(maxsize=8192)
def _stem(word: str, numbered: bool = False) -> str:
    folded = fold(_one_alphabet(word, numbered))
    if not _CYRILLIC.search(folded) or any(map(str.isdigit, folded)):
        return folded
    # A stemmer is not safe between threads; making one costs more than stemming a page.
    if not hasattr(_LOCAL, "stemmer"):
        import Stemmer

        _LOCAL.stemmer = Stemmer.Stemmer("russian", 0)
    return folded if folded in _KEPT else _evened(str(_LOCAL.stemmer.stemWord(folded)))


def _evened(stem: str) -> str:
    """One stem for forms that the stemmer sets apart.

    It takes -н, -л after а for verbs («Казахстан», «канал», but «Казахстане», «каналов»), keeps fleeting
    vowels («остановок», but «остановки») and the е of «ассамблея».
    """
    if len(stem) < 5:  # «план», «зал», «срок» are told apart by so little
        return stem
    if stem.endswith(("ан", "ян", "ал", "ял")):
        return stem[:-1]
    if stem.endswith("ок"):
        return f"{stem[:-2]}к"
    return stem.removesuffix("е")


def _numbered(word: str) -> bool:
    return any(map(str.isdigit, word))


def _one_alphabet(word: str, numbered: bool) -> str:
    """`word` without letters of the other alphabet that only look right.

    Roman numerals become Latin: «VІІ» with Ukrainian І, and «ХІ» typed in Cyrillic altogether.
    """
    latin, cyrillic = bool(_LATIN.search(word)), bool(_CYRILLIC.search(word))
    in_latin = word.translate(_TO_LATIN)
    if cyrillic and _ROMAN.fullmatch(in_latin) and (latin or numbered or "І" in word):
        return in_latin
    if latin and cyrillic:
        in_cyrillic = word.translate(_TO_CYRILLIC)
        if not _LATIN.search(in_cyrillic):
            return in_cyrillic
        return word if _CYRILLIC.search(in_latin) else in_latin
    if latin and len(word) > 1 and word.isupper() and not _ROMAN.fullmatch(word):
        in_cyrillic = word.translate(_TO_CYRILLIC)  # «TOO», «PK» typed in Latin
        return word if _LATIN.search(in_cyrillic) else in_cyrillic
    return word
