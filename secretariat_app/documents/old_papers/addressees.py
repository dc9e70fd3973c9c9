"""Who is asked to act, in the nominative, and until when."""

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from secretariat_app.documents.old_papers.dates_read import ReadDate, dates_in, this_years
from secretariat_app.documents.old_papers.rows import DROPPED, INFINITIVE, masked
from secretariat_app.domain.directory import Directories, Kind, Spelling
from secretariat_app.language.search_terms import fold

_FORMS = (
    *(
        "ГУ",
        "КГУ",
        "РГУ",
        "ГКП",
        "КГП",
        "РГП",
        "КГКП",
        "ГККП",
        "РГКП",
        "ГП",
        "КП",
        "РОО",
        "ОО",
        "ОФ",
        "КФ",
        "ТОО",
        "АО",
    ),
    *("НАО", "ЧУ", "ПК", "КСК", "ОСИ", "ОЮЛ", "ИП", "НПП", "ОСМС", "ЦОН", "ДП", "ДЧС", "УВД"),
)
_FULL_FORMS = {
    r"государственн(?:ому|ое|ого) учреждени\w": "государственное учреждение",
    r"коммунальн\w+ государственн\w+ учреждени\w": "коммунальное государственное учреждение",
    r"республиканск\w+ государственн\w+ учреждени\w": "республиканское государственное учреждение",
    r"государственн\w+ коммунальн\w+ предприяти\w": "государственное коммунальное предприятие",
    r"общественн(?:ому|ое|ого) объединени\w": "общественное объединение",
    r"товариществ\w с ограниченной ответственностью": "товарищество с ограниченной ответственностью",
    r"акционерн(?:ому|ое|ого) обществ\w": "акционерное общество",
}
_NOUNS = {
    **{"акимату": "акимат", "акимат": "акимат", "акиму": "аким", "акимам": "акимы", "акиматам": "акиматы"},
    **{"управлению": "управление", "управлениям": "управления", "управление": "управление"},
    **{"департаменту": "департамент", "департамент": "департамент", "департаментам": "департаменты"},
    **{"отделу": "отдел", "отдел": "отдел", "отделам": "отделы", "аппарату": "аппарат", "аппарат": "аппарат"},
    **{
        "министерству": "министерство",
        "министерство": "министерство",
        "комитету": "комитет",
        "комитет": "комитет",
    },
    **{"инспекции": "инспекция", "палате": "палата", "прокуратуре": "прокуратура", "службе": "служба"},
    **{"маслихату": "маслихат", "администрации": "администрация", "филиалу": "филиал", "центру": "центр"},
    **{"агентству": "агентство", "комиссии": "комиссия", "группе": "группа", "членам": "члены"},
    **{"депутатам": "депутаты", "руководителям": "руководители", "руководителю": "руководитель"},
    **{"председателю": "председатель", "секретарю": "секретарь", "заместителю": "заместитель"},
    **{"правительству": "правительство", "совету": "совет", "фонду": "фонд", "университету": "университет"},
}
_NEUTER = ("управление", "министерство", "агентство", "правительство")
_FEMININE = ("инспекция", "палата", "прокуратура", "служба", "администрация", "комиссия", "группа")
_PLURAL = ("акимы", "акиматы", "управления", "департаменты", "отделы", "члены", "депутаты", "руководители")
_ASKS = re.compile(
    r"^\W*(?:рекомендовать|поручить|предложить|просить|обязать|обратить\s+внимание|напомнить)\s+",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"^\W*(?P<who>.{1,400}?)\s+(?:рекомендовать|поручить|предложить)\s*(?::|$|[а-яё])",
    re.IGNORECASE | re.DOTALL,
)
_FULL_FORM = re.compile("|".join(f"(?P<f{n}>{form})" for n, form in enumerate(_FULL_FORMS)), re.IGNORECASE)
_SHORT_FORM = re.compile(rf"(?P<form>{'|'.join(sorted(_FORMS, key=len, reverse=True))})\s*(?=[«\"“])")
_ABBREVIATED = re.compile(r"[А-ЯӘ]{2,6}(?=\s+(?:города|района|области|[А-ЯӘҚ]))")
_LOCATED = re.compile(
    r"\s+(?:города|района|области)\s+[А-ЯӘІҢҒҮҰҚӨҺ][\w-]+|\s+[А-Я][\w-]+\s+(?:района|области)"
)
_SEPARATOR = re.compile(r"\s*(?:,\s*а\s+также|,|\sи|\sа\s+также)\s+", re.IGNORECASE)
_AGREED = re.compile(r"(?:\s*\([^()]{1,60}\)){1,2}")  # «(по согласованию)», «(Иванов И.И.)»
_GENERIC = re.compile(
    rf"(?P<adjectives>(?:[а-яё-]+(?:ому|ему|ой|ей|ым|им)\s+){{0,4}})(?P<noun>{'|'.join(_NOUNS)})(?![а-яё])",
    re.IGNORECASE,
)
_END = re.compile(
    rf"\s*(?:[:;,.()]|$|\s[-–—]\s|\s(?:в\s+срок|в\s+\S+\s+срок|до\s|к\s+\d|не\s+позднее|совместно|ежеквартально|ежемесячно|ежегодно"
    rf"|постоянно(?!\w)|регулярно|на\s+постоянной|в\s+целях|при\s|по\s+результатам|и\s+(?={'|'.join(_NOUNS)})"
    rf"|и\s+(?:{'|'.join(_FORMS)})\s*«|о\s+результатах|{INFINITIVE.pattern}))",
    re.IGNORECASE,
)
_KK_FORM = re.compile(
    r"\s*(?P<form>ММ|КММ|РММ|МКҚК|КМК|КМҚК|РҚБ|ҚБ|ҚҚ|ЖШС|АҚ|КЕАҚ)(?P<end>-?(?:ге|ға|не|на|ке|қа))?(?!\w)"
)
_KK_GENERIC = re.compile(
    r"(?P<name>(?:[\w«»-]+\s+){0,8}?[\w-]*(?:әкімдігі|басқармасы|департаменті|бөлімі|аппараты|министрлігі|комитеті"
    r"|инспекциясы|палатасы|әкімі))(?P<end>не|на)(?!\w)",
    re.IGNORECASE,
)
_KK_SEPARATOR = re.compile(r"\s*(?:,|\s(?:мен|пен|бен|және))\s+")
_UNTIL = re.compile(r"(?:в\s+срок\s+)?(?:до|к|не\s+позднее)\s*$", re.IGNORECASE)
_PERIOD = re.compile(
    r"(?:период|\sс\s[\w«» .]{4,25}(?:года|г\.)?\s*(?:по\s+)?|начиная[^,;]{0,30})\s*(?:до|по)\s*$",
    re.IGNORECASE,
)
_UNTIL_KK = re.compile(r"^\s*(?:дейін|шейін)", re.IGNORECASE)


_FIRST = 3  # letters by which names are looked up
_Reader = Callable[[str, int, "Bodies"], tuple[str, int] | None]


class Bodies(msgspec.Struct, frozen=True):
    """The directory's bodies by every form of their names, the longest first; made once for many papers."""

    forms: dict[str, tuple[tuple[str, str], ...]]  # by their first letters
    quoted: dict[str, str]

    def at(self, text: str, at: int) -> tuple[str, int] | None:
        """The body whose name, in any form, stands at that place of a text, and where it ends."""
        for form, nominative in self.forms.get(text[at : at + _FIRST].casefold(), ()):
            end = at + len(form)
            if text[at:end].casefold() == form and not text[end : end + 1].isalpha():
                return nominative, end
        return None


def bodies_of(directories: Directories, language: str) -> Bodies:
    """What `addressees_in` looks names up in."""
    forms: dict[str, str] = {}
    quoted: dict[str, str] = {}
    for entry in directories.of(Kind.BODY):
        for name in entry.names:
            nominative = name.nominative(language)
            for spelling in Spelling:
                for form in name.spelt(spelling, language).values():
                    forms.setdefault(form.casefold(), nominative)
            if "«" in nominative:
                inner = nominative[nominative.index("«") : nominative.rindex("»") + 1]
                quoted.setdefault(fold(inner), nominative)
    by_start: dict[str, list[tuple[str, str]]] = {}
    for form, nominative in sorted(forms.items(), key=lambda form: -len(form[0])):
        by_start.setdefault(form[:_FIRST], []).append((form, nominative))
    return Bodies({start: tuple(found) for start, found in by_start.items()}, quoted)


def addressees_in(text: str, language: str, bodies: Bodies) -> tuple[str, ...]:
    """Whom the sentence of an item asks to act, each once, in the nominative."""
    if language == "kk":
        return tuple(dict.fromkeys(_sequence(text, 0, _body_kk, _KK_SEPARATOR, bodies)[0]))
    asks = _ASKS.match(text)
    names, end = _sequence(text, asks.end() if asks else _first_letter(text), _body, _SEPARATOR, bodies)
    if asks or not names:
        return tuple(dict.fromkeys(names))
    after = text[end:].lstrip()
    if _ASKED.match(text) or INFINITIVE.match(after) or after[:1] in (":", ";", "") or _END.match(text[end:]):
        return tuple(dict.fromkeys(names))
    return ()


def deadline_in(texts: Sequence[str], language: str, date: datetime.date | None) -> datetime.date | None:
    """The day until which an item is to be done: its own sentence says it, else the last of its actions'."""
    for group in (texts[:1], texts[1:]):
        days = [day for text in group for day in _until(masked(text), language, date)]
        if days:
            return max(days)
    return None


def _until(text: str, language: str, date: datetime.date | None) -> Iterator[datetime.date]:
    days: Iterable[ReadDate] = dates_in(text)
    if date is not None and language == "ru":
        days = [*days, *this_years(text, date.year)]
    for day in days:
        if language == "kk":
            if _UNTIL_KK.match(text[day.end :]) and day.suffix:
                yield day.date
        elif _UNTIL.search(text[: day.start]) and not _PERIOD.search(
            text[max(0, day.start - 60) : day.start]
        ):
            yield day.date


def _sequence(
    text: str, at: int, body: _Reader, separator: re.Pattern[str], bodies: Bodies
) -> tuple[list[str], int]:
    names: list[str] = []
    end = at
    while (found := body(text, at, bodies)) is not None:
        names.append(found[0])
        end = found[1]
        if agreed := _AGREED.match(text, end):
            end = agreed.end()
        between = separator.match(text, end)
        if between is None:
            break
        at = between.end()
    return names, end


def _body(text: str, at: int, bodies: Bodies) -> tuple[str, int] | None:
    if named := bodies.at(text, at):
        return named
    if match := _SHORT_FORM.match(text, at):
        return _quoted(text, match.end(), match["form"], bodies)
    if match := _FULL_FORM.match(text, at):
        form = list(_FULL_FORMS.values())[int((match.lastgroup or "f0")[1:])]
        start = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
        if text[start : start + 1] in ("«", '"', "“"):
            return _quoted(text, start, form, bodies)
    if match := _GENERIC.match(text, at):
        return _generic(text, match)
    if match := _ABBREVIATED.match(text, at):
        end = _tail(text, match.end())
        return text[at:end].strip(), end
    return None


def _quoted(text: str, start: int, form: str, bodies: Bodies) -> tuple[str, int] | None:
    end = _closing(text, start)
    if end is None:
        return None
    inner = text[start:end]
    if known := bodies.quoted.get(fold(inner)):
        return known, end
    located = _LOCATED.match(text, end)
    return f"{form} {inner}{located[0] if located else ''}", located.end() if located else end


def _closing(text: str, start: int) -> int | None:
    """Where the quotation that opens at `start` has closed."""
    if text[start] != "«":
        end = min((place for mark in '"”' if (place := text.find(mark, start + 1)) >= 0), default=-1)
        return end + 1 if end >= 0 else None
    hidden = masked(text)
    end = start
    while end < len(text) and hidden[end] == DROPPED:
        end += 1
    return end if end > start and "»" in text[start:end] else None


def _generic(text: str, match: re.Match[str]) -> tuple[str, int]:
    noun = _NOUNS[match["noun"].casefold()]
    adjectives = [_nominative(word, noun) for word in match["adjectives"].split()]
    rest = text[match.end() : _tail(text, match.end())]
    words = " ".join([*adjectives, noun])
    if match.start() > 0 and match[0][:1].isupper():  # inside a sentence a capital belongs to the name
        words = words[:1].upper() + words[1:]
    return f"{words}{rest}".strip(), match.end() + len(rest)


def _tail(text: str, at: int) -> int:
    """Where the words of a name end that begins before `at`."""
    tail = masked(text[at:])
    stop = _END.search(tail)
    return at + (stop.start() if stop else len(tail))


def _nominative(adjective: str, noun: str) -> str:
    word = adjective.casefold()
    if noun in _PLURAL:
        return re.sub("ым$", "ые", re.sub("им$", "ие", word))
    if noun in _NEUTER:
        return re.sub("ему$", "ее", re.sub("ому$", "ое", word))
    if noun in _FEMININE:
        return re.sub("ей$", "яя", re.sub("ой$", "ая", word))
    if word in ("городскому", "областному"):
        return word.replace("ому", "ой")
    word = re.sub("(?<=[кгхжшчщ])ому$", "ий", word)
    return re.sub("ему$", "ий", re.sub("ому$", "ый", word))


def _body_kk(text: str, at: int, bodies: Bodies) -> tuple[str, int] | None:
    if named := bodies.at(text, at):
        return named
    if (
        text[at : at + 1] == "«"
        and (end := _closing(text, at)) is not None
        and (match := _KK_FORM.match(text, end))
    ):
        known = bodies.quoted.get(fold(text[at:end]))
        return known or f"{text[at:end]} {match['form']}", match.end()
    if match := _KK_GENERIC.match(text, at):
        return match["name"], match.end()
    return None


def _first_letter(text: str) -> int:
    return next((place for place, letter in enumerate(text) if letter.isalpha() or letter in '«"'), 0)
