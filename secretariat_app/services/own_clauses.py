"""Clauses of the user's own: made from the words of a paragraph; and files of them in the data folder.

An earlier version of the program kept own clauses in those files. `clause_library` brings them into the
archive once; a broken one is told and left aside.
"""

import re
from pathlib import Path

import msgspec

from secretariat_app.domain.clause import Clause, Group, Slot, SlotType
from secretariat_app.errors import KnownError
from secretariat_app.paths import data_folder
from secretariat_app.services.clause_files import read_pack

OWN = ".own-"
"""What the keys of own clauses have behind their group."""
ORDER = 1000
"""Own clauses stand behind the shipped ones of their group."""

_WORDS = re.compile(r"\W+")


class Marked(msgspec.Struct, frozen=True):
    """Words of a text, from `start` to `end`, that are to be a slot; `case` is the one they stand in."""

    start: int
    end: int
    label: str
    type: SlotType = SlotType.TEXT
    case: str = ""


def is_own(clause: Clause) -> bool:
    """Whether the user wrote the clause."""
    return OWN in clause.key


def made(key: str, text: str, marked: list[Marked], group: Group, language: str) -> Clause:
    """The text as a clause, its marked words as slots."""
    slots: list[Slot] = []
    parts, last = [], 0
    for one in sorted(marked, key=lambda one: one.start):
        name = slot_name(one.label, [slot.name for slot in slots])
        slots.append(Slot(name, one.type, one.label.strip(), one.label.strip(), one.case))
        form = f"|{one.case}" if one.case else ""
        parts += [text[last : one.start], f"{{{{ {name}{form} }}}}"]
        last = one.end
    words = "".join([*parts, text[last:]])
    # A clause needs Russian words; that of a Kazakh paper has none yet and shows its own in both.
    return Clause(key, group, ORDER, words, tuple(slots), words if language == "kk" else "", source="own")


def slot_name(label: str, taken: list[str]) -> str:
    """A name for a slot with that label, other than those `taken`."""
    name = _WORDS.sub("_", label.casefold()).strip("_") or "поле"
    name = name if name.isidentifier() else f"поле_{name}"
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name}_{number}"
    return free


def files(folder: Path | None = None) -> list[Path]:
    """The files of own clauses in the data folder."""
    return sorted((folder or data_folder() / "clauses").glob("*.yaml"))


def read(file: Path) -> tuple[Clause, ...] | KnownError:
    """The clauses of a file, or what is wrong with it."""
    try:
        return read_pack(file)
    except KnownError as error:
        return error
