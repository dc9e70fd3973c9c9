"""Bars above the paper: it is no longer a draft; or somebody else changed it, and saving cannot go on."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from secretariat_app.ui.icons import Icons


class LockedBar(QFrame):
    """Says that a paper which is ready or signed keeps its text."""

    def __init__(self, icons: Icons, identity: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        picture = QLabel(self)
        picture.setPixmap(icons("info", role="info").pixmap(20, 20))
        sentence = QCoreApplication.translate(
            "errors", "Resolution {id} is no longer a draft, so it cannot be changed."
        )
        text = QLabel(sentence.format(id=identity), self)
        text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(text, 1)


class ConflictBar(QFrame):
    """Nothing is overwritten: ours becomes a new paper, or theirs is shown (undo brings ours back)."""

    save_as_new = Signal()
    show_theirs = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        picture = QLabel(self)
        picture.setPixmap(icons("warning", role="warning").pixmap(20, 20))
        text = QLabel(self.tr("This paper was changed elsewhere. Your text is safe; choose what to keep."))
        text.setWordWrap(True)
        self.as_new = QPushButton(self.tr("Save as a new paper"), self)
        self.theirs = QPushButton(self.tr("Show the other text"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(text, 1)
        row.addWidget(self.as_new)
        row.addWidget(self.theirs)
        self.as_new.clicked.connect(self.save_as_new)
        self.theirs.clicked.connect(self.show_theirs)
        self.hide()
