"""The resolution: one immutable value. Every edit makes a new value from the old one."""

import datetime
import re

import msgspec

from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.ignored import Ignored

_LAYOUT = re.compile(r"[ \t\r\n\v\f\u0085\u2028\u2029]+")
_NOT_IN_XML = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def plain(text: str) -> str:
    """`text` as a single paragraph without layout: no tabs, line breaks or runs of spaces.

    Raises ValueError with the offset of a character that no document can hold.
    """
    wrong = _NOT_IN_XML.search(text)
    if wrong:
        raise ValueError(f"control character U+{ord(wrong[0]):04X} at {wrong.start()}")
    return _LAYOUT.sub(" ", text).strip(" ")


class Reference(msgspec.Struct, frozen=True):
    """Which characters of a text print the number of an item: the «2» of «пункт 2 настоящего постановления».

    `item` is that item's key; no item has it any more where the item was deleted.
    """

    start: int
    end: int
    item: str


class Paragraph(msgspec.Struct, frozen=True):
    """One paragraph of text and, where it was made from a clause, that clause with its slots.

    `references` are in their order and do not overlap; `domain.references` keeps them to the text.
    """

    text: str = ""
    clause: ClauseUse | None = None
    references: tuple[Reference, ...] = ()


class Item(msgspec.Struct, frozen=True):
    """A numbered item of the operative part, without its number and closing punctuation.

    `inline`: the first action stands in the item's own sentence, so that sentence ends in «;»
    where actions follow and not in «:». `closing`: words printed after the last action (Kazakh
    «ұсынылсын»). `key`: what references know the item by, unique in its resolution, «» while there are none.
    """

    text: str = ""
    clause: ClauseUse | None = None
    actions: tuple[Paragraph, ...] = ()
    inline: bool = False
    closing: str = ""
    addressees: tuple[str, ...] = ()
    deadline: datetime.date | None = None
    references: tuple[Reference, ...] = ()
    key: str = ""


class Signature(msgspec.Struct, frozen=True):
    """Who signs: the position on the left, the name on the right."""

    position: str = ""
    name: str = ""
    clause: ClauseUse | None = None


class Resolution(msgspec.Struct, frozen=True):
    """One language edition of a resolution of a standing commission.

    `ignored`: problems of proofing that the secretary has looked at and wants to be left alone; not printed.
    """

    language: str = "ru"
    commissions: tuple[str, ...] = ()
    date: datetime.date | None = None
    number: str | None = None
    place: str | None = None
    title: Paragraph = Paragraph()
    preamble: Paragraph | None = None
    findings: tuple[Paragraph, ...] = ()
    enactment: Paragraph | None = None
    items: tuple[Item, ...] = ()
    signatures: tuple[Signature, ...] = ()
    ignored: tuple[Ignored, ...] = ()
