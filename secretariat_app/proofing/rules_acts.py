"""Rules of the register of acts: what a paper cites is in force on its date."""

import re
from collections.abc import Iterator

from secretariat_app.domain.act import ActMention, Form, in_form
from secretariat_app.domain.directory import RegisteredAct
from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.paper import MASK, Paper
from secretariat_app.proofing.rule import Finding, Severity, rule, span
from secretariat_app.proofing.rules_references import dates

_MENTION = re.compile(r"указанн\w+ \w+|аталған \w+")


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
    yield from _mentioned(paper, repealed)


def _mentioned(paper: Paper, repealed: list[RegisteredAct]) -> Iterator[Finding]:
    """The same where a field names the act shortly or by its number: no date stands in the words then."""
    for text in paper.texts:
        words_of_its_own = text.name or text.place.part is Part.REQUISITES
        use = None if words_of_its_own else paragraph_at(paper.resolution, text.place).clause
        for value in use.slots.values() if use else ():
            if not isinstance(value, ActMention):
                continue
            act = next((one for one in repealed if one.act == in_form(value, Form.FULL)), None)
            words = _MENTION.search(text.outside) if value.form is Form.SHORT else None
            if act is not None and value.form is Form.NUMBER and act.act.number:
                words = re.search(re.escape(act.act.number), text.outside)
            if act is not None and words is not None:
                day = f"{act.repealed_on:%d.%m.%Y}"
                yield span(text, words.start(), words.end(), number=act.act.number, day=day)


def _number_after(act: RegisteredAct) -> re.Pattern[str]:
    """The number as it follows a date: «… года № 83/12-VII», «…дағы № 83/12-VII»."""
    number = re.escape(act.act.number) if act.act.number else r"$^"
    return re.compile(rf"\s*(?:года|г\.|дағы|дегі|тағы|тегі)?\s*(?:№\s*)?(?P<number>{number})(?![\w/-])")
