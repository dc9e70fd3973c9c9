"""Runs the rules over a resolution."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.language import russian_analyzer
from secretariat_app.language.spelling import Speller
from secretariat_app.proofing import (
    rules_acts,
    rules_bodies,
    rules_grammar,
    rules_item_numbers,
    rules_names,
    rules_numbers,
    rules_prepositions,
    rules_references,
    rules_renamed,
    rules_spelling,
    rules_structure,
    rules_typography,
    rules_whole,
    rules_wording,
)
from secretariat_app.proofing.office import USUAL, Office
from secretariat_app.proofing.paper import MASK, Paper, paper
from secretariat_app.proofing.rule import (
    Finding,
    Needs,
    Problem,
    Remedy,
    Rule,
    Scope,
    Severity,
    Where,
)

__all__ = [
    "Office",
    "Problem",
    "Remedy",
    "Rule",
    "Severity",
    "Where",
    "blocking",
    "check",
    "check_paragraph",
    "merged",
    "rules",
]

_MODULES = (
    rules_structure,
    rules_typography,
    rules_references,
    rules_acts,
    rules_renamed,
    rules_item_numbers,
    rules_numbers,
    rules_names,
    rules_bodies,
    rules_wording,
    rules_grammar,
    rules_prepositions,
    rules_whole,
    rules_spelling,
)
_PARTS = {part: position for position, part in enumerate(Part)}


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by subject."""
    return tuple(found for module in _MODULES for found in _rules_of(module))


def check(
    resolution: Resolution,
    directories: Directories,
    given: Mapping[Place, str] | None = None,
    *,
    office: Office = USUAL,
    speller: Speller | None = None,
) -> list[Problem]:
    """What should be looked at, in the order of the paper.

    `given` has the texts of items and actions as they were handed in, with their closing marks,
    where the value no longer has those. Without a `speller` no word is looked up.
    """
    seen = paper(resolution, directories, given, office=office, speller=speller)
    return _found(rules(), seen)


def check_paragraph(
    resolution: Resolution,
    place: Place,
    directories: Directories,
    *,
    office: Office = USUAL,
    speller: Speller | None = None,
    waiting: bool = False,
) -> list[Problem]:
    """What the rules that look at one text find at `place`; what they need is loaded only if `waiting`.

    With `merged`, this is the check after a key: the rules that compare texts follow in their own time.
    """
    seen = paper(resolution, directories, only=place, office=office, speller=speller)
    ready = waiting or russian_analyzer.is_loaded()
    chosen = (
        rule
        for rule in rules()
        if rule.scope is Scope.PARAGRAPH
        and (waiting or rule.needs is not Needs.SPELLING)
        and (ready or rule.needs is not Needs.GRAMMAR)
    )
    return _found(chosen, seen)


def merged(before: Iterable[Problem], place: Place, fresh: Iterable[Problem]) -> list[Problem]:
    """`before` with what one text's own rules say of `place` replaced by `fresh`."""
    single = {rule.key for rule in rules() if rule.scope is Scope.PARAGRAPH}
    kept = (problem for problem in before if problem.where.place != place or problem.rule not in single)
    return sorted((*kept, *fresh), key=_order)


def blocking(problems: list[Problem]) -> list[Problem]:
    """Those that keep a paper from being ready to sign."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def _found(chosen: Iterable[Rule], seen: Paper) -> list[Problem]:
    language, office = seen.resolution.language, seen.office
    problems = [
        _problem(rule, finding, seen)
        for rule in chosen
        if language in rule.languages and office.wants(rule.key, rule.on)
        for finding in rule.find(seen)
    ]
    return sorted(_said_once(problems), key=_order)


def _said_once(problems: list[Problem]) -> Iterator[Problem]:
    """Without the words that no dictionary has where another rule knows what is wrong with them."""
    spelled = {rule.key for rule in rules() if rule.needs is Needs.SPELLING}
    others = [problem.where for problem in problems if problem.rule not in spelled]
    for problem in problems:
        where = problem.where
        if problem.rule in spelled and any(
            other.place == where.place
            and other.start < where.end
            and where.start < other.end
            and other.end - other.start < 2 * (where.end - where.start) + 20
            for other in others
        ):
            continue
        yield problem


def _problem(rule: Rule, finding: Finding, seen: Paper) -> Problem:
    place = finding.place
    start, end = finding.start, finding.end
    in_name = None
    if finding.name:
        start, end, in_name = 0, 0, (start, end)  # the place belongs to the position beside it
    own = finding.severity or rule.severity
    return Problem(
        rule.key,
        Severity(seen.office.severities.get(rule.key, own)),
        Where(place.part, place.index, place.action, start, end),
        finding.found,
        rule.message,
        finding.suggestion,
        finding.facts,
        _remedy(finding.remedy or rule.remedy, finding, seen),
        finding.others,
        in_name,
    )


def _remedy(remedy: Remedy, finding: Finding, seen: Paper) -> Remedy:
    """A quotation is somebody else's words: in it nothing but spaces is mended unasked."""
    if (
        remedy not in (Remedy.AUTO, Remedy.FIX)
        or finding.name
        or not finding.found.strip(" \u00a0\u2009\u202f")
    ):
        return remedy
    quoted = MASK in seen.at(finding.place).outside[finding.start : finding.end]
    return Remedy.WARN if quoted else remedy


def _order(problem: Problem) -> tuple[int, int, int, int, str]:
    where = problem.where
    index = -1 if where.index is None else where.index
    action = -1 if where.action is None else where.action
    return _PARTS[where.part], index, action, where.start, problem.rule


def _rules_of(module: ModuleType) -> Iterator[Rule]:
    return (value for value in vars(module).values() if isinstance(value, Rule))
