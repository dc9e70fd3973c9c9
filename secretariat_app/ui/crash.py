"""What happens when the program itself is wrong: keep the typed text, write it down, say it once."""

import faulthandler
import logging
import logging.handlers
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import secretariat_app
from secretariat_app import paths

LOG = logging.getLogger("secretariat")
LOG_BYTES = 1_000_000
LOG_FILES = 3
HARD_CRASH = "hard_crash.txt"


def start_log() -> Path:
    """Log into a file that is turned over at a megabyte; gives the file."""
    file = paths.log_folder() / "secretariat.log"
    if not any(isinstance(handler, logging.handlers.RotatingFileHandler) for handler in LOG.handlers):
        handler = _OwnFile(file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True)
        handler.setFormatter(_Wordless("%(asctime)s %(levelname)s %(message)s"))
        LOG.addHandler(handler)
        LOG.setLevel(logging.INFO)
        LOG.propagate = False
    return file


class _OwnFile(logging.handlers.RotatingFileHandler):
    """A log that its owner alone may read."""

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        return TextIOWrapper(os.fdopen(handle, "ab"), encoding=self.encoding, errors=self.errors)


class _Wordless(logging.Formatter):
    """Where an error came from and of what kind it is; not its message, which may be the text of a paper."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name that logging calls
        return places(ei[1])


def places(error: BaseException | None) -> str:
    """The lines of the program that an error, and those it came from, passed through, and their kinds."""
    told: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        lines = "".join(traceback.format_tb(error.__traceback__))
        told.insert(0, f"{lines}{type(error).__module__}.{type(error).__qualname__}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n".join(told)


def watch_hard_crashes() -> tuple[TextIO, str]:
    """Let a crash below Python leave its trace in a file. Gives that file and what the last one left."""
    file = paths.log_folder() / HARD_CRASH
    last = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
    stream = file.open("w", encoding="utf-8")
    faulthandler.enable(stream)
    return stream, last


def stop_watching(stream: TextIO) -> None:
    """The end was an orderly one."""
    faulthandler.disable()
    stream.close()


def versions() -> str:
    """What runs here: asked for by whoever reads a report."""
    lines = [
        f"Secretariat {secretariat_app.__version__}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None:
        lines.insert(2, f"Qt {qt.qVersion()}")
    return "\n".join(lines)


def report(error: BaseException) -> str:
    """The text for whoever mends the program."""
    trace = "".join(traceback.format_exception(error))
    return f"{versions()}\n\n{trace}"


class Guard:
    """Takes every exception that nobody caught, on any thread.

    keep: saves the typed text first; called on the GUI thread. show: shows the report, there too;
    post: hands a call over to the GUI thread.
    """

    def __init__(
        self,
        keep: Callable[[], object],
        show: Callable[[str], object],
        post: Callable[[Callable[[], None]], object],
    ) -> None:
        self._keep, self._show, self._post = keep, show, post
        self._busy = False
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Take over both of Python's hooks."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None = None
    ) -> None:
        """Write it down at once; keep the text and show it on the GUI thread."""
        del trace
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, error.__traceback__)
            return
        text = report(error)
        LOG.error("%s\n%s", versions(), places(error))
        if threading.current_thread() is threading.main_thread():
            self._tell(text)
        else:
            self._post(lambda: self._tell(text))

    def shown(self) -> None:
        """The dialog was closed; the next error may be shown."""
        self._busy = False

    def _tell(self, text: str) -> None:
        if self._busy:  # one dialog is enough: a second error is often the first one's shadow
            return
        self._busy = True
        try:
            self._keep()
        except Exception:  # whatever it was, the first mistake must still be shown
            LOG.exception("the typed text could not be kept")
        self._show(text)

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.caught(args.exc_type, args.exc_value)
