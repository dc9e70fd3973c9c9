"""Has the open paper checked while it is written: one text after a key, the whole paper in a pause."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import checking
from secretariat_app.services.checking import Problem, Tools
from secretariat_app.ui.context import Context, Later
from secretariat_app.ui.maker import Maker

KEY_PAUSE = 120
CHECK_PAUSE = 400


class _Found(NamedTuple):
    value: Resolution
    problems: tuple[Problem, ...]


class Checker(QObject):
    """`found` emits the problems of the newest value, on the way there also those of a text just typed in."""

    found = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._newest: Resolution | None = None
        self._done: Resolution | None = None
        self._checked = False
        self.problems: tuple[Problem, ...] = ()
        self.whole = Maker(context.jobs, self, pause=CHECK_PAUSE)
        self._text = Maker(context.jobs, self, pause=KEY_PAUSE)
        self._tools: list[Tools] = []
        self.whole.ready.connect(self._take)
        self.whole.failed.connect(context.notices.fail)
        self._text.ready.connect(self._take_of_text)
        self._text.failed.connect(context.notices.fail)

    def ask(self, value: Resolution, typed_at: Place | None = None) -> None:
        """Have `value` checked; `typed_at`: only this text differs from the value before."""
        self._newest = value
        known, before = self._context.directories, self.problems
        tools = partial(_of, self._tools, known, self._context.archive)
        if typed_at is not None:
            self._text.ask(partial(_check_text, before, value, typed_at, known, tools))
        self.whole.ask(partial(_check, value, known, tools))

    def renew(self) -> None:
        """The office's settings, its dictionary or the directories have changed: check by the new ones."""
        self._tools = []
        if self._newest is not None:
            self.ask(self._newest)

    def has_checked(self) -> bool:
        """Whether any value has been checked yet."""
        return self._checked

    def busy(self) -> bool:
        """Whether the newest value is still being checked."""
        return self.whole.busy()

    @Slot(object)
    def _take(self, found: _Found) -> None:
        if found.value is self._newest:
            self._done, self._checked = found.value, True
            self.problems = found.problems
            self.found.emit(found.problems)

    @Slot(object)
    def _take_of_text(self, found: _Found) -> None:
        if found.value is not self._done:  # the whole check of the same value knows more
            self._take(found)
            self._done = None


def _check(value: Resolution, known: Directories, tools: Callable[[], Tools]) -> _Found:
    return _Found(value, tuple(checking.check(value, known, tools())))


def _check_text(
    before: Sequence[Problem],
    value: Resolution,
    place: Place,
    known: Directories,
    tools: Callable[[], Tools],
) -> _Found:
    return _Found(value, tuple(checking.check_again(before, value, place, known, tools())))


def _of(kept: list[Tools], known: Directories, archive: Later[Any]) -> Tools:
    """The tools; read on the worker that needs them first. Without an archive the usual rules serve."""
    if not kept:
        try:
            opened = archive.get()
        except KnownError:  # said where the papers are listed
            opened = None
        kept.append(checking.tools(known, opened))
    return kept[0]


def worst_first(problems: Sequence[Problem]) -> list[Problem]:
    """By severity, those of one severity in the order of the paper."""
    order = list(checking.Severity)
    return sorted(problems, key=lambda problem: order.index(problem.severity))
