"""The whole archive as ordinary files, and back: no byte of a value is lost, nothing foreign is taken in."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import folder_copies, keeping
from secretariat_app.services.folder_copies import MANIFEST, read_folder, write_folder
from secretariat_app.storage.archive import Archive


@pytest.fixture
def sample(samples: Path) -> Resolution:
    return interchange.read((samples / "resolution_2022-10-19.json").read_bytes())


@pytest.fixture
def filled(archive_path: Path, sample: Resolution) -> Archive:
    """Three papers: the sample as a draft, a signed one, one in Kazakh; and one in the bin."""
    archive = keeping.open_archive(archive_path)
    keeping.create(archive, sample)
    keeping.create(archive, replace(sample, number="7"), status=Status.SIGNED)
    keeping.create(archive, replace(sample, language="kk", number="8"), template="resolution_kk")
    gone = keeping.create(archive, replace(sample, title=Paragraph("В корзине")))
    keeping.delete(archive, gone.id, 1)
    return archive


def values(archive: Archive) -> list[tuple[bytes, Status, str]]:
    stored = [archive.read(row.id) for row in archive.rows()]
    return sorted((interchange.dumps(one.resolution), one.status, one.template) for one in stored)


def test_there_and_back(filled: Archive, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    folder = tmp_path / "copy"
    with filled:
        manifest = write_folder(filled, folder, progress=lambda *at: told.append(at))
        before = values(filled)
    assert manifest is not None
    assert (len(manifest.papers), manifest.missed) == (3, 0)
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert len(list(folder.glob("*.docx"))) == len(list(folder.glob("*_*.json"))) == 3
    with keeping.open_archive(tmp_path / "other.sqlite") as other:
        taken = read_folder(folder, other)
        assert taken == folder_copies.TakenIn(3, 0)
        assert values(other) == before
        assert read_folder(folder, other) == folder_copies.TakenIn(0, 3)  # nothing comes in twice


def test_a_folder_with_anything_in_it_is_left_alone(filled: Archive, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with filled, pytest.raises(KnownError, match="not empty"):
        write_folder(filled, tmp_path)


def test_a_cancelled_copy_is_no_copy(filled: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    done: list[int] = []
    with filled:
        stop: Callable[[], bool] = lambda: len(done) >= 2  # noqa: E731
        assert write_folder(filled, folder, progress=lambda at, _of: done.append(at), cancelled=stop) is None
        with pytest.raises(KnownError, match="manifest is missing"):
            read_folder(folder, filled)


@pytest.mark.parametrize("what", ["changed", "missing", "word"])
def test_a_file_that_was_changed_is_noticed_before_anything_comes_in(
    filled: Archive, tmp_path: Path, what: str
) -> None:
    folder = tmp_path / "copy"
    with filled:
        write_folder(filled, folder)
    file = sorted(folder.glob("*.docx" if what == "word" else "*_*.json"))[-1]
    if what == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes() + b" ")
    with keeping.open_archive(tmp_path / "other.sqlite") as other:
        with pytest.raises(KnownError, match=file.name):
            read_folder(folder, other)
        assert other.count() == 0


def test_a_manifest_leads_to_no_other_folder(filled: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    with filled:
        write_folder(filled, folder)
        manifest = json.loads((folder / MANIFEST).read_bytes())
        secret = tmp_path / "secret.json"
        secret.write_bytes((folder / manifest["papers"][0]["json"]).read_bytes())
        manifest["papers"][0]["json"] = "../secret.json"
        (folder / MANIFEST).write_text(json.dumps(manifest))
        with pytest.raises(KnownError):
            read_folder(folder, filled)
        (folder / MANIFEST).write_text("{")
        with pytest.raises(KnownError, match="cannot be read"):
            read_folder(folder, filled)
