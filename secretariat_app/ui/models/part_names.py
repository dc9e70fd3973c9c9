"""The parts of a recognised paper in the window's words: «items[2].actions[0]» is «item 3, action 1»."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from secretariat_app.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from secretariat_app.services.reviewing import Found

PARTS = {
    "language": QT_TRANSLATE_NOOP("parts", "language"),
    "kind": QT_TRANSLATE_NOOP("parts", "kind of paper"),
    "commissions": QT_TRANSLATE_NOOP("parts", "commission"),
    "date": QT_TRANSLATE_NOOP("parts", "date"),
    "number": QT_TRANSLATE_NOOP("parts", "number"),
    "place": QT_TRANSLATE_NOOP("parts", "place"),
    "title": QT_TRANSLATE_NOOP("parts", "title"),
    "preamble": QT_TRANSLATE_NOOP("parts", "preamble"),
    "findings": QT_TRANSLATE_NOOP("parts", "finding"),
    "enactment": QT_TRANSLATE_NOOP("parts", "enactment"),
    "items": QT_TRANSLATE_NOOP("parts", "item"),
    "actions": QT_TRANSLATE_NOOP("parts", "action"),
    "signatures": QT_TRANSLATE_NOOP("parts", "signature"),
    "annexes": QT_TRANSLATE_NOOP("parts", "annex"),
    "letterhead": QT_TRANSLATE_NOOP("parts", "letterhead"),
    "running": QT_TRANSLATE_NOOP("parts", "header or footer"),
    "notes": QT_TRANSLATE_NOOP("parts", "footnote"),
    "marks": QT_TRANSLATE_NOOP("parts", "office mark"),
    "rubbish": QT_TRANSLATE_NOOP("parts", "signs without meaning"),
    "edition": QT_TRANSLATE_NOOP("parts", "the other language"),
    "remainder": QT_TRANSLATE_NOOP("parts", "left over"),
    "duplicate": QT_TRANSLATE_NOOP("parts", "alike another paper"),
}
_INDEX = re.compile(r"\[\d+\]")
_NUMBERED = re.compile(r"(\w+)\[(\d+)\]")


def part_words(part: str) -> str:
    """What a part is called; its number in the paper behind it, where there may be several."""
    pieces = _NUMBERED.findall(part)
    if not pieces:
        return QCoreApplication.translate("parts", PARTS.get(part, part))
    alone = (
        len(pieces) == 1 and pieces[0][0] in ("commissions", "signatures", "annexes") and pieces[0][1] == "0"
    )
    if alone:
        return QCoreApplication.translate("parts", PARTS[pieces[0][0]])
    return ", ".join(
        f"{QCoreApplication.translate('parts', PARTS.get(name, name))} {int(number) + 1}"
        for name, number in pieces
    )


def numbered(parts: "Sequence[Found]") -> list[str]:
    """The names of the parts with the numbers that they have in the paper as it stands now."""
    found = []
    counts: Counter[str] = Counter()
    for part in parts:
        label = _INDEX.sub("", part.part).rpartition(".")[2]
        if label == "actions":
            found.append(f"items[{counts['items'] - 1}].actions[{counts['actions']}]")
        else:
            several = label in ("findings", "items", "signatures", "commissions", "annexes")
            found.append(f"{label}[{counts[label]}]" if several else label)
        counts[label] += 1
        if label == "items":
            counts["actions"] = 0
    return found


def reason_words(reason: str) -> str:
    """Why recognition says so, in the window's language."""
    return QCoreApplication.translate("recognition", reason)
