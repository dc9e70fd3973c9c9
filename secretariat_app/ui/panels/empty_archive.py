"""An empty archive says what can be done first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app.ui.icons import Icons

WIDTH = 440


class EmptyArchive(QWidget):
    """Three ways to begin."""

    request_new = Signal()
    request_sample = Signal()
    request_import = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(self)
        picture.setPixmap(icons("archive").pixmap(64, 64))
        heading = QLabel(self.tr("The archive is still empty"), self)
        heading.setProperty("heading", True)
        words = QLabel(
            self.tr(
                "Begin a resolution of your own, load the papers of the last years, or open the sample to "
                "see how one is put together from clauses."
            ),
            self,
        )
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        words.setFixedWidth(WIDTH)
        words.setMinimumHeight(words.heightForWidth(WIDTH))  # a centred label is given its first line alone
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.new_button = QPushButton(icons("new", role="on_accent"), self.tr("New resolution"), self)
        self.new_button.setProperty("primary", True)
        self.sample_button = QPushButton(icons("sample"), self.tr("Open the sample"), self)
        self.import_button = QPushButton(icons("import"), self.tr("Load old papers"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch()
        for widget in (picture, heading, words):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addStretch()
        self.new_button.clicked.connect(self.request_new)
        self.import_button.clicked.connect(self.request_import)
        self.sample_button.clicked.connect(self.request_sample)
