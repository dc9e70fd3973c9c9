"""What an entry was called when, on one strip of time: seen at a glance; the table below says it in words."""

import datetime
from collections.abc import Sequence
from math import sqrt

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from secretariat_app.domain.directory import Name
from secretariat_app.ui import theme
from secretariat_app.ui.panels.directory_lines import days, differing

_GAP, _PAD = 2, 8
_DAY = datetime.timedelta(days=1)


class Band(msgspec.Struct, frozen=True):
    """One name on the strip: its lane, and between which of the days that part the strip it lies."""

    lane: int
    first: int
    last: int


def bands(names: Sequence[Name]) -> tuple[list[datetime.date], list[Band]]:
    """The days on which anything changes, and where each name lies; names of the same days have own lanes.

    A band that begins before the first day has −1, one without an end the number of the days.
    """
    turns = {name.valid_from for name in names} | {name.valid_to + _DAY for name in names if name.valid_to}
    parting = sorted(day for day in turns if day is not None)
    free: list[int] = []
    placed: dict[int, Band] = {}
    begins = {at: parting.index(name.valid_from) if name.valid_from else -1 for at, name in enumerate(names)}
    for at in sorted(begins, key=lambda at: begins[at]):
        end = names[at].valid_to
        last = parting.index(end + _DAY) if end else len(parting)
        lane = next((lane for lane, until in enumerate(free) if until <= begins[at]), len(free))
        free[lane : lane + 1] = [last]
        placed[at] = Band(lane, begins[at], last)
    return parting, [placed[at] for at in range(len(names))]


class NamesStrip(QWidget):
    """Shown for two names and more. A click on one emits `chosen` with its number."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[Name] = ()
        self._labels: Sequence[str] = ()
        self._parting: list[datetime.date] = []
        self._bands: list[Band] = []
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline of the names; the table below has the same"))
        self.hide()

    def show_names(self, names: Sequence[Name], language: str, at: int) -> None:
        """Show these names, the one of number `at` as the chosen one."""
        self._names, self._at = names, at
        said = [name.nominative(language) or name.nominative("ru") or name.nominative("kk") for name in names]
        self._labels = differing(said)
        self._parting, self._bands = bands(names)
        self.setVisible(len(names) > 1)
        self.updateGeometry()
        self.update()

    def labels(self) -> Sequence[str]:
        """What is written on each band: the words in which the names differ."""
        return self._labels

    def band_at(self, place: QPointF) -> int | None:
        """The number of the name under the pointer."""
        return next((at for at in range(len(self._bands)) if self._rect(at).contains(place)), None)

    def sizeHint(self) -> QSize:
        lanes = max((band.lane for band in self._bands), default=0) + 1
        return QSize(200, lanes * (self._lane() + _GAP) + self.fontMetrics().height() + _GAP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.band_at(event.position())
        if at is not None:
            self.chosen.emit(at)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = self.band_at(QPointF(event.pos()))
            name = self._names[at] if at is not None else None
            words = f"{name.nominative('ru')}\n{name.nominative('kk')}\n{days(name)}" if name else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        for at, name in enumerate(self._names):
            rect = self._rect(at)
            here = at == self._at
            painter.setPen(QPen(QColor(colours.accent if here else colours.line), 2 if here else 1))
            painter.setBrush(QColor(colours.soft if name.valid_on(datetime.date.today()) else colours.hover))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
            painter.setPen(QColor(colours.text))
            room = rect.adjusted(_PAD, 0, -_PAD, 0)
            words = metrics.elidedText(self._labels[at], Qt.TextElideMode.ElideMiddle, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(QColor(colours.quiet))
        free = 0.0
        for number, day in enumerate(self._parting):
            words, left = f"{day:%d.%m.%Y}", self._x(number)
            if left >= free:
                painter.drawText(QPointF(left + _GAP, self.height() - metrics.descent()), words)
                free = left + metrics.horizontalAdvance(words) + _PAD
        painter.end()

    def _lane(self) -> int:
        return self.fontMetrics().height() + _PAD

    def _rect(self, at: int) -> QRectF:
        band = self._bands[at]
        left, right = self._x(band.first), self._x(band.last)
        return QRectF(left, band.lane * (self._lane() + _GAP), right - left - _GAP, self._lane())

    def _x(self, number: int) -> float:
        """Where a parting day lies: a longer time is wider, but no time is too narrow to be read."""
        weights = [
            1 + sqrt((b - a).days / 365) for a, b in zip(self._parting, self._parting[1:], strict=False)
        ]
        before = 2.0 if any(band.first < 0 for band in self._bands) else 0.0
        after = 2.0 if any(band.last == len(self._parting) for band in self._bands) else 0.0
        whole = before + sum(weights) + after or 1.0
        if number < 0:
            return 0.0
        if number >= len(self._parting):
            return float(self.width())
        return self.width() * (before + sum(weights[:number])) / whole
