"""Imported papers that wait for a person: what was recognised beside the source, and what is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secretariat_app.storage.archive import Archive


def waiting(archive: Archive) -> int:
    """How many papers wait."""
    from secretariat_app.storage import originals

    return originals.waiting(archive)
