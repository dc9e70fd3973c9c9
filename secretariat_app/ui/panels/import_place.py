"""The place for old papers: loading, and those that wait for a person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from secretariat_app.ui.context import Context
from secretariat_app.ui.panels.import_panel import ImportPanel


class ImportPlace(QWidget):
    """Loading in front."""

    request_open = Signal(int)
    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.loading = ImportPanel(context, self)
        heading = QLabel(self.tr("Old papers"), self)
        heading.setProperty("heading", True)
        heading.setContentsMargins(16, 12, 16, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self.loading, 1)
        self.loading.changed.connect(self.changed)
        self.loading.request_open.connect(self.request_open)
        self.loading.request_review.connect(self.request_open)
        self.setFocusProxy(self.loading)
