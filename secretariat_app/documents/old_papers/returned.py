"""A paper of ours that comes back: it carries its value, and what was changed in Word is found by words."""

import difflib
import re
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.editing import paragraph_at, with_paragraph
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.language.dates import in_words

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_SINGLE = ("date", "number", "place")
_LONGEST = 4_000_000  # pairs of words: beyond that a text counts as changed altogether
_BLANK = re.compile(r"_{2,}")


class Change(msgspec.Struct, frozen=True):
    """One text that differs: what the value has, what the paper has, and the words that differ.

    `words` are pieces of both texts in order, each «same», «gone» or «new». `place` is a part's name as
    `Found.part` has it.
    """

    place: str
    before: str
    after: str
    words: tuple[tuple[str, str], ...] = ()


def changes(carried: Resolution, seen: Resolution) -> tuple[Change, ...]:
    """Where the text of the paper (`seen`, as it was recognised) is not what it carries, in its order."""
    return tuple(_changes(_comparable(carried), _comparable(seen)))


def taken_over(carried: Resolution, seen: Resolution, chosen: Sequence[Change]) -> Resolution:
    """The carried value with the chosen changes, the others left out.

    A change of the number of items, findings or signatures is taken over as a whole.
    """
    for change in chosen:
        name = change.place.partition("[")[0]
        if name in _SINGLE or _whole(change.place):
            carried = replace(carried, **{name: getattr(seen, name)})
        elif name == "signatures":
            index = _index(change.place)
            signatures = list(carried.signatures)
            signatures[index] = seen.signatures[index]
            carried = replace(carried, signatures=tuple(signatures))
        else:
            place = _place(change.place)
            carried = with_paragraph(
                carried, place, Paragraph(opened_as(place, paragraph_at(seen, place).text))
            )
    return carried


def opened_as(place: Place, text: str) -> str:
    """The text as a value keeps it at that place."""
    return opened(text) if place.part is Part.ITEMS else text


def _whole(name: str) -> bool:
    return name in ("items", "findings", "signatures")


def _index(name: str) -> int:
    return int(name.partition("[")[2].partition("]")[0])


def _place(name: str) -> Place:
    numbers = [int(number) for number in re.findall(r"\[(\d+)\]", name)]
    part = Part(re.split(r"[\[.]", name)[0])
    return Place(part, *numbers)


def _comparable(resolution: Resolution) -> dict[str, list[str] | str]:
    """The texts of a paper by the names of its parts; lists of them where there are several."""
    shown: dict[str, list[str] | str] = {
        "date": in_words(resolution.date, resolution.language) if resolution.date else "",
        "number": resolution.number or "",
        "place": resolution.place or "",
        "title": resolution.title.text,
        "preamble": resolution.preamble.text if resolution.preamble else "",
        "findings": [finding.text for finding in resolution.findings],
        "enactment": resolution.enactment.text if resolution.enactment else "",
        "items": [_item(item) for item in resolution.items],
        "signatures": [f"{one.position} {one.name}".strip() for one in resolution.signatures],
    }
    for index, item in enumerate(resolution.items):
        shown[f"items[{index}].actions"] = [opened(action.text) for action in item.actions]
    return {
        name: [_BLANK.sub("", one).strip() for one in text]
        if isinstance(text, list)
        else _BLANK.sub("", text).strip()
        for name, text in shown.items()
    }


def _item(item: Item) -> str:
    return opened(item.text) if item.actions else " ".join(filter(None, (opened(item.text), item.closing)))


def _changes(before: dict[str, list[str] | str], after: dict[str, list[str] | str]) -> Iterator[Change]:
    whole: set[str] = set()
    for name, old in before.items():
        new = after.get(name, [])
        if isinstance(old, str) or isinstance(new, str):
            if old != new:
                yield _change(name, str(old), str(new))
        elif name.endswith(".actions"):
            if "items" in whole:
                continue
            if len(old) != len(new):
                whole.add("items")
                yield _change("items", "\n".join(old), "\n".join(new))
            else:
                yield from _pairs(name, old, new)
        elif len(old) != len(new):
            whole.add(name)
            yield _change(name, "\n".join(old), "\n".join(new))
        else:
            yield from _pairs(name, old, new)


def _pairs(name: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    for index, (one, other) in enumerate(zip(old, new, strict=True)):
        if one != other:
            yield _change(f"{name}[{index}]", one, other)


def _change(name: str, before: str, after: str) -> Change:
    return Change(name, before, after, tuple(word_differences(before, after)))


def word_differences(before: str, after: str) -> Iterator[tuple[str, str]]:
    """The pieces of two texts word by word: («same» | «gone» | «new», piece)."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) * len(new) > _LONGEST:
        yield from (("gone", before), ("new", after))
        return
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield "same", "".join(old[a:b])
            continue
        if b > a:
            yield "gone", "".join(old[a:b])
        if d > c:
            yield "new", "".join(new[c:d])
