"""Russian cardinal numbers by case and gender, and their fractions."""

from collections.abc import Mapping
from decimal import Decimal

_CASES = ("им", "род", "дат", "вин", "тв", "пр")

ONE: Mapping[str, tuple[str, ...]] = {
    "м": ("один", "одного", "одному", "один", "одним", "одном"),
    "ж": ("одна", "одной", "одной", "одну", "одной", "одной"),
    "с": ("одно", "одного", "одному", "одно", "одним", "одном"),
}
TWO = {
    gender: (word, "двух", "двум", word, "двумя", "двух")
    for gender, word in (("м", "два"), ("ж", "две"), ("с", "два"))
}
_THREE = ("три", "трех", "трем", "три", "тремя", "трех")
_FOUR = ("четыре", "четырех", "четырем", "четыре", "четырьмя", "четырех")
_FIVE_TO_TWENTY = (
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
)
_TENS = {
    20: "двадцать",
    30: "тридцать",
    40: "сорок",
    50: "пятьдесят",
    60: "шестьдесят",
    70: "семьдесят",
    80: "восемьдесят",
    90: "девяносто",
}
_HUNDREDS = {
    100: "сто",
    200: "двести",
    300: "триста",
    400: "четыреста",
    500: "пятьсот",
    600: "шестьсот",
    700: "семьсот",
    800: "восемьсот",
    900: "девятьсот",
}
_THOUSANDS = (
    ("", ""),
    ("тысяча", "ж"),
    ("миллион", "м"),
    ("миллиард", "м"),
    ("триллион", "м"),
)
_PARTS = {1: "десят", 2: "сот", 3: "тысячн"}


def number_class(value: int | Decimal) -> str:
    """How a number governs its noun: «one» (21 встреча), «few» (2 встречи), «many» (5), «part» (5,2)."""
    if value != int(value):
        return "part"
    last, tens = abs(int(value)) % 10, abs(int(value)) // 10 % 10
    if tens == 1 or last == 0 or last > 4:
        return "many"
    return "one" if last == 1 else "few"


def cardinal(value: int, case: str = "им", gender: str = "м") -> str:
    """A whole number in words, from 0 on."""
    place = _CASES.index(case)
    if value == 0:
        return ("ноль", "ноля", "нолю", "ноль", "нолем", "ноле")[place]
    words: list[str] = []
    for power in range(len(_THOUSANDS) - 1, -1, -1):
        three = value // 1000**power % 1000
        if three:
            noun, own = _THOUSANDS[power]
            words += _three(three, place, own or gender)
            if noun:
                words.append(_thousands(noun, own, three, place))
    return " ".join(words)


def forms(word: str) -> tuple[str, ...] | None:
    """The six cases of a numeral that is one word («двадцать», «две»); None for another word."""
    for gender in "мжс":
        if word in (ONE[gender][0], TWO[gender][0]):
            return ONE[gender] if word == ONE[gender][0] else TWO[gender]
    found = next((value for value, name in _names().items() if name == word), None)
    return _word_forms(found, word) if found else None


def value_of(word: str) -> int | None:
    """The number that one word names; None for another word."""
    small = {"один": 1, "одна": 1, "одно": 1, "два": 2, "две": 2}
    return small.get(word) or next((value for value, name in _names().items() if name == word), None)


def fraction(whole: int, places: int, part: int) -> str:
    """«двадцать одна целая пять десятых»; `places` is how many digits stand after the comma."""
    unit = "целая" if number_class(whole) == "one" else "целых"
    end = "ая" if number_class(part) == "one" else "ых"
    return f"{cardinal(whole, gender='ж')} {unit} {cardinal(part, gender='ж')} {_PARTS[places]}{end}"


def _names() -> dict[int, str]:
    small = {3: _THREE[0], 4: _FOUR[0]} | dict(enumerate(_FIVE_TO_TWENTY, 5))
    return small | _TENS | _HUNDREDS


def _three(value: int, place: int, gender: str) -> list[str]:
    words = []
    if value >= 100:
        hundreds = value // 100 * 100
        words.append(_word_forms(hundreds, _HUNDREDS[hundreds])[place])
    rest = value % 100
    if rest >= 20:
        words.append(_word_forms(rest // 10 * 10, _TENS[rest // 10 * 10])[place])
        rest %= 10
    if rest == 1:
        words.append(ONE[gender][place])
    elif rest == 2:
        words.append(TWO[gender][place])
    elif rest:
        words.append(_word_forms(rest, _names()[rest])[place])
    return words


def _word_forms(value: int, word: str) -> tuple[str, ...]:
    if value in (3, 4):
        return _THREE if value == 3 else _FOUR
    if value in (40, 90, 100):
        oblique = "сорока" if value == 40 else f"{word[:-1]}а"
        return word, oblique, oblique, word, oblique, oblique
    if value in (200, 300, 400):
        few = {200: TWO["м"], 300: _THREE, 400: _FOUR}[value]
        return word, f"{few[1]}сот", f"{few[2]}стам", word, f"{few[4]}стами", f"{few[5]}стах"
    if value > 400:
        five = _soft(word.removesuffix("сот"))
        return word, f"{five[0]}сот", f"{five[0]}стам", word, f"{five[1]}стами", f"{five[0]}стах"
    if 50 <= value <= 80:
        five = _soft(word.removesuffix("десят"))
        return word, f"{five[0]}десяти", f"{five[0]}десяти", word, f"{five[1]}десятью", f"{five[0]}десяти"
    oblique, by = _soft(word)
    return word, oblique, oblique, word, by, oblique


def _soft(word: str) -> tuple[str, str]:
    """«пять» → «пяти», «пятью»; the second vowel of «восемь» drops out."""
    oblique = "восьми" if word == "восемь" else f"{word[:-1]}и"
    return oblique, "восьмью" if word == "восемь" else f"{word}ю"


def _thousands(noun: str, gender: str, count: int, place: int) -> str:
    how = number_class(count)
    if gender == "ж":
        one = (noun, "тысячи", "тысяче", "тысячу", "тысячей", "тысяче")
        many = ("тысячи", "тысяч", "тысячам", "тысячи", "тысячами", "тысячах")
    else:
        one = (noun, f"{noun}а", f"{noun}у", noun, f"{noun}ом", f"{noun}е")
        many = (f"{noun}ы", f"{noun}ов", f"{noun}ам", f"{noun}ы", f"{noun}ами", f"{noun}ах")
    if how == "one":
        return one[place]
    if place in (0, 3):
        return one[1] if how == "few" else many[1]
    return many[place]
