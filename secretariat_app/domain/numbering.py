"""Numbers and closing punctuation, computed from an item's place and never stored.

Items are «1.», actions «1)» where they are numbered at all; a lead-in ends in «:», a member of a
list in «;», the last in «.» (Rules of documentation № 703 of 31 October 2018, points 5 (1) and 29).
"""

import re

import msgspec

from secretariat_app.domain.resolution import Item, Resolution

_ABBREVIATION = re.compile(
    r"(?:(?:^|[\s(])(?:т\.\s?[депк]|др|пр|тыс|руб|т\.\s?б|с\.\s?с)|\d\s?гг?)\.$", re.IGNORECASE
)
_CLOSED = (".", "!", "?", "…")


class PrintedItem(msgspec.Struct, frozen=True):
    """An item as the paper shows it; `action_numbers` are empty strings where they are not shown."""

    number: str
    text: str
    actions: tuple[str, ...] = ()
    action_numbers: tuple[str, ...] = ()


def opened(text: str) -> str:
    """`text` without the closing punctuation that follows from its place.

    An ellipsis and the point of an abbreviation that can end a sentence («и т. д.») belong to the text: they
    stay, and the abbreviation gets its point where it has none, since that of the place falls on it.
    """
    while True:
        text = text.rstrip()
        if text.endswith((";", ":")) or (text.endswith(".") and not _owns_point(text)):
            text = text[:-1]
        elif not text.endswith(".") and _ABBREVIATION.search(text + "."):
            return text + "."
        else:
            return text


def closed(text: str, mark: str) -> str:
    """`text` with the closing `mark` of its place; no second point after «т. д.», «!» or «?»."""
    text = opened(text)
    if not text or (mark == "." and text.endswith(_CLOSED)):
        return text
    return text + mark


def printed(item: Item, position: int, *, number_actions: bool = False) -> PrintedItem:
    """The item at 0-based `position` with its number and punctuation."""
    if not item.actions:
        return PrintedItem(f"{position + 1}.", closed(_with(item.text, item.closing), "."))
    last = len(item.actions) - 1
    actions = tuple(
        closed(_with(action.text, item.closing), ".") if index == last else closed(action.text, ";")
        for index, action in enumerate(item.actions)
    )
    numbers = tuple(f"{index + 1})" if number_actions else "" for index in range(len(actions)))
    return PrintedItem(f"{position + 1}.", closed(item.text, ";" if item.inline else ":"), actions, numbers)


def printed_items(resolution: Resolution, *, number_actions: bool = False) -> tuple[PrintedItem, ...]:
    """All items of a resolution as the paper shows them."""
    return tuple(
        printed(item, position, number_actions=number_actions)
        for position, item in enumerate(resolution.items)
    )


def _with(text: str, closing: str) -> str:
    if not closing:
        return text
    bare = opened(text)
    return f"{bare} {closing}" if bare else closing


def _owns_point(text: str) -> bool:
    return text.endswith("...") or bool(_ABBREVIATION.search(text))
