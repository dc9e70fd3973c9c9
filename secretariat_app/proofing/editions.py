"""The Russian and the Kazakh edition of one paper: what has to be equal in both is compared.

The editions are authentic to each other (Rules of documentation № 703, point 15). Words differ, numbers,
dates, numbers of acts and the shape of the lists do not.
"""

import re
from collections import Counter
from collections.abc import Iterator

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language.dates import MONTHS_KK, MONTHS_RU
from secretariat_app.proofing.rule import Problem, Remedy, Severity, Where

_MISSING = QT_TRANSLATE_NOOP("rules", "There is no Kazakh edition; it has the same date and number.")
_REQUISITE = QT_TRANSLATE_NOOP("rules", "The editions differ in a requisite: «{russian}» and «{kazakh}».")
_COUNT = QT_TRANSLATE_NOOP(
    "rules", "The editions differ in how many there are: Russian {russian}, Kazakh {kazakh}."
)
_NUMBERS = QT_TRANSLATE_NOOP(
    "rules", "The editions differ in numbers: only Russian {russian}, only Kazakh {kazakh}."
)
_NOTHING = QT_TRANSLATE_NOOP("rules", "none")

_RU_DATE = re.compile(rf"(\d{{1,2}})\s({'|'.join(MONTHS_RU)})(?:\s(\d{{4}}))?")
_KK_DATE = re.compile(rf"(?:(\d{{4}})\sжыл\w*\s)?(\d{{1,2}})\s({'|'.join(MONTHS_KK)})")
_SHORT_DATE = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_ACT = re.compile(r"\d{1,4}/\d{1,3}-[IVXІХ]+")
_AMOUNT = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
_ROMAN = str.maketrans("ІХ", "IX")


def compare(russian: Resolution, kazakh: Resolution | None) -> list[Problem]:
    """What differs, in the order of the paper; places are those of the Kazakh edition."""
    if kazakh is None:
        return [_problem("no-kazakh-edition", Place(Part.REQUISITES), _MISSING)]
    return [*_requisites(russian, kazakh), *_shape(russian, kazakh), *_figures(russian, kazakh)]


def _requisites(russian: Resolution, kazakh: Resolution) -> Iterator[Problem]:
    pairs = (
        (russian.date.isoformat() if russian.date else "", kazakh.date.isoformat() if kazakh.date else ""),
        (_bare(russian.number), _bare(kazakh.number)),
    )
    for one, other in pairs:
        if one.translate(_ROMAN) != other.translate(_ROMAN):
            facts = {"russian": one or _NOTHING, "kazakh": other or _NOTHING}
            yield _problem("edition-requisite", Place(Part.REQUISITES), _REQUISITE, **facts)


def _bare(number: str | None) -> str:
    return (number or "").strip().removeprefix("№").strip()


def _shape(russian: Resolution, kazakh: Resolution) -> Iterator[Problem]:
    counts = [
        (Place(Part.REQUISITES), len(russian.commissions), len(kazakh.commissions)),
        (Place(Part.FINDINGS), len(russian.findings), len(kazakh.findings)),
        (Place(Part.ITEMS), len(russian.items), len(kazakh.items)),
        (Place(Part.SIGNATURES), len(russian.signatures), len(kazakh.signatures)),
    ]
    for index, (one, other) in enumerate(zip(russian.items, kazakh.items, strict=False)):
        # The first action may stand in the item's own sentence in one language only.
        first, second = (len(item.actions) + int(item.inline) for item in (one, other))
        counts.append((Place(Part.ITEMS, index), first, second))
    for place, first, second in counts:
        if first != second:
            yield _problem("edition-shape", place, _COUNT, russian=str(first), kazakh=str(second))


def _figures(russian: Resolution, kazakh: Resolution) -> Iterator[Problem]:
    for place, one, other in _pairs(russian, kazakh):
        left, right = figures(one), figures(other)
        if left != right:
            facts = {"russian": _listed(left - right), "kazakh": _listed(right - left)}
            yield _problem("edition-numbers", place, _NUMBERS, **facts)


def _pairs(russian: Resolution, kazakh: Resolution) -> Iterator[tuple[Place, str, str]]:
    yield Place(Part.TITLE), russian.title.text, kazakh.title.text
    if russian.preamble and kazakh.preamble:
        yield Place(Part.PREAMBLE), russian.preamble.text, kazakh.preamble.text
    if len(russian.findings) == len(kazakh.findings):
        for index, (one, other) in enumerate(zip(russian.findings, kazakh.findings, strict=True)):
            yield Place(Part.FINDINGS, index), one.text, other.text
    if len(russian.items) != len(kazakh.items):
        return
    for index, (first, second) in enumerate(zip(russian.items, kazakh.items, strict=True)):
        if len(first.actions) != len(second.actions):
            texts = (
                " ".join((item.text, *(action.text for action in item.actions))) for item in (first, second)
            )
            yield Place(Part.ITEMS, index), next(texts), next(texts)
            continue
        yield Place(Part.ITEMS, index), first.text, second.text
        for position, (one, other) in enumerate(zip(first.actions, second.actions, strict=True)):
            yield Place(Part.ITEMS, index, position), one.text, other.text


def _whole(item: Item) -> str:
    return " ".join((item.text, *(action.text for action in item.actions)))


def figures(text: str) -> Counter[str]:
    """Dates, numbers of acts and amounts in a text, written alike whatever its language."""
    found: Counter[str] = Counter()

    def take(match: re.Match[str], written: str) -> str:
        found[written] += 1
        return " " * len(match[0])

    text = _ACT.sub(lambda match: take(match, match[0].translate(_ROMAN)), text)
    text = _RU_DATE.sub(lambda m: take(m, _date(m[3], MONTHS_RU.index(m[2]), m[1])), text)
    text = _KK_DATE.sub(lambda m: take(m, _date(m[1], MONTHS_KK.index(m[3]), m[2])), text)
    text = _SHORT_DATE.sub(lambda m: take(m, _date(m[3], int(m[2]) - 1, m[1])), text)
    for match in _AMOUNT.finditer(text):
        found[match[0].replace(" ", "").replace("\u00a0", "")] += 1
    return found


def _date(year: str | None, month: int, day: str) -> str:
    return f"{int(day):02}.{month + 1:02}.{year or ''}".rstrip(".")


def _listed(figures: Counter[str]) -> str:
    return ", ".join(sorted(figures.elements())) or _NOTHING


def _problem(rule: str, place: Place, message: str, **facts: str) -> Problem:
    where = Where(place.part, place.index, place.action)
    return Problem(rule, Severity.WARNING, where, "", message, None, facts, Remedy.WARN)
