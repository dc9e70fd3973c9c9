"""Before the first import: what can be loaded, and what happens to it."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app.ui.icons import Icons

WIDTH = 560


class ImportEmpty(QWidget):
    """Teaches what the place is for; an import that was stopped is offered again."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(self)
        picture.setPixmap(icons("import").pixmap(64, 64))
        heading = QLabel(self.tr("Old papers come into the archive"), self)
        heading.setProperty("heading", True)
        self.words = QLabel(
            self.tr(
                "Choose files or a whole folder: Word (.docx, .doc), .rtf, .odt, text. Commission, date, "
                "number, title, items and signatures are recognised; where the program is not sure, it asks "
                "you. The files stay as they are, a copy of each is kept with its paper, and what has been "
                "loaded once is not loaded twice."
            ),
            self,
        )
        self.words.setProperty("quiet", True)
        self.words.setWordWrap(True)
        self.words.setFixedWidth(WIDTH)
        self.words.setMinimumHeight(self.words.heightForWidth(WIDTH))
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.rest_button = QPushButton(icons("play"), "", self)
        self.rest_button.hide()
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch()
        for widget in (picture, heading, self.words, self.rest_button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def offer_rest(self, paths: Sequence[str]) -> None:
        """Offer to go on with an import of these that did not go through; nothing where there is none."""
        self.rest_button.setVisible(bool(paths))
        if paths:
            name = PurePath(paths[0]).name or paths[0]
            short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, WIDTH // 2)
            self.rest_button.setText(
                self.tr("Go on loading “{folder}”").format(folder=short.replace("&", "&&"))
            )
