"""Values for any slot, and the facts of the sample's meeting."""

import datetime

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import FROM_RESOLUTION, Amount, Clause, Slot, SlotType, SlotValue
from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.services.composing import Facts
from secretariat_app.services.drafting import commission_names

MEETING = datetime.date(2022, 10, 19)
TITLES = {"ru": "О мерах", "kk": "Шаралар туралы"}


def facts(directories: Directories, language: str = "ru", commissions: int = 1) -> Facts:
    """A meeting of the first commissions on the sample's day."""
    names = commission_names(directories, MEETING, language)[:commissions]
    return Facts(language, MEETING, TITLES[language], names, directories)


def value(slot: Slot, language: str, directories: Directories) -> SlotValue:
    """Something that can be put into `slot`."""
    body = directories.of(Kind.BODY)[0].name_on(MEETING).nominative(language)
    given: dict[SlotType, SlotValue] = {
        SlotType.BODIES: (body, "ГУ «Другое»"),
        SlotType.BODY: body,
        SlotType.PERSON: body,
        SlotType.ACT: ActReference("решение", "маслихат города Астаны", MEETING, "5/1-VII", "О мерах"),
        SlotType.DATE: "2022-12-01",
        SlotType.DEADLINE: "2022-12-01",
        SlotType.AMOUNT: Amount("12,4", "млн тенге"),
        SlotType.CHOICE: slot.offered(language)[-1] if slot.options else "",
    }
    return given.get(slot.type, f"Слова для «{slot.name}»")


def values(clause: Clause, language: str, directories: Directories) -> dict[str, SlotValue]:
    """Something for every slot of `clause` that the resolution itself does not fill."""
    slots = (slot for slot in clause.slots if slot.type not in FROM_RESOLUTION)
    return {slot.name: value(slot, language, directories) for slot in slots}
