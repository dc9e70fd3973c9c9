"""The size of all text: larger and smaller by keys, remembered."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from secretariat_app.settings import TEXT_SIZE, Settings

SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Per cent of the system's own size."""
_OWN = "own_point_size"


def apply(application: QApplication, percent: int) -> None:
    """Show all text at that size."""
    own = application.property(_OWN)
    if own is None:
        own = application.font().pointSizeF()
        application.setProperty(_OWN, own)
    font = application.font()
    wanted = max(own * min(max(percent, SIZES[0]), SIZES[-1]) / 100, 6.0)
    if abs(font.pointSizeF() - wanted) > 0.01:
        font.setPointSizeF(wanted)
        sheet = application.styleSheet()
        application.setStyleSheet("")  # what a sheet has dressed keeps the font that it was dressed in
        application.setFont(font)
        application.setStyleSheet(sheet)


class TextSize(QObject):
    """The three actions."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    @Slot()
    def larger(self) -> None:
        """The next larger size."""
        self._take(next((size for size in SIZES if size > self._now()), SIZES[-1]))

    @Slot()
    def smaller(self) -> None:
        """The next smaller size."""
        self._take(next((size for size in reversed(SIZES) if size < self._now()), SIZES[0]))

    @Slot()
    def usual(self) -> None:
        """The system's own size."""
        self._take(100)

    def _now(self) -> int:
        return int(self._settings.get(TEXT_SIZE))

    def _take(self, percent: int) -> None:
        self._settings.put(TEXT_SIZE, percent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply(application, percent)
