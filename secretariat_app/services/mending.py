"""What can be done about a problem: each function gives the resolution as it is afterwards."""

from collections.abc import Sequence

from msgspec.structs import replace

from secretariat_app.domain.ignored import Ignored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.proofing import ignoring, remedies
from secretariat_app.proofing.rule import Problem, Remedy

__all__ = ["alike", "by_itself", "can_mend", "ignore_here", "ignore_rule", "mend", "mend_alike", "mend_sure"]

can_mend = remedies.can_mend

_SURE = (Remedy.AUTO, Remedy.FIX)


def mend(resolution: Resolution, problem: Problem, wording: str | None = None) -> Resolution:
    """Without the problem; `wording` in place of its suggestion. The same where the text has moved on."""
    return remedies.mend(resolution, problem, wording)


def alike(problems: Sequence[Problem], problem: Problem) -> list[Problem]:
    """The problems of the same rule that have a remedy, `problem` among them."""
    return [one for one in problems if one.rule == problem.rule and can_mend(one)]


def mend_alike(resolution: Resolution, problems: Sequence[Problem], problem: Problem) -> Resolution:
    """Without any problem of the same rule that has a remedy."""
    return remedies.mend_all(resolution, alike(problems, problem), tuple(Remedy))


def by_itself(problems: Sequence[Problem]) -> list[Problem]:
    """The problems that have one right answer."""
    return [one for one in problems if one.remedy in _SURE and can_mend(one)]


def mend_sure(resolution: Resolution, problems: Sequence[Problem]) -> Resolution:
    """Without the problems that have one right answer. What shows only then is left to the next check."""
    return remedies.mend_all(resolution, problems, _SURE)


def ignore_here(resolution: Resolution, problem: Problem) -> Resolution:
    """The problem is left alone until its own words change."""
    return _ignoring(resolution, ignoring.here(problem, resolution))


def ignore_rule(resolution: Resolution, problem: Problem) -> Resolution:
    """The problem's rule is left alone in the whole paper."""
    return _ignoring(resolution, ignoring.everywhere(problem))


def _ignoring(resolution: Resolution, one: Ignored) -> Resolution:
    return replace(resolution, ignored=tuple(dict.fromkeys((*resolution.ignored, one))))
