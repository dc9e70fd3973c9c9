"""What can be wrong with a Word template, each as a sentence that names the paragraph.

A template that a secretary has edited is refused before anything is printed with it.
"""

import difflib
from collections.abc import Iterable

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

MISSING = QT_TRANSLATE_NOOP("errors", "The template {template} is not there.")
NOT_DOCX = QT_TRANSLATE_NOOP("errors", "The template {template} is not a Word document (.docx).")
DAMAGED = QT_TRANSLATE_NOOP("errors", "The template {template} is damaged: {detail}.")
DUPLICATE = QT_TRANSLATE_NOOP(
    "errors", "The template {template} holds the part {part} twice; open it in Word and save it again."
)
TRACKED = QT_TRANSLATE_NOOP(
    "errors",
    "Template {template}, paragraph {paragraph} «{text}»: accept or reject the tracked changes first.",
)
COMMENT = QT_TRANSLATE_NOOP(
    "errors", "Template {template}, paragraph {paragraph} «{text}»: delete the comment first."
)
TEXT_BOX = QT_TRANSLATE_NOOP(
    "errors", "Template {template}, paragraph {paragraph} «{text}»: a field cannot stand in a text box."
)
TWO_TAGS = QT_TRANSLATE_NOOP(
    "errors",
    "Template {template}, paragraph {paragraph} «{text}»: each {{%p …%}} needs a paragraph of its own.",
)
BESIDE_TAG = QT_TRANSLATE_NOOP(
    "errors",
    "Template {template}, paragraph {paragraph} «{text}»: text beside {{%p …%}} would be lost;"
    " put it into another paragraph.",
)
FORBIDDEN_TAG = QT_TRANSLATE_NOOP(
    "errors",
    "Template {template}, paragraph {paragraph} «{text}»: the tag {tag} cannot be used here;"
    " only {{{{ field }}}}, {{%p …%}} and {{%tr …%}} can.",
)
UNCLOSED = QT_TRANSLATE_NOOP(
    "errors", "Template {template}, paragraph {paragraph} «{text}»: {tag} has no {closing} further down."
)
UNOPENED = QT_TRANSLATE_NOOP(
    "errors", "Template {template}, paragraph {paragraph} «{text}»: {tag} closes nothing that is open here."
)
UNKNOWN_FIELD = QT_TRANSLATE_NOOP(
    "errors",
    "Template {template}, paragraph {paragraph} «{text}»: there is no field «{field}»; perhaps «{nearest}».",
)
ONLY_FIELDS = QT_TRANSLATE_NOOP(
    "errors",
    "Template {template}, paragraph {paragraph} «{text}»: a tag takes a field or compares one with a text,"
    " and nothing else.",
)
NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "errors", "Template {template}, paragraph {paragraph} «{text}»: the tag cannot be understood ({detail})."
)
NOT_COMPUTED = QT_TRANSLATE_NOOP(
    "errors", "Template {template}, paragraph {paragraph} «{text}»: the field cannot be filled ({detail})."
)
MISSING_FIELD = QT_TRANSLATE_NOOP(
    "errors", "The template {template} does not print «{field}», so a paper would lose it."
)
LOSES_TEXT = QT_TRANSLATE_NOOP(
    "errors",
    "With the template {template} the paper would lose «{text}» ({place}); nothing has been written.",
)
DIFFERS = QT_TRANSLATE_NOOP(
    "errors",
    "With the template {template} paragraph {paragraph} would read «{found}» and not «{expected}»;"
    " nothing has been written.",
)

_LONGEST = 80


def at(sentence: str, template: str, paragraph: int, text: str, **facts: object) -> KnownError:
    """The failure at the 1-based `paragraph` of the template that shows `text`."""
    return KnownError(sentence, template=template, paragraph=paragraph, text=shortened(text), **facts)


def shortened(text: str) -> str:
    """`text` as far as a sentence can carry it."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def nearest(field: str, known: Iterable[str]) -> str:
    """The known name that `field` most looks like."""
    names = sorted(known)
    return next(iter(difflib.get_close_matches(field, names, 1, 0)), names[0])
