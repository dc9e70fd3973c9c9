"""Text from anywhere becomes clean paragraphs, items and actions, or a whole paper."""

import json
from pathlib import Path

import pytest

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.interchange import write
from secretariat_app.services import pasting

DATA = Path(__file__).parents[1] / "data"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('ТОО "Рога и копыта" и "Астана"', "ТОО «Рога и копыта» и «Астана»"),
        ("\u201cКруглый стол\u201d прошёл", "«Круглый стол» прошёл"),
        ("\u201eКруглый стол\u201c прошёл", "«Круглый стол» прошёл"),
        ('("да")', "(«да»)"),
        ('«ТОО "Рога"» и «А»', '«ТОО "Рога"» и «А»'),
        ('"О работе "Астаны""', "«О работе «Астаны»»"),
        ('5" дюймов', "5» дюймов"),
        ("пере\u00adнос\u200b и\u00a0пробел", "перенос и пробел"),
    ],
)
def test_a_line_is_cleaned(line: str, expected: str) -> None:
    assert pasting.cleaned(line) == expected


def test_the_sample_is_recognised_whole(directories: Directories) -> None:
    lines = (DATA / "resolution_2022-10-19.original.txt").read_text("utf-8").split("\n")
    found = pasting.paper(lines, directories)
    assert found is not None
    assert write(found) == json.loads((DATA / "resolution_2022-10-19.json").read_text("utf-8"))


@pytest.mark.parametrize(
    "mark",
    [
        "- ",
        "– ",
        "— ",
        "•\t",
        "·         ",
        "o   ",
        "\u00a7  ",
        "\uf0b7 ",
        "\uf0d8\t",
        "* ",
        "1) ",
        "а) ",
        "1. ",
    ],
)
def test_marks_of_a_list_stay_behind(mark: str) -> None:
    lines = ["Проведено:", f"{mark}семь семинаров;", f"{mark}две встречи."]
    assert pasting.paragraphs(lines) == ("Проведено:", "семь семинаров;", "две встречи.")


@pytest.mark.parametrize(
    "text", ["§ 3 Регламента утратил силу.", "а также школы", "19.10.2022 принято решение", "о ходе ремонта"]
)
def test_words_that_only_look_like_marks_stay(text: str) -> None:
    assert pasting.paragraphs([text]) == (text,)


def test_what_goes_on_with_a_sentence_begins_with_no_mark() -> None:
    assert pasting.paragraphs(["1) пункта 3;", "2) пункта 4."], inside=True) == ("1) пункта 3;", "пункта 4.")


def test_a_part_is_no_paper(directories: Directories) -> None:
    assert pasting.paper(["Ведется работа.", "Созданы условия."], directories) is None
    assert pasting.paper([], directories) is None


def test_items_by_their_numbers_and_marks(directories: Directories) -> None:
    lines = [
        "1.\tИнформацию принять к сведению.",
        '2. Рекомендовать ГУ "Управление внутренней политики города Астаны":',
        "- усилить работу;",
        "-\u00a0принять меры.",
        "3. Контроль оставить за комиссией.",
    ]
    found = pasting.items(lines, "ru", directories)
    assert [(item.text, [action.text for action in item.actions]) for item in found] == [
        ("Информацию принять к сведению", []),
        (
            "Рекомендовать ГУ «Управление внутренней политики города Астаны»",
            ["усилить работу", "принять меры"],
        ),
        ("Контроль оставить за комиссией", []),
    ]
    assert found[1].addressees == ("ГУ «Управление внутренней политики города Астаны»",)
    assert pasting.is_numbered(lines)
    assert not pasting.is_numbered(["", "Информацию"])


def test_lines_that_a_letter_wrapped_are_one_paragraph() -> None:
    lines = [
        "В Доме дружбы систематически проводятся республиканские мероприятия и",
        "семинары для сотрудников по повышению эффективности их деятельности,",
        "и организовано обучение казахскому языку для представителей объединений.",
        "",
        "• Создан медиа-центр.",
    ]
    assert pasting.paragraphs(lines) == (
        "В Доме дружбы систематически проводятся республиканские мероприятия и семинары для сотрудников"
        " по повышению эффективности их деятельности, и организовано обучение казахскому языку для"
        " представителей объединений.",
        "Создан медиа-центр.",
    )
