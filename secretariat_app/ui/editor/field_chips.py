"""How the fields of a paragraph look: a soft chip behind the words, the label where there are none yet."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit

from secretariat_app.ui.editor.inline_fields import Field

_PAD = 10.0
_ROUND = 5.0
_WIDEST = 300.0


class Stretch(QSyntaxHighlighter):
    """Gives the place of an empty slot the width of its label, and leaves the painting to `paint`."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._fields: tuple[Field, ...] = ()
        self._font = QFont()

    def show_fields(self, fields: Sequence[Field], font: QFont) -> None:
        """Stretch the empty ones among `fields`."""
        fresh = tuple(field for field in fields if field.blank)
        if fresh != self._fields or font != self._font:
            self._fields, self._font = fresh, QFont(font)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        metrics = QFontMetricsF(self._font)
        for field in self._fields:
            length = field.end - field.start
            if length <= 0 or field.end > len(text):
                continue
            wanted = min(metrics.horizontalAdvance(field.label) + 2 * _PAD, _WIDEST)
            own = metrics.horizontalAdvance(text[field.start : field.end])
            style = QTextCharFormat()
            style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            style.setFontLetterSpacing((wanted - own) / length)
            style.setForeground(QColor(0, 0, 0, 0))
            self.setFormat(field.start, length, style)


def rects_of(edit: QPlainTextEdit, field: Field) -> Iterator[QRectF]:
    """Where the characters of `field` are on the viewport, line by line."""
    block = edit.document().firstBlock()
    layout = block.layout()
    corner = edit.blockBoundingGeometry(block).translated(edit.contentOffset()).topLeft()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if field.end < first or field.start > last or (field.start == last and field.end > last):
            continue
        start, end = max(field.start, first), min(field.end, last)
        if start == end and field.start != field.end:
            continue
        left, right = _x(line, start), _x(line, end)
        yield QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height())


def paint(edit: QPlainTextEdit, painter: QPainter, fields: Sequence[Field], active: str) -> None:
    """The chips, below the text that is painted next. The one called `active` has a frame."""
    palette = edit.palette()
    accent = palette.color(QPalette.ColorRole.Highlight)
    soft = QColor(accent)
    for field in fields:
        chosen = field.name == active and edit.hasFocus()
        if field.extra:
            _paint_extra(edit, painter, field, accent, chosen=chosen)
            continue
        soft.setAlpha(18 if field.linked else 30 if field.blank else 46)
        style = Qt.PenStyle.DashLine if field.blank and not chosen else Qt.PenStyle.SolidLine
        for rect in rects_of(edit, field):
            wider = -1.5 if field.blank else 1.5
            chip = rect.adjusted(-wider, 0.5, wider, -0.5)
            painter.setBrush(soft)
            framed = chosen or field.blank
            painter.setPen(QPen(accent, 1.0, style) if framed else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(chip, _ROUND, _ROUND)
            if field.blank:
                painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
                words = QFontMetricsF(edit.font()).elidedText(
                    field.label, Qt.TextElideMode.ElideRight, rect.width()
                )
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
            elif field.linked:
                painter.setPen(QPen(accent, 1.0, Qt.PenStyle.DotLine))
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _paint_extra(
    edit: QPlainTextEdit, painter: QPainter, field: Field, accent: QColor, *, chosen: bool
) -> None:
    """A small wedge below the line, as a proofreader marks words to be put in."""
    rect = next(rects_of(edit, field), None)
    if rect is None:
        return
    size = 4.0 if chosen else 3.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    x, y = rect.x(), rect.bottom()
    painter.drawPolygon(QPolygonF([QPointF(x, y - size), QPointF(x + size, y + 1), QPointF(x - size, y + 1)]))


def _x(line: object, at: int) -> float:
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
