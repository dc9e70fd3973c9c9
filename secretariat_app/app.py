"""The composition root: puts archive, services and window together, in the order that starts fast.

PySide6 replaces `builtins.__import__` by one that reads the source of each module imported later, to look
for its own feature switch, which nobody here uses. Python's own is put back, so that what is imported on
first use (the database, Word, YAML) costs no more than without Qt.
"""

import argparse
import builtins
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from secretariat_app.settings import Settings
    from secretariat_app.ui.main_window import MainWindow

SWITCH_SECONDS = 0.0005

_ordinary_import = builtins.__import__


def run_window(argv: Sequence[str] = ()) -> int:
    """Open the window and give the program's exit code when it has been closed."""
    options = _arguments(argv)
    from PySide6.QtCore import Qt

    from secretariat_app.ui import crash, theme

    log = crash.start_log()
    traces, last = crash.watch_hard_crashes()
    if last:
        crash.LOG.error("the last run ended hard:\n%s", last)
    application = make_application(options.language)
    window = make_window(options.archive, options.language)
    guard = guard_window(window, str(log))
    theme.follow_system(application, window.context.settings)
    window.painted.connect(window.begin, Qt.ConnectionType.QueuedConnection)
    window.show()
    try:
        return application.exec()
    finally:
        guard.remove()
        close_down(window)
        crash.stop_watching(traces)


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="secretariat")
    parser.add_argument("--archive", help="the archive's file; the user's own where none is named")
    parser.add_argument("--language", choices=("ru", "kk", "en"), help="language of the window")
    # The command line has looked at them already, and knows options that mean nothing to a window.
    return parser.parse_known_args(list(argv))[0]


def make_application(language: str | None = None) -> "QApplication":
    """The Qt application: translated, dressed, with Python's own import."""
    from PySide6.QtWidgets import QApplication

    builtins.__import__ = _ordinary_import
    # Each call from Qt into Python waits for the worker that lays out or checks to let go: five thousandths
    # of a second as Python has it, and a key has a dozen such calls.
    sys.setswitchinterval(SWITCH_SECONDS)
    from secretariat_app import paths, settings
    from secretariat_app.ui import text_size, theme, translation
    from secretariat_app.ui.garbage import collect_here

    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("secretariat")
    application.setDesktopFileName("secretariat")
    kept = settings.Settings(paths.settings_file())
    collect_here(application)
    translation.install(application, language or kept.text(settings.LANGUAGE))
    text_size.apply(application, int(kept.get(settings.TEXT_SIZE)))
    theme.apply(application, kept.text(settings.THEME))
    return application


def make_window(archive: str | None = None, language: str | None = None) -> "MainWindow":
    """The window with everything it needs; nothing is read from the disk yet but the settings."""
    from secretariat_app import paths, settings
    from secretariat_app.ui.context import Context, Later
    from secretariat_app.ui.icons import Icons
    from secretariat_app.ui.jobs import Jobs
    from secretariat_app.ui.main_window import MainWindow
    from secretariat_app.ui.notices import Notices

    kept = settings.Settings(paths.settings_file())
    where = archive or str(paths.default_archive())
    spoken = language or kept.text(settings.LANGUAGE)
    kept_archive = Later(_opener(where, kept))
    context = Context(
        archive=kept_archive,
        archive_path=where,
        later_library=Later(partial(_library, kept_archive)),
        later_directories=Later(partial(_directories, kept_archive)),
        jobs=Jobs(),
        notices=Notices(spoken),
        settings=kept,
        icons=Icons(),
        language=spoken,
    )
    return MainWindow(context)


def guard_window(window: "MainWindow", log: str) -> Any:
    """Take every mistake of the program to the crash dialog, the typed text kept first."""
    from secretariat_app.ui.crash import Guard
    from secretariat_app.ui.crash_report import Reporter

    reporter = Reporter(window, log)
    guard = Guard(window.papers.keep_all, reporter.show_report, reporter.post)
    reporter.closed.connect(guard.shown)
    window.context.notices.crashed.connect(reporter.raise_again)
    guard.install()
    return guard


def close_down(window: "MainWindow") -> None:
    """Wait for what is being written, let go of the archive, take the window apart.

    The window must go while Qt still lives: what Python clears away at its end, it clears in any order.
    """
    from PySide6.QtCore import QCoreApplication, QEvent

    context = window.context
    context.jobs.finish()
    archive = context.archive.made()
    if archive is not None:
        archive.close()
    window.deleteLater()
    context.jobs.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    context.icons.clear()


def _opener(where: str, kept: "Settings") -> Any:
    def opened() -> Any:
        from secretariat_app.services.keeping import open_archive
        from secretariat_app.settings import PERSON

        return open_archive(where, kept.text(PERSON))

    return opened


def _library(archive: Any) -> Any:
    from secretariat_app.services.clause_library import load

    return load(_opened(archive))


def _directories(archive: Any) -> Any:
    from secretariat_app.services.directories import load

    return load(_opened(archive))


def _opened(archive: Any) -> Any:
    from secretariat_app.errors import KnownError

    try:
        return archive.get()
    except KnownError:  # said where the papers are listed; a paper can be written all the same
        return None
