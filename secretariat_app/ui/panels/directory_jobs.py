"""What the directories' view asks of the archive, on the worker: values in, values out."""

from collections.abc import Sequence
from typing import Any

from secretariat_app.domain.directory import RegisteredAct
from secretariat_app.domain.record import Row
from secretariat_app.services import directories
from secretariat_app.services.directories import Held


def used(archive: Any, key: str) -> tuple[str, int]:
    """How many papers name the entry of that key."""
    return key, directories.in_use(archive, key)


def cited(archive: Any, act: RegisteredAct) -> tuple[str, list[Row]]:
    """The papers that cite an act."""
    return act.key, directories.where_cited(archive, act.act)


def save_act(archive: Any, value: RegisteredAct) -> Held:
    """Keep an act."""
    return directories.save_act(
        archive,
        value.act,
        registration=value.registration,
        repealed_on=value.repealed_on,
        key=value.key,
    )


def undo(archive: Any, keys: Sequence[str]) -> Held:
    """Take back the last change of each of these entries."""
    for key in keys:
        directories.undo(archive, key)
    return directories.read(archive)
