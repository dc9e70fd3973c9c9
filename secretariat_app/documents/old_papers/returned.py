"""A paper of ours that comes back: it carries its value, and what was changed in Word is found by words.

Every change can be taken over or left out by itself: a text that reads otherwise, one that is gone or new.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.alignment import Move, Seam, aligned
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.domain.words import pieces
from secretariat_app.language.dates import in_words

_REQUISITES = ("date", "number", "place")
_TEXTS = ("title", "preamble", "enactment")
_LISTS = ("findings", "signatures")
_BLANK = re.compile(r"_{2,}")
Member = TypeVar("Member")


class Change(msgspec.Struct, frozen=True):
    """One text that differs: what the value has, what the paper has, and the words that differ.

    `words` are pieces of both texts in order, each «same», «gone» or «new». `place` is a part's name as
    `Found.part` has it, counted in the value; «+items[2]» is the third item of the paper, which the value
    does not have. `crossed`: the text was changed in the archive as well since the paper was exported.
    """

    place: str
    before: str
    after: str
    words: tuple[tuple[str, str], ...] = ()
    crossed: bool = False


def changes(carried: Resolution, seen: Resolution) -> tuple[Change, ...]:
    """Where the text of the paper (`seen`, as it was recognised) is not what it carries, in its order."""
    return tuple(_changes(carried, seen))


def changes_since(carried: Resolution, present: Resolution, seen: Resolution) -> tuple[Change, ...]:
    """What was changed in Word in a paper that the archive has as `present` by now.

    What only the archive changed since the export is none of it.
    """
    known = set(_all_texts(carried))
    found = []
    for change in _changes(present, seen):
        left_alone = change.after in known if change.after else change.before not in known
        if not left_alone:
            crossed = bool(change.before) and bool(change.after) and change.before not in known
            found.append(replace(change, crossed=crossed))
    return tuple(found)


def taken_over(present: Resolution, seen: Resolution, chosen: Sequence[Change]) -> Resolution:
    """The value with the chosen changes of `changes(present, seen)`, the others left out."""
    wanted = {change.place for change in chosen}
    made = present
    for name in _REQUISITES:
        if name in wanted:
            made = replace(made, **{name: getattr(seen, name)})
    for name in _TEXTS:
        if name in wanted:
            text = _text(getattr(seen, name))
            made = replace(made, **{name: Paragraph(text) if text or name == "title" else None})
    findings = _merged("findings", _shown(present, "findings"), _shown(seen, "findings"), wanted)
    signatures = _merged("signatures", _shown(present, "signatures"), _shown(seen, "signatures"), wanted)
    return replace(
        made,
        findings=tuple(_chosen(findings, present.findings, seen.findings)),
        signatures=tuple(_chosen(signatures, present.signatures, seen.signatures)),
        items=tuple(_items(present, seen, wanted)),
    )


# --- what differs --------------------------------------------------------------------------------------


def _changes(before: Resolution, after: Resolution) -> Iterator[Change]:
    for name in _REQUISITES:
        yield from _if_changed(name, _requisite(before, name), _requisite(after, name))
    for name in ("title", "preamble"):
        yield from _if_changed(name, _text(getattr(before, name)), _text(getattr(after, name)))
    yield from _list_changes("findings", _shown(before, "findings"), _shown(after, "findings"))
    yield from _if_changed("enactment", _text(before.enactment), _text(after.enactment))
    for old, new in _paired(_shown(before, "items"), _shown(after, "items")):
        if old is None and new is not None:
            yield _change(f"+items[{new}]", "", _whole(after.items[new]))
        elif old is not None and new is None:
            yield _change(f"items[{old}]", _whole(before.items[old]), "")
        elif old is not None and new is not None:
            yield from _if_changed(f"items[{old}]", _head(before.items[old]), _head(after.items[new]))
            actions = _actions(before.items[old]), _actions(after.items[new])
            yield from _list_changes(f"items[{old}].actions", *actions)
    yield from _list_changes("signatures", _shown(before, "signatures"), _shown(after, "signatures"))


def _list_changes(name: str, before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    for old, new in _paired(before, after):
        if old is None and new is not None:
            yield _change(f"+{name}[{new}]", "", after[new])
        elif old is not None:
            yield from _if_changed(f"{name}[{old}]", before[old], "" if new is None else after[new])


def _if_changed(name: str, before: str, after: str) -> Iterator[Change]:
    if before != after:
        yield _change(name, before, after)


def _change(name: str, before: str, after: str) -> Change:
    words = tuple((str(piece.mark), piece.text) for piece in pieces(before, after, exact=True))
    return Change(name, before, after, words)


def _paired(before: Sequence[str], after: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Which text is which, in the order of both; one that was moved is gone and new."""
    both = [
        (pair.old, pair.new)
        for pair in aligned(before, after)
        if pair.old is not None and pair.new is not None and pair.move is Move.NONE and pair.seam is Seam.NONE
    ]
    found: list[tuple[int | None, int | None]] = []
    old = new = 0
    for i, j in [*sorted(both), (len(before), len(after))]:
        if i < old or j < new:  # out of order: told as gone and new
            continue
        found += [(number, None) for number in range(old, i)]
        found += [(None, number) for number in range(new, j)]
        if i < len(before):
            found.append((i, j))
        old, new = i + 1, j + 1
    return found


# --- what is taken over --------------------------------------------------------------------------------


def _merged(
    name: str, before: Sequence[str], after: Sequence[str], wanted: set[str]
) -> Iterator[tuple[int | None, int | None]]:
    """The members of the result: each by its number in the value, or in the paper where that was chosen."""
    for old, new in _paired(before, after):
        if old is None:
            if f"+{name}[{new}]" in wanted:
                yield None, new
        elif f"{name}[{old}]" not in wanted:
            yield old, None
        elif new is not None:
            yield None, new


def _chosen(
    numbers: Iterator[tuple[int | None, int | None]], before: Sequence[Member], after: Sequence[Member]
) -> Iterator[Member]:
    for old, new in numbers:
        if old is not None:
            yield before[old]
        elif new is not None:
            yield after[new]


def _items(present: Resolution, seen: Resolution, wanted: set[str]) -> Iterator[Item]:
    for old, new in _paired(_shown(present, "items"), _shown(seen, "items")):
        if old is None and new is not None:
            if f"+items[{new}]" in wanted:
                yield seen.items[new]
        elif old is not None and new is None:
            if f"items[{old}]" not in wanted:
                yield present.items[old]
        elif old is not None and new is not None:
            yield _item(present.items[old], seen.items[new], old, wanted)


def _item(present: Item, seen: Item, number: int, wanted: set[str]) -> Item:
    name = f"items[{number}]"
    numbers = _merged(f"{name}.actions", _actions(present), _actions(seen), wanted)
    actions = tuple(_chosen(numbers, present.actions, seen.actions))
    made = (
        present if actions == present.actions else replace(present, actions=actions, deadline=seen.deadline)
    )
    if name in wanted:
        made = replace(
            made,
            text=seen.text,
            clause=None,
            references=(),
            closing=seen.closing,
            addressees=seen.addressees,
            deadline=seen.deadline,
        )
    return replace(made, inline=False) if made.inline and not made.actions else made


# --- texts as they are compared ------------------------------------------------------------------------


def _shown(value: Resolution, name: str) -> list[str]:
    if name == "findings":
        return [_bare(finding.text) for finding in value.findings]
    if name == "signatures":
        return [_bare(f"{one.position} {one.name}") for one in value.signatures]
    return [_head(item) for item in value.items]


def _requisite(value: Resolution, name: str) -> str:
    if name == "date":
        return in_words(value.date, value.language) if value.date else ""
    return _bare(getattr(value, name) or "")


def _text(paragraph: Paragraph | None) -> str:
    return _bare(paragraph.text) if paragraph else ""


def _head(item: Item) -> str:
    return _bare(" ".join(filter(None, (opened(item.text), item.closing))))


def _actions(item: Item) -> list[str]:
    return [_bare(opened(action.text)) for action in item.actions]


def _whole(item: Item) -> str:
    return "\n".join([_head(item), *_actions(item)])


def _bare(text: str) -> str:
    return _BLANK.sub("", text).strip()


def _all_texts(value: Resolution) -> Iterator[str]:
    yield from (_requisite(value, name) for name in _REQUISITES)
    yield from (_text(getattr(value, name)) for name in _TEXTS)
    yield from (text for name in (*_LISTS, "items") for text in _shown(value, name))
    for item in value.items:
        yield from _actions(item)
        yield _whole(item)
