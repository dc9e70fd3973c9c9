"""Many papers as files: safe names, numbered where they meet, failures told by paper, cancelled cleanly."""

import datetime
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.documents.read_text import paragraphs
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.lifecycle import Status
from secretariat_app.errors import KnownError
from secretariat_app.services import keeping, library
from secretariat_app.services.exporting_many import export_many, safe_names
from secretariat_app.storage.archive import Archive
from tests.storage.papers import make_paper

DAY = datetime.date(2022, 10, 19)


@pytest.fixture
def directories() -> Directories:
    return library.load_directories()


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    """Two papers of one day with one number, one whose template is gone, one with a number like a path."""
    with keeping.open_archive(archive_path) as opened:
        opened.create(make_paper("О дорогах", date=DAY, number="5"))
        opened.create(make_paper("О школах", date=DAY, number="5"))
        opened.create(make_paper("Без образца", date=DAY, number="6"), template="нет такого")
        opened.create(make_paper("О парках", date=DAY, number='7/..\\8:*?"<>|'))
        yield opened


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_papers_whose_names_meet_are_numbered_and_nothing_is_replaced(
    archive: Archive, directories: Directories, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "2022-10-19_ПОСТАНОВЛЕНИЕ_№5_RU.DOCX").write_bytes(b"older")
    written = export_many(archive, [1, 2], folder, (".docx", ".pdf"), directories)
    assert written.files == (
        "2022-10-19_Постановление_№5_ru (2).docx",
        "2022-10-19_Постановление_№5_ru (2).pdf",
        "2022-10-19_Постановление_№5_ru (3).docx",
        "2022-10-19_Постановление_№5_ru (3).pdf",
    )
    assert sorted([*written.files, "2022-10-19_ПОСТАНОВЛЕНИЕ_№5_RU.DOCX"]) == names(folder)
    assert (folder / "2022-10-19_ПОСТАНОВЛЕНИЕ_№5_RU.DOCX").read_bytes() == b"older"
    assert any("О школах" in text for text in paragraphs((folder / written.files[2]).read_bytes()))
    assert (folder / written.files[3]).read_bytes().startswith(b"%PDF")


def test_one_that_fails_does_not_stop_the_others(
    archive: Archive, directories: Directories, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    written = export_many(
        archive,
        [1, 3, 99, 4],
        tmp_path / "all.zip",
        (".docx",),
        directories,
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert [(one.paper, one.title) for one in written.failures] == [(3, "Без образца"), (99, "")]
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert packed.testzip() is None
        assert packed.namelist() == list(written.files)
        assert all(not set(name) & set('<>:"/\\|?*') for name in packed.namelist())


def test_where_nothing_could_be_written_there_is_no_zip(
    archive: Archive, directories: Directories, tmp_path: Path
) -> None:
    before = names(tmp_path)
    written = export_many(archive, [3], tmp_path / "all.zip", (".docx",), directories)
    assert (written.files, len(written.failures)) == ((), 1)
    assert names(tmp_path) == before


@pytest.mark.parametrize("target", ["out", "all.zip"])
def test_it_stops_when_it_is_told_to(
    archive: Archive, directories: Directories, tmp_path: Path, target: str
) -> None:
    (tmp_path / "out").mkdir()
    before = names(tmp_path)
    asked = iter([False, True])
    written = export_many(
        archive, [1, 2], tmp_path / target, (".docx",), directories, cancelled=lambda: next(asked)
    )
    assert written.stopped
    assert names(tmp_path) == before  # of a .zip nothing stays
    assert list(written.files) == names(tmp_path / "out")  # what a folder has got stays, and is told


@pytest.mark.parametrize("target", ["missing/all.zip", "missing"])
def test_a_folder_that_is_not_there_is_said(
    archive: Archive, directories: Directories, tmp_path: Path, target: str
) -> None:
    with pytest.raises(KnownError):
        export_many(archive, [1], tmp_path / target, (".docx",), directories)


@given(st.lists(st.text("a.A б 1CON", min_size=1, max_size=6), min_size=1, max_size=8))
def test_names_never_meet_and_windows_takes_them(stems: list[str]) -> None:
    taken: set[str] = set()
    made = [name for stem in stems for name in safe_names(stem, (".docx", ".pdf"), taken)]
    assert len({name.casefold() for name in made}) == len(made) == 2 * len(stems)
    for name in made:
        stem = name.rpartition(".")[0]
        assert stem == stem.rstrip(" .")
        assert stem.split(".")[0].casefold() != "con"


def test_a_signed_paper_is_exported_as_any_other(
    archive: Archive, directories: Directories, tmp_path: Path
) -> None:
    value = archive.read(1).resolution
    signed = archive.create(replace(value, number="9"), status=Status.SIGNED)
    assert export_many(archive, [signed.id], tmp_path, (".docx",), directories).failures == ()
