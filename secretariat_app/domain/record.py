"""What the archive answers with: a stored paper, a row of a list, a hit of a search, a backup."""

import datetime
from pathlib import Path

import msgspec

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.summary import Summary


class Stored(msgspec.Struct, frozen=True):
    """A resolution as the archive keeps it. `revision` grows by one with every change.

    `template`: the name of the Word template that it is printed by.
    """

    id: int
    revision: int
    status: Status
    resolution: Resolution
    changed_at: datetime.datetime
    template: str = ""


class Version(msgspec.Struct, frozen=True):
    """One value that a paper was kept with, without its text. `present`: it is the one the paper has now.

    `changes`: what it changed of the version before; None for the first, and where nobody wrote it down.
    """

    revision: int
    status: Status
    changed_at: datetime.datetime
    name: str = ""
    saved_by: str = ""
    changes: Summary | None = None
    present: bool = False


class Row(msgspec.Struct, frozen=True):
    """One line of the archive's list."""

    id: int
    date: datetime.date | None
    number: str | None
    title: str
    status: Status
    commission: str = ""
    language: str = "ru"
    changed_at: datetime.datetime | None = None


class Hit(msgspec.Struct, frozen=True):
    """One answer of a search; `marks` are (start, end) of the found words within `snippet`."""

    row: Row
    snippet: str
    marks: tuple[tuple[int, int], ...]
    score: float


class DeletedRow(msgspec.Struct, frozen=True):
    """One paper in the bin."""

    row: Row
    deleted_at: datetime.datetime


class Backup(msgspec.Struct, frozen=True):
    """A backup of the archive. `resolutions` and `sha256` are those of the day it was made.

    Where the record beside it is missing, `resolutions` is None and `sha256` empty.
    """

    file: Path
    made_at: datetime.datetime
    resolutions: int | None
    size: int
    sha256: str = ""
