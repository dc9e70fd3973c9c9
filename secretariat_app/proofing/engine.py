"""Runs the rules over a resolution."""

from collections.abc import Iterator, Mapping
from types import ModuleType

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.proofing import (
    rules_references,
    rules_structure,
    rules_typography,
    rules_wording,
)
from secretariat_app.proofing.paper import Paper, paper
from secretariat_app.proofing.rule import Finding, Problem, Rule, Severity, Where

__all__ = ["Problem", "Rule", "Severity", "Where", "blocking", "check", "rules"]

_MODULES = (rules_structure, rules_typography, rules_references, rules_wording)
_PARTS = {part: position for position, part in enumerate(Part)}


def rules() -> tuple[Rule, ...]:
    """Every rule, by subject."""
    return tuple(found for module in _MODULES for found in _rules_of(module))


def check(
    resolution: Resolution, directories: Directories, given: Mapping[Place, str] | None = None
) -> list[Problem]:
    """What should be looked at, in the order of the paper.

    `given` has the texts of items and actions as they were handed in, with their closing marks,
    where the value no longer has those.
    """
    seen = paper(resolution, directories, given)
    problems = [
        _problem(rule, finding, seen)
        for rule in rules()
        if resolution.language in rule.languages
        for finding in rule.find(seen)
    ]
    return sorted(problems, key=_order)


def blocking(problems: list[Problem]) -> list[Problem]:
    """Those that keep a paper from being ready to sign."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def _problem(rule: Rule, finding: Finding, seen: Paper) -> Problem:
    place = finding.place
    start, end = finding.start, finding.end
    if finding.found and seen.at(place).text[start:end] != finding.found:
        start = end = 0  # in the name beside a signature, whose place belongs to the position
    where = Where(place.part, place.index, place.action, start, end)
    return Problem(
        rule.key, rule.severity, where, finding.found, rule.message, finding.suggestion, finding.facts
    )


def _order(problem: Problem) -> tuple[int, int, int, int, str]:
    where = problem.where
    index = -1 if where.index is None else where.index
    action = -1 if where.action is None else where.action
    return _PARTS[where.part], index, action, where.start, problem.rule


def _rules_of(module: ModuleType) -> Iterator[Rule]:
    return (value for value in vars(module).values() if isinstance(value, Rule))
