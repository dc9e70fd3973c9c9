"""The backup of the day and the way back from damage, through the real window and real files."""

import datetime
import sqlite3
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from secretariat_app.domain.record import Stored
from secretariat_app.services import clause_library, keeping, safekeeping
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import WAIT, idle, paper

NOW = datetime.datetime.now().astimezone()


def look(qtbot: QtBot, window: MainWindow) -> None:
    window.backups.look()
    idle(qtbot, window)


def titles(window: MainWindow) -> set[str]:
    return {line.row.title for line in window.archive.model.lines()}


def spoil(file: Path) -> None:
    """Overwrite what lies in the middle, the file's head left as it is."""
    with sqlite3.connect(file) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'resolution_items'").fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    raw.close()
    with file.open("r+b") as stream:
        stream.seek((root - 1) * size)
        stream.write(b"\xff" * size)


def test_the_status_bar_says_when_the_backup_was_made(
    window: MainWindow, qtbot: QtBot, archive_path: Path
) -> None:
    assert safekeeping.backups(archive_path) == []  # not while the window is being filled
    look(qtbot, window)
    (made,) = safekeeping.backups(archive_path)
    assert made.resolutions == 3
    assert window._backup.text() == f"backup today {made.made_at.astimezone():%H:%M}"
    assert not window.bar.isVisible()
    look(qtbot, window)
    assert safekeeping.backups(archive_path) == [made]


def test_a_backup_that_fails_is_told_once_and_can_be_tried_again(
    window: MainWindow, qtbot: QtBot, archive_path: Path
) -> None:
    obstacle = archive_path.parent / "backups"
    obstacle.write_bytes(b"a file in its place")
    look(qtbot, window)
    assert window.bar.text().startswith("The backup of today could not be made: ")
    window.bar.dismiss()
    look(qtbot, window)
    assert window.bar.text() == ""
    window.backups.look_again()
    idle(qtbot, window)
    obstacle.unlink()
    (again,) = window.bar.remedies()
    again.click()
    idle(qtbot, window)
    assert len(safekeeping.backups(archive_path)) == 1
    assert window._backup.text().startswith("backup today ")


def test_damage_is_noticed_and_the_newest_good_backup_put_back(
    open_window: Callable[..., MainWindow], qtbot: QtBot, archive_path: Path, papers: list[Stored]
) -> None:
    with keeping.open_archive(archive_path) as archive:
        clause_library.retire(archive, "items.recommend")
    safekeeping.backup_now(archive_path, NOW - datetime.timedelta(days=1))
    with keeping.open_archive(archive_path) as archive:
        clause_library.retire(archive, "items.recommend", retired=False)
        keeping.create(archive, paper("О мостах"))
    spoil(archive_path)
    window = open_window()
    assert len(titles(window)) == 4  # what the list needs can still be read
    window.papers.new_paper()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    window.papers.workspace().mark_unsaved()
    look(qtbot, window)
    assert "The archive is damaged. The newest good backup: yesterday" in window.bar.text()
    assert "1 paper(s) of today's archive" in window.bar.text()
    (put_back,) = window.bar.remedies()
    put_back.click()
    idle(qtbot, window)
    assert window.bar.text().startswith("The backup is in its place: 3 paper(s).")
    assert len(titles(window)) == 3
    assert window.context.library.retired == {"items.recommend"}
    assert window.papers.workspace() is not None  # unsaved text stays open, and is written down again
    assert len(keeping.read_journals(window.context.archive.get())) == 1
    (aside,) = archive_path.parent.glob("*.before-restore.*")
    with sqlite3.connect(aside) as raw:
        assert raw.execute("SELECT count(*) FROM resolutions").fetchone() == (4,)
    raw.close()
    look(qtbot, window)
    assert window._backup.text().startswith("backup today ")


def test_an_archive_that_does_not_open_is_replaced_too(
    open_window: Callable[..., MainWindow], qtbot: QtBot, archive_path: Path, papers: list[Stored]
) -> None:
    safekeeping.backup_now(archive_path, NOW - datetime.timedelta(days=40))
    archive_path.write_bytes(b"\xff" * 8192)
    window = open_window()
    assert "What was written after it is not in it." in window.bar.text()
    window.bar.remedies()[0].click()
    idle(qtbot, window)
    assert len(titles(window)) == len(papers)
    (aside,) = archive_path.parent.glob("*.before-restore.*")
    assert aside.read_bytes() == b"\xff" * 8192


def test_without_a_good_backup_the_file_is_left_alone(
    open_window: Callable[..., MainWindow], archive_path: Path
) -> None:
    archive_path.write_bytes(b"\xff" * 8192)
    window = open_window()
    assert "There is no good backup beside it" in window.bar.text()
    assert window.bar.remedies() == []
    assert archive_path.read_bytes() == b"\xff" * 8192


def test_a_hard_end_is_seen_at_the_next_start(archive_path: Path, papers: list[Stored]) -> None:
    assert not safekeeping.ended_hard(archive_path)
    with keeping.open_archive(archive_path) as archive:
        keeping.create(archive, paper("О мостах"))
        assert safekeeping.ended_hard(archive_path)  # as it would lie there after a power cut
    assert not safekeeping.ended_hard(archive_path)


def test_after_a_hard_end_damage_is_looked_for_though_today_has_its_backup(
    open_window: Callable[..., MainWindow], qtbot: QtBot, archive_path: Path, papers: list[Stored]
) -> None:
    safekeeping.backup_now(archive_path, NOW)
    spoil(archive_path)
    Path(f"{archive_path}-wal").write_bytes(b"cut off")
    window = open_window()
    look(qtbot, window)
    assert "The archive is damaged." in window.bar.text()
