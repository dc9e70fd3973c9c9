"""Quotes, enumerations, no-break spaces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.language.typography import Change, changes, joined, no_break, quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("О мерах", "«О мерах»"),
        ("О решении «О работе»", "«О решении «О работе»"),
        ("«О работе»", "«О работе»"),
        ("«А» и «Б»", "««А» и «Б»"),
        ("", "«»"),
    ],
)
def test_one_closing_quote_may_close_two(text: str, expected: str) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("texts", "ru", "kk"),
    [
        ([], "", ""),
        (["А"], "А", "А"),
        (["А", "Б"], "А и Б", "А және Б"),
        (["А", "Б", "В"], "А, Б и В", "А, Б және В"),
    ],
)
def test_an_enumeration_ends_with_and(texts: list[str], ru: str, kk: str) -> None:
    assert joined(texts, "ru") == ru
    assert joined(texts, "kk") == kk


@pytest.mark.parametrize(
    "glued",
    [
        "от 29~сентября 2021~года №~83/12-VII",
        "2022~жылғы 19~қазан",
        "2021~жылғы 29~қыркүйектегі №~83/12-VII шешімі",
        "выделено 26~419,0~тыс.~тенге",
        "выделено 1~234~567~тенге",
        "Г.~Джапарова",
        "А.~Б.~Джапарова",
        "в г.~Астане, ул.~Абая, д.~5",
        "согласно п.~3 ст.~14",
        "согласно пункту~3 статьи~14",
        "рекомендовать ГУ~«Управление»",
        "«Басқарма»~ММ",
        "освоено 98~процентов",
        "в 2022-2024~годы",
        "введены 16 художественных руководителей",
        "10 этнолингвистических школ",
        "в 2022 690 услуг",
        "и т.~д.",
    ],
)
def test_a_line_may_not_end_between_what_belongs_together(glued: str) -> None:
    assert no_break(glued.replace("~", " ")) == glued.replace("~", "\u00a0")


@given(st.text(alphabet=st.sampled_from("аГ. №«»0123 тысенгеян,;-ст")))
def test_only_spaces_change_and_a_second_time_nothing_does(text: str) -> None:
    once = no_break(text)
    assert once.replace("\u00a0", " ") == text.replace("\u00a0", " ")
    assert no_break(once) == once


def test_what_is_changed_is_listed() -> None:
    assert changes("от 5 мая № 7") == (Change(4, " ", "\u00a0"), Change(10, " ", "\u00a0"))
    assert changes("Дом дружбы") == ()
