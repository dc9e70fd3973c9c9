"""A mistake of the program: the typed text is kept, it is written down, and it is said once."""

import faulthandler
import sys
import threading
from collections.abc import Callable, Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from secretariat_app import app
from secretariat_app.paths import log_folder
from secretariat_app.ui import crash
from secretariat_app.ui.crash import Guard
from secretariat_app.ui.dialogs.crash_dialog import CrashDialog
from secretariat_app.ui.main_window import MainWindow
from tests.ui.conftest import WAIT


def broken() -> None:
    raise ZeroDivisionError("the program divided by nothing")


def caught(guard: Guard) -> None:
    try:
        broken()
    except ZeroDivisionError as error:
        guard.caught(type(error), error, error.__traceback__)


@pytest.fixture
def log() -> Iterator[Path]:
    file = crash.start_log()
    yield file
    close_log()


def close_log() -> RotatingFileHandler:
    handler = next(one for one in crash.LOG.handlers if isinstance(one, RotatingFileHandler))
    handler.close()
    crash.LOG.removeHandler(handler)
    return handler


class Seen:
    """A guard that notes what it does, in order."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.guard = Guard(lambda: self.steps.append("kept"), self.show, lambda call: call())

    def show(self, report: str) -> None:
        self.steps.append("shown")
        self.report = report


def test_the_text_is_kept_before_anything_is_shown(log: Path) -> None:
    seen = Seen()
    caught(seen.guard)
    assert seen.steps == ["kept", "shown"]
    assert "the program divided by nothing" in seen.report
    assert "in broken" in seen.report
    assert f"Python {sys.version_info[0]}.{sys.version_info[1]}" in seen.report


def test_it_is_shown_once_while_it_is_open(log: Path) -> None:
    seen = Seen()
    caught(seen.guard)
    caught(seen.guard)
    assert seen.steps == ["kept", "shown"]
    seen.guard.shown()
    caught(seen.guard)
    assert seen.steps == ["kept", "shown"] * 2


def test_every_one_is_in_the_log(log: Path) -> None:
    seen = Seen()
    caught(seen.guard)
    caught(seen.guard)
    words = log.read_text(encoding="utf-8")
    assert words.count("builtins.ZeroDivisionError") == 2


def test_a_failure_to_keep_the_text_does_not_hide_the_report(log: Path) -> None:
    shown: list[str] = []
    guard = Guard(broken, shown.append, lambda call: call())
    caught(guard)
    assert len(shown) == 1


def test_the_log_is_turned_over() -> None:
    crash.start_log()
    crash.start_log()
    handler = close_log()
    assert handler.maxBytes == crash.LOG_BYTES
    assert handler.backupCount == crash.LOG_FILES


def test_a_hard_crash_is_found_at_the_next_start() -> None:
    stream, last = crash.watch_hard_crashes()
    assert last == ""
    stream.write("Fatal Python error: Segmentation fault")
    stream.close()
    stream, last = crash.watch_hard_crashes()
    assert "Segmentation fault" in last
    crash.stop_watching(stream)
    assert not faulthandler.is_enabled()
    assert sys.__stderr__ is not None
    faulthandler.enable(sys.__stderr__)  # as the test runner had it
    assert (log_folder() / crash.HARD_CRASH).exists()


def test_the_hooks_are_given_back() -> None:
    before = (sys.excepthook, threading.excepthook)
    guard = Seen().guard
    guard.install()
    assert sys.excepthook == guard.caught
    guard.remove()
    assert (sys.excepthook, threading.excepthook) == before


# --- in the window ---------------------------------------------------------------------------------------


@pytest.fixture
def guarded(open_window: Callable[..., MainWindow], log: Path) -> Iterator[tuple[MainWindow, Guard]]:
    window = open_window()
    guard = app.guard_window(window, str(log))
    yield window, guard
    guard.remove()


def dialogs(window: MainWindow) -> list[CrashDialog]:
    return [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]


def test_the_dialog_can_be_copied_and_the_work_goes_on(guarded: tuple[MainWindow, Guard]) -> None:
    window, guard = guarded
    caught(guard)
    (dialog,) = dialogs(window)
    dialog.copy_button.click()
    assert "the program divided by nothing" in QGuiApplication.clipboard().text()
    dialog.go_on_button.click()
    assert dialogs(window) == []
    caught(guard)
    assert len(dialogs(window)) == 1


def test_an_exception_of_another_thread_is_shown_here(
    guarded: tuple[MainWindow, Guard], qtbot: QtBot
) -> None:
    window, guard = guarded
    thread = threading.Thread(target=caught, args=(guard,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1, timeout=WAIT)


def test_an_unforeseen_error_of_a_job_is_shown(guarded: tuple[MainWindow, Guard], qtbot: QtBot) -> None:
    window, _ = guarded
    with qtbot.captureExceptions() as raised:
        window.context.jobs.run(broken)
        qtbot.waitUntil(lambda: bool(raised), timeout=WAIT)
    assert raised[0][0] is ZeroDivisionError


def test_the_typed_text_is_kept(guarded: tuple[MainWindow, Guard], qtbot: QtBot) -> None:
    from secretariat_app.services import keeping

    window, guard = guarded
    window.papers.open_sample()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    caught(guard)
    qtbot.waitUntil(lambda: not window.context.jobs.busy(), timeout=WAIT)
    assert len(keeping.read_journals(window.context.archive.get())) == 1
