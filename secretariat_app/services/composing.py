"""Clauses and slots become text: the words of a paragraph, where each came from, and what is still blank."""

import datetime
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.clause import (
    FROM_RESOLUTION,
    Clause,
    ClauseUse,
    Group,
    ItemNumber,
    Slot,
    SlotType,
    SlotValue,
)
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.editing import paragraph_at, with_item, with_paragraph
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import numbers, slot_references
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature, plain
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.language import dates
from secretariat_app.services.clause_templates import pieces
from secretariat_app.services.library import Library
from secretariat_app.services.slot_texts import BLANK, Given, SlotText, slot_text

ADDRESSEES = "адресаты"
"""The slot that names who is to act: what stands in it becomes the item's addressees."""

_NO_KAZAKH = QT_TRANSLATE_NOOP("errors", "The clause «{clause}» has no Kazakh text.")
_NO_SLOT = QT_TRANSLATE_NOOP("errors", "The clause «{clause}» has no slot «{slot}»; it has: {slots}.")
_AT = QT_TRANSLATE_NOOP("errors", "{place}: {problem}")

_NO_SPACE_BEFORE = tuple(",.;:)»")


class Facts(msgspec.Struct, frozen=True):
    """What a clause takes from the resolution it stands in.

    `numbers`: those of the items by their keys. `title_use`: what the title's own clause was given.
    """

    language: str
    date: datetime.date | None
    title: str
    commissions: tuple[str, ...]
    directories: Directories
    numbers: Mapping[str, int] = {}
    title_use: ClauseUse | None = None


class Span(msgspec.Struct, frozen=True):
    """Which characters of a text came from which slot."""

    start: int
    end: int
    slot: str


class Filled(msgspec.Struct, frozen=True):
    """A clause with its slots filled; `blanks` names the slots that were left empty."""

    text: str
    spans: tuple[Span, ...] = ()
    addressees: tuple[str, ...] = ()
    deadline: datetime.date | None = None
    blanks: tuple[str, ...] = ()


class Blank(msgspec.Struct, frozen=True):
    """A slot that was left empty, and where."""

    place: Place
    slot: str
    label: str


class Composed(msgspec.Struct, frozen=True):
    """A resolution with every text there, and the slots that print as a blank."""

    resolution: Resolution
    blanks: tuple[Blank, ...] = ()


def facts_of(resolution: Resolution, directories: Directories) -> Facts:
    """The facts that clauses take from `resolution`."""
    return Facts(
        resolution.language,
        resolution.date,
        resolution.title.text,
        resolution.commissions,
        directories,
        numbers(resolution),
        resolution.title.clause,
    )


def comes_from_paper(slot: Slot, slots: Mapping[str, SlotValue], facts: Facts) -> bool:
    """Whether what the slot prints was not given here but in the title or the requisites."""
    linked = slot.type in FROM_RESOLUTION or _from_title(slot, facts) is not None
    return linked and not slots.get(slot.name)


def _from_title(slot: Slot, facts: Facts) -> SlotValue | None:
    use = facts.title_use
    return use.slots.get(slot.name) or None if use is not None and use.key in slot.as_in else None


def alone(facts: Facts) -> Facts:
    """The facts without what the title was given: a paper may be older than the link of a slot to it."""
    return replace(facts, title_use=None)


def _is_in_title(slot: Slot, facts: Facts) -> bool:
    return facts.title_use is not None and facts.title_use.key in slot.as_in


def fill(clause: Clause, slots: Mapping[str, SlotValue], facts: Facts) -> Filled:
    """The clause's text in the language of `facts`.

    A slot that is empty and not optional prints as «________» and is named in `blanks`. The text of an item
    or an action comes without its closing punctuation, as a resolution keeps it. Raises KnownError for a slot
    that the clause does not have, a choice that is not offered, and a clause without a text in that language.
    """
    text = clause.text(facts.language)
    if not text:
        raise KnownError(_NO_KAZAKH, clause=clause.key)
    _refuse_unknown(clause, slots)
    values: dict[str, SlotText] = {}
    blanks: list[str] = []
    for slot in clause.slots:
        given = slot_text(slot, _given(slot, slots.get(slot.name), facts), facts.language, facts.directories)
        if given is None:
            if not slot.optional:
                blanks.append(slot.name)
            given = SlotText.make(slot.name, "" if slot.optional else BLANK)
        values[slot.name] = given
    words, spans = _join(pieces(text, values))
    if clause.group in (Group.ITEMS, Group.ACTIONS):
        words = opened(words)
        spans = [Span(span.start, min(span.end, len(words)), span.slot) for span in spans]
    shown = {span.slot for span in spans}
    return Filled(
        text=words,
        spans=tuple(span for span in spans if span.start < span.end),
        addressees=_addressees(slots),
        deadline=_deadline(clause, slots),
        blanks=tuple(name for name in blanks if name in shown),
    )


def paragraph(clause: Clause, slots: Mapping[str, SlotValue], facts: Facts) -> Paragraph:
    """The clause as a paragraph that remembers where it came from."""
    return _as_paragraph(fill(clause, slots, facts), ClauseUse(clause.key, dict(slots)))


def item(
    clause: Clause, slots: Mapping[str, SlotValue], facts: Facts, actions: Iterable[Paragraph] = ()
) -> Item:
    """The clause as an item, with its addressees, its deadline and Kazakh's closing verb."""
    filled = fill(clause, slots, facts)
    use = ClauseUse(clause.key, dict(slots))
    return Item(
        text=filled.text,
        clause=use,
        references=_as_paragraph(filled, use).references,
        actions=tuple(actions),
        closing=clause.closing_kk if facts.language == "kk" else "",
        addressees=filled.addressees,
        deadline=filled.deadline,
    )


def signature(clause: Clause, slots: Mapping[str, SlotValue], facts: Facts, name: str) -> Signature:
    """The clause as the position beside `name`."""
    return Signature(fill(clause, slots, facts).text, name, ClauseUse(clause.key, dict(slots)))


def compose(resolution: Resolution, library: Library, directories: Directories) -> Composed:
    """The resolution with a text wherever a clause stood without one, and all slots that print as a blank.

    KnownError with the place for an unknown clause or slot; not where the text is there already, since the
    library may have changed after the paper was written.
    """
    blanks: list[Blank] = []
    for place, old in clause_texts(resolution):
        facts = facts_at(place, resolution, directories)
        try:
            clause, filled = _fill_at(place, old, facts, library)
        except KnownError:
            if old.text:
                continue
            raise
        if not old.text:
            resolution = with_filled(resolution, place, old.clause, clause, filled)
        if old.text in ("", filled.text):
            blanks += [
                Blank(place, name, _label(clause, name, resolution.language)) for name in filled.blanks
            ]
    return Composed(resolution, tuple(blanks))


def refresh(old: Resolution, new: Resolution, library: Library, directories: Directories) -> Resolution:
    """`new` with its clauses filled anew where title, date, commissions or language are not those of `old`.

    A text that is not what its clause gave before was written by hand and stays.
    """
    before_facts, after_facts = facts_of(old, directories), facts_of(new, directories)
    if before_facts == after_facts:
        return new
    for place, was in clause_texts(new):
        if not _touched(was.clause, before_facts, after_facts, library):
            continue
        try:
            clause, before = _fill_at(place, was, facts_at(place, old, directories), library)
            if before.text != was.text:
                continue
            use = _parted(clause, was.clause, before_facts, after_facts)
            filled = fill(clause, use.slots, facts_at(place, new, directories))
        except KnownError:  # an older paper may use a clause that the library no longer has: its words stay
            continue
        new = with_filled(new, place, use, clause, filled)
    return new


def _parted(clause: Clause, use: ClauseUse, before: Facts, after: Facts) -> ClauseUse:
    """Slots that took their words from a title that asks for them no more keep these as their own."""
    kept = {
        slot.name: value
        for slot in clause.slots
        if not use.slots.get(slot.name)
        and (value := _from_title(slot, before)) is not None
        and not _is_in_title(slot, after)
    }
    return ClauseUse(use.key, {**use.slots, **kept}) if kept else use


def made_from(use: ClauseUse, text: str, facts: Facts, library: Library) -> Clause | None:
    """What the clause said when `text` was made from it: its present words, or else earlier ones.

    None where none of them gives that text: it was changed by hand, or the library has no such clause.
    """
    try:
        said = library.versions(use.key)
    except KnownError:
        return None
    for clause in said:
        try:
            if any(fill(clause, use.slots, one).text == text for one in (facts, alone(facts))):
                return clause
        except KnownError:  # it had other slots, or no text in this language
            continue
    return None


def _touched(use: ClauseUse, before: Facts, after: Facts, library: Library) -> bool:
    """Whether the clause takes anything of what changed: most take neither title nor commission."""
    if (before.language, before.date) != (after.language, after.date):
        return True
    if before.numbers != after.numbers and any(isinstance(one, ItemNumber) for one in use.slots.values()):
        return True
    kinds = {SlotType.TITLE} if before.title != after.title else set()
    kinds |= {SlotType.COMMISSION} if before.commissions != after.commissions else set()
    said = [clause for clause in library.clauses if clause.key == use.key]
    said += library.earlier.get(use.key, ())
    slots = (slot for clause in said for slot in clause.slots)
    titled = before.title_use != after.title_use
    return any(
        (slot.type in kinds or (titled and slot.as_in)) and not use.slots.get(slot.name) for slot in slots
    )


def _as_paragraph(filled: Filled, use: ClauseUse) -> Paragraph:
    spans: dict[str, tuple[tuple[int, int], ...]] = {}
    for span in filled.spans:
        spans[span.slot] = (*spans.get(span.slot, ()), (span.start, span.end))
    return Paragraph(filled.text, use, slot_references(use, spans))


class ClauseText(msgspec.Struct, frozen=True):
    """A text and the clause that it came from."""

    text: str
    clause: ClauseUse


def clause_texts(resolution: Resolution) -> Iterator[tuple[Place, ClauseText]]:
    """Every text that a clause gave, the title first: the others may take it up."""
    places = [Place(Part.TITLE), Place(Part.PREAMBLE)]
    places += [Place(Part.FINDINGS, index) for index in range(len(resolution.findings))]
    places.append(Place(Part.ENACTMENT))
    for index, member in enumerate(resolution.items):
        places.append(Place(Part.ITEMS, index))
        places += [Place(Part.ITEMS, index, action) for action in range(len(member.actions))]
    places += [Place(Part.SIGNATURES, index) for index in range(len(resolution.signatures))]
    for place in places:
        found = paragraph_at(resolution, place)
        if found.clause:
            yield place, ClauseText(found.text, found.clause)


def facts_at(place: Place, resolution: Resolution, directories: Directories) -> Facts:
    """At a joint meeting each signature speaks for one commission, in their order."""
    facts = facts_of(resolution, directories)
    index = place.index or 0
    if place.part is Part.SIGNATURES and index < len(facts.commissions):
        return replace(facts, commissions=facts.commissions[index : index + 1])
    return facts


def _fill_at(place: Place, was: ClauseText, facts: Facts, library: Library) -> tuple[Clause, Filled]:
    """The clause and its text; where an earlier version of it gave the words that stand there, that one."""
    use = was.clause
    try:
        clause = library.get(use.key)
        if was.text:
            clause = made_from(use, was.text, facts, library) or clause
        filled = fill(clause, use.slots, facts)
        if was.text and filled.text != was.text:
            filled = fill(clause, use.slots, alone(facts))
        return clause, filled
    except KnownError as error:
        raise KnownError(_AT, place=place, problem=error) from error


def with_filled(
    resolution: Resolution, place: Place, use: ClauseUse, clause: Clause, filled: Filled
) -> Resolution:
    """The resolution with the filled clause at `place`; an item keeps addressees and deadline that it has."""
    resolution = with_paragraph(resolution, place, _as_paragraph(filled, use))
    if place.part is not Part.ITEMS or place.action is not None or place.index is None:
        return resolution
    member = resolution.items[place.index]
    own = "" if member.closing == clause.closing_kk else member.closing
    return with_item(
        resolution,
        place.index,
        replace(
            member,
            addressees=member.addressees or filled.addressees,
            deadline=member.deadline or filled.deadline,
            closing=own or (clause.closing_kk if resolution.language == "kk" else ""),
        ),
    )


def _label(clause: Clause, name: str, language: str) -> str:
    slot = clause.slot(name)
    return (slot.label_kk if language == "kk" else slot.label) if slot else name


def _refuse_unknown(clause: Clause, slots: Mapping[str, SlotValue]) -> None:
    for name in slots:
        if clause.slot(name) is None:
            known = ", ".join(slot.name for slot in clause.slots)
            raise KnownError(_NO_SLOT, clause=clause.key, slot=name, slots=known)


def _given(slot: Slot, value: SlotValue | None, facts: Facts) -> Given:
    value = value or _from_title(slot, facts)
    if isinstance(value, ItemNumber):
        return str(facts.numbers[value.item]) if value.item in facts.numbers else None
    if value or slot.type not in FROM_RESOLUTION:
        return value
    return facts.title if slot.type is SlotType.TITLE else facts.commissions


def _addressees(slots: Mapping[str, SlotValue]) -> tuple[str, ...]:
    value = slots.get(ADDRESSEES, ())
    names = (value,) if isinstance(value, str) else value
    return tuple(filter(None, map(plain, names))) if isinstance(names, tuple) else ()


def _deadline(clause: Clause, slots: Mapping[str, SlotValue]) -> datetime.date | None:
    values = (slots.get(slot.name) for slot in clause.slots if slot.type is SlotType.DEADLINE)
    return next(
        (date for value in values if isinstance(value, str) and (date := dates.iso_date(value.strip()))), None
    )


def _join(parts: Iterable[str]) -> tuple[str, list[Span]]:
    """The pieces as one text; an empty slot takes the space beside it along, its words are not touched."""
    text, spans = "", []
    for part in parts:
        if isinstance(part, SlotText):
            if part:
                spans.append(Span(len(text) + part.lead, len(text) + len(part) - part.tail, part.name))
            text += part
            continue
        fixed = " ".join(part.split(" "))
        if fixed.startswith(" ") and (not text or text.endswith(" ")):
            fixed = fixed.lstrip(" ")
        if text.endswith(" ") and fixed.startswith(_NO_SPACE_BEFORE):
            text = text[:-1]
        text += fixed
    return text.rstrip(" "), spans
