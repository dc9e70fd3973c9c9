"""Papers that were made from what a clause said before: found, and on demand brought to its present words."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, ClauseUse, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.editing import with_item
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import composing
from secretariat_app.services.composing import Filled
from secretariat_app.services.library import Library


class Outdated(msgspec.Struct, frozen=True):
    """A text that an earlier version of its clause gave, and what the present one would give."""

    place: Place
    key: str
    was: str
    now: str


def outdated(resolution: Resolution, library: Library, directories: Directories) -> tuple[Outdated, ...]:
    """The texts whose wording was changed since; what was written by hand is none of them."""
    return tuple(
        Outdated(place, use.key, text, filled.text)
        for place, use, text, _, _, filled in _changed(resolution, library, directories)
    )


def renewed(
    resolution: Resolution, places: Sequence[Place], library: Library, directories: Directories
) -> Resolution:
    """The paper with the present words of their clauses at `places`; the fields keep what stands in them."""
    for place, use, _, before, now, filled in list(_changed(resolution, library, directories)):
        if place not in places:
            continue
        kept = ClauseUse(use.key, _slots(use, now))
        if place.part is Part.ITEMS and place.action is None and place.index is not None:
            item = resolution.items[place.index]
            if item.closing == before.closing_kk:
                resolution = with_item(resolution, place.index, replace(item, closing=now.closing_kk))
        resolution = composing.with_filled(resolution, place, kept, now, filled)
    return resolution


def _changed(
    resolution: Resolution, library: Library, directories: Directories
) -> Iterator[tuple[Place, ClauseUse, str, Clause, Clause, Filled]]:
    if not library.earlier:
        return
    for place, found in composing.clause_texts(resolution):
        use = found.clause
        if use.key not in library.earlier:
            continue
        facts = composing.facts_at(place, resolution, directories)
        before, now = composing.made_from(use, found.text, facts, library), library.get(use.key)
        if before is None or before == now:
            continue
        try:
            filled = composing.fill(now, _slots(use, now), facts)
        except KnownError:  # what stands in a field is not offered any more: the words stay
            continue
        if filled.text != found.text:
            yield place, use, found.text, before, now, filled


def _slots(use: ClauseUse, clause: Clause) -> dict[str, SlotValue]:
    """What stands in the fields that the clause still has."""
    return {name: value for name, value in use.slots.items() if clause.slot(name) is not None}
