"""The audit trail: what it tells, and that tampering is noticed and named."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.trail import Actor, digest
from secretariat_app.messages import say
from secretariat_app.services import auditing, keeping, safekeeping, signing
from secretariat_app.services.library import Library
from secretariat_app.storage import audit, guards
from secretariat_app.storage.connections import connect
from tests.services.signable import DAY, PDF, signable


@pytest.fixture
def kept(archive_path: Path, tmp_path: Path, library: Library, directories: Directories) -> Path:
    """An archive with a signed paper and its scan, a cancelled one, an amending one, and a draft."""
    with keeping.open_archive(archive_path) as archive:
        for title in ("О дорогах", "О парках"):
            made = archive.create(signable(title))
            ready = signing.make_ready(archive, made.id, made.revision, directories)
            signing.sign(archive, ready.id, ready.revision)
        signing.cancel(archive, 2, 3, "Ошибка в сумме")
        (tmp_path / "скан.pdf").write_bytes(PDF)
        signing.attach_scan(archive, 1, tmp_path / "скан.pdf")
        signing.amend(archive, 1, library, directories, DAY)
        archive.create(signable("Черновик"))
    return archive_path


@contextlib.contextmanager
def attack(file: Path) -> Iterator[sqlite3.Connection]:
    """Somebody with a tool for SQLite, who has taken the triggers off and puts them on again."""
    with contextlib.closing(connect(file)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        guards.take_off(raw)
        yield raw
        guards.put_on(raw)


def findings(file: Path, language: str = "en") -> list[str]:
    with keeping.open_archive(file) as archive:
        checked = auditing.check(archive)
    assert checked is not None
    return [say(found, language) for found in checked.findings]


def test_a_sound_archive_has_nothing_to_find(kept: Path) -> None:
    with keeping.open_archive(kept) as archive:
        checked = auditing.check(archive)
    assert checked is not None
    assert checked.findings == ()
    assert checked.sealed == 2
    assert checked.entries == checked.head.seq


ATTACKS = {
    "text": (
        "UPDATE resolutions SET body = replace(body, 'принять к сведению', 'отклонить') WHERE id = 1",
        "The text of resolution № 1 of 19.10.2022 was changed after it was signed (number 1).",
    ),
    "number in the list": (
        "UPDATE resolutions SET number = '7' WHERE id = 1",
        "Number, date, title or commission of resolution № 7 of 19.10.2022 in the list are not those that"
        " were signed (number 1).",
    ),
    "state": (
        "UPDATE resolutions SET status = 'draft' WHERE id = 1",
        "The state of the signed resolution № 1 of 19.10.2022 was changed by another program (number 1).",
    ),
    "cancelling undone": (
        "UPDATE resolutions SET status = 'signed' WHERE id = 2",
        "The state of the signed resolution № 2 of 19.10.2022 was changed by another program (number 2).",
    ),
    "bin": (
        "UPDATE resolutions SET deleted_at = '2023-01-01 00:00:00.000000' WHERE id = 1",
        "The state of the signed resolution № 1 of 19.10.2022 was changed by another program (number 1).",
    ),
    "seal": (
        "UPDATE seals SET body_sha256 = '00' WHERE resolution_id = 1",
        "The seal of resolution № 1 of 19.10.2022 was changed or taken away (number 1).",
    ),
    "seal gone": (
        "DELETE FROM seals WHERE resolution_id = 1",
        "The seal of resolution № 1 of 19.10.2022 was changed or taken away (number 1).",
    ),
    "paper gone": (
        "DELETE FROM resolutions WHERE id = 1",
        "The signed resolution with the archive's number 1 is gone.",
    ),
    "a draft called signed": (
        "UPDATE resolutions SET status = 'signed' WHERE title = 'Черновик'",
        "Resolution № — of 19.10.2022 stands as signed, but the audit trail does not say so (number 4).",
    ),
    "docx": (
        "UPDATE fair_copies SET docx = x'504b' WHERE resolution_id = 1",
        "The kept .docx of resolution № 1 of 19.10.2022 was changed (number 1).",
    ),
    "docx gone": (
        "DELETE FROM fair_copies WHERE resolution_id = 1",
        "A kept .docx of resolution № 1 of 19.10.2022 is gone (number 1).",
    ),
    "scan": (
        "UPDATE scans SET data = x'255044462d'",
        "The scan скан.pdf of resolution № 1 of 19.10.2022 was changed (number 1).",
    ),
    "scan gone": (
        "DELETE FROM scans",
        "The scan скан.pdf of resolution № 1 of 19.10.2022 is gone (number 1).",
    ),
    "reason": (
        "UPDATE cancellations SET reason = 'Так решили'",
        "Why resolution № 2 of 19.10.2022 was cancelled was changed (number 2).",
    ),
    "link": (
        "DELETE FROM amendments",
        "What resolution № — of 19.10.2022 amends was changed (number 3).",
    ),
    "register": (
        "UPDATE registrations SET number = '9' WHERE resolution_id = 2",
        "The register was changed: № 2, given to the resolution № 2 of 19.10.2022 (number 2).",
    ),
    "register gone": (
        "DELETE FROM registrations WHERE resolution_id = 2",
        "The register was changed: № 2, given to the resolution № 2 of 19.10.2022 (number 2).",
    ),
    "trail": (
        "UPDATE trail SET person = 'Другой' WHERE seq = 3",
        "Entry 3 of the audit trail has been changed.",
    ),
    "trail gone": (
        "DELETE FROM trail WHERE seq IN (3, 4)",
        "Entries 3 to 4 of the audit trail are missing.",
    ),
    "trail not a time": (
        "UPDATE trail SET at = 'вчера', details = '{' WHERE seq = 3",
        "Entry 3 of the audit trail has been changed.",
    ),
}


@pytest.mark.parametrize(("words", "sentence"), ATTACKS.values(), ids=ATTACKS)
def test_tampering_is_noticed_and_named(kept: Path, words: str, sentence: str) -> None:
    with attack(kept) as raw:
        assert raw.execute(words).rowcount > 0
    assert sentence in findings(kept)


def test_the_sentences_are_said_in_russian(kept: Path) -> None:
    with attack(kept) as raw:
        raw.execute("UPDATE fair_copies SET docx = x'504b' WHERE resolution_id = 1")
    (sentence,) = findings(kept, "ru")
    assert "№ 1 от 19.10.2022" in sentence


def test_an_end_that_was_cut_off_is_noticed(kept: Path) -> None:
    with attack(kept) as raw:
        last = raw.execute("SELECT max(seq) FROM trail").fetchone()[0]
        raw.execute("DELETE FROM trail WHERE seq > ?", (last - 2,))
    assert f"Entries {last - 1} to {last} of the audit trail are missing." in findings(kept)
    with keeping.open_archive(kept) as archive:
        archive.create(signable("Новое"))
    assert f"Entries {last - 1} to {last} of the audit trail are missing." in findings(kept)


def test_a_trail_written_anew_is_told_by_what_was_noted_at_the_backup(kept: Path) -> None:
    """Whoever knows how the hashes are made can make a new chain, but not the note in the backups' folder."""
    with keeping.open_archive(kept) as archive:
        noted = auditing.check_with_backup(archive)
    assert noted is not None
    with attack(kept) as raw:
        rewrite(raw, "Никто")
    assert any("has been written anew" in sentence for sentence in findings(kept))


def rewrite(raw: sqlite3.Connection, person: str) -> None:
    from msgspec.structs import replace

    rows = raw.execute(f"SELECT {audit._COLUMNS} FROM trail ORDER BY seq").fetchall()
    raw.execute("DELETE FROM trail")
    before = ""
    for row in rows:
        entry = audit._entry(row)
        entry = replace(entry, actor=Actor(entry.actor.user, entry.actor.machine, person), previous=before)
        entry = replace(entry, hash=digest(entry))
        raw.execute(audit._INSERT, audit._row(entry))
        before = entry.hash


def test_guards_that_are_off_are_named_and_remembered(kept: Path) -> None:
    with keeping.open_archive(kept) as archive:
        with contextlib.closing(connect(kept)) as raw:
            guards.take_off(raw)
        checked = auditing.check(archive)
    assert checked is not None
    assert "protection against changes is off" in str(checked.findings[0])
    (later,) = findings(kept)
    assert "was found taken off, and was put back" in later


def test_going_back_to_a_backup_is_no_tampering(kept: Path, tmp_path: Path) -> None:
    safekeeping.backup(kept, tmp_path / "copy.sqlite")
    with keeping.open_archive(kept) as archive:
        archive.create(signable("После копии"))
        auditing.check_with_backup(archive)
    safekeeping.restore(tmp_path / "copy.sqlite", kept)
    with keeping.open_archive(kept) as archive:
        archive.create(signable("Снова"))
        last = auditing.entries(archive)[1]
        assert (last.act, last.facts) == (auditing.Act.BACKUP_RESTORED, {"file": "copy.sqlite"})
    assert findings(kept) == []


def test_a_check_can_be_stopped(kept: Path) -> None:
    with keeping.open_archive(kept) as archive:
        assert auditing.check(archive, cancelled=lambda: True) is None


def test_the_note_beside_the_backups_is_its_owners_alone(kept: Path) -> None:
    with keeping.open_archive(kept) as archive:
        auditing.check_with_backup(archive)
        file = auditing._file(archive)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_the_trail_says_who(archive_path: Path) -> None:
    with keeping.open_archive(archive_path, person="А. Секретарева") as archive:
        archive.create(signable())
        (entry, *_) = auditing.entries(archive)
        assert entry.actor.person == "А. Секретарева"
        assert entry.actor.user
        assert entry.paper == 1
        assert auditing.entries(archive, paper=1) == [entry]
        assert auditing.entries(archive, before=entry.seq) == auditing.entries(archive)[1:]


def test_the_trail_as_a_table(kept: Path, tmp_path: Path) -> None:
    columns = auditing.Columns(
        ("№", "Когда", "Кто", "Пользователь", "Компьютер", "Что", "Постановление", "SHA-256"),
        "Журнал",
        lambda entry: f"={entry.act}",
    )
    with keeping.open_archive(kept) as archive:
        whole = auditing.save(archive, tmp_path / "журнал.csv", columns)
        one = auditing.save(archive, tmp_path / "журнал.xlsx", columns, 1)
    lines = whole.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("1;")
    assert ";'=begun;" in lines[1]
    assert one.stat().st_size > 0
