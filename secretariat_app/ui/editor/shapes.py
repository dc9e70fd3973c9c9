"""The three shapes of an item, each made from the others without retyping.

A whole sentence; a lead-in with «:» and a list of actions; a sentence that holds the first action,
with «;» and the others behind it. A sentence is the last of these with no others.
"""

from msgspec.structs import replace

from secretariat_app.domain.editing import inserted, paragraph_at, with_item, with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import glued, piece
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.language.infinitives import what_is_to_be_done
from secretariat_app.ui.editor.calling import named
from secretariat_app.ui.editor.operations import Step

SENTENCE, LIST, INLINE = "shape_sentence", "shape_list", "shape_inline"


def shape_of(item: Item) -> str:
    """Which shape the item has."""
    if not item.actions:
        return SENTENCE
    return INLINE if item.inline else LIST


def possible(item: Item) -> tuple[str, ...]:
    """The shapes that the item can take, its own among them."""
    if len(item.actions) > 1 or (item.actions and item.inline):
        return (LIST, INLINE)
    return (SENTENCE, LIST, INLINE)


def change_shape(value: Resolution, place: Place, at: int) -> Step | None:
    """To the list from a sentence, to a sentence from a list; `at` is where to part it if no verb says."""
    if place.part is not Part.ITEMS or place.index is None:
        return None
    wanted = LIST if shape_of(value.items[place.index]) in (SENTENCE, INLINE) else INLINE
    if wanted is INLINE and len(value.items[place.index].actions) == 1:
        wanted = SENTENCE
    return take_shape(wanted, value, place, at)


def take_shape(shape: str, value: Resolution, place: Place, at: int) -> Step | None:
    """The item at `place` in another shape; None where it has it already or cannot take it."""
    if place.part is not Part.ITEMS or place.index is None:
        return None
    item = value.items[place.index]
    own = shape_of(item)
    if shape == own or shape not in possible(item):
        return None
    name = named("Change the shape of {what}", value, [Place(Part.ITEMS, place.index)])
    if shape == LIST:
        return _as_list(value, place.index, at if place.action is None else -1, name)
    if own == LIST:
        return _with_first_inside(value, place.index, name, more=shape == INLINE)
    return _with_room(value, place.index, name)


def _as_list(value: Resolution, index: int, at: int, name: str) -> Step:
    head = Place(Part.ITEMS, index)
    text = paragraph_at(value, head)
    cut = what_is_to_be_done(text.text)
    if cut is None:
        cut = at if 0 < at < len(text.text) else len(text.text)
    tail = piece(text, cut)
    if tail.text:
        value = with_paragraph(value, head, piece(text, 0, cut))
    first = Place(Part.ITEMS, index, 0)
    if tail.text or not value.items[index].actions:
        value = inserted(value, first, tail)
    value = with_item(value, index, replace(value.items[index], inline=False))
    return Step(value, name, first)


def _with_first_inside(value: Resolution, index: int, name: str, *, more: bool) -> Step:
    item = value.items[index]
    head = Place(Part.ITEMS, index)
    before = paragraph_at(value, head)
    text = glued(before, item.actions[0])
    rest = item.actions[1:]
    if more and not rest:
        rest = (Paragraph(),)
    value = with_item(value, index, replace(item, actions=rest, inline=False))
    value = with_paragraph(value, head, text)
    value = with_item(value, index, replace(value.items[index], inline=bool(rest)))
    target = head if item.actions[0].text or not rest else Place(Part.ITEMS, index, 0)
    inside = item.actions[0].text and before.text and target == head
    return Step(value, name, target, len(before.text) + 1 if inside else 0)


def _with_room(value: Resolution, index: int, name: str) -> Step:
    first = Place(Part.ITEMS, index, 0)
    value = inserted(value, first, Paragraph())
    return Step(with_item(value, index, replace(value.items[index], inline=True)), name, first)
