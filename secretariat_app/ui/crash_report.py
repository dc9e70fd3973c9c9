"""Brings a report to the GUI thread and shows it there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from secretariat_app.ui.dialogs.crash_dialog import CrashDialog
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.main_window import MainWindow


class Reporter(QObject):
    """The window's side of `crash.Guard`."""

    closed = Signal()
    _posted = Signal(object)

    def __init__(self, window: MainWindow, log: str) -> None:
        super().__init__(window)
        self._window, self._log = window, log
        self._icons: Icons = window.context.icons
        self.dialog: CrashDialog | None = None
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def show_report(self, report: str) -> None:
        """Open the dialog over the window."""
        self.dialog = CrashDialog(report, self._log, self._icons, self._window)
        self.dialog.finished.connect(self._finish)
        self.dialog.open()

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` on the GUI thread; from any thread."""
        self._posted.emit(call)

    @Slot(object)
    def raise_again(self, error: BaseException) -> None:
        """An unforeseen error of a job: let it go the way of all others."""
        raise error

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()

    @Slot(int)
    def _finish(self, _result: int) -> None:
        self.dialog = None
        self.closed.emit()
