"""The user's own clauses: a file for each group in the data folder, read beside those that are shipped.

A broken file of the user's is told and left aside; the shipped clauses are always there.
"""

import json
import re
from pathlib import Path

import msgspec

from secretariat_app.domain.clause import Clause, Group, Slot, SlotType
from secretariat_app.errors import KnownError
from secretariat_app.paths import data_folder
from secretariat_app.services.clause_files import read_clauses
from secretariat_app.services.library import Library, load_library

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


def load(folder: Path | None = None) -> tuple[Library, list[KnownError]]:
    """The shipped clauses and the user's own, and what is wrong with files of the latter."""
    shipped, wrong = load_library(), []
    own: list[Clause] = []
    for file in sorted((folder or _folder()).glob("*.yaml")):
        try:
            own += read_clauses([file])
        except KnownError as error:
            wrong.append(error)
    groups = list(Group)
    clauses = sorted((*shipped.clauses, *own), key=lambda one: (groups.index(one.group), one.order))
    return (Library(tuple(clauses)) if own else shipped), wrong


def save(text: str, marked: list[Marked], group: Group, language: str, folder: Path | None = None) -> Clause:
    """The text as a clause of the user's own, its marked words as slots.

    Raises KnownError, in the words of the loader, where the clause could not be read again; nothing is kept
    then. OSError where the folder cannot be written.
    """
    folder = folder or _folder()
    file = folder / f"{group}.yaml"
    kept = read_clauses([file]) if file.exists() else ()
    number = 1 + max((int(one.key.rsplit("-", 1)[1]) for one in kept), default=0)
    made = _clause(f"{group}{OWN}{number}", text, marked, group, language)
    _write(file, (*kept, made))
    return made


def remove(key: str, folder: Path | None = None) -> None:
    """Without the own clause of that key; papers that were made from it keep their words."""
    file = (folder or _folder()) / f"{key.split('.', 1)[0]}.yaml"
    _write(file, tuple(one for one in read_clauses([file]) if one.key != key))


def restore(clause: Clause, folder: Path | None = None) -> None:
    """An own clause that was taken out, back in its place."""
    file = (folder or _folder()) / f"{clause.group}.yaml"
    kept = read_clauses([file]) if file.exists() else ()
    _write(file, tuple(sorted((*kept, clause), key=lambda one: one.order)))


def _clause(key: str, text: str, marked: list[Marked], group: Group, language: str) -> Clause:
    slots: list[Slot] = []
    parts, last = [], 0
    for one in sorted(marked, key=lambda one: one.start):
        name = _name(one.label, [slot.name for slot in slots])
        slots.append(Slot(name, one.type, one.label.strip(), one.label.strip(), one.case))
        form = f"|{one.case}" if one.case else ""
        parts += [text[last : one.start], f"{{{{ {name}{form} }}}}"]
        last = one.end
    words = "".join([*parts, text[last:]])
    order = ORDER + int(key.rsplit("-", 1)[1])
    # The loader wants Russian words; a clause of a Kazakh paper has none yet and shows its own in both.
    return Clause(key, group, order, words, tuple(slots), words if language == "kk" else "", source="own")


def _name(label: str, taken: list[str]) -> str:
    name = _WORDS.sub("_", label.casefold()).strip("_") or "поле"
    name = name if name.isidentifier() else f"поле_{name}"
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name}_{number}"
    return free


def _write(file: Path, clauses: tuple[Clause, ...]) -> None:
    """Only a file that can be read again takes the place of the one there."""
    if not clauses:
        file.unlink(missing_ok=True)
        return
    lines = [f"group: {clauses[0].group}", "clauses:"]
    for clause in clauses:
        lines += [f"  {clause.key}:", f"    order: {clause.order}", f"    ru: {_quoted(clause.ru)}"]
        lines += [f"    kk: {_quoted(clause.kk)}"] if clause.kk else []
        lines.append(f"    source: {_quoted(clause.source)}")
        lines += ["    slots:"] if clause.slots else []
        for slot in clause.slots:
            fields = f"type: {slot.type}, label: {_quoted(slot.label)}, label_kk: {_quoted(slot.label_kk)}"
            case = f", case: {slot.case}" if slot.case else ""
            lines.append(f"      {slot.name}: {{{fields}{case}}}")
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    fresh.write_text("\n".join(lines) + "\n", encoding="utf-8")
    try:
        read_clauses([fresh])
    except KnownError:
        fresh.unlink()
        raise
    fresh.replace(file)


def _quoted(text: str) -> str:
    """As YAML reads it whatever stands in it: JSON is YAML."""
    return json.dumps(text, ensure_ascii=False)


def _folder() -> Path:
    return data_folder() / "clauses"
