"""The JSON form of a resolution, which other programs and the archive rely on.

Texts are written as they will be printed. A text that came from a clause has the clause and its
slots beside it: an item in itself, any other text in the list `clauses`, by its place. The numbers
that refer to items are in the list `references`, by the place and the characters; an item that is
referred to has a `key`. Problems of proofing that are to be left alone are in the list `ignored`.
"""

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import msgspec

from secretariat_app.domain.clause import ClauseUse, SlotValue
from secretariat_app.domain.editing import paragraph_at, with_paragraph
from secretariat_app.domain.ignored import Ignored
from secretariat_app.domain.numbering import closed, opened, printed
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import texts
from secretariat_app.domain.resolution import Item, Paragraph, Reference, Resolution, Signature
from secretariat_app.domain.wire_errors import not_json, refuse_layout, wrong_value
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

_NO_SUCH_PLACE = QT_TRANSLATE_NOOP("errors", "{path}: there is no text at this place.")
_SAME_KEY = QT_TRANSLATE_NOOP("errors", "{path}: another item has the key «{key}» already.")


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class _Use(_Strict, frozen=True):
    clause: str
    slots: dict[str, SlotValue] = {}
    text: str | None = None


_Text = str | _Use


class _Item(_Strict, frozen=True):
    text: _Text = ""
    actions: tuple[_Text, ...] = ()
    addressees: tuple[str, ...] = ()
    deadline: datetime.date | None = None
    clause: str | None = None
    slots: dict[str, SlotValue] = {}
    closing: str = ""
    key: str = ""


class _Signature(_Strict, frozen=True):
    position: str = ""
    name: str = ""


class _Origin(_Strict, frozen=True):
    part: Part
    clause: str
    index: int | None = None
    action: int | None = None
    slots: dict[str, SlotValue] = {}


class _Reference(_Strict, frozen=True):
    part: Part
    start: int
    end: int
    item: str
    index: int | None = None
    action: int | None = None


class _Wire(_Strict, frozen=True):
    language: Literal["ru", "kk"] = "ru"
    commissions: tuple[str, ...] = ()
    date: datetime.date | None = None
    number: str | None = None
    place: str | None = None
    title: _Text | None = None
    preamble: _Text | None = None
    findings: tuple[_Text, ...] = ()
    enactment: _Text | None = None
    items: tuple[_Item, ...] = ()
    signatures: tuple[_Signature, ...] = ()
    clauses: tuple[_Origin, ...] = ()
    references: tuple[_Reference, ...] = ()
    ignored: tuple[Ignored, ...] = ()


def read(data: bytes | str) -> Resolution:
    """The resolution that `data` (JSON) holds.

    A text given as a clause alone comes with that clause and an empty text, for `composing` to
    fill. Raises KnownError for what is not JSON, an unknown key, a wrong type, a tab, a line break
    or a control character, with the path of the offender.
    """
    try:
        raw = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:  # the last: nested without end
        raise not_json(error, data) from error
    refuse_layout(raw)
    try:
        wire = msgspec.convert(raw, _Wire)
    except msgspec.ValidationError as error:
        raise wrong_value(error) from error
    return _with_references(_value(wire), wire)


def write(resolution: Resolution) -> dict[str, Any]:
    """The resolution as plain data, ready for a JSON encoder."""
    data: dict[str, Any] = {
        "language": resolution.language,
        "commissions": list(resolution.commissions),
        "date": resolution.date.isoformat() if resolution.date else None,
        "number": resolution.number,
        "place": resolution.place,
        "title": resolution.title.text or None,
        "preamble": resolution.preamble.text if resolution.preamble else None,
        "findings": [finding.text for finding in resolution.findings],
        "enactment": resolution.enactment.text if resolution.enactment else None,
        "items": [_write_item(item, index) for index, item in enumerate(resolution.items)],
        "signatures": [
            {"position": signature.position, "name": signature.name} for signature in resolution.signatures
        ],
    }
    origins = [_write_origin(place, use) for place, use in _origins(resolution)]
    if origins:
        data["clauses"] = origins
    references = [
        _at(place) | {"start": one.start, "end": one.end, "item": one.item}
        for place, paragraph in texts(resolution)
        for one in paragraph.references
    ]
    if references:
        data["references"] = references
    if resolution.ignored:
        data["ignored"] = msgspec.to_builtins(resolution.ignored)
    return data


def dumps(resolution: Resolution) -> bytes:
    """The resolution as JSON: UTF-8 without escapes, indented by one space."""
    return msgspec.json.format(msgspec.json.encode(write(resolution)), indent=1)


def _value(wire: _Wire) -> Resolution:
    uses: dict[Place, ClauseUse] = {}
    for number, origin in enumerate(wire.clauses):
        place = Place(origin.part, origin.index, origin.action)
        if not _exists(wire, place):
            raise KnownError(_NO_SUCH_PLACE, path=f"clauses[{number}]")
        uses[place] = ClauseUse(origin.clause, origin.slots)
    single = {
        part: _paragraph(text, uses.get(Place(part)))
        for part, text in (
            (Part.TITLE, wire.title),
            (Part.PREAMBLE, wire.preamble),
            (Part.ENACTMENT, wire.enactment),
        )
    }
    return Resolution(
        language=wire.language,
        commissions=wire.commissions,
        date=wire.date,
        number=wire.number,
        place=wire.place,
        title=single[Part.TITLE] or Paragraph(),
        preamble=single[Part.PREAMBLE],
        findings=tuple(
            _paragraph(text, uses.get(Place(Part.FINDINGS, index))) or Paragraph()
            for index, text in enumerate(wire.findings)
        ),
        enactment=single[Part.ENACTMENT],
        items=tuple(_read_item(item, index, uses) for index, item in enumerate(wire.items)),
        signatures=tuple(
            Signature(signature.position, signature.name, uses.get(Place(Part.SIGNATURES, index)))
            for index, signature in enumerate(wire.signatures)
        ),
        ignored=wire.ignored,
    )


def _with_references(resolution: Resolution, wire: _Wire) -> Resolution:
    keys: set[str] = set()
    for index, item in enumerate(wire.items):
        if item.key and item.key in keys:
            raise KnownError(_SAME_KEY, path=f"items[{index}].key", key=item.key)
        keys.add(item.key)
    for number, one in enumerate(wire.references):
        place = Place(one.part, one.index, one.action)
        head = one.part is Part.ITEMS and one.action is None and one.index in range(len(wire.items))
        if one.part is Part.SIGNATURES or not (head or _exists(wire, place)):
            raise KnownError(_NO_SUCH_PLACE, path=f"references[{number}]")
        paragraph = paragraph_at(resolution, place)
        before = paragraph.references[-1].end if paragraph.references else 0
        if not before <= one.start < one.end <= len(paragraph.text):
            raise KnownError(_NO_SUCH_PLACE, path=f"references[{number}]")
        found = (*paragraph.references, Reference(one.start, one.end, one.item))
        fresh = Paragraph(paragraph.text, paragraph.clause, found)
        resolution = with_paragraph(resolution, place, fresh)
    return resolution


def _paragraph(text: _Text | None, use: ClauseUse | None) -> Paragraph | None:
    if isinstance(text, _Use):
        return Paragraph(text.text or "", ClauseUse(text.clause, text.slots))
    if not text and use is None:
        return None
    return Paragraph(text or "", use)


def _read_item(wire: _Item, index: int, uses: Mapping[Place, ClauseUse]) -> Item:
    own = ClauseUse(wire.clause, wire.slots) if wire.clause else None
    text = _paragraph(wire.text, own) or Paragraph()
    actions = [
        _paragraph(action, uses.get(Place(Part.ITEMS, index, position))) or Paragraph()
        for position, action in enumerate(wire.actions)
    ]
    bare = [Paragraph(opened(action.text), action.clause) for action in actions]
    words = opened(text.text)
    closing = opened(wire.closing)
    if closing and bare:
        bare[-1] = Paragraph(_without(bare[-1].text, closing), bare[-1].clause)
    elif closing:
        words = _without(words, closing)
    return Item(
        text=words,
        clause=text.clause,
        actions=tuple(bare),
        inline=bool(bare) and text.text.rstrip().endswith(";"),
        closing=closing,
        addressees=wire.addressees,
        deadline=wire.deadline,
        key=wire.key,
    )


def _without(text: str, closing: str) -> str:
    if text == closing:
        return ""
    return opened(text[: -len(closing)]) if text.endswith(" " + closing) else text


def _write_item(item: Item, index: int) -> dict[str, Any]:
    shown = printed(item, index)
    text = shown.text if item.actions or item.closing else closed(item.text, ".")
    data: dict[str, Any] = {
        "text": text,
        "actions": list(shown.actions),
        "addressees": list(item.addressees),
        "deadline": item.deadline.isoformat() if item.deadline else None,
    }
    if item.closing:
        data["closing"] = item.closing
    if item.clause:
        data["clause"] = item.clause.key
        data["slots"] = msgspec.to_builtins(dict(item.clause.slots))
    if item.key:
        data["key"] = item.key
    return data


def _write_origin(place: Place, use: ClauseUse) -> dict[str, Any]:
    return _at(place) | {"clause": use.key, "slots": msgspec.to_builtins(dict(use.slots))}


def _at(place: Place) -> dict[str, Any]:
    data: dict[str, Any] = {"part": str(place.part)}
    if place.index is not None:
        data["index"] = place.index
    if place.action is not None:
        data["action"] = place.action
    return data


def _origins(resolution: Resolution) -> Iterator[tuple[Place, ClauseUse]]:
    for part, paragraph in (
        (Part.TITLE, resolution.title),
        (Part.PREAMBLE, resolution.preamble),
        (Part.ENACTMENT, resolution.enactment),
    ):
        if paragraph and paragraph.clause:
            yield Place(part), paragraph.clause
    for index, finding in enumerate(resolution.findings):
        if finding.clause:
            yield Place(Part.FINDINGS, index), finding.clause
    for index, item in enumerate(resolution.items):
        for position, action in enumerate(item.actions):
            if action.clause:
                yield Place(Part.ITEMS, index, position), action.clause
    for index, signature in enumerate(resolution.signatures):
        if signature.clause:
            yield Place(Part.SIGNATURES, index), signature.clause


def _exists(wire: _Wire, place: Place) -> bool:
    index, action = place.index, place.action
    match place.part:
        case Part.TITLE | Part.PREAMBLE | Part.ENACTMENT:
            return index is None and action is None
        case Part.FINDINGS | Part.SIGNATURES:
            members = wire.findings if place.part is Part.FINDINGS else wire.signatures
            return action is None and index is not None and 0 <= index < len(members)
        case Part.ITEMS:
            return (
                index is not None
                and action is not None
                and 0 <= index < len(wire.items)
                and 0 <= action < len(wire.items[index].actions)
            )
        case _:
            return False
