"""A reference to an item put into a text: «пункт 2» whose number follows the item."""

import re

from secretariat_app.domain.editing import paragraph_at, with_paragraph
from secretariat_app.domain.numbering import printed_items
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import References, moved, with_key
from secretariat_app.domain.resolution import Paragraph, Reference, Resolution
from secretariat_app.ui.editor.calling import translate
from secretariat_app.ui.editor.operations import Step

_NAMED = re.compile(r"(?:\b(?:под)?пункт\w*|\bпп?\.)\s*$", re.IGNORECASE)
_WORDS = 60


def offered(value: Resolution, place: Place) -> list[tuple[int, str]]:
    """The items that the text at `place` may refer to: their index and number with the first words."""
    own = place.index if place.part is Part.ITEMS else None
    shown = printed_items(value)
    return [
        (index, f"{item.number} {shortened(item.text)}") for index, item in enumerate(shown) if index != own
    ]


def refer(value: Resolution, place: Place, at: int, index: int) -> Step:
    """«пункт 2» at the cursor, or «2» where the word stands before it already."""
    value, key = with_key(value, index)
    here = paragraph_at(value, place)
    before, behind = here.text[:at], here.text[at:]
    number = str(index + 1)
    named_already = bool(_NAMED.search(before))
    if value.language == "kk":
        lead, tail = "", "-тармақ"
    else:
        lead, tail = ("" if named_already else "пункт "), ""
    if before and not before.endswith((" ", "(", "«")):
        lead = " " + lead
    if behind[:1].isalnum() or behind.startswith("«"):
        tail += " "
    start = at + len(lead)
    words = lead + number + tail
    references = _around(here.references, at, len(words), Reference(start, start + len(number), key))
    paragraph = Paragraph(before + words + behind, None, references)
    step = translate("edits", "Reference to an item")
    return Step(with_paragraph(value, place, paragraph), step, place, at + len(words))


def shortened(text: str) -> str:
    """The first words of `text`."""
    return text if len(text) <= _WORDS else text[:_WORDS].rstrip() + "…"


def _around(references: References, at: int, grown: int, fresh: Reference) -> References:
    first = tuple(one for one in references if one.end <= at)
    last = tuple(one for one in references if one.start >= at)
    return (*first, fresh, *moved(last, grown))
