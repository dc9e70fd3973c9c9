"""Reusable wordings with typed slots, and what is put into the slots."""

import enum
from collections.abc import Mapping

import msgspec

from secretariat_app.domain.act import ActMention, ActReference


class Group(enum.StrEnum):
    """The part of a resolution that a clause belongs to."""

    TITLE = "title"
    PREAMBLE = "preamble"
    FINDINGS = "findings"
    ENACTMENT = "enactment"
    ITEMS = "items"
    ACTIONS = "actions"
    SIGNATURE = "signature"


class SlotType(enum.StrEnum):
    """What a slot takes. The window has an editor for each, and each is written out its own way."""

    TEXT = "text"
    TITLE = "title"
    COMMISSION = "commission"
    INFINITIVE = "infinitive"
    BODY = "body"
    BODIES = "bodies"
    PERSON = "person"
    ACT = "act"
    DATE = "date"
    DEADLINE = "deadline"
    AMOUNT = "amount"
    ITEM_NUMBER = "item number"
    CHOICE = "choice"


FROM_RESOLUTION = frozenset({SlotType.TITLE, SlotType.COMMISSION})
"""Slots that are filled from the resolution itself when nothing is given for them."""


class Amount(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="amount"):
    """A sum or a quantity as it is to be printed: `value` «26 419,0», `unit` «тыс. тенге»."""

    value: str
    unit: str = ""


class ItemNumber(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="item"):
    """The present number of the item that has the key `item`: only its resolution can print it."""

    item: str

    def __str__(self) -> str:
        return ""


SlotValue = str | tuple[str, ...] | ActReference | ActMention | Amount | ItemNumber
"""Dates are ISO strings; bodies are a tuple of names in the nominative."""


class Slot(msgspec.Struct, frozen=True):
    """A place in a clause that is filled anew in each paper.

    `case` is the case the inserted words stand in («дат», «барыс»; «» where they do not decline).
    `options` are what a choice offers, `options_kk` the same in Kazakh where the words themselves are
    inserted. `as_in`: clauses of the title whose slot of this name asks for the same fact; what was given
    there stands here too while nothing else is given.
    """

    name: str
    type: SlotType
    label: str
    label_kk: str = ""
    case: str = ""
    options: tuple[str, ...] = ()
    optional: bool = False
    options_kk: tuple[str, ...] = ()
    as_in: tuple[str, ...] = ()

    def offered(self, language: str) -> tuple[str, ...]:
        """What a choice offers in `language`."""
        return self.options_kk if language == "kk" and self.options_kk else self.options


class Clause(msgspec.Struct, frozen=True):
    """One reusable wording: `ru` and `kk` are Jinja2 texts over the same slots.

    `order` is the usual place within the group. `takes_actions`: the clause ends in «:» and a list
    follows. `closing_kk` is the verb that Kazakh puts after that list («ұсынылсын»).
    """

    key: str
    group: Group
    order: int
    ru: str
    slots: tuple[Slot, ...] = ()
    kk: str = ""
    kk_confirmed: bool = False
    takes_actions: bool = False
    closing_kk: str = ""
    source: str = ""

    def text(self, language: str) -> str:
        """The template in `language`; empty where there is none."""
        return self.kk if language == "kk" else self.ru

    def slot(self, name: str) -> Slot | None:
        """The slot of that name, if the clause has one."""
        return next((slot for slot in self.slots if slot.name == name), None)


class ClauseUse(msgspec.Struct, frozen=True):
    """Which clause a paragraph came from and what its slots were filled with."""

    key: str
    slots: Mapping[str, SlotValue] = msgspec.field(default_factory=dict)
