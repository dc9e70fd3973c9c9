"""Rules of references: cited acts, dates, names that are valid on the document's date."""

import datetime
import re
from collections.abc import Iterator

from secretariat_app.domain.directory import Entry, Kind, Name
from secretariat_app.domain.legal_forms import bare
from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language.dates import MONTHS_KK, MONTHS_RU
from secretariat_app.proofing.paper import Paper, Text
from secretariat_app.proofing.rule import Finding, Remedy, Severity, hit, rule, span

_MONTHS = {"ru": MONTHS_RU, "kk": MONTHS_KK}
_DATE = {
    "ru": re.compile(
        rf"(?<![\d.])(?:(?P<day>\d{{1,2}})\s(?P<word>{'|'.join(_MONTHS['ru'])})\s(?P<year>\d{{4}})"
        r"|(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4}))(?!\d)"
    ),
    "kk": re.compile(
        rf"(?<![\d.])(?:(?P<year>\d{{4}})\sжылғы\s(?P<day>\d{{1,2}})\s(?P<word>{'|'.join(_MONTHS['kk'])})"
        r"|(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4}))"
    ),
}
_NUMBER = r"\d{1,4}/\d{1,3}-[IVXІХ]+"
_NO_SIGN = {
    "ru": re.compile(rf"(?<=года\s)(?={_NUMBER})(?P<number>{_NUMBER})"),
    "kk": re.compile(rf"(?:дағы|дегі|тағы|тегі)\s(?P<number>{_NUMBER})"),
}
_OF_ACT = {"ru": re.compile(r"\sот\s$"), "kk": re.compile(r"")}
_ACT_NUMBER = {
    "ru": re.compile(r"\s(?:года|г\.)?\s*(?:№|N\b|\d+/\d+-)"),
    "kk": re.compile(r"(?:дағы|дегі|тағы|тегі)\s(?:№|N\b|\d+/\d+-)"),
}
_UNTIL = {
    "ru": re.compile(r"(?:\bдо|\bне позднее|\bк)\s$"),
    "kk": re.compile(r"$^"),
}
_AFTER_UNTIL_KK = re.compile(r"\S*\sдейін")
_LEADING_ZERO = re.compile(r"(?<!\d)0(?P<day>[1-9])\s(?:" + "|".join(_MONTHS["ru"]) + r")\b")
_ACT_AFTER_CITY = re.compile(r"^[^,.;:«]{0,60}?\sот\s$")
_CASE_ENDINGS = {"города": "а", "городу": "у", "городом": "ом", "городе": "е"}
_NOT_DECLINED = re.compile(rf"(?<!\w)(?P<city>{'|'.join(_CASE_ENDINGS)})[ \u00a0]Нур-Султан(?![\w-])")
_FORMAL = (Part.REQUISITES, Part.ENACTMENT, Part.SIGNATURES)


@rule(
    "act-without-number-sign",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The sign «№» is missing before the act's number."),
    source="Закон РК № 480-V, ст. 25 п. 5",
    remedy=Remedy.FIX,
)
def act_without_number_sign(paper: Paper) -> Iterator[Finding]:
    pattern = _NO_SIGN[paper.resolution.language]
    for text, match in paper.matches(pattern, outside=False):
        yield hit(text, match, f"№ {match['number']}", group="number")


@rule(
    "impossible-date",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "There is no such date: «{found}»."),
)
def impossible_date(paper: Paper) -> Iterator[Finding]:
    for text, match, date in dates(paper):
        if date is None:
            yield hit(text, match, found=match[0])


@rule(
    "act-later-than-document",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The cited act ({found}) is later than the resolution itself."),
)
def act_later_than_document(paper: Paper) -> Iterator[Finding]:
    language, own = paper.resolution.language, paper.resolution.date
    for text, match, date in dates(paper):
        cited = _OF_ACT[language].search(text.text[: match.start()]) and _ACT_NUMBER[language].match(
            text.text[match.end() :]
        )
        if own and date and date > own and cited:
            yield hit(text, match, found=match[0])


@rule(
    "deadline-before-date",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The deadline ({found}) is earlier than the resolution itself."),
)
def deadline_before_date(paper: Paper) -> Iterator[Finding]:
    language, own = paper.resolution.language, paper.resolution.date
    if own is None:
        return
    for item, text in paper.items():
        if item.deadline and item.deadline < own:
            yield span(text, 0, 0, found=item.deadline.isoformat())
    for text, match, date in dates(paper, Part.ITEMS):
        before, after = text.text[: match.start()], text.text[match.end() :]
        until = _UNTIL[language].search(before) or (language == "kk" and _AFTER_UNTIL_KK.match(after))
        item = paper.resolution.items[text.place.index or 0]
        if date and date < own and until and date != item.deadline:
            yield hit(text, match, found=match[0])


@rule(
    "leading-zero",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "The day is written without a leading zero."),
    source="Правила документирования № 703, п. 21",
    languages=("ru",),
    remedy=Remedy.INFO,
)
def leading_zero(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_LEADING_ZERO):
        yield span(text, match.start(), match.start("day") + 1, match["day"])


@rule(
    "city-name",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The city was not called «{found}» on the date of the resolution."),
    source="Указ Президента РК от 23.03.2019 № 6; Указ Президента РК от 17.09.2022 № 1017",
)
def city_name(paper: Paper) -> Iterator[Finding]:
    """In the names of those who resolve and sign: the name valid on the document's date."""
    yield from _wrong_cities(paper, *_FORMAL)


@rule(
    "city-name-in-text",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "«{found}»: the city had another name then; see whether this one is meant."),
    source="Указ Президента РК от 23.03.2019 № 6; Указ Президента РК от 17.09.2022 № 1017",
)
def city_name_in_text(paper: Paper) -> Iterator[Finding]:
    """In running text: the document's date, or the date of the act that the city's body adopted."""
    yield from _wrong_cities(paper, *(part for part in Part if part not in _FORMAL))


@rule(
    "city-not-declined",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "The city's name declines here."),
    source="Указ Президента РК от 17.09.2022 № 1017",
    languages=("ru",),
    remedy=Remedy.INFO,
)
def city_not_declined(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_NOT_DECLINED):
        better = f"{match['city']} Нур-Султан{_CASE_ENDINGS[match['city']]}"
        yield hit(text, match, better)


@rule(
    "unknown-addressee",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "«{addressee}» is not in the directory."),
    source="Закон РК № 480-V, ст. 24 п. 6",
)
def unknown_addressee(paper: Paper) -> Iterator[Finding]:
    bodies = paper.directories.of(Kind.BODY)
    if not bodies:
        return
    language = paper.resolution.language
    alike = {bare(name.nominative(language), language) for body in bodies for name in body.names}
    for text, addressee in _addressees(paper):
        if not paper.directories.find(addressee, language) and bare(addressee, language) not in alike:
            yield _named(text, addressee)


@rule(
    "outdated-addressee",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "«{addressee}» had another name on the date of the resolution."),
    source="Закон РК № 480-V, ст. 24 п. 6",
)
def outdated_addressee(paper: Paper) -> Iterator[Finding]:
    resolution = paper.resolution
    for text, addressee in _addressees(paper):
        found = paper.directories.find(addressee, resolution.language)
        if (
            found
            and resolution.date
            and not _valid(found[0], addressee, resolution.language, resolution.date)
        ):
            bearer = paper.directories.bearer(found[0], resolution.date)
            name = bearer.called(addressee, resolution.date, resolution.language)
            yield _named(text, addressee, name if name != addressee else None)


def dates(paper: Paper, *parts: Part) -> Iterator[tuple[Text, re.Match[str], datetime.date | None]]:
    """Each date in these parts; None with one that no calendar has."""
    language = paper.resolution.language
    for text, match in paper.matches(_DATE[language], *parts, outside=False):
        yield text, match, _date(match, language)


def _date(match: re.Match[str], language: str) -> datetime.date | None:
    if match["word"]:
        numbers = int(match["year"]), _MONTHS[language].index(match["word"]) + 1, int(match["day"])
    else:
        numbers = int(match["y"]), int(match["m"]), int(match["d"])
    try:
        return datetime.date(*numbers)
    except ValueError:
        return None


def _wrong_cities(paper: Paper, *parts: Part) -> Iterator[Finding]:
    language, own = paper.resolution.language, paper.resolution.date
    cities = paper.directories.of(Kind.CITY)
    forms = sorted({form for city in cities for form in _forms(city, language)}, key=len, reverse=True)
    if own is None or not forms:
        return
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])")
    for text, match in paper.matches(pattern, *parts):
        when = _date_of_act(text.text[match.end() :], language) or own
        names = [(city, name) for city in cities for name in city.names if match[0] in _words(name, language)]
        if any(name.valid_on(when) for _, name in names):
            continue
        city, wrong = names[0]
        right = city.name_on(when)
        case = next(case for case, form in wrong.forms(language).items() if form == match[0])
        yield hit(text, match, right.form(language, case) or None, found=match[0])


def _date_of_act(after: str, language: str) -> datetime.date | None:
    """The date of the act that the body just named has adopted: «… от 29 сентября 2021 года»."""
    if language != "ru":
        match = _DATE[language].search(after[:400])
        cited = match and re.match(r"(?:дағы|дегі|тағы|тегі)\b", after[match.end() :])
        return _date(match, language) if match and cited else None
    match = _DATE[language].search(after)
    return _date(match, language) if match and _ACT_AFTER_CITY.match(after[: match.start()]) else None


def _forms(city: Entry, language: str) -> Iterator[str]:
    for name in city.names:
        yield from _words(name, language)


def _words(name: Name, language: str) -> tuple[str, ...]:
    return tuple(form for form in name.forms(language).values() if form)


def _addressees(paper: Paper) -> Iterator[tuple[Text, str]]:
    for item, text in paper.items():
        for addressee in item.addressees:
            yield text, addressee


def _valid(entry: Entry, text: str, language: str, date: datetime.date) -> bool:
    return any(name.valid_on(date) for name in entry.names if name.spelling_of(text, language))


def _named(text: Text, addressee: str, suggestion: str | None = None) -> Finding:
    start = max(text.text.find(addressee), 0)
    end = start + len(addressee) if addressee in text.text else start
    return span(text, start, end, suggestion, addressee=addressee)
