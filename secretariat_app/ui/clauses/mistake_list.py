"""What is wrong, said under the field it is wrong in, each with the button that mends it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from secretariat_app.services.clause_mistakes import Mistake
from secretariat_app.ui.clauses.words import remedy_name
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.notices import Notices

SHOWN = 3


class MistakeList(QWidget):
    """`mended` emits the mistake whose remedy was pressed."""

    mended = Signal(object)

    def __init__(self, icons: Icons, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._notices = icons, notices
        self._shown: tuple[Mistake, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def sentences(self) -> list[str]:
        """What is said now."""
        return [self._notices.sentence(one.told()) for one in self._shown[:SHOWN]]

    def buttons(self) -> list[QPushButton]:
        """The remedies that are offered now."""
        found = (self._grid.itemAt(at).widget() for at in range(self._grid.count()))
        return [widget for widget in found if isinstance(widget, QPushButton)]

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Say these and no others; of many only the first."""
        if tuple(mistakes) == self._shown:
            return
        self._shown = tuple(mistakes)
        while self._grid.count():
            gone = self._grid.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        for row, sentence in enumerate(self.sentences()):
            self._add(row, self._shown[row], sentence)
        self.setVisible(bool(self._shown))

    def _add(self, row: int, mistake: Mistake, sentence: str) -> None:
        picture, text = QLabel(self), QLabel(sentence, self)
        picture.setPixmap(self._icons("error", role="error").pixmap(16, 16))
        picture.setAccessibleName(self.tr("Mistake"))
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid.addWidget(picture, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, 2 * row, 1)
        if mistake.remedy is not None:
            button = QPushButton(remedy_name(mistake.remedy), self)
            button.clicked.connect(partial(self.mended.emit, mistake))
            self._grid.addWidget(button, 2 * row + 1, 1, Qt.AlignmentFlag.AlignLeft)
