"""What a paste does to the value: first the text as it came, then the same in its parts."""

from collections.abc import Sequence

from msgspec.structs import replace

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.editing import inserted, paragraph_at, with_item, with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import glued, piece
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import pasting
from secretariat_app.ui.editor import operations
from secretariat_app.ui.editor.calling import translate
from secretariat_app.ui.editor.operations import Step
from secretariat_app.ui.editor.text_pieces import paragraphs_of


def steps(
    value: Resolution, place: Place, start: int, end: int, lines: Sequence[str], known: Directories
) -> list[Step]:
    """The steps of a paste over the characters from `start` to `end`: as it came, then in its parts."""
    raw = paragraphs_of("\n".join(lines))
    if not raw:
        return []
    as_came = _raw(value, place, start, end, [_with_edges(raw[0], lines)] if len(raw) == 1 else raw)
    parted = _whole(value, lines, known) if len(raw) > 3 and is_blank(value) else None
    parted = parted or _parted(value, place, start, end, lines, known)
    if parted is None or parted.value == as_came.value:
        return [as_came]
    return [as_came, parted]


def is_blank(value: Resolution) -> bool:
    """Whether nothing was written yet but what a new paper has by itself."""
    written = [value.title.text, *(finding.text for finding in value.findings)]
    written += [text for item in value.items for text in (item.text, *(one.text for one in item.actions))]
    by_hand = [one.text for one in (value.preamble, value.enactment) if one and one.clause is None]
    return not any(written + by_hand)


def _raw(value: Resolution, place: Place, start: int, end: int, raw: Sequence[str]) -> Step:
    if place.part in (Part.FINDINGS, Part.ITEMS):
        return operations.paste(value, place, start, end, raw)
    return operations.paste(value, place, start, end, [" ".join(raw)])


def _whole(value: Resolution, lines: Sequence[str], known: Directories) -> Step | None:
    found = pasting.paper(lines, known)
    if found is None:
        return None
    after = replace(
        found,
        commissions=found.commissions or value.commissions,
        date=found.date or value.date,
        number=found.number or value.number,
        place=found.place or value.place,
        preamble=found.preamble,
        enactment=found.enactment or value.enactment,
        signatures=found.signatures or value.signatures,
    )
    return Step(after, translate("edits", "Part the pasted text"), Place(Part.TITLE), -1)


def _parted(
    value: Resolution, place: Place, start: int, end: int, lines: Sequence[str], known: Directories
) -> Step | None:
    name = translate("edits", "Part the pasted text")
    if place.part is Part.ITEMS and place.action is None:
        found = pasting.items(lines, value.language, known)
        several = len(found) > 1 or any(item.actions for item in found) or pasting.is_numbered(lines)
        if several and found:
            return replace(_items(value, place, start, end, lines, found), name=name)
    if place.part is Part.ITEMS:
        pieces = [text for item in pasting.items(lines, value.language, known) for text in _texts(item)]
        if len(pieces) < 2:
            pieces = [" ".join(pasting.paragraphs(lines, inside=start > 0))]
    elif place.part is Part.FINDINGS:
        pieces = list(pasting.paragraphs(lines, inside=start > 0))
    else:
        pieces = [" ".join(pasting.paragraphs(lines, inside=start > 0))]
    pieces = [piece for piece in pieces if piece]
    pieces = [_with_edges(pieces[0], lines)] if len(pieces) == 1 else pieces
    return replace(operations.paste(value, place, start, end, pieces), name=name) if pieces else None


def _items(
    value: Resolution, place: Place, start: int, end: int, lines: Sequence[str], found: Sequence[Item]
) -> Step:
    """Items pasted at an item: instead of an empty one, behind one by their numbers, else at the cursor."""
    index = place.index or 0
    here = paragraph_at(value, place)
    head, tail = piece(here, 0, start), piece(here, end)
    if not head.text and not tail.text and not value.items[index].actions:
        value = with_item(value, index, replace(found[0], key=value.items[index].key))
    elif pasting.is_numbered(lines):
        if start != end:
            value = with_paragraph(value, place, glued(head, tail))
        value = inserted(value, Place(Part.ITEMS, index + 1), found[0])
        index, tail = index + 1, Paragraph()
    else:
        return _run_on(value, index, head, tail, found)
    for one in found[1:]:
        index += 1
        value = inserted(value, Place(Part.ITEMS, index), one)
    return _at_end(value, index)


def _run_on(value: Resolution, index: int, head: Paragraph, tail: Paragraph, found: Sequence[Item]) -> Step:
    """What is pasted goes on with the item's own words; what stood behind the cursor comes last."""
    old = value.items[index]
    first = found[0]
    text = glued(head, Paragraph(first.text))
    actions = first.actions
    rest = list(found[1:])
    last = old.actions
    if rest:
        rest[-1] = _ending(rest[-1], tail, last)
        fresh = replace(old, text=text.text, clause=None, references=text.references, actions=actions)
    else:
        fresh = replace(old, text=text.text, clause=None, references=text.references, actions=actions)
        fresh = _ending(fresh, tail, last)
    value = with_item(value, index, fresh)
    for one in rest:
        index += 1
        value = inserted(value, Place(Part.ITEMS, index), one)
    return _at_end(value, index)


def _ending(item: Item, tail: Paragraph, actions: tuple[Paragraph, ...]) -> Item:
    if item.actions:
        last = glued(item.actions[-1], tail)
        return replace(item, actions=(*item.actions[:-1], last, *actions))
    text = glued(Paragraph(item.text, item.clause, item.references), tail)
    return replace(
        item, text=text.text, clause=text.clause, references=text.references, actions=item.actions + actions
    )


def _at_end(value: Resolution, index: int) -> Step:
    actions = value.items[index].actions
    place = Place(Part.ITEMS, index, len(actions) - 1) if actions else Place(Part.ITEMS, index)
    return Step(value, "", place, -1)


def _with_edges(text: str, lines: Sequence[str]) -> str:
    """One pasted line with the space at its edges, which parts it from the words around."""
    whole = next(line for line in lines if line.strip())
    return (" " if whole[0].isspace() else "") + text + (" " if whole[-1].isspace() else "")


def _texts(item: Item) -> list[str]:
    return [item.text, *(action.text for action in item.actions)]
