"""Find and replace in the paper that is open: a bar over the form."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons

_WORDS_WIDTH = 24


class FindBar(QFrame):
    """`sought`: other words or another way to look; `step_wanted` emits 1 or -1."""

    sought = Signal()
    step_wanted = Signal(int)
    replace_wanted = Signal()
    all_wanted = Signal()
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = QLineEdit(self)
        self.other = QLineEdit(self)
        self.count = QLabel(self)
        self.exact = QCheckBox(self.tr("Ca&pitals count"), self)
        self.whole = QCheckBox(self.tr("&Whole words"), self)
        self.replace = QPushButton(self.tr("&Replace"), self)
        self.replace_all = QPushButton(self.tr("Replace &all"), self)
        self.previous = self._button(icons, "move-up", self.tr("The one before (Shift+Enter)"))
        self.next = self._button(icons, "move-down", self.tr("The next one (Enter)"))
        close = self._button(icons, "close", self.tr("Close (Esc)"))
        self._lay_out(close)
        self.words.textChanged.connect(self.sought)
        self.exact.toggled.connect(self.sought)
        self.whole.toggled.connect(self.sought)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        self.replace.clicked.connect(self.replace_wanted)
        self.replace_all.clicked.connect(self.all_wanted)
        close.clicked.connect(self.closed)
        self.hide()

    def _button(self, icons: Icons, icon: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons(icon))
        button.setAutoRaise(True)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        return button

    def _lay_out(self, close: QToolButton) -> None:
        for line, text in ((self.words, self.tr("Find in this paper")), (self.other, self.tr("Put instead"))):
            line.setPlaceholderText(text)
            line.setAccessibleName(text)
            line.setMinimumWidth(_WORDS_WIDTH * line.fontMetrics().averageCharWidth())
        self.count.setMinimumWidth(10 * self.fontMetrics().averageCharWidth())
        flow = Flow(across=8, down=4)
        looking = (self.words, self.previous, self.next, self.count, self.exact, self.whole)
        for widget in (*looking, self.other, self.replace, self.replace_all):
            flow.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addLayout(flow, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def open_with(self, words: str) -> None:
        """Show the bar with these words to look for, or with the last ones where there are none."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def say(self, position: int | None, total: int) -> None:
        """Which of how many is shown; `position` counts from 0."""
        if not self.words.text().strip():
            text = ""
        elif not total:
            text = self.tr("Nothing found")
        else:
            text = self.tr("{0} of {1}").format((position or 0) + 1, total)
        self.count.setText(text)
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)

    def allow(self, *, replacing: bool) -> None:
        """Whether anything may be replaced."""
        self.other.setEnabled(replacing)
        self.replace.setEnabled(replacing)
        self.replace_all.setEnabled(replacing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.other.hasFocus() and self.replace.isEnabled():
                self.replace_wanted.emit()
            else:
                self.step_wanted.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for line in (self.words, self.other):
                line.setMinimumWidth(_WORDS_WIDTH * line.fontMetrics().averageCharWidth())

    @Slot()
    def _back(self) -> None:
        self.step_wanted.emit(-1)

    @Slot()
    def _on(self) -> None:
        self.step_wanted.emit(1)
