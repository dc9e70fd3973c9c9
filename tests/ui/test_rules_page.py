"""The settings of proofing: rules, choices and own words of the office, in force at once."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from secretariat_app.services import keeping, rule_settings, spelling
from secretariat_app.services.rule_settings import USUAL, InnerQuotes, Office, RangeDash, Yo
from secretariat_app.ui.main_window import MainWindow
from secretariat_app.ui.panels.rules_page import RulesPage
from secretariat_app.ui.panels.words_page import WordsPage
from tests.ui.conftest import idle, write


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> RulesPage:
    window.show_settings()
    panel: Any = window.places.currentWidget()
    panel.tabs.setCurrentWidget(panel.rules)
    idle(qtbot, window)
    rules: RulesPage = panel.rules
    return rules


def kept(path: Path) -> Office:
    with keeping.open_archive(path) as archive:
        return rule_settings.load(archive)


def line(page: RulesPage, key: str) -> Any:
    page.list.choose(key)
    return page.list.currentItem()


def test_a_tick_switches_a_rule_and_is_kept_at_once(
    qtbot: QtBot, window: MainWindow, page: RulesPage, archive_path: Path
) -> None:
    told: list[None] = []
    window.context.news.rules_changed.connect(lambda: told.append(None))
    line(page, "no-deadline").setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: bool(told))
    assert kept(archive_path).switched == {"no-deadline": False}
    assert not page.card.on.isChecked()
    assert page.card.reset.isEnabled()
    qtbot.mouseClick(page.card.reset, Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    assert kept(archive_path) == USUAL


def test_another_weight_is_kept(
    qtbot: QtBot, window: MainWindow, page: RulesPage, archive_path: Path
) -> None:
    line(page, "no-deadline")
    page.card.weight.setFocus()
    QTest.keyClick(page.card.weight, Qt.Key.Key_Home)
    idle(qtbot, window)
    assert kept(archive_path).severities == {"no-deadline": "error"}
    assert page.card.hint.isVisible()
    qtbot.mouseClick(page.usual_button, Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    assert kept(archive_path) == USUAL


def test_the_choices_are_kept(qtbot: QtBot, window: MainWindow, page: RulesPage, archive_path: Path) -> None:
    for box in page.choices.values():
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End)
    idle(qtbot, window)
    office = kept(archive_path)
    assert (office.yo, office.inner_quotes, office.range_dash) == (
        Yo.ANY,
        InnerQuotes.PAWS,
        RangeDash.DASH,
    )


def test_a_rule_is_found_by_its_words_and_those_of_its_example(page: RulesPage, qtbot: QtBot) -> None:
    write(page.search, "шесть школ")
    card = page.list.card()
    assert card is not None
    assert card.example is not None
    assert "шесть" in card.example.wrong
    assert page.card.wrong.text() == card.example.wrong
    page.search.clear()
    write(page.search, "zzz")
    assert page.list.card() is None
    assert page.empty.isVisible()
    assert not page.card.isVisible()


def test_a_file_is_looked_at_before_it_is_taken(
    qtbot: QtBot,
    window: MainWindow,
    page: RulesPage,
    archive_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = Office(switched={"no-deadline": False}, severities={"no-control": "error"}, yo=Yo.ANY)
    file = tmp_path / "other office.json"
    rule_settings.export_to(file, other)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.preview.isVisible)
    assert page.preview.list.count() == 3
    assert kept(archive_path) == USUAL
    qtbot.mouseClick(page.preview.cancel, Qt.MouseButton.LeftButton)
    assert kept(archive_path) == USUAL
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.preview.isVisible)
    qtbot.mouseClick(page.preview.accept, Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    assert kept(archive_path) == other


def test_settings_are_saved_to_a_file(
    qtbot: QtBot, window: MainWindow, page: RulesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "rules.json"
    line(page, "no-deadline").setCheckState(0, Qt.CheckState.Unchecked)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    assert rule_settings.import_from(file) == page.office != USUAL


def test_only_what_was_changed_here_is_shown(page: RulesPage) -> None:
    page.changed.click()
    assert page.list.card() is None
    page.changed.click()
    line(page, "no-deadline").setCheckState(0, Qt.CheckState.Unchecked)
    page.changed.click()
    card = page.list.card()
    assert card is not None
    assert card.key == "no-deadline"


def test_own_words_are_added_and_taken_out(
    qtbot: QtBot, window: MainWindow, page: RulesPage, archive_path: Path
) -> None:
    panel: Any = window.places.currentWidget()
    words: WordsPage = panel.words
    panel.tabs.setCurrentWidget(words)
    assert words.empty.isVisible()
    write(words.line, "бурколат Жаңажол")
    QTest.keyClick(words.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words.list.count() == 2)
    words.list.setCurrentRow(0)
    words.list.setFocus()
    QTest.keyClick(words.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: words.list.count() == 1)
    idle(qtbot, window)
    with keeping.open_archive(archive_path) as archive:
        assert spelling.own_words(archive) == ("Жаңажол",)
    words._bring_back()
    qtbot.waitUntil(lambda: words.list.count() == 2)
