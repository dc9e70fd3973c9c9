"""The steps of a paper's life in the database: fair copy, seal, scans, cancelling, amending.

Each writes its line of the audit trail in the same transaction, with the hashes by which `checking` later
tells whether anything was changed behind the program's back.
"""

import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, select, update

from secretariat_app.domain import interchange
from secretariat_app.domain.fate import Fate, Scan
from secretariat_app.domain.lifecycle import Status, may_become
from secretariat_app.domain.record import Row, Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.trail import Act, Actor
from secretariat_app.errors import KnownError
from secretariat_app.storage import audit, derived, index, papers, register, versions
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import reading
from secretariat_app.storage.schema import ORIGINALS, RESOLUTIONS
from secretariat_app.storage.schema_signed import AMENDMENTS, CANCELLATIONS, FAIR_COPIES, SCANS, SEALS
from secretariat_app.storage.sealing import Sealed, is_sealed, seal, sha256
from secretariat_app.storage.sentences import (
    COPY_DIFFERS,
    NO_COPY,
    NO_ORIGINAL,
    NO_SUCH_SCAN,
    NO_SUCH_STEP,
    NOT_SIGNED,
)

_R = RESOLUTIONS.c


class Ready(msgspec.Struct, frozen=True):
    """What a paper that becomes ready is fixed as. `template_sha256` and `program`: what made the .docx."""

    resolution: Resolution
    docx: bytes
    template: str
    template_sha256: str
    program: str
    claim: register.Claim


class FairCopy(msgspec.Struct, frozen=True):
    """The .docx of the moment when a paper was made ready."""

    docx: bytes
    sha256: str
    template: str
    template_sha256: str
    program: str
    made_at: datetime.datetime


def make_ready(archive: Archive, identity: int, revision: int, ready: Ready) -> Stored:
    """Give the draft its number, keep its .docx and make it ready, all in one step.

    StaleRevision where it moved on, NumberTaken where the number was given to another meanwhile.
    """
    body, kept = papers.as_kept(ready.resolution)

    def work(connection: Connection) -> Stored:
        row = _next(connection, identity, revision, Status.READY)
        number = register.give(connection, identity, ready.claim)
        columns = derived.columns(kept) | {"template": ready.template}
        moment = papers.step(
            connection,
            row,
            status=str(Status.READY),
            body=body,
            listed_on=kept.date or row.created_at.date(),
            **columns,
        )
        papers.derive(connection, identity, kept, Status.READY)
        versions.note(connection, identity, revision + 1, interchange.read(row.body), kept)
        checksum = sha256(ready.docx)
        connection.execute(
            insert(FAIR_COPIES).values(
                resolution_id=identity,
                revision=revision + 1,
                body=body,
                docx=ready.docx,
                sha256=checksum,
                template=ready.template,
                template_sha256=ready.template_sha256,
                program=ready.program,
                made_at=moment,
            )
        )
        audit.note(connection, archive.actor, Act.MADE_READY, identity, revision + 1, docx=checksum, **number)
        return Stored(identity, revision + 1, Status.READY, kept, papers.aware(moment), ready.template)

    return archive._write(work)


def sign(archive: Archive, identity: int, revision: int) -> Stored:
    """Seal the paper that is ready, with its fair copy. KnownError where there is none, or it differs."""

    def work(connection: Connection) -> Stored:
        row = _next(connection, identity, revision, Status.SIGNED)
        copy = _copy_of(connection, identity, revision)
        if copy is None:
            raise KnownError(NO_COPY, id=identity)
        if copy.body != row.body or sha256(copy.docx) != copy.sha256:
            raise KnownError(COPY_DIFFERS, id=identity)
        return step(connection, archive.actor, row, Status.SIGNED)

    return archive._write(work)


def sign_imported(archive: Archive, identity: int, revision: int, claim: register.Claim) -> Stored:
    """Seal a draft that was imported: the paper was signed before it came here, its file is the proof."""

    def work(connection: Connection) -> Stored:
        row = papers.at(connection, identity, revision)
        if row.status != Status.DRAFT:
            raise KnownError(NO_SUCH_STEP, id=identity, status=row.status, wanted=str(Status.SIGNED))
        original = connection.execute(
            select(ORIGINALS.c.sha256).where(ORIGINALS.c.resolution_id == identity)
        ).scalar()
        if original is None:
            raise KnownError(NO_ORIGINAL, id=identity)
        number = register.give(connection, identity, claim)
        connection.execute(
            update(ORIGINALS).where(ORIGINALS.c.resolution_id == identity).values(to_review=False)
        )
        moment = papers.step(connection, row, status=str(Status.SIGNED))
        kept = interchange.read(row.body)
        index.put_status(connection, identity, kept, Status.SIGNED)
        versions.note(connection, identity, revision + 1)
        facts = Sealed(row.body, original)
        seal(connection, archive.actor, Act.SIGNED_EARLIER, identity, revision + 1, facts, **number)
        return Stored(identity, revision + 1, Status.SIGNED, kept, papers.aware(moment), row.template)

    return archive._write(work)


def step(connection: Connection, actor: Actor, row: Any, status: Status, reason: str = "") -> Stored:
    """Take the paper of `row` one step on; what that step has to leave behind is written too."""
    moment = papers.step(connection, row, status=str(status))
    kept = interchange.read(row.body)
    index.put_status(connection, row.id, kept, status)
    versions.note(connection, row.id, row.revision + 1)
    if status is Status.SIGNED:
        copy = _copy_of(connection, row.id, row.revision)
        facts = Sealed(row.body, copy.sha256 if copy else "", copy.id if copy else None)
        seal(connection, actor, Act.SIGNED, row.id, row.revision + 1, facts)
    elif status is Status.CANCELLED:
        values = {"resolution_id": row.id, "reason": reason, "cancelled_at": moment}
        connection.execute(insert(CANCELLATIONS).values(values))
        audit.note(connection, actor, Act.CANCELLED, row.id, row.revision + 1, reason=reason)
    else:
        act = Act.BACK_TO_DRAFT if status is Status.DRAFT else Act.MADE_READY
        audit.note(connection, actor, act, row.id, row.revision + 1)
    return Stored(row.id, row.revision + 1, status, kept, papers.aware(moment), row.template)


def cancel(archive: Archive, identity: int, revision: int, reason: str) -> Stored:
    """Cancel the paper and keep why."""

    def work(connection: Connection) -> Stored:
        row = _next(connection, identity, revision, Status.CANCELLED)
        return step(connection, archive.actor, row, Status.CANCELLED, reason)

    return archive._write(work)


def amend(archive: Archive, identity: int, resolution: Resolution, template: str) -> Stored:
    """Keep a new draft that amends the signed paper `identity`, and the link between the two."""
    body, kept = papers.as_kept(resolution)

    def work(connection: Connection) -> Stored:
        row = papers.present(connection, identity)
        if row.status != Status.SIGNED:
            raise KnownError(NOT_SIGNED, id=identity)
        made = papers.create(connection, body, kept, template, Status.DRAFT)
        connection.execute(insert(AMENDMENTS).values(resolution_id=made.id, amends_id=identity))
        audit.note(connection, archive.actor, Act.CREATED, made.id, 1)
        audit.note(connection, archive.actor, Act.AMENDS, made.id, 1, amends=identity)
        return made

    return archive._write(work)


def attach_scan(archive: Archive, identity: int, name: str, kind: str, data: bytes) -> Scan:
    """Keep a picture of the signed paper beside it."""

    def work(connection: Connection) -> Scan:
        papers.present(connection, identity)
        if not is_sealed(connection, identity):
            raise KnownError(NOT_SIGNED, id=identity)
        checksum, moment = sha256(data), papers.now()
        made = connection.execute(
            insert(SCANS).values(
                resolution_id=identity, name=name, kind=kind, sha256=checksum, data=data, attached_at=moment
            )
        )
        number = int(made.lastrowid)
        audit.note(
            connection, archive.actor, Act.SCAN_ATTACHED, identity, scan=number, name=name, sha256=checksum
        )
        return Scan(number, name, kind, checksum, len(data), papers.aware(moment), None)

    return archive._write(work)


def withdraw_scan(archive: Archive, scan: int) -> None:
    """Show a scan no more: it was attached by mistake. It stays in the archive."""

    def work(connection: Connection) -> None:
        row = connection.execute(
            select(SCANS.c.resolution_id, SCANS.c.name, SCANS.c.withdrawn_at).where(SCANS.c.id == scan)
        ).one_or_none()
        if row is None or row.withdrawn_at is not None:
            raise KnownError(NO_SUCH_SCAN)
        connection.execute(update(SCANS).where(SCANS.c.id == scan).values(withdrawn_at=papers.now()))
        audit.note(connection, archive.actor, Act.SCAN_WITHDRAWN, row.resolution_id, scan=scan, name=row.name)

    archive._write(work)


def scan_data(archive: Archive, scan: int) -> bytes:
    """The bytes of a scan. KnownError where there is none."""
    with reading(archive._engine, archive.file) as connection:
        data = connection.execute(select(SCANS.c.data).where(SCANS.c.id == scan)).scalar()
    if data is None:
        raise KnownError(NO_SUCH_SCAN)
    return bytes(data)


def fair_copy(archive: Archive, identity: int) -> FairCopy | None:
    """The .docx of a paper that is ready or signed; None where it is neither, or was made elsewhere."""
    with reading(archive._engine, archive.file) as connection:
        row = papers.present(connection, identity)
        if row.status == Status.DRAFT:
            return None
        sealed = connection.execute(
            select(SEALS.c.fair_copy_id).where(SEALS.c.resolution_id == identity)
        ).one_or_none()
        if sealed is not None:
            found = _copy_by(connection, FAIR_COPIES.c.id == sealed.fair_copy_id)
        else:
            found = _copy_of(connection, identity, row.revision)
    if found is None:
        return None
    return FairCopy(
        bytes(found.docx),
        found.sha256,
        found.template,
        found.template_sha256,
        found.program,
        papers.aware(found.made_at),
    )


def fate(archive: Archive, identity: int) -> Fate:
    """What the paper has beside its value. KnownError where there is none of that number."""
    with reading(archive._engine, archive.file) as connection:
        papers.present(connection, identity)
        sealed = connection.execute(select(SEALS).where(SEALS.c.resolution_id == identity)).one_or_none()
        cancelled = connection.execute(
            select(CANCELLATIONS).where(CANCELLATIONS.c.resolution_id == identity)
        ).one_or_none()
        imported = select(ORIGINALS.c.resolution_id).where(ORIGINALS.c.resolution_id == identity)
        return Fate(
            sealed_at=papers.aware(sealed.sealed_at) if sealed else None,
            file_sha256=sealed.file_sha256 if sealed else "",
            imported=connection.execute(imported).scalar() is not None,
            scans=_scans(connection, identity),
            reason=cancelled.reason if cancelled else "",
            cancelled_at=papers.aware(cancelled.cancelled_at) if cancelled else None,
            amends=_kin(connection, AMENDMENTS.c.amends_id, AMENDMENTS.c.resolution_id == identity),
            amended_by=_kin(connection, AMENDMENTS.c.resolution_id, AMENDMENTS.c.amends_id == identity),
        )


def _next(connection: Connection, identity: int, revision: int, status: Status) -> Any:
    row = papers.at(connection, identity, revision)
    if status not in may_become(Status(row.status)):
        raise KnownError(NO_SUCH_STEP, id=identity, status=row.status, wanted=str(status))
    return row


def _copy_of(connection: Connection, identity: int, revision: int) -> Any:
    columns = FAIR_COPIES.c
    return _copy_by(connection, (columns.resolution_id == identity) & (columns.revision == revision))


def _copy_by(connection: Connection, condition: Any) -> Any:
    return connection.execute(select(FAIR_COPIES).where(condition)).one_or_none()


def _scans(connection: Connection, identity: int) -> tuple[Scan, ...]:
    from sqlalchemy import func

    columns = SCANS.c
    query = select(
        columns.id,
        columns.name,
        columns.kind,
        columns.sha256,
        func.length(columns.data).label("size"),
        columns.attached_at,
        columns.withdrawn_at,
    ).where(columns.resolution_id == identity)
    return tuple(
        Scan(
            row.id,
            row.name,
            row.kind,
            row.sha256,
            row.size,
            papers.aware(row.attached_at),
            papers.aware(row.withdrawn_at) if row.withdrawn_at else None,
        )
        for row in connection.execute(query.order_by(columns.id)).all()
    )


def _kin(connection: Connection, other: Any, condition: Any) -> tuple[Row, ...]:
    query = select(*papers.ROW).join(AMENDMENTS, other == _R.id).where(condition, _R.deleted_at.is_(None))
    return tuple(papers.row(row) for row in connection.execute(query.order_by(_R.id)).all())
