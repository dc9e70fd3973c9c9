"""What the window and the command line do with the archive."""

import sqlite3
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Hit, Row
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.messages import say
from secretariat_app.paths import HOME_VARIABLE
from secretariat_app.services import finding, keeping, safekeeping


@pytest.fixture
def sample(samples: Path) -> Resolution:
    return interchange.read((samples / "resolution_2022-10-19.json").read_bytes())


def test_a_paper_from_draft_to_signature_and_found_again(archive_path: Path, sample: Resolution) -> None:
    with keeping.open_archive(archive_path) as archive:
        keeping.write_journal(archive, "new", b"{}")
        made = keeping.save(archive, None, None, sample)
        again = keeping.save(archive, made.id, made.revision, replace(sample, number="1"))
        with pytest.raises(keeping.StaleRevision):
            keeping.save(archive, made.id, made.revision, sample)
        with pytest.raises(ValueError, match="revision"):
            keeping.save(archive, made.id, None, sample)
        keeping.drop_journal(archive, "new")
        ready = keeping.set_status(archive, again.id, again.revision, Status.READY)
        signed = keeping.set_status(archive, ready.id, ready.revision, Status.SIGNED)
    with keeping.open_archive(archive_path) as archive:
        assert keeping.read_journals(archive) == {}
        assert keeping.read(archive, signed.id) == signed
        assert len(keeping.versions(archive, signed.id)) == 3
        assert [row.id for row in finding.rows(archive, Status.SIGNED, 2022, "законности", 10)] == [signed.id]
        assert finding.count(archive) == 1
        (hit,) = finding.search(archive, "развитие волонтёрского движения").hits
        assert "<mark>волонтерского</mark> <mark>движения</mark>" in finding.marked(hit)
        assert finding.marked(hit).replace("<mark>", "").replace("</mark>", "") == hit.snippet


def test_a_deleted_paper_comes_back(archive_path: Path, sample: Resolution) -> None:
    with keeping.open_archive(archive_path) as archive:
        made = keeping.create(archive, sample)
        keeping.delete(archive, made.id, made.revision)
        assert [lying.row.id for lying in keeping.deleted(archive)] == [made.id]
        assert keeping.restore_deleted(archive, made.id) == made


def test_a_backup_and_the_way_back(archive_path: Path, sample: Resolution, tmp_path: Path) -> None:
    with keeping.open_archive(archive_path) as archive:
        keeping.create(archive, sample)
    made = safekeeping.backup(archive_path, tmp_path / "copy.sqlite")
    restored = safekeeping.restore(tmp_path / "copy.sqlite", archive_path)
    assert (made.resolutions, restored.resolutions) == (1, 1)
    assert restored.set_aside is not None


def test_the_users_own_archive_is_opened_when_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: Resolution
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    with keeping.open_archive() as archive:
        keeping.create(archive, sample)
    assert (tmp_path / "data" / "archive.sqlite").exists()


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_every_refusal_can_be_said_in_the_users_language(archive_path: Path, language: str) -> None:
    sqlite3.connect(archive_path).execute("CREATE TABLE other (id)").connection.close()
    with pytest.raises(KnownError) as refused:
        keeping.open_archive(archive_path)
    assert str(archive_path) in say(refused.value, language)


def test_marks_stand_around_the_found_words_and_nothing_else_changes() -> None:
    row = Row(1, None, None, "", Status.DRAFT)
    assert (
        finding.marked(Hit(row, "a < b & c", ((0, 1), (8, 9)), 1.0)) == "<mark>a</mark> < b & <mark>c</mark>"
    )
    assert finding.marked(Hit(row, "a < b", (), 1.0)) == "a < b"


def test_a_paper_keeps_its_template_until_another_is_chosen(archive_path: Path, sample: Resolution) -> None:
    with keeping.open_archive(archive_path) as archive:
        made = keeping.save(archive, None, None, sample, template="resolution_ru_office")
        assert made.template == "resolution_ru_office"
        same = keeping.save(archive, made.id, made.revision, sample)
        assert same.template == keeping.read(archive, made.id).template == "resolution_ru_office"
        other = keeping.save(archive, made.id, same.revision, sample, template="resolution_ru")
        assert other.template == keeping.template_of(archive, made.id) == "resolution_ru"
        ready = keeping.set_status(archive, made.id, other.revision, Status.READY)
        assert ready.template == "resolution_ru"
