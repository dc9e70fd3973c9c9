"""Both translations are whole, and say of everything what the program says."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import secretariat_app
from secretariat_app.paths import resources
from secretariat_app.ui import translation

LANGUAGES = ("ru", "kk")
NAMES = re.compile(r"(?<!\{)\{\w*\}(?!\})|%n")
# Words that are the same in every language, or only frame others.
SAME = {"PDF (*.pdf)", "«{found}»: {message}"}


def tool(name: str) -> str:
    found = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    assert found, f"pyside6-{name} comes with Qt for Python"
    return found


def catalogue(language: str) -> Path:
    return resources() / "i18n" / f"secretariat_{language}.ts"


def messages(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def forms(message: ElementTree.Element) -> list[str]:
    translated = message.find("translation")
    assert translated is not None
    plural = translated.findall("numerusform")
    return [form.text or "" for form in plural] or [translated.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language: str) -> None:
    open_ = [
        key
        for key, message in messages(catalogue(language)).items()
        if message.find("translation").get("type") or not all(forms(message))
    ]
    assert open_ == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_in_a_sentence_are_those_of_the_source(language: str) -> None:
    wrong = [
        (source, form)
        for (_, source), message in messages(catalogue(language)).items()
        for form in forms(message)
        if sorted(set(NAMES.findall(form))) != sorted(set(NAMES.findall(source)))
    ]
    assert wrong == []


def test_everything_that_the_program_says_is_in_the_catalogues(tmp_path: Path) -> None:
    """The strings are collected anew; `python3 dev.py translations` puts what is missing into the files."""
    folder = Path(secretariat_app.__file__).parent
    made = tmp_path / "secretariat_ru.ts"
    sources = sorted(map(str, folder.rglob("*.py")))
    options = ["-silent", "-locations", "none", "-target-language", "ru"]
    subprocess.run([tool("lupdate"), *options, *sources, "-ts", str(made)], check=True, capture_output=True)
    said = set(messages(made))
    for language in LANGUAGES:
        assert said - set(messages(catalogue(language))) == set()


def test_russian_has_three_plural_forms_and_no_english(qtbot: QtBot) -> None:
    for (_, source), message in messages(catalogue("ru")).items():
        if message.get("numerus"):
            assert len(set(forms(message))) == 3, source
        elif source not in SAME and re.search("[a-z]{3}", NAMES.sub("", source)):
            assert re.search("[а-яё]", forms(message)[0]) or forms(message) != [source], source


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [("ru", 1, "1 документ"), ("ru", 3, "3 документа"), ("ru", 11, "11 документов"), ("kk", 3, "3 құжат")],
)
def test_the_window_speaks_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, number: int, text: str
) -> None:
    folder = tmp_path / "i18n"
    folder.mkdir()
    compiled = folder / f"secretariat_{language}.qm"
    command = [tool("lrelease"), "-silent", str(catalogue(language)), "-qm", str(compiled)]
    subprocess.run(command, check=True, capture_output=True)
    monkeypatch.setattr(translation, "resources", lambda: tmp_path)
    translation.install(qapp, language)
    try:
        assert QCoreApplication.translate("ArchivePanel", "%n paper(s)", "", number) == text
    finally:
        translation.install(qapp, "en")
