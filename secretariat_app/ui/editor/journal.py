"""Unsaved text is kept beside the archive, so that an abrupt end loses at most two seconds of typing."""

import uuid
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.ui.context import Context

MILLISECONDS = 1000


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
        self._context.ask_archive(_write, self._key, resolution, began_from, failed=self._failed)

    @Slot()
    def drop(self) -> None:
        """The text is in the archive, or is not wanted: forget it."""
        self._timer.stop()
        if self._kept:
            self._kept = False
            self._context.ask_archive(_drop, self._key, failed=self._failed)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not self._told:  # once is enough: it will fail again every second
            self._told = True
            self._context.notices.fail(error)


def _write(archive: Any, key: str, resolution: Resolution, began_from: Stored | None) -> None:
    from secretariat_app.services import keeping
    from secretariat_app.ui.unsaved import pack

    keeping.write_journal(archive, key, pack(resolution, began_from))


def _drop(archive: Any, key: str) -> None:
    from secretariat_app.services import keeping

    keeping.drop_journal(archive, key)
