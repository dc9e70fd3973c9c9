"""Names that were typed by hand, and what a new date makes of them."""

import datetime

import pytest
from msgspec.structs import replace

from secretariat_app.domain.clause import Group, SlotType
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services import composing
from secretariat_app.services.library import Library
from secretariat_app.services.written_names import renamed

BEFORE, AFTER = datetime.date(2022, 9, 16), datetime.date(2022, 9, 20)


def now(text: str, library: Library, directories: Directories, language: str = "ru") -> str:
    paper = Resolution(date=AFTER, language=language, findings=(Paragraph(text),))
    return renamed(BEFORE, paper, library, directories).findings[0].text


@pytest.mark.parametrize(
    ("was", "then"),
    [
        ("в городе Нур-Султане и акимату города Нур-Султана", "в городе Астане и акимату города Астаны"),
        ("дороги города Нур-Султан", "дороги города Астаны"),
        ("поездка в город Нур-Султан", "поездка в город Астану"),
        ("город Нур-Султан растет", "город Астана растет"),
        ("маслихат города\u00a0Нур-Султан", "маслихат города Астаны"),
        (
            "отчет ГУ «Управление внутренней политики города Нур-Султан»",
            "отчет ГУ «Управление внутренней политики города Астаны»",
        ),
        ("решение «О дорогах города Нур-Султан»", "решение «О дорогах города Нур-Султан»"),
        ("аэропорт «Нур-Султан Назарбаев»", "аэропорт «Нур-Султан Назарбаев»"),
        ("города Нур-Султанского", "города Нур-Султанского"),
        ("город Шымкент", "город Шымкент"),
    ],
)
def test_a_typed_name_in_its_case(was: str, then: str, library: Library, directories: Directories) -> None:
    assert now(was, library, directories) == then


def test_kazakh_names_too(library: Library, directories: Directories) -> None:
    was = "Нұр-Сұлтан қаласының жолдары, «Нұр-Сұлтан қаласының жолдары»"
    then = "Астана қаласының жолдары, «Нұр-Сұлтан қаласының жолдары»"
    assert now(was, library, directories, "kk") == then


def test_what_was_typed_into_a_field_follows_and_stays_a_field(
    library: Library, directories: Directories
) -> None:
    empty = Resolution(date=AFTER, title=Paragraph("О ходе работ"))
    clause = next(
        clause
        for clause in library.clauses
        if clause.group is Group.FINDINGS and any(slot.type is SlotType.TEXT for slot in clause.slots)
    )
    slot = next(slot.name for slot in clause.slots if slot.type is SlotType.TEXT)
    slots = {slot: "дороги города Нур-Султан"}
    finding = composing.paragraph(clause, slots, composing.facts_of(empty, directories))
    after = renamed(BEFORE, replace(empty, findings=(finding,)), library, directories).findings[0]
    assert after.clause is not None
    assert after.clause.slots[slot] == "дороги города Астаны"
    assert "дороги города Астаны" in after.text


def test_nothing_is_typed_where_nothing_changed(library: Library, directories: Directories) -> None:
    paper = Resolution(
        date=AFTER,
        items=(Item("Просить акимат города Нур-Султан"),),
        signatures=(Signature("Член маслихата города Нур-Султан", "А"),),
    )
    assert renamed(AFTER, paper, library, directories) is paper
    after = renamed(BEFORE, paper, library, directories)
    assert after.items[0].text == "Просить акимат города Астаны"
    assert after.signatures[0].position == "Член маслихата города Астаны"
