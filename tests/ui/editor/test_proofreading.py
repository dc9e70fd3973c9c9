"""Proofing as a secretary meets it: underlined words, F7 and F8, Alt+Enter, the list, what is left alone."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import checking, keeping, rule_settings, signing, spelling
from secretariat_app.services.drafting import blank_resolution
from secretariat_app.ui.editor.remedy_menu import Deed
from tests.services.signable import signable

FINDING = Place(Part.FINDINGS, 0)
TWO_SPACES = "Работа ведется  планомерно."
LINES = {
    QTextCharFormat.UnderlineStyle.WaveUnderline: "error",
    QTextCharFormat.UnderlineStyle.DashUnderline: "warning",
    QTextCharFormat.UnderlineStyle.DotLine: "info",
}


@pytest.fixture
def opened(qtbot: QtBot, open_space: Callable[..., Any], names: Directories) -> Callable[..., Any]:
    """`opened("text", …)`: a paper with these findings, checked."""

    def made(*texts: str, items: tuple[Item, ...] = ()) -> Any:
        value = replace(
            blank_resolution(names),
            findings=tuple(map(Paragraph, texts)),
            items=items or (Item("Принять к сведению"),),
        )
        space = open_space(value)
        settled(qtbot, space)
        return space

    return made


def settled(qtbot: QtBot, space: Any) -> None:
    """The newest text has been checked."""
    checker = space.proofreading.checker
    qtbot.waitUntil(lambda: checker.has_checked() and not checker.busy(), timeout=20_000)


def underlined(space: Any, place: Place = FINDING) -> dict[str, str]:
    """The underlined words of a text with the severity that their line means."""
    row = space.form.row(place)
    lines = ((one, one.format.underlineStyle()) for one in row.edit.extraSelections())
    return {
        one.cursor.selectedText().replace("\u00a0", " "): LINES[style]
        for one, style in lines
        if style in LINES
    }


def rules(space: Any, place: Place = FINDING) -> list[str]:
    return [one.rule for one in space.proofreading.problems if one.where.place == place]


def click(qtbot: QtBot, menu: QMenu, beginning: str) -> None:
    """The entry of an open menu that begins with these words, clicked."""
    entry = next(one for one in menu.actions() if one.text().startswith(beginning))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())


def popup(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


# --- underlines --------------------------------------------------------------------------------------------


def test_words_are_underlined_by_how_much_the_problem_weighs(opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.", "Управление отчиталось за {период} полностью.")
    assert underlined(space) == {"инвалиды": "warning"}
    assert underlined(space, Place(Part.FINDINGS, 1)) == {"{период}": "error"}


def test_the_word_that_is_being_typed_is_not_underlined(
    qtbot: QtBot, opened: Callable[..., Any], at: Callable[..., Any], hands: Any
) -> None:
    space = opened("В штат введены")
    at(space, FINDING)
    hands.type(" инвалиды")
    settled(qtbot, space)
    assert "people-first" in rules(space)
    assert underlined(space) == {}
    hands.type(" города")
    assert underlined(space) == {"инвалиды": "warning"}
    hands.press(Qt.Key.Key_Home)
    assert underlined(space) == {"инвалиды": "warning"}


def test_leaving_the_field_underlines_its_last_word(
    qtbot: QtBot, opened: Callable[..., Any], at: Callable[..., Any], hands: Any
) -> None:
    space = opened("В штат введены")
    at(space, FINDING)
    hands.type(" инвалиды")
    settled(qtbot, space)
    space.form.focus_place(Place(Part.TITLE))
    assert underlined(space) == {"инвалиды": "warning"}


def test_a_text_is_checked_before_the_whole_paper(
    qtbot: QtBot, opened: Callable[..., Any], at: Callable[..., Any], hands: Any
) -> None:
    space = opened("В штат введены")
    seen: list[bool] = []
    space.proofreading.shown.connect(lambda _found: seen.append(space.proofreading.checker.busy()))
    at(space, FINDING)
    hands.type(" инвалиды и")
    settled(qtbot, space)
    assert True in seen
    assert underlined(space) == {"инвалиды": "warning"}


def test_underlines_move_with_the_words(
    qtbot: QtBot, opened: Callable[..., Any], at: Callable[..., Any], hands: Any
) -> None:
    space = opened("В штат введены инвалиды.")
    at(space, FINDING)
    hands.press(Qt.Key.Key_Home)
    hands.type("Вчера ")
    assert underlined(space) == {"инвалиды": "warning"}


def test_the_mouse_over_a_word_tells_what_is_wrong(qtbot: QtBot, opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.")
    edit = space.form.row(FINDING).edit
    cursor = edit.textCursor()
    cursor.setPosition(18)
    spot = edit.cursorRect(cursor).center()
    qtbot.mouseMove(edit.viewport(), spot)
    qtbot.waitUntil(lambda: "инвалидностью" in edit.viewport().toolTip())
    qtbot.mouseMove(edit.viewport(), QPoint(edit.viewport().width() - 3, spot.y()))
    qtbot.waitUntil(lambda: not edit.viewport().toolTip())


def test_a_field_of_one_line_shows_its_problem_beside_the_words(
    qtbot: QtBot, opened: Callable[..., Any], hands: Any
) -> None:
    space = opened("Работа ведется.")
    number: QLineEdit = space.form.requisites.number
    (sign,) = number.actions()
    assert "номер" in sign.toolTip()
    number.setFocus()
    hands.type("12")
    settled(qtbot, space)
    assert not number.actions()


def test_the_sign_of_a_problem_covers_no_digit_of_the_date(
    qtbot: QtBot, open_space: Callable[..., Any], names: Directories
) -> None:
    space = open_space(replace(blank_resolution(names), date=datetime.date(2026, 11, 28)))
    settled(qtbot, space)
    line: QLineEdit = space.form.requisites.date.line
    assert line.actions()
    sign = line.findChild(QToolButton)
    assert line.fontMetrics().horizontalAdvance(line.text()) < sign.x() - line.contentsRect().x()


# --- going and mending -----------------------------------------------------------------------------------


def test_f8_goes_from_problem_to_problem_and_round(opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.", TWO_SPACES)
    space.form.focus_place(FINDING, 0)
    proofreading = space.proofreading
    proofreading.next_problem()
    assert space.form.row(FINDING).edit.textCursor().selectedText() == "инвалиды"
    proofreading.next_problem()
    assert not space.form.row(FINDING).edit.textCursor().hasSelection()
    visited = []
    for _ in proofreading.problems:
        proofreading.next_problem()
        visited.append(space.problems.current())
    assert all(one in visited for one in proofreading.problems)
    proofreading.previous_problem()
    assert space.problems.current() == visited[-2]


def test_alt_enter_offers_the_remedy_and_undo_takes_it_back(qtbot: QtBot, opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.")
    space.form.focus_place(FINDING, 17)
    space.proofreading.remedy()
    click(qtbot, popup(qtbot), "«инвалиды»")
    assert space.resolution().findings[0].text == "В штат введены лица с инвалидностью."
    assert space.undo_stack().undoText() == "Putting a problem right"
    settled(qtbot, space)
    assert underlined(space) == {}
    space.undo_stack().undo()
    assert space.resolution().findings[0].text == "В штат введены инвалиды."


def test_where_nothing_is_wrong_alt_enter_says_so(opened: Callable[..., Any], told: list[Any]) -> None:
    space = opened("Работа ведется.")
    space.form.focus_place(FINDING, 3)
    space.proofreading.remedy()
    assert "F8" in told[-1].text


def test_the_lamp_stands_beside_the_line_and_opens_the_same_menu(
    qtbot: QtBot, opened: Callable[..., Any]
) -> None:
    space = opened("В штат введены инвалиды.")
    bulb = space.proofreading.bulb
    space.form.focus_place(FINDING, 2)
    assert not bulb.isVisible()
    space.form.focus_place(FINDING, 17)
    assert bulb.isVisible()
    qtbot.mouseClick(bulb, Qt.MouseButton.LeftButton)
    popup(qtbot).close()


def test_the_right_button_offers_it_too(qtbot: QtBot, opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.")
    edit = space.form.row(FINDING).edit
    cursor = edit.textCursor()
    cursor.setPosition(18)
    spot = edit.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, edit.viewport().mapToGlobal(spot))
    QApplication.sendEvent(edit.viewport(), event)
    click(qtbot, popup(qtbot), "«инвалиды»")
    assert "инвалидностью" in space.resolution().findings[0].text


def test_all_of_a_kind_are_mended_in_one_step(qtbot: QtBot, opened: Callable[..., Any]) -> None:
    space = opened(TWO_SPACES.replace("  ", " –  "), "Меры  приняты.", "Средства  освоены.")
    before = space.resolution()
    space.form.focus_place(Place(Part.FINDINGS, 1), 5)
    space.proofreading.remedy()
    click(qtbot, popup(qtbot), "Put all of this kind right")
    assert [one.text for one in space.resolution().findings[1:]] == ["Меры приняты.", "Средства освоены."]
    space.undo_stack().undo()
    assert space.resolution() == before


def test_all_that_is_sure_is_mended_by_one_button(
    qtbot: QtBot, opened: Callable[..., Any], told: list[Any]
) -> None:
    space = opened("Меры  приняты .", "В штат введены инвалиды.")
    button = space.problems.mend_all
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert space.resolution().findings[0].text == "Меры приняты."
    assert space.undo_stack().count() == 1
    assert told


def test_the_list_says_the_same_thing_once(opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.", "Приняты инвалиды города.")
    group = next(one for one in space.problems.model.groups if one.problems[0].rule == "people-first")
    assert len(group.problems) == 2
    order = [group.severity for group in space.problems.model.groups]
    assert order == sorted(order, key=list(checking.Severity).index)


def test_the_list_shows_only_what_is_asked_for(qtbot: QtBot, opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.", "Управление отчиталось за {период} полностью.")
    for severity in (checking.Severity.WARNING, checking.Severity.INFO):
        if space.problems.filters[severity].isVisible():
            qtbot.mouseClick(space.problems.filters[severity], Qt.MouseButton.LeftButton)
    assert {group.severity for group in space.problems.model.groups} == {checking.Severity.ERROR}


def test_the_strip_below_the_list_mends_and_steps(qtbot: QtBot, opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.", "Приняты инвалиды города.")
    problem = next(one for one in space.proofreading.problems if one.rule == "people-first")
    space.problems.show_current(problem)
    strip = space.problems.strip
    assert strip.text.text() == "«инвалиды» → «лица с инвалидностью»"
    qtbot.mouseClick(strip.after, Qt.MouseButton.LeftButton)
    assert space.form.place() == Place(Part.FINDINGS, 1)
    qtbot.mouseClick(strip.mend, Qt.MouseButton.LeftButton)
    assert "инвалидностью" in space.resolution().findings[1].text
    assert "инвалиды" in space.resolution().findings[0].text


# --- leaving alone ---------------------------------------------------------------------------------------


def test_what_is_left_alone_stays_so_when_the_paper_is_opened_again(
    qtbot: QtBot, context: Any, opened: Callable[..., Any], open_space: Callable[..., Any]
) -> None:
    space = opened("В штат введены инвалиды.", "Приняты инвалиды города.")
    space.form.focus_place(FINDING, 17)
    space.proofreading.remedy()
    click(qtbot, popup(qtbot), "Leave it alone here")
    settled(qtbot, space)
    assert underlined(space) == {}
    assert underlined(space, Place(Part.FINDINGS, 1)) == {"инвалиды": "warning"}
    space.save()
    qtbot.waitUntil(lambda: space.stored() is not None)
    stored = keeping.read(context.archive.get(), space.stored().id)
    again = open_space(stored.resolution, stored)
    settled(qtbot, again)
    assert underlined(again) == {}
    space.undo_stack().undo()
    settled(qtbot, space)
    assert underlined(space) == {"инвалиды": "warning"}


def test_a_kind_is_left_alone_in_the_whole_paper(qtbot: QtBot, opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.", "Приняты инвалиды города.")
    space.form.focus_place(FINDING, 17)
    space.proofreading.remedy()
    click(qtbot, popup(qtbot), "Leave this kind alone in this paper")
    settled(qtbot, space)
    assert "people-first" not in {one.rule for one in space.proofreading.problems}


def test_a_check_is_switched_off_for_all_papers_with_a_way_back(
    qtbot: QtBot, context: Any, opened: Callable[..., Any], told: list[Any]
) -> None:
    space = opened("В штат введены инвалиды.")
    space.form.focus_place(FINDING, 17)
    space.proofreading.remedy()
    click(qtbot, popup(qtbot), "Switch this check off")
    qtbot.waitUntil(lambda: bool(told) and bool(told[-1].remedies))
    qtbot.waitUntil(lambda: underlined(space) == {})
    assert rule_settings.load(context.archive.get()).switched == {"people-first": False}
    told[-1].remedies[0].call()
    qtbot.waitUntil(lambda: underlined(space) == {"инвалиды": "warning"})


def test_a_word_is_taken_into_the_dictionary_with_a_way_back(
    qtbot: QtBot, context: Any, opened: Callable[..., Any], told: list[Any]
) -> None:
    space = opened("Работает новый бурколат города.")
    assert list(underlined(space)) == ["бурколат"]
    space.form.focus_place(FINDING, 17)
    space.proofreading.remedy()
    click(qtbot, popup(qtbot), "Add «бурколат»")
    qtbot.waitUntil(lambda: underlined(space) == {})
    assert spelling.own_words(context.archive.get()) == ("бурколат",)
    told[-1].remedies[0].call()
    qtbot.waitUntil(lambda: list(underlined(space)) == ["бурколат"])


# --- the gate --------------------------------------------------------------------------------------------


def test_the_gate_counts_the_errors_that_are_left(
    qtbot: QtBot, context: Any, open_space: Callable[..., Any], names: Directories
) -> None:
    blank = Paragraph("Управление отчиталось за {период} полностью.")
    space = open_space(replace(signable(), number="5", findings=(blank,)))
    settled(qtbot, space)
    assert "1" in space.proofreading.gate()
    space.save()
    qtbot.waitUntil(lambda: space.stored() is not None)
    stored, archive = space.stored(), context.archive.get()
    with pytest.raises(checking.NotReady):
        signing.make_ready(archive, stored.id, stored.revision, names)
    space.proofreading.do(Deed.IGNORE_HERE, checking.blocking(list(space.proofreading.problems))[0])
    settled(qtbot, space)
    assert space.proofreading.gate() == "No errors: can be made ready to sign"


def test_f7_checks_anew_and_begins_with_the_worst(qtbot: QtBot, opened: Callable[..., Any]) -> None:
    space = opened("В штат введены инвалиды.", "Управление отчиталось за {период} полностью.")
    space.side.hide()
    space.proofreading.check_all()
    settled(qtbot, space)
    assert space.side.isVisible()
    qtbot.waitUntil(lambda: space.problems.current() is not None)
    assert space.problems.current().severity is checking.Severity.ERROR


def test_a_paper_that_is_locked_is_shown_with_its_problems_and_not_changed(
    qtbot: QtBot, context: Any, open_space: Callable[..., Any], names: Directories
) -> None:
    value: Resolution = replace(blank_resolution(names), findings=(Paragraph("В штат введены инвалиды."),))
    archive = context.archive.get()
    stored = archive.create(value, status=Status.SIGNED)
    space = open_space(stored.resolution, stored)
    settled(qtbot, space)
    assert underlined(space) == {"инвалиды": "warning"}
    space.form.focus_place(FINDING, 17)
    space.proofreading.remedy()
    space.proofreading.mend_all()
    assert QApplication.activePopupWidget() is None
    assert space.resolution() == value
    assert not space.problems.mend_all.isVisible()
