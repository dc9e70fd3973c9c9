"""How often this user has taken each clause: a small file of the user's own; the frequent come first."""

import logging
import threading
from collections.abc import Mapping
from pathlib import Path

import msgspec

from secretariat_app.paths import data_folder

NAME = "clause_use.json"

_LOG = logging.getLogger(__name__)


class Usage:
    """Counts by the clauses' keys. Read when first asked for; a count that cannot be kept is no failure."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._counts: dict[str, int] | None = None
        self._lock = threading.Lock()

    def counts(self) -> Mapping[str, int]:
        """How often each clause was taken; clauses that never were are not named."""
        if self._counts is None:
            self._counts = self._read()
        return self._counts

    def note(self, key: str) -> None:
        """The clause of that key has been taken once more."""
        self._counts = {**self.counts(), key: self.counts().get(key, 0) + 1}

    def keep(self) -> None:
        """Write the counts down; on a worker, since a disk may be slow."""
        counts = dict(self.counts())
        with self._lock:
            try:
                file = self._path()
                fresh = file.with_suffix(".new")
                fresh.write_bytes(msgspec.json.encode(counts))
                fresh.replace(file)
            except OSError as error:
                _LOG.warning("the counts of clauses could not be kept: %s", error)

    def _read(self) -> dict[str, int]:
        try:
            return msgspec.json.decode(self._path().read_bytes(), type=dict[str, int])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError) as error:
            _LOG.warning("the counts of clauses could not be read: %s", error)
            return {}

    def _path(self) -> Path:
        return self._file or data_folder() / NAME
