"""Kazakh cardinal numbers."""

LIMIT = 10**15
"""Numbers from here on have no name, in either language."""

_ONES = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
_THOUSANDS = ("", "мың", "миллион", "миллиард", "триллион")


def cardinal(value: int) -> str:
    """A whole number in words, from 0 on: 2022 → «екі мың жиырма екі»."""
    if value == 0:
        return "нөл"
    words: list[str] = []
    for power in range(len(_THOUSANDS) - 1, -1, -1):
        three = value // 1000**power % 1000
        if three:
            words += [*_three(three), _THOUSANDS[power]]
    return " ".join(filter(None, words))


def last_word(value: int) -> str:
    """The word that a number ends with when it is read aloud: what its ending follows."""
    return cardinal(value).split()[-1]


def _three(value: int) -> list[str]:
    hundreds, tens, ones = value // 100, value // 10 % 10, value % 10
    hundred = [_ONES[hundreds] if hundreds > 1 else "", "жүз"] if hundreds else []
    return [*hundred, _TENS[tens], _ONES[ones]]
