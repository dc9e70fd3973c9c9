"""A resolution as the flat list of ready texts that a Word template prints.

All that has to be worked out (numbers, punctuation, cases, blanks, no-break spaces) is worked out here,
so that a template only loops and picks styles.
"""

import enum
from collections.abc import Iterator

import msgspec

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.numbering import printed_items
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language.dates import in_words
from secretariat_app.language.typography import NO_BREAK_SPACE, no_break

BLANK = "________"
"""What stands on the paper where something is still to be filled in, also by hand."""

_LABELS = {
    "commission": QT_TRANSLATE_NOOP("blanks", "Commission"),
    "date": QT_TRANSLATE_NOOP("blanks", "Date"),
    "number": QT_TRANSLATE_NOOP("blanks", "Number"),
    "title": QT_TRANSLATE_NOOP("blanks", "Title"),
    "text": QT_TRANSLATE_NOOP("blanks", "Text"),
    "position": QT_TRANSLATE_NOOP("blanks", "Position"),
    "name": QT_TRANSLATE_NOOP("blanks", "Name"),
}
_GENITIVE = {"ru": "род", "kk": "ілік"}
_BREAKABLE = str.maketrans({NO_BREAK_SPACE: " ", "\u2011": "-"})
_SECOND_WORDS = {"ЕТЕДІ", "ЕТТІ"}


class Kinds(enum.StrEnum):
    """What a block may be; the names are those that templates use."""

    TEXT = "текст"
    ENACTMENT = "постановила"
    ITEM = "пункт"
    LEAD_ITEM = "пункт с действиями"
    ACTION = "действие"
    LAST = "последний абзац"


class Blank(msgspec.Struct, frozen=True):
    """A visible blank on the paper. `label` is an English source text of the context «blanks»."""

    place: Place
    slot: str
    label: str


class Block(msgspec.Struct, frozen=True):
    """One paragraph of the text. `number` has its no-break space with it; `word` closes an enactment."""

    kind: Kinds
    text: str
    number: str = ""
    word: str = ""
    place: Place = Place(Part.ITEMS)


class SignatureLine(msgspec.Struct, frozen=True):
    """One signature: what stands on the left and on the right."""

    position: str
    name: str


class Printed(msgspec.Struct, frozen=True):
    """A resolution ready for a template."""

    document_kind: str
    authors: tuple[str, ...]
    author_in_short: str
    date: str
    of_date: str
    number: str
    number_given: str
    place: str
    title: str
    blocks: tuple[Block, ...]
    signatures: tuple[SignatureLine, ...]
    blanks: tuple[Blank, ...]


def printed(resolution: Resolution, directories: Directories | None = None) -> Printed:
    """The texts of `resolution` as they will stand on the paper, empty ones as visible blanks.

    The commissions' names are declined by `directories`; one that they do not know stays as it is,
    save for the usual opening words.
    """
    known = directories or Directories()
    authors = tuple(_authors(resolution, known)) or (BLANK,)
    date = _unbroken(in_words(resolution.date, resolution.language)) if resolution.date else BLANK
    kazakh = resolution.language == "kk"
    number = _unbroken(_numbered(resolution.number)) if resolution.number else ""
    blocks = tuple(_marked_last(list(_blocks(resolution))))
    signatures = tuple(SignatureLine(_shown(one.position), _shown(one.name)) for one in resolution.signatures)
    return Printed(
        document_kind=("ҚАУЛЫСЫ" if resolution.commissions else "ҚАУЛЫ") if kazakh else "ПОСТАНОВЛЕНИЕ",
        authors=authors,
        author_in_short=_author_in_short(resolution),
        date=date,
        of_date=date if kazakh else f"от{NO_BREAK_SPACE}{date}",
        number=number or f"№{NO_BREAK_SPACE}{BLANK}",
        number_given=number,
        place=_unbroken(resolution.place or ""),
        title=_shown(resolution.title.text),
        blocks=blocks,
        signatures=signatures or (SignatureLine(BLANK, BLANK),),
        blanks=tuple(_blanks(resolution, blocks)),
    )


def _blocks(resolution: Resolution) -> Iterator[Block]:
    if resolution.preamble:
        yield Block(Kinds.TEXT, _shown(resolution.preamble.text), place=Place(Part.PREAMBLE))
    for index, finding in enumerate(resolution.findings):
        yield Block(Kinds.TEXT, _shown(finding.text), place=Place(Part.FINDINGS, index))
    if resolution.enactment:
        text, word = _enactment(_shown(resolution.enactment.text))
        yield Block(Kinds.ENACTMENT, text, word=word, place=Place(Part.ENACTMENT))
    for index, item in enumerate(printed_items(resolution)):
        kind = Kinds.LEAD_ITEM if item.actions else Kinds.ITEM
        number = item.number + NO_BREAK_SPACE
        yield Block(kind, _shown(item.text), number, place=Place(Part.ITEMS, index))
        for position, (action, mark) in enumerate(zip(item.actions, item.action_numbers, strict=True)):
            number = mark + NO_BREAK_SPACE if mark else ""
            place = Place(Part.ITEMS, index, position)
            yield Block(Kinds.ACTION, _shown(action), number, place=place)


def _marked_last(blocks: list[Block]) -> list[Block]:
    # The signature may not stand alone on a page: the last paragraph has a style that stays with it.
    if blocks and blocks[-1].kind != Kinds.ENACTMENT:
        blocks[-1] = msgspec.structs.replace(blocks[-1], kind=Kinds.LAST)
    return blocks


def _shown(text: str) -> str:
    return _unbroken(text) if text.strip(" .:;") else BLANK + text


def _unbroken(text: str) -> str:
    """`text` with no-break spaces; ValueError if the words have changed."""
    kept = no_break(text)
    if kept.translate(_BREAKABLE) != text.translate(_BREAKABLE):
        raise ValueError(f"no_break changed the words of {text!r}")
    return kept


def _enactment(text: str) -> tuple[str, str]:
    """The sentence and its closing verb in capitals («ПОСТАНОВИЛА:»), which is never broken."""
    words = text.rsplit(maxsplit=2)
    count = 2 if words and words[-1].rstrip(":.") in _SECOND_WORDS else 1
    verb = words[-count:]
    if len(verb) < count or not all(_is_capital(word) for word in verb):
        return text, ""
    start = len(text)
    for word in reversed(verb):
        start = text.rindex(word, 0, start)
    return text[:start], text[start:].replace(" ", NO_BREAK_SPACE)


def _is_capital(word: str) -> bool:
    letters = word.rstrip(":.")
    return len(letters) > 2 and letters.isupper()


def _numbered(number: str) -> str:
    return number if number.startswith("№") or number.lower() == "б/н" else f"№ {number}"


def _authors(resolution: Resolution, directories: Directories) -> Iterator[str]:
    kazakh = resolution.language == "kk"
    last = len(resolution.commissions) - 1
    for index, name in enumerate(resolution.commissions):
        declined = directories.decline(name, _GENITIVE[resolution.language], resolution.language)
        if not name.strip():
            declined = BLANK
        elif declined == name:
            declined = _usual_genitive(name, kazakh)
        joint = ("және " if kazakh else "и ") if 0 < index == last else ""
        comma = "," if index < last - 1 else ""
        yield _unbroken(f"{joint}{declined}{comma}")


def _usual_genitive(name: str, kazakh: bool) -> str:
    if kazakh:
        return f"{name}ның" if name.endswith("комиссиясы") else name
    for opening, genitive in (("постоянная комиссия", "постоянной комиссии"), ("комиссия", "комиссии")):
        if name.lower().startswith(opening):
            capital = genitive[0].upper() if name[0].isupper() else genitive[0]
            return capital + genitive[1:] + name[len(opening) :]
    return name


def _author_in_short(resolution: Resolution) -> str:
    joint = len(resolution.commissions) > 1
    if resolution.language == "kk":
        return "тұрақты комиссиялардың" if joint else "тұрақты комиссияның"
    return "постоянных комиссий" if joint else "постоянной комиссии"


def _blanks(resolution: Resolution, blocks: tuple[Block, ...]) -> Iterator[Blank]:
    requisites = Place(Part.REQUISITES)
    if not all(name.strip() for name in resolution.commissions or ("",)):
        yield _blank(requisites, "commission")
    if not resolution.date:
        yield _blank(requisites, "date")
    if not resolution.number:
        yield _blank(requisites, "number")
    if not resolution.title.text or BLANK in resolution.title.text:
        yield _blank(Place(Part.TITLE), "title")
    for block in blocks:
        if BLANK in block.text:
            yield _blank(block.place, "text")
    for index, signature in enumerate(resolution.signatures):
        for slot, text in (("position", signature.position), ("name", signature.name)):
            if not text or BLANK in text:
                yield _blank(Place(Part.SIGNATURES, index), slot)
    if not resolution.signatures:
        yield _blank(Place(Part.SIGNATURES), "position")
        yield _blank(Place(Part.SIGNATURES), "name")


def _blank(place: Place, slot: str) -> Blank:
    return Blank(place, slot, _LABELS[slot])
