"""Letters that only look right: Latin among Cyrillic, Cyrillic in Roman numerals, foreign Kazakh letters."""

import re

_LATIN_TWINS = "ABCEHKMOPTXYIaceopxyi"
_CYRILLIC_TWINS = "АВСЕНКМОРТХУІасеорхуі"
_TO_CYRILLIC = str.maketrans(_LATIN_TWINS, _CYRILLIC_TWINS)
_TO_LATIN = str.maketrans(_CYRILLIC_TWINS, _LATIN_TWINS)
# Of other alphabets, in texts typed without a Kazakh keyboard: schwa, barred o, other hooks.
_FOREIGN, _OWN = "əƏɵƟѳѲıїЇӊӉҥҤҡҠӄӃӷӶ", "әӘөӨөӨііІңҢңҢқҚқҚғҒ"
_KAZAKH = str.maketrans(_FOREIGN, _OWN)
_LATIN = re.compile("[A-Za-z]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_ROMAN = re.compile("[IVXLCDM]+")


def one_alphabet(word: str, numbered: bool) -> str:
    """`word` without letters of the other alphabet that only look right.

    Roman numerals become Latin: «VІІ» with Ukrainian І, and «ХІ» typed in Cyrillic altogether.
    `numbered`: the word belongs to a number like «83/12-XI», where a lone «Х» is ten.
    """
    if word.isascii() and not word.isupper():
        return word
    word = word.translate(_KAZAKH)
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


def twins() -> list[tuple[str, str]]:
    """Pairs of small letters that search may take for each other."""
    pairs = zip(_LATIN_TWINS + _FOREIGN, _CYRILLIC_TWINS + _OWN, strict=True)
    return [(one.lower(), other.lower()) for one, other in pairs]
