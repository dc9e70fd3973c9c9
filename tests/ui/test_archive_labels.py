"""The card of the archive: found words marked and walked through, tags, a note, links; saved searches."""

import datetime
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat_app.domain.labels import LinkKind
from secretariat_app.domain.place import Part
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Item, Paragraph
from secretariat_app.domain.search import Due, Facet
from secretariat_app.services import keeping, labelling, saved_searching
from secretariat_app.ui.main_window import MainWindow
from secretariat_app.ui.panels.paper_reader import LABELS, PAGES, TEXT
from tests.ui.conftest import WAIT, idle, paper, write
from tests.ui.test_archive_search import click, pick, shown_counts, titles

ROADS, HEATING, APPEALS = "О ходе ремонта дорог", "Об отоплении школ", "О работе с обращениями граждан"


def choose(qtbot: QtBot, window: MainWindow, title: str) -> None:
    """Choose a paper of the list and wait for its text."""
    window.archive.list.choose(titles(window).index(title))
    qtbot.waitUntil(lambda: title in window.archive.card.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: "Принять к сведению" in window.archive.card.text(), timeout=WAIT)
    idle(qtbot, window)


def press_undo(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, next(button for button in window.bar.remedies() if button.text() == "Undo"))
    idle(qtbot, window)


def tags(window: MainWindow, paper_id: int) -> tuple[str, ...]:
    return labelling.read(window.context.archive.get(), paper_id).tags


# --- found words ---------------------------------------------------------------------------------------


@pytest.fixture
def found(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A paper with «дорога» in three places, searched for and chosen."""
    value = replace(
        paper("О дорогах города", date=datetime.date(2023, 2, 1)),
        findings=(Paragraph("Состояние дорог хуже, чем год назад"),),
        items=(Item("Отремонтировать дорогу на улице Сейфуллина"),),
    )
    keeping.create(window.context.archive.get(), value)
    window.archive.reload()
    idle(qtbot, window)
    write(window.archive.search, "дорога")
    qtbot.waitUntil(lambda: len(titles(window)) == 2, timeout=WAIT)
    window.archive.list.choose(titles(window).index("О дорогах города"))
    qtbot.waitUntil(lambda: "Состояние" in window.archive.card.text(), timeout=WAIT)
    return window


def test_found_words_are_marked_in_the_text_and_walked_through(found: MainWindow, qtbot: QtBot) -> None:
    reader = found.archive.card.reader
    assert reader.count.text() == "1 of 3"
    words = []
    for number in (2, 3, 1):
        found.actions_["next_match"].trigger()
        assert reader.count.text() == f"{number} of 3"
        spot = reader.spot()
        words.append(spot.text[spot.start : spot.end])
        (selection,) = reader.browser.extraSelections()
        assert selection.cursor.selectedText() == words[-1]
    assert words == ["дорог", "дорогу", "дорогах"]
    click(qtbot, reader.previous)
    assert reader.count.text() == "3 of 3"


def test_found_words_are_marked_on_the_pages(found: MainWindow, qtbot: QtBot) -> None:
    reader = found.archive.card.reader
    click(qtbot, reader.views[PAGES])
    qtbot.waitUntil(lambda: len(reader.pages.marks()) == 3, timeout=WAIT)
    words = [mark.text[slice(*mark.span)] for mark in reader.pages.marks()]
    assert words == ["дорогах", "дорог", "дорогу"]
    heights = [rect[1:3] for mark in reader.pages.marks() for rect in mark.rects]
    assert heights == sorted(heights, key=lambda place: place[1])
    assert reader.count.text() == "1 of 3"
    qtbot.keyClick(found, Qt.Key.Key_F3)
    assert reader.count.text() == "2 of 3"


@pytest.mark.parametrize("view", [TEXT, PAGES])
def test_a_paper_opens_at_the_found_word_in_hand(found: MainWindow, qtbot: QtBot, view: str) -> None:
    reader = found.archive.card.reader
    reader.show_view(view)
    qtbot.waitUntil(lambda: reader.count.text() == "1 of 3", timeout=WAIT)
    found.actions_["next_match"].trigger()
    found.actions_["next_match"].trigger()
    click(qtbot, found.archive.card.open_button)
    qtbot.waitUntil(lambda: found.papers.workspace() is not None, timeout=WAIT)
    form = found.papers.workspace().form
    qtbot.waitUntil(lambda: form.place() is not None and form.place().part is Part.ITEMS, timeout=WAIT)


def test_the_view_is_remembered(
    window: MainWindow, qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    click(qtbot, window.archive.card.reader.views[LABELS])
    assert open_window().archive.card.reader.view() == LABELS


# --- tags ----------------------------------------------------------------------------------------------


def test_a_tag_is_put_on_a_signed_paper_and_taken_off(
    window: MainWindow, qtbot: QtBot, papers: list[Stored]
) -> None:
    choose(qtbot, window, ROADS)
    window.actions_["show_labels"].trigger()
    panel = window.archive.card.labels
    write(panel.tag, "на контроле")
    qtbot.keyClick(panel.tag, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [chip.text() for chip in panel.chips()] == ["на контроле"], timeout=WAIT)
    qtbot.waitUntil(lambda: panel.tag.text() == "", timeout=WAIT)
    assert keeping.read(window.context.archive.get(), papers[0].id) == papers[0]
    click(qtbot, panel.chips()[0])
    qtbot.waitUntil(lambda: panel.chips() == [], timeout=WAIT)
    idle(qtbot, window)
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: [chip.text() for chip in panel.chips()] == ["на контроле"], timeout=WAIT)


def test_a_known_tag_completes_and_is_a_filter(window: MainWindow, qtbot: QtBot) -> None:
    labelling.change_tags(window.context.archive.get(), [1, 2], add=["на контроле"])
    window.archive.reload()
    idle(qtbot, window)
    click(qtbot, window.archive.filtering.button)
    assert shown_counts(window, Facet.TAG, "на контроле") == ["2"]
    pick(qtbot, window, Facet.TAG, "на контроле")
    assert set(titles(window)) == {ROADS, HEATING}
    choose(qtbot, window, HEATING)
    completer = window.archive.card.labels.tag.completer()
    completer.setCompletionPrefix("контр")
    assert completer.currentCompletion() == "на контроле"


def test_tags_are_put_on_many_papers_at_once(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.archive.list
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    bar = window.archive.selection.bar
    assert bar.isVisible()
    assert bar.text.text() == "Chosen: 2 paper(s)"
    chosen = [line.row.id for line in rows.chosen_lines()]
    write(bar.tag, "к отчёту")
    click(qtbot, bar.add_button)
    qtbot.waitUntil(lambda: tags(window, chosen[0]) == ("к отчёту",), timeout=WAIT)
    idle(qtbot, window)
    assert [line.row.id for line in rows.chosen_lines()] == chosen  # though the list was read again
    click(qtbot, bar.whole_button)
    assert bar.text.text() == "Chosen: 3 paper(s)"
    write(bar.tag, "все")
    click(qtbot, bar.add_button)
    qtbot.waitUntil(lambda: all("все" in tags(window, number) for number in (1, 2, 3)), timeout=WAIT)
    idle(qtbot, window)
    press_undo(qtbot, window)
    assert sorted(tags(window, number) for number in (1, 2, 3)) == [(), ("к отчёту",), ("к отчёту",)]


# --- note and links ------------------------------------------------------------------------------------


def test_a_note_is_kept_by_itself_and_found(window: MainWindow, qtbot: QtBot) -> None:
    choose(qtbot, window, APPEALS)
    window.archive.chosen.show_labels()
    note = window.archive.card.labels.note
    note.setFocus()
    write(note, "Ждём ответа прокуратуры")
    window.archive.list.choose(0 if window.archive.list.currentIndex().row() else 1)  # another paper at once
    idle(qtbot, window)
    write(window.archive.search, "прокуратура")
    qtbot.waitUntil(lambda: titles(window) == [APPEALS], timeout=WAIT)
    qtbot.waitUntil(lambda: note.toPlainText() == "Ждём ответа прокуратуры", timeout=WAIT)


def test_papers_are_linked_both_ways_and_opened(
    window: MainWindow, qtbot: QtBot, papers: list[Stored]
) -> None:
    choose(qtbot, window, APPEALS)
    window.archive.chosen.show_labels()
    panel = window.archive.card.labels
    panel.link_button.menu().actions()[1].trigger()  # repeals
    qtbot.waitUntil(panel.picker.isVisible, timeout=WAIT)
    write(panel.picker.field, "дорога")
    qtbot.waitUntil(lambda: panel.picker.list.count() == 1, timeout=WAIT)
    qtbot.keyClick(panel.picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.related.count() == 1, timeout=WAIT)
    assert panel.related.item(0).text() == f"Repeals: 04.05.2021 № 9 {ROADS}"
    idle(qtbot, window)
    choose(qtbot, window, ROADS)
    qtbot.waitUntil(lambda: panel.related.count() == 1, timeout=WAIT)
    assert panel.related.item(0).text() == f"Repealed by: 04.05.2022 no number {APPEALS}"
    panel.related.setCurrentRow(0)
    qtbot.keyClick(panel.related, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.papers.workspace() is not None, timeout=WAIT)
    assert window.papers.workspace().stored().id == papers[2].id


def test_a_link_is_taken_away_and_brought_back(window: MainWindow, qtbot: QtBot) -> None:
    labelling.link(window.context.archive.get(), 3, LinkKind.FOLLOW_UP, 1)
    choose(qtbot, window, ROADS)
    panel = window.archive.card.labels
    window.archive.chosen.show_labels()
    qtbot.waitUntil(lambda: panel.related.count() == 1, timeout=WAIT)
    panel.related.setCurrentRow(0)
    qtbot.keyClick(panel.related, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.related.count() == 0, timeout=WAIT)
    idle(qtbot, window)
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: panel.related.count() == 1, timeout=WAIT)


# --- saved searches ------------------------------------------------------------------------------------


def saved(window: MainWindow) -> list[str]:
    return [search.name for search in saved_searching.read_all(window.context.archive.get())]


def test_a_search_is_saved_and_opened_by_a_click(window: MainWindow, qtbot: QtBot) -> None:
    side = window.archive.filtering.side
    click(qtbot, window.archive.filtering.button)
    pick(qtbot, window, Facet.YEAR, "2022")
    write(window.archive.search, "школа")
    qtbot.waitUntil(lambda: titles(window) == [HEATING], timeout=WAIT)
    window.actions_["save_search"].trigger()
    assert side.saved.name.isVisible()
    assert side.saved.name.text() == "школа, 2022"
    write(side.saved.name, "Школы")  # what is suggested is selected, so it is replaced
    qtbot.keyClick(side.saved.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved(window) == ["Школы"], timeout=WAIT)
    qtbot.waitUntil(lambda: side.saved.list.count() == 1, timeout=WAIT)
    window.archive.filtering.clear()
    window.archive.search.clear()
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=WAIT)
    row = side.saved.list.visualItemRect(side.saved.list.item(0)).center()
    qtbot.mouseClick(side.saved.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.waitUntil(lambda: titles(window) == [HEATING], timeout=WAIT)
    assert window.archive.search.text() == "школа"
    assert [chip.text() for chip in window.archive.filtering.chips.chips()] == ["2022"]


def test_a_saved_search_is_renamed_deleted_and_brought_back(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.archive.filtering.side.saved
    window.archive.saved.begin()
    write(panel.name, "Первый")
    click(qtbot, panel.keep_button)
    qtbot.waitUntil(lambda: panel.list.count() == 1, timeout=WAIT)
    idle(qtbot, window)
    window.archive.saved.begin()
    write(panel.name, "Первый")
    click(qtbot, panel.keep_button)
    qtbot.waitUntil(panel.wrong.isVisible, timeout=WAIT)
    assert panel.wrong.text() == "There is already a saved search «Первый»."
    qtbot.keyClick(panel.name, Qt.Key.Key_Escape)
    panel.list.setCurrentRow(0)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    write(editor, "Второй")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved(window) == ["Второй"], timeout=WAIT)
    idle(qtbot, window)
    panel.list.setCurrentRow(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: saved(window) == [], timeout=WAIT)
    idle(qtbot, window)
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: saved(window) == ["Второй"], timeout=WAIT)
    assert window.archive.saved.menu.actions()[0].text() == "Второй"


# --- more filters --------------------------------------------------------------------------------------


def test_terms_wordings_and_acts_are_filters(window: MainWindow, qtbot: QtBot) -> None:
    today = datetime.date.today()
    for title, day in (("Прошёл", today - datetime.timedelta(days=400)), ("Сегодня", today)):
        value = replace(
            paper(title),
            items=(Item("Исполнить решение от 29 сентября 2021 года № 83/12-VII", deadline=day),),
        )
        keeping.create(window.context.archive.get(), value)
    window.archive.reload()
    idle(qtbot, window)
    click(qtbot, window.archive.filtering.button)
    assert shown_counts(window, Facet.DUE, Due.OVERDUE, Due.THIS_MONTH) == ["1", "1"]
    assert shown_counts(window, Facet.ACT, "29.09.2021 № 83/12-VII") == ["2"]
    pick(qtbot, window, Facet.DUE, Due.OVERDUE)
    assert titles(window) == ["Прошёл"]
    window.archive.filtering.clear()
    idle(qtbot, window)
    side = window.archive.filtering.side
    write(side.range.first.line, f"{today:%d.%m.%Y}")
    qtbot.waitUntil(lambda: titles(window) == ["Сегодня"], timeout=WAIT)
    (chip,) = window.archive.filtering.chips.chips()
    assert chip.text() == f"Term from {today:%d.%m.%Y}"
    click(qtbot, chip)
    qtbot.waitUntil(lambda: len(titles(window)) == 5, timeout=WAIT)
    assert side.range.first.date() is None
    write(side.seek, "83/12")
    assert side.panel.value_item(Facet.ACT, "29.09.2021 № 83/12-VII") is not None
    assert side.panel.value_item(Facet.YEAR, "2022") is None
