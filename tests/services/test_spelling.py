"""The speller of the services: names of the directories and the user's words are right."""

from pathlib import Path

import pytest

from secretariat_app.services import keeping, library, spelling


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


def test_a_word_is_added_and_removed(archive_path: Path) -> None:
    directories = library.load_directories()
    with keeping.open_archive(archive_path) as archive:
        assert not spelling.load(directories, spelling.own_words(archive)).knows("бурколат", "ru")
        spelling.change_words(archive, ["бурколат"])
        spelling.change_words(archive, ["Жаңажол", " бурколат "])
        assert spelling.own_words(archive) == ("бурколат", "Жаңажол")
        assert spelling.load(directories, spelling.own_words(archive)).knows("Бурколат", "ru")
    with keeping.open_archive(archive_path) as archive:
        spelling.change_words(archive, remove=["бурколат"])
        assert spelling.own_words(archive) == ("Жаңажол",)
        assert not spelling.load(directories, spelling.own_words(archive)).knows("бурколат", "ru")


def test_words_of_an_earlier_version_are_taken_over_once(own_home: Path, archive_path: Path) -> None:
    own_home.mkdir(parents=True)
    (own_home / "words.txt").write_text("бурколат\nЖаңажол\n", encoding="utf-8")
    with keeping.open_archive(archive_path) as archive:
        assert set(spelling.own_words(archive)) == {"бурколат", "Жаңажол"}
        spelling.change_words(archive, remove=["бурколат"])
        assert spelling.own_words(archive) == ("Жаңажол",)
