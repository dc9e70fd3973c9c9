"""What settings from a file would change, before they do."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from secretariat_app.services.rule_settings import USUAL, Office
from secretariat_app.ui.icons import Icons

_LINES = 6


class RulesPreview(QFrame):
    """`taken` emits the settings once the user says so."""

    taken = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._office = USUAL
        self.heading = QLabel(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What would change"))
        self.list.setWordWrap(True)
        self.accept = QPushButton(icons("check", role="on_accent"), self.tr("Take these settings"), self)
        self.accept.setProperty("primary", True)
        self.cancel = QPushButton(self.tr("Leave as it is"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.accept)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self.heading)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.accept.clicked.connect(self._take)
        self.cancel.clicked.connect(self.hide)
        self.hide()

    def offer(self, office: Office, changes: Sequence[str]) -> None:
        """Show what would change; nothing is changed yet."""
        self._office = office
        self.list.clear()
        self.list.addItems(list(changes))
        lines = min(max(len(changes), 1), _LINES)
        self.list.setFixedHeight(lines * (self.list.fontMetrics().lineSpacing() + 6) + 8)
        self.list.setVisible(bool(changes))
        self.accept.setVisible(bool(changes))
        self.heading.setText(
            self.tr("The file would change:") if changes else self.tr("The file has the settings of here.")
        )
        self.show()
        (self.accept if changes else self.cancel).setFocus()

    @Slot()
    def _take(self) -> None:
        self.hide()
        self.taken.emit(self._office)
