"""The line above the results: what was searched for in place of what was typed, and what is not yet found."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app.domain.search import Found


class FoundBar(QFrame):
    """Says nothing, and takes no room, where there is nothing to say."""

    request_exact = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.corrected = QLabel(self)
        self.corrected.setTextFormat(Qt.TextFormat.PlainText)
        self.corrected.setWordWrap(True)
        self.exact_button = QPushButton(self.tr("Search as typed"), self)
        self.exact_button.setToolTip(self.tr("Search for exactly these words, no letter changed"))
        self.exact_button.clicked.connect(self.request_exact)
        self.building = QLabel(self)
        self.building.setProperty("quiet", True)
        row = QHBoxLayout()
        row.addWidget(self.corrected, 1)
        row.addWidget(self.exact_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(row)
        column.addWidget(self.building)
        self._show_what_is_said()

    def show_found(self, found: Found | None) -> None:
        """What there is to say of this answer; None: nothing."""
        better = found.corrected if found else None
        self.corrected.setText(self.tr("Shown for “{words}”").format(words=better) if better else "")
        if found is None or found.ready >= 1:
            self.building.clear()
            self._show_what_is_said()
        else:
            self.say_ready(int(100 * found.ready))

    @Slot(int)
    def say_ready(self, percent: int) -> None:
        """How much of the index there is."""
        whole = self.tr("The index is {percent} % ready: not everything is found yet")
        self.building.setText(whole.format(percent=percent))
        self._show_what_is_said()

    def _show_what_is_said(self) -> None:
        self.corrected.setVisible(bool(self.corrected.text()))
        self.exact_button.setVisible(bool(self.corrected.text()))
        self.building.setVisible(bool(self.building.text()))
        self.setVisible(bool(self.corrected.text() or self.building.text()))


def exactly(query: str) -> str:
    """The query with every word in quotes: so it is searched for as it was typed.

    Words that stand in quotes already, or must not be there, stay as they are.
    """
    if any(sign in query for sign in '"«»“”'):
        return query
    return " ".join(word if word.startswith("-") else f'"{word}"' for word in query.split())
