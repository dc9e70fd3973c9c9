"""Rules of grammar: the case after a governing word, infinitives and aspect in a list, uneven chains."""

import re
from collections.abc import Iterator
from itertools import islice

from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.domain.place import Part, Place
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language import russian_analyzer
from secretariat_app.proofing.paper import Paper, Text
from secretariat_app.proofing.rule import Finding, Needs, Remedy, Scope, Severity, hit, rule, span
from secretariat_app.proofing.rules_structure import INFINITIVE

_LIST_SOURCE = "Правила документирования № 703, п. 46, 47"
_CASES = {"дат": "datv", "вин": "accs", "род": "gent"}
_CALLS = (
    (re.compile(r"^(?:Рекомендовать|Предложить|Поручить|рекомендовать|предложить|поручить)[ \u00a0]"), "дат"),
    (re.compile(r"^(?:Просить|Обязать|просить|обязать)[ \u00a0]"), "вин"),
    (re.compile(r"(?<!\w)возложить на[ \u00a0]"), "вин"),
    (re.compile(r"^(?:Информацию|Отчет|Доклад)[ \u00a0](?!«)"), "род"),
)
_NAMES_OF_CASES = {
    "дат": QT_TRANSLATE_NOOP("rules", "dative"),
    "вин": QT_TRANSLATE_NOOP("rules", "accusative"),
    "род": QT_TRANSLATE_NOOP("rules", "genitive"),
}
_ADJECTIVE = r"[а-яёА-ЯЁ]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ому|ему|ую|юю|ого|его|ых|их|ым|им)[ \u00a0]"
_HEAD = re.compile(rf"(?P<modifiers>(?:{_ADJECTIVE})*)(?P<noun>[А-Яа-яЁё-]+)")
_TAKE_NOTE = re.compile(
    r"^(?P<noun>Информация|Информации|Информацией|Отчета|Отчету|Отчетом|Доклада|Докладу)"
    r"(?=[ \u00a0].*принять к сведению)"
)
# «Проводить гостей» is perfective, but what a list of tasks has is «проводить встречи».
_TAKEN_AS_IMPERFECTIVE = frozenset(("проводить",))
# «в срок до 25 декабря 2022 года совместно с полицией …»
_WORDS_BEFORE = 12
_ACCUSATIVE = {"И": "Информацию", "О": "Отчет", "Д": "Доклад"}
_WORD = re.compile(r"(?<![\w-])[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*(?![\w-])")
_INFINITIVE = re.compile(INFINITIVE)
_LIST_CALL = re.compile(r"^(?:Рекомендовать|Предложить|Поручить|Просить|Обязать)\b")
_PAIR = re.compile(
    r"(?<!\w)по (?P<one>[а-яё]+(?:анию|ению|янию|ации|витию|жанию|тию))(?P<middle>(?: [^,;:.]*)?), "
    r"(?P<two>[а-яё]+(?:анию|ению|янию|ации|витию|тию))(?P<rest>[^,;:.]*)(?=[,;:.]|$)(?P<after>,? ?[а-яё]*)"
)
_VERBAL_DATIVE = re.compile(r"(?:анию|ению|янию|ации|витию|тию)$")


@rule(
    "case-after-verb",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "After «{verb}» the name stands in the {case}."),
    languages=("ru",),
    needs=Needs.GRAMMAR,
)
def case_after_verb(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.ITEMS):
        for pattern, case in _CALLS:
            call = pattern.search(text.outside)
            if call is None:
                continue
            found: tuple[int, int, str | None] | None = _wrong_name(text, call.end(), case, paper.directories)
            if found is None:
                found = _wrong_noun(text, call.end(), case)
            if found is not None:
                start, end, better = found
                facts = {"verb": call[0].strip(), "case": _NAMES_OF_CASES[case]}
                yield span(text, start, end, better, **facts)


@rule(
    "take-note-of-what",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "«Принять к сведению» what: «{right}»."),
    languages=("ru",),
    remedy=Remedy.FIX,
)
def take_note_of_what(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_TAKE_NOTE, Part.ITEMS):
        right = _ACCUSATIVE[match["noun"][0]]
        yield hit(text, match, right, right=right)


@rule(
    "not-an-infinitive",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The other members of the list begin with an infinitive, this one does not."),
    source=_LIST_SOURCE,
    languages=("ru",),
    scope=Scope.PAPER,
    needs=Needs.GRAMMAR,
)
def not_an_infinitive(paper: Paper) -> Iterator[Finding]:
    for index, item in enumerate(paper.resolution.items):
        if not item.actions or not _LIST_CALL.match(item.text):
            continue
        texts = [paper.at(Place(Part.ITEMS, index, position)) for position in range(len(item.actions))]
        odd = [text for text in texts if text.text and not _begins_with_infinitive(text)]
        if odd and len(odd) < len(texts):
            for text in odd:
                first = _WORD.search(text.outside)
                yield hit(text, first) if first else span(text, 0, len(text.text))


@rule(
    "mixed-aspect",
    Severity.INFO,
    QT_TRANSLATE_NOOP(
        "rules", "«{verb}» is imperfective among perfective verbs: a standing duty, or a slip?"
    ),
    source="ст. 24 п. 3 Закона РК № 480-V",
    languages=("ru",),
    remedy=Remedy.INFO,
    scope=Scope.PAPER,
    needs=Needs.GRAMMAR,
)
def mixed_aspect(paper: Paper) -> Iterator[Finding]:
    for index, item in enumerate(paper.resolution.items):
        verbs: list[tuple[Text, re.Match[str], bool]] = []
        for position in range(len(item.actions)):
            text = paper.at(Place(Part.ITEMS, index, position))
            verb = _INFINITIVE.search(text.outside)
            if verb and (perfective := _is_perfective(verb[0])) is not None:
                verbs.append((text, verb, perfective))
        done = sum(perfective for *_, perfective in verbs)
        if done * 2 > len(verbs) > done:
            for text, verb, perfective in verbs:
                if not perfective:
                    yield hit(text, verb, verb=verb[0])


@rule(
    "uneven-chain",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "Two members are joined by a bare comma: «и {second}», or make them alike."),
    languages=("ru",),
)
def uneven_chain(paper: Paper) -> Iterator[Finding]:
    """«по созданию условий …, сохранению единства»: of two members the last is joined by «и»."""
    for text, match in paper.matches(_PAIR, Part.FINDINGS, Part.ITEMS):
        further = match["after"].lstrip(", ")
        chain = " и " in match["middle"] and _VERBAL_DATIVE.search(match["middle"].split()[-1] or "")
        if " и " in match["rest"].split("народа")[0] and _has_dative(match["rest"]):
            continue
        if chain or (further and (_VERBAL_DATIVE.search(further) or further in ("а", "в", "и", "по"))):
            continue
        if further and match["after"].startswith(",") and not _INFINITIVE.fullmatch(further):
            continue
        yield hit(text, match, group="two", second=match["two"])


def _has_dative(rest: str) -> bool:
    return any(_VERBAL_DATIVE.search(word) for word in rest.split())


def _begins_with_infinitive(text: Text) -> bool:
    words = (match[0] for match in islice(_WORD.finditer(text.outside), _WORDS_BEFORE))
    return any(russian_analyzer.is_a(word, "INFN") for word in words)


def _is_perfective(verb: str) -> bool | None:
    """None for a verb of both aspects, or one that nobody knows."""
    if verb in _TAKEN_AS_IMPERFECTIVE:
        return False
    if not russian_analyzer.is_a(verb, "INFN"):
        return None
    perfective, imperfective = (russian_analyzer.is_a(verb, "INFN", one) for one in ("perf", "impf"))
    return perfective if perfective != imperfective else None


def _wrong_name(
    text: Text, start: int, case: str, directories: Directories
) -> tuple[int, int, str | None] | None:
    """A name of the directory that stands there in another case than it should."""
    rest = text.text[start:]
    for entry in directories.entries:
        if entry.kind not in (Kind.BODY, Kind.AUTHOR, Kind.COMMISSION):
            continue
        for name in entry.names:
            forms = name.forms("ru")
            right = forms.get(case, "")
            if len(set(forms.values())) < 2 or not right:
                continue
            wrong = {form for form in forms.values() if form and form != right}
            if _stands(rest, right):
                return None
            for form in sorted(wrong, key=len, reverse=True):
                if _stands(rest, form):
                    return start, start + len(form), right
    return None


def _stands(text: str, name: str) -> bool:
    return text.startswith(name) and not re.match(r"[\w-]", text[len(name) : len(name) + 1])


def _wrong_noun(text: Text, start: int, case: str) -> tuple[int, int, str | None] | None:
    """The first noun with its adjectives, where the dictionary has no reading of it in `case`."""
    match = _HEAD.match(text.outside, start)
    if match is None or (not match["noun"].islower() and not match["modifiers"]):
        return None
    wanted, noun = _CASES[case], match["noun"]
    readings = [parse for parse in russian_analyzer.parses(noun) if parse.tag.POS == "NOUN"]
    if not readings or len(readings) != len(russian_analyzer.parses(noun)):
        return None
    if any("Fixd" in parse.tag or wanted in parse.tag for parse in readings):
        return None
    better = None
    if not match["modifiers"] and len({parse.normal_form for parse in readings}) == 1:
        number = frozenset({str(readings[0].tag.number)})
        better = russian_analyzer.inflected(noun, number, frozenset({wanted}))
    return match.start(), match.end(), better
