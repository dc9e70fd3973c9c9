"""The filters of the archive's list in words: what can be chosen, what is chosen, how it is remembered."""

import re
from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.search import Count, Facet, Filters
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.models.archive_model import STATUSES, translated

FIELDS = {
    Facet.YEAR: "years",
    Facet.STATUS: "statuses",
    Facet.COMMISSION: "commissions",
    Facet.ADDRESSEE: "addressees",
    Facet.LANGUAGE: "languages",
}
"""The facets that are offered, in this order, and where `Filters` keeps what is chosen of them."""

HEADINGS = {
    Facet.YEAR: QT_TRANSLATE_NOOP("filters", "Year"),
    Facet.STATUS: QT_TRANSLATE_NOOP("filters", "Status"),
    Facet.COMMISSION: QT_TRANSLATE_NOOP("filters", "Commission"),
    Facet.ADDRESSEE: QT_TRANSLATE_NOOP("filters", "Addressee"),
    Facet.LANGUAGE: QT_TRANSLATE_NOOP("filters", "Language"),
}
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


def shown_value(facet: Facet, value: str) -> str:
    """A value as it is shown. Of a commission its matters come first: they tell it from the others."""
    if facet is Facet.STATUS:
        return translated(STATUSES[Status(value)][0])
    if facet is Facet.LANGUAGE:
        return QCoreApplication.translate("filters", LANGUAGES[value]) if value in LANGUAGES else value
    if facet is Facet.COMMISSION:
        parts = _COMMISSION.match(value) or _COMMISSION_KK.match(value)
        if parts:
            return " · ".join(part for part in (parts["what"], parts["whose"]) if part)
    return value


def chosen(filters: Filters) -> list[tuple[Facet, str]]:
    """Everything that is chosen, in the order of the facets."""
    values = filters.values()
    return [(facet, value) for facet in FIELDS for value in values.get(facet, ())]


def switched(filters: Filters, facet: Facet, value: str) -> Filters:
    """The filters with that value chosen, or no longer chosen where it was."""
    now = filters.values().get(facet, ())
    then = tuple(one for one in now if one != value) if value in now else (*now, value)
    wanted: object = then
    if facet is Facet.YEAR:
        wanted = tuple(map(int, then))
    elif facet is Facet.STATUS:
        wanted = tuple(map(Status, then))
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


def written(filters: Filters) -> str:
    """The filters as one line of the settings; nothing where nothing is chosen."""
    return msgspec.json.encode(filters).decode() if filters != Filters() else ""


def read(text: str) -> Filters:
    """What `written` wrote. What cannot be read filters nothing."""
    try:
        return msgspec.json.decode(text, type=Filters) if text else Filters()
    except msgspec.MsgspecError:
        return Filters()
