"""The speller with the directories' names and the user's own words. Loading belongs off the GUI thread."""

import threading
from collections.abc import Iterable

from secretariat_app.domain.directory import Directories
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.language import russian_analyzer, spelling
from secretariat_app.language.spelling import Speller
from secretariat_app.paths import data_folder, resources

_UNREADABLE = QT_TRANSLATE_NOOP("errors", "The dictionaries of spelling cannot be read ({detail}).")
_NOT_KEPT = QT_TRANSLATE_NOOP("errors", "The word cannot be kept in «{path}» ({detail}).")

_lock = threading.Lock()
_loaded: list[Speller] = []


def load(directories: Directories) -> Speller:
    """The speller; the dictionaries are read once. KnownError where they cannot be."""
    with _lock:
        if not _loaded:
            try:
                _loaded.append(spelling.load(resources() / "dictionaries", (), russian_analyzer.knows))
            except (OSError, ValueError) as error:
                raise KnownError(_UNREADABLE, detail=str(error)) from error
        return _loaded[0].with_own((*own_words(), *_names(directories)))


def own_words() -> tuple[str, ...]:
    """The words that the user has added, in the order of adding."""
    try:
        return tuple((data_folder() / "words.txt").read_text(encoding="utf-8-sig").split())
    except OSError:
        return ()


def add_word(word: str) -> None:
    """Remember `word` as right. KnownError where it cannot be kept."""
    _keep((*own_words(), word))


def remove_word(word: str) -> None:
    """Forget a word that was added. KnownError where that cannot be kept."""
    _keep(known for known in own_words() if known != word)


def _keep(words: Iterable[str]) -> None:
    path = data_folder() / "words.txt"
    text = "".join(f"{word}\n" for word in dict.fromkeys(words))
    aside = path.with_suffix(".new")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise KnownError(_NOT_KEPT, path=path, detail=error.strerror or str(error)) from error


def _names(directories: Directories) -> Iterable[str]:
    for entry in directories.entries:
        for name in entry.names:
            for text in (*name.ru.values(), *name.kk.values()):
                yield from spelling.words_of(text)
