"""Where something stands in a resolution: the address used by problems, origins and the editor."""

import enum

import msgspec


class Part(enum.StrEnum):
    """The parts of a resolution, in the order of the paper."""

    REQUISITES = "requisites"
    TITLE = "title"
    PREAMBLE = "preamble"
    FINDINGS = "findings"
    ENACTMENT = "enactment"
    ITEMS = "items"
    SIGNATURES = "signatures"


class Requisite(enum.IntEnum):
    """The index of a place among the requisites. Commissions count from 0; the others are beyond that."""

    COMMISSION = 0
    NUMBER = 1001
    PLACE = 1002
    DATE = 1003
    TEMPLATE = 1004
    LANGUAGE = 1005


class Place(msgspec.Struct, frozen=True):
    """One text: `index` counts from 0 within a part that has several, `action` within an item."""

    part: Part
    index: int | None = None
    action: int | None = None

    def __str__(self) -> str:
        index = "" if self.index is None else f"[{self.index}]"
        action = "" if self.action is None else f".actions[{self.action}]"
        return f"{self.part}{index}{action}"
