"""The whole archive into a folder and back, from the menu."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from secretariat_app.domain.record import Stored
from secretariat_app.services import folder_copies, keeping
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import idle


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that every question for one is answered with."""
    chosen = tmp_path / "folder"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    return chosen


def test_the_archive_goes_into_a_folder_and_comes_back(
    window: MainWindow,
    qtbot: QtBot,
    papers: list[Stored],
    folder: Path,
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
) -> None:
    window.actions_["write_folder"].trigger()
    idle(qtbot, window)
    assert "3 paper(s)" in window.bar.text()
    assert window.safe.folders.progress is None
    assert len(folder_copies.read_manifest(folder).papers) == 3
    other = open_window(tmp_path / "other.sqlite")
    other.actions_["read_folder"].trigger()
    idle(qtbot, other)
    assert "3 paper(s) have come into the archive" in other.bar.text()
    idle(qtbot, other)
    assert other.archive.model.rowCount() == 3
    other.actions_["read_folder"].trigger()
    idle(qtbot, other)
    assert "3 were there already" in other.bar.text()


def test_a_folder_that_is_not_empty_is_refused(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    (folder / "mine.txt").write_text("mine")
    window.actions_["write_folder"].trigger()
    idle(qtbot, window)
    assert "is not empty" in window.bar.text()
    assert window.safe.folders.progress is None


def test_it_can_be_stopped(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    archive = window.context.archive.get()
    value = keeping.read(archive, 1).resolution
    archive.create_many([value] * 40)
    window.actions_["write_folder"].trigger()
    assert window.safe.folders.progress is not None
    window.safe.folders.progress.findChild(QPushButton).click()
    idle(qtbot, window)
    assert "no complete copy" in window.bar.text()
    assert not (folder / folder_copies.MANIFEST).exists()
