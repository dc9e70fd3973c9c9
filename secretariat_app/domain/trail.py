"""The audit trail: who did what to which paper, when; each entry holds the hash of the one before."""

import datetime
import enum
import hashlib
import json

import msgspec

from secretariat_app.errors import KnownError


class Act(enum.StrEnum):
    """What was done. The code is kept; its words in each language belong to whoever shows it."""

    BEGUN = "begun"  # the trail itself, in an archive that is older than it
    CREATED = "created"
    IMPORTED = "imported"
    CHANGED = "changed"
    MADE_READY = "made ready"
    BACK_TO_DRAFT = "back to draft"
    SIGNED = "signed"
    SIGNED_EARLIER = "signed earlier"  # on paper, before it came into the archive
    CANCELLED = "cancelled"
    AMENDS = "amends"
    SCAN_ATTACHED = "scan attached"
    SCAN_WITHDRAWN = "scan withdrawn"
    DELETED = "deleted"
    RESTORED = "restored"  # out of the bin
    BACKUP_RESTORED = "backup restored"
    GUARDS_MENDED = "guards mended"


class Actor(msgspec.Struct, frozen=True):
    """Who does something: the system's user, the machine, and the name that the settings give."""

    user: str = ""
    machine: str = ""
    person: str = ""


class Entry(msgspec.Struct, frozen=True):
    """One line of the trail. `details` is JSON as it is kept: what the act was about, by name."""

    seq: int
    at: str  # UTC, ISO 8601
    actor: Actor
    act: str
    paper: int | None
    revision: int | None
    details: str
    previous: str
    hash: str = ""

    @property
    def moment(self) -> datetime.datetime:
        """When it was; ValueError where somebody has changed it to no time at all."""
        return datetime.datetime.fromisoformat(self.at)

    @property
    def facts(self) -> dict[str, str | int]:
        """The details by name; none where they are not what the program wrote."""
        try:
            return msgspec.json.decode(self.details, type=dict[str, str | int])
        except msgspec.MsgspecError:
            return {}


class Anchor(msgspec.Struct, frozen=True):
    """How far the trail had come at some time, written down outside the archive."""

    seq: int
    hash: str
    at: str


class Checked(msgspec.Struct, frozen=True):
    """What was looked at, and what was found. `head`: the last entry of the trail."""

    entries: int
    sealed: int
    findings: tuple[KnownError, ...]
    head: Anchor | None


def digest(entry: Entry) -> str:
    """The hash of an entry: SHA-256 over all of it but the hash, which is how anybody can check it."""
    actor = entry.actor
    whole = [
        entry.previous,
        entry.seq,
        entry.at,
        actor.user,
        actor.machine,
        actor.person,
        entry.act,
        entry.paper,
        entry.revision,
        entry.details,
    ]
    words = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(words.encode(errors="replace")).hexdigest()
