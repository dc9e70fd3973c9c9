"""Every rule by its table: what it must find, what it must not, and that it points at what it found."""

from typing import Any

import pytest

from secretariat_app.domain.place import Part, Place
from secretariat_app.proofing import engine
from tests.proofing import (
    cases_acts,
    cases_bodies,
    cases_grammar,
    cases_names,
    cases_numbers,
    cases_prepositions,
    cases_references,
    cases_renamed,
    cases_structure,
    cases_typography,
    cases_whole,
    cases_wording,
)
from tests.proofing.papers import CLEAN, DIRECTORIES, changed, problems, text_at

MODULES = (
    cases_structure,
    cases_typography,
    cases_references,
    cases_renamed,
    cases_numbers,
    cases_names,
    cases_wording,
    cases_grammar,
    cases_whole,
    cases_acts,
    cases_bodies,
    cases_prepositions,
)
FIRES: dict[str, list[dict[str, Any]]] = {}
SILENT: dict[str, list[dict[str, Any]]] = {}
for module in MODULES:
    FIRES |= module.FIRES
    SILENT |= module.SILENT


def rows(table: dict[str, list[dict[str, Any]]]) -> list[Any]:
    return [
        pytest.param(rule, case, id=f"{rule}-{number}")
        for rule, cases in table.items()
        for number, case in enumerate(cases, 1)
    ]


def test_a_clean_paper_has_no_problem() -> None:
    assert engine.check(CLEAN, DIRECTORIES) == []


@pytest.mark.parametrize(("rule", "case"), rows(FIRES))
def test_fires(rule: str, case: dict[str, Any]) -> None:
    assert problems(rule, **case)


@pytest.mark.parametrize(("rule", "case"), rows(SILENT))
def test_is_silent(rule: str, case: dict[str, Any]) -> None:
    assert problems(rule, **case) == []


@pytest.mark.parametrize(("rule", "case"), rows(FIRES))
def test_points_at_what_it_found(rule: str, case: dict[str, Any]) -> None:
    for problem in problems(rule, **case):
        where = problem.where
        text = text_at(changed(**case), where.place)
        assert 0 <= where.start <= where.end <= len(text)
        assert text[where.start : where.end] == problem.found
        assert problem.message.format(**problem.facts)
        assert problem.suggestion is None or problem.suggestion != problem.found


def test_every_rule_is_tried_three_times_each_way() -> None:
    keys = [rule.key for rule in engine.rules()]
    assert len(set(keys)) == len(keys)
    assert {key for key in keys if len(FIRES.get(key, ())) < 3 or len(SILENT.get(key, ())) < 3} == set()
    assert set(FIRES) == set(SILENT) == set(keys)


def test_the_given_text_of_an_item_is_what_is_looked_at() -> None:
    """The value keeps no closing marks, so a colon without its list is seen only in what was handed in."""
    place = Place(Part.ITEMS, 0)
    [problem] = problems("colon-without-list", {place: CLEAN.items[0].text + ":"})
    assert problem.where.place == place
    assert problem.found == ":"


def test_a_problem_in_a_name_points_at_its_signature() -> None:
    from secretariat_app.domain.resolution import Signature

    [problem] = problems("double-space", signatures=(Signature("Председатель комиссии", "Г.  Джапарова"),))
    assert (problem.where.part, problem.where.index) == (Part.SIGNATURES, 0)
    assert (problem.where.start, problem.where.end, problem.found) == (0, 0, "  ")


def test_errors_block_signing_and_nothing_else_does() -> None:
    found = engine.check(changed(number=None, place=None), DIRECTORIES)
    assert {problem.rule for problem in found} == {"no-number", "no-place"}
    assert [problem.rule for problem in engine.blocking(found)] == ["no-number"]
