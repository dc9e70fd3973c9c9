"""Clauses through the palette: found, put in, their fields filled in the text, made free text."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import SlotType, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services.composing import facts_of
from secretariat_app.services.drafting import blank_resolution
from secretariat_app.services.library import Library
from secretariat_app.services.starting import from_pattern
from secretariat_app.ui.editor.act_slot import ActSlot
from secretariat_app.ui.editor.slot_editors import Surroundings, editor_for

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


RELIGION = "ГУ «Управление по делам религий города Астаны»"
YOUTH = "ГУ «Управление по вопросам молодежной политики города Астаны»"
ITEM = Place(Part.ITEMS, 0)


def pick(space: Any, hands: Any, words: str, key: str) -> None:
    """In the open palette: search, walk down to the clause, take it."""
    hands.type(words)
    panel = space.palette_panel()
    for _ in range(panel.list.model().rowCount()):
        if panel.current().key == key:
            break
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)


@pytest.fixture
def started(open_space: Callable[..., Any], hands: Any, names: Directories) -> Any:
    """A paper with one item from a clause, its fields still empty."""
    space = open_space(blank_resolution(names))
    hands.click(space.form.sections[Part.ITEMS].buttons[0])
    hands.press(Qt.Key.Key_K, CTRL)
    pick(space, hands, "рекомендовать", "items.recommend")
    return space


@pytest.fixture
def recommended(started: Any, hands: Any) -> Any:
    """A paper with one item made from a clause by keys alone."""
    hands.type("делам религий")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.type("усилить контроль")
    return started


def fields(space: Any, place: Place = ITEM) -> list[Any]:
    return list(space.form.row(place).edit.fields.fields)


def test_enter_puts_a_clause_in_at_once_and_its_fields_are_seen(started: Any) -> None:
    assert started.resolution().items[0].text == "Рекомендовать ________ ________"
    assert [(field.label, field.blank) for field in fields(started)] == [
        ("кому", True),
        ("что сделать", True),
    ]
    assert started.field_popup().slot.name == "адресаты"
    assert not started.palette_panel().isVisible()


def test_an_item_is_composed_by_keys(recommended: Any) -> None:
    (item,) = recommended.resolution().items
    assert item.text == f"Рекомендовать {RELIGION} усилить контроль"
    assert item.addressees == (RELIGION,)
    assert item.clause.slots == {"адресаты": (RELIGION,), "действие": "усилить контроль"}
    assert recommended.form.row(ITEM).edit.hasFocus()
    assert [recommended.resolution().items[0].text[f.start : f.end] for f in fields(recommended)] == [
        RELIGION,
        "усилить контроль",
    ]


def test_several_bodies_are_added_and_the_last_is_taken_out(started: Any, hands: Any) -> None:
    hands.type("делам религий")
    hands.press(Qt.Key.Key_Return)
    hands.type("молодежной")
    hands.press(Qt.Key.Key_Return)
    assert started.field_popup().editor.value() == (RELIGION, YOUTH)
    hands.press(Qt.Key.Key_Backspace)
    hands.type("ГУ «Новое»")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert started.resolution().items[0].text == f"Рекомендовать {RELIGION} и ГУ «Новое» ________"


def test_tab_takes_what_is_typed_and_goes_through_the_fields(started: Any, hands: Any) -> None:
    hands.type("религ")
    hands.press(Qt.Key.Key_Tab)
    hands.type("принять меры")
    assert started.resolution().items[0].text == f"Рекомендовать {RELIGION} принять меры"
    hands.press(Qt.Key.Key_Backtab, SHIFT)
    assert started.field_popup().editor.value() == (RELIGION,)
    hands.press(Qt.Key.Key_Tab)
    assert started.form.row(ITEM).edit.textCursor().selectedText() == "принять меры"
    hands.type("усилить контроль")
    assert started.resolution().items[0].text == f"Рекомендовать {RELIGION} усилить контроль"


def test_escape_leaves_a_field_as_it_was(recommended: Any, hands: Any) -> None:
    before = recommended.resolution()
    hands.press(Qt.Key.Key_Backtab, SHIFT)
    hands.type("молодежной")
    hands.press(Qt.Key.Key_Escape)
    assert recommended.field_popup() is None
    assert recommended.resolution() == before
    assert recommended.form.row(ITEM).edit.hasFocus()


def test_a_click_elsewhere_keeps_what_was_given(started: Any, hands: Any, at: Callable[..., Any]) -> None:
    hands.type("религ")
    at(started, Place(Part.TITLE))
    assert started.field_popup() is None
    assert started.resolution().items[0].addressees == (RELIGION,)
    assert started.form.row(Place(Part.TITLE)).edit.hasFocus()


def test_each_field_is_a_step_with_its_name(recommended: Any, hands: Any) -> None:
    names = [recommended.undo_stack().text(n) for n in range(recommended.undo_stack().count())]
    assert names == [
        "New item",
        "Insert a clause",
        "Field «кому»",
        "Field «что сделать»",
        "Field «что сделать»",
    ]
    hands.press(Qt.Key.Key_Z, CTRL)
    assert recommended.resolution().items[0].text.endswith("усилить")
    hands.press(Qt.Key.Key_Z, CTRL)
    assert recommended.resolution().items[0].text == f"Рекомендовать {RELIGION} ________"
    hands.press(Qt.Key.Key_Z, CTRL)
    assert fields(recommended)[0].blank


def test_an_emptied_field_is_seen_again(recommended: Any, hands: Any) -> None:
    for _ in "усилить контроль":
        hands.press(Qt.Key.Key_Backspace)
    assert recommended.resolution().items[0].text.endswith(" ________")
    assert fields(recommended)[1].blank
    hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Delete)
    hands.type(" ")
    assert recommended.resolution().items[0].text == f"Рекомендовать {RELIGION} ________"
    hands.type("я")
    assert recommended.resolution().items[0].text == f"Рекомендовать {RELIGION} я"


def test_arrows_step_over_an_empty_field(started: Any, hands: Any) -> None:
    hands.press(Qt.Key.Key_Escape)
    edit = started.form.row(ITEM).edit
    edit.put_cursor(len("Рекомендовать "))
    hands.press(Qt.Key.Key_Right)
    assert edit.textCursor().position() == len("Рекомендовать ________")
    hands.press(Qt.Key.Key_Left)
    assert edit.textCursor().position() == len("Рекомендовать ")
    hands.press(Qt.Key.Key_Backspace)  # of the fixed words before the field nothing is rubbed out by mistake
    assert started.resolution().items[0].clause is not None


def test_words_are_pasted_into_a_field(recommended: Any, hands: Any) -> None:
    data = QMimeData()
    data.setText(" и\n\nпринять   меры")
    recommended.form.row(ITEM).edit.insertFromMimeData(data)
    assert recommended.resolution().items[0].clause.slots["действие"] == "усилить контроль и принять меры"


def test_fixed_words_become_free_text_and_undo_links_them_again(
    recommended: Any, hands: Any, told: list[Any]
) -> None:
    before = recommended.resolution()
    recommended.form.row(ITEM).edit.put_cursor(3)
    hands.type("!")
    assert recommended.resolution().items[0].clause is None
    assert recommended.resolution().items[0].text.startswith("Рек!омендовать")
    assert fields(recommended) == []
    assert "free text" in told[-1].text
    hands.press(Qt.Key.Key_Z, CTRL)
    assert recommended.resolution() == before
    assert len(fields(recommended)) == 2
    hands.press(Qt.Key.Key_K, CTRL | SHIFT)
    assert recommended.resolution().items[0].clause is None
    assert recommended.resolution().items[0].text == before.items[0].text


def test_enter_behind_the_last_field_makes_the_next_item(recommended: Any, hands: Any) -> None:
    hands.press(Qt.Key.Key_Return)
    hands.type("Второй")
    assert [item.text for item in recommended.resolution().items][1] == "Второй"
    assert recommended.resolution().items[0].clause is not None


def test_the_title_is_entered_once(
    open_space: Callable[..., Any], hands: Any, names: Directories, at: Callable[..., Any], qtbot: Any
) -> None:
    space = open_space(blank_resolution(names))
    hands.click(space.form.sections[Part.PREAMBLE].buttons[0])
    hands.type("заслушав обсудив")
    hands.press(Qt.Key.Key_Return)
    assert "«________»" in space.resolution().preamble.text
    at(space, Place(Part.TITLE))
    hands.type("О ходе ремонта")
    assert "информацию «О ходе ремонта»" in space.resolution().preamble.text
    edit = space.form.row(Place(Part.PREAMBLE)).edit
    assert "«О ходе ремонта»" in edit.text()
    linked = [field for field in edit.fields.fields if field.linked]
    assert "О ходе ремонта" in [edit.text()[field.start : field.end] for field in linked]
    edit.setFocus()
    title = next(field for field in linked if field.name == "вопрос")
    corner = edit.fields.rect(title.name)
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=corner.center())
    assert space.form.row(Place(Part.TITLE)).edit.hasFocus()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert "информацию «О ходе»" in space.resolution().preamble.text
    assert space.resolution().title.text == "О ходе"


def test_a_clause_that_opens_a_list_leads_to_its_first_action(
    open_space: Callable[..., Any], hands: Any, names: Directories
) -> None:
    space = open_space(blank_resolution(names))
    hands.click(space.form.sections[Part.ITEMS].buttons[2])
    pick(space, hands, "рекомендовать", "items.recommend-list")
    hands.type("внутренней политики")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert space.form.row(Place(Part.ITEMS, 0, 0)).edit.hasFocus()
    hands.type("продолжить работу")
    row = space.form.row(ITEM)
    assert row.closing.text() == ":"
    assert space.resolution().items[0].actions == (Paragraph("продолжить работу"),)


def test_an_act_is_found_by_a_word_and_a_deadline_by_a_day(
    open_space: Callable[..., Any], hands: Any, names: Directories, at: Callable[..., Any]
) -> None:
    start = replace(blank_resolution(names), date=datetime.date(2022, 10, 19), items=(Item(),))
    space = open_space(start)
    at(space, ITEM)
    hands.type("/")
    pick(space, hands, "продлить срок", "items.extend-deadline")
    hands.type("2")
    hands.press(Qt.Key.Key_Return)
    hands.type("83/12")
    hands.press(Qt.Key.Key_Return)
    hands.type("1 дек")
    hands.press(Qt.Key.Key_Return)
    text = space.resolution().items[0].text
    assert text.startswith("Продлить срок исполнения пункта 2 решения маслихата города Нур-Султан от 29 ")
    assert text.endswith("до 1 декабря 2022 года")
    assert space.resolution().items[0].deadline == datetime.date(2022, 12, 1)


def test_an_act_that_nobody_knows_is_typed(
    open_space: Callable[..., Any], hands: Any, names: Directories, at: Callable[..., Any]
) -> None:
    space = open_space(replace(blank_resolution(names), items=(Item(),)))
    at(space, ITEM)
    hands.type("/")
    pick(space, hands, "снять с контроля", "items.off-control")
    for text in ("", "решение", "маслихат города Астаны", "12.05.2022", "4/1", "О ремонте"):
        hands.type(text)
        hands.press(Qt.Key.Key_Return)
    assert "от 12 мая 2022 года № 4/1 «О ремонте»" in space.resolution().items[0].text


def test_an_act_is_remembered(
    open_space: Callable[..., Any],
    hands: Any,
    names: Directories,
    at: Callable[..., Any],
    context: Any,
    qtbot: Any,
) -> None:
    space = open_space(replace(blank_resolution(names), items=(Item(),)))
    at(space, ITEM)
    hands.type("/")
    pick(space, hands, "снять с контроля", "items.off-control")
    for text in ("", "решение", "маслихат города Астаны", "12.05.2022", "4/1"):
        hands.type(text)
        hands.press(Qt.Key.Key_Return)
    editor = space.field_popup().editor
    assert editor.remember.isVisible()
    hands.type("О ремонте")
    hands.press(Qt.Key.Key_Tab)
    assert editor.remember.hasFocus()
    hands.press(Qt.Key.Key_Space)
    act = editor.value()
    hands.press(Qt.Key.Key_Tab)
    assert space.resolution().items[0].clause.slots["акт"] == act
    qtbot.waitUntil(lambda: act in context.directories.acts)


def test_what_may_stay_empty_is_reached_by_tab(
    open_space: Callable[..., Any], hands: Any, names: Directories, at: Callable[..., Any]
) -> None:
    space = open_space(replace(blank_resolution(names), items=(Item(),)))
    at(space, ITEM)
    hands.type("/")
    pick(space, hands, "информацию принять сведению", "items.take-note-of-information")
    hands.type("религ")
    hands.press(Qt.Key.Key_Return)
    extra = next(field for field in fields(space) if field.extra)
    text = space.resolution().items[0].text
    assert text[extra.start :] == "принять к сведению"
    edit = space.form.row(ITEM).edit
    edit.put_cursor(extra.start)
    hands.press(Qt.Key.Key_Tab)
    hands.type("о работе")
    hands.press(Qt.Key.Key_Return)
    assert space.resolution().items[0].text == text[: extra.start] + "о работе " + text[extra.start :]


def test_what_is_taken_often_comes_first(started: Any, hands: Any, context: Any) -> None:
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_K, CTRL)
    panel = started.palette_panel()
    assert panel.current().key == "items.recommend"
    assert context.usage.counts() == {"items.recommend": 1}


def test_escape_leaves_everything_as_it_was(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    start = Resolution(items=(Item("Первый"),))
    space = open_space(start)
    edit = at(space, ITEM)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("рекомендовать сделать")
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
    around = Surroundings(
        context.directories, "ru", None, ("Первый",), facts.title, facts.commissions, context.icons
    )
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


def test_words_of_an_act_slot_stay_until_an_act_is_given(
    names: Directories, context: Any, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    editor = ActSlot(names, "ru", context.icons, parent)
    editor.show_slot_value("настоящего постановления")
    assert editor.value() == "настоящего постановления"
    editor.kind.setText("решение")
    assert editor.value() == ActReference("решение")


def test_what_is_filled_in_the_title_is_filled_in_the_whole_pattern(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, clauses: Library, names: Directories
) -> None:
    space = open_space(from_pattern("hearing", clauses, names))
    title, preamble = Place(Part.TITLE), Place(Part.PREAMBLE)
    space.form.focus_place(title)
    space.form.do(title, "change_slots")
    hands.type("делам религий")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    value = space.resolution()
    declined = "ГУ «Управление по делам религий города Астаны»"
    assert declined in value.title.text
    assert declined in value.preamble.text
    assert declined in value.items[0].text
    linked = {field.name for field in fields(space, preamble) if field.linked}
    assert "докладчик" in linked
    edit = space.form.row(preamble).edit
    spot = edit.fields.rect("докладчик").center()
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert space.field_popup().slot.name == "докладчик"  # the title's own field, where it is changed once
    hands.press(Qt.Key.Key_Escape)
    assert space.form.row(title).edit.hasFocus()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert "________" in space.resolution().preamble.text
    assert "________" in space.resolution().items[0].text
