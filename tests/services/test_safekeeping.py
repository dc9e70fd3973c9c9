"""Daily backups of a real archive: made once, checked, thinned, looked into; what going back would cost."""

import datetime
import hashlib
import os
import stat
from pathlib import Path

import pytest

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Backup
from secretariat_app.errors import KnownError
from secretariat_app.services import keeping, safekeeping
from secretariat_app.storage.kept_copies import check, superfluous
from secretariat_app.storage.sentences import CHANGED_COPY, DAMAGED, MISSING
from tests.storage.papers import make_paper

NOON = datetime.datetime(2026, 5, 20, 12).astimezone()
DAY = datetime.timedelta(days=1)


def keep(archive: Path, *titles: str) -> None:
    with keeping.open_archive(archive) as opened:
        for title in titles:
            keeping.create(opened, make_paper(title))


def spoil(file: Path) -> None:
    with file.open("r+b") as stream:
        stream.seek(4 * 4096)
        stream.write(b"\xff" * (file.stat().st_size - 8 * 4096))


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_one_backup_a_day_is_made_and_recorded(archive_path: Path) -> None:
    keep(archive_path, "О дорогах", "О мостах")
    made = safekeeping.backup_if_due(archive_path, NOON)
    assert made
    assert (made.resolutions, made.made_at, made.size) == (2, NOON, made.file.stat().st_size)
    assert made.sha256 == hashlib.sha256(made.file.read_bytes()).hexdigest()
    assert made.file.parent == archive_path.parent / "backups"
    assert safekeeping.backups(archive_path) == [made]
    assert safekeeping.backup_if_due(archive_path, NOON + DAY / 24) is None
    tomorrow = safekeeping.backup_if_due(archive_path, NOON + DAY)
    assert tomorrow
    assert safekeeping.backups(f"sqlite:///{archive_path}") == [tomorrow, made]
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in made.file.parent.iterdir()} == {0o600}
        assert stat.S_IMODE(made.file.parent.stat().st_mode) == 0o700


def test_a_backup_of_a_later_day_does_not_stand_for_that_of_today(archive_path: Path) -> None:
    keep(archive_path, "О дорогах")
    future = safekeeping.backup_if_due(archive_path, NOON + 900 * DAY)
    assert safekeeping.backup_if_due(archive_path, NOON)
    assert future in safekeeping.backups(archive_path)


def test_a_backup_whose_record_is_gone_is_still_one(archive_path: Path) -> None:
    keep(archive_path, "О дорогах")
    made = safekeeping.backup_now(archive_path, NOON)
    Path(f"{made.file}.json").write_text("{", encoding="utf-8")
    assert safekeeping.backups(archive_path) == [Backup(made.file, NOON, None, made.size)]
    offer = safekeeping.newest_good(archive_path)
    assert offer
    assert offer.backup.file == made.file


def test_the_backups_of_another_archive_are_left_alone(tmp_path: Path) -> None:
    keep(tmp_path / "a.sqlite", "О дорогах")
    keep(tmp_path / "a.b.sqlite", "О мостах")
    one = safekeeping.backup_now(tmp_path / "a.sqlite", NOON)
    two = safekeeping.backup_now(tmp_path / "a.b.sqlite", NOON)
    assert safekeeping.backups(tmp_path / "a.sqlite") == [one]
    assert safekeeping.backups(tmp_path / "a.b.sqlite") == [two]


def test_thinning_keeps_hours_days_weeks_and_months() -> None:
    hours = [NOON - datetime.timedelta(minutes=30 * step) for step in range(24 * 2 * 800)]
    kept = hours
    for now in (NOON, NOON + DAY / 2):
        made = [Backup(Path(str(at)), at, 1, 1) for at in kept]
        gone = {old.made_at for old in superfluous(made, now)}
        kept = [at for at in kept if at not in gone]
    ages = [(NOON - at).days for at in kept]
    assert NOON in kept
    assert max(ages) <= 366
    assert set(range(1, 14)) <= set(ages)
    assert sum(age >= 14 and age < 62 for age in ages) in range(6, 10)
    assert sum(age >= 64 for age in ages) in range(9, 12)
    assert len(kept) < 60


def test_the_only_backup_stays_whatever_its_age(archive_path: Path) -> None:
    old = Backup(archive_path, NOON - 4000 * DAY, 1, 1)
    assert superfluous([old], NOON) == []


def test_a_clock_that_was_set_far_ahead_costs_no_backups() -> None:
    days = [NOON - step * DAY for step in range(4)]
    made = [Backup(Path(str(at)), at, 1, 1) for at in days]
    assert superfluous(made, NOON + 3000 * DAY) == []
    many = [Backup(Path(str(step)), NOON - step * DAY, 1, 1) for step in range(20)]
    assert len(superfluous(many, NOON + 3000 * DAY)) == 15


def test_thinning_deletes_the_record_too_and_what_was_cut_off(archive_path: Path) -> None:
    keep(archive_path, "О дорогах")
    old = safekeeping.backup_now(archive_path, NOON - datetime.timedelta(minutes=5))
    left = old.file.parent / ".archive.2026.abc.part"
    fresh = old.file.parent / ".archive.2026.def.part"
    for file in (left, fresh):
        file.write_bytes(b"half")
    os.utime(left, (0, 0))
    made = safekeeping.backup_now(archive_path, NOON - datetime.timedelta(minutes=1))
    assert set(files(old.file.parent)) == {made.file.name, f"{made.file.name}.json", fresh.name}


def test_looking_inside_changes_nothing(archive_path: Path) -> None:
    keep(archive_path, "О дорогах")
    with keeping.open_archive(archive_path) as opened:
        dated = make_paper("О ходе исполнения", number="12", date=NOON.date())
        kept = keeping.create(opened, dated)
        opened.set_status(kept.id, 1, Status.READY)
        binned = keeping.create(opened, make_paper("О мостах"))
        keeping.delete(opened, binned.id, 1)
        expected = opened.rows()
        made = safekeeping.backup_now(archive_path, NOON)
    before = files(made.file.parent)
    assert safekeeping.look_inside(made) == expected
    assert files(made.file.parent) == before
    with pytest.raises(KnownError) as refused:
        safekeeping.look_inside(made.file.with_name("none.sqlite"))
    assert refused.value.sentence == MISSING


def test_what_restoring_would_lose(archive_path: Path) -> None:
    keep(archive_path, "О дорогах", "О мостах", "О школах")
    made = safekeeping.backup_now(archive_path, NOON)
    assert safekeeping.lost_by_restoring(made, archive_path) == safekeeping.Loss(0, 3)
    with keeping.open_archive(archive_path) as opened:
        keeping.save(opened, 1, 1, make_paper("О новых дорогах"))
        keeping.create(opened, make_paper("Об отоплении"))
        loss = safekeeping.lost_by_restoring(made, archive_path)  # in use meanwhile
    assert (loss.papers, loss.of, loss.share) == (2, 4, 0.5)


def test_a_damaged_archive_is_noticed_and_never_backed_up(archive_path: Path) -> None:
    keep(archive_path, *(f"О дороге {number}" for number in range(40)))
    safekeeping.look_for_damage(archive_path)
    good = safekeeping.backup_now(archive_path, NOON - 2 * DAY)
    newer = safekeeping.backup_now(archive_path, NOON - DAY)
    spoil(newer.file)
    spoil(archive_path)
    for attempt in (safekeeping.look_for_damage, lambda file: safekeeping.backup_if_due(file, NOON)):
        with pytest.raises(KnownError) as noticed:
            attempt(archive_path)
        assert noticed.value.sentence == DAMAGED
    offer = safekeeping.newest_good(archive_path)
    assert offer
    assert offer.backup == good
    restored = safekeeping.restore(offer.backup.file, archive_path)
    assert restored.resolutions == 40
    assert restored.set_aside
    safekeeping.look_for_damage(archive_path)


def test_a_backup_that_was_exchanged_is_not_offered(archive_path: Path) -> None:
    keep(archive_path, "О дорогах")
    made = safekeeping.backup_now(archive_path, NOON)
    keep(archive_path, "О мостах")
    safekeeping.backup(archive_path, made.file)  # whole, but not what was recorded
    with pytest.raises(KnownError) as refused:
        check(safekeeping.backups(archive_path)[0])
    assert refused.value.sentence == CHANGED_COPY
    assert safekeeping.newest_good(archive_path) is None


def test_a_folder_that_cannot_be_used(archive_path: Path) -> None:
    keep(archive_path, "О дорогах")
    (archive_path.parent / "backups").write_bytes(b"a file in its place")
    with pytest.raises(KnownError):
        safekeeping.backup_if_due(archive_path, NOON)
