"""Rules of prepositions: the case after «согласно» and its like, «в течение года», «по окончании работ»."""

import re
from collections.abc import Iterator

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language import russian_analyzer
from secretariat_app.proofing.paper import Paper
from secretariat_app.proofing.rule import Finding, Needs, Remedy, Severity, hit, rule, span

_WITH_DATIVE = re.compile(
    r"(?<![\w-])(?P<preposition>[Сс]огласно|[Вв]опреки|[Нн]аперекор|[Бб]лагодаря)[ \u00a0]"
)
_ADJECTIVE = r"[А-Яа-яЁё]+(?:ых|их|ого|его|ой|ей)[ \u00a0]"
_HEAD = re.compile(rf"(?P<modifiers>(?:{_ADJECTIVE})*)(?P<noun>[А-Яа-яЁё]+)(?![\w-])")
_THANKING = re.compile(r"[ \u00a0]за[ \u00a0]")
_TIME = (
    r"(?:\d+|[а-яё]+(?:ого|его|ой|ей|их|ых))?[ \u00a0]?"
    r"(?:год|лет|месяц|недел|дн|день|суток|час|квартал|полугоди|период|десятилети|сезон|срок|минут)"
)
_DURING = re.compile(rf"(?<![\w-])(?P<word>(?:[Вв] течении)|(?:[Вв] продолжении))(?=[ \u00a0]{_TIME})")
_AFTER = re.compile(
    r"(?:(?<=^)|(?<=[.;!?] ))По (?P<word>окончанию|завершению|истечению|прибытию|возвращению|достижению)"
    r"(?=[ \u00a0][а-яё])"
)
_BOTH = re.compile(
    r"(?<![\w-])[Сс]огласно(?P<with>[ \u00a0]со?)(?=[ \u00a0](?:[А-Яа-яё]+(?:ым|им|ом|ем|ой|ей|ами|ями)))"
)


@rule(
    "case-after-preposition",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "After «{preposition}» the noun stands in the dative: согласно чему."),
    languages=("ru",),
    remedy=Remedy.FIX,
    needs=Needs.GRAMMAR,
)
def case_after_preposition(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_WITH_DATIVE):
        head = _HEAD.match(text.outside, match.end())
        if head is None or not _is_genitive_alone(head["noun"], modified=bool(head["modifiers"])):
            continue
        preposition = match["preposition"].lower()
        if preposition == "благодаря" and _THANKING.search(text.outside, head.end()):
            continue  # «благодаря участников за работу»: a verb, and no preposition
        better = _in_dative(head["modifiers"].split(), head["noun"])
        yield span(text, head.start(), head.end(), better, preposition=preposition)


@rule(
    "preposition-of-time",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "Of time one writes «в течение», «в продолжение», «по окончании»."),
    languages=("ru",),
    remedy=Remedy.FIX,
)
def preposition_of_time(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_DURING):
        yield hit(text, match, match["word"][:-1] + "е", group="word")
    for text, match in paper.matches(_AFTER):
        yield hit(text, match, match["word"][:-1] + "и", group="word")


@rule(
    "preposition-too-many",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "«Согласно» takes no second preposition: согласно чему."),
    languages=("ru",),
)
def preposition_too_many(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_BOTH):
        yield hit(text, match)


def _is_genitive_alone(noun: str, *, modified: bool) -> bool:
    """Whether it is a noun in the genitive that cannot be a dative.

    Behind an adjective it is a noun for sure; alone it may be anything that another reading says.
    """
    readings = russian_analyzer.parses(noun)
    nouns = [parse for parse in readings if parse.tag.POS == "NOUN" and "Fixd" not in parse.tag]
    if not nouns or (len(nouns) < len(readings) and not modified):
        return False
    return any("gent" in parse.tag for parse in nouns) and all(
        not {"datv", "loct"} & parse.tag.grammemes for parse in nouns
    )


def _in_dative(modifiers: list[str], noun: str) -> str | None:
    """The phrase in the dative; None where a word of it cannot be put there."""
    number = next(
        (str(parse.tag.number) for parse in russian_analyzer.parses(noun) if "gent" in parse.tag), "sing"
    )
    known, wanted = frozenset({"gent", number}), frozenset({"datv"})
    words = [russian_analyzer.inflected(word, known, wanted) for word in (*modifiers, noun)]
    return " ".join(filter(None, words)) if all(words) else None
