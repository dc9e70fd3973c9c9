"""Rules of names: bodies the directory lacks, abbreviations, short and double names, the title's copies."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from msgspec.structs import replace

from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language import russian_analyzer
from secretariat_app.proofing.paper import MASK, Paper, Text
from secretariat_app.proofing.rule import Finding, Needs, Remedy, Scope, Severity, hit, rule, span
from secretariat_app.proofing.rules_bodies import short_names

_NAMES_SOURCE = "Закон РК № 480-V, ст. 24 п. 6"
_FORMS = "ГУ|КГУ|РГУ|ГКП|КГКП|ГККП|КГП|РГП|РОО|ОО|ОФ|ТОО|АО|НАО|ЧУ"
_BODY = re.compile(rf"(?<!\w)(?P<form>{_FORMS})[ \u00a0](?P<name>«[^«»]+»)")
_NEAR = 0.86
_CAPITALS = re.compile(r"(?<![\w-])[А-ЯЁ]{2,6}(?![\w-])")
# Every reader of these papers knows them; forms of ownership are opened by nobody either, save at first use.
_KNOWN_LIST = (
    "РК СНГ ООН США ВВП НДС МВД МЧС КНБ СМИ ЖКХ ТЭЦ ТЭС ГЭС АЭС АЗС ЦОН ИНН БИН ИИН ФИО ЗАГС ВИЧ СПИД ВУЗ"
    " ЕАЭС ТОО АО НАО ИП ПДД ДТП ПО ЕНТ ПК ЧП ЧС ГОСТ РФ СССР ТЭО ПСД КСК ОСИ НПО ЮНЕСКО ЛЭП МИО НПА ЭЦП"
    " РЕШИЛ РЕШИЛА СЛУШАЛИ ВКО ЗКО СКО ТБО ОБСЕ ШОС ВОЗ"
)
_KNOWN = frozenset(_KNOWN_LIST.split())
_OPENED = {
    "ГУ": "государственное учреждение",
    "КГУ": "коммунальное государственное учреждение",
    "РГУ": "республиканское государственное учреждение",
    "РОО": "республиканское общественное объединение",
    "ОО": "общественное объединение",
    "ОФ": "общественный фонд",
    "ГКП": "государственное коммунальное предприятие",
    "КГП": "коммунальное государственное предприятие",
    "ГККП": "государственное коммунальное казенное предприятие",
    "ЧУ": "частное учреждение",
}
_SHORT = (
    (re.compile(r"(?<!\w)Ассамбле(?:я|и|е|ю|ей)(?!\w)(?! народа)"), "Ассамблея народа Казахстана"),
    (re.compile(r"(?<!\w)Дом(?:а|у|ом|е)? дружбы и согласия(?!\w)"), "Дом дружбы"),
)
_ADJECTIVE_MASLIKHAT = re.compile(r"(?<!\w)городско(?:й|го|му|м|м) маслихат(?:а|у|ом|е)?(?!\w)")
_FULL_MASLIKHAT = re.compile(r"(?<!\w)маслихат(?:а|у|ом|е)? города(?!\w)")
_MATTER = re.compile(r"[Ии]нформаци(?:ю|и|я|ей)(?= «)|вопрос(?:у|а)?(?= «)|[Оо]тчет(?:а|у)?(?= «)")
_TITLE_START = re.compile(r"«(?=Об?о?[ \u00a0])")
_SAME_TITLE = 0.8


@rule(
    "unknown-body",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "The body {found} is not in the directory."),
    source=_NAMES_SOURCE,
    remedy=Remedy.INFO,
    languages=("ru",),
)
def unknown_body(paper: Paper) -> Iterator[Finding]:
    known = _known_bodies(paper.directories)
    if not known:
        return
    for text, match in _bodies(paper):
        if match["name"] not in known and _near(match["name"], known) is None:
            yield hit(text, match, found=match[0])


@rule(
    "misnamed-body",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The directory has this body as {right}."),
    source=_NAMES_SOURCE,
    languages=("ru",),
)
def misnamed_body(paper: Paper) -> Iterator[Finding]:
    """A name that is nearly one of the directory: «по делам религии» for «по делам религий»."""
    known = _known_bodies(paper.directories)
    for text, match in _bodies(paper):
        if match["name"] not in known and (right := _near(match["name"], known)):
            yield hit(text, match, right, group="name", right=right)


@rule(
    "unopened-abbreviation",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "The abbreviation «{short}» is opened nowhere in the paper."),
    source=_NAMES_SOURCE,
    languages=("ru",),
    scope=Scope.PAPER,
    needs=Needs.GRAMMAR,
)
def unopened_abbreviation(paper: Paper) -> Iterator[Finding]:
    """At its first use. That of a legal form is a note; any other one a secretary has to open."""
    whole = " ".join(text.text for text in paper.texts)
    low = whole.lower()
    seen: set[str] = set(short_names(paper.directories, "ru"))  # of these `short-body-name` speaks
    for text, match in paper.matches(_CAPITALS, Part.PREAMBLE, Part.FINDINGS, Part.ITEMS):
        short = match[0]
        if short in seen or short in _KNOWN or len(set(short)) == 1 or _is_shouted(text, match):
            continue
        seen.add(short)
        if short not in _OPENED and russian_analyzer.is_a(short, "Abbr"):
            continue  # «УЗИ», «МРТ»: a word of the language by now
        form = _OPENED.get(short)
        opened = (form and form[:-2] in low) or re.search(
            rf"\(далее\s[–—-]\s[^)]*\b{short}\b|\({short}\)", whole
        )
        if not opened:
            yield replace(hit(text, match, form, short=short), severity=None if form else Severity.WARNING)


@rule(
    "short-name",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The full name is «{full}»; a short one is announced with «(далее – …)»."),
    source=_NAMES_SOURCE,
    languages=("ru",),
    scope=Scope.PAPER,
)
def short_name(paper: Paper) -> Iterator[Finding]:
    whole = " ".join(text.text for text in paper.texts)
    for pattern, full in _SHORT:
        announced = re.search(rf"\(далее\s[–—-]\s{full.split()[0][:-1]}", whole)
        for text, match in paper.matches(pattern):
            if not announced:
                yield hit(text, match, full=full)


@rule(
    "two-names-for-one",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "Elsewhere in the paper it is «маслихат города …»: one name all through."),
    source=_NAMES_SOURCE,
    languages=("ru",),
    remedy=Remedy.INFO,
    scope=Scope.PAPER,
)
def two_names_for_one(paper: Paper) -> Iterator[Finding]:
    if any(paper.matches(_FULL_MASLIKHAT)):
        for text, match in paper.matches(_ADJECTIVE_MASLIKHAT):
            yield hit(text, match)


@rule(
    "title-copied-differently",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The title stands here in other words than above the text."),
    languages=("ru",),
    remedy=Remedy.FIX,
    scope=Scope.PAPER,
)
def title_copied_differently(paper: Paper) -> Iterator[Finding]:
    """After «информацию», «вопрос», «отчет»: what is nearly the title was meant to be it."""
    title = " ".join(paper.resolution.title.text.split())
    if len(title) < 10:
        return
    for text in paper.of(Part.PREAMBLE, Part.ENACTMENT, Part.ITEMS):
        for matter in _MATTER.finditer(text.text):
            opening = _TITLE_START.match(text.text, matter.end() + 1)
            if opening is None:
                continue
            start, end = opening.end(), _end_of_copy(text.text, opening.end(), title)
            copy = text.text[start:end]
            if " ".join(copy.split()) != title and _alike(copy, title) >= _SAME_TITLE:
                yield span(text, start, end, title)


def _end_of_copy(text: str, start: int, title: str) -> int:
    """Where the quotation that begins at `start` ends: at the » that gives the text most like the title."""
    ends = [match.start() for match in re.finditer("»", text[start:])] or [len(text) - start]
    tail = "»" if title.endswith("»") else ""
    candidates = {start + end + extra for end in ends for extra in {0, len(tail)}}
    return max(candidates, key=lambda end: (_alike(text[start:end], title), -end))


@lru_cache(maxsize=1024)
def _alike(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if one == other:
        return 1.0
    return matcher.ratio() if matcher.quick_ratio() >= _SAME_TITLE else 0.0


def _bodies(paper: Paper) -> Iterator[tuple[Text, re.Match[str]]]:
    for text in paper.of(Part.FINDINGS, Part.ITEMS):
        for match in _BODY.finditer(text.text):
            if text.outside[match.start()] != MASK:  # the body itself stands in no quotation
                yield text, match


def _known_bodies(directories: Directories) -> frozenset[str]:
    return frozenset(
        match["name"]
        for entry in directories.of(Kind.BODY)
        for name in entry.names
        for match in _BODY.finditer(name.nominative("ru"))
    )


@lru_cache(maxsize=256)
def _near(name: str, known: frozenset[str]) -> str | None:
    """The one known name that differs from `name` in the endings of a word or two."""
    ratios = sorted(((SequenceMatcher(None, name, one).ratio(), one) for one in known), reverse=True)
    if ratios and ratios[0][0] >= _NEAR and len(name.split()) == len(ratios[0][1].split()):
        pairs = zip(name.split(), ratios[0][1].split(), strict=True)
        if all(one[:3].lower() == other[:3].lower() for one, other in pairs):
            return ratios[0][1]
    return None


def _is_shouted(text: Text, match: re.Match[str]) -> bool:
    """Whether the word beside is in capitals too: a heading, not an abbreviation."""
    return bool(re.search(r"[А-ЯЁ]{3,}\s$", text.text[: match.start()])) or bool(
        re.match(r"\s[А-ЯЁ]{3,}", text.text[match.end() :])
    )
