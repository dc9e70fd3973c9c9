"""Regular declensions by their last letters, and what only looks like an adjective."""

import pytest

from secretariat_app.language.russian_cases_dictionary import given_gender as dictionary_gender
from secretariat_app.language.russian_cases_dictionary import plural_of
from secretariat_app.language.russian_cases_endings import adjective, living, noun, plural
from secretariat_app.language.russian_cases_names import given_gender


@pytest.mark.parametrize(
    ("word", "gender", "forms"),
    [
        ("государственное", "с", "государственного государственному государственное государственным"),
        ("городской", "м", "городского городскому городской городским"),
        ("высший", "м", "высшего высшему высший высшим"),
        ("внутренняя", "ж", "внутренней внутренней внутреннюю внутренней"),
        ("старшая", "ж", "старшей старшей старшую старшей"),
        ("большая", "ж", "большой большой большую большой"),
        ("следующие", "мн", "следующих следующим следующие следующими"),
        ("третья", "ж", "третьей третьей третью третьей"),
        ("учащаяся", "ж", "учащейся учащейся учащуюся учащейся"),
    ],
)
def test_adjectives(word: str, gender: str, forms: str) -> None:
    found = adjective(word)
    assert found is not None
    assert (found[0], " ".join(found[1][1:5])) == (gender, forms)


@pytest.mark.parametrize(
    "word",
    ["управление", "санаторий", "покой", "герой", "край", "алый-", "комиссия", "ий", "филармоние", "стая"],
)
def test_what_is_no_adjective(word: str) -> None:
    assert adjective(word) is None


def test_the_accusative_of_a_person_is_the_genitive() -> None:
    assert living("м", ("первый", "первого", "первому", "первый", "первым", "первом"))[3] == "первого"
    assert living("ж", ("первая", "первой", "первой", "первую", "первой", "первой"))[3] == "первую"


@pytest.mark.parametrize(
    ("made", "forms"),
    [
        (noun("врач", "м", True, stressed=True), "врача врачу врача врачом враче"),
        (noun("месяц", "м"), "месяца месяцу месяц месяцем месяце"),
        (noun("рынок", "м", stem="рынк"), "рынка рынку рынок рынком рынке"),
        (noun("санаторий", "м"), "санатория санаторию санаторий санаторием санатории"),
        (noun("площадь", "ж"), "площади площади площадь площадью площади"),
        (noun("улица", "ж"), "улицы улице улицу улицей улице"),
        (noun("алия", "ж", True, stressed=True), "алии алие алию алией алие"),
        (noun("училище", "с"), "училища училищу училище училищем училище"),
        (noun("жилье", "с"), "жилья жилью жилье жильем жилье"),
        (noun("кофе", "м"), "кофе кофе кофе кофе кофе"),
        (plural("комиссия", "ж"), "комиссий комиссиям комиссии комиссиями комиссиях"),
        (plural("решение", "с"), "решений решениям решения решениями решениях"),
        (plural("член", "м", True), "членов членам членов членами членах"),
        (plural("музей", "м"), "музеев музеям музеи музеями музеях"),
        (plural("месяц", "м"), "месяцев месяцам месяцы месяцами месяцах"),
        (plural("дворец", "м", stem="дворц", stressed=True), "дворцов дворцам дворцы дворцами дворцах"),
        (plural("выставка", "ж", stem="выставок"), "выставок выставкам выставки выставками выставках"),
        (plural("врач", "м", True), "врачей врачам врачей врачами врачах"),
    ],
)
def test_nouns(made: tuple[str, ...], forms: str) -> None:
    assert " ".join(made[1:]) == forms


def test_the_gender_of_a_given_name() -> None:
    assert [
        given_gender(name) for name in ("Ерлан", "Айгүл", "Қожабек", "Нұргүл", "Мұртаза", "Зарема", "Тлеу")
    ] == [*("м", "ж", "м", "ж", "м", "ж", None)]
    assert dictionary_gender("Ибрагим") == "м"
    assert dictionary_gender("Абракадабр") is None


def test_the_dictionary_knows_no_plural_of_what_it_does_not_know() -> None:
    assert plural_of("абракадабрщина") is None
    found = plural_of("встречи")
    assert found is not None
    assert found.forms[2] == "встречам"
