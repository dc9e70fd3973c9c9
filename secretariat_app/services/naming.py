"""Names by date: what a paper calls things follows its date, and what followed can be told and taken back.

Only names in fields follow: those that the old date gave. Words written by hand, the titles of other acts and
what stands in quotation marks inside a text are nobody's names and are never touched.
"""

import datetime
from collections.abc import Iterator, Mapping

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, ClauseUse, SlotType, SlotValue
from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.domain.editing import paragraph_at, with_item, with_paragraph, with_signature
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import composing
from secretariat_app.services.library import Library

NAMING = frozenset({SlotType.BODY, SlotType.BODIES, SlotType.PERSON, SlotType.COMMISSION})
"""The slots that hold names."""
_AROUND = 6
"""How many words are shown before and after what changes."""
_KINDS = (Kind.BODY, Kind.COMMISSION, Kind.AUTHOR, Kind.PERSON)


class Followed(msgspec.Struct, frozen=True):
    """One name or text that is another on the new date; `place` is where it stands."""

    place: Place
    was: str
    now: str


def name_on(
    name: str,
    old: datetime.date | None,
    new: datetime.date | None,
    language: str,
    known: Directories,
) -> str:
    """What the bearer of `name` is called on the day `new`; `name` itself where it was not right on `old`.

    Of a body that was reorganised by then, the name of what it became.
    """
    found = known.find(name, language, _KINDS)
    if found is None:
        return name
    entry = found[0]
    spelt = [one for one in entry.names if one.spelling_of(name, language)]
    if any(one.valid_on(new) for one in spelt) or not (
        any(one.valid_on(old) for one in spelt) or entry.name_on(old) in spelt
    ):
        return name
    bearer = known.bearer(entry, new)
    if bearer is entry:
        return entry.called(name, new, language) or name
    return bearer.name_on(new).nominative(language) or name


def follow(before: Resolution, after: Resolution, library: Library, known: Directories) -> Resolution:
    """`after` with the names in the fields of its clauses, and of those who sign, as they are on its date.

    A text that is not what its clause gave was written by hand and stays, with the names in its fields.
    """
    if before.date == after.date:
        return after
    for place, use in _clauses(after):
        after = _follow_at(place, use, before, after, library, known)
    for index, signature in enumerate(after.signatures):
        name = name_on(signature.name, before.date, after.date, after.language, known)
        if name != signature.name:
            after = with_signature(after, index, replace(signature, name=name))
    return after


def followed(before: Resolution, after: Resolution) -> tuple[Followed, ...]:
    """What else is different in `after`, whose date was changed: requisites, whole texts, who signs."""
    found = [
        Followed(Place(Part.REQUISITES), was, now)
        for was, now in zip(before.commissions, after.commissions, strict=False)
    ]
    found.append(Followed(Place(Part.REQUISITES), before.place or "", after.place or ""))
    found += [
        Followed(place, paragraph_at(before, place).text, paragraph_at(after, place).text)
        for place in _places(after)
        if _has(before, place)
    ]
    for index, (one, other) in enumerate(zip(before.signatures, after.signatures, strict=False)):
        place = Place(Part.SIGNATURES, index)
        found.append(Followed(place, one.position, other.position))
        found.append(Followed(place, one.name, other.name))
    return tuple(one for one in found if one.was != one.now and one.was)


def shortened(was: str, now: str) -> tuple[str, str]:
    """Two texts as far as they differ, with the words around: «… города А …», «… города Б …»."""
    one, other = was.split(" "), now.split(" ")
    most = min(len(one), len(other))
    start = next((at for at in range(most) if one[at] != other[at]), most)
    end = next((at for at in range(most - start) if one[-1 - at] != other[-1 - at]), most - start)
    start, end = max(start - _AROUND, 0), max(end - _AROUND, 0)

    def cut(words: list[str]) -> str:
        kept = " ".join(words[start : len(words) - end])
        return f"{'… ' if start else ''}{kept}{' …' if end else ''}"

    return cut(one), cut(other)


def _follow_at(
    place: Place,
    use: ClauseUse,
    before: Resolution,
    after: Resolution,
    library: Library,
    known: Directories,
) -> Resolution:
    facts = composing.facts_of(before, known)
    clause = composing.made_from(use, paragraph_at(after, place).text, facts, library)
    if clause is None or not _has(before, place):  # written by hand, or nobody knows the clause any more
        return after
    try:
        names = _renamed(clause, use.slots, before, after, known)
        slots = {name: _with_names(value, names) for name, value in use.slots.items()}
        if slots == dict(use.slots):
            return after
        after = with_paragraph(after, place, composing.paragraph(clause, slots, facts))
    except KnownError:  # a value that the clause no longer takes: its words stay
        return after
    if place.part is Part.ITEMS and place.action is None and place.index is not None:
        item = after.items[place.index]
        addressees = tuple(names.get(name, name) for name in item.addressees)
        after = with_item(after, place.index, replace(item, addressees=addressees))
    return after


def _renamed(
    clause: Clause,
    slots: Mapping[str, SlotValue],
    before: Resolution,
    after: Resolution,
    known: Directories,
) -> dict[str, str]:
    """The names in the fields of a clause that are others on the new date."""
    names = {}
    for slot in clause.slots:
        value = slots.get(slot.name)
        if slot.type in NAMING and isinstance(value, str | tuple):
            for name in (value,) if isinstance(value, str) else value:
                fresh = name_on(name, before.date, after.date, before.language, known)
                if fresh != name:
                    names[name] = fresh
    return names


def _with_names(value: SlotValue, names: Mapping[str, str]) -> SlotValue:
    if isinstance(value, str):
        return names.get(value, value)
    return tuple(names.get(name, name) for name in value) if isinstance(value, tuple) else value


def _places(resolution: Resolution) -> Iterator[Place]:
    yield Place(Part.TITLE)
    yield Place(Part.PREAMBLE)
    for index in range(len(resolution.findings)):
        yield Place(Part.FINDINGS, index)
    yield Place(Part.ENACTMENT)
    for index, item in enumerate(resolution.items):
        yield Place(Part.ITEMS, index)
        for action in range(len(item.actions)):
            yield Place(Part.ITEMS, index, action)


def _clauses(resolution: Resolution) -> Iterator[tuple[Place, ClauseUse]]:
    for place in _places(resolution):
        use = paragraph_at(resolution, place).clause
        if use is not None:
            yield place, use


def _has(resolution: Resolution, place: Place) -> bool:
    """Whether there is such a place: a step that changes the date may change the number of texts too."""
    if place.part is Part.FINDINGS:
        return (place.index or 0) < len(resolution.findings)
    if place.part is not Part.ITEMS:
        return True
    index = place.index or 0
    if index >= len(resolution.items):
        return False
    return place.action is None or place.action < len(resolution.items[index].actions)
