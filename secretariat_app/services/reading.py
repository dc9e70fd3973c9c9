"""A paper to be read beside the list: its paragraphs, the found words in them, what was put on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain.fate import Fate
from secretariat_app.domain.labels import Labels
from secretariat_app.domain.numbering import printed_items
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.storage.archive import Archive

Span = tuple[int, int]


class Chosen(msgspec.Struct, frozen=True):
    """A paper as it is read; `marks` has, for each paragraph, where the words of `query` stand in it."""

    stored: Stored
    labels: Labels
    query: str
    paragraphs: tuple[str, ...]
    marks: tuple[tuple[Span, ...], ...]
    fate: Fate = Fate()


def choose(archive: Archive, identity: int, query: str = "") -> Chosen:
    """The paper with all that is shown of it. KnownError where it is gone."""
    from secretariat_app.services import keeping, labelling, signing
    from secretariat_app.services.marking import text_marks

    stored = keeping.read(archive, identity)
    paragraphs = (stored.resolution.title.text, *paragraphs_of(stored.resolution))
    marks = text_marks(paragraphs, stored.resolution.language, query)
    labels = labelling.read(archive, identity)
    fate = signing.fate(archive, identity)
    return Chosen(stored, labels, query, paragraphs, tuple(map(tuple, marks)), fate)


def paragraphs_of(resolution: Resolution) -> list[str]:
    """The paragraphs after the title, with the numbers they are printed with."""
    found = [resolution.preamble.text] if resolution.preamble else []
    found += [finding.text for finding in resolution.findings]
    found += [resolution.enactment.text] if resolution.enactment else []
    for item in printed_items(resolution):
        found.append(f"{item.number} {item.text}")
        found += [f"– {action}" for action in item.actions]
    return [*found, *(f"{s.position}    {s.name}".strip() for s in resolution.signatures)]
