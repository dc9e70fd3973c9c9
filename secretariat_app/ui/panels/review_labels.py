"""What may be said of the words that are chosen in the source: buttons, each with its key."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.models.part_names import part_words
from secretariat_app.ui.panels.review_source import KEYS

NOTHING = QT_TRANSLATE_NOOP("parts", "not the text of the paper")


class ReviewLabels(QWidget):
    """`named`: what the chosen words are."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QToolButton] = {}
        words = QLabel(self.tr("Choose words in the source and say what they are:"), self)
        words.setProperty("quiet", True)
        row = Flow(across=8, down=8)
        for key, label in KEYS.items():
            name = part_words(NOTHING if label == "nothing" else label)
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button = QToolButton(self)
            button.setText(f"{shown}  {name}")
            button.setToolTip(
                self.tr("The chosen words are: {part} (key {key})").format(part=name, key=shown)
            )
            button.setAccessibleName(name)
            button.setProperty("chip", True)
            button.clicked.connect(partial(self._name, label))
            self.buttons[label] = button
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(6)
        column.addWidget(words)
        column.addLayout(row)

    def _name(self, label: str, *_checked: bool) -> None:
        self.named.emit(label)
