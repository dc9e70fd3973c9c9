"""The structure beside the form and the pages beside it: they follow the cursor and lead it."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place, Requisite
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services import checking
from secretariat_app.services.drafting import blank_resolution
from secretariat_app.settings import FOLDED, PREVIEW_ZOOM
from secretariat_app.ui.editor.outline_model import PLACE

SEVERITIES = ("Error", "Warning", "Note")
ACTION = Place(Part.ITEMS, 1, 0)


@pytest.fixture
def paper(names: Directories) -> Resolution:
    return replace(
        blank_resolution(names),
        title=Paragraph("О ходе ремонта дорог"),
        preamble=Paragraph("Заслушав информацию, комиссия отмечает следующее."),
        findings=tuple(Paragraph(f"Работы номер {number} идут по плану.") for number in range(40)),
        items=(Item("Принять к сведению"), Item("Рекомендовать акимату", actions=(Paragraph("продолжить"),))),
    )


def line(space: Any, place: Place) -> str:
    return str(space.outline.index_of(place).data())


def test_lines_show_numbers_and_first_words(open_space: Callable[..., Any], paper: Resolution) -> None:
    space = open_space(paper)
    assert line(space, Place(Part.ITEMS, 1)) == "2. Рекомендовать акимату"
    assert line(space, ACTION) == "– продолжить"
    assert "О ходе ремонта дорог" in line(space, Place(Part.TITLE))
    assert "(40)" in line(space, Place(Part.FINDINGS))


def test_lines_follow_what_is_typed_and_removed(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], paper: Resolution
) -> None:
    space = open_space(paper)
    at(space, Place(Part.TITLE))
    hands.type(" города")
    assert line(space, Place(Part.TITLE)).endswith("дорог города")
    space.form.do(Place(Part.ITEMS, 0), "delete")
    assert line(space, Place(Part.ITEMS, 0)) == "1. Рекомендовать акимату"
    assert space.outline.index_of(Place(Part.ITEMS, 1)).data(PLACE) == Place(Part.ITEMS)
    space.undo_stack().undo()
    assert line(space, ACTION) == "– продолжить"


def test_a_wide_window_has_the_structure_beside_the_form(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], paper: Resolution
) -> None:
    space = open_space(paper)
    assert not space.panes.outline.isVisible()
    space.resize(1700, 700)
    qtbot.waitUntil(space.panes.outline.isVisible)
    tree = space.panes.outline.tree
    at(space, Place(Part.FINDINGS, 1))
    assert tree.currentIndex().data(PLACE) == Place(Part.FINDINGS, 1)
    index = space.outline.index_of(Place(Part.ITEMS, 0))
    tree.scrollTo(index)
    qtbot.waitUntil(lambda: tree.viewport().rect().contains(tree.visualRect(index).center()))
    spot = tree.visualRect(index).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert space.form.place() == Place(Part.ITEMS, 0)
    assert space.form.row(Place(Part.ITEMS, 0)).edit.hasFocus()


def test_a_narrow_window_drops_it_down(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, paper: Resolution
) -> None:
    space = open_space(paper)
    hands.click(space.panes.button)
    drop = space.panes.drop()
    qtbot.waitUntil(drop.isVisible)
    drop.panel.tree.setCurrentIndex(space.outline.index_of(Place(Part.FINDINGS, 30)))
    qtbot.keyClick(drop.panel.tree, Qt.Key.Key_Return)
    assert not drop.isVisible()
    assert space.form.place() == Place(Part.FINDINGS, 30)


def test_problems_are_marked_per_part(
    qtbot: QtBot, open_space: Callable[..., Any], paper: Resolution
) -> None:
    space = open_space(replace(paper, items=(Item("Принять  к сведению"), Item("")), preamble=None))
    qtbot.waitUntil(lambda: space.problems.model.rowCount() > 0)
    marked = [
        place
        for place in (Place(part) for part in Part)
        if space.outline.index_of(place).data(Qt.ItemDataRole.ToolTipRole).split(":")[0] in SEVERITIES
    ]
    assert marked
    for place in marked:
        words = space.outline.index_of(place).data(Qt.ItemDataRole.AccessibleTextRole)
        assert words.endswith(")")  # the severity is said, not only shown


def test_a_folded_part_stays_folded_in_the_next_paper(
    open_space: Callable[..., Any], context: Any, paper: Resolution
) -> None:
    space = open_space(paper)
    space.form.focus_place(Place(Part.PREAMBLE))
    space.following.fold_part()
    assert not space.form.parts[Part.PREAMBLE].isVisible()
    assert context.settings.text(FOLDED) == "preamble"
    again = open_space(paper)
    assert not again.form.parts[Part.PREAMBLE].isVisible()
    again.form.focus_place(Place(Part.PREAMBLE))
    assert again.form.parts[Part.PREAMBLE].isVisible()


def test_a_click_on_a_word_of_the_page_puts_the_cursor_there(
    qtbot: QtBot, open_space: Callable[..., Any], paper: Resolution
) -> None:
    space = open_space(paper)
    qtbot.waitUntil(lambda: space.page_count() > 0)
    view = space.preview.view
    place = Place(Part.PREAMBLE)
    spot = view.sheet().line_of(place, "")
    corner, scale = view._corner(spot.page), view.scale()
    inside = QPoint(
        round(corner.x() + (spot.x + spot.width * 0.6) * scale), round(corner.y() + (spot.y + 5) * scale)
    )
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert space.form.place() == place
    assert 10 < space.form.row(place).edit.textCursor().position() < len(paper.preamble.text)


def click_on(qtbot: QtBot, view: Any, place: Place, nth: int = 0) -> None:
    """The left button in the middle of what the pages print for `place`."""
    page, x, y, width, height = view.sheet().rects(place)[nth]
    corner, scale = view._corner(page), view.scale()
    spot = QPoint(round(corner.x() + (x + width / 2) * scale), round(corner.y() + (y + height / 2) * scale))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_click_on_a_requisite_of_the_page_goes_to_its_field_and_the_page_marks_it(
    qtbot: QtBot, open_space: Callable[..., Any], paper: Resolution
) -> None:
    paper = replace(paper, date=datetime.date(2022, 10, 19), number=None, place="Нур-Султан")
    space = open_space(paper)
    qtbot.waitUntil(lambda: space.page_count() > 0)
    view, requisites = space.preview.view, space.form.requisites
    for index, field in (
        (Requisite.DATE, requisites.date.line),
        (Requisite.NUMBER, requisites.number),
        (Requisite.PLACE, requisites.place),
        (Requisite.COMMISSION, requisites.commissions[0]),
    ):
        place = Place(Part.REQUISITES, index)
        view.verticalScrollBar().setValue(0)
        before = view.grab().toImage()
        click_on(qtbot, view, place)
        assert field.hasFocus()
        assert space.form.place() == place
        assert view.grab().toImage() != before  # the mark has moved here


def test_a_click_on_who_signs_goes_to_the_position_or_to_the_name(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, paper: Resolution
) -> None:
    signature = Signature("Председатель комиссии", "Г. Джапарова")
    space = open_space(replace(paper, findings=paper.findings[:3], items=(), signatures=(signature,)))
    qtbot.waitUntil(lambda: space.page_count() > 0)
    view, place = space.preview.view, Place(Part.SIGNATURES, 0)
    space.preview.choose_zoom("page")
    click_on(qtbot, view, place)
    assert space.form.row(place).edit.hasFocus()
    click_on(qtbot, view, place, 1)
    assert space.form.signature_line(0).hasFocus()
    view.setFocus()
    hands.press(Qt.Key.Key_Escape)
    assert space.form.signature_line(0).hasFocus()


def test_a_problem_of_the_requisites_goes_to_the_field_that_lacks(
    open_space: Callable[..., Any], names: Directories, paper: Resolution
) -> None:
    space = open_space(replace(paper, date=None, number=None, place=None))
    wanted = {
        "no-date": space.form.requisites.date.line,
        "no-number": space.form.requisites.number,
        "no-place": space.form.requisites.place,
    }
    seen = set()
    for problem in checking.check(space.resolution(), names):
        if problem.rule in wanted:
            space.problems.chosen.emit(problem)
            assert wanted[problem.rule].hasFocus()
            seen.add(problem.rule)
    assert seen == set(wanted)


def test_the_page_follows_the_cursor_until_it_is_scrolled_by_hand(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], paper: Resolution
) -> None:
    space = open_space(paper)
    qtbot.waitUntil(lambda: space.page_count() > 1)
    view = space.preview.view
    assert view.page() == 0
    space.form.focus_place(Place(Part.ITEMS, 1), -1)
    qtbot.waitUntil(lambda: view.page() == space.page_count() - 1)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    sheet = view.sheet()
    space.preview.choose_zoom("page")
    assert view.page() == 0 or view.sheet() is sheet


def test_pages_stand_one_whole_or_two_beside_and_it_is_remembered(
    qtbot: QtBot, open_space: Callable[..., Any], context: Any, paper: Resolution
) -> None:
    space = open_space(paper)
    qtbot.waitUntil(lambda: space.page_count() > 1)
    view = space.preview.view
    space.preview.choose_zoom("two")
    layout = view.layout_()
    assert layout.corner(0)[1] == layout.corner(1)[1]
    assert layout.corner(1)[0] > layout.corner(0)[0]
    space.preview.choose_zoom("page")
    layout = view.layout_()
    assert layout.size[1] * layout.scale <= view.viewport().height()
    space.preview.larger.click()
    assert context.settings.text(PREVIEW_ZOOM) == str(view.zoom())
    assert open_space(paper).preview.view.zoom() == view.zoom()


def test_keys_go_round_form_pages_and_problems(
    qtbot: QtBot, open_space: Callable[..., Any], hands: Any, paper: Resolution
) -> None:
    space = open_space(paper)
    space.form.focus_place(Place(Part.TITLE))
    space.following.go_round(1)
    assert space.preview.view.hasFocus()
    hands.press(Qt.Key.Key_Escape)
    assert space.form.row(Place(Part.TITLE)).edit.hasFocus()
    space.following.go_round(1)
    space.following.toggle_side()
    assert not space.side.isVisible()
    assert space.form.row(Place(Part.TITLE)).edit.hasFocus()


def test_a_long_paper_is_whole_before_anything_is_done_to_it(
    qtbot: QtBot, open_space: Callable[..., Any], paper: Resolution
) -> None:
    space = open_space(paper)
    assert len(space.form.parts[Part.FINDINGS].rows) == 40
    last = Place(Part.FINDINGS, 39)
    space.form.focus_place(last, -1)
    assert space.form.row(last).edit.hasFocus()
