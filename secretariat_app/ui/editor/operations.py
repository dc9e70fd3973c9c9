"""What the keys of the form do to the value: pure functions from a value and a caret to a step."""

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.editing import inserted, moved, paragraph_at, removed, with_item, with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature

translate = QCoreApplication.translate
LISTS = (Part.FINDINGS, Part.ITEMS, Part.SIGNATURES)


class Step(msgspec.Struct, frozen=True):
    """A value to come, its name in the history, and where the cursor goes."""

    value: Resolution
    name: str
    place: Place
    at: int = 0


def split(value: Resolution, place: Place, at: int, *, opens_list: bool = False) -> Step | None:
    """Enter: what stands behind the cursor becomes the next paragraph, action or item.

    `opens_list`: the text ends in a typed «:», so an action follows and not an item. Enter in an
    empty last action ends the list and begins the next item.
    """
    if place.part not in (Part.FINDINGS, Part.ITEMS):
        return None
    here = paragraph_at(value, place)
    head, tail = here.text[:at].rstrip(), here.text[at:].lstrip()
    after = with_paragraph(value, place, Paragraph(head)) if tail else value
    index = place.index or 0
    if place.part is Part.FINDINGS:
        target = Place(Part.FINDINGS, index + 1)
        return Step(inserted(after, target, Paragraph(tail)), translate("edits", "New paragraph"), target)
    item = value.items[index]
    if place.action is None and (item.actions or opens_list):
        target = Place(Part.ITEMS, index, 0)
        return Step(inserted(after, target, Paragraph(tail)), translate("edits", "New action"), target)
    if place.action is None:
        return _new_item(after, index + 1, tail)
    if not here.text and place.action == len(item.actions) - 1:
        return _new_item(removed(value, place), index + 1, "")
    target = Place(Part.ITEMS, index, place.action + 1)
    return Step(inserted(after, target, Paragraph(tail)), translate("edits", "New action"), target)


def new_item(value: Resolution, place: Place | None) -> Step:
    """An empty item after the one at `place`, at the end where that is no item."""
    here = place is not None and place.part is Part.ITEMS and place.index is not None
    return _new_item(value, (place.index or 0) + 1 if place and here else len(value.items), "")


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
    after = removed(value, place)
    before = previous(value, place) if place.part in LISTS else place
    return Step(
        after, translate("edits", "Delete {what}").format(what=called(place)), before, _length(after, before)
    )


def join(value: Resolution, place: Place) -> Step | None:
    """Backspace at the start: joined to the paragraph before; None where there is nothing to join.

    An item joins only while it has no actions of its own.
    """
    if place.part not in (Part.FINDINGS, Part.ITEMS) or (place.index == 0 and place.action is None):
        here = paragraph_at(value, place) if place.part in LISTS[:2] else None
        alone = here is not None and not here.text and not _has_actions(value, place)
        return remove(value, place) if alone else None
    if _has_actions(value, place):
        return None
    here, before = paragraph_at(value, place), previous(value, place)
    if not here.text:
        return remove(value, place)
    there = paragraph_at(value, before)
    text = f"{there.text} {here.text}".strip()
    after = with_paragraph(removed(value, place), before, Paragraph(text))
    return Step(after, translate("edits", "Join paragraphs"), before, len(there.text))


def move(value: Resolution, place: Place, by: int) -> Step | None:
    """Alt+Up, Alt+Down: moved among its like; None at the end of the list."""
    if place.part not in LISTS:
        return None
    after = moved(value, place, by)
    if after == value:
        return None
    if place.action is not None:
        target = Place(place.part, place.index, place.action + by)
    else:
        target = Place(place.part, (place.index or 0) + by)
    return Step(after, translate("edits", "Move {what}").format(what=called(place)), target, -1)


def duplicate(value: Resolution, place: Place) -> Step | None:
    """The same once more, right after."""
    if place.part not in LISTS:
        return None
    index = place.index or 0
    copy: Paragraph | Item | Signature
    if place.action is not None:
        target = Place(place.part, index, place.action + 1)
        copy = paragraph_at(value, place)
    else:
        target = Place(place.part, index + 1)
        copy = getattr(value, str(place.part))[index]
    name = translate("edits", "Duplicate {what}").format(what=called(place))
    return Step(inserted(value, target, copy), name, target, -1)


def paste(value: Resolution, place: Place, start: int, end: int, texts: list[str]) -> Step:
    """Several pasted paragraphs: the first to the cursor, the others become paragraphs of the same kind."""
    here = paragraph_at(value, place)
    head, tail = here.text[:start], here.text[end:]
    after = with_paragraph(value, place, Paragraph((head + texts[0]).strip()))
    for offset, text in enumerate(texts[1:], start=1):
        whole = text + tail if offset == len(texts) - 1 else text
        place = _after(place)
        piece = Paragraph(whole.strip())
        fresh = Item(piece.text) if place.part is Part.ITEMS and place.action is None else piece
        after = inserted(after, place, fresh)
    return Step(after, translate("edits", "Paste"), place, len(texts[-1]))


def as_free_text(value: Resolution, place: Place) -> Step:
    """The same words, no longer linked to their clause."""
    text = paragraph_at(value, place).text
    return Step(
        with_paragraph(value, place, Paragraph(text)), translate("edits", "Make free text"), place, -1
    )


def put_paragraph(value: Resolution, place: Place, paragraph: Paragraph | Item, name: str) -> Step:
    """A ready paragraph or item instead of what stands at `place`; an item keeps its actions."""
    if isinstance(paragraph, Item):
        index = place.index or 0
        kept = value.items[index].actions
        return Step(with_item(value, index, replace(paragraph, actions=kept)), name, place, -1)
    return Step(with_paragraph(value, place, paragraph), name, place, -1)


def previous(value: Resolution, place: Place) -> Place:
    """The text before `place` in the same list; the first stays where it is."""
    index = place.index or 0
    if place.action is not None:
        return Place(place.part, index, place.action - 1) if place.action else Place(place.part, index)
    if place.part is Part.ITEMS and index and value.items[index - 1].actions:
        return Place(place.part, index - 1, len(value.items[index - 1].actions) - 1)
    return Place(place.part, max(index - 1, 0))


def called(place: Place) -> str:
    """What stands at `place`, for the name of a step: «item 3»."""
    number = (place.index or 0) + 1
    if place.action is not None:
        return translate("edits", "action {number}").format(number=place.action + 1)
    names = {
        Part.ITEMS: translate("edits", "item {number}").format(number=number),
        Part.FINDINGS: translate("edits", "paragraph {number}").format(number=number),
        Part.SIGNATURES: translate("edits", "signature"),
        Part.TITLE: translate("edits", "title"),
        Part.PREAMBLE: translate("edits", "preamble"),
        Part.ENACTMENT: translate("edits", "enactment"),
    }
    return names.get(place.part, str(place.part))


def tidy(value: Resolution) -> Resolution:
    """Without the empty paragraphs that the form keeps for what is yet to be typed."""
    items = tuple(
        replace(item, actions=tuple(a for a in item.actions if a.text or a.clause)) for item in value.items
    )
    items = tuple(item for item in items if item.text or item.clause or item.actions or item.closing)
    findings = tuple(finding for finding in value.findings if finding.text or finding.clause)
    signatures = tuple(one for one in value.signatures if one.position or one.name or one.clause)
    return replace(value, findings=findings, items=items, signatures=signatures)


def _new_item(value: Resolution, index: int, text: str) -> Step:
    target = Place(Part.ITEMS, index)
    return Step(inserted(value, target, Item(text)), translate("edits", "New item"), target)


def _after(place: Place) -> Place:
    if place.action is not None:
        return Place(place.part, place.index, place.action + 1)
    return Place(place.part, (place.index or 0) + 1)


def _has_actions(value: Resolution, place: Place) -> bool:
    return place.part is Part.ITEMS and place.action is None and bool(value.items[place.index or 0].actions)


def _length(value: Resolution, place: Place) -> int:
    try:
        return len(paragraph_at(value, place).text)
    except (IndexError, ValueError):
        return 0
