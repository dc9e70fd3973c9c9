"""The editor of an act: how it is named, and a word where it is no longer in force."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat_app.domain.act import Form, in_form
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.directory import Directories, RegisteredAct
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.services import composing
from secretariat_app.services.library import Library
from secretariat_app.ui.editor.act_slot import ActSlot

KEY = "enactment.in-execution"


@pytest.fixture
def slot(names: Directories, context: Any, qtbot: QtBot) -> Iterator[ActSlot]:
    parent = QWidget()
    qtbot.addWidget(parent)
    act = names.acts[0]
    known = replace(names, register=(RegisteredAct("act.a", act, "", datetime.date(2024, 2, 1)),))
    made = ActSlot(known, "ru", context.icons, parent)
    parent.resize(600, 300)
    parent.show()
    yield made
    parent.hide()


def test_the_form_is_chosen_with_the_keys_and_stays_with_the_value(slot: ActSlot, names: Directories) -> None:
    act = names.acts[0]
    slot.show_slot_value(act)
    assert slot.value() == act
    QTest.keyClick(slot.form, Qt.Key.Key_Down)
    assert slot.value() == in_form(act, Form.SHORT)
    QTest.keyClick(slot.form, Qt.Key.Key_Down)
    assert slot.value() == in_form(act, Form.NUMBER)
    slot.show_slot_value(in_form(act, Form.SHORT))
    assert slot.form.currentIndex() == 1
    assert slot.to_remember() is None


def test_an_act_that_is_repealed_is_told_where_it_is_chosen(slot: ActSlot, names: Directories) -> None:
    slot.show_slot_value(in_form(names.acts[0], Form.SHORT))
    assert "01.02.2024" in slot.repealed.text()
    assert not slot.remember.isVisibleTo(slot)
    assert slot.repealed.isVisibleTo(slot)
    slot.number.setText("1/1-I")
    assert not slot.repealed.isVisibleTo(slot)


def test_an_act_cited_in_full_is_named_shortly_in_the_next_clause(
    open_space: Any, clauses: Library, names: Directories, hands: Any
) -> None:
    act = names.acts[0]
    clause = clauses.get("items.off-control")
    slot = next(one.name for one in clause.slots if str(one.type) == "act")
    facts = composing.facts_of(Resolution(), names)
    item = composing.item(clause, {slot: act}, facts)
    space = open_space(Resolution(items=(item, Item())))
    place = Place(Part.ITEMS, 0)
    assert act.number in space.resolution().items[0].text
    space.form.focus_place(place)
    space.form.do(place, "change_slots")
    popup = space.field_popup()
    if popup is None:
        hands.press(Qt.Key.Key_Return)
        popup = space.field_popup()
    assert popup is not None
    QTest.keyClick(popup.editor.form, Qt.Key.Key_Down)
    popup.done.emit(0)
    text = space.resolution().items[0].text
    assert "указанн" in text
    assert act.number not in text
    assert space.resolution().items[0].clause == ClauseUse(clause.key, {slot: in_form(act, Form.SHORT)})
