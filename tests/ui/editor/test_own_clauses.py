"""A paragraph saved as a wording of one's own, found in the palette, taken out and brought back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat_app.domain.clause import SlotType
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.paths import data_folder
from secretariat_app.services.own_clauses import is_own

CTRL = Qt.KeyboardModifier.ControlModifier
PLACE = Place(Part.FINDINGS, 0)
TEXT = "Отчет ГУ «Управление по делам религий города Астаны» за год принят"


@pytest.fixture
def saving(open_space: Callable[..., Any], at: Callable[..., Any], hands: Any) -> Any:
    """The panel over a paper with one finding, one body in it marked as a field."""
    space = open_space(Resolution(findings=(Paragraph(TEXT),), items=(Item(""),)))
    at(space, PLACE)
    space.bar.asked.emit("save_clause")
    panel = space._desk.saving
    start = TEXT.index("ГУ")
    panel.edit.select(start, TEXT.index(" за год"))
    hands.click(panel.make_field)
    return space


def test_words_become_a_field_and_the_wording_is_found(saving: Any, hands: Any, qtbot: QtBot) -> None:
    panel = saving._desk.saving
    assert panel.marks[0].kind.currentData() == SlotType.BODY
    hands.type("Чей")
    hands.click(panel.save)
    qtbot.waitUntil(lambda: saving._desk.saving is None)
    assert saving.resolution().findings == (Paragraph(TEXT),)
    assert saving.form.row(PLACE).edit.hasFocus()
    hands.press(Qt.Key.Key_Return)
    hands.type("/")
    hands.type("отчет за год")
    clause = saving.palette_panel().current()
    assert is_own(clause)
    hands.press(Qt.Key.Key_Return)
    hands.type("молод")
    hands.press(Qt.Key.Key_Return)
    assert saving.resolution().findings[1].text.startswith("Отчет ГУ «Управление по вопросам молодежной")


def test_a_field_needs_a_label_and_words(saving: Any, hands: Any) -> None:
    panel = saving._desk.saving
    hands.click(panel.save)
    assert "label" in panel.problem.text()
    panel.edit.select(0, len(TEXT))
    hands.click(panel.make_field)
    assert "outside" in panel.problem.text()
    hands.click(panel.marks[0].out)
    assert panel.marks == []
    hands.press(Qt.Key.Key_Escape)
    assert saving._desk.saving is None


def test_what_the_loader_refuses_is_told_in_place(
    open_space: Callable[..., Any], at: Callable[..., Any], hands: Any, qtbot: QtBot
) -> None:
    space = open_space(Resolution(findings=(Paragraph("Скобки {{ чужие }}"),)))
    at(space, PLACE)
    space.bar.asked.emit("save_clause")
    panel = space._desk.saving
    hands.click(panel.save)
    qtbot.waitUntil(lambda: "чужие" in panel.problem.text())
    assert panel.isVisible()


def test_it_is_taken_out_and_brought_back(saving: Any, hands: Any, told: list[Any], qtbot: QtBot) -> None:
    hands.type("Чей")
    hands.click(saving._desk.saving.save)
    qtbot.waitUntil(lambda: saving._desk.saving is None)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("отчет за год")
    panel = saving.palette_panel()
    own = panel.current()
    assert panel.remove.isVisible()
    hands.press(Qt.Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: panel.current() is None or not is_own(panel.current()))
    told[-1].remedies[0].call()
    qtbot.waitUntil(lambda: panel.current() == own)


def test_a_favourite_comes_first_from_then_on(open_space: Callable[..., Any], hands: Any) -> None:
    space = open_space(Resolution())
    space.open_clauses(Place(Part.ITEMS, 0))
    panel = space.palette_panel()
    first = panel.current()
    hands.type("в месячный срок")
    wanted = panel.current()
    assert wanted not in (None, first)
    hands.press(Qt.Key.Key_B, CTRL)
    assert panel.star.isChecked()
    assert panel.current() == wanted
    hands.press(Qt.Key.Key_Escape)
    space.open_clauses(Place(Part.ITEMS, 0))
    assert panel.current() == wanted
    hands.press(Qt.Key.Key_B, CTRL)
    assert not panel.star.isChecked()
    assert panel.list.model().first().row() == 0


def test_a_broken_file_of_ones_own_is_told_with_the_palette(
    open_space: Callable[..., Any], told: list[Any], qtbot: QtBot
) -> None:
    folder = data_folder() / "clauses"
    folder.mkdir()
    (folder / "items.yaml").write_text("group: items\nclauses: [", encoding="utf-8")
    space = open_space(Resolution())
    space.open_clauses(None)
    qtbot.waitUntil(lambda: bool(told))
    assert "items.yaml" in told[-1].text
