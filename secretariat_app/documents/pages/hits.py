"""Which character of a laid-out line is under a point, and where a character stands."""

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


def edges_of(line: Line, start: int, end: int) -> tuple[float, float]:
    """Where the characters from `start` to `end` begin and end, lengths from the column's edge in points."""
    before, left, right = 0, 0.0, 0.0
    for piece in line.pieces:
        after = before + len(piece.text)
        if before <= start < after:
            left = piece.x + _width(piece, start - before)
        if before < end <= after:
            right = piece.x + _width(piece, end - before)
        before = after
    return left, right


def _width(piece: Piece, count: int) -> float:
    text = piece.text[:count]
    measured = QFontMetricsF(font_of(piece.style)).horizontalAdvance(text, design_option())
    return measured / SCALE + text.count(" ") * piece.stretch


def _inside(piece: Piece, x: float) -> int:
    low, high = 0, len(piece.text)
    while low < high:
        middle = (low + high) // 2
        if _width(piece, middle + 1) <= x:
            low = middle + 1
        else:
            high = middle
    return low
