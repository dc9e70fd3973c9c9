"""One quiet line under the form: the archive has something like what is being written."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from secretariat_app.services.citing import in_short
from secretariat_app.services.wordings import Offer
from secretariat_app.ui.fields import elided
from secretariat_app.ui.icons import Icons


class WordingsLine(QFrame):
    """`show_wanted`: the list is asked for. `open_wanted` emits the number of the paper that says the same.

    `closed`: nothing is to be offered any more.
    """

    show_wanted = Signal()
    open_wanted = Signal(int)
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self._icons = icons
        self._words = ""
        self._paper = 0
        self.picture = QLabel(self)
        self.text = QLabel(self)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open = self._button(self.tr("Open"), self.tr("Open the paper that says the same"))
        self.show_all = self._button(self.tr("Show (Ctrl+J)"), self.tr("Show what earlier papers say"))
        close = QToolButton(self)
        close.setIcon(icons("close"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Do not offer this while this paper is open"))
        close.setAccessibleName(close.toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 8, 2)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.text, 1)
        row.addWidget(self.open)
        row.addWidget(self.show_all)
        row.addWidget(close)
        self.open.clicked.connect(self._open)
        self.show_all.clicked.connect(self.show_wanted)
        close.clicked.connect(self.closed)
        self.hide()

    def _button(self, text: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setProperty("flat", True)
        return button

    def show_offer(self, offer: Offer) -> None:
        """Say in one line what there is; the line goes where there is nothing."""
        given, count = offer.given, len(offer.wordings)
        self._paper = given.row.id if given is not None else 0
        if given is not None:
            self._words = self.tr("The same was recommended before: {0}").format(in_short(given.row))
        else:
            self._words = self.tr("%n similar text(s) in the archive", "", count)
        picture = self._icons("warning", role="warning") if given else self._icons("archive")
        self.picture.setPixmap(picture.pixmap(16, 16))
        self.text.setProperty("quiet", given is None)
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.open.setVisible(given is not None)
        self.setVisible(count > 0)
        self._fit()

    def words(self) -> str:
        """The whole sentence."""
        return self._words

    def _fit(self) -> None:
        self.text.setText(elided(self.text, self._words))
        self.text.setToolTip(self._words)
        self.text.setAccessibleName(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _open(self) -> None:
        self.open_wanted.emit(self._paper)
