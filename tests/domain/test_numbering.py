"""Numbers and closing marks follow from the place and are never stored."""

import pytest
from hypothesis import given

from secretariat_app.domain.numbering import closed, opened, printed
from secretariat_app.domain.resolution import Item, Paragraph
from tests.domain.values import items, texts


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("принять к сведению.", "принять к сведению"),
        ("провести анализ;", "провести анализ"),
        ("Рекомендовать акимату:", "Рекомендовать акимату"),
        ("провести анализ ; ", "провести анализ"),
        ("провести анализ;.", "провести анализ"),
        ("школы, вузы и т. д.", "школы, вузы и т. д."),
        ("школы и т.д.;", "школы и т.д."),
        ("школы и др.", "школы и др."),
        ("в 2022 г.", "в 2022 г."),
        ("и так далее...", "и так далее..."),
        ("и так далее…", "и так далее…"),
        ("сессия VII созыва.", "сессия VII созыва"),
        ("передать в ГУ.", "передать в ГУ"),
        ("Кто?", "Кто?"),
        ("город", "город"),
        ("", ""),
        (" ; ", ""),
    ],
)
def test_opened(text: str, bare: str) -> None:
    assert opened(text) == bare


@pytest.mark.parametrize(
    ("text", "mark", "shown"),
    [
        ("принять к сведению", ".", "принять к сведению."),
        ("принять к сведению.", ".", "принять к сведению."),
        ("провести анализ.", ";", "провести анализ;"),
        ("школы и т. д.", ".", "школы и т. д."),
        ("школы и т. д.", ";", "школы и т. д.;"),
        ("Кто?", ".", "Кто?"),
        ("и так далее…", ".", "и так далее…"),
        ("", ".", ""),
    ],
)
def test_closed(text: str, mark: str, shown: str) -> None:
    assert closed(text, mark) == shown


@given(texts)
def test_opening_twice_is_opening_once(text: str) -> None:
    assert opened(opened(text)) == opened(text)


@given(texts)
def test_closing_is_undone_by_opening(text: str) -> None:
    for mark in ".;:":
        assert opened(closed(text, mark)) == opened(text)


def actions(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(map(Paragraph, texts))


def test_an_item_alone_ends_in_a_point() -> None:
    shown = printed(Item("Информацию принять к сведению"), 0)
    assert (shown.number, shown.text, shown.actions) == ("1.", "Информацию принять к сведению.", ())


def test_a_list_has_its_colon_semicolons_and_point() -> None:
    item = Item("Рекомендовать акимату", actions=actions("провести анализ", "принять меры"))
    shown = printed(item, 1, number_actions=True)
    assert shown.number == "2."
    assert shown.text == "Рекомендовать акимату:"
    assert shown.actions == ("провести анализ;", "принять меры.")
    assert shown.action_numbers == ("1)", "2)")
    assert printed(item, 1).action_numbers == ("", "")


def test_a_first_action_in_the_sentence_ends_it_in_a_semicolon() -> None:
    item = Item("Рекомендовать акимату провести анализ", actions=actions("принять меры"), inline=True)
    assert printed(item, 0).text == "Рекомендовать акимату провести анализ;"


def test_kazakh_closes_the_list_with_its_verb() -> None:
    item = Item("Әкімдікке", actions=actions("талдау жүргізу", "шара қолдану"), closing="ұсынылсын")
    assert printed(item, 0).actions == ("талдау жүргізу;", "шара қолдану ұсынылсын.")
    assert printed(Item("Әкімдікке шара қолдану", closing="ұсынылсын"), 0).text.endswith("қолдану ұсынылсын.")


@given(items())
def test_as_many_actions_are_printed_as_there_are(item: Item) -> None:
    shown = printed(item, 4, number_actions=True)
    assert shown.number == "5."
    assert len(shown.actions) == len(shown.action_numbers) == len(item.actions)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("и т. д", "и т. д."),
        ("26 тыс", "26 тыс."),
        ("в 2022 г", "в 2022 г."),
        ("оказать помощь им.", "оказать помощь им"),
        ("Рекомендовать Г", "Рекомендовать Г"),
    ],
)
def test_an_abbreviation_that_ends_a_sentence_has_its_point(text: str, kept: str) -> None:
    assert opened(text) == kept
    assert opened(closed(text, ".")) == kept
    assert opened(closed(text, ";")) == kept
