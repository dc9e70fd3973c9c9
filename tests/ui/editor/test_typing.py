"""Typing, moving and undoing in the form, by keys on the real widgets."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services.drafting import blank_resolution

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def three_items() -> Resolution:
    return Resolution(
        title=Paragraph("О ремонте дорог"),
        items=(Item("Первый"), Item("Второй", actions=(Paragraph("раз"), Paragraph("два"))), Item("Третий")),
    )


def shown(space: Any) -> list[str]:
    """What the rows of the items show: number, text, mark."""
    rows = space.form.parts[Part.ITEMS].rows
    return [f"{row.number.text()}|{row.edit.text()}|{row.closing.text()}" for row in rows]


def test_findings_are_typed_paragraph_by_paragraph(
    open_space: Callable[..., Any], hands: Any, names: Directories
) -> None:
    start = blank_resolution(names)
    space = open_space(start)
    hands.click(space.form.sections[Part.FINDINGS].buttons[0])
    hands.type("Ведется комплексная  работа.")
    hands.press(Qt.Key.Key_Return)
    hands.type("Создан «медиа-центр».")
    assert [finding.text for finding in space.resolution().findings] == [
        "Ведется комплексная работа.",
        "Создан «медиа-центр».",
    ]
    assert space.is_modified()
    while space.undo_stack().canUndo():
        hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution() == start
    while space.undo_stack().canRedo():
        hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert [finding.text for finding in space.resolution().findings][1] == "Создан «медиа-центр»."


def test_typing_is_undone_word_by_word(open_space: Callable[..., Any], hands: Any) -> None:
    space = open_space(Resolution())
    hands.type("О ходе работ")
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().title.text == "О ходе"
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().title.text == "О"
    assert space.form.row(Place(Part.TITLE)).edit.text() == "О"
    assert space.form.row(Place(Part.TITLE)).edit.hasFocus()
    assert space.undo_stack().undoText() == "Typing in title"


def test_numbers_and_marks_follow_from_the_place(open_space: Callable[..., Any]) -> None:
    space = open_space(three_items())
    assert shown(space) == ["1.|Первый|.", "2.|Второй|:", "|раз|;", "|два|.", "3.|Третий|."]


def test_a_typed_mark_is_not_kept_twice(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    space = open_space(three_items())
    edit = at(space, Place(Part.ITEMS, 0))
    hands.type(".")
    assert space.resolution().items[0].text == "Первый"
    assert shown(space)[0] == "1.|Первый.|"
    at(space, Place(Part.ITEMS, 2))
    assert edit.text() == "Первый"
    assert shown(space)[0] == "1.|Первый|."


def test_items_move_by_keys_and_focus_goes_along(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    space = open_space(three_items())
    at(space, Place(Part.ITEMS, 2))
    hands.press(Qt.Key.Key_Up, ALT)
    assert [item.text for item in space.resolution().items] == ["Первый", "Третий", "Второй"]
    assert space.form.row(Place(Part.ITEMS, 1)).edit.hasFocus()
    assert shown(space)[1] == "2.|Третий|."
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution() == three_items()
    assert space.form.row(Place(Part.ITEMS, 2)).edit.hasFocus()


def test_enter_makes_the_next_item_action_and_leaves_the_list(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    space = open_space(Resolution(items=(Item("Рекомендовать акимату"),)))
    at(space, Place(Part.ITEMS, 0))
    hands.type(":")
    hands.press(Qt.Key.Key_Return)
    hands.type("усилить контроль;")
    hands.press(Qt.Key.Key_Return)
    hands.type("принять меры.")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.type("Принять к сведению")
    first, second = space.resolution().items
    assert [action.text for action in first.actions] == ["усилить контроль", "принять меры"]
    assert second.text == "Принять к сведению"
    assert shown(space)[0] == "1.|Рекомендовать акимату|:"


def test_ctrl_enter_backspace_and_duplicate(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    space = open_space(three_items())
    at(space, Place(Part.ITEMS, 1, 0))
    hands.press(Qt.Key.Key_Return, CTRL)
    assert [item.text for item in space.resolution().items] == ["Первый", "Второй", "", "Третий"]
    hands.press(Qt.Key.Key_Backspace)
    assert space.resolution() == three_items()
    assert space.form.row(Place(Part.ITEMS, 1, 1)).edit.hasFocus()
    hands.press(Qt.Key.Key_D, CTRL)
    assert [action.text for action in space.resolution().items[1].actions] == ["раз", "два", "два"]


def test_enter_in_the_middle_splits_and_backspace_joins(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    space = open_space(Resolution(findings=(Paragraph("Одно. Другое."),)))
    edit = at(space, Place(Part.FINDINGS, 0))
    edit.put_cursor(5)
    hands.press(Qt.Key.Key_Return)
    assert [finding.text for finding in space.resolution().findings] == ["Одно.", "Другое."]
    hands.press(Qt.Key.Key_Backspace)
    assert [finding.text for finding in space.resolution().findings] == ["Одно. Другое."]


def test_a_paste_is_cleaned_and_split(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    space = open_space(Resolution(findings=(Paragraph("Начало"),)))
    edit = at(space, Place(Part.FINDINGS, 0))
    data = QMimeData()
    data.setText(" и\tпродолжение  первого.\r\n\r\nВторой   абзац.\nТретий\x07.")
    edit.insertFromMimeData(data)
    texts = [finding.text for finding in space.resolution().findings]
    assert texts == ["Началои продолжение первого.", "Второй абзац.", "Третий."]
    hands.press(Qt.Key.Key_Z, CTRL)
    assert [finding.text for finding in space.resolution().findings] == ["Начало"]
    title = at(space, Place(Part.TITLE))
    title.insertFromMimeData(data)
    assert space.resolution().title.text == "и продолжение первого. Второй абзац. Третий."


def test_a_key_touches_no_other_row(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    many = Resolution(findings=tuple(Paragraph(f"Абзац {n}") for n in range(20)))
    space = open_space(many)
    rows = list(space.form.parts[Part.FINDINGS].rows)
    at(space, Place(Part.FINDINGS, 7))
    hands.type("!")
    hands.press(Qt.Key.Key_Return)
    now = space.form.parts[Part.FINDINGS].rows
    assert now[:8] == rows[:8]
    assert now[9:] == rows[8:]


def test_the_date_is_typed_and_names_follow(
    open_space: Callable[..., Any], hands: Any, names: Directories
) -> None:
    space = open_space(blank_resolution(names))
    field = space.form.requisites.date
    hands.click(field.line)
    field.line.selectAll()
    hands.type("19.10.2021")
    assert str(space.resolution().date) == "2021-10-19"
    assert "Нур-Султан" in space.resolution().commissions[0]
    assert "Нур-Султан" in space.form.requisites.commissions[0].currentText()
    field.line.selectAll()
    hands.type("32.10.2022")
    assert not field.is_valid()
    assert str(space.resolution().date) == "2021-10-19"
    field.line.selectAll()
    hands.type("19 октября 2022")
    assert "Астаны" in space.resolution().commissions[0]
    hands.press(Qt.Key.Key_Z, CTRL)
    assert "Нур-Султан" in space.resolution().commissions[0]


def test_a_joint_meeting_has_two_commissions(
    open_space: Callable[..., Any], hands: Any, names: Directories
) -> None:
    space = open_space(blank_resolution(names))
    hands.click(space.form.requisites.more)
    assert len(space.resolution().commissions) == 2
    assert len(space.form.requisites.commissions) == 2
    hands.click(space.form.sections[Part.SIGNATURES].buttons[0])
    assert len(space.resolution().signatures) == 2
    space.undo_stack().setIndex(0)
    assert len(space.form.requisites.commissions) == 1


def test_the_name_of_who_signs(open_space: Callable[..., Any], hands: Any, names: Directories) -> None:
    start = blank_resolution(names)
    space = open_space(replace(start, signatures=(replace(start.signatures[0], name=""),)))
    line = space.form.parts[Part.SIGNATURES].signature_rows[0].name
    hands.click(line)
    hands.type("Г. Джапарова")
    assert space.resolution().signatures[0].name == "Г. Джапарова"
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().signatures[0].name == "Г."
