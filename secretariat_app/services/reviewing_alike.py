"""A correction made in one paper, offered for the others that wait and were typed the same way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain.directory import Directories
from secretariat_app.errors import KnownError
from secretariat_app.services import reviewing
from secretariat_app.services.reviewing import Case, Settled

if TYPE_CHECKING:
    from secretariat_app.documents.old_papers.correcting import Draft
    from secretariat_app.documents.old_papers.found import Span
    from secretariat_app.storage.archive import Archive

MOST = 300
"""So many papers are looked through for one correction: those that come next in the queue."""


class Offer(msgspec.Struct, frozen=True):
    """The same correction in another paper: the paper as it is, and as it would be."""

    case: Case
    draft: Draft


def offers(
    archive: Archive,
    papers: Sequence[int],
    before: Draft,
    spans: Sequence[Span],
    label: str,
    names: Directories,
) -> list[Offer]:
    """In which of these papers the same can be said of the same place."""
    from secretariat_app.documents.old_papers.alike_places import found_again, sign_of

    sign = sign_of(before, spans, label)
    found = []
    for identity in papers[:MOST]:
        try:
            case = reviewing.open_case(archive, identity, names)
            places = () if case.edited or case.changes else found_again(case.draft, sign)
            if not places:
                continue
            draft = reviewing.say(case.draft, places, label)
        except KnownError:  # gone meanwhile, or the words there are none of that kind: not offered
            continue
        if reviewing.value(draft, names) != case.stored.resolution:
            found.append(Offer(case, draft))
    return found


def accept(archive: Archive, chosen: Sequence[Offer], names: Directories) -> list[Settled]:
    """Correct these papers; they wait on, to be looked at."""
    return [reviewing.keep(archive, offer.case, offer.draft, names, to_review=True) for offer in chosen]


def take_back(
    archive: Archive, settled: Sequence[Settled], chosen: Sequence[Offer], names: Directories
) -> None:
    """Put the papers back as they were before `accept`."""
    for one, offer in zip(settled, chosen, strict=True):
        if one.kept is not None:
            case = msgspec.structs.replace(offer.case, stored=one.kept)
            reviewing.keep(archive, case, offer.case.draft, names, to_review=True)
