"""What the window finds of last time: open papers, unsaved text after an abrupt end, the size of its text."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Stored
from secretariat_app.settings import TABS, TEXT_SIZE
from secretariat_app.ui import text_size
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import WAIT, idle, write
from tests.ui.typist import LETTERS

ROOT = Path(__file__).parents[2]
MAY_BE_LOST = 2.0
"""Seconds of typing, by the rule of the program."""


def opened(window: MainWindow, qtbot: QtBot, *papers: Stored) -> None:
    for stored in papers:
        window.papers.open_stored(stored)
    idle(qtbot, window)


def test_open_papers_come_back_in_their_order_with_the_cursor(
    open_window: Callable[..., MainWindow], papers: list[Stored], qtbot: QtBot
) -> None:
    window = open_window()
    opened(window, qtbot, papers[2], papers[1])
    window.papers.setCurrentIndex(1)
    space = window.papers.workspace()
    assert space is not None
    space.form.focus_place(Place(Part.ITEMS, 0), 5)
    window.tabs.keep()
    kept = window.context.settings.text(TABS)
    again = open_window_with(open_window, kept)
    qtbot.waitUntil(lambda: again.papers.count() == 3, timeout=WAIT)
    assert [one.stored().id for one in again.papers.workspaces()] == [papers[2].id, papers[1].id]
    assert again.papers.currentIndex() == 1
    back = again.papers.workspace()
    assert back is not None
    qtbot.waitUntil(lambda: back.form.place() == Place(Part.ITEMS, 0), timeout=WAIT)
    assert back.form.row(Place(Part.ITEMS, 0)).edit.textCursor().position() == 5
    assert not again.isWindowModified()


def open_window_with(open_window: Callable[..., MainWindow], tabs: str) -> MainWindow:
    """The window as it opens after that end: the fixture has closed every tab of the one before."""
    window = open_window()
    window.context.settings.put(TABS, tabs)
    window.tabs.restore()
    return window


def test_a_paper_that_is_gone_and_nonsense_are_passed_over(
    open_window: Callable[..., MainWindow], papers: list[Stored], qtbot: QtBot
) -> None:
    tab = '{{"id": {}, "place": ["nowhere", 1, 2], "at": 3, "scroll": 0}}'
    tabs = f'{{"tabs": [{tab.format(999)}, {tab.format(papers[2].id)}], "front": 1}}'
    window = open_window_with(open_window, tabs)
    qtbot.waitUntil(lambda: window.papers.count() == 2, timeout=WAIT)
    assert window.papers.workspace() is None  # what was in front is gone: the archive is
    for nonsense in ("{", '{"tabs": 5}', '{"tabs": [{"id": "x"}], "front": 0}'):
        assert open_window_with(open_window, nonsense).papers.count() == 1


def test_the_title_counts_what_is_not_saved(window: MainWindow, papers: list[Stored], qtbot: QtBot) -> None:
    opened(window, qtbot, papers[2])
    assert "not saved" not in window.windowTitle()
    space = window.papers.workspace()
    assert space is not None
    space.form.focus_place(Place(Part.TITLE), -1)
    write(space.form.row(Place(Part.TITLE)).edit, " города")
    assert "not saved: 1 paper" in window.windowTitle()
    assert "[*]" in window.windowTitle()
    space.undo_stack().undo()
    assert "not saved" not in window.windowTitle()


def test_text_grows_and_shrinks_by_keys_and_it_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.font().pointSizeF()
    window.actions_["text_larger"].trigger()
    assert application.font().pointSizeF() > before
    assert window.context.settings.get(TEXT_SIZE) == 110
    for _ in range(9):
        window.actions_["text_larger"].trigger()
    assert window.context.settings.get(TEXT_SIZE) == text_size.SIZES[-1]
    window.actions_["text_normal"].trigger()
    assert application.font().pointSizeF() == before
    window.actions_["text_smaller"].trigger()
    assert application.font().pointSizeF() < before
    window.actions_["text_normal"].trigger()


def test_the_menu_of_starting_points_begins_a_paper(window: MainWindow, qtbot: QtBot) -> None:
    window.starting.fill()
    hearing = next(action for action in window.starting.actions() if "отчет" in action.text().lower())
    hearing.trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    space = window.papers.workspace()
    assert space is not None
    assert space.resolution().items
    assert space.is_modified()


def test_what_a_copy_takes_over_is_ticked_in_place(
    window: MainWindow, papers: list[Stored], qtbot: QtBot
) -> None:
    from secretariat_app.ui.editor.carry_bar import CarryBar

    assert papers
    assert window.archive.line() is not None
    window.actions_["create_from"].trigger()
    idle(qtbot, window)
    space = window.papers.workspace()
    assert space is not None
    bar = space.findChild(CarryBar)
    assert bar is not None
    bar.boxes["items"].click()
    assert space.resolution().items == ()
    assert space.resolution().number is None
    bar.boxes["follow_up"].click()
    assert space.resolution().title.text.startswith("О ходе исполнения постановления")
    space.form.focus_place(Place(Part.TITLE), -1)
    write(space.form.row(Place(Part.TITLE)).edit, "!")
    assert not bar.isVisible()


def test_a_kill_in_the_middle_of_typing_loses_two_seconds_at_most(
    open_window: Callable[..., MainWindow], archive_path: Path, qtbot: QtBot
) -> None:
    command = [sys.executable, "-m", "tests.ui.typist", str(archive_path)]
    typist = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ}
    )
    assert typist.stdout is not None
    stood: list[float] = []
    for line in typist.stdout:
        stood.append(float(line.split()[1]))
        if len(stood) > 20 and stood[-1] - stood[0] > MAY_BE_LOST + 1:
            break
    killed = time.time()
    typist.kill()
    typist.wait()
    typist.stdout.close()
    window = open_window()
    window.bar.remedies()[0].click()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    space = window.papers.workspace()
    assert space is not None
    value = space.resolution()
    found = " ".join(one.text for one in (value.title, value.preamble) if one is not None and one.text)
    must = sum(at < killed - MAY_BE_LOST for at in stood)
    typed = (LETTERS * (len(stood) // len(LETTERS) + 2))[: len(stood) + 5]
    assert found
    assert typed.startswith(found)
    assert len(found) >= len(typed[:must].rstrip())
