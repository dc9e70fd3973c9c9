"""Searching, filtering and paging in the archive's panel: real keys and clicks over a real file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat_app.domain.record import Stored
from secretariat_app.storage import index
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import writing
from secretariat_app.ui.main_window import MainWindow
from secretariat_app.ui.panels.found_bar import exactly
from tests.ui.conftest import WAIT, idle, write


def titles(window: MainWindow) -> list[str]:
    return [line.row.title for line in window.archive.model.lines()]


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# --- the line above the results --------------------------------------------------------------------------


def test_a_slip_is_put_right_and_said(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.archive.found_bar
    assert not bar.isVisible()
    write(window.archive.search, "атопление")
    qtbot.waitUntil(lambda: titles(window) == ["Об отоплении школ"], timeout=WAIT)
    assert bar.corrected.isVisible()
    assert bar.corrected.text() == "Shown for “отопление”"
    click(qtbot, bar.exact_button)
    qtbot.waitUntil(lambda: titles(window) == [], timeout=WAIT)
    assert window.archive.search.text() == '"атопление"'
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("о  дорогах", '"о" "дорогах"'),
        ("дороги -школа", '"дороги" -школа'),
        ('"ремонт дорог" школа', '"ремонт дорог" школа'),
        ("", ""),
    ],
)
def test_what_was_typed_is_asked_for_as_it_stands(typed: str, asked: str) -> None:
    assert exactly(typed) == asked


def begin_anew(archive: Archive) -> None:
    """As where another version has made the index, and the archive is a large one."""
    with writing(archive._engine, archive.file) as connection:
        index.begin_anew(connection)


def test_the_index_is_finished_beside_the_work(window: MainWindow, qtbot: QtBot) -> None:
    begin_anew(window.context.archive.get())
    said: list[str] = []
    window.archive.loaded.connect(lambda: said.append(window.archive.found_bar.building.text()))
    window.archive.reload()
    qtbot.waitUntil(lambda: len(said) >= 2, timeout=WAIT)
    assert said[0] == "The index is 0 % ready: not everything is found yet"
    assert said[-1] == ""
    assert len(titles(window)) == 3
    assert not window.archive.found_bar.isVisible()


def test_closing_stops_the_index(window: MainWindow, qtbot: QtBot) -> None:
    archive = window.context.archive.get()
    window.archive.stop()
    begin_anew(archive)
    window.archive.reload()
    idle(qtbot, window)
    assert not window.archive.builder.running()
    assert archive.index_ready() == 0
