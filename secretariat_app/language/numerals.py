"""Numbers and amounts in words, in Russian and Kazakh, and what a number asks of the word it counts."""

import re
from decimal import Decimal, InvalidOperation

from secretariat_app.language import numerals_kazakh
from secretariat_app.language.numerals_kazakh import LIMIT
from secretariat_app.language.numerals_russian import cardinal as russian_cardinal
from secretariat_app.language.numerals_russian import fraction as russian_fraction
from secretariat_app.language.russian_counts import count_form, gender_of

_PARTS_KK = ("", "оннан", "жүзден", "мыңнан")
_MULTIPLES = {"тыс": 10**3, "мың": 10**3, "млн": 10**6, "млрд": 10**9, "трлн": 10**12}
_MULTIPLE = re.compile(r"(тыс|мың|млн|млрд|трлн)\.?\s+(.*)", re.DOTALL)
_MONEY = frozenset(("тенге", "теңге"))
_SMALL_MONEY = "тиын"
_SPACES = re.compile(r"[\s\u00a0\u202f]")


def number(text: str) -> Decimal:
    """The number that «26 419,0» writes. ValueError for anything else."""
    try:
        value = Decimal(_SPACES.sub("", text).replace(",", "."))
    except InvalidOperation as error:
        raise ValueError(f"not a number: {text!r}") from error
    if not value.is_finite():
        raise ValueError(f"not a number: {text!r}")
    return value


def in_words(value: int | Decimal | str, language: str, gender: str = "м", case: str = "им") -> str:
    """A number in words: «двадцать одна тысяча пять», «жиырма бір мың бес».

    `gender` («м», «ж», «с») and `case` are for Russian and for whole numbers; a fraction has its own («пять
    целых две десятых», «бес бүтін оннан екі»). ValueError for what is no number, has more than three digits
    after the comma, or is `LIMIT` or more.
    """
    exact = value if isinstance(value, Decimal) else number(str(value))
    if abs(exact) >= LIMIT:
        raise ValueError(f"too great to be put into words: {exact}")
    minus = "минус " if exact < 0 else ""
    whole, places, part = _parts(abs(exact))
    if language == "kk":
        words = numerals_kazakh.cardinal(whole)
        if places:
            words = f"{words} бүтін {_PARTS_KK[places]} {numerals_kazakh.cardinal(part)}"
    elif places:
        words = russian_fraction(whole, places, part)
    else:
        words = russian_cardinal(whole, case, gender)
    return minus + words


def amount_in_words(value: str, unit: str, language: str) -> str:
    """An amount with its unit in words.

    «26 419,0», «тыс. тенге» → «двадцать шесть миллионов четыреста девятнадцать тысяч тенге»: thousands and
    millions of a unit become part of the number, hundredths of a tenge become tiyn. ValueError as `in_words`.
    """
    exact, unit = number(value), unit.strip()
    multiple = _MULTIPLE.fullmatch(unit)
    if multiple:
        exact, unit = exact * _MULTIPLES[multiple[1]], multiple[2]
    whole, places, part = _parts(abs(exact))
    if unit.lower() in _MONEY:
        small = part * 10 ** (2 - places) if 0 < places <= 2 else 0
        if not places or small:
            minus = "минус " if exact < 0 else ""
            words = f"{minus}{in_words(whole, language)} {unit}"
            return f"{words} {in_words(small, language)} {_SMALL_MONEY}" if small else words
    if language == "kk":
        return f"{in_words(exact, language)} {unit}"
    if places:
        return f"{in_words(exact, language)} {count_form(exact, unit)}"
    words = russian_cardinal(whole, "им", gender_of(unit))
    return f"{'минус ' if exact < 0 else ''}{words} {count_form(whole, unit)}"


def grouped(value: str) -> str:
    """«26419000» → «26 419 000», «26419,5» → «26 419,5»: digits in threes, with plain spaces."""
    exact = number(value)
    whole, _, part = format(abs(exact), "f").partition(".")
    threes = f"{int(whole):,}".replace(",", " ")
    return f"{'-' if exact < 0 else ''}{threes}{',' if part else ''}{part}"


def _parts(value: Decimal) -> tuple[int, int, int]:
    """Whole part, digits after the comma without closing zeros, and what they read as."""
    whole = int(value)
    rest = format(value - whole, "f").partition(".")[2].rstrip("0")
    if len(rest) > 3:
        raise ValueError(f"more than three digits after the comma: {value}")
    return whole, len(rest), int(rest or 0)
