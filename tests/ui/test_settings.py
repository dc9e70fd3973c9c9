"""What is remembered between starts."""

from pathlib import Path

import pytest

from secretariat_app.messages import LANGUAGES, translate
from secretariat_app.settings import (
    EXPORT_FOLDER,
    LANGUAGE,
    OPTIONS,
    PREVIEW,
    TEMPLATE_KK,
    TEMPLATE_RU,
    THEME,
    Option,
    Settings,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_without_a_file_everything_is_at_its_default(file: Path) -> None:
    assert {option.key: Settings(file).get(option) for option in OPTIONS} == {
        option.key: option.default for option in OPTIONS
    }
    assert not file.exists()


def test_what_was_put_is_there_at_the_next_start(file: Path) -> None:
    settings = Settings(file)
    settings.put(THEME, "dark")
    settings.put(PREVIEW, False)
    settings.put(EXPORT_FOLDER, "/tmp/постановления 100 %")
    again = Settings(file)
    assert again.text(THEME) == "dark"
    assert again.flag(PREVIEW) is False
    assert again.text(EXPORT_FOLDER) == "/tmp/постановления 100 %"


def test_each_language_has_its_template(file: Path) -> None:
    settings = Settings(file)
    settings.put(TEMPLATE_RU, "resolution_ru_office")
    assert settings.template("ru") == "resolution_ru_office"
    assert settings.template("kk") == TEMPLATE_KK.default


@pytest.mark.parametrize(
    ("option", "text"), [(LANGUAGE, "tlh"), (THEME, "pink"), (PREVIEW, "perhaps"), (PREVIEW, "")]
)
def test_a_value_that_is_not_allowed_is_the_default(file: Path, option: Option, text: str) -> None:
    section, _, name = option.key.partition("/")
    file.write_text(f"[{section}]\n{name} = {text}\n", encoding="utf-8")
    assert Settings(file).get(option) == option.default


def test_a_number_is_read_as_one(file: Path) -> None:
    zoom = Option("window/zoom", 100)
    settings = Settings(file)
    settings.put(zoom, 125)
    assert Settings(file).get(zoom) == 125
    settings.put(Option("window/zoom", ""), "much")
    assert Settings(file).get(zoom) == 100


@pytest.mark.parametrize("damage", [b"\xff\xfe\x00", b"no section", b"[a\nb"])
def test_a_damaged_file_does_not_stop_the_program(file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    assert Settings(file).get(THEME) == "system"


def test_keys_of_a_newer_version_are_kept(file: Path) -> None:
    file.write_text("[window]\nfuture = yes\n", encoding="utf-8")
    Settings(file).put(THEME, "dark")
    assert "future = yes" in file.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_does_not_stop_the_work(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "missing" / "settings.ini")
    settings.put(THEME, "dark")
    assert settings.text(THEME) == "dark"


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_option_on_the_page_has_its_words(language: str) -> None:
    for option in OPTIONS:
        for text in filter(None, (option.label, option.hint)):
            assert translate("settings", text, language) != text
