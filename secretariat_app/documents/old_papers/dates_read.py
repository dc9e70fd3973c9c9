"""Dates in all the spellings that papers have, in Russian and Kazakh."""

import datetime
import re
from collections.abc import Iterator

import msgspec

_RU = (
    *("январ", "феврал", "март", "апрел", "ма[йя]", "июн"),
    *("июл", "август", "сентябр", "октябр", "ноябр", "декабр"),
)
_KK = (
    *("қаңтар", "ақпан", "наурыз", "с[әе]у[іi]р", "мамыр", "маусым"),
    *("ш[іi]лде", "тамыз", "қырк[үу]йек", "қазан", "қараша", "желтоқсан"),
)
_QUOTE = "[«»“”„\"'<>‹›]{0,2}"
_YEAR_WORD = r"(?:\s*(?:года|году|год|г\.?(?![а-яё])|жылы?|ж\.))?"
_PATTERNS = (
    re.compile(
        rf"(?<![\d.])(?:от\s*)?{_QUOTE}\s*(?P<day>\d{{1,2}})\s*{_QUOTE}\s*(?P<ru>{'|'.join(_RU)})[а-яё]*\s*"
        rf"(?P<year>\d{{4}}){_YEAR_WORD}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\d.])(?P<year>\d{{4}})\s*(?:жылғы|жылгы|жылдың|жылы|жыл|ж\.)\s*"
        rf"{_QUOTE}\s*(?P<day>\d{{1,2}})\s*{_QUOTE}\s*(?P<kk>{'|'.join(_KK)})(?P<suffix>[а-яәіңғүұқөһ]*)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\d.])(?P<day>\d{{1,2}})\s*(?P<kk>{'|'.join(_KK)})(?P<suffix>[а-яәіңғүұқөһ]*)\s*(?P<year>\d{{4}})"
        r"(?:\s*(?:жылы?|ж\.))?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\d./-])(?:от\s*)?(?P<day>\d{1,2})\s?[./-]\s?(?P<month>\d{1,2})\s?[./-]\s?(?P<year>\d{4}|\d{2})"
        rf"(?![\d/-]|\.\d){_YEAR_WORD}",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])"),
)
_MONTH_ONLY = re.compile(
    rf"(?P<day>\d{{1,2}})\s+(?P<ru>{'|'.join(_RU)})[а-яё]*\s+(?:т\.\s?г\.|текущего\s+года|с\.\s?г\.)",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    rf"(?:от\s*)?(?:[«\"“]\s*)?(?<!_)_{{1,30}}\s*[»\"”]?\s*"
    rf"(?:(?:_{{2,40}}|{'|'.join(_RU)})[а-яё]*\s*(?:20_+|\d{{4}})|(?:{'|'.join(_RU)})[а-яё]+){_YEAR_WORD}",
    re.IGNORECASE,
)
_LIKELY = re.compile(r"\d{4}|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d")
_EARLIEST, _LATEST = 1990, 2100


class ReadDate(msgspec.Struct, frozen=True):
    """A date and the characters it stands on; `suffix` is what Kazakh puts after the month."""

    date: datetime.date
    start: int
    end: int
    suffix: str = ""


def dates_in(text: str) -> Iterator[ReadDate]:
    """Every date of `text` in order; a day that does not exist is none."""
    if not _LIKELY.search(text):
        return
    found = [
        read
        for pattern in _PATTERNS
        for match in pattern.finditer(text)
        if (read := _read(match)) is not None
    ]
    end = -1
    for read in sorted(found, key=lambda read: (read.start, -read.end)):
        if read.start >= end:
            end = read.end
            yield read


def this_years(text: str, year: int) -> Iterator[ReadDate]:
    """Dates of the «current year», which the paper's own date tells."""
    for match in _MONTH_ONLY.finditer(text):
        month = next(place for place, stem in enumerate(_RU, 1) if re.match(stem, match["ru"], re.IGNORECASE))
        if (date := _date(year, month, int(match["day"]))) is not None:
            yield ReadDate(date, *match.span())


def empty_date(text: str) -> tuple[int, int] | None:
    """Where a date was to be filled in by hand: «___» ________ 2022 года."""
    match = _EMPTY.search(text)
    return match.span() if match else None


def _read(match: re.Match[str]) -> ReadDate | None:
    groups = match.groupdict()
    month = int(groups.get("month") or 0)
    for key, stems in (("ru", _RU), ("kk", _KK)):
        if word := groups.get(key):
            month = next(place for place, stem in enumerate(stems, 1) if re.match(stem, word, re.IGNORECASE))
    year = int(groups["year"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    date = _date(year, month, int(groups["day"]))
    if date is None:
        return None
    return ReadDate(date, match.start(), match.end(), (groups.get("suffix") or "").lower())


def _date(year: int, month: int, day: int) -> datetime.date | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
