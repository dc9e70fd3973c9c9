"""References to items: numbers within a text that follow their item.

A text holds the finished words, the number included; its references say which characters those are.
So whoever reads a text needs to know nothing of references, and whoever changes one keeps them here.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping

from msgspec.structs import replace

from secretariat_app.domain.clause import ClauseUse, ItemNumber
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Reference, Resolution

References = tuple[Reference, ...]


def numbers(resolution: Resolution) -> dict[str, int]:
    """The present number of every item that can be referred to, by its key."""
    return {item.key: position for position, item in enumerate(resolution.items, 1) if item.key}


def keys(resolution: Resolution) -> tuple[str, ...]:
    """The key of every item: its own, or the one it is to get. A key once used is not used again."""
    used = {item.key for item in resolution.items} | {key for _, key in referred(resolution)}
    fresh = (key for number in itertools.count(1) if (key := f"i{number}") not in used)
    return tuple(item.key or next(fresh) for item in resolution.items)


def with_key(resolution: Resolution, index: int) -> tuple[Resolution, str]:
    """The resolution with a key at the item at `index`, and that key."""
    item = resolution.items[index]
    if item.key:
        return resolution, item.key
    key = keys(resolution)[index]
    items = list(resolution.items)
    items[index] = replace(item, key=key)
    return replace(resolution, items=tuple(items)), key


def keyed(resolution: Resolution, key: str) -> Resolution:
    """The resolution in which the item that `keys` calls so has that key; unchanged where none is."""
    known = keys(resolution)
    return with_key(resolution, known.index(key))[0] if key in known else resolution


def referred(resolution: Resolution) -> Iterator[tuple[Place, str]]:
    """Every key that a text or a slot of a clause refers to, with the place of that text."""
    for place, paragraph in texts(resolution):
        keys = [reference.item for reference in paragraph.references]
        if paragraph.clause:
            keys += [slot.item for slot in paragraph.clause.slots.values() if isinstance(slot, ItemNumber)]
        for key in dict.fromkeys(keys):
            yield place, key


def texts(resolution: Resolution) -> Iterator[tuple[Place, Paragraph]]:
    """Every text that may hold a reference; the position of a signature does not."""
    yield Place(Part.TITLE), resolution.title
    if resolution.preamble:
        yield Place(Part.PREAMBLE), resolution.preamble
    for index, finding in enumerate(resolution.findings):
        yield Place(Part.FINDINGS, index), finding
    if resolution.enactment:
        yield Place(Part.ENACTMENT), resolution.enactment
    for index, item in enumerate(resolution.items):
        yield Place(Part.ITEMS, index), Paragraph(item.text, item.clause, item.references)
        for position, action in enumerate(item.actions):
            yield Place(Part.ITEMS, index, position), action


def renumbered(resolution: Resolution, *, linked: bool = False) -> Resolution:
    """The resolution with every reference printing the present number of its item.

    A number whose item is gone stays, for a person to see. A text of a clause is written by its clause,
    unless `linked` texts are meant too.
    """
    known = numbers(resolution)
    if not known:
        return resolution

    def fresh(paragraph: Paragraph) -> Paragraph:
        if not paragraph.references or (paragraph.clause and not linked):
            return paragraph
        return _with_numbers(paragraph, known)

    after = replace(
        resolution,
        title=fresh(resolution.title),
        preamble=fresh(resolution.preamble) if resolution.preamble else None,
        findings=tuple(map(fresh, resolution.findings)),
        enactment=fresh(resolution.enactment) if resolution.enactment else None,
        items=tuple(_with_texts(item, fresh) for item in resolution.items),
    )
    return after if after != resolution else resolution


def clipped(references: References, length: int) -> References:
    """Those references that stand within a text of `length` characters."""
    return tuple(one for one in references if one.end <= length)


def carried(before: Paragraph, text: str) -> References:
    """The references of `before` that are untouched in `text`, at their places there.

    A number that a figure was put to is another number and follows nothing.
    """
    if not before.references:
        return ()
    start, gone = _changed(before.text, text)
    first = tuple(one for one in before.references if one.end <= start)
    last = tuple(one for one in before.references if one.start >= gone and one not in first)
    kept = first + moved(last, len(text) - len(before.text))
    return tuple(
        one
        for one in kept
        if not text[one.end : one.end + 1].isdigit() and not text[: one.start][-1:].isdigit()
    )


def broken(before: Paragraph, text: str) -> References:
    """The references of `before` that the change to `text` cut into, not those deleted with words around."""
    kept = len(carried(before, text))
    if kept == len(before.references):
        return ()
    start, gone = _changed(before.text, text)
    hit = (one for one in before.references if one.end >= start and one.start <= gone)
    return tuple(one for one in hit if not _within(one, start, gone, before.text))


def _within(one: Reference, start: int, end: int, text: str) -> bool:
    """Whether a reference and words beside it are what stands from `start` to `end`."""
    beside = text[start : one.start] + text[one.end : end]
    return start <= one.start and one.end <= end and bool(beside.strip())


def _changed(old: str, new: str) -> tuple[int, int]:
    """Which characters of `old` are others in `new`: from where, up to where."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, len(old) - end


def moved(references: References, by: int) -> References:
    """The same references `by` characters further on."""
    return tuple(Reference(one.start + by, one.end + by, one.item) for one in references)


def piece(paragraph: Paragraph, start: int, end: int | None = None) -> Paragraph:
    """The words of `paragraph` from `start` to `end` without spaces around them, with their references."""
    text = paragraph.text[start:end]
    bare = text.strip(" ")
    lead = start + len(text) - len(text.lstrip(" "))
    kept = moved(tuple(one for one in paragraph.references if one.start >= lead), -lead)
    return Paragraph(bare, references=clipped(kept, len(bare)))


def glued(first: Paragraph, second: Paragraph, between: str = " ") -> Paragraph:
    """Both texts as one, linked to no clause unless one of them is empty."""
    if not first.text or not second.text:
        return second if not first.text else first
    text = first.text + between + second.text
    return Paragraph(
        text, references=first.references + moved(second.references, len(first.text) + len(between))
    )


def _with_numbers(paragraph: Paragraph, known: Mapping[str, int]) -> Paragraph:
    text, found, last = "", [], 0
    for one in paragraph.references:
        text += paragraph.text[last : one.start]
        number = known.get(one.item)
        words = paragraph.text[one.start : one.end] if number is None else str(number)
        found.append(Reference(len(text), len(text) + len(words), one.item))
        text += words
        last = one.end
    return Paragraph(text + paragraph.text[last:], paragraph.clause, tuple(found))


def _with_texts(item: Item, fresh: Callable[[Paragraph], Paragraph]) -> Item:
    if not item.references and not any(action.references for action in item.actions):
        return item
    head = fresh(Paragraph(item.text, item.clause, item.references))
    actions = tuple(map(fresh, item.actions))
    return replace(item, text=head.text, references=head.references, actions=actions)


def slot_references(use: ClauseUse, spans: Mapping[str, tuple[tuple[int, int], ...]]) -> References:
    """The references that the slots of a clause make, from where each slot's words stand."""
    found = [
        Reference(start, end, value.item)
        for name, value in use.slots.items()
        if isinstance(value, ItemNumber)
        for start, end in spans.get(name, ())
    ]
    return tuple(sorted(found, key=lambda one: one.start))
