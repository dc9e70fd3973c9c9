"""The Russian and the Kazakh edition: what must be equal is compared, words are not."""

from typing import Any

import pytest
from msgspec.structs import replace

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.proofing.editions import figures
from secretariat_app.services import checking
from tests.proofing.papers import CLEAN, day

RUSSIAN = replace(
    CLEAN,
    title=Paragraph("О ходе исполнения решения от 29 сентября 2021 года № 83/12-VII «О работе»"),
    preamble=None,
    findings=(Paragraph("Выделено 26 419,0 тыс. тенге для 10 школ."), Paragraph("Введены 16 мест.")),
    items=(
        Item("Информацию принять к сведению"),
        Item(
            "Рекомендовать ГУ",
            actions=(Paragraph("завершить ремонт до 1 декабря 2022 года"), Paragraph("принять меры")),
        ),
    ),
)
KAZAKH = replace(
    RUSSIAN,
    language="kk",
    title=Paragraph("«Жұмыс туралы» 2021 жылғы 29 қыркүйектегі № 83/12-VІІ шешімнің орындалу барысы туралы"),
    findings=(Paragraph("10 мектепке 26 419,0 мың теңге бөлінді."), Paragraph("16 орын енгізілді.")),
    items=(
        Item("Ақпарат назарға алынсын"),
        Item(
            "ММ-ге",
            actions=(
                Paragraph("2022 жылғы 1 желтоқсанға дейін жөндеуді аяқтау"),
                Paragraph("шаралар қабылдау"),
            ),
            closing="ұсынылсын",
        ),
    ),
)


def found(**changes: Any) -> list[tuple[str, str]]:
    problems = checking.compare_editions(RUSSIAN, replace(KAZAKH, **changes))
    return [(problem.rule, str(problem.where.place)) for problem in problems]


def test_equal_editions_have_no_problem() -> None:
    assert found() == []


def test_a_missing_edition_is_a_problem() -> None:
    [problem] = checking.compare_editions(RUSSIAN, None)
    assert problem.rule == "no-kazakh-edition"
    assert "қазақ" in checking.message(problem, "kk")


@pytest.mark.parametrize(
    ("changes", "rule", "place"),
    [
        ({"number": "13"}, "edition-requisite", "requisites"),
        ({"date": day("2022-10-20")}, "edition-requisite", "requisites"),
        (
            {"signatures": (*CLEAN.signatures, Signature("Төраға", "А. Асанов"))},
            "edition-shape",
            "signatures",
        ),
        ({"findings": KAZAKH.findings[:1]}, "edition-shape", "findings"),
        ({"items": KAZAKH.items[:1]}, "edition-shape", "items"),
        (
            {"findings": (Paragraph("10 мектепке 26 491,0 мың теңге бөлінді."), KAZAKH.findings[1])},
            "edition-numbers",
            "findings[0]",
        ),
        (
            {"title": Paragraph("2021 жылғы 30 қыркүйектегі № 83/12-VII шешім туралы")},
            "edition-numbers",
            "title",
        ),
        (
            {"title": Paragraph("2021 жылғы 29 қыркүйектегі № 84/12-VII шешім туралы")},
            "edition-numbers",
            "title",
        ),
    ],
)
def test_what_differs_is_found(changes: dict[str, Any], rule: str, place: str) -> None:
    assert found(**changes) == [(rule, place)]


def test_a_list_of_another_length_is_found() -> None:
    shorter = replace(KAZAKH.items[1], actions=KAZAKH.items[1].actions[:1])
    assert found(items=(KAZAKH.items[0], shorter)) == [("edition-shape", "items[1]")]


def test_numbers_are_named_on_both_sides() -> None:
    changed = replace(KAZAKH, findings=(KAZAKH.findings[0], Paragraph("18 орын енгізілді.")))
    [problem] = checking.compare_editions(RUSSIAN, changed)
    assert problem.where.place == Place(Part.FINDINGS, 1)
    assert dict(problem.facts) == {"russian": "16", "kazakh": "18"}


@pytest.mark.parametrize(
    ("russian", "kazakh"),
    [
        ("до 1 декабря 2022 года", "2022 жылғы 1 желтоқсанға дейін"),
        ("от 29.09.2021 № 5", "2021 жылғы 29 қыркүйектегі № 5"),
        ("1\u00a0250,4 млн тенге", "1 250,4 млн теңге"),
        ("№ 83/12-VII", "№ 83/12-VІІ"),
        ("без чисел", "сансыз"),
    ],
)
def test_figures_are_written_alike(russian: str, kazakh: str) -> None:
    assert figures(russian) == figures(kazakh)


def test_empty_papers() -> None:
    assert checking.compare_editions(Resolution(), Resolution(language="kk")) == []
