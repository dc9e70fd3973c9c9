"""Python's collector of cycles runs on the GUI thread alone.

It runs on whichever thread allocates next, so a worker may be the one that destroys what is left of a
closed view, and Qt's objects must die on their own thread; the process ends otherwise.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

MILLISECONDS = 1000
NAME = "garbage"


class Garbage(QObject):
    """Looks once a second, and collects each generation by Python's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect what is due."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return


def collect_here(application: QObject) -> None:
    """Keep the collector on the thread of `application`. Called again, nothing changes."""
    if application.findChild(Garbage, NAME) is None:
        Garbage(application)
