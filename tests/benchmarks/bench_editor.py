"""The editor at work on a paper of 20 pages: how long a key holds the window up, when the pages are there.

A key is sent to the real fields of a real workspace, in the rhythm of a fast typist; what is timed is the
longest stretch in which the GUI thread could not answer: the key itself, or whatever followed it until the
next key. The workers lay out pages and check meanwhile, as they do when somebody types.
"""

import gc
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from tests.benchmarks.measuring import Row, limited
from tests.documents import papers

BLOCKED_MILLISECONDS = 16
OPENED_MILLISECONDS = 150
SAMPLE_MILLISECONDS = 150
LONG_MILLISECONDS = 500
BETWEEN_KEYS = 0.09
"""Seconds: some 130 words a minute."""
KEYS = 150
TEXT = "провести разъяснительную работу среди населения города и "
WORDS, TITLE = Place(Part.FINDINGS, 3), Place(Part.TITLE)


def long_paper() -> Resolution:
    """A paper of 20 pages, made of the sample."""
    sample = papers.sample()
    return replace(sample, findings=sample.findings * 9, items=sample.items * 14)


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        before = memory()
        desk.open(papers.sample()).close()
        yield from opening(desk, "the sample", papers.sample())
        yield from opening(desk, "20 pages", long_paper())
        for name, value, place in (
            ("a finding of the sample", papers.sample(), WORDS),
            ("a finding of 20 pages", long_paper(), WORDS),
            ("the title of 20 pages", long_paper(), TITLE),
        ):
            yield from typing(desk, name, value, place)
        yield from previews(desk, "the sample", papers.sample(), SAMPLE_MILLISECONDS)
        yield from previews(desk, "20 pages", long_paper(), LONG_MILLISECONDS)
        yield Row("memory with 20 pages open", round(memory(), 1), "MB", f"before: {before:.1f} MB")
        desk.end()


class Desk:
    """A workspace over a real archive, without a window around it."""

    def __init__(self, folder: Path) -> None:
        from secretariat_app import app
        from secretariat_app.services import keeping, library
        from secretariat_app.settings import Settings
        from secretariat_app.ui.context import Context, Later
        from secretariat_app.ui.icons import Icons
        from secretariat_app.ui.jobs import Jobs
        from secretariat_app.ui.notices import Notices

        self.application = app.make_application("ru")
        where = folder / "archive.sqlite"
        self.context = Context(
            archive=Later(lambda: keeping.open_archive(where)),
            archive_path=str(where),
            later_library=Later(library.load_library),
            later_directories=Later(library.load_directories),
            jobs=Jobs(),
            notices=Notices("ru"),
            settings=Settings(folder / "settings.ini"),
            icons=Icons(),
            language="ru",
        )
        self.context.library, self.context.directories  # noqa: B018 - read before a paper is opened, as the window does
        self.space: Any = None

    def open(self, value: Resolution) -> "Desk":
        """Show a workspace with `value` until its first screen has been painted."""
        from secretariat_app.services.composing import compose
        from secretariat_app.ui.editor.workspace import Workspace

        compose(value, self.context.library, self.context.directories)  # the window's worker does it too
        self.space = Workspace(self.context, None, value)
        self.space.resize(1366, 640)
        self.space.show()
        self.space.activateWindow()
        QApplication.processEvents()
        return self

    def settle(self) -> None:
        """Until the workers have done their part and the window is quiet."""
        quiet = time.perf_counter() + 0.6
        while time.perf_counter() < quiet or self.context.jobs.busy():
            QApplication.processEvents()
            time.sleep(0.002)

    def close(self) -> None:
        """Take the workspace away."""
        self.settle()
        self.space.discard_journal()
        self.settle()
        self.space.close()
        self.space.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.space = None

    def focus(self, place: Place) -> Any:
        """The field of `place`, with the cursor at its end."""
        self.space.form.focus_place(place, -1)
        self.settle()
        return self.space.form.row(place).edit

    def end(self) -> None:
        """Let go of the archive."""
        self.context.jobs.finish()
        archive = self.context.archive.made()
        if archive is not None:
            archive.close()


def opening(desk: Desk, name: str, value: Resolution) -> Iterator[Row]:
    def once() -> float:
        gc.collect()
        begin = time.perf_counter()
        desk.open(value)
        taken = (time.perf_counter() - begin) * 1000
        desk.close()
        return taken

    once()
    times = [once() for _ in range(5)]
    yield limited(f"opening {name}: to the first screen", statistics.median(times), OPENED_MILLISECONDS)


def typing(desk: Desk, name: str, value: Resolution, place: Place) -> Iterator[Row]:
    desk.open(value)
    field = desk.focus(place)
    blocked = []
    for number in range(KEYS):
        blocked.append(max(stretches(field, TEXT[number % len(TEXT)])))
    desk.close()
    blocked.sort()
    nearly_all = blocked[round(len(blocked) * 0.99) - 1]
    middle = f"median: {statistics.median(blocked):.2f} ms, longest: {blocked[-1]:.2f} ms"
    yield limited(f"a key in {name}: 99th percentile", nearly_all, BLOCKED_MILLISECONDS, beside=middle)


def stretches(field: Any, letter: str) -> list[float]:
    """The milliseconds of every stretch between this key and the next in which nothing else was answered."""
    found = []
    next_key = time.perf_counter() + BETWEEN_KEYS
    begin = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    found.append(time.perf_counter() - begin)
    while time.perf_counter() < next_key:
        begin = time.perf_counter()
        QApplication.processEvents()
        found.append(time.perf_counter() - begin)
        time.sleep(0.001)
    return [one * 1000 for one in found]


def previews(desk: Desk, name: str, value: Resolution, most: float) -> Iterator[Row]:
    desk.open(value)
    field = desk.focus(WORDS)

    def once() -> float:
        desk.settle()
        ready: list[float] = []
        connection = desk.space.preview.maker.ready.connect(lambda _: ready.append(time.perf_counter()))
        begin = time.perf_counter()
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "а"))
        until(lambda: bool(ready))
        QApplication.processEvents()  # painted
        taken = (time.perf_counter() - begin) * 1000
        desk.space.preview.maker.ready.disconnect(connection)
        return taken

    once()
    times = [once() for _ in range(9)]
    pages = desk.space.page_count()
    yield limited(f"pages of {name} ({pages}) after the last key", statistics.median(times), most)
    desk.close()


def until(condition: Callable[[], bool]) -> None:
    end = time.perf_counter() + 20
    while not condition():
        if time.perf_counter() > end:
            raise TimeoutError("the pages did not come")
        QApplication.processEvents()
        time.sleep(0.0005)


def memory() -> float:
    """Megabytes at the most so far."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)
