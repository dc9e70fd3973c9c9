"""Own directory entries in the archive: kept whole, with their versions, and counted in papers."""

import datetime
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.storage import directories
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.directories import Change, Kept
from secretariat_app.storage.sentences import ENTRY_STALE

Paper = Callable[..., Resolution]
BODY = "ГУ «Управление садов»"


def test_what_was_kept_stays_among_the_versions(archive: Archive) -> None:
    directories.keep(archive, [Change("body.a", "body", 0, "1"), Change("body.b", "body", 0, "2")])
    directories.keep(archive, [Change("body.a", "body", 1, None)])
    assert directories.read_all(archive) == [Kept("body.a", "body", 2, None), Kept("body.b", "body", 1, "2")]
    assert directories.versions(archive, "body.a") == [Kept("body.a", "body", 1, "1")]
    directories.forget(archive, "body.a")
    assert [kept.key for kept in directories.read_all(archive)] == ["body.b"]


@pytest.mark.parametrize("read_at", [0, 2])
def test_nothing_is_overwritten_that_was_changed_elsewhere(archive: Archive, read_at: int) -> None:
    directories.keep(archive, [Change("body.a", "body", 0, "1")])
    changes = [Change("body.b", "body", 0, "2"), Change("body.a", "body", read_at, "3")]
    with pytest.raises(KnownError) as refused:
        directories.keep(archive, changes)
    assert refused.value.sentence == ENTRY_STALE
    assert directories.read_all(archive) == [Kept("body.a", "body", 1, "1")]


def test_papers_that_name_an_entry_are_counted_once(archive: Archive, paper: Paper) -> None:
    addressed = replace(paper("О садах"), items=(Item(f"Рекомендовать {BODY}", addressees=(BODY,)),))
    led = replace(paper("О комиссии"), commissions=("комиссия по садам",))
    archive.create(addressed)
    lying = archive.create(led)
    archive.delete(lying.id, lying.revision)
    assert directories.papers_naming(archive, [BODY]) == 1
    assert directories.papers_naming(archive, [BODY, "комиссия по садам", ""]) == 2
    assert directories.papers_naming(archive, ["ГУ «Управление лесов»"]) == 0
    assert directories.papers_naming(archive, [""]) == 0


def test_a_citation_leads_to_its_papers(archive: Archive, paper: Paper) -> None:
    stored = archive.create(paper("О решении", "Решение от 29 сентября 2021 года № 83/12-VII исполнено."))
    archive.create(paper("О другом", "Решение от 29 сентября 2021 года № 84/12-VII исполнено."))
    day = datetime.date(2021, 9, 29)
    assert [row.id for row in directories.citing(archive, day, "83/12-VII", "")] == [stored.id]
    assert directories.citing(archive, day, "", "О другом") == []
