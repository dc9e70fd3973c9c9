"""A secretary at the real window."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from secretariat_app import app
from secretariat_app.domain.place import Part, Place
from secretariat_app.paths import resources
from secretariat_app.ui.main_window import MainWindow

WAIT = 20_000


@dataclass
class Secretary:
    """Types and clicks; the platform without a screen needs to be told when a list of names has closed."""

    qtbot: QtBot
    window: MainWindow

    @property
    def space(self) -> Any:
        """The paper in front."""
        return self.window.papers.workspace()

    def type(self, text: str) -> None:
        """Key by key, whatever the alphabet."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication

        target = self.focused()
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(target, event)

    def press(self, *keys: str) -> None:
        """Keys by their names: «Return», «Ctrl+K»."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        for name in keys:
            QTest.keySequence(self.focused(), QKeySequence(name))
            self.focused()

    def click(self, widget: Any) -> None:
        """The left button in the middle of `widget`, scrolled into view as a hand would."""
        from PySide6.QtCore import Qt

        self.focused()
        if self.space is not None and self.space.form.isAncestorOf(widget):
            self.space.form.ensureWidgetVisible(widget)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_section(self, part: Part, button: int) -> None:
        """One of the buttons of a part of the form."""
        self.click(self.space.form.sections[part].buttons[button])

    def write_into(self, line: Any, text: str) -> None:
        """Type over what stands in a line."""
        self.click(line)
        line.selectAll()
        self.type(text)

    def choose_clause(self, words: str, key: str) -> None:
        """In the open picker: search, walk down to the clause, take it."""
        panel = self.space.palette_panel()
        self.type(words)
        for _ in range(panel.list.model().rowCount()):
            if panel.current().key == key:
                break
            self.press("Down")
        assert panel.current().key == key, f"«{words}» does not find {key}"
        self.press("Return")

    def focused(self) -> Any:
        """What has the focus, the window active again where the platform has left a closed list active."""
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        return QApplication.focusWidget() or self.window

    def idle(self) -> None:
        """Until no work is under way."""
        self.qtbot.waitUntil(lambda: not self.window.context.jobs.busy(), timeout=WAIT)

    def at(self, place: Place) -> bool:
        """Whether the cursor is there."""
        row = self.space.form.row(place)
        return row is not None and row.edit.hasFocus()


@pytest.fixture
def sit_down(qtbot: QtBot, archive_path: Path) -> Iterator[Callable[[], Secretary]]:
    """`sit_down()` opens the program; once more closes it and opens it again."""
    opened: list[MainWindow] = []

    def close() -> None:
        while opened:
            window = opened.pop()
            Secretary(qtbot, window).idle()
            for space in window.papers.workspaces():
                space.discard_journal()
                space.undo_stack().setClean()
            window.close()
            app.close_down(window)

    def opening() -> Secretary:
        close()
        app.make_application("ru")
        window = app.make_window(str(archive_path), "ru")
        opened.append(window)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        window.begin()
        window.activateWindow()
        secretary = Secretary(qtbot, window)
        secretary.idle()
        return secretary

    yield opening
    close()
    app.make_application("en")  # the language belongs to the application, which other tests share


@pytest.fixture(scope="session")
def example() -> dict[str, Any]:
    """What is particular to the sample: the slots of its clauses and its free texts."""
    data: dict[str, Any] = json.loads((resources() / "example" / "sample.json").read_text(encoding="utf-8"))
    return data
