"""Moving paragraphs, items and actions about, one or several at once: no word is lost or changes its turn.

Places are given and answered in the order of the paper. An item takes its actions along; an action
that leaves its item goes to the end of the one before or to the beginning of the one behind.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.numbering import opened, printed_items
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature

Value = TypeVar("Value")
FLAT = (Part.FINDINGS, Part.SIGNATURES)


class Arranged(msgspec.Struct, frozen=True):
    """The new value, and where the chosen texts stand in it."""

    value: Resolution
    places: tuple[Place, ...]


def chosen(places: Iterable[Place]) -> tuple[Place, ...]:
    """`places` in the order of the paper, without the actions of items that are chosen whole."""
    given = set(places)
    whole = {place.index for place in given if place.action is None}
    kept = {place for place in given if place.action is None or place.index not in whole}
    return tuple(sorted(kept, key=_order))


def moved(value: Resolution, places: Iterable[Place], step: int) -> Arranged | None:
    """All of them one place up (-1) or down (1); None where one cannot go.

    Of items and actions chosen together, an item goes past an item and an action past an action.
    """
    wanted = chosen(places)
    if not wanted or not _of_one_part(wanted):
        return None
    if wanted[0].part in FLAT:
        name = str(wanted[0].part)
        members = _Marked(getattr(value, name), {place.index or 0 for place in wanted})
        if not members.shift(step):
            return None
        places = tuple(Place(wanted[0].part, index) for index in members.where())
        return Arranged(replace(value, **{name: members.values()}), places)
    tree = _Tree(value, wanted)
    done = tree.shift_items(step) and tree.shift_actions(step)
    return tree.arranged(value) if done else None


def dropped(value: Resolution, places: Iterable[Place], gap: Place) -> Arranged | None:
    """All of them put before what stands at `gap`, which may be one behind the last; None where they cannot.

    Items dropped among actions come behind that item; actions dropped between items end the one above. Where
    none is above, actions that come along with items end the last of these.
    """
    wanted = chosen(places)
    if not wanted or gap.part is not wanted[0].part or not _of_one_part(wanted):
        return None
    if gap.part in FLAT:
        members = _Marked(getattr(value, str(gap.part)), {place.index or 0 for place in wanted})
        members.put(gap.index or 0)
        where = tuple(Place(gap.part, index) for index in members.where())
        return _changed(value, Arranged(replace(value, **{str(gap.part): members.values()}), where))
    tree = _Tree(value, wanted)
    return _changed(value, tree.arranged(value)) if tree.put(gap) else None


def indented(value: Resolution, places: Iterable[Place]) -> Arranged | None:
    """The chosen items as actions of the item before, their own actions behind them."""
    wanted = chosen(place for place in places if place.part is Part.ITEMS and place.action is None)
    if not wanted or wanted[0].index == 0:
        return None
    tree = _Tree(value, wanted)
    tree.indent()
    return tree.arranged(value)


def outdented(value: Resolution, places: Iterable[Place]) -> Arranged | None:
    """The chosen actions as items, each with the actions that follow it."""
    wanted = chosen(place for place in places if place.part is Part.ITEMS and place.action is not None)
    if not wanted:
        return None
    tree = _Tree(value, wanted)
    tree.outdent()
    return tree.arranged(value)


def without(value: Resolution, places: Iterable[Place]) -> Resolution:
    """The resolution without any of them."""
    wanted = chosen(places)
    for part in FLAT:
        gone = {place.index for place in wanted if place.part is part}
        kept = tuple(one for index, one in enumerate(getattr(value, str(part))) if index not in gone)
        if gone:
            value = replace(value, **{str(part): kept})
    tree = _Tree(value, [place for place in wanted if place.part is Part.ITEMS])
    tree.drop_marked()
    return tree.arranged(value).value


def doubled(value: Resolution, places: Iterable[Place]) -> Arranged | None:
    """All of them once more, behind the last of their list; a copied item is another item, without a key."""
    wanted = chosen(places)
    if not wanted or not _of_one_part(wanted):
        return None
    if not _one_list(wanted):
        tree = _Tree(value, wanted)
        tree.double()
        return tree.arranged(value)
    part, last = wanted[0].part, wanted[-1]
    if last.action is not None:
        copies = tuple(value.items[place.index or 0].actions[place.action or 0] for place in wanted)
        item, at = value.items[last.index or 0], last.action + 1
        item = replace(item, actions=(*item.actions[:at], *copies, *item.actions[at:]))
        items = _with(value.items, last.index or 0, item)
        return Arranged(
            replace(value, items=items), tuple(Place(part, last.index, at + n) for n in range(len(copies)))
        )
    members: tuple[Any, ...] = getattr(value, str(part))
    found = [members[place.index or 0] for place in wanted]
    fresh = tuple(replace(one, key="") if isinstance(one, Item) else one for one in found)
    at = (last.index or 0) + 1
    after = replace(value, **{str(part): (*members[:at], *fresh, *members[at:])})
    return Arranged(after, tuple(Place(part, at + n) for n in range(len(fresh))))


def as_text(value: Resolution, places: Iterable[Place]) -> str:
    """The chosen texts as they are printed, a line each, to be pasted anywhere."""
    lines: list[str] = []
    shown = printed_items(value)
    for place in chosen(places):
        index = place.index or 0
        match place.part:
            case Part.FINDINGS:
                lines.append(value.findings[index].text)
            case Part.SIGNATURES:
                one: Signature = value.signatures[index]
                lines.append(f"{one.position}\t{one.name}")
            case Part.ITEMS if place.action is not None:
                lines.append(shown[index].actions[place.action])
            case Part.ITEMS:
                lines += [f"{shown[index].number} {shown[index].text}", *shown[index].actions]
            case _:
                continue
    return "\n".join(lines)


class _Marked:
    """A list some of whose members are chosen."""

    def __init__(self, members: Sequence[Any], marked: set[int]) -> None:
        self._pairs = [(one, index in marked) for index, one in enumerate(members)]

    def values(self) -> tuple[Any, ...]:
        return tuple(one for one, _ in self._pairs)

    def where(self) -> list[int]:
        return [index for index, (_, marked) in enumerate(self._pairs) if marked]

    def shift(self, step: int) -> bool:
        pairs, order = self._pairs, self.where()
        if not all(0 <= index + step < len(pairs) for index in order):
            return False
        for index in order if step < 0 else reversed(order):
            pairs[index], pairs[index + step] = pairs[index + step], pairs[index]
        return True

    def put(self, gap: int) -> None:
        before = sum(index < gap for index in self.where())
        taken = [pair for pair in self._pairs if pair[1]]
        rest = [pair for pair in self._pairs if not pair[1]]
        at = gap - before
        self._pairs = [*rest[:at], *taken, *rest[at:]]


class _Action:
    __slots__ = ("marked", "text")

    def __init__(self, text: Paragraph, *, marked: bool) -> None:
        self.text = text
        self.marked = marked


class _Head:
    __slots__ = ("actions", "item", "marked")

    def __init__(self, item: Item, actions: list[_Action], *, marked: bool) -> None:
        self.item = item
        self.actions = actions
        self.marked = marked


class _Tree:
    """The items and their actions, some of them chosen, to be moved about and made a value again."""

    def __init__(self, value: Resolution, wanted: Sequence[Place]) -> None:
        marked = set(wanted)
        self.heads = [
            _Head(
                item,
                [
                    _Action(action, marked=Place(Part.ITEMS, index, position) in marked)
                    for position, action in enumerate(item.actions)
                ],
                marked=Place(Part.ITEMS, index) in marked,
            )
            for index, item in enumerate(value.items)
        ]

    def arranged(self, value: Resolution) -> Arranged:
        items, places = [], []
        for index, head in enumerate(self.heads):
            if head.marked:
                places.append(Place(Part.ITEMS, index))
            for position, action in enumerate(head.actions):
                if action.marked:
                    places.append(Place(Part.ITEMS, index, position))
            actions = tuple(action.text for action in head.actions)
            inline = head.item.inline and bool(actions) and bool(head.item.text)
            items.append(replace(head.item, actions=actions, inline=inline))
        return Arranged(replace(value, items=tuple(items)), tuple(places))

    def double(self) -> None:
        """The copies are what is chosen from now on."""
        for head in self.heads:
            taken = [action for action in head.actions if action.marked]
            if taken:
                at = head.actions.index(taken[-1]) + 1
                head.actions[at:at] = [_Action(action.text, marked=True) for action in taken]
            for action in taken:
                action.marked = False
        heads = [head for head in self.heads if head.marked]
        if heads:
            at = self.heads.index(heads[-1]) + 1
            copies = [_Head(replace(head.item, key=""), list(head.actions), marked=True) for head in heads]
            self.heads[at:at] = copies
        for head in heads:
            head.marked = False

    def shift_items(self, step: int) -> bool:
        order = [index for index, head in enumerate(self.heads) if head.marked]
        if not all(0 <= index + step < len(self.heads) for index in order):
            return False
        for index in order if step < 0 else reversed(order):
            self.heads[index], self.heads[index + step] = self.heads[index + step], self.heads[index]
        return True

    def shift_actions(self, step: int) -> bool:
        """An action that leaves its item passes by the chosen ones, so as not to become a part of these."""
        heads = [head for head in self.heads if not head.marked]
        order = [(head, action) for head in self.heads for action in head.actions if action.marked]
        for head, action in order if step < 0 else reversed(order):
            at = head.actions.index(action)
            if 0 <= at + step < len(head.actions):
                head.actions[at], head.actions[at + step] = head.actions[at + step], head.actions[at]
                continue
            target = heads.index(head) + step
            if not 0 <= target < len(heads):
                return False
            head.actions.remove(action)
            there = heads[target].actions
            there.insert(len(there) if step < 0 else 0, action)
        return True

    def put(self, gap: Place) -> bool:
        """Everything chosen to `gap`; False where its actions would belong to no item."""
        heads = [head for head in self.heads if head.marked]
        index = (gap.index or 0) + (gap.action is not None)
        if any(action.marked for head in self.heads for action in head.actions):
            staying = [head for head in self.heads[:index] if not head.marked]
            if not staying and not heads:
                return False
            host = staying[-1] if staying else heads[-1]
            inside = gap.action is not None and host is self.heads[gap.index or 0]
            self._put_actions(host, gap.action if inside else None)
        before = sum(head.marked for head in self.heads[:index])
        rest = [head for head in self.heads if not head.marked]
        at = index - before
        self.heads = [*rest[:at], *heads, *rest[at:]]
        return True

    def _put_actions(self, host: _Head, position: int | None) -> None:
        at = len(host.actions) if position is None else position
        at -= sum(action.marked for action in host.actions[:at])
        taken = self._take_actions()
        host.actions[at:at] = taken

    def _take_actions(self) -> list[_Action]:
        taken = [action for head in self.heads for action in head.actions if action.marked]
        for head in self.heads:
            head.actions = [action for action in head.actions if not action.marked]
        return taken

    def indent(self) -> None:
        kept: list[_Head] = []
        for head in self.heads:
            if not head.marked or not kept:
                kept.append(head)
                continue
            text = Paragraph(head.item.text, head.item.clause, head.item.references)
            fresh = [_Action(text, marked=True), *head.actions]
            last = fresh[-1]
            last.text = _with_closing(last.text, head.item.closing)
            kept[-1].actions += fresh
        self.heads = kept

    def outdent(self) -> None:
        fresh: list[_Head] = []
        for head in self.heads:
            fresh.append(head)
            actions, head.actions = head.actions, []
            for action in actions:
                if action.marked:
                    text = action.text
                    item = Item(text.text, text.clause, references=text.references)
                    fresh.append(_Head(item, [], marked=True))
                else:
                    fresh[-1].actions.append(action)
        self.heads = fresh

    def drop_marked(self) -> None:
        self._take_actions()
        self.heads = [head for head in self.heads if not head.marked]


def _with_closing(text: Paragraph, closing: str) -> Paragraph:
    if not closing:
        return text
    words = opened(f"{text.text} {closing}".strip())
    return Paragraph(words, None, text.references)


def _changed(value: Resolution, arranged: Arranged) -> Arranged | None:
    return arranged if arranged.value != value else None


def _of_one_part(places: Sequence[Place]) -> bool:
    parts = {place.part for place in places}
    return len(parts) == 1 and parts <= {*FLAT, Part.ITEMS}


def _one_list(places: Sequence[Place]) -> bool:
    """Whether they are all items, or paragraphs, or all actions of one item."""
    first = places[0]
    if first.action is None:
        return all(place.action is None for place in places)
    return all(place.action is not None and place.index == first.index for place in places)


def _with(values: Sequence[Value], index: int, value: Value) -> tuple[Value, ...]:
    return (*values[:index], value, *values[index + 1 :])


def _order(place: Place) -> tuple[int, int, int]:
    parts: Callable[[Part], int] = list(Part).index
    return parts(place.part), place.index or 0, -1 if place.action is None else place.action
