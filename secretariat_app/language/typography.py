"""Quotes, enumerations and no-break spaces."""

import re
from collections.abc import Sequence

NO_BREAK_SPACE = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"

_AND = {"ru": "и", "kk": "және"}
_MONTHS = (
    "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"
)
_UNITS = "тыс|млн|млрд|тенге|теңге|процент|пайыз|км|га|кв|руб"
_SHORT = "г|гг|ст|п|пп|подп|ч|абз|обл|ул|пр|д|кв|им|с|пос|қ|б"
# What stands on both sides of a space that may not end a line (domain reference, 6.2 and 6.1 row 36).
_GLUED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"№ (?=\S)",
        rf"(?<=\d) (?=(?:{_MONTHS}))",
        r"(?<=\d{4}) (?=(?:год|гг?\.|жыл))",
        rf"(?<=\d) (?=(?:{_UNITS})(?:[^\W\d_]*)(?!\w))",
        r"(?:(?<=тыс\.)|(?<=млн\.)|(?<=млрд\.)|(?<=тыс)|(?<=млн)|(?<=млрд)) (?=те[нң]ге)",
        r"(?<![\d,.])(?:(?<=\d)|(?<=\d\d)|(?<=\d\d\d)) (?=\d{3}(?:\D|$))",
        rf"(?<!\w)(?:{_SHORT})\. (?=[\w«])",
        r"(?<!\w)(?:пункт|пункта|пункте|пункту|статьи|статья|статье|статьей) (?=\d)",
    )
)
_DIGIT_GROUP = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_INITIAL = re.compile(
    r"(?<!\w)([А-ЯЁӘІҢҒҮҰҚӨҺ]\.) ?(?=[А-ЯЁӘІҢҒҮҰҚӨҺ][а-яёәіңғүұқөһ]|[А-ЯЁӘІҢҒҮҰҚӨҺ]\. ?[А-ЯЁ])"
)
_FORM = re.compile(r"(?<!\w)((?:К?Г[УП]|КГКП|ГККП|РГУ|РОО|ОО|ОФ|ТОО|АО|НАО|ЧУ|ПК|КСК|ОСИ)) (?=«)")
_FORM_KK = re.compile(r"(?<=») (?=(?:К?ММ|МКҚК|РММ|РҚБ|ҚБ|ЖШС|АҚ|КЕАҚ)(?!\w))")
_CITY = re.compile(r"(?<!\w)Нур-Султан|(?<!\w)Нұр-Сұлтан")


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
    for pattern in (_INITIAL, _FORM):
        text = pattern.sub(
            lambda match: match[0].rstrip(" ") + (NO_BREAK_SPACE if match[0][-1] == " " else ""), text
        )
    text = _FORM_KK.sub(NO_BREAK_SPACE, text)
    text = _DIGIT_GROUP.sub(NO_BREAK_SPACE, text)
    for pattern in _GLUED:
        text = pattern.sub(lambda match: match[0].replace(" ", NO_BREAK_SPACE), text)
    return text


def _is_quotation(text: str) -> bool:
    if not (text.startswith("«") and text.endswith("»")):
        return False
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "«") - (letter == "»")
        if not depth:
            return place == len(text) - 1
    return False
