"""Python's collector of cycles runs on the GUI thread alone.

It runs on whichever thread allocates next, so a worker may be the one that destroys what is left of a
closed view, and Qt's objects must die on their own thread; the process ends otherwise.
"""

import gc
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

MILLISECONDS = 1000
PAUSE_SECONDS = 1.5
LONGEST_SECONDS = 300.0
NAME = "garbage"


class Garbage(QObject):
    """Looks once a second, and collects each generation by Python's own thresholds.

    Not while somebody types: the oldest generation takes longer than a key may.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        gc.disable()
        self._typed_at = 0.0
        self._collected_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def note_typing(self) -> None:
        """A key was pressed: collecting can wait for the next pause."""
        self._typed_at = time.monotonic()

    @Slot()
    def collect(self) -> None:
        """Collect what is due."""
        now = time.monotonic()
        if now - self._typed_at < PAUSE_SECONDS and now - self._collected_at < LONGEST_SECONDS:
            return
        self._collected_at = now
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return


def collect_here(application: QObject) -> None:
    """Keep the collector on the thread of `application`. Called again, nothing changes."""
    if application.findChild(Garbage, NAME) is None:
        Garbage(application)


def note_typing() -> None:
    """Put the next collection off to a pause in the typing."""
    application = QCoreApplication.instance()
    garbage = application.findChild(Garbage, NAME) if application else None
    if garbage is not None:
        garbage.note_typing()
