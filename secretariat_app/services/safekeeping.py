"""Keep the archive safe: a verified copy of it, and the way back from one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded when a copy is made
    from secretariat_app.storage.backup import BackupResult, RestoreResult


def backup(archive: str | Path, target: str | Path) -> BackupResult:
    """A verified copy at `target` of the archive (a path or sqlite:///FILE), which may be in use."""
    from secretariat_app.storage import backup as copies

    return copies.backup(archive, target)


def restore(file: str | Path, archive: str | Path) -> RestoreResult:
    """Put the backup `file` in the place of the archive, which must not be open and is kept aside."""
    from secretariat_app.storage import backup as copies

    return copies.restore(file, archive)
