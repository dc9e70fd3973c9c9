"""«New» from a file of the interchange form."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from secretariat_app.domain.interchange import dumps
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import WAIT, idle, paper

SAMPLE = Path(__file__).parents[2] / "resources" / "example" / "sample.json"


def chosen(monkeypatch: pytest.MonkeyPatch, file: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))


def test_a_file_begins_a_new_paper_with_its_clauses_filled(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, SAMPLE)
    window.starting.fill()
    assert window.actions_["open_file"] in window.starting.actions()
    window.actions_["open_file"].trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    space = window.papers.workspace()
    assert space is not None
    assert space.stored() is None
    assert space.is_modified()
    assert space.resolution().items[0].text.endswith("принять к сведению")
    assert space.resolution().items[0].clause is not None


def test_a_file_that_the_program_itself_wrote_is_the_same_paper(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    written = paper("О ремонте «дорог»", number="12/4")
    file = tmp_path / "п а п к а.json"
    file.write_bytes(dumps(written))
    chosen(monkeypatch, file)
    window.actions_["open_file"].trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    space = window.papers.workspace()
    assert space is not None
    assert space.resolution() == written


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "not valid JSON"),
        (b'{"items": [{"text": 5}]}', "items[0].text"),
        (b"\xff\xfe", "not valid JSON"),
    ],
)
def test_a_wrong_file_says_what_is_wrong_and_opens_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data: bytes, said: str
) -> None:
    file = tmp_path / "wrong.json"
    file.write_bytes(data)
    chosen(monkeypatch, file)
    before = window.papers.count()
    window.actions_["open_file"].trigger()
    qtbot.waitUntil(lambda: said in window.bar.text(), timeout=WAIT)
    idle(qtbot, window)
    assert window.papers.count() == before


def test_nothing_chosen_opens_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, "")
    before = window.papers.count()
    window.actions_["open_file"].trigger()
    idle(qtbot, window)
    assert window.papers.count() == before
