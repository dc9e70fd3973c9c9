"""Every operation on items, by real keys and the real mouse, and its undo."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import ItemNumber, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.interchange import dumps, read
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Reference, Resolution
from secretariat_app.services import composing
from secretariat_app.services.library import Library

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def item(index: int, action: int | None = None) -> Place:
    return Place(Part.ITEMS, index, action)


def paper() -> Resolution:
    return Resolution(
        title=Paragraph("О ремонте дорог"),
        findings=(Paragraph("Отмечено."), Paragraph("Ещё.")),
        items=(
            Item("Первый"),
            Item("Второй", actions=(Paragraph("раз"), Paragraph("два"))),
            Item("Третий"),
        ),
    )


def drawn(space: Any) -> str:
    parts = []
    for one in space.resolution().items:
        inside = ", ".join(action.text for action in one.actions)
        parts.append(f"{one.text}{'; ' if one.inline else ' '}({inside})" if inside else one.text)
    return " | ".join(parts)


def shown(space: Any) -> list[str]:
    """What the rows of the items show: number, text, mark."""
    rows = space.form.parts[Part.ITEMS].rows
    return [f"{row.number.text()}{row.edit.text()}{row.closing.text()}" for row in rows]


@pytest.fixture
def space(open_space: Callable[..., Any]) -> Any:
    return open_space(paper())


@pytest.fixture
def undone(hands: Any) -> Callable[[Any], None]:
    """Ctrl+Z brings the paper back, Ctrl+Shift+Z what was done; the form shows both."""

    def check(space: Any, before: Resolution | None = None) -> None:
        done, lines = space.resolution(), shown(space)
        assert read(dumps(done)) == done
        hands.press(Qt.Key.Key_Z, CTRL)
        assert space.resolution() == (before or paper())
        hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert space.resolution() == done
        assert shown(space) == lines
        hands.press(Qt.Key.Key_Z, CTRL)

    return check


def focused_place(space: Any) -> Any:
    return next(row.place for rows in space.form.parts.values() for row in rows.rows if row.edit.hasFocus())


def test_tab_at_the_start_makes_an_action_and_back(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(2)).put_cursor(0)
    hands.press(Qt.Key.Key_Tab)
    assert drawn(space) == "Первый | Второй (раз, два, Третий)"
    assert shown(space)[-1] == "Третий."
    assert focused_place(space) == item(1, 2)
    assert space.undo_stack().undoText() == "Make item 3 an action"
    hands.press(Qt.Key.Key_Backtab, SHIFT)
    assert drawn(space) == "Первый | Второй (раз, два) | Третий"
    assert focused_place(space) == item(2)
    hands.press(Qt.Key.Key_Z, CTRL)
    undone(space)


def test_tab_elsewhere_goes_on_through_the_form(space: Any, hands: Any, at: Callable[..., Any]) -> None:
    at(space, item(1)).put_cursor(3)
    hands.press(Qt.Key.Key_Tab)
    assert focused_place(space) == item(1, 0)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    assert drawn(space) == "Первый | Второй (раз, два) | Третий"  # reached by Tab: going through
    at(space, item(0)).put_cursor(0)
    hands.press(Qt.Key.Key_Tab)
    assert drawn(space) == "Первый | Второй (раз, два) | Третий"  # there is no item before the first


def test_the_middle_action_becomes_an_item_with_those_behind(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(1, 0))
    hands.press(Qt.Key.Key_Left, SHIFT | ALT)
    assert drawn(space) == "Первый | Второй | раз (два) | Третий"
    undone(space)


def test_an_action_moves_beyond_the_ends_of_its_item(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(1, 1)).put_cursor(1)
    hands.press(Qt.Key.Key_Down, ALT)
    assert drawn(space) == "Первый | Второй (раз) | Третий (два)"
    assert focused_place(space) == item(2, 0)
    assert space.form.row(item(2, 0)).edit.textCursor().position() == 1
    assert space.undo_stack().undoText() == "Move action 2 of item 2"
    undone(space)
    assert focused_place(space) == item(1, 1)
    assert space.form.row(item(1, 1)).edit.textCursor().position() == 1
    at(space, item(1, 0))
    hands.press(Qt.Key.Key_Up, ALT)
    assert drawn(space) == "Первый (раз) | Второй (два) | Третий"


def test_several_are_chosen_by_keys_moved_and_deleted(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(0))
    hands.press(Qt.Key.Key_Down, SHIFT | ALT)
    for _ in range(3):
        hands.press(Qt.Key.Key_Down, SHIFT | ALT)
    assert len(space.form.arranger.choice.places()) == 4
    hands.press(Qt.Key.Key_Down, ALT)
    assert drawn(space) == "Третий | Первый | Второй (раз, два)"
    assert space.undo_stack().undoText() == "Move items (2)"
    hands.press(Qt.Key.Key_Delete)
    assert drawn(space) == "Третий"
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.form.arranger.choice.places() == (item(1), item(2))
    undone(space)


def test_items_and_actions_chosen_together_move_and_double(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(1, 1))
    hands.press(Qt.Key.Key_Down, SHIFT | ALT)
    hands.press(Qt.Key.Key_Down, SHIFT | ALT)
    assert space.form.arranger.choice.places() == (item(1, 1), item(2))
    hands.press(Qt.Key.Key_Up, ALT)
    assert drawn(space) == "Первый | Третий | Второй (два, раз)"
    assert space.form.arranger.choice.places() == (item(1), item(2, 0))
    assert focused_place(space) == item(1)  # the cursor went along with its item
    assert space.undo_stack().undoText() == "Move paragraphs (2)"
    undone(space)
    assert space.form.arranger.choice.places() == (item(1, 1), item(2))
    hands.press(Qt.Key.Key_Up, ALT)
    hands.press(Qt.Key.Key_Down, ALT)
    assert space.resolution() == paper()
    hands.press(Qt.Key.Key_D, CTRL)
    assert drawn(space) == "Первый | Второй (раз, два, два) | Третий | Третий"
    undone(space, paper())


def test_items_and_actions_chosen_together_are_dragged(space: Any, undone: Callable[..., None]) -> None:
    QTest.mouseClick(space.form.row(item(1, 0)).number, LEFT, CTRL)
    QTest.mouseClick(space.form.row(item(2)).number, LEFT, CTRL)
    drag(space, item(2), below(space, item(0)))
    assert drawn(space) == "Первый (раз) | Третий | Второй (два)"
    assert space.form.arranger.choice.places() == (item(0, 0), item(1))
    undone(space)
    drag(space, item(1, 0), above(space, item(0)))
    assert drawn(space) == "Третий (раз) | Первый | Второй (два)"
    undone(space)


def test_esc_and_typing_let_the_chosen_go(space: Any, hands: Any, at: Callable[..., Any]) -> None:
    at(space, item(0))
    hands.press(Qt.Key.Key_Down, SHIFT | ALT)
    hands.press(Qt.Key.Key_Escape)
    assert space.form.arranger.choice.places() == ()
    hands.press(Qt.Key.Key_Down, SHIFT | ALT)
    hands.type("!")
    assert space.form.arranger.choice.places() == ()
    assert space.resolution().items[0].text == "Первый!"
    hands.press(Qt.Key.Key_Down, SHIFT | ALT)
    at(space, item(2))
    assert space.form.arranger.choice.places() == ()


def test_several_are_chosen_by_the_mouse_copied_and_indented(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(0))

    def click(place: Place, modifier: Any) -> None:
        QTest.mouseClick(space.form.row(place).number, LEFT, modifier)

    click(item(1), CTRL)
    click(item(2), CTRL)
    assert space.form.arranger.choice.places() == (item(1), item(2))
    hands.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "2. Второй:\nраз;\nдва.\n3. Третий."
    hands.press(Qt.Key.Key_Tab)
    assert drawn(space) == "Первый (Второй, раз, два, Третий)"
    undone(space)
    click(item(0), Qt.KeyboardModifier.NoModifier)
    click(item(1, 1), SHIFT)
    assert space.form.arranger.choice.places() == (item(0), item(1), item(1, 0), item(1, 1))
    click(item(1), CTRL)
    assert item(1) not in space.form.arranger.choice.places()
    hands.press(Qt.Key.Key_Escape)
    click(item(2), CTRL)
    hands.press(Qt.Key.Key_X, CTRL)
    assert drawn(space) == "Первый | Второй (раз, два)"
    assert QGuiApplication.clipboard().text() == "3. Третий."
    assert space.undo_stack().undoText() == "Cut item 3"


def drag(space: Any, place: Place, target: QPoint, *, escape: bool = False) -> None:
    """The handle of `place` taken to `target` of the form's page and let go there."""
    handle = space.form.row(place).number
    start = QPointF(handle.rect().center())
    end = QPointF(handle.mapFromGlobal(target))

    def send(kind: Any, spot: QPointF, buttons: Any) -> None:
        where = QPointF(handle.mapToGlobal(spot))
        button = LEFT if kind is not QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, spot, where, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(handle, event)

    send(QEvent.Type.MouseButtonPress, start, LEFT)
    send(QEvent.Type.MouseMove, (start + end) / 2, LEFT)
    send(QEvent.Type.MouseMove, end, LEFT)
    line = space.form.arranger.drop_line()
    assert line is not None
    assert line.isVisible()
    if escape:
        QTest.keyClick(handle, Qt.Key.Key_Escape)
    send(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton)
    assert not line.isVisible()


def below(space: Any, place: Place) -> QPoint:
    row = space.form.row(place)
    point: QPoint = row.mapToGlobal(QPoint(30, row.height() - 2))
    return point


def above(space: Any, place: Place) -> QPoint:
    point: QPoint = space.form.row(place).mapToGlobal(QPoint(30, 1))
    return point


def test_an_item_is_dragged(space: Any, hands: Any, undone: Callable[..., None]) -> None:
    drag(space, item(2), above(space, item(0)))
    assert drawn(space) == "Третий | Первый | Второй (раз, два)"
    undone(space)
    drag(space, item(0), below(space, item(2)))
    assert drawn(space) == "Второй (раз, два) | Третий | Первый"
    undone(space)


def test_an_action_is_dragged_into_another_item(space: Any, undone: Callable[..., None]) -> None:
    drag(space, item(1, 0), below(space, item(2)))
    assert drawn(space) == "Первый | Второй (два) | Третий (раз)"
    undone(space)
    drag(space, item(1, 1), below(space, item(1)))
    assert drawn(space) == "Первый | Второй (два, раз) | Третий"
    undone(space)


def test_several_are_dragged_and_esc_puts_back(space: Any, undone: Callable[..., None]) -> None:
    QTest.mouseClick(space.form.row(item(1)).number, LEFT, CTRL)
    QTest.mouseClick(space.form.row(item(2)).number, LEFT, CTRL)
    drag(space, item(2), above(space, item(0)), escape=True)
    assert space.resolution() == paper()
    drag(space, item(2), above(space, item(0)))
    assert drawn(space) == "Второй (раз, два) | Третий | Первый"
    undone(space)


def test_a_paragraph_of_the_findings_is_dragged(space: Any, undone: Callable[..., None]) -> None:
    drag(space, Place(Part.FINDINGS, 1), above(space, Place(Part.FINDINGS, 0)))
    assert [one.text for one in space.resolution().findings] == ["Ещё.", "Отмечено."]
    undone(space)


def test_backspace_and_delete_join_and_enter_parts(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(2)).put_cursor(0)
    hands.press(Qt.Key.Key_Backspace)
    assert drawn(space) == "Первый | Второй (раз, два Третий)"
    undone(space)
    at(space, item(0))
    hands.press(Qt.Key.Key_Delete)
    assert drawn(space) == "Первый Второй (раз, два) | Третий"
    assert focused_place(space) == item(0)
    hands.press(Qt.Key.Key_Return)
    assert drawn(space) == "Первый (Второй, раз, два) | Третий"
    hands.press(Qt.Key.Key_Z, CTRL)
    undone(space)
    at(space, item(1)).put_cursor(0)
    hands.press(Qt.Key.Key_Return)
    assert [one.text for one in space.resolution().items] == ["Первый", "", "Второй", "Третий"]
    assert focused_place(space) == item(2)


def test_delete_by_key_and_duplicate(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(1))
    hands.press(Qt.Key.Key_Delete, CTRL | SHIFT)
    assert drawn(space) == "Первый | Третий"
    undone(space)
    at(space, item(1))
    hands.press(Qt.Key.Key_D, CTRL)
    assert drawn(space) == "Первый | Второй (раз, два) | Второй (раз, два) | Третий"
    undone(space)


WHOLE = Item("Рекомендовать ГУ «А» усилить работу")
LISTED = Item("Рекомендовать ГУ «А»", actions=(Paragraph("усилить работу"),))
SEVERAL = Item("Рекомендовать ГУ «А»", actions=(Paragraph("усилить работу"), Paragraph("принять меры")))
INSIDE = Item("Рекомендовать ГУ «А» усилить работу", actions=(Paragraph("принять меры"),), inline=True)


@pytest.mark.parametrize(("first", "second"), [(WHOLE, LISTED), (INSIDE, SEVERAL)])
def test_one_key_changes_the_shape_and_changes_it_back(
    open_space: Callable[..., Any],
    hands: Any,
    at: Callable[..., Any],
    undone: Callable[..., None],
    first: Item,
    second: Item,
) -> None:
    start = Resolution(items=(first,))
    space = open_space(start)
    at(space, item(0))
    hands.press(Qt.Key.Key_L, CTRL)
    assert space.resolution().items == (second,)
    assert shown(space)[0] == "1.Рекомендовать ГУ «А»:"
    undone(space, start)
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    hands.press(Qt.Key.Key_L, CTRL)
    assert space.resolution() == start


def test_every_shape_from_the_bar(open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]) -> None:
    space = open_space(Resolution(items=(WHOLE,)))
    at(space, item(0))
    space.form.do(item(0), "shape_inline")
    hands.type("принять меры")
    assert space.resolution().items == (INSIDE,)
    assert shown(space) == ["1.Рекомендовать ГУ «А» усилить работу;", "принять меры."]
    space.form.do(item(0, 0), "shape_list")
    assert space.resolution().items == (SEVERAL,)
    space.form.do(item(0), "shape_sentence")
    assert space.resolution().items == (SEVERAL,)  # two actions are no one sentence


def test_without_a_verb_the_cursor_parts_the_sentence(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    space = open_space(Resolution(items=(Item("Акимату по ремонту дорог"),)))
    at(space, item(0)).put_cursor(8)
    hands.press(Qt.Key.Key_L, CTRL)
    assert drawn(space) == "Акимату (по ремонту дорог)"
    assert shown(space)[0] == "1.Акимату:"


def test_a_reference_follows_its_item(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    start = Resolution(items=(Item("Принять"), Item("Усилить"), Item("Контроль за исполнением ")))
    space = open_space(start)
    at(space, item(2))
    hands.press(Qt.Key.Key_R, CTRL)
    menu: Any = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["1. Принять.", "2. Усилить."]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert space.resolution().items[2].text == "Контроль за исполнением пункт 2"
    hands.type(" снять")
    assert space.resolution().items[2].references == (Reference(30, 31, "i2"),)
    at(space, item(1))
    hands.press(Qt.Key.Key_Up, ALT)
    assert space.form.row(item(2)).edit.text() == "Контроль за исполнением пункт 1 снять"
    hands.press(Qt.Key.Key_Delete, CTRL | SHIFT)
    assert space.resolution().items[1].text == "Контроль за исполнением пункт 1 снять"
    assert space.resolution().items[1].references[0].item == "i2"
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().items[2].text == "Контроль за исполнением пункт 2 снять"
    row = space.form.row(item(2)).edit
    assert [one.cursor.selectedText() for one in row.extraSelections()] == ["2"]


def test_a_number_whose_item_is_deleted_is_marked_at_its_place(
    space: Any, hands: Any, at: Callable[..., Any]
) -> None:
    space.form.arranger.refer(item(2), 6, 0)
    assert space.resolution().items[2].text == "Третий пункт 1"
    row = space.form.row(item(2))
    (mark,) = row.edit.extraSelections()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert mark.format.underlineStyle() != wave
    at(space, item(0))
    hands.press(Qt.Key.Key_Delete, CTRL | SHIFT)
    row = space.form.row(item(1))
    (mark,) = row.edit.extraSelections()
    assert mark.cursor.selectedText() == "1"
    assert mark.format.underlineStyle() == wave
    assert "deleted" in row.edit.toolTip()
    assert row.edit.accessibleDescription() == row.edit.toolTip()
    hands.press(Qt.Key.Key_Z, CTRL)
    (mark,) = space.form.row(item(2)).edit.extraSelections()
    assert mark.format.underlineStyle() != wave
    assert not space.form.row(item(2)).edit.toolTip()


def test_a_number_that_is_rubbed_out_or_changed_says_that_it_follows_nothing(
    space: Any, hands: Any, at: Callable[..., Any], told: list[Any]
) -> None:
    space.form.arranger.refer(item(2), 6, 0)
    edit = at(space, item(2))
    hands.press(Qt.Key.Key_Backspace)
    assert space.resolution().items[2].references == ()
    assert "follows no item" in told[-1].text
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().items[2].references[0].item == "i1"
    assert [one.cursor.selectedText() for one in edit.extraSelections()] == ["1"]
    count = len(told)
    edit.put_cursor(-1)
    hands.type("2")  # «пункт 12» is another item
    assert space.resolution().items[2].references == ()
    assert len(told) == count + 1
    hands.press(Qt.Key.Key_Z, CTRL)
    edit.select(7, 14)
    hands.press(Qt.Key.Key_Delete)  # the words went with it: nothing to be told
    assert space.resolution().items[2].text == "Третий"
    assert len(told) == count + 1


def test_the_last_item_deleted_leaves_a_line_to_type_on(
    space: Any, hands: Any, at: Callable[..., Any], undone: Callable[..., None]
) -> None:
    at(space, item(0))
    for _ in range(5):
        hands.press(Qt.Key.Key_Down, SHIFT | ALT)
    hands.press(Qt.Key.Key_Delete)
    assert drawn(space) == ""
    assert focused_place(space) == item(0)
    hands.type("Новый")
    assert drawn(space) == "Новый"
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.press(Qt.Key.Key_Backspace)
    assert space.resolution().items == ()
    assert focused_place(space) == Place(Part.ENACTMENT)
    hands.press(Qt.Key.Key_Z, CTRL)
    undone(space)


def test_a_slot_of_a_clause_follows_its_item(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], clauses: Library, names: Directories
) -> None:
    slots: dict[str, SlotValue] = {"акт": ActReference("решение", number="5"), "срок": "до конца года"}
    facts = composing.facts_of(Resolution(), names)
    linked = composing.item(clauses.get("items.extend-deadline"), slots, facts)
    space = open_space(Resolution(items=(Item("Принять"), Item("Усилить"), linked)))
    edit = at(space, item(2))
    edit.go_to_field(edit.fields.named("пункт"))
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert space.resolution().items[2].clause.slots["пункт"] == ItemNumber("i2")
    assert space.resolution().items[2].text.startswith("Продлить срок исполнения пункта 2 решения № 5")
    at(space, item(1))
    hands.press(Qt.Key.Key_Up, ALT)
    assert space.resolution().items[2].text.startswith("Продлить срок исполнения пункта 1 решения № 5")
    assert read(dumps(space.resolution())) == space.resolution()
    at(space, item(0))
    hands.press(Qt.Key.Key_Delete, CTRL | SHIFT)
    text = space.resolution().items[1].text
    assert text.startswith("Продлить срок исполнения пункта ________ решения № 5")
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().items[2].text.startswith("Продлить срок исполнения пункта 1 решения № 5")


def test_undo_brings_the_selection_back(space: Any, hands: Any, at: Callable[..., Any]) -> None:
    edit = at(space, item(0))
    edit.select(0, 6)
    hands.type("Я")
    assert space.resolution().items[0].text == "Я"
    at(space, item(2))
    hands.press(Qt.Key.Key_Z, CTRL)
    assert edit.textCursor().selectedText() == "Первый"
    assert edit.hasFocus()
