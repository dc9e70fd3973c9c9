"""How a chosen clause comes into the paper, and how its paragraphs follow the requisites."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.clause import Clause, Group, SlotValue
from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.domain.editing import inserted, paragraph_at, with_item, with_paragraph, with_signature
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services import composing, drafting, naming
from secretariat_app.services.library import Library
from secretariat_app.ui.editor.operations import Step

_SINGLE = {Group.TITLE: Part.TITLE, Group.PREAMBLE: Part.PREAMBLE, Group.ENACTMENT: Part.ENACTMENT}


def put_clause(
    value: Resolution, place: Place | None, clause: Clause, slots: Mapping[str, SlotValue], known: Directories
) -> Step:
    """The paper with the filled clause at `place` or behind it; an empty paragraph there is taken.

    A clause of another group goes to its own part. A clause that opens a list brings an empty action.
    """
    facts = composing.facts_of(value, known)
    name = QCoreApplication.translate("edits", "Insert a clause")
    if clause.group in _SINGLE:
        target = Place(_SINGLE[clause.group])
        paragraph = composing.paragraph(clause, slots, facts)
        return Step(with_paragraph(value, target, paragraph), name, target, -1)
    if clause.group is Group.FINDINGS:
        return _put_finding(value, place, composing.paragraph(clause, slots, facts), name)
    if clause.group is Group.ITEMS:
        return _put_item(value, place, composing.item(clause, slots, facts), name, opens=clause.takes_actions)
    if clause.group is Group.ACTIONS:
        return _put_action(value, place, composing.paragraph(clause, slots, facts), name)
    return _put_signature(value, place, clause, slots, known, name)


def change_slots(
    value: Resolution,
    place: Place,
    clause: Clause,
    slots: Mapping[str, SlotValue],
    known: Directories,
    name: str,
) -> Step:
    """The paper with other slots in the clause that stands at `place`, a step called `name`."""
    facts = composing.facts_of(value, known)
    if place.part is Part.ITEMS and place.action is None:
        index = place.index or 0
        fresh = composing.item(clause, slots, facts)
        old = value.items[index]
        item = replace(
            old,
            text=fresh.text,
            clause=fresh.clause,
            references=fresh.references,
            closing=fresh.closing,
            addressees=fresh.addressees,
            deadline=fresh.deadline,
        )
        return Step(with_item(value, index, item), name, place, -1)
    facts = facts_at(facts, place)
    return Step(with_paragraph(value, place, composing.paragraph(clause, slots, facts)), name, place, -1)


def follow(before: Resolution, after: Resolution, library: Library, known: Directories) -> Resolution:
    """`after` with what depends on its title, date, commissions and language brought up to them.

    A commission takes its name of the new date; its signature, the place and the clauses follow
    where they were what the old requisites gave.
    """
    if (before.date, before.language) != (after.date, after.language):
        names = tuple(_name_now(name, before, after, known) for name in after.commissions)
        after = replace(after, commissions=names)
    if _sitting(before) != _sitting(after):  # not for each letter of the title
        after = _with_chairs_and_place(before, after, library, known)
    after = naming.follow(before, after, library, known)
    return composing.refresh(before, after, library, known)


def _sitting(value: Resolution) -> tuple[object, ...]:
    return value.date, value.language, value.commissions


def _with_chairs_and_place(
    before: Resolution, after: Resolution, library: Library, known: Directories
) -> Resolution:
    for index, signature in enumerate(after.signatures):
        old = _chair(before, index, known, library)
        fresh = _chair(after, index, known, library)
        if old == signature and fresh is not None:
            after = with_signature(after, index, fresh)
    was, now = _place(before, known), _place(after, known)
    if was != now and now and after.place == was:
        after = replace(after, place=now)
    return after


def _put_finding(value: Resolution, place: Place | None, paragraph: Paragraph, name: str) -> Step:
    here = place if place and place.part is Part.FINDINGS and place.index is not None else None
    if here and not paragraph_at(value, here).text:
        return Step(with_paragraph(value, here, paragraph), name, here, -1)
    target = Place(Part.FINDINGS, (here.index or 0) + 1 if here else len(value.findings))
    return Step(inserted(value, target, paragraph), name, target, -1)


def _put_item(value: Resolution, place: Place | None, item: Item, name: str, *, opens: bool) -> Step:
    inside = place is not None and place.part is Part.ITEMS and place.index is not None
    index = (place.index or 0) if place and inside else None
    if index is not None and not value.items[index].text:
        actions = value.items[index].actions or item.actions
        after = with_item(value, index, replace(item, actions=actions))
    else:
        index = len(value.items) if index is None else index + 1
        after = inserted(value, Place(Part.ITEMS, index), item)
    if opens and not after.items[index].actions:
        target = Place(Part.ITEMS, index, 0)
        return Step(inserted(after, target, Paragraph()), name, target)
    return Step(after, name, Place(Part.ITEMS, index), -1)


def _put_action(value: Resolution, place: Place | None, paragraph: Paragraph, name: str) -> Step:
    if not value.items:
        value = inserted(value, Place(Part.ITEMS, 0), Item())
    inside = place is not None and place.part is Part.ITEMS and place.index is not None
    index = (place.index or 0) if place and inside else len(value.items) - 1
    action = place.action if place and inside else None
    if action is not None and not value.items[index].actions[action].text:
        target = Place(Part.ITEMS, index, action)
        return Step(with_paragraph(value, target, paragraph), name, target, -1)
    position = len(value.items[index].actions) if action is None else action + 1
    target = Place(Part.ITEMS, index, position)
    return Step(inserted(value, target, paragraph), name, target, -1)


def _put_signature(
    value: Resolution,
    place: Place | None,
    clause: Clause,
    slots: Mapping[str, SlotValue],
    known: Directories,
    name: str,
) -> Step:
    here = place.index if place and place.part is Part.SIGNATURES else None
    if here is None and len(value.signatures) == 1:
        here = 0
    index = len(value.signatures) if here is None else here
    facts = facts_at(composing.facts_of(value, known), Place(Part.SIGNATURES, index))
    old = value.signatures[index] if index < len(value.signatures) else Signature()
    fresh = composing.signature(clause, slots, facts, old.name)
    target = Place(Part.SIGNATURES, index)
    if here is None:
        return Step(inserted(value, target, fresh), name, target, -1)
    return Step(with_signature(value, index, fresh), name, target, -1)


def facts_at(facts: composing.Facts, place: Place | None) -> composing.Facts:
    """At a joint meeting each signature speaks for one commission, in their order."""
    index = (place.index or 0) if place is not None and place.part is Part.SIGNATURES else None
    if index is not None and index < len(facts.commissions):
        return replace(facts, commissions=facts.commissions[index : index + 1])
    return facts


def _name_now(name: str, before: Resolution, after: Resolution, known: Directories) -> str:
    found = known.find(name, before.language, (Kind.COMMISSION,))
    return (found[0].name_on(after.date).nominative(after.language) or name) if found else name


def _chair(value: Resolution, index: int, known: Directories, library: Library) -> Signature | None:
    if index >= len(value.commissions):
        return None
    return drafting.signature_for(known, value.commissions[index], value.date, value.language, library)


def _place(value: Resolution, known: Directories) -> str | None:
    if not value.commissions:
        return None
    return drafting.place_on(known, value.commissions[0], value.date, value.language)
