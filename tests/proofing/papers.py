"""A paper without a fault, and directories to check it against."""

import datetime
from functools import cache
from typing import Any

from msgspec.structs import replace

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.directory import Also, Directories, Entry, Kind, Name, RegisteredAct
from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.language import spelling
from secretariat_app.language.spelling import Speller
from secretariat_app.paths import resources
from secretariat_app.proofing import engine
from secretariat_app.proofing.office import USUAL, Office
from secretariat_app.proofing.rule import Problem

COMMISSION = (
    "постоянная комиссия маслихата города Астаны по вопросам законности, правопорядка"
    " и работе с общественностью"
)
BODY = "ГУ «Управление внутренней политики города Астаны»"
OLD_BODY = "ГУ «Управление внутренней политики города Нур-Султан»"


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def name(words: str, first: str | None = None, last: str | None = None, **kk: str) -> Name:
    cases = dict(zip(("им", "род", "дат", "вин", "тв", "пр"), words.split("|"), strict=False))
    return Name(cases, kk, day(first) if first else None, day(last) if last else None)


ASTANA = "Астана|Астаны|Астане|Астану|Астаной|Астане"
NUR_SULTAN = "Нур-Султан|Нур-Султана|Нур-Султану|Нур-Султан|Нур-Султаном|Нур-Султане"
POLICY = replace(
    name(BODY, "2022-09-17"),
    ru_also=Also(
        abbreviation={"им": "УВП"}, short={"им": "Управление политики", "дат": "Управлению политики"}
    ),
)
DIRECTORIES = Directories(
    (
        Entry(
            "astana",
            Kind.CITY,
            (
                name(ASTANA, "1998-05-06", "2019-03-22", атау="Астана", ілік="Астананың"),
                name(NUR_SULTAN, "2019-03-23", "2022-09-16", атау="Нұр-Сұлтан", ілік="Нұр-Сұлтанның"),
                name(ASTANA, "2022-09-17", None, атау="Астана", ілік="Астананың"),
            ),
        ),
        Entry("policy", Kind.BODY, (name(OLD_BODY, "2019-03-23", "2022-09-16"), POLICY)),
    ),
    register=(
        RegisteredAct(
            "act.repealed",
            ActReference("решение", "маслихат", day("2020-03-05"), "7/1-VI", "О дорогах"),
            repealed_on=day("2022-01-01"),
        ),
    ),
)

CLEAN = Resolution(
    commissions=(COMMISSION,),
    date=day("2022-10-19"),
    number="12/3",
    place="город Астана",
    title=Paragraph("О работе Дома дружбы"),
    preamble=Paragraph(
        f"Заслушав и обсудив информацию «О работе Дома дружбы», {COMMISSION} отмечает следующее."
    ),
    findings=(
        Paragraph("Государственное учреждение (ГУ) проводит в Доме дружбы семинары."),
        Paragraph("Работает клуб «Мәміле»."),
    ),
    enactment=Paragraph(f"На основании вышеизложенного {COMMISSION} ПОСТАНОВИЛА:"),
    items=(
        Item("Информацию «О работе Дома дружбы» принять к сведению"),
        Item(
            f"Рекомендовать {BODY}",
            actions=(
                Paragraph("продолжить работу по укреплению стабильности"),
                Paragraph("обеспечить взаимодействие в срок до 1 декабря 2022 года"),
            ),
            addressees=(BODY,),
            deadline=day("2022-12-01"),
        ),
        Item(
            "Контроль за исполнением настоящего постановления возложить на заместителя председателя комиссии"
        ),
    ),
    signatures=(Signature("Председатель постоянной комиссии маслихата города Астаны", "Г. Джапарова"),),
)


def finding(text: str) -> dict[str, Any]:
    return {"findings": (Paragraph(text),)}


def title(text: str) -> dict[str, Any]:
    return {"title": Paragraph(text)}


def item(text: str, *actions: str, **more: Any) -> dict[str, Any]:
    paragraphs = tuple(Paragraph(action) for action in actions)
    return {"items": (Item(text, actions=paragraphs, **more), *CLEAN.items[2:])}


def action(text: str) -> dict[str, Any]:
    return item(f"Рекомендовать {BODY}", text, "обеспечить контроль в месячный срок")


def position(text: str) -> dict[str, Any]:
    return {"signatures": (Signature(text, "Г. Джапарова"),)}


def enactment(text: str, commissions: int = 1) -> dict[str, Any]:
    chairs = tuple(Signature("Председатель постоянной комиссии", "Г. Джапарова") for _ in range(commissions))
    return {
        "enactment": Paragraph(text),
        "commissions": (COMMISSION,) * commissions,
        "signatures": chairs,
    }


def kazakh(text: str) -> dict[str, Any]:
    return {"language": "kk", "findings": (Paragraph(text),)}


def changed(office: Office = USUAL, **changes: Any) -> Resolution:
    del office  # how the paper is looked at, no part of it
    return replace(CLEAN, **changes)


@cache
def speller() -> Speller:
    return spelling.load(resources() / "dictionaries")


def problems(
    rule: str,
    given: dict[Place, str] | None = None,
    base: Resolution = CLEAN,
    office: Office = USUAL,
    **changes: Any,
) -> list[Problem]:
    words = speller() if rule == "unknown-word" else None
    found = engine.check(replace(base, **changes), DIRECTORIES, given, office=office, speller=words)
    return [problem for problem in found if problem.rule == rule]


def text_at(resolution: Resolution, place: Place) -> str:
    """The text that a problem's offsets count in."""
    index = place.index
    if place.part is Part.REQUISITES:
        return (resolution.place or "") if index is None else resolution.commissions[index]
    if index is None and place.part in (Part.ITEMS, Part.SIGNATURES):
        return ""
    return paragraph_at(resolution, place).text
