"""The one way to leave the GUI thread: plain data out, a result or an error back on the GUI thread.

Whatever touches the archive runs on one worker, one job after another; everything else on the
common pool. A job whose owner has been closed, or that was cancelled, is never delivered.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from weakref import WeakMethod, ref

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

Result = TypeVar("Result")
WAIT_MILLISECONDS = 30_000


@dataclass(eq=False)
class Job:
    """One call under way. `cancel()` stops it from starting, or its result from being delivered."""

    func: Callable[[], Any]
    done: Callable[[], Callable[[Any], object] | None]
    failed: Callable[[], Callable[[BaseException], object] | None]
    owner: Callable[[], QObject | None] | None
    result: Any = None
    error: BaseException | None = None
    cancelled: bool = field(default=False, init=False)

    def cancel(self) -> None:
        """Forget this job."""
        self.cancelled = True

    def wanted(self) -> bool:
        """Whether anybody still waits for the answer."""
        if self.cancelled:
            return False
        if self.owner is None:
            return True
        owner = self.owner()
        return owner is not None and shiboken6.isValid(owner)


class Jobs(QObject):
    """Runs functions off the GUI thread. `busy_changed` tells whether any are under way."""

    busy_changed = Signal(bool)
    failed = Signal(object)  # an error that nobody else takes: shown by the window
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._common = QThreadPool.globalInstance()
        self._database = QThreadPool(self)
        self._database.setMaxThreadCount(1)
        self._database.setExpiryTimeout(-1)  # one thread for the archive's whole life
        self._under_way = 0
        self._ended.connect(self._deliver)

    def run(
        self,
        func: Callable[..., Result],
        *args: Any,
        done: Callable[[Result], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        database: bool = False,
    ) -> Job:
        """Call `func(*args)` on a worker, then `done(result)` or `failed(error)` here.

        `done` and `failed` that are methods of a QObject are held weakly: once it is deleted, the
        answer is dropped. An error without `failed` is told by the signal of that name.
        """
        owner = next((held for call in (done, failed) if isinstance(held := _owner(call), QObject)), None)
        job = Job(
            func=lambda: func(*args),
            done=_weakly(done),
            failed=_weakly(failed),
            owner=None if owner is None else ref(owner),
        )
        self._under_way += 1
        if self._under_way == 1:
            self.busy_changed.emit(True)
        (self._database if database else self._common).start(_Work(job, self))
        return job

    def busy(self) -> bool:
        """Whether a job is under way or its answer not yet delivered."""
        return self._under_way > 0

    def finish(self) -> bool:
        """Wait at the end for what still runs (a save must not be cut off). False if it took too long."""
        ended = self._common.waitForDone(WAIT_MILLISECONDS)
        return self._database.waitForDone(WAIT_MILLISECONDS) and ended

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        self._under_way -= 1
        if self._under_way == 0:
            self.busy_changed.emit(False)
        if not job.wanted():
            return
        call = job.done() if job.error is None else job.failed()
        if call is not None:
            call(job.result if job.error is None else job.error)
        elif job.error is not None:
            self.failed.emit(job.error)


class _Work(QRunnable):
    """Carries a job to a worker; it knows nothing of widgets."""

    def __init__(self, job: Job, jobs: Jobs) -> None:
        super().__init__()
        self._job, self._jobs = job, jobs

    def run(self) -> None:
        job = self._job
        if not job.cancelled:
            try:
                job.result = job.func()
            except BaseException as error:  # noqa: BLE001 - every failure is delivered to who asked
                job.error = error
        if shiboken6.isValid(self._jobs):
            self._jobs._ended.emit(job)


def _owner(call: object) -> object:
    return getattr(call, "__self__", None)


def _weakly(call: Callable[..., object] | None) -> Callable[[], Any]:
    if call is None:
        return lambda: None
    if isinstance(_owner(call), QObject):
        return WeakMethod(call)
    return lambda: call
