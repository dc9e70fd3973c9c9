"""A text with some of its words set off, for a label."""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QPalette


def marked(text: str, spans: Sequence[tuple[int, int]], palette: QPalette) -> str:
    """`text` as rich text with the characters of `spans` on a tinted ground."""
    tint = palette.color(QPalette.ColorRole.Highlight)
    ground = palette.color(QPalette.ColorRole.Base)
    pairs = ((tint.red(), ground.red()), (tint.green(), ground.green()), (tint.blue(), ground.blue()))
    mixed = ", ".join(str(round(0.2 * one + 0.8 * other)) for one, other in pairs)
    style = f"background-color: rgb({mixed})"
    shown, last = [], 0
    for start, end in sorted(spans):
        shown += [escape(text[last:start]), f'<span style="{style}">', escape(text[start:end]), "</span>"]
        last = end
    return "".join([*shown, escape(text[last:])])
