"""What typography puts into an exported paper, as a person reads it: the words around each change."""

import re

import msgspec

from secretariat_app.domain.place import Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import checking

_BEFORE, _AFTER = re.compile(r"\S+$"), re.compile(r"^\S+")
SHOWN = "⍽"
"""Stands for a no-break space where one is to be seen."""


class Put(msgspec.Struct, frozen=True):
    """The same words changed in the same way: `words` with what was put to be seen, the first `place`."""

    words: str
    place: Place
    times: int


def puts(resolution: Resolution) -> tuple[Put, ...]:
    """What export changes, the same ones together, in the order of the paper."""
    texts = checking.texts_of(resolution)
    found: dict[str, Put] = {}
    for place, change in checking.typography_on_export(resolution):
        text = texts[place]
        before = _BEFORE.search(text[: change.start])
        after = _AFTER.search(text[change.start + len(change.found) :])
        middle = change.put.replace("\u00a0", SHOWN)
        words = f"{before[0] if before else ''}{middle}{after[0] if after else ''}".rstrip(".,;:")
        known = found.get(words)
        found[words] = Put(words, known.place if known else place, known.times + 1 if known else 1)
    return tuple(found.values())
