"""Numbers that were to follow an item of the paper."""

from collections.abc import Iterator

from secretariat_app.domain.references import numbers, texts
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.paper import Paper
from secretariat_app.proofing.rule import Finding, Scope, Severity, rule, span


@rule(
    "lost-item",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "The item that this number referred to was deleted."),
    scope=Scope.PAPER,
)
def lost_item(paper: Paper) -> Iterator[Finding]:
    known = numbers(paper.resolution)
    for place, paragraph in texts(paper.resolution):
        for one in paragraph.references:
            if one.item not in known:
                yield span(paper.at(place), one.start, one.end)
