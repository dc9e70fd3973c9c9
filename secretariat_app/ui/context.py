"""What every part of the window is given: one frozen bundle, made by `app.py`."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from secretariat_app.services.usage import Favourites, Usage
from secretariat_app.settings import Settings
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.jobs import Job, Jobs
from secretariat_app.ui.notices import Notices

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.services.library import Library

Value = TypeVar("Value")


class Later(Generic[Value]):
    """A value that is made when it is first asked for, on whichever thread asks first."""

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: list[Value] = []

    def get(self) -> Value:
        """The value; makes it the first time. An error of the making comes again each time."""
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]

    def put(self, value: Value) -> None:
        """Take another value in its place: it was changed."""
        with self._lock:
            self._made[:] = [value]

    def made(self) -> Value | None:
        """The value if it is there already."""
        return self._made[0] if self._made else None


class News(QObject):
    """What one part of the window has changed for all others.

    `rules_changed`: the office's rules of proofing, or its dictionary.
    """

    directories_changed = Signal()
    rules_changed = Signal()
    library_changed = Signal()


@dataclass(frozen=True)
class Context:
    """Everything from outside that a panel or an editor needs.

    archive: the open archive, made on the database worker: use `ask_archive`, never `archive.get()` here.
    jobs: runs functions off the GUI thread.
    notices: the door for news, errors and questions.
    settings: what is remembered between starts.
    icons: `icons("save")` gives the QIcon of that meaning.
    language: of the window: «ru», «kk» or «en».
    news: says that what is shared (the directories, the clause library) has changed.
    usage: how often this user has taken each clause. favourites: which clauses this user has starred.
    """

    archive: Later[Any]
    archive_path: str
    later_library: "Later[Library]"
    later_directories: "Later[Directories]"
    jobs: Jobs
    notices: Notices
    settings: Settings
    icons: Icons
    language: str
    news: News = field(default_factory=News)
    usage: Usage = field(default_factory=Usage)
    favourites: Favourites = field(default_factory=Favourites)

    @property
    def library(self) -> "Library":
        """The clause library; read from its files the first time."""
        return self.later_library.get()

    @property
    def directories(self) -> "Directories":
        """The directories; read from their files the first time."""
        return self.later_directories.get()

    def take_directories(self, directories: "Directories") -> None:
        """The directories were changed: everybody has the new ones from now on."""
        self.later_directories.put(directories)
        self.news.directories_changed.emit()

    def take_library(self, library: "Library") -> None:
        """Clauses were changed: everybody has the new library from now on."""
        self.later_library.put(library)
        self.news.library_changed.emit()

    def ask_archive(
        self,
        func: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> Job:
        """Call `func(archive, *args)` on the database worker: `ask_archive(keeping.read, 5, done=show)`.

        Without `failed` an expected failure is shown in the bar and any other in the crash dialog.
        """
        return self.jobs.run(_with_archive, self.archive, func, args, done=done, failed=failed, database=True)


def _with_archive(archive: Later[Any], func: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    return func(archive.get(), *args)
