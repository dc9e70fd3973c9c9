"""Text that is not in the archive yet, as it is kept beside it: which paper it belongs to, and its words."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import may_edit
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError

LOG = logging.getLogger("secretariat")


@dataclass(frozen=True)
class Unsaved:
    """One paper's unsaved text. `stored` is what the archive holds of it, None for a new paper.

    Its revision is the one that the text began from: where the paper has moved on since, saving is refused.
    """

    key: str
    resolution: Resolution
    stored: Stored | None


def pack(resolution: Resolution, began_from: Stored | None) -> bytes:
    """The bytes to keep of a text that began from that paper, None for a new one."""
    head = {
        "id": began_from.id if began_from else None,
        "revision": began_from.revision if began_from else None,
    }
    return json.dumps(head | {"resolution": interchange.write(resolution)}, ensure_ascii=False).encode()


def read_unsaved(archive: Any) -> list[Unsaved]:
    """All unsaved text of earlier runs. What cannot be read is left where it is and logged."""
    from secretariat_app.services import keeping

    found = []
    for key, data in keeping.read_journals(archive).items():
        try:
            packed = json.loads(data)
            resolution = interchange.read(json.dumps(packed["resolution"]))
            stored = _stored(archive, packed["id"], packed.get("revision"))
            found.append(Unsaved(key, resolution, stored))
        except (ValueError, KeyError, TypeError, KnownError):
            LOG.exception("unsaved text %s cannot be read", key)
    return found


def _stored(archive: Any, identity: int | None, revision: int | None) -> Stored | None:
    from secretariat_app.services import keeping

    if identity is None:
        return None
    try:
        stored = keeping.read(archive, identity)
    except KnownError:  # deleted meanwhile: the text is offered as a new paper
        return None
    if not may_edit(stored.status):  # no draft any more: it keeps its words, these become a new paper
        return None
    return stored if revision is None else replace(stored, revision=revision)
