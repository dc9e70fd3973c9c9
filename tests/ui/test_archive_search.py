"""Searching, filtering and paging in the archive's panel: real keys and clicks over a real file."""

import datetime
from collections.abc import Callable
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Item
from secretariat_app.domain.search import Facet, Filters
from secretariat_app.storage import index
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.engine import writing
from secretariat_app.ui.main_window import MainWindow
from secretariat_app.ui.models.facets import read, shown_value, written
from secretariat_app.ui.panels.archive_panel import PAGE
from secretariat_app.ui.panels.filter_panel import FEW, FilterPanel
from secretariat_app.ui.panels.found_bar import exactly
from tests.ui.conftest import WAIT, idle, paper, write


def titles(window: MainWindow) -> list[str]:
    return [line.row.title for line in window.archive.model.lines()]


def at_least(window: MainWindow, papers: int) -> bool:
    return window.archive.model.rowCount() >= papers


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# --- the line above the results --------------------------------------------------------------------------


def test_a_slip_is_put_right_and_said(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.archive.found_bar
    assert not bar.isVisible()
    write(window.archive.search, "атопление")
    qtbot.waitUntil(lambda: titles(window) == ["Об отоплении школ"], timeout=WAIT)
    assert bar.corrected.isVisible()
    assert bar.corrected.text() == "Shown for “отопление”"
    click(qtbot, bar.exact_button)
    qtbot.waitUntil(lambda: titles(window) == [], timeout=WAIT)
    assert window.archive.search.text() == '"атопление"'
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("о  дорогах", '"о" "дорогах"'),
        ("дороги -школа", '"дороги" -школа'),
        ('"ремонт дорог" школа', '"ремонт дорог" школа'),
        ("", ""),
    ],
)
def test_what_was_typed_is_asked_for_as_it_stands(typed: str, asked: str) -> None:
    assert exactly(typed) == asked


def begin_anew(archive: Archive) -> None:
    """As where another version has made the index, and the archive is a large one."""
    with writing(archive._engine, archive.file) as connection:
        index.begin_anew(connection)


def test_the_index_is_finished_beside_the_work(window: MainWindow, qtbot: QtBot) -> None:
    begin_anew(window.context.archive.get())
    said: list[str] = []
    window.archive.loaded.connect(lambda: said.append(window.archive.found_bar.building.text()))
    window.archive.reload()
    qtbot.waitUntil(lambda: len(said) >= 2, timeout=WAIT)
    assert said[0] == "The index is 0 % ready: not everything is found yet"
    assert said[-1] == ""
    assert len(titles(window)) == 3
    assert not window.archive.found_bar.isVisible()


def test_closing_stops_the_index(window: MainWindow, qtbot: QtBot) -> None:
    archive = window.context.archive.get()
    window.archive.stop()
    begin_anew(archive)
    window.archive.reload()
    idle(qtbot, window)
    assert not window.archive.builder.running()
    assert archive.index_ready() == 0


# --- filters ---------------------------------------------------------------------------------------------


def pick(qtbot: QtBot, window: MainWindow, facet: Facet, value: str) -> None:
    """A click on a line of the filters, and the answer."""
    panel = window.archive.filtering.panel
    item = panel.value_item(facet, value)
    assert item is not None
    panel.scrollToItem(item)
    place = panel.visualItemRect(item).center()
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=place)
    idle(qtbot, window)


def shown_counts(window: MainWindow, facet: Facet, *values: str) -> list[str]:
    items = [window.archive.filtering.panel.value_item(facet, value) for value in values]
    return [item.text(1) for item in items if item is not None]


@pytest.fixture
def filters(window: MainWindow, qtbot: QtBot) -> FilterPanel:
    """The filters, shown by their button: the window is a small one."""
    panel = window.archive.filtering.panel
    assert not panel.isVisible()
    click(qtbot, window.archive.filtering.button)
    assert panel.isVisible()
    return panel


def test_filters_combine_and_count(window: MainWindow, qtbot: QtBot, filters: FilterPanel) -> None:
    assert shown_counts(window, Facet.YEAR, "2022", "2021") == ["2", "1"]
    assert shown_counts(window, Facet.STATUS, "draft", "ready", "signed") == ["1", "1", "1"]
    pick(qtbot, window, Facet.YEAR, "2022")
    assert set(titles(window)) == {"Об отоплении школ", "О работе с обращениями граждан"}
    assert shown_counts(window, Facet.YEAR, "2022", "2021") == ["2", "1"]  # either could be chosen too
    assert shown_counts(window, Facet.STATUS, "draft", "ready", "signed") == ["1", "1"]
    pick(qtbot, window, Facet.STATUS, "ready")
    assert titles(window) == ["Об отоплении школ"]
    pick(qtbot, window, Facet.YEAR, "2022")
    pick(qtbot, window, Facet.STATUS, "ready")
    pick(qtbot, window, Facet.STATUS, "signed")
    assert titles(window) == ["О ходе ремонта дорог"]


def test_filters_are_chosen_by_keys(window: MainWindow, qtbot: QtBot, filters: FilterPanel) -> None:
    filters.setFocus()
    year = filters.value_item(Facet.YEAR, "2021")
    assert year is not None
    filters.setCurrentItem(year)
    qtbot.keyClick(filters, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(window) == ["О ходе ремонта дорог"], timeout=WAIT)
    qtbot.keyClick(filters, Qt.Key.Key_Return)  # the same line is still the current one
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=WAIT)


def test_filters_go_with_the_words(window: MainWindow, qtbot: QtBot, filters: FilterPanel) -> None:
    pick(qtbot, window, Facet.YEAR, "2022")
    write(window.archive.search, "дорога")
    qtbot.waitUntil(lambda: titles(window) == [], timeout=WAIT)
    click(qtbot, window.archive.filtering.chips.chips()[0])
    qtbot.waitUntil(lambda: titles(window) == ["О ходе ремонта дорог"], timeout=WAIT)


def test_chips_show_what_is_chosen(window: MainWindow, qtbot: QtBot, filters: FilterPanel) -> None:
    chips = window.archive.filtering.chips
    assert not chips.isVisible()
    pick(qtbot, window, Facet.YEAR, "2022")
    pick(qtbot, window, Facet.STATUS, "ready")
    assert [chip.text() for chip in chips.chips()] == ["2022", "Ready to sign", "Clear all"]
    click(qtbot, chips.chips()[0])
    idle(qtbot, window)
    assert [chip.text() for chip in chips.chips()] == ["Ready to sign"]
    pick(qtbot, window, Facet.YEAR, "2022")
    click(qtbot, chips.chips()[-1])
    idle(qtbot, window)
    assert len(titles(window)) == 3
    assert not chips.isVisible()


def test_filters_and_order_are_remembered(
    window: MainWindow, qtbot: QtBot, filters: FilterPanel, open_window: Callable[..., MainWindow]
) -> None:
    pick(qtbot, window, Facet.YEAR, "2022")
    window.archive.filtering.order.setFocus()
    qtbot.keyClick(window.archive.filtering.order, Qt.Key.Key_Down)
    qtbot.keyClick(window.archive.filtering.order, Qt.Key.Key_Down)
    idle(qtbot, window)
    oldest = titles(window)
    again = open_window()
    assert titles(again) == oldest == ["Об отоплении школ", "О работе с обращениями граждан"]
    assert [chip.text() for chip in again.archive.filtering.chips.chips()] == ["2022"]
    assert again.archive.filtering.order.currentText() == "Oldest first"


def test_the_bin_is_not_filtered(window: MainWindow, qtbot: QtBot, filters: FilterPanel) -> None:
    pick(qtbot, window, Facet.YEAR, "2022")
    click(qtbot, window.archive.bin_button)
    idle(qtbot, window)
    assert titles(window) == []
    assert not filters.isVisible()
    assert not window.archive.filtering.chips.isVisible()
    click(qtbot, window.archive.bin_button)
    idle(qtbot, window)
    assert len(titles(window)) == 2


def test_the_filters_stand_beside_the_list_where_there_is_room(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.archive.filtering.panel
    window.resize(1920, 1000)
    qtbot.waitUntil(panel.isVisible, timeout=WAIT)
    window.resize(1366, 700)
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=WAIT)


# --- many papers -----------------------------------------------------------------------------------------


def test_pages_come_as_one_scrolls_and_none_comes_twice(
    window: MainWindow, qtbot: QtBot, filters: FilterPanel
) -> None:
    archive = window.context.archive.get()
    day = datetime.date(2020, 1, 1)
    bodies = tuple(f"ГУ «Управление № {number}»" for number in range(20))
    many = [
        replace(
            paper(f"О дорогах района {number}", date=day),
            items=(Item("Учесть", addressees=bodies[: number % 20]),),
        )
        for number in range(170)
    ]
    archive.create_many(many)
    window.archive.reload()
    idle(qtbot, window)
    assert len(titles(window)) == PAGE
    assert window.archive.count_text() == "173 paper(s)"
    rows = window.archive.list
    rows.setFocus()
    for loaded in (100, 150, 173):
        qtbot.keyClick(rows, Qt.Key.Key_End)
        qtbot.waitUntil(partial(at_least, window, loaded), timeout=WAIT)
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert rows.currentIndex().row() == 0
    qtbot.keyClick(rows, Qt.Key.Key_End)
    idle(qtbot, window)
    papers = [line.row.id for line in window.archive.model.lines()]
    assert len(papers) == len(set(papers)) == 173
    chosen = window.archive.line()
    window.archive.reload()
    idle(qtbot, window)
    assert window.archive.line().row.id == chosen.row.id  # though it is on the fourth page
    head = filters.value_item(Facet.ADDRESSEE, bodies[0]).parent()
    assert head.childCount() == FEW + 1
    more = head.child(FEW)
    assert more is not None
    filters.setCurrentItem(more)
    qtbot.keyClick(filters, Qt.Key.Key_Return)
    assert filters.value_item(Facet.ADDRESSEE, bodies[18]) is not None


def test_a_commission_is_told_by_its_matters() -> None:
    name = "постоянная комиссия маслихата города Астаны по вопросам законности и правопорядка"
    said = shown_value(Facet.COMMISSION, name)
    assert said == "законности и правопорядка · маслихата города Астаны"
    assert shown_value(Facet.COMMISSION, "ревизионная комиссия") == "ревизионная комиссия"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"years": ["x"]}', '{"statuses": ["lost"]}'])
def test_filters_that_cannot_be_read_filter_nothing(text: str) -> None:
    assert read(text) == Filters()


def test_filters_are_written_and_read() -> None:
    filters = Filters((2022,), ("по бюджету",), ("ГУ «Школа»",), (Status.READY,), ("kk",))
    assert read(written(filters)) == filters
    assert written(Filters()) == ""


# --- the card --------------------------------------------------------------------------------------------


def test_the_citation_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.archive.list.choose(titles(window).index("О ходе ремонта дорог"))
    click(qtbot, window.archive.card.cite_button)
    words = "постановление постоянной комиссии от 4 мая 2021 года № 9 «О ходе ремонта дорог»"
    assert QGuiApplication.clipboard().text() == words
    assert words in window.bar.text()
