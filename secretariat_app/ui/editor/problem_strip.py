"""The problem in hand, below the list: what would change, on what it rests, and what can be done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.services import mending
from secretariat_app.services.checking import Problem
from secretariat_app.ui.editor.remedy_menu import change, shortened
from secretariat_app.ui.icons import Icons


class ProblemStrip(QFrame):
    """`mend_wanted` asks to put the problem right, `stepped` for another place of the same (-1 or 1)."""

    mend_wanted = Signal()
    stepped = Signal(int)
    menu_wanted = Signal(QMenu)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.source = QLabel(self)
        self.source.setWordWrap(True)
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setProperty("quiet", True)
        self.mend = QPushButton(icons("check"), self.tr("Put it right"), self)
        self.mend.setToolTip(self.tr("Put this place right; Alt+Enter shows all that can be done"))
        self.more = QToolButton(self)
        self.more.setText(self.tr("What else"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.before, self.after = self._arrow(icons, "back"), self._arrow(icons, "next")
        self.before.setAccessibleName(self.tr("The place before"))
        self.after.setAccessibleName(self.tr("The next place"))
        self.count = QLabel(self)
        self._lay_out()
        self.mend.clicked.connect(self._mend_clicked)
        self.before.clicked.connect(self._step_back)
        self.after.clicked.connect(self._step_on)
        self.menu.aboutToShow.connect(self._fill)

    def show_problem(self, problem: Problem, source: str, number: int, count: int, *, locked: bool) -> None:
        """Show one problem, the `number`th of `count` of which the same is said."""
        if problem.suggestion is not None:
            self.text.setText(change(problem, problem.suggestion))
        else:
            self.text.setText(f"«{shortened(problem.found, 80)}»" if problem.found.strip() else "")
        self.text.setVisible(bool(self.text.text()))
        self.source.setText(self.tr("Rests on: {source}").format(source=source) if source else "")
        self.source.setVisible(bool(source))
        self.mend.setVisible(mending.can_mend(problem) and not locked)
        self.more.setVisible(not locked)
        self.count.setText(self.tr("{number} of {count}").format(number=number, count=count))
        for widget in (self.before, self.count, self.after):
            widget.setVisible(count > 1)

    def _arrow(self, icons: Icons, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons(icon))
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self.source)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.mend)
        row.addWidget(self.more)
        row.addStretch(1)
        for widget in (self.before, self.count, self.after):
            row.addWidget(widget)
        column.addLayout(row)

    @Slot()
    def _mend_clicked(self) -> None:
        self.mend_wanted.emit()

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        self.menu_wanted.emit(self.menu)
