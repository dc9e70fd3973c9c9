"""A paragraph of an earlier paper put into this one."""

from msgspec.structs import replace

from secretariat_app.domain.editing import inserted, paragraph_at, unmarked, with_item, with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services.wordings import Wording
from secretariat_app.ui.editor.calling import translate
from secretariat_app.ui.editor.operations import Step


def take(value: Resolution, place: Place, wording: Wording) -> Step:
    """The paper with the words of `wording` at `place`.

    They stand instead of what was begun there. An action for the body that the item names becomes an action
    of it; a whole item chosen within a list of actions comes behind that item.
    """
    name = translate("edits", "Wording from the archive")
    action = wording.place.action is not None
    if place.part is not Part.ITEMS or place.action is not None or not action:
        if place.part is Part.ITEMS and place.action is not None and not action:
            target = Place(Part.ITEMS, (place.index or 0) + 1)
            return Step(inserted(value, target, _item(wording)), name, target, -1)
        return Step(_with_words(value, place, wording), name, place, -1)
    index = place.index or 0
    if not value.items[index].text:
        return Step(_with_words(value, place, wording), name, place, -1)
    actions = value.items[index].actions
    at = len(actions)
    if actions and not actions[-1].text:  # the empty line that was made for it
        target = Place(Part.ITEMS, index, at - 1)
        return Step(with_paragraph(value, target, Paragraph(wording.text)), name, target, -1)
    target = Place(Part.ITEMS, index, at)
    return Step(inserted(value, target, Paragraph(wording.text)), name, target, -1)


def _with_words(value: Resolution, place: Place, wording: Wording) -> Resolution:
    if place.part is not Part.ITEMS or place.action is not None:
        return with_paragraph(value, place, Paragraph(wording.text))
    index = place.index or 0
    old = value.items[index]
    bare = unmarked(Paragraph(wording.text))
    whole = wording.place.action is None
    addressees = wording.addressees if whole else old.addressees
    fresh = replace(old, text=bare.text, clause=None, references=(), addressees=addressees, deadline=None)
    return with_item(value, index, fresh if whole else replace(fresh, deadline=old.deadline))


def _item(wording: Wording) -> Item:
    return Item(wording.text, addressees=wording.addressees)


def is_there(value: Resolution, place: Place) -> bool:
    """Whether the paper still has a text at `place`: it may have changed since the archive was asked."""
    try:
        paragraph_at(value, place)
    except (IndexError, ValueError):
        return False
    return True
