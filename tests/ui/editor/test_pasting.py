"""A paste is parted; the first undo gives the text as it came, the second takes it out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.interchange import read
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services.drafting import blank_resolution

CTRL = Qt.KeyboardModifier.ControlModifier
DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def paste(hands: Any) -> Callable[..., None]:
    def pasting(text: str = "", html: str = "") -> None:
        data = QMimeData()
        if text:
            data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        hands.press(Qt.Key.Key_V, CTRL)

    return pasting


def items(space: Any) -> list[tuple[str, list[str]]]:
    return [(item.text, [action.text for action in item.actions]) for item in space.resolution().items]


def test_the_whole_sample_into_an_empty_form(
    open_space: Callable[..., Any], hands: Any, paste: Callable[..., None], names: Directories
) -> None:
    start = blank_resolution(names)
    space = open_space(start)
    space.form.focus_place(Place(Part.TITLE), 0)
    paste((DATA / "resolution_2022-10-19.original.txt").read_text("utf-8"))
    wanted = read((DATA / "resolution_2022-10-19.json").read_bytes())
    found = space.resolution()
    assert found.title == wanted.title
    assert found.preamble == wanted.preamble
    assert found.findings == wanted.findings
    assert found.enactment == wanted.enactment
    assert found.items == wanted.items
    assert found.signatures == wanted.signatures
    assert (found.date, found.commissions) == (wanted.date, wanted.commissions)
    assert len(space.form.parts[Part.FINDINGS].rows) == 11
    hands.press(Qt.Key.Key_Z, CTRL)
    assert "[bookmark: _GoBack]4." in space.resolution().title.text  # as it came
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution() == start


def test_a_form_with_words_in_it_is_not_written_over(
    open_space: Callable[..., Any], paste: Callable[..., None], names: Directories
) -> None:
    written = replace(blank_resolution(names), preamble=Paragraph("Заслушав доклад, комиссия отмечает."))
    space = open_space(written)
    space.form.focus_place(Place(Part.TITLE), 0)
    paste((DATA / "resolution_2022-10-19.original.txt").read_text("utf-8"))
    assert space.resolution().preamble == written.preamble
    assert space.resolution().title.text.endswith("Г. Джапарова")


def test_numbered_lines_become_items_and_actions(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], paste: Callable[..., None]
) -> None:
    start = Resolution(title=Paragraph("О"), items=(Item("Первый"), Item()))
    space = open_space(start)
    at(space, Place(Part.ITEMS, 1))
    paste('2.\tРекомендовать "Управлению":\n- усилить работу;\n- принять меры.\n3.\tКонтроль снять.')
    assert items(space) == [
        ("Первый", []),
        ("Рекомендовать «Управлению»", ["усилить работу", "принять меры"]),
        ("Контроль снять", []),
    ]
    hands.press(Qt.Key.Key_Z, CTRL)
    assert items(space)[1:] == [
        ('2. Рекомендовать "Управлению"', []),
        ("- усилить работу", []),
        ("- принять меры", []),
        ("3. Контроль снять", []),
    ]
    hands.press(Qt.Key.Key_Z, CTRL)
    assert space.resolution() == start


def test_a_numbered_item_comes_behind_the_one_with_the_cursor(
    open_space: Callable[..., Any], at: Callable[..., Any], paste: Callable[..., None]
) -> None:
    space = open_space(Resolution(title=Paragraph("О"), items=(Item("Первый"), Item("Последний"))))
    at(space, Place(Part.ITEMS, 0)).put_cursor(3)
    paste("5. Контроль снять.")
    assert items(space) == [("Первый", []), ("Контроль снять", []), ("Последний", [])]


def test_words_go_where_the_cursor_is(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any], paste: Callable[..., None]
) -> None:
    space = open_space(Resolution(title=Paragraph("О"), items=(Item("Рекомендовать принять меры"),)))
    at(space, Place(Part.ITEMS, 0)).put_cursor(14)
    paste('ТОО\u00a0"А" ')
    assert items(space) == [("Рекомендовать ТОО «А» принять меры", [])]
    assert space.form.row(Place(Part.ITEMS, 0)).edit.textCursor().position() == 22
    hands.press(Qt.Key.Key_Z, CTRL)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert items(space) == [("Рекомендовать принять меры", [])]


def test_a_list_goes_on_with_the_sentence_at_the_cursor(
    open_space: Callable[..., Any], at: Callable[..., Any], paste: Callable[..., None]
) -> None:
    space = open_space(Resolution(title=Paragraph("О"), items=(Item("Рекомендовать"),)))
    at(space, Place(Part.ITEMS, 0))
    paste(" Управлению:\nусилить работу;\nпринять меры.")
    assert items(space) == [("Рекомендовать Управлению", ["усилить работу", "принять меры"])]


def test_what_was_copied_comes_back_as_items(
    open_space: Callable[..., Any], hands: Any, at: Callable[..., Any]
) -> None:
    listed = Item("Второй", actions=(Paragraph("усилить"), Paragraph("принять")))
    start = Resolution(title=Paragraph("О"), items=(Item("Первый"), listed))
    space = open_space(start)
    at(space, Place(Part.ITEMS, 0))
    for _ in range(4):
        hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
    hands.press(Qt.Key.Key_X, CTRL)
    assert items(space) == [("", [])]  # a line to type on, or to paste into
    hands.press(Qt.Key.Key_V, CTRL)
    assert space.resolution() == start


def test_findings_and_a_web_page(
    open_space: Callable[..., Any], at: Callable[..., Any], paste: Callable[..., None]
) -> None:
    space = open_space(Resolution(title=Paragraph("О"), findings=(Paragraph("Есть."),)))
    at(space, Place(Part.FINDINGS, 0))
    paste(html="<p>Ещё&nbsp;<b>одно</b>.</p><ul><li>И &quot;другое&quot;.</li></ul>")
    texts = [finding.text for finding in space.resolution().findings]
    assert texts == ["Есть.Ещё одно.", "И «другое»."]


def test_nothing_pasted_is_no_step(
    open_space: Callable[..., Any], at: Callable[..., Any], paste: Callable[..., None]
) -> None:
    space = open_space(Resolution(title=Paragraph("О")))
    at(space, Place(Part.TITLE))
    paste(" \n\t\n")
    assert space.undo_stack().count() == 0
