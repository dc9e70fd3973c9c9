"""Finishes the search index beside the work: on the common pool, so that the archive goes on answering."""

import threading
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from secretariat_app.ui.context import Context, Later


class IndexBuilder(QObject):
    """`start` builds what is missing, once at a time. `progressed`: per cent; `built`: nothing is missing."""

    progressed = Signal(int)
    built = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stopped = threading.Event()
        self._running = False
        self._said = -1

    @Slot()
    def start(self) -> None:
        """Begin, unless it is under way or the window is closing."""
        if self._running or self._stopped.is_set():
            return
        self._running, self._said = True, -1
        self._context.jobs.run(
            _build, self._context.archive, self._tell, self._stopped, done=self._done, failed=self._failed
        )

    def stop(self) -> None:
        """Let go after the batch in hand; what is done stays done."""
        self._stopped.set()

    def running(self) -> bool:
        """Whether the index is being built."""
        return self._running

    def _tell(self, done: int, total: int) -> None:
        """Called on the worker: the signal takes the figure to the window's thread."""
        percent = 100 * done // total if total else 100
        if percent != self._said and shiboken6.isValid(self):
            self._said = percent
            self.progressed.emit(percent)

    @Slot(object)
    def _done(self, whole: bool) -> None:
        self._running = False
        if whole:
            self.built.emit()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._running = False
        self._stopped.set()  # the next search would only fail in the same way
        self._context.notices.fail(error)


def _build(archive: Later[Any], tell: Any, stopped: threading.Event) -> bool:
    from secretariat_app.services import finding

    return finding.build_index(archive.get(), tell, stopped.is_set)
