"""The dialog of backups, over real files: look inside, go back, make one, copy one."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListView
from pytestqt.qtbot import QtBot

from secretariat_app.services import keeping, safekeeping
from secretariat_app.ui.dialogs.backups_dialog import BackupsDialog
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import idle, paper

NOW = datetime.datetime.now().astimezone()


def lines(view: QListView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]


def opened(qtbot: QtBot, window: MainWindow) -> BackupsDialog:
    window.actions_["show_backups"].trigger()
    idle(qtbot, window)
    (dialog,) = window.findChildren(BackupsDialog)
    return dialog


def test_looking_inside_and_going_back(
    window: MainWindow, qtbot: QtBot, archive_path: Path, answer: Callable[[str], list[str]]
) -> None:
    safekeeping.backup_now(archive_path, NOW - datetime.timedelta(days=2))
    keeping.create(window.context.archive.get(), paper("О мостах"))
    dialog = opened(qtbot, window)
    assert len(lines(dialog.list)) == 1
    assert "04.05.2021 № 9 О ходе ремонта дорог" in lines(dialog.inside)
    assert not any("О мостах" in line for line in lines(dialog.inside))
    assert dialog.said.text() == "Newer in the present archive: 1 paper(s), 25 % of all."
    asked = answer("Restore")
    dialog.restore_button.click()
    idle(qtbot, window)
    assert asked[0].startswith("Go back to the backup of ")
    assert window.context.archive.get().count() == 3
    assert len(list(archive_path.parent.glob("*.before-restore.*"))) == 1


def test_making_one_and_copying_it(
    window: MainWindow, qtbot: QtBot, archive_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, window)
    assert dialog.said.text() == "There is no backup yet."
    assert not dialog.restore_button.isEnabled()
    dialog.make_button.click()
    idle(qtbot, window)
    (made,) = safekeeping.backups(archive_path)
    assert dialog.chosen() == made
    assert window._backup.text().startswith("backup today ")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog.copy_button.click()
    idle(qtbot, window)
    copy = folder / made.file.name
    assert dialog.said.text() == f"Copied and checked: {copy}"
    assert len(safekeeping.look_inside(copy)) == 3
    dialog.close()
