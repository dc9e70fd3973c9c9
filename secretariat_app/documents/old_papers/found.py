"""What recognition gives: a value, where each part of it was found, how surely and why, and what is left."""

import msgspec

from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP

SURE = 0.7
"""A part below this is doubtful: a person should look at it."""


SAID = QT_TRANSLATE_NOOP("recognition", "Said by a person.")
"""The reason of a part that somebody named or typed while reviewing."""


class Span(msgspec.Struct, frozen=True):
    """Characters of one line of the source."""

    line: int
    start: int
    end: int


class Found(msgspec.Struct, frozen=True):
    """One part: its name («date», «items[1].actions[0]»), its text, how sure, and why.

    `reason` is an English source text of the context «recognition».
    """

    part: str
    text: str
    confidence: float
    reason: str
    spans: tuple[Span, ...] = ()


class Annex(msgspec.Struct, frozen=True):
    """What is attached to a paper: its heading, and its paragraphs as they stand."""

    heading: str
    paragraphs: tuple[str, ...] = ()


class Recognised(msgspec.Struct, frozen=True):
    """A paper that came in. Every printable character of the source is in a part or in `remainder`."""

    resolution: Resolution
    parts: tuple[Found, ...] = ()
    annexes: tuple[Annex, ...] = ()
    remainder: tuple[Span, ...] = ()

    def doubtful(self) -> tuple[Found, ...]:
        """The parts that a person should look at."""
        return tuple(part for part in self.parts if part.confidence < SURE)
