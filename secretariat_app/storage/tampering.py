"""Whether what is sealed is still what it was: every finding is one sentence with its facts.

The trail is the measure. Its entries hold each other's hashes, and the hashes of every signed paper, kept
file and scan; what a row says now is compared with what the trail said when it was written. An end of the
trail that was cut off is told by the number that SQLite remembers, by papers whose signing it no longer
knows, and by the `Anchor`s that were written down outside the archive with each backup.
"""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.trail import Act, Anchor, Checked, Entry, digest
from secretariat_app.errors import KnownError
from secretariat_app.storage import audit, derived, guards
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import raw_connection, reading
from secretariat_app.storage.schema import ORIGINALS, RESOLUTIONS
from secretariat_app.storage.schema_signed import (
    AMENDMENTS,
    CANCELLATIONS,
    FAIR_COPIES,
    REGISTRATIONS,
    SCANS,
    SEALS,
)
from secretariat_app.storage.sealing import sha256
from secretariat_app.storage.tampering_words import (
    AMENDMENT_CHANGED,
    ANCHOR_BROKEN,
    BODY_CHANGED,
    COLUMNS_CHANGED,
    COPY_CHANGED,
    COPY_GONE,
    ENTRIES_MISSING,
    ENTRY_CHANGED,
    ENTRY_LOOSE,
    GUARDS_GONE,
    GUARDS_WERE_GONE,
    NUMBER_CHANGED,
    ORIGINAL_CHANGED,
    PAPER_GONE,
    REASON_CHANGED,
    SCAN_CHANGED,
    SCAN_GONE,
    SEAL_CHANGED,
    SIGNED_UNKNOWN,
    STATUS_CHANGED,
)

_R = RESOLUTIONS.c
_SEALING = {Act.SIGNED, Act.SIGNED_EARLIER}
Progress = Callable[[int, int], object]


class _Told(msgspec.Struct):
    """What the trail says there must be."""

    seals: dict[int, Entry] = {}
    copies: dict[tuple[int, int], str] = {}
    scans: dict[int, Entry] = {}
    withdrawn: set[int] = set()
    reasons: dict[int, str] = {}
    amends: set[tuple[int, int]] = set()
    numbers: dict[int, tuple[int, str]] = {}


def check(
    archive: Archive,
    anchors: tuple[Anchor, ...] = (),
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Checked | None:
    """Look through the whole archive, in one consistent view of it. None where `cancelled` said so."""
    told = _Told()
    with reading(archive._engine, archive.file) as connection:
        findings = list(_guards(connection))
        head, count = None, 0
        for entry, found in _chain(connection, anchors):
            findings += found
            if entry is not None:
                head, count = Anchor(entry.seq, entry.hash, entry.at), count + 1
                _take(told, entry)
        for done, identity in enumerate(told.seals, 1):
            if cancelled is not None and cancelled():
                return None
            findings += _paper(connection, told, identity)
            if progress is not None and done % 50 == 0:
                progress(done, len(told.seals))
        findings += _copies(connection, told)
        findings += _unknown(connection, told)
        findings += _scans(connection, told)
        findings += _rows(connection, told)
    return Checked(count, len(told.seals), tuple(findings), head)


def _guards(connection: Connection) -> Iterator[KnownError]:
    wrong = guards.wrong(raw_connection(connection))
    if wrong:
        yield KnownError(GUARDS_GONE, count=len(wrong))


def _chain(
    connection: Connection, anchors: tuple[Anchor, ...]
) -> Iterator[tuple[Entry | None, list[KnownError]]]:
    before, last = "", 0
    written = {anchor.seq: anchor for anchor in anchors}
    for entry in audit.walk(connection):
        found = []
        if entry.seq > last + 1:
            found.append(KnownError(ENTRIES_MISSING, first=last + 1, last=entry.seq - 1))
        elif entry.previous != before:
            found.append(KnownError(ENTRY_LOOSE, number=entry.seq))
        if digest(entry) != entry.hash:
            found.append(KnownError(ENTRY_CHANGED, number=entry.seq))
        anchor = written.pop(entry.seq, None)
        if anchor is not None and anchor.hash != entry.hash:
            found.append(KnownError(ANCHOR_BROKEN, number=entry.seq, time=anchor.at[:16].replace("T", " ")))
        if entry.act == Act.GUARDS_MENDED:
            found.append(KnownError(GUARDS_WERE_GONE, time=entry.at[:16].replace("T", " ")))
        yield entry, found
        before, last = entry.hash, entry.seq
    reached = max([audit.reached(connection), *written])
    if reached > last:
        yield None, [KnownError(ENTRIES_MISSING, first=last + 1, last=reached)]


def _take(told: _Told, entry: Entry) -> None:
    facts, paper = entry.facts, entry.paper or 0
    if entry.act in _SEALING:
        told.seals[paper] = entry
    if entry.act == Act.MADE_READY and "docx" in facts:
        told.copies[paper, entry.revision or 0] = str(facts["docx"])
    if "registration" in facts:
        told.numbers[int(facts["registration"])] = (paper, str(facts["number"]))
    if entry.act == Act.SCAN_ATTACHED:
        told.scans[int(facts.get("scan", 0))] = entry
    elif entry.act == Act.SCAN_WITHDRAWN:
        told.withdrawn.add(int(facts.get("scan", 0)))
    elif entry.act == Act.CANCELLED:
        told.reasons[paper] = str(facts.get("reason", ""))
    elif entry.act == Act.AMENDS:
        told.amends.add((paper, int(facts.get("amends", 0))))


def _paper(connection: Connection, told: _Told, identity: int) -> Iterator[KnownError]:
    entry = told.seals[identity]
    row = connection.execute(select(RESOLUTIONS).where(_R.id == identity)).one_or_none()
    if row is None:
        yield KnownError(PAPER_GONE, id=identity)
        return
    name = _name(row)
    facts = entry.facts
    if sha256(row.body) != facts.get("body"):
        yield KnownError(BODY_CHANGED, **name)
    elif _columns_differ(row):
        yield KnownError(COLUMNS_CHANGED, **name)
    ended = Status.CANCELLED if identity in told.reasons else Status.SIGNED
    if row.status != ended or row.deleted_at is not None:
        yield KnownError(STATUS_CHANGED, **name)
    sealed = connection.execute(select(SEALS).where(SEALS.c.resolution_id == identity)).one_or_none()
    if sealed is None or (sealed.body_sha256, sealed.file_sha256, sealed.revision) != (
        facts.get("body"),
        facts.get("file"),
        entry.revision,
    ):
        yield KnownError(SEAL_CHANGED, **name)
    if entry.act == Act.SIGNED_EARLIER and facts.get("file"):
        data = connection.execute(
            select(ORIGINALS.c.data).where(ORIGINALS.c.resolution_id == identity)
        ).scalar()
        if data is None or sha256(bytes(data)) != facts["file"]:
            yield KnownError(ORIGINAL_CHANGED, **name)


def _columns_differ(row: Any) -> bool:
    try:
        said = derived.columns(interchange.read(row.body))
    except KnownError:  # the body itself is as it was sealed, so an older program wrote it
        return False
    return any(getattr(row, column) != value for column, value in said.items())


def _copies(connection: Connection, told: _Told) -> Iterator[KnownError]:
    there: set[tuple[int, int]] = set()
    columns = FAIR_COPIES.c
    for row in connection.execute(select(columns.id, columns.resolution_id, columns.revision)).all():
        there.add((row.resolution_id, row.revision))
        copy = connection.execute(select(FAIR_COPIES).where(columns.id == row.id)).one()
        checksum = sha256(bytes(copy.docx))
        said = told.copies.get((row.resolution_id, row.revision))
        if checksum != copy.sha256 or checksum != said:
            yield KnownError(COPY_CHANGED, **_named(connection, row.resolution_id))
    for identity in sorted({identity for identity, _ in told.copies.keys() - there}):
        yield KnownError(COPY_GONE, **_named(connection, identity))


def _unknown(connection: Connection, told: _Told) -> Iterator[KnownError]:
    sealed = set(connection.execute(select(SEALS.c.resolution_id)).scalars())
    signed = set(connection.execute(select(_R.id).where(_R.status == str(Status.SIGNED))).scalars())
    for identity in sorted((sealed | signed) - told.seals.keys()):
        yield KnownError(SIGNED_UNKNOWN, **_named(connection, identity))


def _scans(connection: Connection, told: _Told) -> Iterator[KnownError]:
    there = set()
    for number in connection.execute(select(SCANS.c.id)).scalars().all():
        there.add(number)
        row = connection.execute(select(SCANS).where(SCANS.c.id == number)).one()
        entry = told.scans.get(number)
        same = (
            entry is not None
            and sha256(bytes(row.data)) == row.sha256 == entry.facts.get("sha256")
            and (row.name, row.resolution_id) == (entry.facts.get("name"), entry.paper)
            and (row.withdrawn_at is not None) == (number in told.withdrawn)
        )
        if not same:
            yield KnownError(SCAN_CHANGED, file=row.name, **_named(connection, row.resolution_id))
    for number in sorted(told.scans.keys() - there):
        entry = told.scans[number]
        name = str(entry.facts.get("name", ""))
        yield KnownError(SCAN_GONE, file=name, **_named(connection, entry.paper or 0))


def _rows(connection: Connection, told: _Told) -> Iterator[KnownError]:
    reasons = {row.resolution_id: row.reason for row in connection.execute(select(CANCELLATIONS)).all()}
    for identity in sorted(_differing(reasons, told.reasons)):
        yield KnownError(REASON_CHANGED, **_named(connection, identity))
    links = {(row.resolution_id, row.amends_id) for row in connection.execute(select(AMENDMENTS)).all()}
    for identity, _ in sorted(links ^ told.amends):
        yield KnownError(AMENDMENT_CHANGED, **_named(connection, identity))
    numbers = {
        row.id: (row.resolution_id, row.number) for row in connection.execute(select(REGISTRATIONS)).all()
    }
    for key in sorted(_differing(numbers, told.numbers)):
        paper, number = told.numbers.get(key) or numbers[key]
        yield KnownError(NUMBER_CHANGED, given=number, **_named(connection, paper))


def _differing(there: dict[int, Any], said: dict[int, Any]) -> set[int]:
    return {key for key in there.keys() | said.keys() if there.get(key) != said.get(key)}


def _named(connection: Connection, identity: int) -> dict[str, object]:
    row = connection.execute(select(RESOLUTIONS).where(_R.id == identity)).one_or_none()
    return _name(row) if row is not None else {"id": identity, "number": "—", "date": "—"}


def _name(row: Any) -> dict[str, object]:
    return {
        "id": row.id,
        "number": row.number or "—",
        "date": f"{row.date:%d.%m.%Y}" if row.date else "—",
    }
