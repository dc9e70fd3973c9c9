"""A paper opened again comes back to where it was left: cursor and scroll position."""

from PySide6.QtCore import QObject, QTimer, Slot

from secretariat_app.domain.place import Place
from secretariat_app.ui.editor.form import Form

WAIT = 20


class Returning(QObject):
    """Waits until the form is shown and all its rows are made, then goes there once."""

    def __init__(self, form: Form, place: Place | None, at: int, scroll: int, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._place, self._at, self._scroll = form, place, at, scroll
        self._timer = QTimer(self)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if not self._form.isVisible() or not self._form.is_complete():
            return
        self._timer.stop()
        if self._place is not None:
            self._form.focus_place(self._place, self._at)
        QTimer.singleShot(WAIT, self, self._go)

    @Slot()
    def _go(self) -> None:
        self._form.verticalScrollBar().setValue(self._scroll)
        self.deleteLater()
