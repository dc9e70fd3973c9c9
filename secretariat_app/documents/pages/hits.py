"""Which character of a laid-out line is under a point."""

from PySide6.QtGui import QFontMetricsF

from secretariat_app.documents.pages.fonts import SCALE, design_option, font_of
from secretariat_app.documents.pages.lines import Line, Piece


def character_at(line: Line, x: float) -> int:
    """How many characters of the line's text stand before `x`, a length from the column's edge in points."""
    before = 0
    for number, piece in enumerate(line.pieces):
        following = line.pieces[number + 1].x if number + 1 < len(line.pieces) else float("inf")
        if x < following:
            return before + _inside(piece, x - piece.x)
        before += len(piece.text)
    return before


def _inside(piece: Piece, x: float) -> int:
    measured, option = QFontMetricsF(font_of(piece.style)), design_option()

    def width(count: int) -> float:
        text = piece.text[:count]
        return measured.horizontalAdvance(text, option) / SCALE + text.count(" ") * piece.stretch

    low, high = 0, len(piece.text)
    while low < high:
        middle = (low + high) // 2
        if width(middle + 1) <= x:
            low = middle + 1
        else:
            high = middle
    return low
