"""Rules of structure: what must be there, and how the parts answer to one another."""

import re
from collections.abc import Iterator

from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.paper import Paper
from secretariat_app.proofing.rule import Finding, Remedy, Scope, Severity, hit, rule, span

INFINITIVE = r"(?<![\w-])[А-Яа-яЁё]+(?:ать|ять|еть|ить|оть|уть|ыть|сти|зти|йти|чь)(?:ся)?(?![\w-])"

_REQUISITES_SOURCE = "Правила документирования № 703, п. 13"
_LIST_SOURCE = "Правила документирования № 703, п. 5 (1)"
_FIRST_INFINITIVE = re.compile(INFINITIVE)
_CALLS = re.compile(r"^(?:Рекомендовать|Предложить|Поручить|Просить|Обязать)\b")
_TYPED_NUMBER = re.compile(r"^(?:\d{1,2}[.)]|[-–—•*·])\s+")
_CONTROL = re.compile(r"контрол|бақыла", re.IGNORECASE)
_FORMULA = {
    "ru": re.compile(r"ПОСТАНОВ(?:ИЛ[АИ]|ЛЯЕТ|ЛЯЮТ)\s*:?\s*$"),
    "kk": re.compile(r"ҚАУЛЫ\s+ЕТ(?:ЕДІ|ТІ)\s*:?\s*$"),
}
_ANY_FORMULA = re.compile(r"ПОСТАНОВ(?:ИЛ[АИ]|ЛЯЕТ|ЛЯЮТ)\b")
_PLURAL = ("ПОСТАНОВИЛИ", "ПОСТАНОВЛЯЮТ")
_OTHER_NUMBER = {
    "ПОСТАНОВИЛА": "ПОСТАНОВИЛИ",
    "ПОСТАНОВИЛИ": "ПОСТАНОВИЛА",
    "ПОСТАНОВЛЯЕТ": "ПОСТАНОВЛЯЮТ",
    "ПОСТАНОВЛЯЮТ": "ПОСТАНОВЛЯЕТ",
}
_FOLLOWING = re.compile(r"(?:отмечает|отмечают|установила|установили) следующее[.:]?\s*$")
_TERM = re.compile(
    r"\bсрок|\bдо (?:\d|конца|начала)|ежемесячно|ежеквартально|ежегодно|постоянн|незамедлительно|немедленно"
    r"|\bв течение\b|мерзім|дейін|тоқсан|жыл сайын|ай сайын",
    re.IGNORECASE,
)
_PRESIDING = re.compile(r"^Председател(?:ь|ьствующий) (?:на )?заседани[яи]|^Председательствующий")


@rule(
    "no-commission",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The commission that adopts the resolution is not named."),
    source=_REQUISITES_SOURCE,
    scope=Scope.PAPER,
)
def no_commission(paper: Paper) -> Iterator[Finding]:
    if not any(name.strip() for name in paper.resolution.commissions):
        yield Finding(Place(Part.REQUISITES))


@rule(
    "no-date",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The date of the resolution is missing."),
    source=_REQUISITES_SOURCE,
    scope=Scope.PAPER,
)
def no_date(paper: Paper) -> Iterator[Finding]:
    if paper.resolution.date is None:
        yield Finding(Place(Part.REQUISITES))


@rule(
    "no-number",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The registration number is missing."),
    source=_REQUISITES_SOURCE,
    scope=Scope.PAPER,
)
def no_number(paper: Paper) -> Iterator[Finding]:
    if not (paper.resolution.number or "").strip():
        yield Finding(Place(Part.REQUISITES))


@rule(
    "no-place",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The place where the resolution is made is missing."),
    source="Правила документирования № 703, п. 24",
    scope=Scope.PAPER,
)
def no_place(paper: Paper) -> Iterator[Finding]:
    if not (paper.resolution.place or "").strip():
        yield Finding(Place(Part.REQUISITES))


@rule(
    "no-title",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The resolution has no title."),
    source="Правила документирования № 703, п. 26",
    scope=Scope.PAPER,
)
def no_title(paper: Paper) -> Iterator[Finding]:
    if not paper.resolution.title.text.strip():
        yield Finding(Place(Part.TITLE))


@rule(
    "no-enactment",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The sentence that ends in «ПОСТАНОВИЛА:» («ҚАУЛЫ ЕТТІ:») is missing."),
    source="Правила документирования № 703, п. 46",
    scope=Scope.PAPER,
)
def no_enactment(paper: Paper) -> Iterator[Finding]:
    text = paper.at(Place(Part.ENACTMENT))
    if not _FORMULA[paper.resolution.language].search(text.text):
        yield span(text, 0, len(text.text))


@rule(
    "no-items",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "Nothing is resolved: there is no item."),
    source="Правила документирования № 703, п. 46",
    scope=Scope.PAPER,
)
def no_items(paper: Paper) -> Iterator[Finding]:
    if not paper.resolution.items:
        yield Finding(Place(Part.ITEMS))


@rule("empty-text", Severity.ERROR, QT_TRANSLATE_NOOP("rules", "This paragraph is empty."), remedy=Remedy.FIX)
def empty_text(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.FINDINGS, Part.ITEMS):
        if not text.text.strip(" \u00a0.;:"):
            yield span(text, 0, len(text.text))


@rule(
    "no-signature",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "Nobody signs: there is no signature."),
    source="Закон РК № 148-II, ст. 15 п. 3",
    scope=Scope.PAPER,
)
def no_signature(paper: Paper) -> Iterator[Finding]:
    if not paper.resolution.signatures:
        yield Finding(Place(Part.SIGNATURES))


@rule(
    "signature-incomplete",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "A signature needs both a position and a name."),
    source="Правила документирования № 703, п. 31",
    scope=Scope.PAPER,
)
def signature_incomplete(paper: Paper) -> Iterator[Finding]:
    for index, signature in enumerate(paper.resolution.signatures):
        if not signature.position.strip() or not signature.name.strip():
            yield span(paper.at(Place(Part.SIGNATURES, index)), 0, len(signature.position))


@rule(
    "signatures-of-joint-meeting",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "rules",
        "The resolution of a joint meeting is signed by the chair of each commission:"
        " commissions {commissions}, signatures {signatures}.",
    ),
    source="Закон РК № 148-II, ст. 15 п. 3",
    scope=Scope.PAPER,
)
def signatures_of_joint_meeting(paper: Paper) -> Iterator[Finding]:
    commissions, signatures = len(paper.resolution.commissions), len(paper.resolution.signatures)
    if commissions > 1 and signatures and signatures != commissions:
        facts = {"commissions": str(commissions), "signatures": str(signatures)}
        yield Finding(Place(Part.SIGNATURES), facts=facts)


@rule(
    "presiding-member",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "rules",
        "Whoever presides instead of the commission's chair signs only on a decision of the maslikhat's head:"
        " see that there is one.",
    ),
    source="Типовой регламент маслихата, п. 55",
    languages=("ru",),
)
def presiding_member(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_PRESIDING, Part.SIGNATURES):
        if not text.name:
            yield hit(text, match)


@rule(
    "enactment-number",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "rules",
        "The verb does not agree with the commissions: one commission «ПОСТАНОВИЛА»,"
        " a joint meeting «ПОСТАНОВИЛИ».",
    ),
    source="Правила документирования № 703, п. 46, 47",
    languages=("ru",),
    remedy=Remedy.FIX,
)
def enactment_number(paper: Paper) -> Iterator[Finding]:
    commissions = len(paper.resolution.commissions)
    for text, match in paper.matches(_ANY_FORMULA, Part.ENACTMENT):
        if commissions and (match[0] in _PLURAL) != (commissions > 1):
            yield hit(text, match, _OTHER_NUMBER[match[0]])


@rule(
    "findings-announced",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The preamble announces what follows, but there are no findings."),
    languages=("ru",),
    scope=Scope.PAPER,
)
def findings_announced(paper: Paper) -> Iterator[Finding]:
    if not paper.resolution.findings:
        for text, match in paper.matches(_FOLLOWING, Part.PREAMBLE):
            yield hit(text, match)


@rule(
    "list-without-colon",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "rules",
        "The item has a list, so its lead-in ends with «:» and the first action gets a paragraph of its own.",
    ),
    source=_LIST_SOURCE,
    remedy=Remedy.FIX,
)
def list_without_colon(paper: Paper) -> Iterator[Finding]:
    for item, text in paper.items():
        if item.inline and item.actions:
            first = _FIRST_INFINITIVE.search(text.outside, _after_call(text.outside))
            yield hit(text, first) if first else span(text, 0, len(text.text))


@rule(
    "colon-without-list",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The item ends with «:» but no list follows."),
    source=_LIST_SOURCE,
)
def colon_without_list(paper: Paper) -> Iterator[Finding]:
    for item, text in paper.items():
        end = len(text.text.rstrip())
        if not item.actions and text.text[:end].endswith(":"):
            yield span(text, end - 1, end)


@rule(
    "list-of-one",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "A list of one: a single action can stand in the item's own sentence."),
    source=_LIST_SOURCE,
    languages=("ru",),
    remedy=Remedy.INFO,
)
def list_of_one(paper: Paper) -> Iterator[Finding]:
    for item, text in paper.items():
        if len(item.actions) == 1 and not item.inline and not item.closing and text.text.strip():
            yield span(text, max(len(text.text) - 1, 0), len(text.text))


@rule(
    "nothing-to-do",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The item says to whom, but not what is to be done."),
    source="Правила документирования № 703, п. 46",
    languages=("ru",),
)
def nothing_to_do(paper: Paper) -> Iterator[Finding]:
    for item, text in paper.items():
        call = _CALLS.match(text.outside)
        if not call or item.actions or text.text.rstrip().endswith(":"):
            continue
        if not _FIRST_INFINITIVE.search(text.outside, call.end()):
            yield hit(text, call)


@rule(
    "closing-mark",
    Severity.INFO,
    QT_TRANSLATE_NOOP(
        "rules", "A member of a list ends with «;», the last one with a point; the paper will have it so."
    ),
    source=_LIST_SOURCE,
    remedy=Remedy.AUTO,
)
def closing_mark(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.ITEMS):
        if text.place.action is not None:
            item = paper.resolution.items[text.place.index or 0]
            bare, end = len(opened(text.text)), len(text.text.rstrip())
            mark = "." if text.place.action == len(item.actions) - 1 else ";"
            if bare < end and text.text[bare:end] != mark:
                yield span(text, bare, end, mark)


@rule(
    "typed-number",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "rules", "Numbers come from the place, and dashes or dots do not mark paragraphs: take «{mark}» out."
    ),
    source="Правила документирования № 703, п. 29",
    remedy=Remedy.FIX,
)
def typed_number(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_TYPED_NUMBER, Part.FINDINGS, Part.ITEMS):
        yield hit(text, match, "", mark=match[0].strip())


@rule(
    "capital-in-list",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "A member of a list begins with a small letter."),
    source=_LIST_SOURCE,
    languages=("ru",),
    remedy=Remedy.FIX,
)
def capital_in_list(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.ITEMS):
        first = _FIRST_INFINITIVE.match(text.outside)
        if text.place.action is not None and first and first[0][0].isupper() and not first[0].isupper():
            yield hit(text, first, first[0][0].lower() + first[0][1:])


@rule(
    "no-deadline",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "No deadline is set for this item."),
    source="Правила документирования № 703, п. 46",
)
def no_deadline(paper: Paper) -> Iterator[Finding]:
    for item, text in paper.items():
        words = " ".join((item.text, *(action.text for action in item.actions)))
        asked = item.addressees or _CALLS.match(text.text)
        if asked and item.deadline is None and not _TERM.search(words):
            yield span(text, 0, 0)


@rule(
    "no-control",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "No item says who controls that the resolution is carried out."),
    source="Правила документирования № 703, п. 46",
    scope=Scope.PAPER,
)
def no_control(paper: Paper) -> Iterator[Finding]:
    if paper.resolution.items and not any(paper.matches(_CONTROL, Part.ITEMS)):
        yield Finding(Place(Part.ITEMS))


def _after_call(text: str) -> int:
    call = _CALLS.match(text)
    return call.end() if call else 0
