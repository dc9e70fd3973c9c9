"""The versions of a paper: every save is one, and each says when, by whom and what it changed."""

import getpass
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.storage import account
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.sentences import IN_BIN, NO_SUCH, NO_SUCH_VERSION

Paper = Callable[..., Resolution]


@pytest.fixture
def kept(archive: Archive, paper: Paper) -> int:
    """A paper with three versions."""
    first = archive.create(paper("О дорогах", "Дороги ремонтируются."))
    archive.change(first.id, 1, paper("О мостах", "Дороги ремонтируются."))
    archive.change(first.id, 2, paper("О мостах", "Дороги ремонтируются.", "Мосты проверены дважды."))
    return first.id


def test_every_save_is_a_version(archive: Archive, kept: int) -> None:
    versions = archive.version_list(kept)
    assert [one.revision for one in versions] == [3, 2, 1]
    assert [one.present for one in versions] == [True, False, False]
    assert {one.saved_by for one in versions} == {account.account()}
    third, second, first = (one.changes for one in versions)
    assert first is None
    assert second is not None
    assert third is not None
    assert (second.parts, second.changed) == ((Part.TITLE,), 1)
    assert (third.parts, third.added, third.words_added) == ((Part.FINDINGS,), 1, 3)
    assert versions[0].changed_at == archive.read(kept).changed_at


def test_a_save_that_changes_nothing_is_no_version(archive: Archive, kept: int) -> None:
    present = archive.read(kept)
    assert archive.change(kept, present.revision, present.resolution) == present
    assert len(archive.version_list(kept)) == 3
    other = archive.change(kept, present.revision, present.resolution, template="resolution_kk")
    assert (other.revision, other.template) == (4, "resolution_kk")


def test_any_version_can_be_read(archive: Archive, kept: int) -> None:
    assert archive.version(kept, 1).resolution.title == Paragraph("О дорогах")
    assert archive.version(kept, 3) == archive.read(kept)
    with pytest.raises(KnownError) as refused:
        archive.version(kept, 4)
    assert refused.value.sentence == NO_SUCH_VERSION


def test_a_version_is_called_by_a_name(archive: Archive, kept: int) -> None:
    archive.name_version(kept, 2, "  перед заседанием ")
    archive.name_version(kept, 3, "после заседания")
    assert [one.name for one in archive.version_list(kept)] == ["после заседания", "перед заседанием", ""]
    assert archive.version_list(kept)[1].changes is not None
    archive.name_version(kept, 2, "")
    assert [one.name for one in archive.version_list(kept)] == ["после заседания", "", ""]
    with pytest.raises(KnownError) as refused:
        archive.name_version(kept, 9, "никогда")
    assert refused.value.sentence == NO_SUCH_VERSION


def test_a_step_of_its_life_is_a_version_too(archive: Archive, kept: int) -> None:
    archive.set_status(kept, 3, Status.READY)
    latest = archive.version_list(kept)[0]
    assert (latest.revision, latest.status, latest.changes) == (4, Status.READY, None)


def test_papers_that_are_not_there_have_no_versions(archive: Archive, kept: int) -> None:
    archive.delete(kept, 3)
    for identity, sentence in ((kept, IN_BIN), (99, NO_SUCH)):
        with pytest.raises(KnownError) as refused:
            archive.version_list(identity)
        assert refused.value.sentence == sentence


def test_versions_of_an_older_archive_are_listed_without_notes(archive: Archive, kept: int) -> None:
    with archive._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM version_notes")
    assert [(one.saved_by, one.changes) for one in archive.version_list(kept)] == [("", None)] * 3
    present = archive.read(kept)
    archive.change(kept, 3, replace(present.resolution, number="7"))
    assert archive.version_list(kept)[0].changes is not None


def test_a_computer_that_knows_no_user_names_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise OSError("no user")

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert account.account() is None
