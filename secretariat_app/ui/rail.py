"""The rail on the left: the few places of the window, one in front."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from secretariat_app.ui.icons import Icons


class Rail(QFrame):
    """Buttons for places. `chosen` gives the number of the place that was clicked."""

    chosen = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        places = (
            ("archive", self.tr("Resolutions")),
            ("clauses", self.tr("Clauses")),
            ("directories", self.tr("Directories")),
            ("import", self.tr("Loading")),
            ("register", self.tr("Register")),
            ("settings", self.tr("Settings")),
        )
        for number, (icon, text) in enumerate(places):
            button = QToolButton(self)
            button.setText(text)
            button.setIcon(icons(icon))
            button.setIconSize(QSize(20, 20))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
            button.setToolTip(f"{text} (Ctrl+{number + 1})")
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addStretch()
        self._group.idClicked.connect(self.chosen)
        self.show_place(0)

    def count(self, number: int, waiting: int) -> None:
        """Say beside a place's name how much waits there."""
        button = self._group.button(number)
        name = button.text().partition(" · ")[0]
        button.setText(f"{name} · {waiting}" if waiting else name)
        said = self.tr("%n paper(s) to review", "", waiting) if waiting else ""
        button.setAccessibleName(f"{name}, {said}" if said else name)

    @Slot(int)
    def show_place(self, number: int) -> None:
        """Mark a place as the one in front."""
        self._group.button(number).setChecked(True)
