"""What a clause looks like in a paper: its slots filled from the directories, in either language."""

import datetime

from msgspec.structs import replace

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import FROM_RESOLUTION, Amount, Clause, Slot, SlotType, SlotValue
from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.services import composing, drafting
from secretariat_app.services.composing import Facts, Filled
from secretariat_app.services.library import short_label

_TITLES = {"ru": "О ходе ремонта дорог", "kk": "Жолдарды жөндеу барысы туралы"}
_DOING = {"ru": "усилить работу с населением", "kk": "халықпен жұмысты күшейту"}
_AMOUNTS = {"ru": Amount("26 419,0", "тыс. тенге"), "kk": Amount("26 419,0", "мың теңге")}
_ACTS = {"ru": ("решение", "маслихат города Астаны"), "kk": ("шешімі", "Астана қаласының мәслихаты")}


def example(
    clause: Clause, language: str, known: Directories, today: datetime.date, number: int = 0
) -> Filled:
    """The clause as it would stand in a paper of `today`; another `number` takes other names.

    What nobody could know (free words) is the slot's label in ‹ ›. KnownError for a clause without a text in
    that language, or with a mistake.
    """
    commissions = drafting.commission_names(known, today, language)
    facts = Facts(language, today, _TITLES[language], _picked(commissions, number), known)
    slots = {
        slot.name: value
        for slot in clause.slots
        if slot.type not in FROM_RESOLUTION and (value := _value(slot, facts, number))
    }
    return composing.fill(clause, slots, facts)


def _value(slot: Slot, facts: Facts, number: int) -> SlotValue:
    language, known, today = facts.language, facts.directories, facts.date or datetime.date.min
    bodies = _picked(drafting.body_names(known, today, language), number)
    persons = [entry.name_on(today).nominative(language) for entry in known.of(Kind.PERSON)]
    day = (today + datetime.timedelta(days=31)).isoformat()
    values: dict[SlotType, SlotValue] = {
        SlotType.BODY: "".join(bodies),
        SlotType.BODIES: bodies,
        SlotType.PERSON: "".join(_picked(tuple(filter(None, persons)), number)),
        SlotType.ACT: _act(known, language, number),
        SlotType.DATE: day,
        SlotType.DEADLINE: day,
        SlotType.AMOUNT: _AMOUNTS[language],
        SlotType.ITEM_NUMBER: str(2 + number % 7),
        SlotType.CHOICE: "".join(_picked(slot.offered(language), number)),
        SlotType.INFINITIVE: _DOING[language],
    }
    label = f"‹{short_label(slot, language)}›"
    return values.get(slot.type, label) or ("" if slot.type is SlotType.CHOICE else label)


def _act(known: Directories, language: str, number: int) -> ActReference:
    kind, body = _ACTS[language]
    if language == "ru" and known.acts:
        return known.acts[number % len(known.acts)]
    made = ActReference(kind, body, datetime.date(2021, 9, 29), "83/12-VII")
    return replace(made, title=_TITLES[language])


def _picked(names: tuple[str, ...], number: int) -> tuple[str, ...]:
    return (names[number % len(names)],) if names else ()
