"""What an office has decided for itself: which rules work and weigh how much, ё or е, quotes, dashes."""

import enum
from collections.abc import Mapping
from typing import Literal

import msgspec


class Yo(enum.StrEnum):
    """The letter «ё»: never (as in the texts of the law), always as typed."""

    NEVER = "е"
    ANY = "ё"


class RangeDash(enum.StrEnum):
    """What stands in «2022–2024 годы»: as typed, a hyphen (as in titles of budgets), an en dash."""

    ANY = "any"
    HYPHEN = "-"
    DASH = "–"


class InnerQuotes(enum.StrEnum):
    """The quotation marks within « »: as typed, « » again (usual in Kazakhstan's acts), or „ “."""

    ANY = "any"
    SAME = "«»"
    PAWS = "„“"


class Office(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of the rules. `switched` has those that an office has turned on or off."""

    switched: Mapping[str, bool] = msgspec.field(default_factory=dict)
    severities: Mapping[str, Literal["error", "warning", "info"]] = msgspec.field(default_factory=dict)
    yo: Yo = Yo.NEVER
    range_dash: RangeDash = RangeDash.ANY
    inner_quotes: InnerQuotes = InnerQuotes.SAME

    def wants(self, rule: str, usually: bool) -> bool:
        """Whether the rule works here; `usually` where the office has said nothing of it."""
        return self.switched.get(rule, usually)


USUAL = Office()
"""An office that has changed nothing."""
