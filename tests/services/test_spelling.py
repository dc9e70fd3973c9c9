"""The speller of the services: names of the directories and the user's words are right."""

from pathlib import Path

import pytest

from secretariat_app.errors import KnownError
from secretariat_app.services import library, spelling


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "data"


def test_words_of_the_directories_are_known() -> None:
    speller = spelling.load(library.load_directories())
    assert speller.knows("Джапаровой", "ru")
    assert speller.knows("Целинограду", "ru")
    assert speller.knows("деятельность", "ru")
    assert not speller.knows("деятелность", "ru")


def test_the_dictionaries_are_read_once() -> None:
    directories = library.load_directories()
    first, second = spelling.load(directories), spelling.load(directories)
    assert first is not second
    assert first._dictionaries is second._dictionaries


def test_a_word_is_added_and_removed() -> None:
    directories = library.load_directories()
    assert not spelling.load(directories).knows("бурколат", "ru")
    spelling.add_word("бурколат")
    spelling.add_word("Жаңажол")
    spelling.add_word("бурколат")
    assert spelling.own_words() == ("бурколат", "Жаңажол")
    assert spelling.load(directories).knows("Бурколат", "ru")
    spelling.remove_word("бурколат")
    assert not spelling.load(directories).knows("бурколат", "ru")


def test_a_word_that_cannot_be_kept(own_home: Path) -> None:
    (own_home / "words.txt").mkdir(parents=True)
    with pytest.raises(KnownError):
        spelling.add_word("слово")
