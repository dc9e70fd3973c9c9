"""Dates in words, in both languages."""

import datetime

import pytest

from secretariat_app.language import dates

MEETING = datetime.date(2022, 10, 19)


def test_the_month_is_a_word_and_the_day_has_no_leading_zero() -> None:
    assert dates.in_words(MEETING, "ru") == "19 октября 2022 года"
    assert dates.in_words(MEETING, "kk") == "2022 жылғы 19 қазан"
    assert dates.in_words(datetime.date(2016, 6, 9), "ru") == "9 июня 2016 года"


def test_kazakh_forms_before_a_noun_up_to_a_day_and_on_a_day() -> None:
    assert dates.in_words_kk_attributive(MEETING) == "2022 жылғы 19 қазандағы"
    assert dates.in_words_kk_dative(MEETING) == "2022 жылғы 19 қазанға"
    assert dates.in_words_kk_locative(MEETING) == "2022 жылғы 19 қазанда"
    assert dates.in_words_kk_ablative(MEETING) == "2022 жылғы 19 қазаннан"


@pytest.mark.parametrize(
    "months",
    [
        dates.MONTHS_RU,
        dates.MONTHS_RU_PREPOSITIONAL,
        dates.MONTHS_KK,
        dates.MONTHS_KK_ATTRIBUTIVE,
        dates.MONTHS_KK_DATIVE,
        dates.MONTHS_KK_LOCATIVE,
        dates.MONTHS_KK_ABLATIVE,
    ],
)
def test_there_are_twelve_different_months(months: tuple[str, ...]) -> None:
    assert len(set(months)) == 12


def test_kazakh_months_keep_their_stem_and_stay_in_one_alphabet() -> None:
    for stem, *forms in zip(
        dates.MONTHS_KK,
        dates.MONTHS_KK_ATTRIBUTIVE,
        dates.MONTHS_KK_DATIVE,
        dates.MONTHS_KK_LOCATIVE,
        dates.MONTHS_KK_ABLATIVE,
        strict=True,
    ):
        for form in forms:
            assert form.startswith(stem)
            assert not any("a" <= letter <= "z" or letter == "ə" for letter in form)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (datetime.date(2013, 12, 3), "2013 жылғы 3 желтоқсандағы"),  # Жарлық № 704, 03.12.2013
        (datetime.date(2019, 6, 27), "2019 жылғы 27 маусымдағы"),  # шешім № 397/52-VI, 27.06.2019
        (datetime.date(2019, 4, 19), "2019 жылғы 19 сәуірдегі"),  # Қызылорда, шешім № 305, 19.04.2019
        (datetime.date(2021, 9, 29), "2021 жылғы 29 қыркүйектегі"),  # шешім № 84/12-VII, 29.09.2021
    ],
)
def test_dates_before_a_noun_are_those_of_real_acts(date: datetime.date, words: str) -> None:
    assert dates.in_words_kk_attributive(date) == words


def test_a_deadline_is_a_day_up_to_which() -> None:
    assert dates.deadline_in_words(datetime.date(2022, 12, 1), "ru") == "до 1 декабря 2022 года"
    assert dates.deadline_in_words(datetime.date(2022, 12, 1), "kk") == "2022 жылғы 1 желтоқсанға дейін"


@pytest.mark.parametrize(
    "text", ["", "2022-13-01", "2022-02-30", "20221019", "2022-W42-3", "в месячный срок"]
)
def test_what_is_no_day_of_the_calendar_is_no_date(text: str) -> None:
    assert dates.iso_date(text) is None


def test_an_iso_date_is_read() -> None:
    assert dates.iso_date("2022-10-19") == MEETING


def test_the_ablative_of_each_month_is_what_the_rules_of_the_language_give() -> None:
    from secretariat_app.language.kazakh_cases import inflect

    for month, ablative in zip(dates.MONTHS_KK, dates.MONTHS_KK_ABLATIVE, strict=True):
        assert inflect(month, "phrase")["шығыс"] == ablative
