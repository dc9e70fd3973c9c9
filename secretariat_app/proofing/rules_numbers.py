"""Rules of numbers: votes and quorum, weekdays, days off, numbers in words, ranges, acts cited twice."""

import datetime
import re
from collections.abc import Iterator

from secretariat_app.domain.place import Part, Place
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language.dates import MONTHS_RU
from secretariat_app.proofing.office import RangeDash
from secretariat_app.proofing.paper import Paper
from secretariat_app.proofing.rule import Finding, Remedy, Scope, Severity, hit, rule, span
from secretariat_app.proofing.rules_references import dates

_WEEKDAYS = {
    "ru": (
        r"понедельник\w*",
        r"вторник\w*",
        r"сред[аыуе]",
        r"четверг\w*",
        r"пятниц\w*",
        r"суббот\w*",
        r"воскресень\w*",
    ),
    "kk": (r"дүйсенбі", r"сейсенбі", r"сәрсенбі", r"бейсенбі", r"жұма", r"сенбі", r"жексенбі"),
}
_NOMINATIVE = {
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
}
_IN = {"ru": r"(?<!\w)(?:во?|на|до|со?|ко?)[ \u00a0]", "kk": r"(?<!\w)"}
_DAY_BEFORE = {
    language: re.compile(
        # «День окружающей среды 5 июня» names no day of the week: the Russian one follows a preposition.
        rf"{_IN[language]}(?:{'|'.join(f'(?P<d{day}>{name})' for day, name in enumerate(names))})"
        r",?[ \u00a0]\(?$",
        re.IGNORECASE,
    )
    for language, names in _WEEKDAYS.items()
}
_DAY_AFTER = {
    language: re.compile(
        rf"(?:[ \u00a0](?:года|г\.)|[ \u00a0]күні)?(?:,[ \u00a0]|[ \u00a0]\()"
        rf"(?:{'|'.join(f'(?P<d{day}>{name})' for day, name in enumerate(names))})(?!\w)",
        re.IGNORECASE,
    )
    for language, names in _WEEKDAYS.items()
}
# Holidays of one date in every year; those of the Moon and moved days are decided anew each year.
_HOLIDAYS = {
    (1, 1),
    (1, 2),
    (1, 7),
    (3, 8),
    (3, 21),
    (3, 22),
    (3, 23),
    (5, 1),
    (5, 7),
    (5, 9),
    (7, 6),
    (8, 30),
}
_REPUBLIC_DAY, _INDEPENDENCE_DAY = (10, 25), (12, 16)
_UNTIL = re.compile(r"(?:\bдо|\bне позднее|\bк)\s$")
_SATURDAY = 5
_TOTAL = re.compile(
    r"(?:(?:из|при)\s(?:общего\sчисла|(?:общей\s)?численности|состава)[^.;\d]{0,40}|в\sсоставе[^.;\d]{0,30}"
    r"|общее\sчисло[^.;\d]{0,30}|всего\sчленов[^.;\d]{0,20}|\bиз\s)(?P<total>\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"присутств(?:овал[иао]|уют|ует|овавших)[^.;\d]{0,30}(?P<present>\d{1,3})(?!\d)", re.IGNORECASE
)
_FOR = re.compile(r"[«\"]?\bза\b[»\"]?\s*[–—:-]\s*(?P<votes>\d{1,3})(?!\d)", re.IGNORECASE)
_OTHER_VOTES = re.compile(r"(?:против|воздержал\w+)[»\"]?\s*[–—:-]\s*(?P<votes>\d{1,3})(?!\d)", re.IGNORECASE)
_RANGE = re.compile(r"(?<![\d/.-])(?P<first>(?:19|20)\d{2})(?P<dash>[-–—])(?P<last>(?:19|20)\d{2})(?![\d/-])")
_FORMS_OF_NUMBERS = {
    0: "ноль", 1: "один одна одно одного одной", 2: "два две двух", 3: "три трех", 4: "четыре четырех",
    5: "пять пяти", 6: "шесть шести", 7: "семь семи", 8: "восемь восьми", 9: "девять девяти",
    10: "десять десяти", 11: "одиннадцать одиннадцати", 12: "двенадцать двенадцати",
    13: "тринадцать тринадцати", 14: "четырнадцать четырнадцати", 15: "пятнадцать пятнадцати",
    20: "двадцать двадцати", 30: "тридцать тридцати", 40: "сорок сорока", 50: "пятьдесят пятидесяти",
    100: "сто ста",
}  # fmt: skip
_WORTH = {word: number for number, words in _FORMS_OF_NUMBERS.items() for word in words.split()}
_BOTH_WAYS = re.compile(
    rf"(?<![\d,.])(?P<digits>\d{{1,3}})[ \u00a0]\((?P<words>(?:{'|'.join(_WORTH)})"
    rf"(?:[ \u00a0](?:{'|'.join(_WORTH)}))?)\)",
    re.IGNORECASE,
)
_ACT = re.compile(
    rf"(?P<kind>решени|постановлени|приказ|закон|указ|распоряжени)\w*[^«».;№]{{0,120}}?\sот\s"
    rf"(?P<date>\d{{1,2}}\s(?:{'|'.join(MONTHS_RU)})\s\d{{4}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}})(?:\s(?:года|г\.))?"
    r"\s№[ \u00a0]?(?P<number>[\w/.-]*\w)\s«(?P<title>[^«»]{8,})",
    re.IGNORECASE,
)


@rule(
    "wrong-weekday",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "{date} is not that day of the week: it is «{right}»."),
    remedy=Remedy.FIX,
)
def wrong_weekday(paper: Paper) -> Iterator[Finding]:
    language = paper.resolution.language
    for text, match, date in dates(paper):
        if date is None:
            continue
        before = _DAY_BEFORE[language].search(text.text[: match.start()])
        after = _DAY_AFTER[language].match(text.text[match.end() :])
        for named, shift in ((before, 0), (after, match.end())):
            day = next((d for d in range(7) if named and named[f"d{d}"]), None)
            if named is None or day is None or day == date.weekday():
                continue
            start, end = (offset + shift for offset in named.span(f"d{day}"))
            right = _NOMINATIVE[language][date.weekday()]
            plain = text.text[start:end].lower() == _NOMINATIVE[language][day]
            better = right if plain else None
            yield span(text, start, end, better, date=match[0], right=right)


@rule(
    "deadline-on-day-off",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "The deadline ({found}) is a day off."),
    remedy=Remedy.INFO,
    languages=("ru",),
)
def deadline_on_day_off(paper: Paper) -> Iterator[Finding]:
    for text, match, date in dates(paper, Part.ITEMS):
        if date and _UNTIL.search(text.text[: match.start()]) and is_day_off(date):
            yield hit(text, match, found=match[0])


@rule(
    "meeting-on-day-off",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "The date of the resolution ({found}) is a day off."),
    remedy=Remedy.INFO,
    scope=Scope.PAPER,
)
def meeting_on_day_off(paper: Paper) -> Iterator[Finding]:
    date = paper.resolution.date
    if date and is_day_off(date):
        yield Finding(Place(Part.REQUISITES), facts={"found": date.isoformat()})


@rule(
    "no-quorum",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "rules", "{present} of {total} are no quorum: more than half of all members are needed ({needed})."
    ),
    source="Закон РК № 148-II, ст. 15 п. 1",
    languages=("ru",),
)
def no_quorum(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.PREAMBLE, Part.FINDINGS, Part.ENACTMENT):
        present = _PRESENT.search(text.outside)
        total = present and _TOTAL.search(text.outside)
        if present and total and _less(present["present"], total["total"]):
            yield hit(
                text,
                present,
                group="present",
                present=present["present"],
                total=total["total"],
                needed=_majority(total["total"]),
            )


@rule(
    "too-few-votes",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "rules",
        "{votes} votes of {total} are no majority: more than half of all members are needed ({needed}).",
    ),
    source="Закон РК № 148-II, ст. 15 п. 2",
    languages=("ru",),
)
def too_few_votes(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.PREAMBLE, Part.FINDINGS, Part.ENACTMENT, Part.ITEMS):
        votes = _FOR.search(text.text)
        total = votes and _TOTAL.search(text.outside)
        if votes and total and _less(votes["votes"], total["total"]):
            facts = {"votes": votes["votes"], "total": total["total"], "needed": _majority(total["total"])}
            yield hit(text, votes, group="votes", **facts)


@rule(
    "votes-do-not-add-up",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "{votes} have voted, but {present} were present."),
    languages=("ru",),
)
def votes_do_not_add_up(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.PREAMBLE, Part.FINDINGS, Part.ENACTMENT, Part.ITEMS):
        votes = _FOR.search(text.text)
        present = votes and _PRESENT.search(text.text)
        if not votes or not present:
            continue
        cast = int(votes["votes"]) + sum(int(match["votes"]) for match in _OTHER_VOTES.finditer(text.text))
        if cast > int(present["present"]):
            yield hit(text, votes, group="votes", votes=str(cast), present=present["present"])


@rule(
    "dash-in-range",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "Years of a range stand with «{dash}» here."),
    remedy=Remedy.INFO,
)
def dash_in_range(paper: Paper) -> Iterator[Finding]:
    """As an office has decided; the titles of budgets have a hyphen and are quotations."""
    wanted = paper.office.range_dash
    if wanted is RangeDash.ANY:
        return
    for text, match in paper.matches(_RANGE):
        if match["dash"] != wanted:
            yield hit(text, match, f"{match['first']}{wanted}{match['last']}", dash=str(wanted))


@rule(
    "backward-range",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The range «{found}» ends before it begins."),
)
def backward_range(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_RANGE, outside=False):
        if int(match["last"]) < int(match["first"]):
            yield hit(text, match, found=match[0])


@rule(
    "number-and-words",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The number in digits ({digits}) is not the one in words («{words}»)."),
    languages=("ru",),
)
def number_and_words(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_BOTH_WAYS):
        worth = sum(_WORTH[word.lower()] for word in match["words"].replace("\u00a0", " ").split())
        if worth != int(match["digits"]):
            yield hit(text, match, digits=match["digits"], words=match["words"])


@rule(
    "act-cited-differently",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The same act stands with another number or date elsewhere: «{other}»."),
    source="Закон РК № 480-V, ст. 25 п. 5",
    languages=("ru",),
    scope=Scope.PAPER,
)
def act_cited_differently(paper: Paper) -> Iterator[Finding]:
    cited: dict[tuple[str, str], tuple[str, str]] = {}
    for text in paper.of(Part.TITLE, Part.PREAMBLE, Part.FINDINGS, Part.ENACTMENT, Part.ITEMS):
        for match in _ACT.finditer(text.text):
            what = match["kind"].lower(), " ".join(match["title"].lower().split())
            how = match["date"], match["number"]
            known = cited.setdefault(what, how)
            if known != how:
                start, end = match.start("date"), match.end("number")
                yield span(text, start, end, other=f"{known[0]} № {known[1]}")


def is_day_off(date: datetime.date) -> bool:
    """Saturday, Sunday, or a holiday that has the same date each year."""
    day = date.month, date.day
    holiday = day in _HOLIDAYS or (day == _REPUBLIC_DAY and date.year >= 2022) or day == _INDEPENDENCE_DAY
    return date.weekday() >= _SATURDAY or holiday


def _majority(total: str) -> str:
    return str(int(total) // 2 + 1)


def _less(number: str, total: str) -> bool:
    return int(number) * 2 <= int(total) and int(total) > 0
