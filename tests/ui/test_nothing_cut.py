"""No words of the editor are cut on a small screen, in Russian and Kazakh, with usual and with large text."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from secretariat_app import app
from secretariat_app.domain.place import Part, Place
from secretariat_app.ui import text_size
from secretariat_app.ui.editor.workspace import Workspace
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import WAIT, idle

WIDTH, HEIGHT = 1366, 728


def cut(root: QWidget) -> list[str]:
    """The words that do not fit where they stand."""
    found = []
    for widget in [*root.findChildren(QLabel), *root.findChildren(QAbstractButton)]:
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        own = widget.isVisibleTo(root) and text and not _inside(widget, QTabBar, QComboBox)
        if not own:
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        if wraps and widget.height() + 1 < widget.heightForWidth(widget.width()):
            found.append(f"too low: {text}")
        if not wraps and widget.width() + 1 < widget.sizeHint().width():
            found.append(f"too narrow: {text}")
        if _beyond(widget, root):
            found.append(f"beyond the edge: {text}")
    return found


def _beyond(widget: QWidget, root: QWidget) -> bool:
    """Whether it goes over the left or right edge of anything that it stands in."""
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        left = widget.mapTo(parent, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > parent.width():
            return True
        parent = parent.parentWidget()
    return False


def _inside(widget: QWidget, *kinds: type[QWidget]) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parentWidget()
    return False


@pytest.fixture(params=[("ru", 100), ("ru", 150), ("kk", 150)], ids=lambda param: f"{param[0]}-{param[1]}")
def shown(request: pytest.FixtureRequest, archive_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with the sample open, in a language and a size of text, which is chosen while it is open."""
    language, percent = request.param
    application = app.make_application(language)
    window = app.make_window(str(archive_path), language)
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.begin()
    idle(qtbot, window)
    window.papers.open_sample()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    text_size.apply(application, percent)
    idle(qtbot, window)
    yield window
    window.papers.discard_all()
    window.close()
    idle(qtbot, window)
    app.close_down(window)
    text_size.apply(application, 100)
    app.make_application("en")


def the_space(window: MainWindow) -> Workspace:
    space = window.papers.workspace()
    assert space is not None
    return space


def carry(space: Workspace) -> None:
    space.offer_carry(space.resolution())


def conflict(space: Workspace) -> None:
    space.conflict.show()


def names(space: Workspace) -> None:
    space.form.requisites.date.changed.emit(datetime.date(2024, 3, 1))


def chosen(space: Workspace) -> None:
    space.form.focus_place(Place(Part.ITEMS, 1))
    space.form.do(Place(Part.ITEMS, 1), "choose_down")
    space.form.do(Place(Part.ITEMS, 1), "choose_down")


def palette(space: Workspace) -> None:
    space.form.focus_place(Place(Part.ITEMS, 1))
    space.insert_clause()


def save_clause(space: Workspace) -> None:
    space.form.focus_place(Place(Part.ITEMS, 1))
    space.bar.asked.emit("save_clause")


def wordings(space: Workspace) -> None:
    space.form.focus_place(Place(Part.ITEMS, 1))
    space.show_wordings()


def finding(space: Workspace) -> None:
    space.find_and_replace()
    space.finder.bar.words.setText("нет такого нигде")


def joint(space: Workspace) -> None:
    space.form.requisites.more.click()


@pytest.mark.parametrize(
    "step", [carry, conflict, names, chosen, palette, save_clause, wordings, finding, joint]
)
def test_nothing_of_the_editor_is_cut(
    shown: MainWindow, qtbot: QtBot, step: Callable[[Workspace], None]
) -> None:
    step(the_space(shown))
    idle(qtbot, shown)

    def fits() -> None:  # a line that is wrapped is given its height in a second turn
        assert cut(the_space(shown)) == []

    qtbot.waitUntil(fits, timeout=WAIT)
    assert shown.width() == WIDTH
