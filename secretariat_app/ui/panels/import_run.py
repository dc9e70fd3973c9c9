"""An import under way, as the window sees it: news in portions, so that no frame waits for them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from secretariat_app.settings import IMPORT_MEGABYTES, IMPORT_MEMORY, IMPORT_SECONDS
from secretariat_app.ui.context import Context

if TYPE_CHECKING:
    from secretariat_app.services.importing_apart import Apart

LOOK_MILLISECONDS = 80


class ImportRun(QObject):
    """One import at a time. `came`: files that are done; `ended`: whether it went through to the end."""

    came = Signal(list)  # list[Taken]
    ended = Signal(bool)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._apart: Apart | None = None
        self._stopping = False
        self.paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def running(self) -> bool:
        """Whether an import is under way, paused or not."""
        return self._apart is not None

    def start(self, paths: Sequence[str]) -> None:
        """Import these files and folders."""
        from secretariat_app.services.importing_apart import Apart, Order

        number = self._context.settings.number
        self._stopping = self.paused = False
        self._apart = Apart(
            Order(
                self._context.archive_path,
                tuple(paths),
                megabytes=number(IMPORT_MEGABYTES),
                seconds=number(IMPORT_SECONDS),
                memory=number(IMPORT_MEMORY),
            )
        )
        self._timer.start()

    @Slot()
    def pause_or_go_on(self) -> None:
        """Pause, or go on after a pause."""
        if self._apart is not None:
            self.paused = not self.paused
            (self._apart.pause if self.paused else self._apart.go_on)()

    @Slot()
    def stop(self) -> None:
        """Take no more files; what is taken stays."""
        if self._apart is not None:
            self._stopping = True
            self._apart.stop()

    def close(self) -> None:
        """Stop at once: the window closes, or the archive is about to be put back."""
        if self._apart is not None:
            apart, self._apart = self._apart, None
            self._timer.stop()
            apart.close()
            self.ended.emit(False)

    @Slot()
    def _look(self) -> None:
        apart = self._apart
        if apart is None:
            return
        news = apart.news()
        if news:
            self.came.emit(news)
        if apart.ended:
            self._timer.stop()
            self._apart = None
            if apart.error is not None:
                self.failed.emit(apart.error)
            self.ended.emit(apart.error is None and not self._stopping)
