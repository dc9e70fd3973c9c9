"""What is to be known of a paper under review, above it: an edited one, one alike another, an offer."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app.services.reviewing import Case
from secretariat_app.ui.context import Context

if TYPE_CHECKING:
    from secretariat_app.domain.record import Stored

LONGEST = 90
"""Letters of a title that names a paper here."""


class ReviewNotes(QWidget):
    """A strip for each thing to know; hidden where there is none."""

    request_open = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._case: Case | None = None
        self.about = Strip(context, self)
        self.offer = Strip(context, self)
        self.error = Strip(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in (self.about, self.offer, self.error):
            column.addWidget(strip)
        self.about.button.clicked.connect(self._act)

    def show_case(self, case: Case) -> None:
        """Say what is special about this paper."""
        self._case = case
        self.tell("")
        self.offer.hide()
        if case.home is not None:
            where = _named(case.home)
            words = (
                self.tr("It came back from Word. The changes go into the paper {paper}.").format(paper=where)
                if case.home.id != case.stored.id
                else self.tr(
                    "It was exported, then changed in Word. The paper itself is not in this archive."
                )
            )
            self.about.show_words(
                words, "info", self.tr("Open that paper") if case.home.id != case.stored.id else ""
            )
        elif case.edited:
            self.about.show_words(
                self.tr("It was changed in the editor: it is shown as it stands there now."), "info"
            )
        elif case.alike is not None:
            self.about.show_words(
                self.tr("Almost the same words as {paper}.").format(paper=_named(case.alike)),
                "warning",
                self.tr("Compare"),
            )
        else:
            self.about.hide()

    def tell(self, words: str) -> None:
        """Say why something could not be done; «» says nothing."""
        self.error.setVisible(bool(words))
        if words:
            self.error.show_words(words, "error")

    @Slot()
    def _act(self) -> None:
        case = self._case
        if case is None:
            return
        if case.home is not None:
            self.request_open.emit(case.home.id)
        elif case.alike is not None:
            from secretariat_app.ui.panels.review_compare import ReviewCompare

            ReviewCompare(self._context, case.alike, case.stored, self.window()).open()


class Strip(QFrame):
    """A sentence with an icon, perhaps a button."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icons = context.icons
        self._picture = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.button = QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide()

    def show_words(self, words: str, kind: str, button: str = "") -> None:
        """Show a sentence, and a button where it has words."""
        self._picture.setPixmap(self._icons(kind, role=kind).pixmap(18, 18))
        self.text.setText(escape(words))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()


def _named(stored: "Stored") -> str:
    value = stored.resolution
    day = f"{value.date:%d.%m.%Y}" if value.date else ""
    number = f"№ {value.number}" if value.number else ""
    title = value.title.text
    short = title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…"
    return " ".join(filter(None, (day, number, f"«{short}»")))
