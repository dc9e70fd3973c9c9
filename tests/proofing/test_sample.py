"""The real resolution of 19 October 2022: its defects are found, its traps are passed by in silence."""

from collections import Counter
from pathlib import Path

import pytest

from secretariat_app.domain import interchange
from secretariat_app.domain.place import Part
from secretariat_app.proofing import engine
from secretariat_app.proofing.rule import Problem
from tests.proofing.papers import DIRECTORIES, text_at


@pytest.fixture(scope="module")
def found(samples: Path) -> list[Problem]:
    resolution = interchange.read((samples / "resolution_2022-10-19.json").read_bytes())
    return engine.check(resolution, DIRECTORIES)


def places(found: list[Problem], rule: str) -> list[tuple[str, str]]:
    return [(str(problem.where.place), problem.found) for problem in found if problem.rule == rule]


def test_defects_are_found_where_they_are(found: list[Problem]) -> None:
    assert places(found, "act-without-number-sign") == [
        ("title", "83/12-VII"),
        ("preamble", "83/12-VII"),
        ("items[0]", "83/12-VII"),
    ]
    assert places(found, "list-without-colon") == [("items[3]", "продолжить")]
    assert places(found, "hyphen-for-dash") == [("signatures[0]", "-")]
    assert places(found, "letter-yo") == [("items[1].actions[1]", "путём")]
    assert places(found, "bare-amount") == [("findings[2]", "26 419,0 тенге")]
    assert places(found, "people-first") == [
        ("items[1].actions[3]", "детях-инвалидах"),
        ("items[1].actions[3]", "больных аутизмом"),
    ]
    assert [place for place, _ in places(found, "open-turn")] == ["findings[9]"]
    assert [text for _, text in places(found, "clerical-habit")] == [
        "для функционирования деятельности",
        "медиа-центр",
        "реализовывается",
        "организовываются",
    ]


def test_traps_are_passed_by(found: list[Problem]) -> None:
    # One » closes two «; the old name of the city within the quoted title; the commission's uneven name.
    assert places(found, "unpaired-quotes") == []
    assert places(found, "city-name") == []
    assert not any("работе с общественностью" in text for problem in found if (text := problem.found))
    # The declension is remarked on once in each copy of the title, outside the title quoted in it.
    assert Counter(place for place, _ in places(found, "city-not-declined")) == {
        "title": 1,
        "preamble": 1,
        "items[0]": 1,
    }


def test_the_old_name_of_the_city_holds_on_the_day_of_the_cited_act(found: list[Problem]) -> None:
    assert places(found, "city-name-in-text") == []


def test_it_is_not_ready_to_sign_without_its_number(found: list[Problem]) -> None:
    assert [problem.rule for problem in engine.blocking(found)] == ["no-number"]


def test_problems_come_in_the_order_of_the_paper(found: list[Problem], samples: Path) -> None:
    parts = [list(Part).index(problem.where.part) for problem in found]
    assert parts == sorted(parts)
    resolution = interchange.read((samples / "resolution_2022-10-19.json").read_bytes())
    for problem in found:
        text = text_at(resolution, problem.where.place)
        assert text[problem.where.start : problem.where.end] == problem.found
