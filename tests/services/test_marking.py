"""Found words in texts and on pages: in any form, where a line ends too, and at the right place."""

import pytest
from msgspec.structs import replace

from secretariat_app.domain.resolution import Item, Paragraph
from secretariat_app.services import library, previewing
from secretariat_app.services.marking import page_marks, text_marks
from tests.storage.papers import make_paper

TEXT = "Рекомендовать управлению продолжить работу с религиозными объединениями. Религия и школа."


def marked(text: str, query: str, language: str = "ru") -> list[str]:
    (spans,) = text_marks([text], language, query)
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("религиозное объединение", ["религиозными", "объединениями"]),
        ('"религиозное объединение"', ["религиозными", "объединениями"]),
        ('"объединение религиозное"', []),
        ("школ", ["школа"]),
        ("", []),
        ("№", []),
        ("нет такого", []),
    ],
)
def test_what_is_asked_for_is_marked(query: str, words: list[str]) -> None:
    assert marked(TEXT, query) == words


def test_a_half_typed_kazakh_word_is_marked_as_it_is_found() -> None:
    assert marked("Қала басқармасының есебі", "басқармасынд", "kk") == ["басқармасының"]


def test_marks_on_the_pages_are_those_of_the_text() -> None:
    long = " ".join(["Управление образования города ведёт работу с религиозными объединениями."] * 8)
    value = replace(
        make_paper("О религиозных объединениях", long), items=(Item("Учесть", actions=(Paragraph(long),)),)
    )
    sheet = previewing.sheet(value, None, library.load_directories())
    marks = page_marks(sheet, "ru", '"религиозное объединение"')
    assert len(marks) == 2 * (1 + 8 + 8)  # each word of the phrase by itself
    words = [mark.text[slice(*mark.span)].lower() for mark in marks]
    assert set(words) == {"религиозных", "объединениях", "религиозными", "объединениями"}
    for mark in marks:
        for page, x, y, width, height in mark.rects:
            assert 0 <= page < sheet.pages.count
            assert 5 < width < 160
            place = sheet.text_at(page, x + width / 2, y + height / 2)
            assert place is not None
    wide = [rect for mark in marks for rect in mark.rects]
    assert all(x + width <= sheet.pages.size[0] for _, x, _, width, _ in wide)
