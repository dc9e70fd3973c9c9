"""What the library asks of the archive, each a function for the database worker."""

import datetime
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from secretariat_app.domain.clause import Clause
from secretariat_app.domain.record import Row
from secretariat_app.services import clause_library
from secretariat_app.services.clause_library import Held, Version


class Shown(msgspec.Struct, frozen=True):
    """What is known of one clause besides its words."""

    key: str
    papers: Sequence[Row]
    versions: Sequence[Version]


def read(archive: Any) -> tuple[Held, dict[str, int]]:
    """The library and how often each clause is used."""
    return clause_library.read(archive), clause_library.uses(archive)


def about(archive: Any, key: str) -> Shown:
    """Papers and versions of a clause."""
    return Shown(key, clause_library.where_used(archive, key), clause_library.versions(archive, key))


def further(archive: Any, key: str, after: int) -> Shown:
    """The papers behind the one numbered `after`."""
    return Shown(key, clause_library.where_used(archive, key, after), ())


def save(archive: Any, clause: Clause, revision: int) -> Held:
    """Keep a clause that was read at `revision`."""
    return clause_library.save(archive, clause, revision)


def retire(archive: Any, key: str, retired: bool) -> Held:
    """Offer it no longer, or again."""
    return clause_library.retire(archive, key, retired=retired)


def check(archive: Any, key: str, who: str) -> Held:
    """Note who has read the Kazakh today."""
    return clause_library.mark_checked(archive, key, who, datetime.date.today())


def undo(archive: Any, keys: Sequence[str]) -> Held:
    """Each clause as it was before its last change."""
    for key in keys:
        clause_library.undo(archive, key)
    return clause_library.read(archive)


def told(archive: Any, sentence: str, func: Callable[..., Held], *given: Any) -> tuple[str, Held]:
    """What `func` does, with the sentence that is to be said then."""
    return sentence, func(archive, *given)
