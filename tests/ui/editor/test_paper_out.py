"""What leaves the program: the list of what typography put in, and the Word file with remarks."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import typography_list
from secretariat_app.services.drafting import blank_resolution
from secretariat_app.ui.editor.typography_box import TypographyBox

TEXT = "Решение № 5 от 19 октября 2022 года и решение № 5 исполнены путём бесед."


def paper(names: Directories) -> Resolution:
    return replace(
        blank_resolution(names),
        title=Paragraph("О ходе ремонта дорог"),
        findings=(Paragraph(TEXT),),
        items=(Item("Принять к сведению"),),
    )


def test_the_same_words_stand_in_one_line(names: Directories) -> None:
    puts = typography_list.puts(paper(names))
    assert [(put.words, put.times) for put in puts] == [
        ("№⍽5", 2),
        ("19⍽октября", 1),
        ("2022⍽года", 1),
    ]
    assert {put.place for put in puts} == {Place(Part.FINDINGS, 0)}


def test_the_notice_of_an_export_leads_to_the_list(
    qtbot: QtBot, open_space: Callable[..., Any], names: Directories, told: list[Any], tmp_path: Path
) -> None:
    space = open_space(paper(names))
    space.export(tmp_path / "paper.docx")
    qtbot.waitUntil(lambda: bool(told))
    _, typography = told[-1].remedies
    assert "4" in typography.text
    typography.call()
    (dialog,) = space.findChildren(TypographyBox)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.list.count() == 3
    assert dialog.list.item(0).text().startswith("№⍽5 × 2")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_interchange_has_no_typography(
    qtbot: QtBot, open_space: Callable[..., Any], names: Directories, told: list[Any], tmp_path: Path
) -> None:
    space = open_space(paper(names))
    space.export(tmp_path / "paper.json")
    qtbot.waitUntil(lambda: bool(told))
    assert len(told[-1].remedies) == 1


def test_the_remarks_stand_in_the_margin(
    qtbot: QtBot, open_space: Callable[..., Any], names: Directories, told: list[Any], tmp_path: Path
) -> None:
    space = open_space(paper(names))
    file = tmp_path / "paper.docx"
    space.annotate(file)
    qtbot.waitUntil(lambda: bool(told))
    with zipfile.ZipFile(file) as written:
        comments = written.read("word/comments.xml").decode()
    assert "«путем»" in comments
    assert str(file) in told[-1].text
