"""What the editors of slots offer while somebody types: names, days, terms, each with the value it gives."""

import calendar
import datetime
import re
from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import SlotValue
from secretariat_app.domain.directory import Spelling
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language import dates
from secretariat_app.services.library import matching
from secretariat_app.ui.dates import read_date
from secretariat_app.ui.editor.slot_fields import cleaned

DEADLINES = {
    "ru": (
        "в месячный срок",
        "в двухмесячный срок",
        "в десятидневный срок",
        "ежеквартально",
        "ежемесячно",
        "до конца года",
    ),
    "kk": (
        "бір ай мерзімде",
        "екі ай мерзімде",
        "он күн мерзімде",
        "тоқсан сайын",
        "ай сайын",
        "жыл соңына дейін",
    ),
}
_TODAY = QT_TRANSLATE_NOOP("offers", "today")
_PAPER = QT_TRANSLATE_NOOP("offers", "day of this resolution")
_MONTH_END = QT_TRANSLATE_NOOP("offers", "end of the month")
_MONTH = QT_TRANSLATE_NOOP("offers", "in a month")
_QUARTER = QT_TRANSLATE_NOOP("offers", "in three months")
_YEAR_END = QT_TRANSLATE_NOOP("offers", "end of the year")
_AS_TYPED = QT_TRANSLATE_NOOP("offers", "as typed")
_SPELLINGS = {
    Spelling.FULL: QT_TRANSLATE_NOOP("offers", "full name"),
    Spelling.SHORT: QT_TRANSLATE_NOOP("offers", "short name"),
    Spelling.ABBREVIATION: QT_TRANSLATE_NOOP("offers", "abbreviation"),
}
_DAY_FIRST = re.compile(r"(?:до\s+)?(\d{1,2})(?:[.\s]\s*(\d{1,2}|[а-яёәіңғүұқөһ]+))?\.?\s*(?:(\d{4}).*)?$")


class Offer(msgspec.Struct, frozen=True):
    """One line of the list: its words, quieter ones beside them, and what it gives."""

    text: str
    value: SlotValue
    hint: str = ""


def names(typed: str, known: Sequence[str], hints: Sequence[str] = ()) -> list[Offer]:
    """Names that have the typed words, then the typed words themselves."""
    found = matching(typed, known)
    noted = dict(zip(known, hints, strict=False))
    offers = [Offer(name, name, noted.get(name, "")) for name in found]
    return offers + _as_typed(typed, offers)


def bodies(typed: str, known: Mapping[str, Spelling]) -> list[Offer]:
    """Bodies by any of their names: the one that was typed whole, usual ones, other ways to write them."""
    found = matching(typed, tuple(known))
    usual = [Offer(name, name) for name in found if known[name] is Spelling.USUAL]
    if not typed.strip():
        return usual
    beside = [Offer(name, name, _say(_SPELLINGS[known[name]])) for name in found if known[name] in _SPELLINGS]
    exact = cleaned(typed).casefold()
    offers = sorted(usual + beside, key=lambda offer: offer.text.casefold() != exact)
    return offers + _as_typed(typed, offers)


def options(typed: str, offered: Sequence[str]) -> list[Offer]:
    """Of the words that a clause offers, those that begin so."""
    return [Offer(word, word) for word in matching(typed, offered)]


def days(typed: str, today: datetime.date, paper: datetime.date | None, language: str) -> list[Offer]:
    """The day that is typed; without one, the days that are wanted most."""
    if typed.strip():
        day = read_day(typed, paper or today)
        return [Offer(dates.in_words(day, language), day.isoformat())] if day else []
    start = paper or today
    wanted = [(_TODAY, today), (_MONTH_END, _month_end(start)), (_MONTH, months_on(start, 1))]
    if paper is not None and paper != today:
        wanted.insert(0, (_PAPER, paper))
    wanted.append((_YEAR_END, datetime.date(start.year, 12, 31)))
    return [Offer(dates.in_words(day, language), day.isoformat(), _say(name)) for name, day in wanted]


def deadlines(typed: str, today: datetime.date, paper: datetime.date | None, language: str) -> list[Offer]:
    """A day to be met, or a term; what is typed comes last, as it is."""
    start = paper or today
    if day := read_day(typed, start):
        return [Offer(dates.deadline_in_words(day, language), day.isoformat())]
    terms = DEADLINES.get(language, DEADLINES["ru"])
    offers = [Offer(term, term) for term in matching(typed, terms)]
    if not typed.strip():
        ends = [
            (_MONTH_END, _month_end(start)),
            (_MONTH, months_on(start, 1)),
            (_QUARTER, months_on(start, 3)),
            (_YEAR_END, datetime.date(start.year, 12, 31)),
        ]
        offers += [
            Offer(dates.deadline_in_words(day, language), day.isoformat(), _say(name)) for name, day in ends
        ]
    return offers + _as_typed(typed, offers)


def acts(typed: str, known: Sequence[ActReference]) -> list[Offer]:
    """Known acts that have the typed words, numbers or dates."""
    by_text = {act_in_words(act): act for act in known}
    return [Offer(text, by_text[text]) for text in matching(typed, tuple(by_text))]


def act_in_words(act: ActReference) -> str:
    """An act in one line: «решение 29.09.2021 № 83/12-VII «О работе …»»."""
    day = f"{act.date:%d.%m.%Y}" if act.date else ""
    number = f"№ {act.number}" if act.number else ""
    title = f"«{act.title}»" if act.title else ""
    return " ".join(filter(None, (act.kind, day, number, title)))


def read_day(typed: str, after: datetime.date) -> datetime.date | None:
    """The day in «1.12», «1 дек», «до 1 декабря 2022»; without a year the next such day from `after` on."""
    text = typed.strip().lower()
    whole = read_date(text.removeprefix("до ").strip())
    if whole is not None:
        return whole
    found = _DAY_FIRST.match(text)
    if found is None or not found[2]:
        return None
    month = _month(found[2])
    if month is None:
        return None
    for year in (int(found[3]),) if found[3] else (after.year, after.year + 1):
        try:
            day = datetime.date(year, month, int(found[1]))
        except ValueError:
            continue
        if found[3] or day >= after:
            return day
    return None


def months_on(day: datetime.date, count: int) -> datetime.date:
    """The same day `count` months later, the last of that month where it has no such day."""
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _month(text: str) -> int | None:
    if text.isdecimal():
        return int(text) if 1 <= int(text) <= 12 else None
    if len(text) < 2:
        return None
    for months in (dates.MONTHS_RU, dates.MONTHS_KK):
        starting = [number for number, name in enumerate(months, 1) if name.startswith(text)]
        if len(starting) == 1:
            return starting[0]
    return None


def _month_end(day: datetime.date) -> datetime.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _as_typed(typed: str, offers: Sequence[Offer]) -> list[Offer]:
    text = cleaned(typed)
    return [Offer(text, text, _say(_AS_TYPED))] if text and all(o.text != text for o in offers) else []


def _say(text: str) -> str:
    return QCoreApplication.translate("offers", text)
