"""A paragraph broken into lines: one QTextLayout gives the widths, the breaks are ours.

The result is plain values, so it can be made on a worker and painted on another thread.
"""

import itertools
import re
from typing import cast

import msgspec
from PySide6.QtGui import QTextCharFormat, QTextLayout

from secretariat_app.documents.pages.breaks import opportunities
from secretariat_app.documents.pages.fonts import (
    SCALE,
    design_option,
    font_of,
    hyphen_width,
    line_metrics,
)
from secretariat_app.documents.pages.reading import Paragraph
from secretariat_app.documents.pages.runs import LINE_BREAK, PAGE_BREAK, Run
from secretariat_app.documents.pages.styles import ParagraphStyle, RunStyle, Tab

_SPARE = 0.008  # what LibreOffice leaves free on a line at least, found by comparing
_SLACK = 0.01
_ITALIC_LEAN = 1 / 12  # of the line's height: room that a leaning last letter needs
_SMALL_CAPS = 0.8
_EXACT_ASCENT = 0.8  # of an exact line height stands above the baseline
_LONG_ADDRESS = 66  # characters without a space after which LibreOffice divides a path at its slash
_ENDLESS = 1e7
_SOFT_HYPHEN = "\u00ad"
_STRETCHED = re.compile(r"[^\S ]+|[\S ]+")  # no-break spaces keep their width in a justified line
_ON_ONE_LINE = str.maketrans({"\t": " ", LINE_BREAK: " ", PAGE_BREAK: " "})


class Piece(msgspec.Struct, frozen=True):
    """Text of one look at `x`; `stretch` is added to each space."""

    x: float
    text: str
    style: RunStyle
    stretch: float = 0.0


class Line(msgspec.Struct, frozen=True):
    """A line of a paragraph: x from the column's edge, the baseline `ascent` under the line's top.

    `spare` is the part of the height under the text that may be lost at the foot of a page.
    """

    pieces: tuple[Piece, ...]
    height: float
    ascent: float
    page_break: bool = False
    spare: float = 0.0

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def break_lines(
    paragraph: Paragraph, width: float, default_tab: float, fields: dict[str, str] | None = None
) -> tuple[Line, ...]:
    """The lines of `paragraph` in a column of `width` points; `fields` gives PAGE and NUMPAGES."""
    runs = tuple(shown for run in paragraph.runs for shown in _shown(run, fields or {}) if shown.text)
    if not runs:
        return (_line(paragraph.style, (), (paragraph.mark,)),)
    return _Breaker(paragraph, runs, width, default_tab).lines()


def _shown(run: Run, fields: dict[str, str]) -> list[Run]:
    """The run with its field's text and its capitals; small ones are runs of their own."""
    text = fields.get(run.field, "") if run.field else run.text
    if run.style.caps:
        return [Run(text.upper(), run.style)]
    if not run.style.small_caps:
        return [Run(text, run.style)]
    small = msgspec.structs.replace(run.style, scale=_SMALL_CAPS)
    return [
        Run("".join(part).upper(), small if lower else run.style)
        for lower, part in itertools.groupby(text, str.islower)
    ]


def _utf16_offsets(text: str) -> list[int]:
    """Where characters begin for Qt, which counts two for one beyond U+FFFF; empty if there is none."""
    if not text or max(text) <= "\uffff":
        return []
    return [0, *itertools.accumulate(1 + (character > "\uffff") for character in text)]


class _Breaker:
    def __init__(self, paragraph: Paragraph, runs: tuple[Run, ...], width: float, default_tab: float) -> None:
        self.style = paragraph.style
        self.mark = paragraph.mark
        self.runs = runs
        self.text = "".join(run.text for run in runs)
        self.right = width - self.style.right
        self.default_tab = default_tab
        self.units = _utf16_offsets(self.text)
        self.layout = self._shape()
        self.shaped = self.layout.lineAt(0)
        starts = [0, *opportunities(self.text)]
        self.tokens = list(zip(starts, [*starts[1:], len(self.text)], strict=True))
        self.spans = self._spans()

    def _shape(self) -> QTextLayout:
        layout = QTextLayout(self.text.translate(_ON_ONE_LINE), font_of(self.runs[0].style))
        layout.setTextOption(design_option())
        if len(self.runs) > 1:
            formats, at = [], 0
            for run in self.runs:
                form = QTextCharFormat()
                form.setFont(font_of(run.style))
                one = QTextLayout.FormatRange()
                start, at = self.units[at] if self.units else at, at + len(run.text)
                one.start, one.format = start, form
                one.length = (self.units[at] if self.units else at) - start
                formats.append(one)
            layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setLineWidth(_ENDLESS)
        layout.endLayout()
        return layout

    def _spans(self) -> list[tuple[int, int, RunStyle]]:
        spans, at = [], 0
        for run in self.runs:
            spans.append((at, at + len(run.text), run.style))
            at += len(run.text)
        return spans

    def at(self, offset: int) -> float:
        if self.units:
            offset = self.units[offset]
        x, _ = cast("tuple[float, int]", self.shaped.cursorToX(offset))  # the stubs know but the float
        return x / SCALE

    # --- lines ---------------------------------------------------------------------------------------

    def lines(self) -> tuple[Line, ...]:
        found: list[Line] = []
        token, start = 0, 0
        while start < len(self.text):
            left = self.style.left + (self.style.first if not found else 0.0)
            segments, end, token = self._fill(token, start, left)
            last = end >= len(self.text)
            found.append(self._finish(segments, start, end, last))
            start = end
        if self.text.endswith(LINE_BREAK):
            found.append(_line(self.style, (), (self.mark,)))
        return tuple(found)

    def _fill(self, token: int, start: int, left: float) -> tuple[list[tuple[float, int, int]], int, int]:
        """One line from `start`: its segments (x, start, end), its end, and the token that comes next."""
        segments: list[tuple[float, int, int]] = []
        x, origin = left, start
        while token < len(self.tokens):
            begin, end = self.tokens[token]
            begin = max(begin, start)
            word = self.text[begin:end]
            trimmed = begin + len(word.rstrip(" \t\u2028\f"))
            edge = x + self.at(trimmed) - self.at(origin)
            if trimmed > begin:
                edge += self._overhang(self._style_at(trimmed - 1))
            if word.endswith(_SOFT_HYPHEN):
                edge += hyphen_width(self._style_at(end - 1))
            if edge > self.right - _SPARE and trimmed > begin:
                if begin > start:
                    return [*segments, (x, origin, begin)], begin, token
                if trimmed - begin > 1:
                    cut = self._cut(x, origin, begin, trimmed)
                    if cut < trimmed:
                        return [*segments, (x, origin, cut)], cut, token
            for offset in range(trimmed, end):
                if self.text[offset] == "\t":
                    segments.append((x, origin, offset))
                    reached = x + self.at(offset) - self.at(origin)
                    x, origin = self._after_tab(reached, offset + 1), offset + 1
            token += 1
            if self.text[end - 1] in (LINE_BREAK, PAGE_BREAK):
                return [*segments, (x, origin, end)], end, token
        return [*segments, (x, origin, len(self.text))], len(self.text), token

    @staticmethod
    def _overhang(style: RunStyle) -> float:
        """What a line's last letter needs beside its width: room to lean, but no spacing after it."""
        lean = _line_height(style) * _ITALIC_LEAN if style.italic else 0.0
        return lean - max(style.spacing, 0.0)

    def _cut(self, x: float, origin: int, begin: int, end: int) -> int:
        """How much of a word wider than the line goes on it: at least one character."""
        room = self.right - _SPARE - x + self.at(origin)
        cut = begin + 1
        while cut < end and self.at(cut + 1) <= room:
            cut += 1
        slash = self.text.rfind("/", begin + 1, cut)
        if cut < end and slash > 0 and " " not in self.text[max(slash - _LONG_ADDRESS, 0) : slash]:
            return slash + 1
        return cut

    def _after_tab(self, reached: float, offset: int) -> float:
        """Where the text at `offset` begins after a tab typed at `reached`."""
        stop = self._stop(reached)
        if stop.kind in ("left", "num", "start"):
            return stop.position
        end = min(
            (found for mark in "\t\u2028\f" if (found := self.text.find(mark, offset)) >= 0),
            default=len(self.text),
        )
        width = self.at(offset + len(self.text[offset:end].rstrip(" "))) - self.at(offset)
        share = 0.5 if stop.kind == "center" else 1.0
        # The spare of a full line is taken here, so that what ends at the margin stays on its line.
        return max(reached, min(stop.position, self.right) - width * share - 2 * _SPARE)

    def _stop(self, reached: float) -> Tab:
        if self.style.first < 0 and reached < self.style.left - _SLACK:
            hanging = [Tab(self.style.left)]
        else:
            hanging = []
        for stop in sorted([*self.style.tabs, *hanging], key=lambda tab: tab.position):
            if stop.position > reached + _SLACK:
                return stop
        step = self.default_tab or 36.0
        return Tab((int((reached + _SLACK) / step) + 1) * step)

    def _style_at(self, offset: int) -> RunStyle:
        return next((style for start, end, style in self.spans if start <= offset < end), self.mark)

    # --- one line's place ----------------------------------------------------------------------------

    def _finish(self, segments: list[tuple[float, int, int]], start: int, end: int, last: bool) -> Line:
        x, origin, _ = segments[-1]
        visible = origin + len(self.text[origin:end].rstrip(" \u2028\f"))
        divided = not last and self.text[visible - 1 : visible] == _SOFT_HYPHEN
        edge = x + self.at(visible) - self.at(origin)
        if divided:
            edge += hyphen_width(self._style_at(visible - 1))
        free = max(self.right - edge, 0.0)
        stretch = shift = 0.0
        if self.style.align == "justify" and not last:
            spaces = self.text.count(" ", origin, visible)
            stretch = free / spaces if spaces and visible > origin else 0.0
        elif self.style.align in ("right", "center"):
            shift = free if self.style.align == "right" else free / 2
        pieces: list[Piece] = []
        for number, (at, first, past) in enumerate(segments):
            final = number == len(segments) - 1
            pieces += self._pieces(at + shift, first, visible if final else past, stretch if final else 0.0)
        if divided and pieces:
            pieces[-1] = msgspec.structs.replace(pieces[-1], text=pieces[-1].text + "-")
        styles = self._looks(start, visible) or self._looks(start, end)
        page_break = self.text[end - 1] == PAGE_BREAK
        return _line(self.style, tuple(pieces), styles or (self.mark,), page_break)

    def _looks(self, start: int, end: int) -> tuple[RunStyle, ...]:
        """The looks in a part of the text; spaces alone do not make a line taller."""
        return tuple(
            style
            for a, b, style in self.spans
            if a < end and b > start and not self.text[max(a, start) : min(b, end)].isspace()
        )

    def _pieces(self, x: float, start: int, end: int, stretch: float) -> list[Piece]:
        found = []
        for first, past, style in self.spans:
            a, b = max(first, start), min(past, end)
            for part in _STRETCHED.finditer(self.text, a, b) if stretch else (None,):
                at, to = part.span() if part else (a, b)
                if at < to:
                    left = x + self.at(at) - self.at(start) + self.text.count(" ", start, at) * stretch
                    text = self.text[at:to].replace(_SOFT_HYPHEN, "")
                    found.append(Piece(left, text, style, stretch if " " in text else 0.0))
        return found


def _line_height(style: RunStyle) -> float:
    metrics = line_metrics(style)
    return metrics.ascent + metrics.descent + metrics.gap


def _line(
    style: ParagraphStyle, pieces: tuple[Piece, ...], looks: tuple[RunStyle, ...], page_break: bool = False
) -> Line:
    """The line with its height by the paragraph's rule."""
    metrics = [line_metrics(look) for look in looks]
    ascent = max(one.ascent + one.gap for one in metrics)
    height = ascent + max(one.descent for one in metrics)
    if style.line_rule == "exact":
        return Line(pieces, style.line, style.line * _EXACT_ASCENT, page_break)
    if style.line_rule == "atLeast":
        wanted = max(style.line, height)
        return Line(pieces, wanted, ascent + wanted - height, page_break)
    if style.line < 1:
        return Line(pieces, height * style.line, ascent - height * (1 - style.line), page_break)
    return Line(pieces, height * style.line, ascent, page_break, height * (style.line - 1))
