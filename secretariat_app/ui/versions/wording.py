"""How places of a paper and changes of it are called in the window."""

import datetime

from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.alignment import Move, Seam
from secretariat_app.domain.compare import Field, Line
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.record import Version
from secretariat_app.domain.summary import Summary
from secretariat_app.errors import QT_TRANSLATE_NOOP

PARTS = {
    Part.REQUISITES: QT_TRANSLATE_NOOP("versions", "requisites"),
    Part.TITLE: QT_TRANSLATE_NOOP("versions", "title"),
    Part.PREAMBLE: QT_TRANSLATE_NOOP("versions", "preamble"),
    Part.FINDINGS: QT_TRANSLATE_NOOP("versions", "findings"),
    Part.ENACTMENT: QT_TRANSLATE_NOOP("versions", "enactment"),
    Part.ITEMS: QT_TRANSLATE_NOOP("versions", "items"),
    Part.SIGNATURES: QT_TRANSLATE_NOOP("versions", "signatures"),
}
FIELDS = {
    Field.LANGUAGE: QT_TRANSLATE_NOOP("versions", "Language"),
    Field.COMMISSION: QT_TRANSLATE_NOOP("versions", "Commission"),
    Field.DATE: QT_TRANSLATE_NOOP("versions", "Date"),
    Field.NUMBER: QT_TRANSLATE_NOOP("versions", "Number"),
    Field.PLACE: QT_TRANSLATE_NOOP("versions", "Place"),
    Field.ADDRESSEES: QT_TRANSLATE_NOOP("versions", "Addressees"),
    Field.DEADLINE: QT_TRANSLATE_NOOP("versions", "Term"),
    Field.CLOSING: QT_TRANSLATE_NOOP("versions", "Closing mark"),
}
_ONE = {
    Part.TITLE: QT_TRANSLATE_NOOP("versions", "Title"),
    Part.PREAMBLE: QT_TRANSLATE_NOOP("versions", "Preamble"),
    Part.ENACTMENT: QT_TRANSLATE_NOOP("versions", "Enactment"),
}
_OF_MANY = {
    Part.FINDINGS: QT_TRANSLATE_NOOP("versions", "Finding {number}"),
    Part.ITEMS: QT_TRANSLATE_NOOP("versions", "Item {number}"),
    Part.SIGNATURES: QT_TRANSLATE_NOOP("versions", "Signature {number}"),
}
_ACTION = QT_TRANSLATE_NOOP("versions", "Item {number}, action {action}")
_COUNTS = (
    (QT_TRANSLATE_NOOP("versions", "changed {number}"), "changed"),
    (QT_TRANSLATE_NOOP("versions", "added {number}"), "added"),
    (QT_TRANSLATE_NOOP("versions", "deleted {number}"), "removed"),
    (QT_TRANSLATE_NOOP("versions", "moved {number}"), "moved"),
)
_MOVED_HERE = QT_TRANSLATE_NOOP("versions", "moved here from: {place}")
_MOVED_AWAY = QT_TRANSLATE_NOOP("versions", "moved to: {place}")
_SPLIT = QT_TRANSLATE_NOOP("versions", "a paragraph of its own now")
_MERGED = QT_TRANSLATE_NOOP("versions", "part of the paragraph before now")
_FIRST = QT_TRANSLATE_NOOP("versions", "the first version")
_SAME_WORDS = QT_TRANSLATE_NOOP("versions", "the words are the same")


def said(text: str, **facts: object) -> str:
    """A sentence about versions in the window's language."""
    return QCoreApplication.translate("versions", text).format(**facts)


def place_name(place: Place) -> str:
    """«Item 2, action 1», as the paper numbers them."""
    if place.action is not None:
        return said(_ACTION, number=(place.index or 0) + 1, action=place.action + 1)
    if place.part in _ONE:
        return said(_ONE[place.part])
    if place.part in _OF_MANY:
        return said(_OF_MANY[place.part], number=(place.index or 0) + 1)
    return said(PARTS[place.part]).capitalize()


def line_name(line: Line) -> str:
    """What a line of a comparison is called: its place in the later paper, and where it moved."""
    place = line.before if line.move is Move.AWAY or line.after is None else line.after
    name = place_name(place) if place is not None else ""
    if line.field is not Field.TEXT:
        field = said(FIELDS[line.field])
        return field if place is None or place.part is Part.REQUISITES else f"{name}: {field}"
    notes = {
        Move.HERE: (_MOVED_HERE, line.before),
        Move.AWAY: (_MOVED_AWAY, line.after),
    }
    if line.move in notes:
        text, other = notes[line.move]
        return f"{name} — {said(text, place=place_name(other) if other else '')}"
    seams = {Seam.SPLIT: _SPLIT, Seam.MERGED: _MERGED}
    return f"{name} — {said(seams[line.seam])}" if line.seam in seams else name


def summary(changes: Summary | None, *, first: bool) -> str:
    """«items, title: changed 2, added 1», in a few words what a version changed."""
    if first:
        return said(_FIRST)
    if changes is None:
        return ""
    if not changes.parts:
        return said(_SAME_WORDS)
    counts = [said(text, number=getattr(changes, name)) for text, name in _COUNTS if getattr(changes, name)]
    parts = ", ".join(said(PARTS[part]) for part in changes.parts)
    return f"{parts}: {', '.join(counts)}"


def moment(at: datetime.datetime) -> str:
    """A time as the window writes it."""
    return at.astimezone().strftime("%d.%m.%Y %H:%M")


def version_name(version: Version) -> str:
    """The name of a version and its time, in one line."""
    return f"{version.name}, {moment(version.changed_at)}" if version.name else moment(version.changed_at)
