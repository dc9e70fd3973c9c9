"""All keys on one page, made from the table of actions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

Part = tuple[str, Sequence[tuple[str, str]]]


def _lines(parts: Sequence[Part]) -> int:
    return sum(len(actions) + 2 for _, actions in parts)


class KeysDialog(QDialog):
    """What each key does, by menu, in two columns."""

    def __init__(self, page: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        sides = QHBoxLayout()
        sides.setSpacing(32)
        halves: tuple[list[Part], list[Part]] = ([], [])
        for part in page:
            min(halves, key=_lines).append(part)
        for half in halves:
            sides.addLayout(self._side(half))
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(sides)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _side(self, parts: Sequence[Part]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        row = 0
        for title, actions in parts:
            heading = QLabel(title or self.tr("In lists and fields"), self)
            heading.setContentsMargins(0, 12 if row else 0, 0, 0)
            heading.setProperty("heading", True)
            grid.addWidget(heading, row, 0, 1, 2)
            for text, keys in actions:
                row += 1
                grid.addWidget(QLabel(text, self), row, 0)
                grid.addWidget(QLabel(keys, self), row, 1, Qt.AlignmentFlag.AlignRight)
            row += 1
        grid.setRowStretch(row, 1)
        return grid
