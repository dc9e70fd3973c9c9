"""Packs of clauses: out to one file, and in from one, with what it would change seen before anything does."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.clause import Clause
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services import clause_library, clause_mistakes
from secretariat_app.services.clause_files import read_pack, written
from secretariat_app.services.clause_library import Held, same_words

if TYPE_CHECKING:
    from secretariat_app.storage.archive import Archive

_NOTHING = QT_TRANSLATE_NOOP("errors", "No wording was chosen.")
_WRONG = QT_TRANSLATE_NOOP("errors", "{file}, wording «{key}»: {problem}")


class Change(enum.StrEnum):
    """What a pack would do to one clause."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class Choice(enum.StrEnum):
    """What is to become of one clause of a pack."""

    TAKE = "take"
    LEAVE = "leave"
    BOTH = "both"


class Incoming(msgspec.Struct, frozen=True):
    """One clause of a pack beside the one of that key that is there; `was` is None for a new one."""

    clause: Clause
    was: Clause | None
    change: Change


def write(clauses: Iterable[Clause], file: Path) -> Path:
    """The clauses as a pack; gives the path it went to. KnownError for none, or a file that cannot be."""
    from secretariat_app.documents.files import write_safely

    text = written(clauses)
    if not text:
        raise KnownError(_NOTHING)
    return write_safely(file, text.encode())


def read(file: Path, held: Held) -> tuple[Incoming, ...]:
    """What the pack has, in the order of the paper; nothing is kept yet.

    KnownError, with the line, where it is no pack, holds too much, or holds anything that is no plain clause.
    """
    known = {clause.key: clause for clause in held.library.clauses}
    found = []
    for given in read_pack(file):
        try:
            clause = clause_library.tidied(given)
            clause_mistakes.refuse_wrong(clause)
        except KnownError as error:
            raise KnownError(_WRONG, file=file, key=given.key, problem=error) from error
        was = known.get(clause.key)
        change = Change.SAME if was and same_words(was, clause) else Change.CHANGED
        found.append(Incoming(clause, was, change if was else Change.NEW))
    return tuple(found)


def take(archive: Archive, incoming: Iterable[Incoming], choices: Mapping[str, Choice]) -> Held:
    """Keep what was chosen, all or none; what stood there stays among the versions.

    `choices` by key: a clause that is not named is left. BOTH keeps the present one and gives the other a key
    of its own.
    """
    clauses = []
    for one in incoming:
        choice = choices.get(one.clause.key, Choice.LEAVE)
        if choice is Choice.TAKE:
            clauses.append(one.clause)
        elif choice is Choice.BOTH:
            clauses.append(replace(one.clause, key=clause_library.new_key(one.clause.group)))
    if not clauses:
        raise KnownError(_NOTHING)
    return clause_library.save_all(archive, clauses, as_given=True)
