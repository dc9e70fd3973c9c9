"""Has something made of the newest value on a worker; what is overtaken by newer input is dropped."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from secretariat_app.ui.jobs import Job, Jobs

PAUSE = 60


class Maker(QObject):
    """One thing is made at a time; asked again meanwhile, the newest wish is what comes next."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None, *, pause: int = PAUSE) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: Callable[[], Any] | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._start)

    def ask(self, make: Callable[[], Any]) -> None:
        """`make` will be called on a worker soon, unless something newer is asked before."""
        self._wanted = make
        self._timer.start()

    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None or self._wanted is not None

    @Slot()
    def _start(self) -> None:
        if self._job is None and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._job = self._jobs.run(wanted, done=self._done, failed=self._failed)

    @Slot(object)
    def _done(self, made: Any) -> None:
        self._job = None
        self.ready.emit(made)
        if self._wanted is not None and not self._timer.isActive():
            self._start()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._job = None
        if self._wanted is None:
            self.failed.emit(error)
        elif not self._timer.isActive():
            self._start()
