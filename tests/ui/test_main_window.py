"""What a secretary does in the archive, through the real window and a real file."""

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.services import keeping
from secretariat_app.services.unsaved import pack
from secretariat_app.settings import EXPORT_FOLDER, Settings
from secretariat_app.ui.main_window import CLAUSES, DIRECTORIES, SETTINGS, MainWindow
from tests.services.signable import signable
from tests.ui.conftest import WAIT, idle, write


def titles(window: MainWindow) -> list[str]:
    return [line.row.title for line in window.archive.model.lines()]


def choose(qtbot: QtBot, window: MainWindow, title: str) -> None:
    window.archive.list.choose(titles(window).index(title))


def test_an_empty_archive_offers_what_to_do(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_window()
    assert window.archive.empty.isVisible()
    window.archive.empty.sample_button.click()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    assert window.papers.workspace().resolution().items
    assert window.isWindowModified()


def test_the_list_shows_the_newest_first(window: MainWindow) -> None:
    assert titles(window)[-1] == "О ходе ремонта дорог"
    assert len(titles(window)) == 3
    assert window.archive.search.hasFocus() or not window.isActiveWindow()


def test_typing_searches_in_any_form(window: MainWindow, qtbot: QtBot) -> None:
    write(window.archive.search, "обращение")
    qtbot.waitUntil(lambda: titles(window) == ["О работе с обращениями граждан"], timeout=WAIT)
    assert window.archive.model.lines()[0].marks
    qtbot.keyClick(window.archive.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=WAIT)


def test_a_found_paper_opens_at_the_words(window: MainWindow, qtbot: QtBot) -> None:
    window.archive.search.setText("сведение")
    qtbot.waitUntil(lambda: any(line.marks for line in window.archive.model.lines()), timeout=WAIT)
    choose(qtbot, window, "О работе с обращениями граждан")
    qtbot.keyClick(window.archive.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    form = window.papers.workspace().form
    assert form.place() == Place(Part.ITEMS, 0)
    assert form.row(Place(Part.ITEMS, 0)).edit.textCursor().selectedText() == "сведению"


def test_nothing_found_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.archive.search.setText("водоснабжение")
    qtbot.waitUntil(lambda: titles(window) == [], timeout=WAIT)
    assert not window.archive.list.isVisible()
    assert not window.actions_["open_row"].isEnabled()


def test_the_chosen_paper_can_be_read_beside_the_list(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "Об отоплении школ")
    qtbot.waitUntil(lambda: "1. Принять к сведению." in window.archive.card.text(), timeout=WAIT)


def test_enter_opens_the_paper(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "О работе с обращениями граждан")
    qtbot.keyClick(window.archive.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    assert window.windowTitle().startswith("О работе с обращениями граждан[*]")
    assert not window.isWindowModified()
    assert window.actions_["save"].isEnabled()
    assert not window.actions_["delete_row"].isEnabled()


def test_a_paper_is_opened_once(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "О работе с обращениями граждан")
    for _ in range(2):
        window.papers.show_archive()
        window.actions_["open_row"].trigger()
        qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    assert len(window.papers.workspaces()) == 1


def test_a_paper_is_made_from_another(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "О ходе ремонта дорог")
    window.archive.card.create_button.click()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    made = window.papers.workspace().resolution()
    assert made.title.text == "О ходе ремонта дорог"
    assert made.number is None
    assert window.papers.workspace().stored() is None


def test_a_deleted_paper_can_be_brought_back_at_once(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "Об отоплении школ")
    qtbot.keyClick(window.archive.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Об отоплении школ" not in titles(window), timeout=WAIT)
    window.bar.remedies()[0].click()
    qtbot.waitUntil(lambda: "Об отоплении школ" in titles(window), timeout=WAIT)


def test_a_deleted_paper_lies_in_the_bin(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, "Об отоплении школ")
    window.archive.card.delete_button.click()
    qtbot.waitUntil(lambda: "Об отоплении школ" not in titles(window), timeout=WAIT)
    window.archive.bin_button.click()
    qtbot.waitUntil(lambda: titles(window) == ["Об отоплении школ"], timeout=WAIT)
    assert not window.actions_["open_row"].isEnabled()
    window.archive.card.restore_button.click()
    qtbot.waitUntil(lambda: titles(window) == [], timeout=WAIT)
    window.archive.bin_button.click()
    qtbot.waitUntil(lambda: "Об отоплении школ" in titles(window), timeout=WAIT)


def test_a_paper_goes_through_its_life(window: MainWindow, qtbot: QtBot) -> None:
    window.context.ask_archive(keeping.create, signable("О парках"))
    window.archive.reload()
    qtbot.waitUntil(lambda: "О парках" in titles(window), timeout=WAIT)
    choose(qtbot, window, "О парках")
    steps = {action.text(): action for action in window.archive.card.steps()}
    assert list(steps) == ["Ready to sign", "Cancelled"]
    steps["Ready to sign"].trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    life = window.papers.workspace().life
    qtbot.waitUntil(lambda: life.gate is not None and life.gate.isVisible(), timeout=WAIT)
    qtbot.keyClick(life.gate.number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ready to sign" in window.bar.text(), timeout=WAIT)
    idle(qtbot, window)
    window.papers.show_archive()
    assert window.archive.line().row.status is Status.READY  # the same paper is still chosen
    assert [action.text() for action in window.archive.card.steps()] == ["Draft", "Signed", "Cancelled"]


def test_the_menu_works_on_the_paragraph_in_hand(window: MainWindow, qtbot: QtBot) -> None:
    new_paper(window, qtbot)
    window.actions_["move_up"].trigger()  # makes no sense for a title, and does nothing
    window.actions_["new_item"].trigger()
    assert len(window.papers.workspace().resolution().items) == 1


def test_a_paper_of_the_list_is_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "paper.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(qtbot, window, "Об отоплении школ")
    window.actions_["export_row"].trigger()
    qtbot.waitUntil(lambda: str(target) in window.bar.text(), timeout=WAIT)
    assert "Left blank" in window.bar.text()  # nobody signs it yet
    assert target.read_bytes().startswith(b"PK")
    assert window.context.settings.text(EXPORT_FOLDER) == str(tmp_path)


def test_a_name_typed_without_its_ending_replaces_no_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tmp_path / "5.12.docx"
    older.write_bytes(b"an older paper")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "5.12"), ""))
    choose(qtbot, window, "Об отоплении школ")
    window.actions_["export_row"].trigger()
    qtbot.waitUntil(lambda: "5.12 (2).docx" in window.bar.text(), timeout=WAIT)
    assert older.read_bytes() == b"an older paper"


# --- saving and closing --------------------------------------------------------------------------------


def new_paper(window: MainWindow, qtbot: QtBot) -> None:
    """A new paper with something typed."""
    window.actions_["new_paper"].trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    form = window.papers.workspace().form
    qtbot.waitUntil(lambda: form.place() == Place(Part.TITLE), timeout=WAIT)
    write(window.focusWidget(), "О тишине")
    qtbot.waitUntil(window.isWindowModified, timeout=WAIT)


def test_a_new_paper_is_saved_into_the_list(window: MainWindow, qtbot: QtBot) -> None:
    new_paper(window, qtbot)
    assert window.papers.tabText(1).endswith("*")
    window.actions_["save"].trigger()
    qtbot.waitUntil(lambda: "О тишине" in titles(window), timeout=WAIT)
    assert not window.isWindowModified()
    assert window.papers.front().kept.startswith("Saved at")


def test_undo_and_redo_follow_the_paper_in_front(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.actions_["undo"].isEnabled()
    new_paper(window, qtbot)
    window.actions_["undo"].trigger()
    assert window.papers.workspace().resolution().title.text != "О тишине"
    window.actions_["redo"].trigger()
    assert window.papers.workspace().resolution().title.text == "О тишине"


def test_closing_may_save_first(window: MainWindow, qtbot: QtBot, answer: Callable[[str], list[str]]) -> None:
    new_paper(window, qtbot)
    asked = answer("Save")
    window.close()
    qtbot.waitUntil(window.isHidden, timeout=WAIT)
    assert len(asked) == 1
    assert len(keeping.deleted(window.context.archive.get())) == 0
    idle(qtbot, window)
    assert "О тишине" in titles(window)


def test_closing_may_be_called_off(
    window: MainWindow, qtbot: QtBot, answer: Callable[[str], list[str]]
) -> None:
    new_paper(window, qtbot)
    answer("Go on editing")
    window.close()
    assert window.isVisible()
    assert window.isWindowModified()


def test_a_tab_may_be_closed_without_saving(
    window: MainWindow, qtbot: QtBot, answer: Callable[[str], list[str]]
) -> None:
    new_paper(window, qtbot)
    answer("Do not save")
    window.actions_["close_tab"].trigger()
    assert window.papers.count() == 1
    idle(qtbot, window)
    assert keeping.read_journals(window.context.archive.get()) == {}


def test_a_tab_may_be_saved_and_closed(
    window: MainWindow, qtbot: QtBot, answer: Callable[[str], list[str]]
) -> None:
    new_paper(window, qtbot)
    answer("Save")
    window.actions_["close_tab"].trigger()
    qtbot.waitUntil(lambda: window.papers.count() == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: "О тишине" in titles(window), timeout=WAIT)


def left_unsaved(window: MainWindow, qtbot: QtBot) -> None:
    """As after a crash: the text was written down, nobody was asked."""
    new_paper(window, qtbot)
    window.papers.keep_all()
    idle(qtbot, window)
    window.papers.discard_all = lambda: None  # type: ignore[method-assign]
    window.papers.may_close_all = lambda: True  # type: ignore[method-assign]


def test_unsaved_text_is_offered_at_the_next_start(
    window: MainWindow, qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    left_unsaved(window, qtbot)
    again = open_window()
    assert "О тишине" in again.bar.text()
    again.bar.remedies()[0].click()
    qtbot.waitUntil(lambda: again.papers.workspace() is not None, timeout=WAIT)
    assert again.papers.workspace().resolution().title.text == "О тишине"
    assert again.isWindowModified()
    idle(qtbot, again)
    assert len(keeping.read_journals(again.context.archive.get())) == 1


def test_unsaved_text_may_be_thrown_away(
    window: MainWindow, qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    left_unsaved(window, qtbot)
    again = open_window()
    again.bar.remedies()[1].click()
    idle(qtbot, again)
    assert keeping.read_journals(again.context.archive.get()) == {}


def test_the_least_text_of_a_new_paper_is_brought_back(
    window: MainWindow, qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    only_preamble = replace(Resolution(), preamble=Paragraph("Заслушав информацию"))
    archive = window.context.archive.get()
    keeping.write_journal(archive, "left", pack(only_preamble, None))
    again = open_window()
    again.bar.remedies()[0].click()
    qtbot.waitUntil(lambda: again.papers.workspace() is not None, timeout=WAIT)
    assert again.isWindowModified()
    idle(qtbot, again)
    (data,) = keeping.read_journals(archive).values()
    assert "Заслушав" in data.decode()


def test_after_a_save_that_failed_a_later_one_closes_nothing(
    window: MainWindow, qtbot: QtBot, papers: list[Stored], answer: Callable[[str], list[str]]
) -> None:
    choose(qtbot, window, "О работе с обращениями граждан")
    window.actions_["open_row"].trigger()
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    space = window.papers.workspace()
    qtbot.waitUntil(lambda: space.form.place() == Place(Part.TITLE), timeout=WAIT)
    archive, stored = window.context.archive.get(), space.stored()
    keeping.save(archive, stored.id, stored.revision, replace(stored.resolution, number="7"))
    write(window.focusWidget(), "И ")
    answer("Save")
    window.close()
    qtbot.waitUntil(space.conflict.isVisible, timeout=WAIT)
    space.conflict.as_new.click()
    qtbot.waitUntil(lambda: not space.is_modified(), timeout=WAIT)
    idle(qtbot, window)
    qtbot.wait(0)
    assert window.isVisible()
    assert window.papers.workspace() is space


# --- archives that cannot be used ----------------------------------------------------------------------


def test_an_archive_of_a_newer_version_is_left_as_it_is(
    open_window: Callable[..., MainWindow], qtbot: QtBot, papers: list[Stored], archive_path: Path
) -> None:
    with sqlite3.connect(archive_path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = hashlib.sha256(archive_path.read_bytes()).hexdigest()
    window = open_window()
    assert "newer version" in window.bar.text()
    assert hashlib.sha256(archive_path.read_bytes()).hexdigest() == before


def test_a_file_that_is_no_archive_is_left_as_it_is(
    open_window: Callable[..., MainWindow], archive_path: Path
) -> None:
    archive_path.write_bytes(b"a letter, not an archive" * 100)
    window = open_window()
    assert str(archive_path) in window.bar.text()
    assert archive_path.read_bytes() == b"a letter, not an archive" * 100
    assert not window.archive.list.isVisible()


# --- places --------------------------------------------------------------------------------------------


def test_clauses_can_be_read_and_searched(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["show_clauses"].trigger()
    idle(qtbot, window)
    panel = window.places.widget(CLAUSES)
    everything = panel.model.rowCount()
    assert everything >= 70
    write(panel.top.search, "контроль")
    assert 0 < panel.model.rowCount() < everything
    assert "контрол" in panel.page.form.sides["ru"].edit.text().casefold()


def test_directories_show_their_days(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["show_directories"].trigger()
    idle(qtbot, window)
    panel = window.places.widget(DIRECTORIES)
    write(panel.search, "нур-султан законности")
    assert panel.model.rowCount() == 1
    assert panel.form.timeline.item(1, 0).text() == "23.03.2019 – 16.09.2022"


def test_a_setting_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    from secretariat_app.paths import settings_file
    from secretariat_app.settings import TEMPLATE_RU

    window.actions_["show_settings"].trigger()
    box = window.places.widget(SETTINGS).boxes[TEMPLATE_RU]
    box.setCurrentIndex(box.findData("resolution_ru_office"))
    assert Settings(settings_file()).template("ru") == "resolution_ru_office"


def test_keys_go_through_the_places(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["show_directories"].trigger()
    assert window.places.currentIndex() == DIRECTORIES
    window.actions_["find_paper"].trigger()
    assert window.places.currentIndex() == 0
    idle(qtbot, window)


def test_nothing_is_cut_on_a_small_screen(window: MainWindow) -> None:
    hint = window.minimumSizeHint()
    assert hint.width() <= 1366
    assert hint.height() <= 728


def test_the_dialogs_say_what_they_are_for(window: MainWindow, qtbot: QtBot) -> None:
    from secretariat_app.ui.dialogs.about_dialog import AboutDialog
    from secretariat_app.ui.dialogs.keys_dialog import KeysDialog

    window.actions_["about"].trigger()
    about = window.findChild(AboutDialog)
    assert str(window.context.archive_path) in about.details.text()
    about.close()
    window.actions_["show_keys"].trigger()
    window.findChild(KeysDialog).close()
