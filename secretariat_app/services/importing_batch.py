"""Many files read by several processes: bounded memory, a watchdog, LibreOffice for old formats."""

import contextlib
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services.importing_pause import BREATH, Breathe, end_with_parent, nobody_asks
from secretariat_app.services.importing_reading import Job, Reading, Setting, failed, read

_STUCK = QT_TRANSLATE_NOOP(
    "errors", "Reading this file took more time or memory than an import may take; it was left out."
)
WORKERS = 2
_FEW = 8  # files that are read sooner than a second process starts
_SMALL = 2 * 1024 * 1024
_CONVERTED = 16  # files that one run of LibreOffice converts
_QUEUED = 4  # files a worker has waiting

_settings: list[Setting] = []


def readings(
    files: Sequence[Path],
    setting: Setting,
    folder: Path,
    workers: int | None,
    breathe: Breathe = nobody_asks,
) -> Iterator[Reading]:
    """A reading of every file as it is done; those that LibreOffice must convert come last."""
    left: list[tuple[Path, str]] = []
    jobs = [Job(str(file)) for file in files]
    with _Readers(setting, _wanted(files, workers), breathe) as readers:
        for one in readers.read(jobs):
            if one.convert is not None:
                left.append((Path(one.path), one.convert))
            else:
                yield one
        while left:
            batch, left = left[:_CONVERTED], left[_CONVERTED:]
            yield from _converted(batch, folder, readers, breathe)


def _wanted(files: Sequence[Path], workers: int | None) -> int:
    if workers is not None:
        return max(0, workers)
    if len(files) > _FEW:
        return min(WORKERS, os.cpu_count() or 1)
    return 1 if any(_size(file) > _SMALL for file in files) else 0


def _size(file: Path) -> int:
    with contextlib.suppress(OSError, ValueError):
        return file.stat().st_size
    return 0


def _converted(
    batch: Sequence[tuple[Path, str]], folder: Path, readers: "_Readers", breathe: Breathe
) -> Iterator[Reading]:
    from secretariat_app.documents.old_papers.converters import converted

    for file, made in converted(batch, folder, seconds=2 * readers.limits.seconds, breathe=breathe):
        if isinstance(made, KnownError):
            yield failed(str(file), made)
            continue
        for one in readers.read([Job(str(file), str(made))]):
            if one.convert is not None:  # the conversion is again of a format that is not read
                yield failed(one.path, KnownError(_STUCK))
            else:
                yield one


class _Readers:
    """The reading processes; with none, the files are read in this one."""

    def __init__(self, setting: Setting, workers: int, breathe: Breathe) -> None:
        self._setting, self._workers, self._breathe = setting, workers, breathe
        self.limits = setting.limits
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> "_Readers":
        return self

    def __exit__(self, *exception: object) -> None:
        self._stop()

    def read(self, jobs: Sequence[Job]) -> Iterator[Reading]:
        if not self._workers:
            for job in jobs:
                self._breathe()
                yield read(job, self._setting)
            return
        waiting = list(reversed(jobs))
        running: dict[Future[Reading], Job] = {}
        try:
            while waiting or running:
                while waiting and len(running) < self._workers * _QUEUED:
                    job = waiting.pop()
                    running[self._submit(job)] = job
                done, _ = wait(running, BREATH, return_when=FIRST_COMPLETED)
                if not done:
                    self._breathe()
                broken: list[Job] = []
                for future in done:
                    job = running.pop(future)
                    try:
                        yield future.result()
                    except BrokenProcessPool:
                        broken.append(job)
                if broken:
                    broken += running.values()
                    running.clear()
                    yield from self._one_by_one(broken)
        except BaseException:  # the import is stopped: nobody waits for the files under way
            self._stop(now=True)
            raise

    def _one_by_one(self, jobs: Sequence[Job]) -> Iterator[Reading]:
        """A worker died, and which file it was reading is not known: each is tried alone."""
        self._stop()
        for job in jobs:
            try:
                yield self._submit(job).result()
            except BrokenProcessPool:
                self._stop()
                yield failed(job.path, KnownError(_STUCK))

    def _submit(self, job: Job) -> "Future[Reading]":
        if self._pool is None:
            import multiprocessing

            self._pool = ProcessPoolExecutor(
                self._workers,
                mp_context=multiprocessing.get_context(
                    "spawn"
                ),  # what a fork of a window's process would copy
                initializer=_begin,
                initargs=(self._setting,),
            )
        return self._pool.submit(_work, job)

    def _stop(self, *, now: bool = False) -> None:
        if self._pool is not None:
            if now:
                for process in list(self._pool._processes.values()):  # the pool has no call for it
                    process.terminate()
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _begin(setting: Setting) -> None:
    """Prepare a worker: bound its memory, and let Ctrl+C be the parent's business."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(50_000)  # a paper makes many small objects and hardly a circle of them
    end_with_parent()
    if sys.platform != "win32":
        import resource

        most = setting.limits.memory
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))
    _settings[:] = [setting]


def _work(job: Job) -> Reading:
    """Read one file; a worker that takes too long ends itself, whatever it hangs in."""
    import faulthandler

    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(_settings[0].limits.seconds, exit=True, file=nowhere)
        try:
            return read(job, _settings[0])
        finally:
            faulthandler.cancel_dump_traceback_later()
