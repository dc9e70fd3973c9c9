"""What is asked of the archive and what it answers: filters, order, hits and counts."""

import datetime
import enum

import msgspec

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Hit


class Facet(enum.StrEnum):
    """What papers are told apart by; the archive counts papers for each value of these."""

    YEAR = "year"
    COMMISSION = "commission"
    ADDRESSEE = "addressee"
    STATUS = "status"
    LANGUAGE = "language"
    CLAUSE = "clause"
    ACT = "act"
    DEADLINE = "deadline"
    TAG = "tag"
    DUE = "due"


class Due(enum.StrEnum):
    """When a deadline of the paper falls, seen from the day of the search."""

    OVERDUE = "overdue"
    THIS_MONTH = "this_month"
    NEXT_MONTH = "next_month"

    def days(self, today: datetime.date) -> tuple[datetime.date, datetime.date]:
        """The first and the last day that are meant; what is overdue was due before `today`."""
        first = today.replace(day=1)
        following = (first + datetime.timedelta(days=32)).replace(day=1)
        if self is Due.OVERDUE:
            return datetime.date.min, today - datetime.timedelta(days=1)
        if self is Due.THIS_MONTH:
            return first, following - datetime.timedelta(days=1)
        after = (following + datetime.timedelta(days=32)).replace(day=1)
        return following, after - datetime.timedelta(days=1)


class Order(enum.StrEnum):
    """How the hits follow each other. BEST without words is NEWEST."""

    BEST = "best"
    NEWEST = "newest"
    OLDEST = "oldest"
    CHANGED = "changed"


class Filters(msgspec.Struct, frozen=True):
    """What a paper must be: of one of the values in each facet that has any, with a deadline in the range.

    An act is «29.09.2021 № 83/12-VII», as the counts give it.
    """

    years: tuple[int, ...] = ()
    commissions: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    languages: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    due: tuple[Due, ...] = ()
    deadline_from: datetime.date | None = None
    deadline_to: datetime.date | None = None

    def values(self) -> dict[Facet, tuple[str, ...]]:
        """The wanted values of each facet that has any, as the counts spell them."""
        chosen = {
            Facet.YEAR: self.years,
            Facet.COMMISSION: self.commissions,
            Facet.ADDRESSEE: self.addressees,
            Facet.STATUS: self.statuses,
            Facet.LANGUAGE: self.languages,
            Facet.CLAUSE: self.clauses,
            Facet.ACT: self.acts,
            Facet.TAG: self.tags,
            Facet.DUE: self.due,
        }
        return {facet: tuple(map(str, values)) for facet, values in chosen.items() if values}


class SavedSearch(msgspec.Struct, frozen=True):
    """A search under a name: the words, the filters and the order. `id` is 0 until it is kept."""

    id: int
    name: str
    query: str = ""
    filters: Filters = Filters()
    order: Order = Order.BEST


class Count(msgspec.Struct, frozen=True):
    """How many of the found papers have this value. A deadline's value is its month, «2022-12»; a paper with
    two deadlines counts in both."""

    value: str
    papers: int


class After(msgspec.Struct, frozen=True):
    """Where a page ended; the next one begins after it. Nothing in it means anything outside the archive."""

    rank: float
    moment: str
    id: int


class Found(msgspec.Struct, frozen=True):
    """One page of the answer.

    `total`: how many papers were found on all pages. `corrected`: the query that was asked instead, where
    the one typed had a slip and found nothing. `counts`: papers for each value with this query and the
    other facets' filters, the most frequent first; empty unless they were asked for. `next`: for the next
    page; None on the last. `ready`: the share of papers that the index knows; 1 once it is built.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    corrected: str | None = None
    counts: dict[Facet, tuple[Count, ...]] = {}
    next: After | None = None
    ready: float = 1.0
