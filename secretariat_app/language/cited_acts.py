"""The acts that a text cites in plain words: «постановления … от 14 июня 2022 года № 9», «… № 9 қаулысы»."""

import datetime
import re
from collections.abc import Iterator

import msgspec

from secretariat_app.language.dates import MONTHS_KK, MONTHS_RU
from secretariat_app.language.search_terms import fold

OWN_KINDS = ("постановлен", "қаулы")
"""How the word begins that says that an act is a resolution."""

_NUMBER = r"(?:№ ?)?(?P<number>\d[\w/.-]*\w|\d)"
# The number sign is left out now and then: «от 29 сентября 2021 года 83/12-VII».
_RUSSIAN = re.compile(
    rf"\bот (?:(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS_RU)}) (?P<year>\d{{4}})"
    r"|(?P<day2>\d{2})\.(?P<month2>\d{2})\.(?P<year2>\d{4}))(?: года| г\.)?"
    rf" {_NUMBER}"
)
# «2022 жылғы 14 маусымдағы № 9»: the month takes an ending that follows its vowels.
_KAZAKH = re.compile(
    rf"\b(?P<year>\d{{4}}) жылғы (?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS_KK)})[а-яёәғқңөұүһі]*"
    rf" {_NUMBER}"
)
_NOUNS = {
    "постановлен": "постановление", "решени": "решение", "закон": "закон", "приказ": "приказ",
    "распоряжен": "распоряжение", "указ": "указ", "протокол": "протокол", "кодекс": "кодекс",
    "поручен": "поручение", "письм": "письмо", "договор": "договор", "қаулы": "қаулы", "шешім": "шешім",
    "заң": "заң", "бұйры": "бұйрық", "өкім": "өкім", "жарлы": "жарлық", "хаттама": "хаттама",
}  # fmt: skip
_NOUN = re.compile(rf"(?<!\w)({'|'.join(_NOUNS)})\w*", re.IGNORECASE)
_QUOTED = re.compile("«[^«»]*»")


class Cited(msgspec.Struct, frozen=True):
    """An act as the words tell it; `kind` is «» where they do not say what it is."""

    kind: str
    date: datetime.date
    number: str


def acts_in_words(text: str) -> Iterator[Cited]:
    """The acts cited in one paragraph, with the kind that the nearest word says, if any does.

    In Russian that word stands before the date, in Kazakh after the number and the title.
    """
    plain = text.replace("\u00a0", " ")
    for pattern, behind in ((_RUSSIAN, False), (_KAZAKH, True)):
        end = 0
        for match in pattern.finditer(plain):
            date = _date(match, MONTHS_KK if behind else MONTHS_RU)
            if date is not None:  # «31 июня»: a slip of the pen, which proofing reports
                kind = _noun_after(plain, match.end()) if behind else _noun_before(plain, end, match.start())
                yield Cited(kind, date, match["number"])
            end = match.end()


def is_resolution(kind: str) -> bool:
    """Whether an act of that kind is a resolution."""
    return kind.casefold().startswith(OWN_KINDS)


def same_number(one: str, other: str) -> bool:
    """Whether two numbers are the same however they are written: «№ 9» and «9», a Latin or a Cyrillic «V»."""
    return _bare(one) == _bare(other) != ""


def _bare(number: str) -> str:
    return fold(number).replace("№", "").strip()


def _date(match: re.Match[str], months: tuple[str, ...]) -> datetime.date | None:
    found = match.groupdict()
    try:
        if found["month"]:
            return datetime.date(int(found["year"]), months.index(found["month"]) + 1, int(found["day"]))
        return datetime.date(int(found["year2"]), int(found["month2"]), int(found["day2"]))
    except ValueError:
        return None


def _noun_before(text: str, start: int, end: int) -> str:
    nouns = _NOUN.findall(_QUOTED.sub(" ", text[start:end]))
    return _NOUNS[nouns[-1].lower()] if nouns else ""


def _noun_after(text: str, start: int) -> str:
    noun = _NOUN.search(_QUOTED.sub(" ", text[start:]))
    return _NOUNS[noun[1].lower()] if noun else ""
