"""The slots of a linked paragraph as fields inside its text: where they stand, what typing does to them."""

from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import FROM_RESOLUTION, Amount, Clause, Slot, SlotType, SlotValue
from secretariat_app.domain.resolution import Paragraph
from secretariat_app.services import composing
from secretariat_app.services.composing import Facts
from secretariat_app.services.library import short_label
from secretariat_app.services.slot_texts import BLANK

TYPED = frozenset({SlotType.TEXT, SlotType.INFINITIVE, SlotType.TITLE})
"""Slots whose words are typed right in the line; every other type has an editor below it."""

_PROBE = "\u2063"  # an invisible separator: it can stand in a text and nobody types it


class Field(msgspec.Struct, frozen=True):
    """The characters from `start` to `end` are what the slot prints.

    `blank`: nothing was given yet and the characters stand for what is to come. `linked`: they come from the
    title or the requisites. `extra`: a slot that may stay empty and does; it has a place, and no characters.
    """

    start: int
    end: int
    slot: Slot
    label: str
    blank: bool = False
    linked: bool = False
    extra: bool = False

    @property
    def name(self) -> str:
        """The slot's name."""
        return self.slot.name

    @property
    def typed(self) -> bool:
        """Whether its words are typed in the line."""
        return self.slot.type in TYPED and not self.linked and not self.extra

    def moved(self, by: int) -> "Field":
        """The same field further on."""
        return replace(self, start=self.start + by, end=self.end + by)


class Inline(msgspec.Struct, frozen=True):
    """The fields of a text, from left to right."""

    text: str = ""
    fields: tuple[Field, ...] = ()


def inline(clause: Clause, slots: Mapping[str, SlotValue], facts: Facts) -> Inline:
    """The clause's text and its fields. KnownError as `composing.fill` gives it."""
    filled = composing.fill(clause, slots, facts)
    fields = []
    for span in filled.spans:
        slot = clause.slot(span.slot)
        if slot is None:
            continue
        linked = composing.comes_from_paper(slot, slots, facts)
        blank = span.slot in filled.blanks and filled.text[span.start : span.end] == BLANK
        fields.append(Field(span.start, span.end, slot, short_label(slot, facts.language), blank, linked))
    shown = {field.name for field in fields}
    for slot in clause.slots:
        if slot.optional and slot.name not in shown and slot.type not in FROM_RESOLUTION:
            at = _place_of(clause, slot, slots, facts, filled.text)
            if at is not None:
                fields.append(Field(at, at, slot, short_label(slot, facts.language), extra=True))
    return Inline(filled.text, tuple(sorted(fields, key=lambda field: (field.start, field.end))))


def of(clause: Clause, paragraph: Paragraph, facts: Facts) -> Inline:
    """The fields of a paragraph that the clause gave. KnownError as `composing.fill` gives it."""
    slots = paragraph.clause.slots if paragraph.clause else {}
    found = inline(clause, slots, facts)
    return found if found.text == paragraph.text else inline(clause, slots, composing.alone(facts))


def _place_of(
    clause: Clause, slot: Slot, slots: Mapping[str, SlotValue], facts: Facts, text: str
) -> int | None:
    """Where the words of an empty slot would begin; None where the text in this language has none."""
    if slot.type is SlotType.CHOICE:
        probe: SlotValue = slot.offered(facts.language)[0]
    elif slot.type is SlotType.AMOUNT:
        probe = Amount(_PROBE)
    elif slot.type is SlotType.ACT:
        probe = ActReference(_PROBE, number=_PROBE)
    else:
        probe = _PROBE
    filled = composing.fill(clause, {**slots, slot.name: probe}, facts)
    span = next((span for span in filled.spans if span.slot == slot.name), None)
    if span is None:
        return None
    at = 0
    while at < min(span.start, len(text)) and text[at] == filled.text[at]:
        at += 1
    return at


def changed_field(
    before: str, now: str, fields: Sequence[Field], caret: int, active: int | None = None
) -> int | None:
    """Which field's words a change from `before` to `now` lies in; None where it touches fixed words too.

    Where two fields share a border the active one is asked first, then the one where the cursor is.
    """
    grown = len(now) - len(before)
    order = [number for number, field in enumerate(fields) if field.typed]
    order.sort(key=lambda number: (number != active, not fields[number].start <= caret <= fields[number].end))
    for number in order:
        field = fields[number]
        end = field.end + grown
        same_head = end >= field.start and before[: field.start] == now[: field.start]
        if same_head and before[field.end :] == now[end:]:
            return number
    return None


def after_change(fields: Sequence[Field], number: int, grown: int) -> tuple[Field, ...]:
    """The fields once the words of the one at `number` are `grown` characters longer."""
    field = fields[number]
    changed = replace(field, end=field.end + grown, blank=False)
    return (*fields[:number], changed, *(other.moved(grown) for other in fields[number + 1 :]))
