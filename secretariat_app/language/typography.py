"""Quotes, enumerations and no-break spaces."""

import re
from collections.abc import Sequence

import msgspec

NO_BREAK_SPACE = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"

_AND = {"ru": "и", "kk": "және"}
_LETTER = "А-ЯЁӘІҢҒҮҰҚӨҺа-яёәіңғүұқөһ"
_CAPITAL = "А-ЯЁӘІҢҒҮҰҚӨҺ"
_MONTHS = (
    "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"
)
_UNITS = "тыс|млн|млрд|тенге|теңге|мың|процент|пайыз|км|га|кв|руб"
_SHORT = "г|гг|ст|п|пп|подп|ч|абз|обл|ул|пр|д|кв|им|с|пос|т"
_FORMS = "ГУ|КГУ|ГКП|КГКП|ГККП|КГП|ГП|РГП|РГУ|РОО|ОО|ОФ|ТОО|АО|НАО|ЧУ|ПК"
_FORMS_KK = "ММ|КММ|РММ|МКҚК|КМК|РҚБ|ҚБ|ҚҚ|ЖШС|АҚ|КЕАҚ|ЖМ"
# Each finds a space at which a line may not end (domain reference, 6.1 row 36 and 6.2 rule 2).
_GLUED = tuple(
    re.compile(pattern)
    for pattern in (
        "(?<=№) (?=\\S)",
        rf"(?<=\d) (?=(?:{_MONTHS}))",
        r"(?<=\d{4}) (?=(?:год|гг?\.|жыл))",
        rf"(?<=\d) (?=(?:{_UNITS}))",
        r"(?:(?<=тыс\.)|(?<=млн\.)|(?<=млрд\.)|(?<=тыс)|(?<=млн)|(?<=млрд)|(?<=мың)) (?=те[нң]ге)",
        rf"(?<![{_LETTER}\d])(?:(?:{_SHORT})\.) (?=[\w«])",
        r"(?<=\bпункт) (?=\d)|(?<=\bпункт[аеу]) (?=\d)|(?<=\bстать[яиею]) (?=\d)|(?<=\bстатьей) (?=\d)",
        rf"(?<![{_LETTER}])[{_CAPITAL}]\. (?=[{_CAPITAL}][{_LETTER}]|[{_CAPITAL}]\.)",
        rf"(?<![{_LETTER}])(?:{_FORMS}) (?=«)",
        rf"(?<=») (?=(?:{_FORMS_KK})(?![{_LETTER}]))",
        r"(?<![\d,.])\d{1,3}(?: \d{3})+(?!\d)",
    )
)


class Change(msgspec.Struct, frozen=True):
    """What typography puts in place of what was typed, at `start` of the text as typed."""

    start: int
    found: str
    put: str


def quoted(text: str) -> str:
    """`text` in « ».

    One » may close two quotations that end together, as is usual in the country's acts; a text that is
    one quotation already stays as it is.
    """
    if _is_quotation(text):
        return text
    return f"«{text}" if text.endswith("»") else f"«{text}»"


def joined(texts: Sequence[str], language: str) -> str:
    """«А», «А и Б», «А, Б и В»; in Kazakh with «және»."""
    if len(texts) < 2:
        return "".join(texts)
    return f"{', '.join(texts[:-1])} {_AND[language]} {texts[-1]}"


def no_break(text: str) -> str:
    """`text` with no-break spaces where a line may not end; not one other character is changed.

    A number and its unit, a date, «№ 5», «Г. Джапарова», «ст. 5», «ГУ «…»» stay together, also inside
    « »: the words are the same, only the place where a line may end differs.
    """
    for pattern in _GLUED:
        text = pattern.sub(_glue, text)
    return text


def changes(text: str) -> tuple[Change, ...]:
    """What `no_break` changes in `text`, for a list that a person reads."""
    put = no_break(text)
    pairs = enumerate(zip(text, put, strict=True))
    return tuple(Change(start, found, made) for start, (found, made) in pairs if found != made)


def _glue(match: re.Match[str]) -> str:
    return match[0].replace(" ", NO_BREAK_SPACE)


def _is_quotation(text: str) -> bool:
    if not (text.startswith("«") and text.endswith("»")):
        return False
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "«") - (letter == "»")
        if not depth:
            return place == len(text) - 1
    return False
