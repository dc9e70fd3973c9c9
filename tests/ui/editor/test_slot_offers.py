"""What the editors of days and deadlines read and offer."""

import datetime

import pytest

from secretariat_app.ui.editor import slot_offers

PAPER = datetime.date(2022, 10, 19)
TODAY = datetime.date(2022, 10, 31)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1 дек", "2022-12-01"),
        ("до 1 декабря", "2022-12-01"),
        ("01.12", "2022-12-01"),
        ("1.12.2023", "2023-12-01"),
        ("5 мар", "2023-03-05"),
        ("1 желтоқсан", "2022-12-01"),
        ("31.02", None),
        ("5 м", None),
        ("5 ма", None),
        ("12", None),
        ("в месячный срок", None),
    ],
)
def test_a_day_is_read_without_its_year(typed: str, day: str | None) -> None:
    found = slot_offers.read_day(typed, PAPER)
    assert (found.isoformat() if found else None) == day


def test_a_month_on_is_never_beyond_the_month() -> None:
    assert slot_offers.months_on(datetime.date(2022, 10, 31), 4) == datetime.date(2023, 2, 28)
    assert slot_offers.months_on(PAPER, 3) == datetime.date(2023, 1, 19)


def test_deadlines_offer_days_and_terms() -> None:
    (day,) = slot_offers.deadlines("1 дек", TODAY, PAPER, "ru")
    assert (day.text, day.value) == ("до 1 декабря 2022 года", "2022-12-01")
    typed = slot_offers.deadlines("к весне", TODAY, PAPER, "ru")
    assert [offer.value for offer in typed] == ["к весне"]
    assert slot_offers.deadlines("ежекв", TODAY, PAPER, "ru")[0].value == "ежеквартально"
    values = [offer.value for offer in slot_offers.deadlines("", TODAY, PAPER, "ru")]
    assert values[-4:] == ["2022-10-31", "2022-11-19", "2023-01-19", "2022-12-31"]


def test_days_begin_with_that_of_the_paper() -> None:
    values = [offer.value for offer in slot_offers.days("", TODAY, PAPER, "ru")]
    assert values == ["2022-10-19", "2022-10-31", "2022-10-31", "2022-11-19", "2022-12-31"]
