"""What the parts of a paper are called on the form and in the names of the steps of the history."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution

translate = QCoreApplication.translate

STEPS = (
    QT_TRANSLATE_NOOP("edits", "Delete {what}"),
    QT_TRANSLATE_NOOP("edits", "Move {what}"),
    QT_TRANSLATE_NOOP("edits", "Duplicate {what}"),
    QT_TRANSLATE_NOOP("edits", "Make {what} an action"),
    QT_TRANSLATE_NOOP("edits", "Make {what} an item"),
    QT_TRANSLATE_NOOP("edits", "Cut {what}"),
    QT_TRANSLATE_NOOP("edits", "Change the shape of {what}"),
    QT_TRANSLATE_NOOP("edits", "Typing in {what}"),
)


def called(place: Place) -> str:
    """What stands at `place`: «item 3»."""
    number = (place.index or 0) + 1
    if place.action is not None:
        return translate("edits", "action {number}").format(number=place.action + 1)
    names = {
        Part.ITEMS: translate("edits", "item {number}").format(number=number),
        Part.FINDINGS: translate("edits", "paragraph {number}").format(number=number),
        Part.SIGNATURES: translate("edits", "signature"),
        Part.TITLE: translate("edits", "title"),
        Part.PREAMBLE: translate("edits", "preamble"),
        Part.ENACTMENT: translate("edits", "enactment"),
    }
    return names.get(place.part, str(place.part))


def called_of(place: Place) -> str:
    """The same with the item of an action: «item 2, action 1»."""
    if place.part is Part.REQUISITES:
        return translate("edits", "requisites")
    if place.action is None:
        return called(place)
    item = translate("edits", "item {number}").format(number=(place.index or 0) + 1)
    return f"{item}, {called(place)}"


def named(step: str, value: Resolution, places: Sequence[Place]) -> str:
    """One of `STEPS` with what it is done to: «Move item 3», «Delete items (4)»."""
    what = _of_several(places) if len(places) > 1 else _of(value, places[0])
    return translate("edits", step).format(what=what)


def _of(value: Resolution, place: Place) -> str:
    """The same as `called`, in the case that follows the name of a deed; with the item of an action."""
    number = (place.index or 0) + 1
    if place.action is not None and len(value.items) > 1:
        text = translate("edits", "action {number} of item {item}", "of")
        return text.format(number=place.action + 1, item=number)
    if place.action is not None:
        return translate("edits", "action {number}", "of").format(number=place.action + 1)
    names = {
        Part.ITEMS: translate("edits", "item {number}", "of").format(number=number),
        Part.FINDINGS: translate("edits", "paragraph {number}", "of").format(number=number),
        Part.SIGNATURES: translate("edits", "signature", "of"),
        Part.TITLE: translate("edits", "title", "of"),
        Part.PREAMBLE: translate("edits", "preamble", "of"),
        Part.ENACTMENT: translate("edits", "enactment", "of"),
    }
    return names.get(place.part, str(place.part))


def _of_several(places: Sequence[Place]) -> str:
    count = len(places)
    if all(place.part is Part.ITEMS and place.action is None for place in places):
        return translate("edits", "items ({count})", "of").format(count=count)
    if all(place.part is Part.ITEMS and place.action is not None for place in places):
        return translate("edits", "actions ({count})", "of").format(count=count)
    return translate("edits", "paragraphs ({count})", "of").format(count=count)
