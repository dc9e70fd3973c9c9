"""What is marked in a paragraph without being part of its words: numbers that follow an item, and problems.

A problem is underlined by its severity: a wave for an error, dashes for a warning, dots for a note. The word
that is being typed is never underlined: it is wrong until it is finished.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from secretariat_app.services.checking import Problem
from secretariat_app.ui.icons import ROLES, is_dark

_STYLES = {
    "error": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "warning": QTextCharFormat.UnderlineStyle.DashUnderline,
    "info": QTextCharFormat.UnderlineStyle.DotLine,
}


class _Marked(NamedTuple):
    """A problem and the words it was found in, which move as the text is edited."""

    problem: Problem
    cursor: QTextCursor


class Marks:
    """The marks of one paragraph's field."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._references: list[QTextEdit.ExtraSelection] = []
        self._problems: list[_Marked] = []
        self._given: tuple[Problem, ...] = ()
        self._typing = False
        self._typed_at = 0

    def show_references(self, marked: list[QTextEdit.ExtraSelection]) -> None:
        """Set off the numbers that follow an item."""
        if marked or self._references:
            self._references = marked
            self._draw()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Underline the words of these problems of this text; nothing happens where they are already."""
        found = tuple(problem for problem in problems if problem.where.end > problem.where.start)
        if found == self._given and self._stand():
            return
        self._given = found
        self._problems = [_Marked(one, self._span(one.where.start, one.where.end)) for one in found]
        self._draw()

    def typed(self) -> None:
        """The cursor stands in a word that is being typed."""
        self._typing, self._typed_at = True, self._edit.textCursor().position()
        if self._problems:
            self._draw()

    def is_typing(self) -> bool:
        """Whether the cursor stands in a word that is being typed."""
        return self._typing

    def cursor_moved(self) -> None:
        """The cursor is elsewhere; Qt tells so of each typed letter too."""
        if self._typing and self._edit.textCursor().position() != self._typed_at:
            self.rested()

    def rested(self) -> None:
        """The word is finished: the cursor went elsewhere."""
        if self._typing:
            self._typing = False
            if self._problems:
                self._draw()

    def problems_at(self, position: int) -> list[Problem]:
        """The problems whose words are at `position` of the text, the shortest span first."""
        found = [marked for marked in self._problems if self._start(marked) <= position <= self._end(marked)]
        return [one.problem for one in sorted(found, key=lambda one: self._end(one) - self._start(one))]

    def problem_under(self, spot: QPoint) -> Problem | None:
        """The problem whose underlined words are under a spot of the field."""
        at = self._edit.cursorForPosition(spot)
        if not self._edit.cursorRect(at).adjusted(-12, -2, 12, 2).contains(spot):
            return None
        return next(iter(self.problems_at(at.position())), None)

    def _stand(self) -> bool:
        """Whether each underline is still under the very words it was made for."""
        return all(
            (self._start(one), self._end(one)) == (one.problem.where.start, one.problem.where.end)
            for one in self._problems
        )

    def _draw(self) -> None:
        at = self._edit.textCursor().position()
        hidden = self._typing and self._edit.hasFocus()
        dark = is_dark(self._edit.palette())
        lines = []
        for one in self._problems:
            if not one.cursor.hasSelection() or (hidden and self._start(one) <= at <= self._end(one)):
                continue
            line = QTextCharFormat()
            severity = str(one.problem.severity)
            line.setUnderlineStyle(_STYLES[severity])
            line.setUnderlineColor(QColor(ROLES[severity][dark]))
            lines.append(_selection(one.cursor, line))
        self._edit.setExtraSelections([*self._references, *lines])

    def _span(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        last = self._edit.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.setKeepPositionOnInsert(True)  # what is typed behind the words is not part of them
        return cursor

    @staticmethod
    def _start(marked: _Marked) -> int:
        return marked.cursor.selectionStart()

    @staticmethod
    def _end(marked: _Marked) -> int:
        return marked.cursor.selectionEnd()


def _selection(cursor: QTextCursor, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = style
    return made
