"""A part of the paper on the form: a heading that folds it, its content, and its buttons at the foot."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget


class Section(QWidget):
    """Heading, content, foot."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.heading = QToolButton(self)
        self.heading.setProperty("flat", True)
        self.heading.setProperty("folds", True)
        self.heading.setText(title)
        self.heading.setCheckable(True)
        self.heading.setChecked(True)
        self.heading.setAutoRaise(True)
        self.heading.setArrowType(Qt.ArrowType.DownArrow)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(4)
        self._foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(self.heading)
        self._head.addStretch(1)
        layout.addLayout(self._head)
        layout.addWidget(content)
        layout.addLayout(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.heading.toggled.connect(self._fold)
        self.buttons: list[QToolButton] = []

    def add_button(self, icon: QIcon, text: str, hint: str, *, above: bool = False) -> QToolButton:
        """One more button at the foot, or beside the heading."""
        button = QToolButton(self)
        button.setIcon(icon)
        button.setText(text)
        button.setToolTip(hint)
        button.setProperty("flat", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if above:
            self._head.addWidget(button)
        else:
            self._foot.insertWidget(len(self.buttons), button)
        self.buttons.append(button)
        return button

    def unfold(self) -> None:
        """Show the content."""
        self.heading.setChecked(True)

    @Slot(bool)
    def _fold(self, shown: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.content.setVisible(shown)
        for button in self.buttons:
            button.setVisible(shown)
