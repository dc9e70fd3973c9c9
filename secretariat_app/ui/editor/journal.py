"""Unsaved text is kept beside the archive, so that an abrupt end loses at most two seconds of typing."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services.unsaved import forget, forget_aside, keep, put_aside
from secretariat_app.ui.context import Context

MILLISECONDS = 1000
BEAT_MILLISECONDS = 60_000


class Journal(QObject):
    """Writes the value down a second after a change, on the database worker."""

    def __init__(
        self, context: Context, value: Callable[[], tuple[Resolution, Stored | None]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._value = value
        self._key = uuid.uuid4().hex
        self._kept = False
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self.flush)
        self._beat = QTimer(self)  # says to other computers that this program still runs
        self._beat.setInterval(BEAT_MILLISECONDS)
        self._beat.timeout.connect(self.flush)

    @property
    def key(self) -> str:
        """The name under which the text is kept."""
        return self._key

    def note_change(self) -> None:
        """There is something to write down soon."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Write down now."""
        self._timer.stop()
        self._kept = True
        resolution, began_from = self._value()
        self._context.ask_archive(keep, self._key, resolution, began_from, failed=self._failed)
        self._beat.start()

    @Slot()
    def drop(self) -> None:
        """The text is in the archive, or is not wanted: forget it."""
        self._timer.stop()
        if self._kept:
            self._kept = False
            self._beat.stop()
            self._context.ask_archive(forget, self._key, failed=self._not_dropped)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        """The archive cannot be written: the text goes beside the settings until it can."""
        resolution, began_from = self._value()
        self._context.jobs.run(
            put_aside, self._context.archive_path, self._key, resolution, began_from, failed=self._nowhere
        )
        self._tell(error)

    @Slot(object)
    def _not_dropped(self, error: BaseException) -> None:
        self._context.jobs.run(forget_aside, self._context.archive_path, self._key, failed=self._nowhere)
        self._tell(error)

    @Slot(object)
    def _nowhere(self, error: BaseException) -> None:
        self._told = False
        self._tell(error)

    def _tell(self, error: BaseException) -> None:
        if not self._told:  # once is enough: it will fail again every second
            self._told = True
            self._context.notices.fail(error)
