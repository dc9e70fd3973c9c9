"""What typography has put into the exported paper, to be looked through."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from secretariat_app.services.typography_list import SHOWN, Put
from secretariat_app.ui.editor.calling import called_of


class TypographyBox(QDialog):
    """One line for the same words, with how often and where first. Nothing can be changed here."""

    def __init__(self, puts: Sequence[Put], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Typography of the exported paper"))
        hint = QLabel(
            self.tr(
                "No-break spaces ({sign}) hold together what must not part at the end of a line. "
                "Only the file has them; the words are the same."
            ).format(sign=SHOWN),
            self,
        )
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What was put in"))
        for put in puts:
            times = f" × {put.times}" if put.times > 1 else ""
            self.list.addItem(f"{put.words}{times} — {called_of(put.place)}")
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addWidget(self.list, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(560, 420)
