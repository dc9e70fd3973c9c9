"""How often this user has taken each clause, and which are favourites: small files of the user's own."""

import logging
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from secretariat_app.paths import data_folder

NAME = "clause_use.json"
STARS = "clause_favourites.json"

_LOG = logging.getLogger(__name__)
_Value = TypeVar("_Value")


class Usage:
    """Counts by the clauses' keys. Read when first asked for; a count that cannot be kept is no failure."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._counts: dict[str, int] | None = None
        self._lock = threading.Lock()

    def counts(self) -> Mapping[str, int]:
        """How often each clause was taken; clauses that never were are not named."""
        if self._counts is None:
            self._counts = _read(self._path(), dict[str, int], {})
        return self._counts

    def note(self, key: str) -> None:
        """The clause of that key has been taken once more."""
        self._counts = {**self.counts(), key: self.counts().get(key, 0) + 1}

    def keep(self) -> None:
        """Write the counts down; on a worker, since a disk may be slow."""
        counts = dict(self.counts())
        with self._lock:
            _write(self._path(), counts)

    def _path(self) -> Path:
        return self._file or data_folder() / NAME


class Favourites:
    """The clauses that this user has starred. Read when first asked for."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._keys: tuple[str, ...] | None = None
        self._lock = threading.Lock()

    def starred(self) -> tuple[str, ...]:
        """The keys, the star given last at the end."""
        if self._keys is None:
            self._keys = _read(self._path(), tuple[str, ...], ())
        return self._keys

    def put(self, key: str, *, starred: bool) -> None:
        """Give the clause of that key a star, or take it."""
        others = tuple(one for one in self.starred() if one != key)
        self._keys = (*others, key) if starred else others

    def keep(self) -> None:
        """Write them down; on a worker, since a disk may be slow."""
        keys = self.starred()
        with self._lock:
            _write(self._path(), keys)

    def _path(self) -> Path:
        return self._file or data_folder() / STARS


def _read(file: Path, kind: type[_Value], otherwise: _Value) -> _Value:
    try:
        return msgspec.json.decode(file.read_bytes(), type=kind)
    except FileNotFoundError:
        return otherwise
    except (OSError, msgspec.MsgspecError) as error:
        _LOG.warning("%s could not be read: %s", file.name, error)
        return otherwise


def _write(file: Path, value: object) -> None:
    try:
        fresh = file.with_suffix(".new")
        fresh.write_bytes(msgspec.json.encode(value))
        fresh.replace(file)
    except OSError as error:
        _LOG.warning("%s could not be kept: %s", file.name, error)
