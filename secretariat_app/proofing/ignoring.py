"""What a secretary has looked at and wants to be left alone: one place of a paper, or a rule in all of it.

A place is known by the sentence that the problem is in, so that it stays ignored when the paragraph moves or
another of its sentences is edited, and comes back when its own words change.
"""

import hashlib
import re
from collections.abc import Iterable

from secretariat_app.domain.ignored import Ignored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.proofing.paper import place_texts
from secretariat_app.proofing.rule import Problem

_SENTENCE_END = re.compile(r"[.!?…]\s+(?=[А-ЯЁӘІҢҒҮҰҚӨҺ«])")


def here(problem: Problem, resolution: Resolution) -> Ignored:
    """`problem`, ignored where it is."""
    return Ignored(problem.rule, _fingerprint(problem, resolution))


def everywhere(problem: Problem) -> Ignored:
    """The problem's rule, ignored in the whole paper."""
    return Ignored(problem.rule)


def remaining(problems: Iterable[Problem], resolution: Resolution) -> list[Problem]:
    """The problems that are not ignored in the paper."""
    known = frozenset(resolution.ignored)
    if not known:
        return list(problems)
    return [
        problem
        for problem in problems
        if Ignored(problem.rule) not in known and here(problem, resolution) not in known
    ]


def _fingerprint(problem: Problem, resolution: Resolution) -> str:
    where = problem.where
    texts = [text for place, text, name in place_texts(resolution) if place == where.place and not name]
    text = texts[0] if texts else ""
    start = max((end.end() for end in _SENTENCE_END.finditer(text) if end.end() <= where.start), default=0)
    end = next((end.start() for end in _SENTENCE_END.finditer(text) if end.start() >= where.end), len(text))
    words = f"{where.part}\n{problem.found}\n{' '.join(text[start:end].split())}"
    return hashlib.sha256(words.encode()).hexdigest()[:16]
