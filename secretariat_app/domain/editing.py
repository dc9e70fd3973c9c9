"""Edits of a resolution: each takes a value and a place and gives the new value.

Texts are kept as one paragraph without layout; items and actions without the punctuation that
follows from their place.
"""

from collections.abc import Sequence
from typing import TypeVar

from msgspec.structs import replace

from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import clipped
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature

Value = TypeVar("Value")

_SINGLE = {Part.TITLE: "title", Part.PREAMBLE: "preamble", Part.ENACTMENT: "enactment"}


def paragraph_at(resolution: Resolution, place: Place) -> Paragraph:
    """The text at `place` with its clause; empty where the part is not there. IndexError beyond a list."""
    if place.part in _SINGLE:
        found: Paragraph | None = getattr(resolution, _SINGLE[place.part])
        return found or Paragraph()
    index = place.index or 0
    if place.part is Part.FINDINGS:
        return resolution.findings[index]
    if place.part is Part.ITEMS:
        item = resolution.items[index]
        if place.action is not None:
            return item.actions[place.action]
        return Paragraph(item.text, item.clause, item.references)
    if place.part is Part.SIGNATURES:
        signature = resolution.signatures[index]
        return Paragraph(signature.position, signature.clause)
    raise ValueError(f"no text at {place}")


def with_paragraph(resolution: Resolution, place: Place, paragraph: Paragraph) -> Resolution:
    """The resolution with another text at `place`. An emptied preamble or enactment is taken out."""
    if place.part in _SINGLE:
        kept = paragraph if paragraph.text or place.part is Part.TITLE else None
        return replace(resolution, **{_SINGLE[place.part]: kept})
    index = place.index or 0
    if place.part is Part.FINDINGS:
        return replace(resolution, findings=_put(resolution.findings, index, paragraph))
    if place.part is Part.SIGNATURES:
        signature = replace(resolution.signatures[index], position=paragraph.text, clause=paragraph.clause)
        return replace(resolution, signatures=_put(resolution.signatures, index, signature))
    if place.part is not Part.ITEMS:
        raise ValueError(f"no text at {place}")
    item = resolution.items[index]
    bare = unmarked(paragraph)
    if place.action is None:
        item = replace(item, text=bare.text, clause=bare.clause, references=bare.references)
    else:
        item = replace(item, actions=_put(item.actions, place.action, bare))
    return with_item(resolution, index, item)


def unmarked(paragraph: Paragraph) -> Paragraph:
    """`paragraph` without the closing punctuation that follows from its place in an item."""
    text = opened(paragraph.text)
    return Paragraph(text, paragraph.clause, clipped(paragraph.references, len(text)))


def with_item(resolution: Resolution, index: int, item: Item) -> Resolution:
    """The resolution with another item at `index`."""
    if item.inline and not (item.text and item.actions):
        item = replace(item, inline=False)
    return replace(resolution, items=_put(resolution.items, index, item))


def with_signature(resolution: Resolution, index: int, signature: Signature) -> Resolution:
    """The resolution with another signature at `index`."""
    return replace(resolution, signatures=_put(resolution.signatures, index, signature))


def inserted(resolution: Resolution, place: Place, value: Paragraph | Item | Signature) -> Resolution:
    """The resolution with `value` put before what stands at `place` (at the end where nothing does)."""
    index = place.index or 0
    match place.part, value:
        case Part.FINDINGS, Paragraph():
            return replace(resolution, findings=_add(resolution.findings, index, value))
        case Part.SIGNATURES, Signature():
            return replace(resolution, signatures=_add(resolution.signatures, index, value))
        case Part.ITEMS, Item():
            bare = unmarked(Paragraph(value.text, None, value.references))
            fresh = replace(value, text=bare.text, references=bare.references)
            return replace(resolution, items=_add(resolution.items, index, fresh))
        case Part.ITEMS, Paragraph() if place.action is not None:
            item = resolution.items[index]
            return with_item(
                resolution, index, replace(item, actions=_add(item.actions, place.action, unmarked(value)))
            )
        case _:
            raise ValueError(f"a {type(value).__name__} has no place at {place}")


def removed(resolution: Resolution, place: Place) -> Resolution:
    """The resolution without what stands at `place`; a single part is emptied."""
    if place.part in _SINGLE:
        return with_paragraph(resolution, place, Paragraph())
    index = place.index or 0
    if place.part is Part.ITEMS and place.action is not None:
        item = resolution.items[index]
        return with_item(resolution, index, replace(item, actions=_cut(item.actions, place.action)))
    name = str(place.part)
    return replace(resolution, **{name: _cut(getattr(resolution, name), index)})


def moved(resolution: Resolution, place: Place, step: int) -> Resolution:
    """The resolution with the member of a list at `place` moved by `step`, stopping at the ends."""
    index = place.index or 0
    if place.part is Part.ITEMS and place.action is not None:
        item = resolution.items[index]
        return with_item(resolution, index, replace(item, actions=_shift(item.actions, place.action, step)))
    name = str(place.part)
    return replace(resolution, **{name: _shift(getattr(resolution, name), index, step)})


def _put(values: Sequence[Value], index: int, value: Value) -> tuple[Value, ...]:
    changed = list(values)
    changed[index] = value
    return tuple(changed)


def _add(values: Sequence[Value], index: int, value: Value) -> tuple[Value, ...]:
    return (*values[:index], value, *values[index:])


def _cut(values: Sequence[Value], index: int) -> tuple[Value, ...]:
    return (*values[:index], *values[index + 1 :])


def _shift(values: Sequence[Value], index: int, step: int) -> tuple[Value, ...]:
    rest = list(values)
    value = rest.pop(index)
    rest.insert(min(max(index + step, 0), len(rest)), value)
    return tuple(rest)
