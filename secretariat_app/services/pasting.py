"""Text from Word, the web or a letter made into paragraphs, items and actions, or a whole paper."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Item, Resolution, plain
from secretariat_app.errors import KnownError

_GONE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_QUOTE = re.compile('["\u201c\u201d\u201e\u201f]')
_OPENS_BEFORE = frozenset(" \t(«[—–-/")
_BULLET = re.compile(r"^(?:[-–—•*·▪●○■➢✓]\s+|\d{1,2}[.)]\s+(?=\D)|[а-яёa-z]\)\s+)", re.IGNORECASE)
# The letters of Word's fonts of signs: a bullet there, and anything else elsewhere.
_SIGN = re.compile("^\\s*(?:[\ue000-\uf8ffØü]\\s+|§\\s+(?!\\d)|[ovn](?:\t| {2,}))")


def cleaned(line: str) -> str:
    """One line without what only its layout needed, its straight quotes as « ».

    What stands inside « » is left as it is.
    """
    text = _SIGN.sub("• ", _SPACES.sub(" ", _GONE.sub("", line)))
    return _with_quotes(text)


def paper(lines: Sequence[str], directories: Directories) -> Resolution | None:
    """The whole resolution that these lines hold, None where they are only a part of one."""
    from secretariat_app.documents.old_papers.recognise import known_from, recognise
    from secretariat_app.documents.old_papers.source import Line

    try:
        found = recognise([Line(cleaned(line)) for line in lines], known_from(directories)).resolution
    except KnownError:
        return None
    whole = found.enactment is not None and found.items and (found.title.text or found.findings)
    return found if whole else None


def items(lines: Sequence[str], language: str, directories: Directories) -> tuple[Item, ...]:
    """The items that these lines hold, with actions and addressees, by their numbers and marks."""
    from secretariat_app.documents.old_papers.addressees import addressees_in, bodies_of
    from secretariat_app.documents.old_papers.items import read_items
    from secretariat_app.documents.old_papers.rows import is_wrapped, rows_of
    from secretariat_app.documents.old_papers.source import Line

    rows = rows_of([Line(cleaned(line)) for line in lines])
    width = max((len(row.text.rstrip()) for row in rows), default=0) if is_wrapped(rows) else 0
    found, _ = read_items(rows, width, language)
    bodies = bodies_of(directories, language)
    return tuple(
        replace(
            item, addressees=addressees_in(f"{item.text}{':' if item.actions else '.'}", language, bodies)
        )
        for item in found
    )


def paragraphs(lines: Sequence[str], *, inside: bool = False) -> tuple[str, ...]:
    """The paragraphs that these lines hold, without marks of a list; lines that were only wrapped are one.

    `inside`: the first goes on with a sentence, so what it begins with is no mark.
    """
    from secretariat_app.documents.old_papers import rows as reading
    from secretariat_app.documents.old_papers.source import Line

    found = reading.rows_of([Line(cleaned(line)) for line in lines])
    width = max((len(row.text.rstrip()) for row in found), default=0) if reading.is_wrapped(found) else 0
    joined = (reading.joined(row.whole for row in group) for group in reading.paragraphs(found, width=width))
    texts = [plain(text) for text in joined]
    kept = texts[:1] if inside else []
    return tuple(filter(None, [*kept, *(_BULLET.sub("", text) for text in texts[len(kept) :])]))


def is_numbered(lines: Sequence[str]) -> bool:
    """Whether the first of these lines begins with the number of an item."""
    first = next((line for line in lines if line.strip()), "")
    return bool(re.match(r"\s*\d{1,3}\s*[.)]\s", first))


def _with_quotes(text: str) -> str:
    made: list[str] = []
    depth = straight = 0
    for at, letter in enumerate(text):
        if letter == "«":
            depth += 1
        elif letter == "»":
            depth = max(depth - 1, 0)
        elif _QUOTE.match(letter) and depth <= straight:
            opens = letter == "\u201e" or (
                letter != "\u201d" and (at == 0 or text[at - 1] in _OPENS_BEFORE or made[-1] == "«")
            )
            if opens:
                straight += 1
                depth += 1
            elif straight:
                straight -= 1
                depth -= 1
            made.append("«" if opens else "»")
            continue
        made.append(letter)
    return "".join(made)
