"""How a paper is cited."""

import datetime

import pytest

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.record import Row
from secretariat_app.services.citing import citation

DAY = datetime.date(2022, 6, 14)
LAW = "постоянная комиссия маслихата города Астаны по вопросам законности"
LAW_KK = "Астана қаласы мәслихатының заңдылық жөніндегі тұрақты комиссиясы"


def row(
    date: datetime.date | None, number: str | None, title: str, commission: str, language: str = "ru"
) -> Row:
    return Row(1, date, number, title, Status.SIGNED, commission, language)


@pytest.mark.parametrize(
    ("paper", "cited"),
    [
        (
            row(DAY, "9", "О ремонте дорог", LAW),
            "постановление постоянной комиссии маслихата города Астаны по вопросам законности "
            "от 14 июня 2022 года № 9 «О ремонте дорог»",
        ),
        (
            row(DAY, "9", "", f"{LAW}; постоянная комиссия по бюджету"),
            "постановление постоянной комиссии маслихата города Астаны по вопросам законности и "
            "постоянной комиссии по бюджету от 14 июня 2022 года № 9",
        ),
        (row(None, None, "О дорогах", ""), "постановление постоянной комиссии «О дорогах»"),
        (row(None, None, "", "по бюджету"), "постановление постоянной комиссии по бюджету"),
        (
            row(DAY, "9", "Жолдар туралы", LAW_KK, "kk"),
            "Астана қаласы мәслихатының заңдылық жөніндегі тұрақты комиссиясының "
            "2022 жылғы 14 маусымдағы № 9 «Жолдар туралы» қаулысы",
        ),
        (row(None, None, "", "", "kk"), "тұрақты комиссияның қаулысы"),
    ],
)
def test_a_paper_is_cited(paper: Row, cited: str) -> None:
    assert citation(paper) == cited
