"""What stands beside the list: saved searches, the filters with a line to find one by, the days of a term."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from secretariat_app.ui.context import Context
from secretariat_app.ui.panels.deadline_range import DeadlineRange
from secretariat_app.ui.panels.filter_panel import FilterPanel
from secretariat_app.ui.panels.saved_list import SavedList


class FilterSide(QFrame):
    """Puts them one under another."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.saved = SavedList(context, self)
        self.seek = QLineEdit(self)
        self.panel = FilterPanel(self)
        self.range = DeadlineRange(context.icons, self)
        self.seek.setPlaceholderText(self.tr("Find a filter: body, act, tag…"))
        self.seek.setAccessibleName(self.tr("Find a filter"))
        self.seek.setClearButtonEnabled(True)
        self.seek.textChanged.connect(self.panel.seek)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QVBoxLayout()
        line.setContentsMargins(12, 4, 12, 0)
        line.addWidget(self.seek)
        column.addWidget(self.saved)
        column.addLayout(line)
        column.addWidget(self.panel, 1)
        column.addWidget(self.range)
        self.setMinimumWidth(248)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
