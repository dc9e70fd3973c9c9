"""One history for everything on the form, with names to read, over a save, back to the very cursor."""

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTranslator
from pytestqt.qtbot import QtBot

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.paths import resources
from secretariat_app.services.drafting import blank_resolution
from secretariat_app.ui.editor.calling import named

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def space(open_space: Callable[..., Any], names: Directories) -> Any:
    start = blank_resolution(names)
    return open_space(replace(start, signatures=(replace(start.signatures[0], name="Г. Джапарова"),)))


def test_the_name_of_who_signs_gets_its_cursor_back(space: Any, hands: Any) -> None:
    line = space.form.signature_line(0)
    hands.click(line)
    line.setSelection(0, 2)
    hands.type("А")
    assert space.resolution().signatures[0].name == "А Джапарова"
    space.form.focus_place(Place(Part.TITLE), 0)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().signatures[0].name == "Г. Джапарова"
    assert line.hasFocus()
    assert line.selectedText() == "Г."


def test_the_number_and_the_date_get_their_cursor_back(space: Any, hands: Any) -> None:
    line = space.form.requisites.number
    hands.click(line)
    hands.type("12/3")
    space.form.focus_place(Place(Part.TITLE), 0)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution().number is None
    assert line.hasFocus()
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert space.resolution().number == "12/3"
    assert line.cursorPosition() == 4


def test_the_choice_of_a_template_is_a_step(space: Any, hands: Any) -> None:
    box = space.form.requisites.template
    before = box.currentData()
    space.choose_template("other")
    assert space.undo_stack().undoText() == "Choice of the template"
    assert space.is_modified()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert box.currentData() == before
    assert not space.undo_stack().canUndo()


def test_the_template_goes_with_the_language_and_comes_back(space: Any, hands: Any) -> None:
    requisites = space.form.requisites
    before = requisites.template.currentData()
    requisites.language.setCurrentIndex(requisites.language.findData("kk"))
    requisites.language.activated.emit(requisites.language.currentIndex())
    assert space.resolution().language == "kk"
    assert requisites.template.currentData() != before
    space.undo_stack().undo()
    assert space.resolution().language == "ru"
    assert requisites.template.currentData() == before


def test_undo_goes_on_behind_a_save(space: Any, hands: Any, qtbot: QtBot) -> None:
    start = space.resolution()
    hands.type("О ремонте")
    with qtbot.waitSignal(space.saved):
        space.save()
    hands.type(" дорог")
    assert space.resolution().title.text == "О ремонте дорог"
    while space.undo_stack().canUndo():
        hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution() == start
    assert space.is_modified()


def test_the_steps_have_readable_names(qapp: Any) -> None:
    """In Russian they stand in the case that follows «Отменить: перенос …»."""
    russian = QTranslator()
    assert russian.load("secretariat_ru", str(resources() / "i18n"))
    value = Resolution(items=(Item("а"), Item("б", actions=(Paragraph("в"),))))
    qapp.installTranslator(russian)
    try:
        assert named("Move {what}", value, [Place(Part.ITEMS, 1)]) == "перенос пункта 2"
        assert named("Delete {what}", value, [Place(Part.ITEMS, 1, 0)]) == "удаление действия 1 пункта 2"
        several = [Place(Part.ITEMS, 0), Place(Part.ITEMS, 1)]
        assert named("Duplicate {what}", value, several) == "повтор пунктов (2)"
        assert named("Typing in {what}", value, [Place(Part.TITLE)]) == "набор текста заголовка"
        assert qapp.translate("MainWindow", "&Undo: {step}") == "&Отменить: {step}"
    finally:
        qapp.removeTranslator(russian)
