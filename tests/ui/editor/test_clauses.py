"""Clauses through the picker: found, filled, inserted, changed, made free text."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from secretariat_app.domain.clause import SlotType, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services.composing import facts_of
from secretariat_app.services.drafting import blank_resolution
from secretariat_app.services.library import Library
from secretariat_app.ui.editor.slot_editors import Surroundings, editor_for

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def recommended(open_space: Callable[..., Any], hands: Any, names: Directories) -> Any:
    """A paper with one item made from a clause by keys alone."""
    space = open_space(blank_resolution(names))
    hands.click(space.form.sections[Part.ITEMS].buttons[0])
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("рекомендовать сделать")
    hands.press(Qt.Key.Key_Return)
    hands.type("делам религий")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.type("усилить контроль")
    hands.press(Qt.Key.Key_Return)
    return space


def test_an_item_is_composed_by_keys(recommended: Any) -> None:
    (item,) = recommended.resolution().items
    assert item.text == "Рекомендовать ГУ «Управление по делам религий города Астаны» усилить контроль"
    assert item.addressees == ("ГУ «Управление по делам религий города Астаны»",)
    row = recommended.form.row(Place(Part.ITEMS, 0))
    assert row.edit.hasFocus()
    assert len(row.edit.extraSelections()) == 2
    assert not recommended.palette_panel().isVisible()


def test_its_fields_are_changed_later(recommended: Any, hands: Any) -> None:
    hands.click(recommended.bar.buttons["change_slots"])
    form = recommended.palette_panel().slots
    last = list(form.editors.values())[-1]
    hands.click(last.edit.viewport())
    last.edit.selectAll()
    hands.type("принять меры")
    assert "принять меры" in form.result.text()
    hands.click(form.insert)
    assert recommended.resolution().items[0].text.endswith("принять меры")
    assert recommended.undo_stack().undoText() == "Change fields"


def test_a_double_click_on_a_filled_slot_opens_its_fields(recommended: Any, qtbot: Any) -> None:
    edit = recommended.form.row(Place(Part.ITEMS, 0)).edit
    edit.put_cursor(len("Рекомендовать ГУ"))
    qtbot.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=edit.cursorRect().center())
    assert recommended.palette_panel().isVisible()
    assert recommended.palette_panel().slots.slots_given()["действие"] == "усилить контроль"


def test_typing_makes_it_free_text_and_undo_links_it_again(recommended: Any, hands: Any) -> None:
    before = recommended.resolution()
    hands.type("!")
    assert recommended.resolution().items[0].clause is None
    assert recommended.form.row(Place(Part.ITEMS, 0)).edit.extraSelections() == []
    hands.press(Qt.Key.Key_Z, CTRL)
    assert recommended.resolution() == before
    assert len(recommended.form.row(Place(Part.ITEMS, 0)).edit.extraSelections()) == 2
    hands.click(recommended.bar.buttons["free_text"])
    assert recommended.resolution().items[0].clause is None
    assert recommended.resolution().items[0].text == before.items[0].text


def test_the_title_is_entered_once(
    open_space: Callable[..., Any], hands: Any, names: Directories, at: Callable[..., Any]
) -> None:
    space = open_space(blank_resolution(names))
    hands.click(space.form.sections[Part.PREAMBLE].buttons[0])
    hands.type("заслушав обсудив")
    hands.press(Qt.Key.Key_Return)
    assert "«________»" in space.resolution().preamble.text
    at(space, Place(Part.TITLE))
    hands.type("О ходе ремонта")
    assert "информацию «О ходе ремонта»" in space.resolution().preamble.text
    assert "«О ходе ремонта»" in space.form.row(Place(Part.PREAMBLE)).edit.text()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert "информацию «О ходе»" in space.resolution().preamble.text
    assert space.resolution().title.text == "О ходе"


def test_a_clause_that_opens_a_list_brings_an_action(
    open_space: Callable[..., Any], hands: Any, names: Directories
) -> None:
    space = open_space(blank_resolution(names))
    hands.click(space.form.sections[Part.ITEMS].buttons[2])
    hands.type("рекомендовать органы")
    panel = space.palette_panel()
    while not panel.list.currentIndex().data().startswith(
        "Рекомендовать"
    ) or not panel.list.currentIndex().data().endswith("›:"):
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.type("внутренней политики")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert space.form.row(Place(Part.ITEMS, 0, 0)).edit.hasFocus()
    hands.type("продолжить работу")
    row = space.form.row(Place(Part.ITEMS, 0))
    assert row.closing.text() == ":"
    assert space.resolution().items[0].actions == (Paragraph("продолжить работу"),)


def test_escape_leaves_everything_as_it_was(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    start = Resolution(items=(Item("Первый"),))
    space = open_space(start)
    edit = at(space, Place(Part.ITEMS, 0))
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("рекомендовать сделать")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Escape)
    assert not space.palette_panel().isVisible()
    assert space.resolution() == start
    assert edit.hasFocus()


def test_an_unconfirmed_kazakh_wording_is_marked(
    open_space: Callable[..., Any], hands: Any, clauses: Library
) -> None:
    space = open_space(Resolution())
    space.open_clauses(None)
    panel = space.palette_panel()
    model = panel.list.model()
    marks = set()
    for number in range(model.rowCount()):
        clause = model.index(number).data(Qt.ItemDataRole.UserRole)
        if clause is not None and clause.kk:
            panel.list.setCurrentIndex(model.index(number))
            marks.add((clause.kk_confirmed, "not confirmed" in panel.wording.text()))
    assert marks == {(True, False), (False, True)}


def test_every_clause_opens_and_its_values_come_back(qtbot: Any, context: Any, clauses: Library) -> None:
    """The form of each clause gives nothing while it is empty, and what was put in when it is filled."""
    from PySide6.QtWidgets import QWidget

    from secretariat_app.domain.act import ActReference
    from secretariat_app.domain.clause import Amount

    samples: dict[SlotType, SlotValue] = {
        SlotType.BODIES: ("ГУ «А»", "ГУ «Б»"),
        SlotType.ACT: ActReference("решение", "маслихат", None, "5", "О ремонте"),
        SlotType.DATE: "2022-12-01",
        SlotType.DEADLINE: "2022-12-01",
        SlotType.AMOUNT: Amount("26 419,0", "тенге"),
    }
    value = Resolution()
    facts = facts_of(value, context.directories)
    around = Surroundings(context.directories, "ru", None, 3, facts.title, facts.commissions, context.icons)
    parent = QWidget()
    qtbot.addWidget(parent)
    for clause in clauses.clauses:
        for slot in clause.slots:
            editor = editor_for(slot, around, parent)
            assert editor.value() is None, (clause.key, slot.name)
            given: SlotValue = (
                slot.options[-1] if slot.type is SlotType.CHOICE else samples.get(slot.type, "слова")
            )
            editor.show_slot_value(given)
            assert editor.value() == given, (clause.key, slot.name)
