"""Opening what is no good archive: one sentence, and the file stays as it was."""

import contextlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.storage import connections
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.failures import told_plainly
from secretariat_app.storage.sentences import (
    DAMAGED,
    DISK,
    FOLDER,
    FOREIGN,
    FULL,
    LOCKED,
    NEWER,
    OTHER_URL,
    READ_ONLY,
    UNREADABLE,
)

Paper = Callable[..., Resolution]
NOBODY = 65534
ROOT = Path(__file__).parents[2]


def refusal(where: str | Path) -> str:
    with pytest.raises(KnownError) as refused:
        open_archive(where)
    return refused.value.sentence


def test_only_its_owner_may_read_a_new_archive(archive_path: Path, paper: Paper) -> None:
    where = archive_path.parent / "новая папка" / "архив № 1 %20#?.sqlite"
    with open_archive(where) as archive:
        archive.create(paper())
        files = list(where.parent.iterdir())
        assert {file.name for file in files} >= {where.name, f"{where.name}-wal"}
        if os.name == "posix":
            assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
            assert stat.S_IMODE(where.parent.stat().st_mode) == 0o700
    assert [file.name for file in where.parent.iterdir()] == [where.name]


def test_an_archive_may_be_named_by_url(archive_path: Path, paper: Paper) -> None:
    with open_archive(f"sqlite:///{archive_path}") as archive:
        archive.create(paper())
    with open_archive(str(archive_path)) as archive:
        assert archive.count() == 1


@pytest.mark.parametrize("url", ["postgresql://secretary:secret@host/archive", "sqlite://", "sqlite:///"])
def test_another_database_is_refused_without_showing_its_password(url: str) -> None:
    with pytest.raises(KnownError) as refused:
        open_archive(url)
    assert refused.value.sentence == OTHER_URL
    assert "secret@" not in str(refused.value)


def test_a_text_file_is_no_archive(archive_path: Path) -> None:
    archive_path.write_text("Постановление\n" * 100, encoding="utf-8")
    before = archive_path.read_bytes()
    assert refusal(archive_path) == FOREIGN
    assert archive_path.read_bytes() == before
    assert list(archive_path.parent.iterdir()) == [archive_path]


def test_another_programs_database_is_no_archive(archive_path: Path) -> None:
    with sqlite3.connect(archive_path) as other:
        other.execute("CREATE TABLE alembic_version (version_num)")
        other.execute("INSERT INTO alembic_version VALUES ('0001')")
    other.close()
    before = archive_path.read_bytes()
    assert refusal(archive_path) == FOREIGN
    assert archive_path.read_bytes() == before


def test_an_archive_of_a_newer_version_is_refused(archive_path: Path, paper: Paper) -> None:
    with open_archive(archive_path) as archive:
        archive.create(paper())
    with sqlite3.connect(archive_path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    assert refusal(archive_path) == NEWER


def test_a_truncated_archive_is_damaged(archive_path: Path, sample: Resolution) -> None:
    with open_archive(archive_path) as archive:
        for _ in range(20):
            archive.create(sample)
    size = archive_path.stat().st_size
    os.truncate(archive_path, size // 2 + 1000)
    before = archive_path.read_bytes()
    assert refusal(archive_path) == DAMAGED
    assert archive_path.read_bytes() == before


def test_an_archive_without_its_version_is_damaged(archive_path: Path) -> None:
    open_archive(archive_path).close()
    with sqlite3.connect(archive_path) as raw:
        raw.execute("DELETE FROM alembic_version")
    raw.close()
    assert refusal(archive_path) == DAMAGED


def test_a_folder_is_no_archive(archive_path: Path) -> None:
    archive_path.mkdir()
    assert refusal(archive_path) == FOLDER


def test_a_file_in_the_place_of_the_folder(archive_path: Path) -> None:
    archive_path.write_bytes(b"")
    assert refusal(archive_path / "archive.sqlite") in (UNREADABLE, FOLDER)


def test_an_archive_that_another_program_writes_to_is_busy(
    archive_path: Path, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.05)
    with open_archive(archive_path) as archive:
        archive.create(paper())
        other = sqlite3.connect(archive_path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError) as refused:
            archive.create(paper())
        assert refused.value.sentence == LOCKED == refusal(archive_path)
        assert len(archive.rows()) == 1  # reading goes on
        other.execute("ROLLBACK")
        other.close()
        archive.create(paper())


def test_an_empty_file_becomes_an_archive(archive_path: Path, paper: Paper) -> None:
    archive_path.touch()  # what a process leaves that was killed while it made the archive
    with open_archive(archive_path) as archive:
        archive.create(paper())


OPENS_AND_KEEPS = """
import sys
from secretariat_app.storage.archive import open_archive
from tests.storage.papers import make_paper

with open_archive(sys.argv[1]) as archive:
    archive.create(make_paper())
"""


def test_several_processes_may_make_the_archive_at_once(archive_path: Path) -> None:
    command = [sys.executable, "-c", OPENS_AND_KEEPS, str(archive_path)]
    children = [
        subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        for _ in range(3)
    ]
    assert [child.communicate()[1] for child in children] == [""] * len(children)
    with open_archive(archive_path) as archive:
        assert archive.count() == len(children)
    assert list(archive_path.parent.iterdir()) == [archive_path]


def test_a_full_disk_leaves_everything_as_it_was(archive: Archive, sample: Resolution) -> None:
    made = archive.create(sample)
    with archive._engine.connect() as connection:  # the one connection that the pool then lends again
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")

    def save_until_full() -> None:
        for number in range(10):
            archive.change(made.id, archive.read(made.id).revision, replace(sample, number=str(number)))

    with pytest.raises(KnownError) as refused:
        save_until_full()
    assert refused.value.sentence == FULL
    kept = archive.read(made.id)
    assert replace(kept.resolution, number=None) == sample
    assert len(archive.versions(made.id)) == kept.revision - 1
    with archive._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    after = archive.change(made.id, kept.revision, replace(sample, number="100"))
    assert after.revision == kept.revision + 1


def test_a_disk_without_room_for_the_log_is_called_full(
    archive_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    usage = shutil.disk_usage(archive_path.parent)
    with pytest.raises(KnownError) as told, told_plainly(archive_path):
        raise error
    assert told.value.sentence == DISK
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
    with pytest.raises(KnownError) as told, told_plainly(archive_path):
        raise error
    assert told.value.sentence == FULL


# --- read-only places ----------------------------------------------------------------------------------


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that an ordinary user can reach (pytest's own lie behind one that is root's alone)."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@contextlib.contextmanager
def as_ordinary_user() -> Iterator[None]:
    """File modes mean nothing to root: what is inside is done as nobody."""
    is_root = os.name == "posix" and os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def test_a_read_only_folder(folder: Path) -> None:
    folder.chmod(0o555)
    with as_ordinary_user():
        assert refusal(folder / "archive.sqlite") == READ_ONLY
        assert refusal(folder / "new" / "archive.sqlite") == READ_ONLY
    folder.chmod(0o755)
    assert list(folder.iterdir()) == []


def test_a_read_only_archive(folder: Path, paper: Paper) -> None:
    file = folder / "archive.sqlite"
    with open_archive(file) as archive:
        archive.create(paper())
    file.chmod(0o444)
    before = file.read_bytes()
    with as_ordinary_user():
        assert refusal(file) == READ_ONLY
    assert file.read_bytes() == before


def test_an_archive_that_the_user_may_not_read(folder: Path) -> None:
    file = folder / "archive.sqlite"
    open_archive(file).close()
    file.chmod(0)
    with as_ordinary_user():
        assert refusal(file) == UNREADABLE
