"""The source of an old paper as it was, to be read and marked: lines with their layout, parts in colour."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from secretariat_app.ui import theme

if TYPE_CHECKING:
    from secretariat_app.services.reviewing import Found, Line, Span

TWIPS = 20  # a point
POINTS_TO_PIXELS = 0.8
BOLD = 0.6
ALIGNS = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "end": Qt.AlignmentFlag.AlignRight,
    "both": Qt.AlignmentFlag.AlignJustify,
}
_BREAKS = dict.fromkeys(map(ord, "\n\r\x0b\x0c\u2028\u2029\ufdd0\ufdd1"), " ")
"""Characters that would end a paragraph of the document."""
KEYS = {
    Qt.Key.Key_1: "title",
    Qt.Key.Key_2: "preamble",
    Qt.Key.Key_3: "findings",
    Qt.Key.Key_4: "enactment",
    Qt.Key.Key_5: "items",
    Qt.Key.Key_6: "actions",
    Qt.Key.Key_7: "signatures",
    Qt.Key.Key_8: "date",
    Qt.Key.Key_9: "number",
    Qt.Key.Key_0: "nothing",
    Qt.Key.Key_Minus: "place",
    Qt.Key.Key_Equal: "commissions",
}
"""What a key says of the chosen words, whatever alphabet the keyboard has."""


class ReviewSource(QTextEdit):
    """`named`: what the chosen words are. `pointed`: the cursor stands on that character of a line."""

    named = Signal(str)
    accepted = Signal()
    pointed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("The source of the paper"))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(20)
        self.document().setDefaultFont(QFont("Tinos", 11))
        self._leads: list[int] = []
        self._texts: list[str] = []
        self._current: Sequence[Span] = ()
        self._doubtful: Sequence[Span] = ()
        self._left: Sequence[Span] = ()
        self._telling = True
        self.cursorPositionChanged.connect(self._tell)

    # --- what is shown -------------------------------------------------------------------------------------

    def show_lines(self, lines: "Sequence[Line]") -> None:
        """Show a paper: each line a paragraph with the layout that it had."""
        self._telling = False
        self.setExtraSelections([])
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        quiet = QColor(theme.colours(self.palette()).quiet)
        self._leads, self._texts = [], [line.text for line in lines]
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(_block_format(line))
            lead = f"{line.number} " if line.number else ""
            self._leads.append(len(lead))
            shown = QTextCharFormat()
            shown.setForeground(quiet)
            cursor.insertText(lead, shown)
            letters = QTextCharFormat()
            if line.bold > BOLD:
                letters.setFontWeight(QFont.Weight.Bold)
            if line.caps:
                letters.setFontCapitalization(QFont.Capitalization.AllUppercase)
            cursor.insertText(line.text.translate(_BREAKS), letters)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._current = self._doubtful = self._left = ()
        self._telling = True

    def show_parts(self, parts: "Sequence[Found]", left: "Sequence[Span]", sure: float) -> None:
        """Colour what is doubtful, and what belongs to no part."""
        self._doubtful = [span for part in parts if part.confidence < sure for span in part.spans]
        self._left = left
        self._paint()

    def show_current(self, spans: "Sequence[Span]") -> None:
        """Mark one part and bring it into view."""
        self._current = spans
        self._paint()
        if spans:
            cursor = self.textCursor()
            cursor.setPosition(self._position(spans[0].line, spans[0].start))
            self._telling = False
            self.setTextCursor(cursor)
            self._telling = True
            self.ensureCursorVisible()

    # --- what is chosen ------------------------------------------------------------------------------------

    def chosen(self) -> "list[tuple[int, int, int]]":
        """The chosen characters as (line, start, end); the line of the cursor where nothing is chosen."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end:
            block = cursor.block()
            start, end = block.position(), block.position() + block.length() - 1
        found = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            number = block.blockNumber()
            left = self._column(number, start - block.position())
            right = self._column(number, min(end - block.position(), block.length() - 1))
            if right > left:
                found.append((number, left, right))
            block = block.next()
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key())
        if plain and key in KEYS:
            self.named.emit(KEYS[key])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        cursor = self.textCursor()
        if not self._telling or cursor.hasSelection():
            return
        number = cursor.blockNumber()
        self.pointed.emit(number, self._column(number, cursor.positionInBlock()))

    # --- colours -------------------------------------------------------------------------------------------

    def _position(self, line: int, column: int) -> int:
        """Where a character of a line stands in the document, which counts in halves of rare letters."""
        block = self.document().findBlockByNumber(line)
        before = len(self._texts[line][:column].encode("utf-16-le", "replace")) // 2
        return block.position() + min(self._leads[line] + before, block.length() - 1)

    def _column(self, line: int, position: int) -> int:
        """Which character of a line stands at a position of its paragraph."""
        if line >= len(self._texts):
            return 0
        before = max(position - self._leads[line], 0)
        text = self._texts[line]
        return len(text.encode("utf-16-le", "replace")[: 2 * before].decode("utf-16-le", "replace"))

    def _paint(self) -> None:
        chosen = theme.colours(self.palette())
        doubt, left, current = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        doubt.setBackground(QColor(chosen.warning))
        left.setBackground(QColor(chosen.error))
        left.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        current.setBackground(QColor(chosen.soft))
        self.setExtraSelections(
            [
                self._selection(span, how)
                for spans, how in ((self._doubtful, doubt), (self._left, left), (self._current, current))
                for span in spans
            ]
        )

    def _selection(self, span: "Span", how: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(span.line, span.start))
        cursor.setPosition(self._position(span.line, span.end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, how
        return selection


def _block_format(line: "Line") -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setAlignment(ALIGNS.get(line.align, Qt.AlignmentFlag.AlignLeft))
    block.setLeftMargin(min(line.indent / TWIPS * POINTS_TO_PIXELS, 240))
    block.setTextIndent(min(line.first / TWIPS * POINTS_TO_PIXELS, 80))
    block.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block
