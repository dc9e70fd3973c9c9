"""Keys that lead through the library: from the search to the list, from the list to the words, and back."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView

from secretariat_app.ui.clauses.template_edit import TemplateEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Going(QObject):
    """Down or Enter in the search goes to the list, Enter there to the words, Esc back again."""

    def __init__(self, search: QLineEdit, list_: QListView, edits: tuple[TemplateEdit, ...]) -> None:
        super().__init__(list_)
        self._search, self._list, self._edits = search, list_, edits
        for widget in (search, list_, *edits):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that lead elsewhere."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if watched is self._search and key in (Qt.Key.Key_Down, *_ENTER):
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif watched is self._search and key == Qt.Key.Key_Escape:
            self._search.clear()
        elif watched is self._list and key in _ENTER:
            self._edits[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif watched is self._list and key == Qt.Key.Key_Escape:
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif watched in self._edits and key == Qt.Key.Key_Escape:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return super().eventFilter(watched, event)
        return True
