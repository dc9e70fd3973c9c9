"""How the numbers that follow an item look in a free text: a tint, and a wave where their item is gone."""

from collections.abc import Collection, Sequence

from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from secretariat_app.domain.resolution import Reference
from secretariat_app.ui import theme
from secretariat_app.ui.icons import ROLES


def marks(
    edit: QPlainTextEdit, length: int, references: Sequence[Reference], known: Collection[str]
) -> list[QTextEdit.ExtraSelection]:
    """A mark for each of `references` to a text of `length`; `known` are the keys of the items there are."""
    made = []
    for one in references:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(edit.document())
        selection.cursor.setPosition(min(one.start, length))
        selection.cursor.setPosition(min(one.end, length), QTextCursor.MoveMode.KeepAnchor)
        selection.format = _follows(edit.palette()) if one.item in known else _lost(edit.palette())
        made.append(selection)
    return made


def _follows(palette: QPalette) -> QTextCharFormat:
    colour = palette.color(QPalette.ColorRole.Highlight)
    colour.setAlpha(46)
    look = QTextCharFormat()
    look.setBackground(colour)
    return look


def _lost(palette: QPalette) -> QTextCharFormat:
    colours = theme.colours(palette)
    look = QTextCharFormat()
    look.setBackground(QColor(colours.error))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(ROLES["error"][colours is theme.DARK]))
    return look
