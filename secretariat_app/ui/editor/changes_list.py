"""What would be another: a line for each text, as high as it needs and no higher than a few lines."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from secretariat_app.services import naming
from secretariat_app.services.naming import Followed

_MOST_LINES = 8


class ChangesList(QScrollArea):
    """Lines «was → now»; of long texts only where they differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What changes"))
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWidget(self._words)
        self._words.setAutoFillBackground(False)  # the ground is that of the bar
        self.viewport().installEventFilter(self)

    def show_changes(self, changes: Sequence[Followed]) -> None:
        """List these."""
        pairs = (naming.shortened(one.was, one.now) for one in changes)
        self._words.setText("\n".join(f"{was} → {now}" for was, now in pairs))
        self._fit()

    def text(self) -> str:
        """What is listed."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        needed = self._words.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(needed, _MOST_LINES * self.fontMetrics().lineSpacing()) + 2)
