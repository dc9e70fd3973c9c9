"""Signed papers in the database: what a seal holds, and that nothing can change it."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.trail import Act, digest
from secretariat_app.errors import KnownError
from secretariat_app.storage import audit, guards, register, signed
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.connections import connect
from secretariat_app.storage.register import Book, Claim
from secretariat_app.storage.sentences import GUARDED, NO_COPY, NUMBER_TAKEN, SEALED, NumberTaken
from tests.storage.papers import COMMISSION

Paper = Callable[..., Resolution]
BOOK = Book("commission.law", (COMMISSION.casefold(),), "ru", 2023)
DOCX = b"PK\x03\x04 a paper"


def ready(archive: Archive, made: Stored, number: str, *, twice: bool = False) -> Stored:
    value = replace(made.resolution, number=number)
    fixed = signed.Ready(value, DOCX, "resolution_ru", "ab", "1.0", Claim(BOOK, number, int(number), twice))
    return signed.make_ready(archive, made.id, made.revision, fixed)


@pytest.fixture
def sealed(archive: Archive, paper: Paper) -> Stored:
    one = ready(archive, archive.create(paper("О ремонте дорог")), "12")
    return signed.sign(archive, one.id, one.revision)


@pytest.fixture
def raw(archive: Archive) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(connect(archive.file)) as connection:
        yield connection


def acts(archive: Archive, paper: int | None = None) -> list[str]:
    return [entry.act for entry in reversed(audit.entries(archive, paper))]


def test_a_paper_from_draft_to_signed(archive: Archive, sealed: Stored) -> None:
    assert (sealed.status, sealed.revision, sealed.resolution.number) == (Status.SIGNED, 3, "12")
    assert archive.read(sealed.id) == sealed
    copy = signed.fair_copy(archive, sealed.id)
    assert copy is not None
    assert (copy.docx, copy.template) == (DOCX, "resolution_ru")
    fate = signed.fate(archive, sealed.id)
    assert fate.file_sha256 == copy.sha256
    assert fate.sealed_at is not None
    assert acts(archive, sealed.id) == [Act.CREATED, Act.MADE_READY, Act.SIGNED]


def test_the_trail_is_one_chain(archive: Archive, sealed: Stored) -> None:
    entries = audit.entries(archive)[::-1]
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    for before, entry in zip(["", *(one.hash for one in entries)], entries, strict=False):
        assert entry.previous == before
        assert digest(entry) == entry.hash


ATTACKS = {
    "text": "UPDATE resolutions SET body = replace(body, 'дорог', 'мостов')",
    "number": "UPDATE resolutions SET number = '13'",
    "back to draft": "UPDATE resolutions SET status = 'draft'",
    "revision": "UPDATE resolutions SET revision = 9",
    "bin": "UPDATE resolutions SET deleted_at = '2024-01-01 00:00:00.000000'",
    "delete": "DELETE FROM resolutions",
    "replace": "INSERT OR REPLACE INTO resolutions SELECT * FROM resolutions",
    "copy": "UPDATE fair_copies SET docx = x'00'",
    "copy gone": "DELETE FROM fair_copies",
    "copy replaced": "INSERT OR REPLACE INTO fair_copies SELECT * FROM fair_copies",
    "seal": "UPDATE seals SET body_sha256 = ''",
    "seal gone": "DELETE FROM seals",
    "number given": "DELETE FROM registrations",
    "number given again": "INSERT OR REPLACE INTO registrations SELECT * FROM registrations",
    "trail": "UPDATE trail SET person = 'никто'",
    "trail gone": "DELETE FROM trail WHERE seq = 2",
    "trail replaced": "INSERT OR REPLACE INTO trail SELECT * FROM trail",
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_the_database_itself_refuses(
    archive: Archive, sealed: Stored, raw: sqlite3.Connection, attack: str
) -> None:
    before = list(raw.iterdump())
    raw.execute("PRAGMA foreign_keys = OFF")
    with pytest.raises(sqlite3.IntegrityError, match="may not be changed"):
        raw.execute(attack)
    assert list(raw.iterdump()) == before


def test_a_refusal_of_the_database_is_said_in_a_sentence(archive: Archive, sealed: Stored) -> None:
    from sqlalchemy import update

    from secretariat_app.storage.schema import RESOLUTIONS

    with pytest.raises(KnownError) as refused:
        archive._write(lambda connection: connection.execute(update(RESOLUTIONS).values(number="13")))
    assert refused.value.sentence == GUARDED


def test_a_signed_paper_is_neither_changed_nor_deleted(archive: Archive, sealed: Stored) -> None:
    with pytest.raises(KnownError, match="no longer a draft"):
        archive.change(sealed.id, sealed.revision, sealed.resolution)
    with pytest.raises(KnownError) as refused:
        archive.delete(sealed.id, sealed.revision)
    assert refused.value.sentence == SEALED
    cancelled = signed.cancel(archive, sealed.id, sealed.revision, "Отозвано")
    with pytest.raises(KnownError):
        archive.delete(cancelled.id, cancelled.revision)


def test_cancelling_keeps_the_reason_and_the_seal(archive: Archive, sealed: Stored) -> None:
    cancelled = signed.cancel(archive, sealed.id, sealed.revision, "Принято с ошибкой")
    assert cancelled.status is Status.CANCELLED
    fate = signed.fate(archive, sealed.id)
    assert (fate.reason, fate.file_sha256) == ("Принято с ошибкой", signed.fate(archive, 1).file_sha256)
    assert signed.fair_copy(archive, sealed.id) is not None
    assert audit.entries(archive, sealed.id)[0].facts == {"reason": "Принято с ошибкой"}


def test_an_amending_paper_and_the_amended_one_know_each_other(
    archive: Archive, sealed: Stored, paper: Paper
) -> None:
    new = signed.amend(archive, sealed.id, paper("О внесении изменений"), "resolution_ru")
    assert [row.id for row in signed.fate(archive, new.id).amends] == [sealed.id]
    assert [row.id for row in signed.fate(archive, sealed.id).amended_by] == [new.id]
    archive.delete(new.id, new.revision)
    assert signed.fate(archive, sealed.id).amended_by == ()
    with pytest.raises(KnownError, match="not signed"):
        signed.amend(archive, archive.create(paper("Черновик")).id, paper("Новое"), "resolution_ru")


def test_scans_are_kept_and_withdrawn_once(archive: Archive, sealed: Stored, raw: sqlite3.Connection) -> None:
    scan = signed.attach_scan(archive, sealed.id, "скан.pdf", "pdf", b"%PDF-1.7 picture")
    assert signed.scan_data(archive, scan.id) == b"%PDF-1.7 picture"
    assert signed.fate(archive, sealed.id).scans == (scan,)
    for attack in ("UPDATE scans SET data = x'00'", "DELETE FROM scans", "UPDATE scans SET name = ''"):
        with pytest.raises(sqlite3.IntegrityError, match="may not be changed"):
            raw.execute(attack)
    signed.withdraw_scan(archive, scan.id)
    assert signed.fate(archive, sealed.id).scans[0].withdrawn_at is not None
    with pytest.raises(KnownError):
        signed.withdraw_scan(archive, scan.id)
    with pytest.raises(sqlite3.IntegrityError, match="may not be changed"):
        raw.execute("UPDATE scans SET withdrawn_at = NULL")


def test_without_its_copy_a_paper_is_not_sealed(archive: Archive, paper: Paper) -> None:
    made = archive.create(paper())
    made = archive.set_status(made.id, made.revision, Status.READY)  # as an older program did
    with pytest.raises(KnownError) as refused:
        signed.sign(archive, made.id, made.revision)
    assert refused.value.sentence == NO_COPY


def test_a_number_is_given_once(archive: Archive, sealed: Stored, paper: Paper) -> None:
    other = archive.create(paper("О парках"))
    with pytest.raises(NumberTaken) as refused:
        ready(archive, other, "12")
    assert refused.value.sentence == NUMBER_TAKEN
    assert archive.read(other.id) == other, "nothing of the step is kept"
    twice = ready(archive, other, "12", twice=True)
    assert twice.resolution.number == "12"
    assert [line.id for line in register.others(archive, BOOK, "№ 12", other.id)] == [sealed.id]


def test_a_number_stays_given_when_its_paper_has_another_or_is_deleted(
    archive: Archive, paper: Paper
) -> None:
    one = ready(archive, archive.create(paper("О парках")), "7")
    draft = archive.set_status(one.id, one.revision, Status.DRAFT)
    again = ready(archive, draft, "8")
    archive.delete(again.id, again.revision)
    assert register.highest(archive, BOOK, int) == 8
    assert [(line.number, line.left, line.deleted) for line in register.lines(archive, BOOK)] == [
        ("7", True, True),
        ("8", True, True),
    ]
    with pytest.raises(NumberTaken):
        ready(archive, archive.create(paper("О дворах")), "7")


def test_a_paper_gets_its_own_number_back(archive: Archive, paper: Paper) -> None:
    one = ready(archive, archive.create(paper("О парках")), "7")
    draft = archive.set_status(one.id, one.revision, Status.DRAFT)
    ready(archive, draft, "7")
    assert [line.number for line in register.lines(archive, BOOK)] == ["7"]
    assert acts(archive, one.id)[-2:] == [Act.BACK_TO_DRAFT, Act.MADE_READY]


def test_a_number_typed_into_a_draft_is_seen(archive: Archive, paper: Paper) -> None:
    archive.create(paper("Загружено", number="№ 30"))
    assert register.highest(archive, BOOK, lambda text: int(text.removeprefix("№ "))) == 30
    (line,) = register.lines(archive, BOOK)
    assert (line.number, line.given, line.left) == ("№ 30", False, False)


def test_lost_guards_are_put_back_and_that_is_said(archive_path: Path, paper: Paper) -> None:
    with open_archive(archive_path) as archive:
        archive.create(paper())
    with contextlib.closing(connect(archive_path)) as raw:
        raw.execute("DROP TRIGGER guard_trail_delete")
        assert guards.wrong(raw) == ["guard_trail_delete"]
    with open_archive(archive_path) as archive:
        last = audit.entries(archive)[0]
        assert (last.act, last.facts) == (Act.GUARDS_MENDED, {"guards": "guard_trail_delete"})
    with contextlib.closing(connect(archive_path)) as raw:
        assert guards.wrong(raw) == []


def test_papers_signed_before_there_were_seals_get_one(archive_path: Path, paper: Paper) -> None:
    with open_archive(archive_path) as archive:
        archive.create(paper())
    with contextlib.closing(connect(archive_path)) as raw:
        guards.take_off(raw)
        raw.execute("DELETE FROM trail")
        raw.execute("DELETE FROM archive_facts WHERE name = 'trail'")
        raw.execute("UPDATE resolutions SET status = 'signed'")
    with open_archive(archive_path) as archive:
        assert signed.fate(archive, 1).sealed_at is not None
        assert signed.fair_copy(archive, 1) is None
        assert acts(archive)[-2:] == [Act.BEGUN, Act.SIGNED_EARLIER]
