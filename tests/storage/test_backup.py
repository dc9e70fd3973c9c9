"""Backup and restore: what is copied has been read through, and nothing is lost on the way back."""

import datetime
import hashlib
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.storage import connections, kept_copies
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.backup import backup, restore
from secretariat_app.storage.sentences import (
    DAMAGED,
    FOREIGN,
    LOCKED,
    MISSING,
    NEWER,
    ONTO_ITSELF,
    UNREADABLE,
)

Paper = Callable[..., Resolution]


def titles(file: Path) -> list[str]:
    with open_archive(file) as archive:
        return [row.title for row in archive.rows()]


def everything(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_a_backup_of_an_archive_in_use_is_complete(archive: Archive, paper: Paper, tmp_path: Path) -> None:
    archive.create(paper("О дорогах"))
    binned = archive.create(paper("О мостах"))
    archive.delete(binned.id, 1)
    target = tmp_path / "копии" / "резерв.sqlite"
    made = backup(archive.file, target)
    assert (made.file, made.resolutions) == (target, 1)
    assert made.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert titles(target) == ["О дорогах"]
    archive.create(paper("О тоннелях"))
    assert backup(archive.file, target).resolutions == 2


def test_restoring_brings_back_what_was_and_keeps_what_is(
    archive_path: Path, paper: Paper, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite"
    with open_archive(archive_path) as archive:
        made = archive.create(paper("О дорогах"))
        saved = backup(archive_path, copy)
        archive.change(made.id, 1, paper("О мостах"))
    for _ in range(2):  # twice within a second: no name is used twice
        result = restore(copy, f"sqlite:///{archive_path}")
        assert (result.file, result.resolutions, result.sha256) == (archive_path, 1, saved.sha256)
        assert titles(archive_path) == ["О дорогах"]
    asides = sorted(file for file in tmp_path.iterdir() if ".before-restore." in file.name)
    assert len(asides) == 2
    assert result.set_aside in asides
    assert sorted(title for aside in asides for title in titles(aside)) == ["О дорогах", "О мостах"]
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == saved.sha256


def test_restoring_where_there_is_no_archive(archive: Archive, paper: Paper, tmp_path: Path) -> None:
    archive.create(paper())
    backup(archive.file, tmp_path / "copy.sqlite")
    result = restore(tmp_path / "copy.sqlite", tmp_path / "new" / "archive.sqlite")
    assert result.set_aside is None
    assert len(titles(result.file)) == 1


def test_restoring_over_a_damaged_archive_keeps_all_that_is_left_of_it(
    archive: Archive, paper: Paper, tmp_path: Path
) -> None:
    archive.create(paper())
    copy = tmp_path / "copy.sqlite"
    backup(archive.file, copy)
    folder = tmp_path / "damaged"
    folder.mkdir()
    damaged = folder / "archive.sqlite"
    damaged.write_bytes(b"no database at all" * 100)
    Path(f"{damaged}-wal").write_bytes(b"what was not yet in it")
    result = restore(copy, damaged)
    assert len(titles(damaged)) == 1
    assert result.set_aside
    assert result.set_aside.read_bytes() == b"no database at all" * 100
    assert Path(f"{result.set_aside}-wal").read_bytes() == b"what was not yet in it"


def test_an_archive_in_use_is_not_replaced(
    archive: Archive, paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.05)
    archive.create(paper("О дорогах"))
    backup(archive.file, tmp_path / "copy.sqlite")
    archive.create(paper("О мостах"))
    with pytest.raises(KnownError) as refused:
        restore(tmp_path / "copy.sqlite", archive.file)
    assert refused.value.sentence == LOCKED
    assert archive.count() == 2
    assert not [file for file in tmp_path.iterdir() if "before-restore" in file.name]


@pytest.fixture
def unusable(archive_path: Path, sample: Resolution, request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    file = tmp_path / "unusable.sqlite"
    with open_archive(archive_path) as archive:
        for _ in range(10):
            archive.create(sample)
    shutil.copyfile(archive_path, file)
    if request.param == "text":
        file.write_text("Постановление", encoding="utf-8")
    elif request.param == "empty":
        file.write_bytes(b"")
    elif request.param == "truncated":
        os.truncate(file, file.stat().st_size // 3)
    elif request.param == "overwritten":
        with file.open("r+b") as stream:
            stream.seek(8 * 4096)
            stream.write(b"\xff" * 3 * 4096)
    elif request.param == "missing":
        file.unlink()
    else:
        with sqlite3.connect(file) as raw:
            raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.close()
    return file


@pytest.mark.parametrize(
    ("unusable", "sentence"),
    [
        ("text", FOREIGN),
        ("empty", FOREIGN),
        ("truncated", DAMAGED),
        ("overwritten", DAMAGED),
        ("missing", MISSING),
        ("newer", NEWER),
    ],
    indirect=["unusable"],
)
def test_a_bad_copy_is_neither_made_nor_restored(
    unusable: Path, sentence: str, archive_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "earlier.sqlite").write_bytes(b"an earlier backup")
    before = everything(tmp_path)
    for attempt in (
        lambda: restore(unusable, archive_path),
        lambda: backup(unusable, tmp_path / "earlier.sqlite"),
    ):
        with pytest.raises(KnownError) as refused:
            attempt()
        assert refused.value.sentence == sentence
        assert refused.value.facts["file"] == unusable
    assert everything(tmp_path) == before


def test_an_archive_is_no_backup_of_itself(archive: Archive) -> None:
    for attempt in (backup, restore):
        with pytest.raises(KnownError) as refused:
            attempt(archive.file, archive.file)
        assert refused.value.sentence == ONTO_ITSELF


def test_a_backup_that_cannot_be_written(archive: Archive, paper: Paper, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError) as refused:
        backup(archive.file, tmp_path / "file" / "copy.sqlite")
    assert refused.value.sentence == UNREADABLE
    (tmp_path / "folder").mkdir()
    with pytest.raises(KnownError):
        backup(archive.file, tmp_path / "folder")
    assert not list(tmp_path.rglob("*.part"))


def test_copies_that_earlier_programs_put_beside_the_archive_are_backups_like_the_others(
    archive_path: Path, paper: Paper
) -> None:
    with open_archive(archive_path) as archive:
        archive.create(paper())
    old = archive_path.with_name(f"{archive_path.stem}.schema-0004.2022-10-19_10-11-12.sqlite")
    shutil.copyfile(archive_path, old)
    other = archive_path.with_name("other.schema-0004.2022-10-19_10-11-12.sqlite")
    shutil.copyfile(archive_path, other)
    now = datetime.datetime.now().astimezone()
    kept_copies.make(archive_path, now)
    kept_copies.thin(archive_path, now)
    assert not old.exists()
    assert other.exists()
    assert [one.made_at.year for one in kept_copies.listed(archive_path)] == [now.year, 2022]
