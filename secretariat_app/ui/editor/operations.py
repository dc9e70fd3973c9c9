"""What the keys of the form do to the value: pure functions from a value and a caret to a step."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from secretariat_app.domain import arranging
from secretariat_app.domain.editing import inserted, paragraph_at, removed, with_item, with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import glued, piece, renumbered
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.ui.editor.calling import named

translate = QCoreApplication.translate
_ABOVE = {Part.FINDINGS: Part.PREAMBLE, Part.ITEMS: Part.ENACTMENT}
LISTS = (Part.FINDINGS, Part.ITEMS, Part.SIGNATURES)


class Step(msgspec.Struct, frozen=True):
    """A value to come, its name in the history, where the cursor goes, and which whole texts stay chosen."""

    value: Resolution
    name: str
    place: Place
    at: int = 0
    chosen: tuple[Place, ...] = ()


def split(value: Resolution, place: Place, at: int, *, opens_list: bool = False) -> Step | None:
    """Enter: what stands behind the cursor becomes the next paragraph, action or item.

    `opens_list`: the text ends in a typed «:», so an action follows and not an item. Enter in an
    empty last action ends the list and begins the next item; Enter before the first letter makes room above.
    """
    if place.part not in (Part.FINDINGS, Part.ITEMS):
        return None
    here = paragraph_at(value, place)
    if at == 0 and here.text:
        return _room_above(value, place)
    head, tail = piece(here, 0, at), piece(here, at)
    after = with_paragraph(value, place, head) if tail.text else value
    if place.part is Part.FINDINGS:
        target = Place(Part.FINDINGS, (place.index or 0) + 1)
        return Step(inserted(after, target, tail), translate("edits", "New paragraph"), target)
    if place.action is None:
        return _split_item(after, place.index or 0, tail, opens_list=opens_list)
    if not here.text and place.action == len(value.items[place.index or 0].actions) - 1:
        return _new_item(removed(value, place), (place.index or 0) + 1, Paragraph())
    target = Place(Part.ITEMS, place.index, place.action + 1)
    return Step(inserted(after, target, tail), translate("edits", "New action"), target)


def new_item(value: Resolution, place: Place | None) -> Step:
    """An empty item after the one at `place`, at the end where that is no item."""
    here = place is not None and place.part is Part.ITEMS and place.index is not None
    return _new_item(value, (place.index or 0) + 1 if place and here else len(value.items), Paragraph())


def new_action(value: Resolution, place: Place | None) -> Step:
    """An empty action after the one at `place`, at the end of the last item where that is no item."""
    if not value.items:
        value = inserted(value, Place(Part.ITEMS, 0), Item())
    inside = place is not None and place.part is Part.ITEMS and place.index is not None
    index = (place.index or 0) if place and inside else len(value.items) - 1
    position = place.action + 1 if place and inside and place.action is not None else 0
    if place is None or place.action is None:
        position = len(value.items[index].actions)
    target = Place(Part.ITEMS, index, position)
    return Step(inserted(value, target, Paragraph()), translate("edits", "New action"), target)


def new_finding(value: Resolution, place: Place | None) -> Step:
    """An empty paragraph of the findings after the one at `place`, else at the end."""
    here = place is not None and place.part is Part.FINDINGS and place.index is not None
    target = Place(Part.FINDINGS, (place.index or 0) + 1 if place and here else len(value.findings))
    return Step(inserted(value, target, Paragraph()), translate("edits", "New paragraph"), target)


def new_signature(value: Resolution, signature: Signature) -> Step:
    """One more signature under the others."""
    target = Place(Part.SIGNATURES, len(value.signatures))
    return Step(inserted(value, target, signature), translate("edits", "New signature"), target)


def remove(value: Resolution, place: Place) -> Step:
    """Without what stands at `place`; the cursor goes to the end of what stood before it."""
    after, target = emptied(value, removed(value, place), place)
    return Step(after, named("Delete {what}", value, [place]), target, length(after, target))


def emptied(value: Resolution, after: Resolution, first: Place) -> tuple[Resolution, Place]:
    """`after` a deletion that began at `first` of `value`, and where typing goes on.

    Where nothing is left of the findings or the items one empty line stays for what comes next; once that is
    deleted too, the cursor goes to the part above.
    """
    if first.part not in _ABOVE or getattr(after, str(first.part)):
        return after, previous(value, first) if first.part in LISTS else first
    worded = value.findings if first.part is Part.FINDINGS else value.items
    if not any(one.text or getattr(one, "actions", ()) for one in worded):
        return after, Place(_ABOVE[first.part])
    target = Place(first.part, 0)
    return inserted(after, target, Item() if first.part is Part.ITEMS else Paragraph()), target


def join(value: Resolution, place: Place) -> Step | None:
    """Backspace at the start: joined to the text before; None where there is nothing to join.

    An item's actions come along. An empty neighbour just goes, so that the other stays what it was.
    """
    if place.part not in (Part.FINDINGS, Part.ITEMS):
        return None
    here = paragraph_at(value, place)
    if place.index == 0 and place.action is None:
        return remove(value, place) if not here.text and not _has_actions(value, place) else None
    before = previous(value, place)
    there = paragraph_at(value, before)
    name = translate("edits", "Join paragraphs")
    if not there.text and place.action is None and not _has_actions(value, before) and before.action is None:
        return Step(removed(value, before), name, before)
    after = _joined(value, place, before, glued(there, here))
    return Step(after, name, before, len(there.text)) if after is not None else None


def _joined(value: Resolution, place: Place, before: Place, text: Paragraph) -> Resolution | None:
    if place.part is Part.FINDINGS or place.action:
        return with_paragraph(removed(value, place), before, text)
    index = place.index or 0
    if place.action == 0:
        old = value.items[index]
        rest = replace(old, actions=old.actions[1:])
        after = with_paragraph(with_item(value, index, rest), before, text)
        # What is now in the item's own sentence was the first of several: the others follow it.
        inline = bool(old.actions[0].text) or old.inline
        return with_item(after, index, replace(after.items[index], inline=inline))
    gone = value.items[index]
    above = value.items[before.index or 0]
    if above.closing and gone.closing and above.closing != gone.closing:
        return None
    after = with_paragraph(removed(value, place), before, text)
    above = after.items[before.index or 0]
    addressees = tuple(dict.fromkeys(above.addressees + gone.addressees))
    above = replace(
        above,
        actions=above.actions + gone.actions,
        inline=above.inline if above.actions else gone.inline,
        closing=above.closing or gone.closing,
        addressees=addressees,
        deadline=above.deadline or gone.deadline,
    )
    return with_item(after, before.index or 0, above)


def join_next(value: Resolution, place: Place) -> Step | None:
    """Delete at the end: the text behind is joined to this one."""
    behind = following(value, place)
    return join(value, behind) if behind is not None else None


def move(value: Resolution, place: Place, by: int) -> Step | None:
    """Alt+Up, Alt+Down: one place on; an action goes beyond the ends of its item. None at the end of all."""
    found = arranging.moved(value, [place], by)
    if found is None:
        return None
    return Step(found.value, named("Move {what}", value, [place]), found.places[0], -1)


def duplicate(value: Resolution, place: Place) -> Step | None:
    """The same once more, right after."""
    found = arranging.doubled(value, [place]) if place.part in LISTS else None
    if found is None:
        return None
    return Step(found.value, named("Duplicate {what}", value, [place]), found.places[0], -1)


def paste(value: Resolution, place: Place, start: int, end: int, texts: Sequence[str]) -> Step:
    """Several pasted paragraphs: the first to the cursor, the others become paragraphs of the same kind."""
    here = paragraph_at(value, place)
    head, tail = piece(here, 0, start), piece(here, end)
    pieces = [Paragraph(text.strip(" ")) for text in texts]
    apart = here.text[:start].endswith(" ") or texts[0].startswith(" ")
    pieces[0] = glued(head, pieces[0], " " if apart else "")
    apart = here.text[end:].startswith(" ") or texts[-1].endswith(" ")
    at = len(pieces[-1].text)
    pieces[-1] = glued(pieces[-1], tail, " " if apart else "")
    after = with_paragraph(value, place, pieces[0])
    for fresh in pieces[1:]:
        place = _after(place)
        whole = Item(fresh.text, references=fresh.references)
        kind = whole if place.part is Part.ITEMS and place.action is None else fresh
        after = inserted(after, place, kind)
    at = min(at + (1 if apart and tail.text else 0), length(after, place))
    return Step(after, translate("edits", "Paste"), place, at)


def as_free_text(value: Resolution, place: Place) -> Step:
    """The same words, no longer linked to their clause."""
    here = paragraph_at(value, place)
    free = Paragraph(here.text, None, here.references)
    return Step(with_paragraph(value, place, free), translate("edits", "Make free text"), place, -1)


def put_paragraph(value: Resolution, place: Place, paragraph: Paragraph | Item, name: str) -> Step:
    """A ready paragraph or item instead of what stands at `place`; an item keeps its actions."""
    if isinstance(paragraph, Item):
        index = place.index or 0
        old = value.items[index]
        fresh = replace(paragraph, actions=old.actions, key=old.key)
        return Step(with_item(value, index, fresh), name, place, -1)
    return Step(with_paragraph(value, place, paragraph), name, place, -1)


def previous(value: Resolution, place: Place) -> Place:
    """The text before `place` in the same list; the first stays where it is."""
    index = place.index or 0
    if place.action is not None:
        return Place(place.part, index, place.action - 1) if place.action else Place(place.part, index)
    if place.part is Part.ITEMS and index and value.items[index - 1].actions:
        return Place(place.part, index - 1, len(value.items[index - 1].actions) - 1)
    return Place(place.part, max(index - 1, 0))


def following(value: Resolution, place: Place) -> Place | None:
    """The text behind `place` in the same list; None at the end."""
    index = place.index or 0
    if place.part is Part.FINDINGS:
        return Place(place.part, index + 1) if index + 1 < len(value.findings) else None
    if place.part is not Part.ITEMS:
        return None
    action = 0 if place.action is None else place.action + 1
    if action < len(value.items[index].actions):
        return Place(place.part, index, action)
    return Place(place.part, index + 1) if index + 1 < len(value.items) else None


def tidy(value: Resolution) -> Resolution:
    """Without the empty paragraphs that the form keeps for what is yet to be typed."""
    items = tuple(
        _with_actions(item, tuple(a for a in item.actions if a.text or a.clause)) for item in value.items
    )
    items = tuple(item for item in items if item.text or item.clause or item.actions or item.closing)
    findings = tuple(finding for finding in value.findings if finding.text or finding.clause)
    signatures = tuple(one for one in value.signatures if one.position or one.name or one.clause)
    tidied = replace(value, findings=findings, items=items, signatures=signatures)
    return renumbered(tidied, linked=True)


def _with_actions(item: Item, actions: tuple[Paragraph, ...]) -> Item:
    return replace(item, actions=actions, inline=item.inline and bool(actions) and bool(item.text))


def _room_above(value: Resolution, place: Place) -> Step:
    index = place.index or 0
    if place.action is not None:
        target = Place(Part.ITEMS, index, place.action + 1)
        return Step(inserted(value, place, Paragraph()), translate("edits", "New action"), target)
    target = Place(place.part, index + 1)
    if place.part is Part.FINDINGS:
        return Step(inserted(value, place, Paragraph()), translate("edits", "New paragraph"), target)
    return Step(inserted(value, place, Item()), translate("edits", "New item"), target)


def _split_item(after: Resolution, index: int, tail: Paragraph, *, opens_list: bool) -> Step:
    item = after.items[index]
    if not item.actions and not opens_list:
        return _new_item(after, index + 1, tail)
    target = Place(Part.ITEMS, index, 0)
    if tail.text:  # the action that stood in the item's sentence now begins the list
        after = with_item(after, index, replace(item, inline=False))
    return Step(inserted(after, target, tail), translate("edits", "New action"), target)


def _new_item(value: Resolution, index: int, text: Paragraph) -> Step:
    target = Place(Part.ITEMS, index)
    fresh = Item(text.text, references=text.references)
    return Step(inserted(value, target, fresh), translate("edits", "New item"), target)


def _after(place: Place) -> Place:
    if place.action is not None:
        return Place(place.part, place.index, place.action + 1)
    return Place(place.part, (place.index or 0) + 1)


def _has_actions(value: Resolution, place: Place) -> bool:
    return place.part is Part.ITEMS and place.action is None and bool(value.items[place.index or 0].actions)


def length(value: Resolution, place: Place) -> int:
    """How many characters stand at `place`; 0 where nothing does."""
    try:
        return len(paragraph_at(value, place).text)
    except (IndexError, ValueError):
        return 0
