"""Cancelling a paper: the reason is asked for above the paper itself."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secretariat_app.services.signing import LONGEST_REASON
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons


class CancelPanel(QFrame):
    """`cancelled` emits the reason."""

    cancelled = Signal(str)
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        words = self.tr("Why is the paper cancelled? The reason is kept with it; it cannot be undone.")
        text = QLabel(words, self)
        text.setWordWrap(True)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setAccessibleName(self.tr("Reason of the cancelling"))
        self.reason.setPlaceholderText(
            self.tr("For instance: replaced by the resolution of another commission")
        )
        self.go = QPushButton(icons("close"), self.tr("Cancel the paper"), self)
        self.go.setEnabled(False)
        self.stay = QPushButton(self.tr("Leave it as it is"), self)
        buttons = Flow(across=8)
        for button in (self.go, self.stay):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(text)
        column.addWidget(self.reason)
        column.addLayout(buttons)
        self.reason.textChanged.connect(self._allow)
        self.reason.returnPressed.connect(self._choose)
        self.go.clicked.connect(self._choose)
        self.stay.clicked.connect(self.closed)

    @Slot(str)
    def _allow(self, words: str) -> None:
        self.go.setEnabled(bool(words.strip()))

    @Slot()
    def _choose(self) -> None:
        if self.go.isEnabled():
            self.cancelled.emit(self.reason.text())
