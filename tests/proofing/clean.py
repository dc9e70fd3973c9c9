"""Paragraphs with nothing wrong in them: invented ones, every clause filled, the sample as mended."""

import datetime
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import Amount, Clause, Group, Slot, SlotType, SlotValue
from secretariat_app.domain.directory import Also, Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.proofing.rule import Problem, Severity
from secretariat_app.services import checking, composing, library
from tests.proofing.papers import BODY, CLEAN

DATA = Path(__file__).parents[1] / "data" / "proofing"
KK_BODY = "«Астана қаласының Ішкі саясат басқармасы» ММ"
_WORDS = {
    "ru": {
        "род": "работы молодежных центров",
        "дат": "работе молодежных центров",
        "вин": "работу молодежных центров",
        "тв": "работой молодежных центров",
        "пр": "работе молодежных центров",
    },
    "kk": {
        "ілік": "жастар орталықтарының",
        "барыс": "жастар орталықтарына",
        "табыс": "жастар орталықтарын",
        "жатыс": "жастар орталықтарында",
        "шығыс": "жастар орталықтарынан",
        "көмектес": "жастар орталықтарымен",
    },
}
_PLAIN = {"ru": "работа молодежных центров", "kk": "жастар орталықтары"}
_TASKS = {"ru": "обеспечить контроль", "kk": "бақылауды қамтамасыз ету"}
_ACTS = {"ru": "решение", "kk": "шешім"}
_INSIDE = "аппарату маслихата"
_FIRST = {"ru": "провести анализ", "kk": "талдау жүргізу"}


class Placed(NamedTuple):
    """A paragraph in a paper that has nothing else to remark on."""

    text: str
    paper: Resolution
    place: Place


def invented(kind: str) -> Iterator[Placed]:
    """The texts of tests/data/proofing that begin with `kind`."""
    for file in sorted(DATA.glob(f"{kind}_*_*.txt")):
        _, part, language = file.stem.split("_")
        for text in file.read_text(encoding="utf-8").splitlines():
            yield placed(text, part, language)


def placed(text: str, part: str, language: str) -> Placed:
    if part == "findings":
        paper = replace(CLEAN, language=language, findings=(Paragraph(text),))
        return Placed(text, paper, Place(Part.FINDINGS, 0))
    if part == "actions":
        lead = f"Рекомендовать {BODY}" if language == "ru" else KK_BODY.replace("ММ", "ММ-ге")
        item = Item(lead, actions=(Paragraph(_FIRST[language]), Paragraph(text)))
        return Placed(text, replace(CLEAN, language=language, items=(item,)), Place(Part.ITEMS, 0, 1))
    if part == "items":
        return Placed(text, replace(CLEAN, language=language, items=(Item(text),)), Place(Part.ITEMS, 0))
    single = Paragraph(text)
    if part == "preamble":
        return Placed(text, replace(CLEAN, language=language, preamble=single), Place(Part.PREAMBLE))
    return Placed(text, replace(CLEAN, language=language, enactment=single), Place(Part.ENACTMENT))


def filled_clauses() -> Iterator[Placed]:
    """Every clause of the library in both languages, its slots filled with usual words."""
    directories = library.load_directories()
    for clause in library.load_library().clauses:
        for language in ("ru", "kk"):
            if clause.group in (Group.TITLE, Group.SIGNATURE) or (language == "kk" and not clause.kk):
                continue
            facts = composing.facts_of(replace(CLEAN, language=language), directories)
            slots = {slot.name: value(slot, language) for slot in clause.slots}
            if "instruct" in clause.key and language == "ru":
                slots |= {slot.name: _INSIDE for slot in clause.slots if slot.type is SlotType.BODY}
                slots |= {slot.name: (_INSIDE,) for slot in clause.slots if slot.type is SlotType.BODIES}
            try:
                text = composing.fill(clause, slots, facts).text
            except KnownError:
                continue
            yield _with_list(placed(text, str(clause.group), language), clause)


def _with_list(paragraph: Placed, clause: Clause) -> Placed:
    """A lead-in has a list under it."""
    if clause.group is not Group.ITEMS or any(slot.type is SlotType.INFINITIVE for slot in clause.slots):
        return paragraph
    item = replace(paragraph.paper.items[0], actions=(Paragraph(_FIRST[paragraph.paper.language]),))
    return paragraph._replace(paper=replace(paragraph.paper, items=(item,)))


def value(slot: Slot, language: str) -> SlotValue:
    body = BODY if language == "ru" else KK_BODY
    day = datetime.date(2021, 9, 29)
    act = ActReference(_ACTS[language], "маслихат города Нур-Султана", day, "83/12-VII", "О работе")
    if slot.type is SlotType.TEXT:
        return _WORDS[language].get(slot.case, _PLAIN[language])
    if slot.type is SlotType.CHOICE:
        return slot.offered(language)[0]
    usual: dict[SlotType, SlotValue] = {
        SlotType.INFINITIVE: _TASKS[language],
        SlotType.BODY: body,
        SlotType.BODIES: (body,),
        SlotType.PERSON: "Г. Джапарова",
        SlotType.DATE: "2022-12-01",
        SlotType.DEADLINE: "2022-12-01",
        SlotType.AMOUNT: Amount("12,4", "млн тенге" if language == "ru" else "млн теңге"),
        SlotType.ACT: act,
    }
    return usual.get(slot.type, "1")


def alarms(paragraph: Placed) -> list[Problem]:
    """What would be remarked on as a warning or an error."""
    directories, tools = known()
    return [
        problem
        for problem in checking.check(paragraph.paper, directories, tools)
        if problem.where.place == paragraph.place and problem.severity is not Severity.INFO
    ]


@cache
def known() -> tuple[Directories, checking.Tools]:
    """The shipped directories with an abbreviation that an office gave a body, and the rules as they come."""
    shipped = library.load_directories()
    policy = shipped.entry("body.internal-policy")
    assert policy is not None
    names = (*policy.names[:-1], replace(policy.names[-1], ru_also=Also(abbreviation={"им": "УВП"})))
    others = [entry for entry in shipped.entries if entry is not policy]
    directories = replace(shipped, entries=(replace(policy, names=names), *others))
    return directories, checking.tools(directories)
