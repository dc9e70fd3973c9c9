"""Text that is not in the archive yet, as it is kept beside it: which paper it belongs to, and its words."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import Any

from secretariat_app.domain import interchange
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError

LOG = logging.getLogger("secretariat")


@dataclass(frozen=True)
class Unsaved:
    """One paper's unsaved text. `stored` is what the archive holds of it, None for a new paper."""

    key: str
    resolution: Resolution
    stored: Stored | None


def pack(resolution: Resolution, identity: int | None) -> bytes:
    """The bytes to keep of a paper with that id, None for a new one."""
    return json.dumps(
        {"id": identity, "resolution": interchange.write(resolution)}, ensure_ascii=False
    ).encode()


def read_unsaved(archive: Any) -> list[Unsaved]:
    """All unsaved text of earlier runs. What cannot be read is left where it is and logged."""
    from secretariat_app.services import keeping

    found = []
    for key, data in keeping.read_journals(archive).items():
        try:
            packed = json.loads(data)
            resolution = interchange.read(json.dumps(packed["resolution"]))
            found.append(Unsaved(key, resolution, _stored(archive, packed["id"])))
        except (ValueError, KeyError, TypeError, KnownError):
            LOG.exception("unsaved text %s cannot be read", key)
    return found


def _stored(archive: Any, identity: int | None) -> Stored | None:
    from secretariat_app.services import keeping

    if identity is None:
        return None
    try:
        return keeping.read(archive, identity)
    except KnownError:  # deleted meanwhile: the text is offered as a new paper
        return None
