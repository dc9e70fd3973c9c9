"""Dates in words, in Russian and Kazakh.

Legal acts and minutes write the day and the year in digits and the month in words: «19 октября 2022 года»,
«2022 жылғы 19 қазан» (Rules of documentation № 703 of 31 October 2018, point 21). The day has no leading
zero.
"""

import datetime

MONTHS_RU = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
MONTHS_RU_PREPOSITIONAL = (
    *("январе", "феврале", "марте", "апреле", "мае", "июне"),
    *("июле", "августе", "сентябре", "октябре", "ноябре", "декабре"),
)
MONTHS_KK = (
    *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым"),
    *("шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"),
)
# Tables and not a rule: the suffix follows the vowels and the last sound, and each form is attested.
MONTHS_KK_ATTRIBUTIVE = (
    *("қаңтардағы", "ақпандағы", "наурыздағы", "сәуірдегі", "мамырдағы", "маусымдағы"),
    *("шілдедегі", "тамыздағы", "қыркүйектегі", "қазандағы", "қарашадағы", "желтоқсандағы"),
)
MONTHS_KK_DATIVE = (
    *("қаңтарға", "ақпанға", "наурызға", "сәуірге", "мамырға", "маусымға"),
    *("шілдеге", "тамызға", "қыркүйекке", "қазанға", "қарашаға", "желтоқсанға"),
)
MONTHS_KK_LOCATIVE = (
    *("қаңтарда", "ақпанда", "наурызда", "сәуірде", "мамырда", "маусымда"),
    *("шілдеде", "тамызда", "қыркүйекте", "қазанда", "қарашада", "желтоқсанда"),
)
MONTHS_KK_ABLATIVE = (
    *("қаңтардан", "ақпаннан", "наурыздан", "сәуірден", "мамырдан", "маусымнан"),
    *("шілдеден", "тамыздан", "қыркүйектен", "қазаннан", "қарашадан", "желтоқсаннан"),
)


def in_words(date: datetime.date, language: str) -> str:
    """«19 октября 2022 года» or «2022 жылғы 19 қазан»."""
    if language == "kk":
        return _kazakh(date, MONTHS_KK)
    return f"{date.day} {MONTHS_RU[date.month - 1]} {date.year} года"


def in_words_kk_attributive(date: datetime.date) -> str:
    """«2022 жылғы 19 қазандағы»: the date before what it dates."""
    return _kazakh(date, MONTHS_KK_ATTRIBUTIVE)


def in_words_kk_dative(date: datetime.date) -> str:
    """«2022 жылғы 19 қазанға»: the day up to which, or to which."""
    return _kazakh(date, MONTHS_KK_DATIVE)


def in_words_kk_locative(date: datetime.date) -> str:
    """«2022 жылғы 19 қазанда»: the day on which."""
    return _kazakh(date, MONTHS_KK_LOCATIVE)


def in_words_kk_ablative(date: datetime.date) -> str:
    """«2022 жылғы 19 қазаннан»: the day from which on."""
    return _kazakh(date, MONTHS_KK_ABLATIVE)


def deadline_in_words(date: datetime.date, language: str) -> str:
    """«до 1 декабря 2022 года» or «2022 жылғы 1 желтоқсанға дейін»."""
    if language == "kk":
        return f"{in_words_kk_dative(date)} дейін"
    return f"до {in_words(date, 'ru')}"


def iso_date(text: str) -> datetime.date | None:
    """The date that «2022-12-01» is; None for any other text, also for a day that does not exist."""
    if len(text) != len("2022-12-01") or text[4] != "-" or text[7] != "-":
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def _kazakh(date: datetime.date, months: tuple[str, ...]) -> str:
    return f"{date.year} жылғы {date.day} {months[date.month - 1]}"
