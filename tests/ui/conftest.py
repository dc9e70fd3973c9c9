"""The real window over a real archive, in English, in a home of its own."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from secretariat_app import app
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import keeping
from secretariat_app.ui.main_window import MainWindow

WAIT = 10_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            # What Qt says of a window without a screen; no fault of the window.
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture
def papers(archive_path: Path) -> list[Stored]:
    """Three papers in the archive: a draft, one ready, one signed."""
    archive = keeping.open_archive(archive_path)
    kept = []
    for title, number, year, steps in (
        ("О ходе ремонта дорог", "9", 2021, (Status.READY, Status.SIGNED)),
        ("Об отоплении школ", "12", 2022, (Status.READY,)),
        ("О работе с обращениями граждан", None, 2022, ()),
    ):
        stored = keeping.create(archive, paper(title, number=number, date=datetime.date(year, 5, 4)))
        for step in steps:
            stored = archive.set_status(stored.id, stored.revision, step)
        kept.append(stored)
    archive.close()
    return kept


def paper(title: str, *, number: str | None = None, date: datetime.date | None = None) -> Resolution:
    return replace(
        Resolution(),
        title=Paragraph(title),
        number=number,
        date=date,
        items=(Item("Принять к сведению"),),
    )


@pytest.fixture
def open_window(qtbot: QtBot, archive_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """`open_window()` is the window, its list filled; called again, another after the first was closed."""
    opened: list[MainWindow] = []

    def close() -> None:
        while opened:
            window = opened.pop()
            window.papers.discard_all()
            window.close()
            idle(qtbot, window)
            app.close_down(window)

    def opening(archive: Path | None = None) -> MainWindow:
        close()
        app.make_application("en")
        window = app.make_window(str(archive or archive_path), "en")
        opened.append(window)
        window.show()
        window.begin()
        idle(qtbot, window)
        return window

    yield opening
    close()


@pytest.fixture
def window(open_window: Callable[..., MainWindow], papers: list[Stored]) -> MainWindow:
    """The window over the three papers."""
    assert papers
    return open_window()


def write(widget: QWidget, text: str) -> None:
    """Type `text` into `widget`, in any alphabet (QTest knows only the Latin keys)."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def idle(qtbot: QtBot, window: MainWindow) -> None:
    """Until nothing asked of the window's workers is still under way."""
    qtbot.waitUntil(lambda: not window.context.jobs.busy(), timeout=WAIT)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """`answer("Save")` presses that button of every question; gives the questions as they come."""

    def answering(text: str) -> list[str]:
        asked: list[str] = []

        def pressed(box: QMessageBox) -> int:
            asked.append(box.text())
            next(button for button in box.buttons() if button.text() == text).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", pressed)
        return asked

    return answering
