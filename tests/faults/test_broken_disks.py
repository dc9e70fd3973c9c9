"""What the world does to an archive: each fault ends in its own sentence, and nothing kept is lost."""

import contextlib
import datetime
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.record import Stored
from secretariat_app.errors import KnownError
from secretariat_app.messages import say
from secretariat_app.services import folder_copies, keeping, safekeeping, unsaved
from secretariat_app.storage import connections, sentences
from secretariat_app.storage.archive import Archive
from tests.storage.papers import make_paper

ROOT = Path(__file__).parents[2]
PAPER = make_paper("О ремонте дорог", "Слова. " * 200)


@pytest.fixture
def kept(archive_path: Path) -> list[Stored]:
    """Papers in an archive that is closed, and a backup of it."""
    with keeping.open_archive(archive_path) as archive:
        stored = [keeping.create(archive, replace(PAPER, number=str(number))) for number in range(30)]
    safekeeping.backup_now(archive_path, datetime.datetime.now().astimezone())
    return stored


def refusal(call: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as refused:
        call()
    for language in ("ru", "kk", "en"):
        assert "{" not in say(refused.value, language)
    return refused.value


def same(archive: Archive, kept: list[Stored]) -> bool:
    return [keeping.read(archive, one.id) for one in kept] == kept


# --- a full disk -----------------------------------------------------------------------------------------

FILLS_THE_DISK = """
import resource, sys
from pathlib import Path
from msgspec.structs import replace
from secretariat_app.errors import KnownError
from secretariat_app.services import keeping, safekeeping, unsaved
from tests.faults.test_broken_disks import PAPER

file = Path(sys.argv[1])
with keeping.open_archive(file) as archive:
    held = archive.count()
    room = max(one.stat().st_size for one in file.parent.glob(file.name + "*")) + 60_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    confirmed, said = held, []
    for number in range(400):
        try:
            keeping.create(archive, replace(PAPER, number=f"new {number}"))
            confirmed += 1
        except KnownError as error:
            said.append(error.sentence)
            break
    print(confirmed, archive.count())
    print("|".join(said))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    keeping.create(archive, PAPER)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of a process are those of POSIX")
def test_a_file_that_may_not_grow_refuses_and_goes_on_later(archive_path: Path, kept: list[Stored]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILLS_THE_DISK, str(archive_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    counts, said = done.stdout.splitlines()
    confirmed, present = map(int, counts.split())
    assert said in (sentences.FULL, sentences.DISK)
    assert confirmed == present
    with keeping.open_archive(archive_path) as archive:
        assert archive.count() == confirmed + 1
        assert same(archive, kept)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes; the file of a limited size stands for it where nobody may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = (
        shutil.which("mount")
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True
        ).returncode
    )
    yield folder
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_said_for_saving_backing_up_and_exporting(
    small_disk: Path, kept: list[Stored], archive_path: Path
) -> None:
    if shutil.disk_usage(small_disk).total > 4_000_000:  # nobody may mount here: fill by hand is no test
        return test_a_file_that_may_not_grow_refuses_and_goes_on_later(archive_path, kept)
    file = small_disk / "archive.sqlite"
    shutil.copyfile(archive_path, file)
    with keeping.open_archive(file) as archive:
        present = archive.read(kept[0].id)
        (small_disk / "filler").write_bytes(b"x" * max(shutil.disk_usage(small_disk).free - 8192, 0))
        typed = replace(PAPER, number="typed", findings=present.resolution.findings * 40)

        def saves() -> None:
            for number in range(200):
                keeping.create(archive, replace(typed, number=str(number)))

        assert refusal(saves).sentence == sentences.FULL
        before = archive.count()
        now = datetime.datetime.now().astimezone()
        assert refusal(lambda: safekeeping.backup_now(file, now)).sentence == sentences.FULL
        assert not list(small_disk.glob("backups/*"))  # no half a backup
        refusal(lambda: folder_copies.write_folder(archive, small_disk / "folder"))
        unsaved.put_aside(file, "key", typed, present)
        (small_disk / "filler").unlink()
        shutil.rmtree(small_disk / "folder", ignore_errors=True)
        assert [one.resolution for one in unsaved.read_unsaved(archive)] == [typed]
        assert archive.count() == before
        assert same(archive, kept)
        keeping.create(archive, PAPER)


# --- read-only, locked, gone ---------------------------------------------------------------------------


def test_an_archive_that_is_locked_for_good_says_so(
    archive_path: Path, kept: list[Stored], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.1)
    with (
        keeping.open_archive(archive_path) as archive,
        contextlib.closing(sqlite3.connect(archive_path)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        assert refusal(lambda: keeping.create(archive, PAPER)).sentence == sentences.LOCKED
        assert same(archive, kept)  # it can be read meanwhile
        other.rollback()
        keeping.create(archive, PAPER)


def test_an_unplugged_archive_keeps_what_is_typed(archive_path: Path, kept: list[Stored]) -> None:
    gone = archive_path.parent / "unplugged"
    with keeping.open_archive(archive_path) as archive:
        pass
    gone.mkdir()
    for file in archive_path.parent.glob("archive.sqlite*"):
        file.rename(gone / file.name)
    archive_path.mkdir()  # nothing can be made there
    refusal(lambda: keeping.open_archive(archive_path))
    unsaved.put_aside(archive_path, "key", PAPER, kept[0])
    assert [one.resolution for one in unsaved.read_aside(archive_path)] == [PAPER]
    archive_path.rmdir()
    for file in gone.iterdir():
        file.rename(archive_path.parent / file.name)
    with keeping.open_archive(archive_path) as archive:
        (left,) = unsaved.read_unsaved(archive)
        assert (left.resolution, left.stored) == (PAPER, kept[0])
        assert same(archive, kept)


# --- damage ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
def test_a_truncated_archive_is_noticed_and_the_backup_offered(
    archive_path: Path, kept: list[Stored], share: float
) -> None:
    data = archive_path.read_bytes()
    archive_path.write_bytes(data[: int(len(data) * share)])
    assert safekeeping.is_damage(refusal(lambda: _opened_and_read(archive_path)))
    offer = safekeeping.newest_good(archive_path)
    assert offer is not None
    done = safekeeping.restore(offer.backup.file, archive_path)
    assert done.set_aside is not None
    assert done.set_aside.read_bytes()[:100] == data[: int(len(data) * share)][:100]
    with keeping.open_archive(archive_path) as archive:
        assert same(archive, kept)


def test_flipped_bits_are_noticed_or_touch_nothing_that_was_kept(
    archive_path: Path, kept: list[Stored], tmp_path: Path
) -> None:
    data = archive_path.read_bytes()
    spoilt = tmp_path / "spoilt.sqlite"
    noticed = 0
    for page in range(0, len(data) // 4096, 3):
        flipped = bytearray(data)
        for offset in range(page * 4096 + 20, page * 4096 + 1200, 7):
            flipped[offset] ^= 0xFF
        spoilt.write_bytes(flipped)
        error = looked_at(spoilt)
        if error is not None:
            assert safekeeping.is_damage(error)
            noticed += 1
            continue
        with keeping.open_archive(spoilt) as archive:
            assert same(archive, kept), page
    assert noticed > 10


def looked_at(file: Path) -> KnownError | None:
    """What the look after a hard end says of an archive."""
    try:
        safekeeping.look_for_damage(file)
    except KnownError as error:
        return error
    return None


def _opened_and_read(file: Path) -> None:
    safekeeping.look_for_damage(file)
    with keeping.open_archive(file) as archive:
        for row in archive.rows():
            keeping.read(archive, row.id)


# --- time and versions -----------------------------------------------------------------------------------


def test_a_newer_archive_is_left_as_it_is(archive_path: Path, kept: list[Stored]) -> None:
    with contextlib.closing(sqlite3.connect(archive_path)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    before = archive_path.read_bytes()
    assert refusal(lambda: keeping.open_archive(archive_path)).sentence == sentences.NEWER
    assert archive_path.read_bytes() == before


def test_a_clock_that_was_set_back_loses_no_backup_and_no_order(
    archive_path: Path, kept: list[Stored]
) -> None:
    now = datetime.datetime.now().astimezone()
    ahead = now + datetime.timedelta(days=400)  # the clock was wrong, and is right again
    safekeeping.backup_now(archive_path, ahead)
    made = safekeeping.backup_if_due(archive_path, now + datetime.timedelta(days=1))
    assert made is not None
    assert len(safekeeping.backups(archive_path)) == 3  # that of before the wrong time is there too
    with keeping.open_archive(archive_path) as archive:
        stored = archive.read(kept[0].id)
        with archive._engine.begin() as connection:
            connection.exec_driver_sql("UPDATE versions SET changed_at = '2099-01-01 00:00:00'")
        after = keeping.save(archive, stored.id, stored.revision, replace(stored.resolution, number="later"))
        assert [one.revision for one in archive.version_list(stored.id)] == [2, 1]
        assert safekeeping.lost_by_restoring(made, archive_path).papers == 1
        assert after.revision == 2
