"""Versions in the window: seen, compared, named, gone back to; two windows that changed one paper."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import comparing, keeping
from secretariat_app.ui.main_window import MainWindow
from secretariat_app.ui.versions.versions_dialog import VersionsDialog
from tests.ui.conftest import WAIT, idle, write

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TITLES = ("О ремонте дорог", "О ремонте мостов", "О ремонте мостов и дорог")
FINDING = Paragraph("Подрядные организации отстают от графика.")


@pytest.fixture
def kept(window: MainWindow, qtbot: QtBot) -> Stored:
    """A paper with three versions, the chosen one of the list."""
    archive = window.context.archive.get()
    value = Resolution(title=Paragraph(TITLES[0]), items=(Item("Принять к сведению"),))
    stored = keeping.create(archive, value)
    stored = keeping.save(archive, stored.id, 1, replace(value, title=Paragraph(TITLES[1])))
    last = replace(value, title=Paragraph(TITLES[2]), findings=(FINDING,))
    stored = keeping.save(archive, stored.id, 2, last)
    window.archive.reload()
    idle(qtbot, window)
    window.archive.list.choose(window.archive.model.number_of(stored.id))
    idle(qtbot, window)
    return stored


def shown(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    """The versions, opened by their key."""
    qtbot.keyClick(window, Qt.Key.Key_H, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: bool(window.findChildren(VersionsDialog)), timeout=WAIT)
    (dialog,) = window.findChildren(VersionsDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=WAIT)
    idle(qtbot, window)
    return dialog


def opened(window: MainWindow, qtbot: QtBot) -> Any:
    """The paper of the chosen line in its tab."""
    window.actions_["open_row"].trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    idle(qtbot, window)
    return window.papers.workspace()


def type_into(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Type where the form has put the cursor by itself."""

    def field() -> QWidget | None:
        found = window.focusWidget()
        return found if isinstance(found, QPlainTextEdit) else None

    qtbot.waitUntil(lambda: field() is not None, timeout=WAIT)
    widget = field()
    assert widget is not None
    write(widget, text)


def lines(dialog: VersionsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_the_list_says_when_who_and_what(window: MainWindow, qtbot: QtBot, kept: Stored) -> None:
    dialog = shown(window, qtbot)
    third, second, first = lines(dialog)
    assert "the text of now" in third
    assert "title, findings: changed 1, added 1" in third
    assert "title: changed 1" in second
    assert "the first version" in first
    assert comparing.versions(window.context.archive.get(), kept.id)[0].saved_by in third


def test_two_versions_are_compared_and_the_keys_go_from_change_to_change(
    window: MainWindow, qtbot: QtBot, kept: Stored
) -> None:
    dialog = shown(window, qtbot)
    text = dialog.view.text.toPlainText()
    assert "О ремонте мостов и дорог" in text
    assert FINDING.text in text
    assert "underline" in dialog.view.text.toHtml()
    assert dialog.view.count.text() == "Change 1 of 2"
    qtbot.keyClick(dialog.view.text, Qt.Key.Key_F8)
    assert dialog.view.count.text() == "Change 2 of 2"
    qtbot.keyClick(dialog.view.text, Qt.Key.Key_F8)
    assert dialog.view.count.text() == "Change 1 of 2"
    qtbot.keyClick(dialog.view.text, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.view.count.text() == "Change 2 of 2"
    dialog.list.setCurrentRow(2)  # the first has none before it
    idle(qtbot, window)
    assert "nothing to compare" in dialog.view.text.toPlainText()
    dialog.with_.setCurrentIndex(1)
    dialog.with_.activated.emit(1)
    idle(qtbot, window)
    assert dialog.view.count.text() == "Change 1 of 2"
    assert "line-through" not in dialog.view.text.toHtml()
    assert dialog.view.text.accessibleDescription().startswith("Title: О ремонте дорог → ")


def test_both_texts_stand_beside_each_other(window: MainWindow, qtbot: QtBot, kept: Stored) -> None:
    dialog = shown(window, qtbot)
    dialog.list.setCurrentRow(1)
    idle(qtbot, window)
    dialog.view.both.click()
    html = dialog.view.text.toHtml()
    assert "<table" in html
    assert "line-through" in html
    assert "Принять к сведению" not in dialog.view.text.toPlainText().split("Item 1")[0]
    dialog.view.whole.click()
    assert dialog.view.text.toPlainText().count("Принять к сведению") == 2


def test_a_version_is_named_in_place(window: MainWindow, qtbot: QtBot, kept: Stored) -> None:
    dialog = shown(window, qtbot)
    dialog.list.setCurrentRow(1)
    write(dialog.name, "перед заседанием")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    idle(qtbot, window)
    assert lines(dialog)[1].startswith("★ перед заседанием\n")
    assert dialog.list.currentRow() == 1
    assert dialog.isVisible()
    assert comparing.versions(window.context.archive.get(), kept.id)[1].name == "перед заседанием"


def test_from_the_archive_a_version_comes_back_and_the_bar_undoes_it(
    window: MainWindow, qtbot: QtBot, kept: Stored
) -> None:
    dialog = shown(window, qtbot)
    assert not dialog.restore_button.isEnabled()  # the text of now
    dialog.list.setCurrentRow(2)
    idle(qtbot, window)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    archive = window.context.archive.get()
    now = keeping.read(archive, kept.id)
    assert (now.revision, now.resolution.title.text) == (4, TITLES[0])
    assert "text of the version again" in window.bar.text()
    next(one for one in window.bar.findChildren(QPushButton) if one.text() == "Undo").click()
    idle(qtbot, window)
    assert keeping.read(archive, kept.id).resolution == kept.resolution


def test_in_the_form_a_version_comes_back_as_a_step_of_the_history(
    window: MainWindow, qtbot: QtBot, kept: Stored
) -> None:
    space = opened(window, qtbot)
    dialog = shown(window, qtbot)
    dialog.list.setCurrentRow(2)
    idle(qtbot, window)
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    assert space.resolution().title.text == TITLES[0]
    assert keeping.read(window.context.archive.get(), kept.id).revision == 4
    window.actions_["undo"].trigger()
    assert space.resolution() == kept.resolution
    assert space.is_modified()


def test_unsaved_text_is_compared_too(window: MainWindow, qtbot: QtBot, kept: Stored) -> None:
    opened(window, qtbot)
    type_into(window, qtbot, "Вновь ")
    dialog = shown(window, qtbot)
    assert lines(dialog)[0].startswith("Not saved yet")
    assert "Вновь" in dialog.view.text.toPlainText()
    assert not dialog.word_button.isEnabled()
    assert not dialog.name.isEnabled()


def test_the_comparison_goes_to_word(
    window: MainWindow, qtbot: QtBot, kept: Stored, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(window, qtbot)
    file = tmp_path / "сравнение"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog.word_button.click()
    idle(qtbot, window)
    written = file.with_suffix(".docx")
    assert written.read_bytes().startswith(b"PK")
    assert str(written) in dialog.said.text()


def test_a_new_paper_has_no_versions_yet(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["new_paper"].trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    window.actions_["show_versions"].trigger()
    assert "first save" in window.bar.text()


@pytest.fixture
def conflict(window: MainWindow, qtbot: QtBot, kept: Stored) -> Any:
    """The paper in its tab, changed here and elsewhere, and a save that was refused."""
    space = opened(window, qtbot)
    theirs = replace(kept.resolution, number="7")
    keeping.save(window.context.archive.get(), kept.id, kept.revision, theirs)
    type_into(window, qtbot, "Вновь ")
    window.actions_["save"].trigger()
    qtbot.waitUntil(space.conflict.isVisible, timeout=WAIT)
    idle(qtbot, window)
    return space


def test_two_windows_the_later_save_shows_both_texts(
    window: MainWindow, qtbot: QtBot, kept: Stored, conflict: Any
) -> None:
    text = conflict.conflict.both.text.toPlainText()
    assert "Вновь" in text
    assert "Number\n7" in text.replace("\u2028", "\n")
    mine = conflict.resolution()
    conflict.conflict.mine.click()
    idle(qtbot, window)
    archive = window.context.archive.get()
    assert keeping.read(archive, kept.id).resolution == mine
    assert comparing.version(archive, kept.id, 4).resolution.number == "7"  # theirs stays a version
    assert not conflict.conflict.isVisible()
    assert not conflict.is_modified()


def test_the_other_text_is_taken_and_undo_brings_mine_back(
    window: MainWindow, qtbot: QtBot, kept: Stored, conflict: Any
) -> None:
    mine = conflict.resolution()
    conflict.conflict.theirs.click()
    idle(qtbot, window)
    assert conflict.resolution().number == "7"
    assert not conflict.is_modified()
    window.actions_["undo"].trigger()
    assert conflict.resolution() == mine


def test_a_paper_deleted_elsewhere_can_be_saved_as_a_new_one(
    window: MainWindow, qtbot: QtBot, kept: Stored, conflict: Any, tmp_path: Path
) -> None:
    archive = window.context.archive.get()
    keeping.delete(archive, kept.id, 4)
    conflict.conflict.as_new.click()
    idle(qtbot, window)
    assert conflict.stored().id != kept.id
    assert not conflict.is_modified()
