"""What a secretary puts on a paper without changing it: tags, a note, links to other papers."""

import enum
import re

import msgspec

from secretariat_app.domain.record import Row

LONGEST_TAG = 60
LONGEST_NOTE = 20_000

_NO_LETTERS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile(r"\s+")


class LinkKind(enum.StrEnum):
    """How one paper stands to another, said of the first; CITES follows from its text."""

    FOLLOW_UP = "follow_up"
    REPEALS = "repeals"
    CITES = "cites"


class Related(msgspec.Struct, frozen=True):
    """Another paper and how it is related. `forward`: this paper repeals that one, and not the reverse."""

    kind: LinkKind
    forward: bool
    row: Row


class Labels(msgspec.Struct, frozen=True):
    """All that was put on one paper, and the papers it is related to."""

    tags: tuple[str, ...] = ()
    note: str = ""
    related: tuple[Related, ...] = ()


class TagCount(msgspec.Struct, frozen=True):
    """A tag and how many papers have it."""

    name: str
    papers: int


def tag_name(typed: str) -> str:
    """The tag that was typed: one line without spaces around; «» where there is no letter in it."""
    plain = _SPACES.sub(" ", _NO_LETTERS.sub("", typed)).strip(" ,;#")
    return plain[:LONGEST_TAG].rstrip(" ,;")


def tag_key(name: str) -> str:
    """Tags that are the same have the same key: letter case and ё make no difference."""
    return name.casefold().replace("ё", "е")


def note_text(typed: str) -> str:
    """A note as it is kept: its lines, nothing that no paper could hold."""
    plain = _NO_LETTERS.sub("", typed.replace("\r\n", "\n").replace("\r", "\n"))
    return plain.strip()[:LONGEST_NOTE]
