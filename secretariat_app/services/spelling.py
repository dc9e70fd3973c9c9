"""The speller with the directories' names and the office's own words. Loading belongs off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING

from secretariat_app.domain.directory import Directories
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.language import russian_analyzer, spelling
from secretariat_app.language.spelling import Speller
from secretariat_app.paths import data_folder, resources

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.storage.archive import Archive

_UNREADABLE = QT_TRANSLATE_NOOP("errors", "The dictionaries of spelling cannot be read ({detail}).")

_lock = threading.Lock()
_loaded: list[Speller] = []


def load(directories: Directories, own: Iterable[str] = ()) -> Speller:
    """The speller with these words of the office's own. KnownError where no dictionary can be read."""
    with _lock:
        if not _loaded:
            try:
                _loaded.append(spelling.load(resources() / "dictionaries", (), russian_analyzer.knows))
            except (OSError, ValueError) as error:
                raise KnownError(_UNREADABLE, detail=str(error)) from error
        return _loaded[0].with_own((*own, *_names(directories)))


def own_words(archive: Archive) -> tuple[str, ...]:
    """The words that the office has added, in the order of adding.

    Those that an earlier version kept in a file of the data folder are taken over the first time.
    """
    from secretariat_app.storage import proofing

    proofing.take_words(archive, _in_file())
    return proofing.words(archive)


def change_words(archive: Archive, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
    """Remember words as right, forget others. Each stands for itself and its forms with a capital."""
    from secretariat_app.storage import proofing

    proofing.take_words(archive, _in_file())
    proofing.change_words(archive, [plain for word in add if (plain := word.strip())], remove)


def _in_file() -> tuple[str, ...]:
    try:
        return tuple((data_folder() / "words.txt").read_text(encoding="utf-8-sig").split())
    except (OSError, UnicodeDecodeError):
        return ()


def _names(directories: Directories) -> Iterable[str]:
    for entry in directories.entries:
        for name in entry.names:
            for text in (*name.ru.values(), *name.kk.values()):
                yield from spelling.words_of(text)
