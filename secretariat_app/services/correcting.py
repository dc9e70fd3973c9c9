"""A directory was changed while papers are open: how they would read, where their clauses gave the text.

Nothing is changed here by itself: what comes out is offered. Words written by hand stay, and a name that held
on other days is no other name: only a spelling that was put right counts.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, ClauseUse, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.editing import paragraph_at, with_item, with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import texts
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import composing
from secretariat_app.services.library import Library
from secretariat_app.services.naming import NAMING


def corrected(paper: Resolution, library: Library, was: Directories, now: Directories) -> Resolution:
    """`paper`, written with the directories `was`, as its clauses and fields read with `now`."""

    def name(words: str) -> str:
        return put_right(words, paper.language, was, now)

    signatures = tuple(replace(one, name=name(one.name)) for one in paper.signatures)
    after = replace(
        paper,
        commissions=tuple(map(name, paper.commissions)),
        place=name(paper.place) if paper.place else paper.place,
        signatures=signatures,
    )
    places = [place for place, _ in texts(paper)]
    places += [Place(Part.SIGNATURES, index) for index in range(len(signatures))]
    for place in places:
        text = paragraph_at(paper, place)
        if text.clause is not None:
            after = _at(place, text, text.clause, paper, after, library, (was, now))
    return after


def put_right(words: str, language: str, was: Directories, now: Directories) -> str:
    """What a name of `was` is called in `now`, where its spelling for the same days was changed."""
    found = was.find(words, language)
    if found is None or now.find(words, language) is not None:
        return words
    old, new = found[0], now.entry(found[0].key)
    if new is None:
        return words
    for at, name in enumerate(old.names):
        spelling = name.spelling_of(words, language)
        if spelling is None:
            continue
        same = [one for one in new.names if one.valid_from == name.valid_from]
        if len(same) > 1:
            same = [one for one in new.names[at : at + 1] if one.valid_from == name.valid_from]
        if same:
            return same[0].written(spelling).nominative(language) or words
    return words


def renamed_slots(
    clause: Clause, slots: Mapping[str, SlotValue], names: Mapping[str, str]
) -> dict[str, SlotValue]:
    """The slots with other names in those that hold names."""
    fresh: dict[str, SlotValue] = dict(slots)
    for slot in clause.slots:
        value = slots.get(slot.name)
        if slot.type in NAMING and isinstance(value, str):
            fresh[slot.name] = names.get(value, value)
        elif slot.type in NAMING and isinstance(value, tuple):
            fresh[slot.name] = tuple(names.get(one, one) for one in value)
    return fresh


def _at(
    place: Place,
    text: Paragraph,
    use: ClauseUse,
    paper: Resolution,
    after: Resolution,
    library: Library,
    known: tuple[Directories, Directories],
) -> Resolution:
    was, now = known
    names = {
        one: put_right(one, paper.language, was, now)
        for value in use.slots.values()
        if isinstance(value, str | tuple)
        for one in ((value,) if isinstance(value, str) else value)
    }
    before = composing.facts_at(place, paper, was)
    fresh = composing.facts_at(place, after, now)
    clause = composing.made_from(use, text.text, before, library)
    if clause is None:
        return after
    slots = renamed_slots(clause, use.slots, names)
    try:
        if composing.fill(clause, use.slots, before).text != text.text:
            fresh = composing.alone(fresh)
        made = composing.paragraph(clause, slots, fresh)
    except KnownError:  # a slot of an older paper that the clause has no more: its words stay
        return after
    if made.text == text.text and slots == dict(use.slots):
        return after
    after = with_paragraph(after, place, made)
    if place.part is Part.ITEMS and place.action is None and place.index is not None:
        item = after.items[place.index]
        addressees = tuple(names.get(name, name) for name in item.addressees)
        after = with_item(after, place.index, replace(item, addressees=addressees))
    return after
