"""The filters of the archive's list in words: what can be chosen, what is chosen, how it is remembered."""

import datetime
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.search import Count, Due, Facet, Filters
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.models.archive_model import STATUSES, translated

NO_NAMES: Mapping[str, str] = MappingProxyType({})

FIELDS = {
    Facet.YEAR: "years",
    Facet.STATUS: "statuses",
    Facet.COMMISSION: "commissions",
    Facet.ADDRESSEE: "addressees",
    Facet.TAG: "tags",
    Facet.DUE: "due",
    Facet.CLAUSE: "clauses",
    Facet.ACT: "acts",
    Facet.LANGUAGE: "languages",
}
"""The facets that are offered, in this order, and where `Filters` keeps what is chosen of them."""

HEADINGS = {
    Facet.YEAR: QT_TRANSLATE_NOOP("filters", "Year"),
    Facet.STATUS: QT_TRANSLATE_NOOP("filters", "Status"),
    Facet.COMMISSION: QT_TRANSLATE_NOOP("filters", "Commission"),
    Facet.ADDRESSEE: QT_TRANSLATE_NOOP("filters", "Addressee"),
    Facet.TAG: QT_TRANSLATE_NOOP("filters", "Tag"),
    Facet.DUE: QT_TRANSLATE_NOOP("filters", "Deadline"),
    Facet.CLAUSE: QT_TRANSLATE_NOOP("filters", "Wording used"),
    Facet.ACT: QT_TRANSLATE_NOOP("filters", "Act cited"),
    Facet.LANGUAGE: QT_TRANSLATE_NOOP("filters", "Language"),
}
DUES: dict[str, str] = {
    Due.OVERDUE: QT_TRANSLATE_NOOP("filters", "The term is over"),
    Due.THIS_MONTH: QT_TRANSLATE_NOOP("filters", "This month"),
    Due.NEXT_MONTH: QT_TRANSLATE_NOOP("filters", "Next month"),
}
BETWEEN = QT_TRANSLATE_NOOP("filters", "Term from {0} to {1}")
SINCE = QT_TRANSLATE_NOOP("filters", "Term from {0}")
UNTIL = QT_TRANSLATE_NOOP("filters", "Term up to {0}")
LANGUAGES = {
    "ru": QT_TRANSLATE_NOOP("filters", "Russian"),
    "kk": QT_TRANSLATE_NOOP("filters", "Kazakh"),
}
_COMMISSION = re.compile(
    r"(?:постоянная )?комиссия (?P<whose>.*?) ?\bпо (?:вопросам )?(?P<what>.+)", re.IGNORECASE
)
_COMMISSION_KK = re.compile(r"(?P<whose>.+ мәслихатының) (?P<what>.+)", re.IGNORECASE)


def heading(facet: Facet) -> str:
    """What a facet is called in the window's language."""
    return QCoreApplication.translate("filters", HEADINGS[facet])


def shown_value(facet: Facet, value: str, names: Mapping[str, str] = NO_NAMES) -> str:
    """A value as it is shown. Of a commission its matters come first: they tell it from the others.

    `names`: what clauses are called, by key.
    """
    if facet is Facet.COMMISSION:
        parts = _COMMISSION.match(value) or _COMMISSION_KK.match(value)
        return " · ".join(part for part in (parts["what"], parts["whose"]) if part) if parts else value
    if facet is Facet.STATUS:
        return translated(STATUSES[Status(value)][0])
    if facet is Facet.CLAUSE:
        return names.get(value, value)
    words = (
        DUES.get(value) if facet is Facet.DUE else LANGUAGES.get(value) if facet is Facet.LANGUAGE else None
    )
    if words:
        return QCoreApplication.translate("filters", words)
    return _range(value) if facet is Facet.DEADLINE else value


def chosen(filters: Filters) -> list[tuple[Facet, str]]:
    """Everything that is chosen, in the order of the facets; a range of days is «2022-01-01/2022-02-01»."""
    values = filters.values()
    found = [(facet, value) for facet in FIELDS for value in values.get(facet, ())]
    if filters.deadline_from or filters.deadline_to:
        ends = (filters.deadline_from, filters.deadline_to)
        found.append((Facet.DEADLINE, "/".join(day.isoformat() if day else "" for day in ends)))
    return found


def _range(value: str) -> str:
    first, last = (
        datetime.date.fromisoformat(day).strftime("%d.%m.%Y") if day else "" for day in value.split("/")
    )
    pattern = BETWEEN if first and last else SINCE if first else UNTIL
    return QCoreApplication.translate("filters", pattern).format(*filter(None, (first, last)))


def switched(filters: Filters, facet: Facet, value: str) -> Filters:
    """The filters with that value chosen, or no longer chosen where it was."""
    if facet is Facet.DEADLINE:
        return replace(filters, deadline_from=None, deadline_to=None)
    now = filters.values().get(facet, ())
    then = tuple(one for one in now if one != value) if value in now else (*now, value)
    wanted: object = then
    if facet is Facet.YEAR:
        wanted = tuple(map(int, then))
    elif facet is Facet.STATUS:
        wanted = tuple(map(Status, then))
    elif facet is Facet.DUE:
        wanted = tuple(map(Due, then))
    return replace(filters, **{FIELDS[facet]: wanted})


def offered(
    facet: Facet, counts: Mapping[Facet, Sequence[Count]], filters: Filters
) -> list[tuple[str, int, bool]]:
    """Values of a facet with their papers and whether they are chosen; years from the latest on.

    What is chosen is there though no paper has it, so that it can be taken away.
    """
    papers = {count.value: count.papers for count in counts.get(facet, ())}
    picked = filters.values().get(facet, ())
    values = [*papers, *(value for value in picked if value not in papers)]
    if facet is Facet.YEAR:
        values.sort(reverse=True)
    elif facet is Facet.STATUS:
        values.sort(key=[str(status) for status in STATUSES].index)
    return [(value, papers.get(value, 0), value in picked) for value in values]


def has_words(text: str, sought: str) -> bool:
    """Whether each word of `sought` begins a word of `text`, case apart."""
    words = [word for word in re.split(r"[^\w/.-]+", text.casefold().replace("ё", "е")) if word]
    return all(
        any(word.startswith(begun) for word in words) for begun in sought.casefold().replace("ё", "е").split()
    )


def written(filters: Filters) -> str:
    """The filters as one line of the settings; nothing where nothing is chosen."""
    return msgspec.json.encode(filters).decode() if filters != Filters() else ""


def read(text: str) -> Filters:
    """What `written` wrote. What cannot be read filters nothing."""
    try:
        return msgspec.json.decode(text, type=Filters) if text else Filters()
    except msgspec.MsgspecError:
        return Filters()
