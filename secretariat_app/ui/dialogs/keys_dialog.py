"""All keys on one page, made from the table of actions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class KeysDialog(QDialog):
    """What each key does, by menu, in two columns."""

    def __init__(
        self, page: Sequence[tuple[str, Sequence[tuple[str, str]]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        sides = QHBoxLayout()
        sides.setSpacing(32)
        half = (len(page) + 1) // 2
        for part in (page[:half], page[half:]):
            sides.addLayout(self._side(part))
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(sides)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _side(self, part: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        row = 0
        for title, actions in part:
            heading = QLabel(title or self.tr("In lists and fields"), self)
            heading.setProperty("heading", True)
            grid.addWidget(heading, row, 0, 1, 2)
            for text, keys in actions:
                row += 1
                grid.addWidget(QLabel(text, self), row, 0)
                grid.addWidget(QLabel(keys, self), row, 1, Qt.AlignmentFlag.AlignRight)
            row += 1
        grid.setRowStretch(row, 1)
        return grid
