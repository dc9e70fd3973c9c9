"""The index is made anew in the background, in batches; a damaged one is not a damaged archive."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from secretariat_app.domain.resolution import Resolution
from secretariat_app.storage import index
from secretariat_app.storage.archive import open_archive

Paper = Callable[..., Resolution]


def spoil(file: Path, *steps: str) -> None:
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as raw:
        for step in steps:
            raw.execute(step)


@pytest.fixture
def outdated(archive_path: Path, paper: Paper, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive of twelve papers whose index another version has made; batches are of five."""
    with open_archive(archive_path) as archive:
        archive.create_many([paper(f"О вопросе {number}") for number in range(12)])
    spoil(archive_path, "UPDATE archive_facts SET value = '0' WHERE name = 'search index'")
    monkeypatch.setattr(index, "AT_ONCE", 0)
    monkeypatch.setattr(index, "BATCH", 5)
    return archive_path


def test_the_index_is_made_anew_in_batches(outdated: Path, paper: Paper) -> None:
    with open_archive(outdated) as archive:
        assert archive.index_ready() == 0
        assert archive.search("вопрос").total == 0
        archive.create(paper("О вопросе"))
        assert archive.search("вопрос").total == 1  # what is kept meanwhile is found at once
        told: list[tuple[int, int]] = []
        assert archive.build_index(lambda done, papers: told.append((done, papers)))
        assert told == [(6, 13), (11, 13), (13, 13)]
        assert archive.index_ready() == 1
        assert archive.search("вопрос").total == 13


def test_building_may_be_cancelled_and_gone_on_with(outdated: Path) -> None:
    with open_archive(outdated) as archive:
        assert not archive.build_index(cancelled=lambda: archive.index_ready() > 0)
        found = archive.search("вопрос")
        assert found.total == 5
        assert found.ready == pytest.approx(5 / 12)
        assert [hit.row.id for hit in archive.search("вопрос 11").hits] == [12]  # later papers come first
    with open_archive(outdated) as archive:
        assert archive.index_ready() == pytest.approx(5 / 12)
        assert archive.build_index()
        assert archive.search("вопрос").total == 12


def test_what_lies_in_the_bin_is_not_indexed(outdated: Path) -> None:
    with open_archive(outdated) as archive:
        archive.delete(3, 1)
        assert archive.build_index()
        assert archive.search("вопрос").total == 11
        assert archive.search("", None).total == 11


def test_few_papers_are_indexed_while_the_archive_is_opened(
    outdated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "AT_ONCE", 200)
    with open_archive(outdated) as archive:
        assert archive.index_ready() == 1
        assert archive.search("вопрос").total == 12


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE resolution_terms_data SET block = x'00' WHERE id > 10",
        "UPDATE resolution_terms_data SET block = x'ffffffffffffffffff'",
        "DELETE FROM resolution_terms_data",
        "DROP TABLE resolution_terms_data",
        "DROP TABLE resolution_terms_config",
        "DROP TABLE resolution_terms_content",
    ],
)
def test_a_damaged_index_is_made_anew(archive_path: Path, paper: Paper, damage: str) -> None:
    with open_archive(archive_path) as archive:
        archive.create_many([paper("О ремонте"), paper("О дорогах")])
    spoil(archive_path, damage)
    with open_archive(archive_path) as archive:
        made = archive.create(paper("О ремонте парка"))
        assert {hit.row.id for hit in archive.search("ремонт").hits} == {1, made.id}
        archive.change(2, 1, paper("О мостах"))
        assert [hit.row.id for hit in archive.search("мост").hits] == [2]
        assert archive.read(1).resolution.title.text == "О ремонте"
