"""What a reader gives of a file: lines of text with their layout, and nothing thrown away."""

import enum

import msgspec

from secretariat_app.errors import QT_TRANSLATE_NOOP

NOT_DOCX = QT_TRANSLATE_NOOP("errors", "This file is not a Word document (.docx).")
EMPTY = QT_TRANSLATE_NOOP("errors", "The file is empty.")
PROTECTED = QT_TRANSLATE_NOOP(
    "errors", "The file is protected with a password; take the password off in Word and import it again."
)
WEB_PAGE = QT_TRANSLATE_NOOP("errors", "This is a web page that was given another name, not a document.")
NOT_TEXT = QT_TRANSLATE_NOOP("errors", "This is not a text file.")
TOO_LARGE = QT_TRANSLATE_NOOP("errors", "The file is larger than {limit} MB.")
TOO_LONG = QT_TRANSLATE_NOOP("errors", "The file holds far more text than any resolution.")
DAMAGED = QT_TRANSLATE_NOOP("errors", "The file is damaged: {detail}.")

MEGABYTE = 1024 * 1024


class Limits(msgspec.Struct, frozen=True):
    """What a file may ask of the machine; a file beyond them is refused with a sentence.

    `part` bounds one unpacked part of a package, so that a zip bomb costs no more than that; `seconds` and
    `memory` (bytes) bound the reading of one file where a process of its own does it.
    """

    file: int = 50 * MEGABYTE
    part: int = 32 * MEGABYTE
    lines: int = 20_000
    characters: int = 2_000_000
    line: int = 20_000
    seconds: int = 30
    memory: int = 2048 * MEGABYTE


class Origin(enum.StrEnum):
    """Which story of the document a line belongs to."""

    BODY = "body"
    TEXT_BOX = "text box"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    HIDDEN = "hidden"


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line that somebody ended: a paragraph, or what lies between its soft breaks.

    `number` is what Word's automatic numbering shows before it, `level` its depth. `indent` and `first`
    are the left and first-line indents in twips, `bold` the share of bold letters. `cell` is table, row
    and column; cells of a row with one paragraph each are one line, divided by tabs. `soft`: it goes on
    after a soft break in the paragraph of the line before.
    """

    text: str
    number: str = ""
    level: int = 0
    origin: Origin = Origin.BODY
    align: str = ""
    indent: int = 0
    first: int = 0
    bold: float = 0.0
    caps: bool = False
    cell: tuple[int, int, int] | None = None
    soft: bool = False
    new_page: bool = False
    style: str = ""
