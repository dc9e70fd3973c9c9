"""Fonts for layout and painting: which face stands in for a missing one, how tall its lines are.

Everything is measured at `SCALE` times the size, so that no metric is rounded to a screen's pixels.
"""

import os
import struct
import sys
import threading

import msgspec
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QRawFont, QTextOption

from secretariat_app.documents.pages.styles import RunStyle

SCALE = 20
_RAISED_SIZE = 0.58  # of the size, as Word and LibreOffice draw super- and subscripts
# Faces with the same advance widths, for systems that lack Microsoft's own.
_SAME_METRICS = {
    "Times New Roman": ("Liberation Serif", "Tinos", "Nimbus Roman", "Times"),
    "Arial": ("Liberation Sans", "Arimo", "Nimbus Sans", "Helvetica"),
    "Courier New": ("Liberation Mono", "Cousine", "Nimbus Mono PS"),
    "Calibri": ("Carlito",),
    "Cambria": ("Caladea",),
}


class LineMetrics(msgspec.Struct, frozen=True):
    """Heights in points: above the baseline, below it, and the gap to the next line."""

    ascent: float
    descent: float
    gap: float


class _Local(threading.local):
    """Qt's font engines belong to the thread that made them; so do our fonts."""

    def __init__(self) -> None:
        self.fonts: dict[RunStyle, QFont] = {}
        self.metrics: dict[RunStyle, LineMetrics] = {}
        self.hyphens: dict[RunStyle, float] = {}


_local = _Local()
_application: list[QGuiApplication] = []  # kept alive: Qt ends when its application is collected


def ensure_gui_application() -> None:
    """Make Qt's fonts usable where no application runs yet (the command line); on Linux without a screen."""
    if QGuiApplication.instance() is None:
        chosen = "QT_QPA_PLATFORM" in os.environ or not sys.platform.startswith("linux")
        _application.append(QGuiApplication([*sys.argv[:1], *(() if chosen else ("-platform", "offscreen"))]))


def available_family(family: str) -> str:
    """`family` or, where it is not installed, the face with the same widths."""
    if QFontDatabase.hasFamily(family):
        return family
    for stand_in in _SAME_METRICS.get(family, ()):
        if QFontDatabase.hasFamily(stand_in):
            return stand_in
    return family


def size_of(style: RunStyle) -> float:
    """The size the characters are drawn in, in points."""
    return style.size * style.scale * (_RAISED_SIZE if style.raised else 1.0)


def font_of(style: RunStyle) -> QFont:
    """The font of `style` at SCALE times its size, for this thread."""
    font = _local.fonts.get(style)
    if font is None:
        font = QFont(available_family(style.family))
        font.setPixelSize(max(round(size_of(style) * SCALE), 1))
        font.setBold(style.bold)
        font.setItalic(style.italic)
        font.setUnderline(style.underline)
        font.setStrikeOut(style.strike)
        font.setKerning(style.kerning)  # Word kerns only where the style says w:kern
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if style.spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing * SCALE)
        _local.fonts[style] = font
    return font


def line_metrics(style: RunStyle) -> LineMetrics:
    """Single line spacing as Word and LibreOffice have it: from the font's table «hhea»."""
    metrics = _local.metrics.get(style)
    if metrics is None:
        raw = QRawFont.fromFont(font_of(style))
        hhea, head = bytes(raw.fontTable("hhea").data()), bytes(raw.fontTable("head").data())
        size = style.size
        if len(hhea) >= 10 and len(head) >= 20 and any(hhea[4:10]):
            ascent, descent, gap = struct.unpack(">hhh", hhea[4:10])
            em = struct.unpack(">H", head[18:20])[0] or 1000
            metrics = LineMetrics(ascent / em * size, -descent / em * size, gap / em * size)
        else:
            measured = QFontMetricsF(font_of(style))
            metrics = LineMetrics(
                measured.ascent() / SCALE, measured.descent() / SCALE, measured.leading() / SCALE
            )
        _local.metrics[style] = metrics
    return metrics


def hyphen_width(style: RunStyle) -> float:
    """The width of the hyphen that shows where a word is divided at a soft one."""
    width = _local.hyphens.get(style)
    if width is None:
        width = QFontMetricsF(font_of(style)).horizontalAdvance("-", design_option()) / SCALE
        _local.hyphens[style] = width
    return width


def design_option() -> QTextOption:
    """Widths as the font's designer gave them, on one line."""
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option
