"""A real workspace over a real archive, library and directories, and hands to type and click with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Place
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import keeping, library
from secretariat_app.services.library import Library


@pytest.fixture(scope="session")
def clauses() -> Library:
    return library.load_library()


@pytest.fixture(scope="session")
def names() -> Directories:
    return library.load_directories()


@pytest.fixture
def told() -> list[Any]:
    """Every notice of this test."""
    return []


@pytest.fixture
def context(
    qapp: Any,
    qtbot: QtBot,
    tmp_path: Path,
    archive_path: Path,
    clauses: Library,
    names: Directories,
    told: list[Any],
) -> Iterator[Any]:
    from secretariat_app.settings import Settings
    from secretariat_app.ui.context import Context, Later
    from secretariat_app.ui.garbage import collect_here
    from secretariat_app.ui.icons import Icons
    from secretariat_app.ui.jobs import Jobs
    from secretariat_app.ui.notices import Notices

    collect_here(qapp)
    jobs, notices = Jobs(), Notices("ru")
    crashes: list[BaseException] = []
    notices.told.connect(told.append)
    notices.crashed.connect(crashes.append)
    jobs.failed.connect(notices.fail)
    made = Context(
        archive=Later(lambda: keeping.open_archive(archive_path)),
        archive_path=str(archive_path),
        later_library=Later(lambda: clauses),
        later_directories=Later(lambda: names),
        jobs=jobs,
        notices=notices,
        settings=Settings(tmp_path / "settings.ini"),
        icons=Icons(),
        language="ru",
    )
    yield made
    qtbot.waitUntil(lambda: not jobs.busy())
    jobs.finish()
    archive = made.archive.made()
    if archive is not None:
        archive.close()
    assert crashes == []


@dataclass
class Hands:
    """Keys and clicks on whatever has the focus.

    The offscreen platform leaves a closed list of suggestions active, where a window manager goes
    back to its window; so every move sees to that first.
    """

    qtbot: QtBot

    def type(self, text: str) -> None:
        """Key events one by one; QTest knows Latin letters only."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication

        for character in text:
            target = self.focused()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))

    def press(self, key: Any, modifier: Any = None) -> None:
        """One key with its modifier."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.focused(), key, modifier or Qt.KeyboardModifier.NoModifier)
        self.focused()

    def click(self, widget: Any) -> None:
        """The left button in the middle of a widget."""
        from PySide6.QtCore import Qt

        self.focused()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def focused(self) -> Any:
        """What has the focus."""
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()  # the platform tells of windows through the queue
        active = QApplication.activeWindow()
        if active is not None and not active.isVisible():
            window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
            window.activateWindow()
            self.qtbot.waitUntil(window.isActiveWindow)
        found = QApplication.focusWidget()
        assert found is not None
        return found


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def open_space(qtbot: QtBot, context: Any) -> Callable[..., Any]:
    """`open_space(resolution, stored)` shows a workspace and waits until it has the focus."""
    from secretariat_app.ui.editor.workspace import Workspace

    def opened(resolution: Resolution, stored: Stored | None = None) -> Any:
        space = Workspace(context, stored, resolution)
        qtbot.addWidget(space)
        space.resize(1180, 640)
        with qtbot.waitExposed(space):
            space.show()
        space.activateWindow()
        qtbot.waitUntil(lambda: space.form.place() is not None)
        return space

    return opened


@pytest.fixture
def at(qtbot: QtBot) -> Callable[[Any, Place], Any]:
    """`at(space, place)`: the field of a place, clicked into."""

    def clicked(space: Any, place: Place) -> Any:
        from PySide6.QtCore import Qt

        row = space.form.row(place)
        qtbot.mouseClick(row.edit.viewport(), Qt.MouseButton.LeftButton)
        row.edit.put_cursor(-1)
        return row.edit

    return clicked
