"""Rules of the register of acts: what a paper cites is in force on its date."""

import re
from collections.abc import Iterator

from secretariat_app.domain.directory import RegisteredAct
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.paper import MASK, Paper
from secretariat_app.proofing.rule import Finding, Severity, rule, span
from secretariat_app.proofing.rules_references import dates


@rule(
    "repealed-act",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The act № {number} is repealed since {day}."),
    source="Закон РК № 480-V, ст. 25 п. 5",
)
def repealed_act(paper: Paper) -> Iterator[Finding]:
    repealed = [act for act in paper.directories.register if act.repealed_by(paper.resolution.date)]
    if not repealed:
        return
    for text, match, date in dates(paper):
        for act in repealed:
            number = _number_after(act).match(text.text, match.end())
            if act.act.date == date and number and text.outside[match.start()] != MASK:
                start, end = number.span("number")
                day = f"{act.repealed_on:%d.%m.%Y}"
                yield span(text, start, end, number=act.act.number, day=day)


def _number_after(act: RegisteredAct) -> re.Pattern[str]:
    """The number as it follows a date: «… года № 83/12-VII», «…дағы № 83/12-VII»."""
    number = re.escape(act.act.number) if act.act.number else r"$^"
    return re.compile(rf"\s*(?:года|г\.|дағы|дегі|тағы|тегі)?\s*(?:№\s*)?(?P<number>{number})(?![\w/-])")
