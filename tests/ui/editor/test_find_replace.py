"""Find and replace in the open paper, by keys and by buttons."""

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services.drafting import blank_resolution

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def paper(names: Directories) -> Resolution:
    return replace(
        blank_resolution(names),
        title=Paragraph("О ремонте дорог"),
        findings=tuple(Paragraph(f"Ремонт улицы {number} закончен.") for number in range(20)),
        items=(Item("Принять"), Item("Ускорить ремонт")),
        signatures=(Signature("Председатель", "Р. Ремонтов"),),
    )


@pytest.fixture
def space(open_space: Callable[..., Any], paper: Resolution) -> Any:
    return open_space(paper)


def selected(space: Any, place: Place) -> str:
    return str(space.form.row(place).edit.textCursor().selectedText())


def test_what_is_typed_is_found_at_once_and_enter_goes_on(space: Any, hands: Any) -> None:
    space.find_and_replace()
    bar = space.finder.bar
    assert bar.isVisible()
    assert bar.words.hasFocus()
    hands.type("ремонт")
    assert bar.count.text() == "1 of 23"
    assert selected(space, Place(Part.TITLE)) == "ремонт"
    hands.press(Qt.Key.Key_Return)
    assert selected(space, Place(Part.FINDINGS, 0)) == "Ремонт"
    assert bar.words.hasFocus()
    hands.press(Qt.Key.Key_Return, SHIFT)
    hands.press(Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "23 of 23"
    assert space.form.signature_line(0).selectedText() == "Ремонт"
    row = space.form.parts[Part.SIGNATURES].rows[0]
    hands.qtbot.waitUntil(lambda: row.mapTo(space.form, QPoint(0, row.height())).y() <= space.form.height())
    hands.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert space.form.signature_line(0).hasFocus()


def test_the_selected_words_are_looked_for_from_here(space: Any, hands: Any, at: Callable[..., Any]) -> None:
    edit = at(space, Place(Part.ITEMS, 1))
    edit.select(9, 15)
    space.find_and_replace()
    assert space.finder.bar.words.text() == "ремонт"
    assert space.finder.bar.count.text() == "22 of 23"
    hands.press(Qt.Key.Key_Escape)
    assert edit.hasFocus()
    assert edit.textCursor().selectedText() == "ремонт"


def test_one_by_one_each_is_a_step_and_words_put_in_are_not_found_again(space: Any, hands: Any) -> None:
    space.find_and_replace()
    bar = space.finder.bar
    hands.type("ремонте")
    bar.other.setFocus()
    hands.type("капитальном ремонте")
    hands.press(Qt.Key.Key_Return)
    assert space.resolution().title.text == "О капитальном ремонте дорог"
    assert space.undo_stack().undoText() == "Replace words"
    bar.words.setText("закончен")
    bar.other.setText("закончен весь")
    hands.click(bar.replace)
    assert space.resolution().findings[0].text == "Ремонт улицы 0 закончен весь."
    assert selected(space, Place(Part.FINDINGS, 1)) == "закончен"
    hands.click(bar.replace)
    assert space.resolution().findings[1].text == "Ремонт улицы 1 закончен весь."
    space.undo_stack().undo()
    assert space.resolution().findings[1].text == "Ремонт улицы 1 закончен."


def test_all_at_once_is_one_step(space: Any, hands: Any, paper: Resolution) -> None:
    space.find_and_replace()
    bar = space.finder.bar
    hands.type("ремонт")
    bar.whole.setChecked(True)
    bar.exact.setChecked(True)
    assert bar.count.text() == "1 of 1"
    bar.exact.setChecked(False)
    bar.other.setText("уход")
    hands.click(bar.replace_all)
    assert bar.count.text() == "21 replaced"
    assert space.resolution().findings[19].text == "уход улицы 19 закончен."
    assert space.resolution().title.text == "О ремонте дорог"
    assert space.undo_stack().undoText() == "Replace words (21)"
    space.undo_stack().undo()
    assert space.resolution() == paper
    assert space.form.row(Place(Part.FINDINGS, 19)).edit.text() == "Ремонт улицы 19 закончен."


def test_nothing_found_is_said_and_a_folded_part_unfolds(space: Any, hands: Any) -> None:
    space.find_and_replace()
    bar = space.finder.bar
    hands.type("нет такого")
    assert bar.count.text() == "Nothing found"
    assert not bar.next.isEnabled()
    space.form.sections[Part.ITEMS].heading.setChecked(False)
    bar.words.setText("Ускорить")
    assert space.form.sections[Part.ITEMS].heading.isChecked()
