"""Wordings from the archive, in the real editor over a real archive."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import keeping
from secretariat_app.services.drafting import blank_resolution

CTRL = Qt.KeyboardModifier.ControlModifier
BODY = "ГУ «Управление внутренней политики города Астаны»"
DEED = "усилить разъяснительную работу среди молодежи"
ITEM, ACTION = Place(Part.ITEMS, 0), Place(Part.ITEMS, 0, 0)
WAIT = 10_000


@pytest.fixture
def earlier(archive_path: Path) -> list[Stored]:
    """Three papers that recommend the same to one body, and one more thing."""
    archive = keeping.open_archive(archive_path)
    kept = []
    for year in (2020, 2021, 2022):
        actions = (Paragraph(DEED), Paragraph(f"провести конкурс {year} года"))
        item = Item(f"Рекомендовать {BODY}", actions=actions, addressees=(BODY,))
        paper = Resolution(
            date=datetime.date(year, 5, 4),
            number=str(year % 100),
            title=Paragraph(f"О работе в {year} году"),
            items=(item,),
        )
        kept.append(keeping.create(archive, paper))
    archive.close()
    return kept


@pytest.fixture
def space(open_space: Callable[..., Any], names: Directories, earlier: list[Stored]) -> Any:
    assert earlier
    item = Item(f"Рекомендовать {BODY}", actions=(Paragraph(),), addressees=(BODY,))
    return open_space(replace(blank_resolution(names), items=(item,)))


def shown(qtbot: QtBot, space: Any) -> Any:
    qtbot.waitUntil(space.wordings.line.isVisible, timeout=WAIT)
    return space.wordings.line


def opened(qtbot: QtBot, space: Any) -> Any:
    """The list, with what was found."""
    space.show_wordings()
    panel = space.wordings.panel
    qtbot.waitUntil(lambda: panel.list.count() > 0, timeout=WAIT)
    return panel


def lines(panel: Any) -> list[str]:
    every = [panel.list.item(row) for row in range(panel.list.count())]
    return [line.data(Qt.ItemDataRole.AccessibleTextRole) for line in every]


def test_a_quiet_line_tells_while_an_item_is_written(
    qtbot: QtBot, space: Any, hands: Any, at: Callable[..., Any]
) -> None:
    at(space, ITEM)
    line = shown(qtbot, space)
    assert "similar" in line.words()
    assert not line.open.isVisible()
    assert space.form.row(ITEM).edit.hasFocus()  # nothing takes the hands away
    at(space, Place(Part.TITLE))
    assert not line.isVisible()


def test_the_same_recommendation_is_pointed_out_and_a_click_opens_it(
    qtbot: QtBot, space: Any, hands: Any, at: Callable[..., Any], earlier: list[Stored]
) -> None:
    at(space, ACTION)
    hands.type("усиление разъяснительной работы среди молодёжи")
    line = space.wordings.line
    qtbot.waitUntil(line.open.isVisible, timeout=WAIT)
    assert "№ 22 от 04.05.2022" in line.words()
    with qtbot.waitSignal(space.paper_wanted) as asked:
        hands.click(line.open)
    assert asked.args == [earlier[2].id]


def test_enter_in_the_list_puts_the_words_in_as_one_step(
    qtbot: QtBot, space: Any, hands: Any, at: Callable[..., Any]
) -> None:
    at(space, ITEM)
    before = space.resolution()
    panel = opened(qtbot, space)
    assert lines(panel)[0].startswith(DEED)
    assert "№ 22 от 04.05.2022" in lines(panel)[0]
    assert "О работе в 2022 году" in lines(panel)[0]
    assert panel.list.hasFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Return)
    assert not panel.isVisible()
    (item,) = space.resolution().items
    assert [action.text for action in item.actions] == [DEED]  # in the empty line that was there for it
    assert space.form.row(ACTION).edit.hasFocus()
    assert space.undo_stack().undoText() == "Wording from the archive"
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution() == before


def test_words_that_were_begun_give_way_to_those_chosen(
    qtbot: QtBot, space: Any, hands: Any, at: Callable[..., Any]
) -> None:
    at(space, ACTION)
    hands.type("провести конкурс")
    panel = opened(qtbot, space)
    assert lines(panel)[0].startswith("провести конкурс 202")
    hands.press(Qt.Key.Key_Return)
    assert space.resolution().items[0].actions[0].text.startswith("провести конкурс 202")
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().items[0].actions[0].text == "провести конкурс"


def test_a_paragraph_that_repeats_becomes_a_clause_in_one_click(
    qtbot: QtBot, space: Any, hands: Any, at: Callable[..., Any], context: Any, told: list[Any]
) -> None:
    at(space, ITEM)
    panel = opened(qtbot, space)
    assert "in 3 paper(s)" in lines(panel)[0]
    before = len(context.library.clauses)
    hands.click(panel.keep)
    qtbot.waitUntil(lambda: len(context.library.clauses) == before + 1, timeout=WAIT)
    fresh = next(clause for clause in context.library.clauses if clause.ru == DEED)
    assert fresh.group == "actions"
    told[-1].remedies[0].call()
    qtbot.waitUntil(lambda: len(context.library.clauses) == before, timeout=WAIT)


def test_ctrl_enter_opens_the_paper_and_esc_goes_back(
    qtbot: QtBot, space: Any, hands: Any, at: Callable[..., Any], earlier: list[Stored]
) -> None:
    at(space, ITEM)
    opened(qtbot, space)
    with qtbot.waitSignal(space.paper_wanted) as asked:
        hands.press(Qt.Key.Key_Return, CTRL)
    assert asked.args == [earlier[2].id]
    opened(qtbot, space)
    hands.press(Qt.Key.Key_Escape)
    assert space.form.row(ITEM).edit.hasFocus()


def test_an_empty_list_says_what_to_do(
    qtbot: QtBot, open_space: Callable[..., Any], names: Directories, hands: Any, at: Callable[..., Any]
) -> None:
    space = open_space(replace(blank_resolution(names), items=(Item(), Item("Опубликовать в газете"))))
    at(space, Place(Part.TITLE))
    space.show_wordings()
    panel = space.wordings.panel
    assert "item, an action" in panel.empty.text()
    hands.press(Qt.Key.Key_Escape)
    at(space, ITEM)
    space.show_wordings()
    assert "few words" in panel.empty.text()
    hands.press(Qt.Key.Key_Escape)
    at(space, Place(Part.ITEMS, 1))
    space.show_wordings()
    qtbot.waitUntil(lambda: "nothing like" in panel.empty.text(), timeout=WAIT)
    assert not panel.put.isEnabled()


def test_closed_the_line_stays_away_and_the_key_still_works(
    qtbot: QtBot, space: Any, hands: Any, at: Callable[..., Any]
) -> None:
    at(space, ITEM)
    line = shown(qtbot, space)
    line.closed.emit()
    assert not line.isVisible()
    at(space, ACTION)
    hands.type("усилить работу")
    assert opened(qtbot, space).list.count() > 0
    assert not line.isVisible()
