"""Seals: after one, a paper's value never changes, and it is known what its bytes were."""

import hashlib

import msgspec
from sqlalchemy import Connection, insert, select

from secretariat_app.domain.trail import Act, Actor
from secretariat_app.storage import audit, papers
from secretariat_app.storage.schema import ORIGINALS
from secretariat_app.storage.schema_signed import SEALS


def sha256(data: bytes | str) -> str:
    """The hash of bytes, or of a text in UTF-8, in hexadecimal digits."""
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def is_sealed(connection: Connection, identity: int) -> bool:
    """Whether the paper was ever signed, be it cancelled by now."""
    query = select(SEALS.c.resolution_id).where(SEALS.c.resolution_id == identity)
    return connection.execute(query).scalar() is not None


class Sealed(msgspec.Struct, frozen=True):
    """What is sealed: the value's JSON; the hash of the fair copy, or of the file it was imported from."""

    body: str
    file_sha256: str
    fair_copy: int | None = None


def seal(
    connection: Connection,
    actor: Actor,
    act: Act,
    identity: int,
    revision: int,
    what: Sealed,
    **details: str | int,
) -> None:
    """Seal a paper whose status has just become «signed», and say so in the trail."""
    checksum = sha256(what.body)
    connection.execute(
        insert(SEALS).values(
            resolution_id=identity,
            revision=revision,
            fair_copy_id=what.fair_copy,
            body_sha256=checksum,
            file_sha256=what.file_sha256,
            sealed_at=papers.now(),
        )
    )
    facts = details | {"body": checksum, "file": what.file_sha256}
    audit.note(connection, actor, act, identity, revision, **facts)


def seal_imported(connection: Connection, actor: Actor, identity: int, revision: int, body: str) -> None:
    """Seal a paper that comes in as signed already, by the file it came from, if it came from one."""
    query = select(ORIGINALS.c.sha256).where(ORIGINALS.c.resolution_id == identity)
    original = connection.execute(query).scalar() or ""
    seal(connection, actor, Act.SIGNED_EARLIER, identity, revision, Sealed(body, original))
