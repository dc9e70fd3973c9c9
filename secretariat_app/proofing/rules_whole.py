"""Rules over the whole paper: items that are not there, the same said twice, brackets, long sentences."""

import re
from collections.abc import Iterator

from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.paper import Paper, Text
from secretariat_app.proofing.rule import Finding, Remedy, Scope, Severity, hit, rule, span

_ITEM_RU = re.compile(
    r"(?<!\w)пункт(?:а|у|ом|е)?[ \u00a0](?P<number>\d{1,3})"
    r"(?=[ \u00a0](?:настоящего|данного)[ \u00a0]постановления)"
)
_ITEM_KK = re.compile(r"(?:осы|Осы)[ \u00a0]қаулының[ \u00a0](?P<number>\d{1,3})-тармағ")
_OPENING, _CLOSING = "([", ")]"
_NUMBERED = re.compile(r"(?:^|[\s(])(?:\d{1,2}|[а-яa-z])\)")
_LONG = 45
_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…](?!\s+[А-ЯЁӘІҢҒҮҰҚӨҺ«]|\s*$)[^.!?…]*)*")
_WORD = re.compile(r"\w+(?:-\w+)*")
_THIS = {
    "данное постановление": "настоящее постановление",
    "данного постановления": "настоящего постановления",
    "данному постановлению": "настоящему постановлению",
    "данным постановлением": "настоящим постановлением",
    "данном постановлении": "настоящем постановлении",
}
_THIS_PATTERN = re.compile(rf"(?<!\w)(?:{'|'.join(_THIS)})(?!\w)", re.IGNORECASE)
_NOTED = re.compile(r"принять к сведению|назарға алынсын")
_FAILURES = re.compile(
    r"Вместе с тем.{0,80}отмеча|отсутству[ею]т|(?:^|\. )Слабо |(?:^|\. )Недостаточно "
    r"|имеются (?:следующие )?недостатки|не обеспечен[аоы]?(?!\w)|не исполнен[аоы]?(?!\w)"
)
_CONTROLLED = re.compile(r"контрол|бақылау", re.IGNORECASE)
_SHINGLE, _SAME = 4, 0.75
_SHORTEST = 8
_SHOWN = 50


@rule(
    "dead-reference",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The resolution has no item {number}."),
)
def dead_reference(paper: Paper) -> Iterator[Finding]:
    pattern = _ITEM_KK if paper.resolution.language == "kk" else _ITEM_RU
    for text, match in paper.matches(pattern, outside=False):
        if not 1 <= int(match["number"]) <= len(paper.resolution.items):
            yield hit(text, match, group="number", number=match["number"])


@rule(
    "unpaired-brackets",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "A bracket without its pair."),
)
def unpaired_brackets(paper: Paper) -> Iterator[Finding]:
    for text in paper.of():
        numbers = {match.end() - 1 for match in _NUMBERED.finditer(text.text)}
        opened: list[int] = []
        for place, character in enumerate(text.text):
            if character in _OPENING:
                opened.append(place)
            elif character in _CLOSING:
                if opened:
                    opened.pop()
                elif place not in numbers:
                    yield span(text, place, place + 1)
        for place in opened:
            yield span(text, place, place + 1)


@rule(
    "long-sentence",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "A sentence of {count} words: can it be two?"),
    source="Закон РК № 480-V, ст. 24 п. 3",
    remedy=Remedy.INFO,
)
def long_sentence(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.FINDINGS, Part.ITEMS):
        for match in _SENTENCE.finditer(text.outside):
            count = len(_WORD.findall(match[0]))
            if count > _LONG:
                yield hit(text, match, count=str(count))


@rule(
    "this-resolution",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "An act calls itself «настоящее»."),
    languages=("ru",),
    remedy=Remedy.INFO,
)
def this_resolution(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_THIS_PATTERN):
        better = _THIS[match[0].lower()]
        yield hit(text, match, better.capitalize() if match[0][0].isupper() else better)


@rule(
    "failures-only-noted",
    Severity.INFO,
    QT_TRANSLATE_NOOP(
        "rules", "The findings name failures: should the matter stay under control and not be noted alone?"
    ),
    languages=("ru",),
    remedy=Remedy.INFO,
    scope=Scope.PAPER,
)
def failures_only_noted(paper: Paper) -> Iterator[Finding]:
    if not any(paper.matches(_FAILURES, Part.FINDINGS)) or any(paper.matches(_CONTROLLED, Part.ITEMS)):
        return
    for text, match in paper.matches(_NOTED, Part.ITEMS):
        yield hit(text, match)


@rule(
    "said-twice",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "Nearly the same stands already in: {where}."),
    scope=Scope.PAPER,
)
def said_twice(paper: Paper) -> Iterator[Finding]:
    """Two paragraphs that share most runs of four words; an equal one is another rule's."""
    seen: list[tuple[Text, frozenset[tuple[str, ...]], str]] = []
    for text in paper.of(Part.FINDINGS, Part.ITEMS):
        words = _WORD.findall(text.outside.lower())
        if len(words) < _SHORTEST:
            continue
        runs = frozenset(tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1))
        plain = " ".join(words)
        for other, known, other_plain in seen:
            together = min(len(runs), len(known))
            if plain != other_plain and len(runs & known) >= _SAME * together:
                yield span(text, 0, len(text.text), where=_beginning(other.text))
                break
        seen.append((text, runs, plain))


def _beginning(text: str) -> str:
    return f"«{text[:_SHOWN].rstrip()}…»" if len(text) > _SHOWN else f"«{text}»"
