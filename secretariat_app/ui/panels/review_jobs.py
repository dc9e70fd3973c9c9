"""What reviewing asks of the services on a worker: plain functions over plain values."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from secretariat_app.services import reviewing

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.services.reviewing import Case, Draft, Settled, Span
    from secretariat_app.ui.context import Later


def open_case(archive: Any, identity: int, names: Later[Directories]) -> Case:
    """A paper with its source."""
    return reviewing.open_case(archive, identity, names.get())


def keep(archive: Any, case: Case, draft: Draft, names: Later[Directories], to_review: bool) -> Settled:
    """Keep what a person made of the paper."""
    return reviewing.keep(archive, case, draft, names.get(), to_review=to_review)


def original(archive: Any, identity: int) -> str:
    """The file that the paper came from, written where the system keeps what is looked at once."""
    return reviewing.original_file(archive, identity, tempfile.mkdtemp(prefix="secretariat-"))


def spans_of(chosen: Sequence[tuple[int, int, int]]) -> list[Span]:
    """The chosen characters as the services know them."""
    return reviewing.spans(chosen)
