"""Above and below a paper under review: which one it is, and what is decided."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from secretariat_app.ui.icons import Icons

if TYPE_CHECKING:
    from secretariat_app.services.reviewing import Waiting


class ReviewTop(QWidget):
    """The queue: the paper before, the next, any of them. `chosen` gives its number."""

    chosen = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: list[int] = []
        self.before_button = self._button(icons, "back", self.tr("The paper before"))
        self.next_button = self._button(icons, "next", self.tr("The next paper"))
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Papers to review"))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.count = QLabel(self)
        self.count.setProperty("quiet", True)
        self.original_button = QPushButton(icons("open"), self.tr("Open the file"), self)
        self.original_button.setToolTip(self.tr("Open a copy of the file in the program it belongs to"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.before_button)
        row.addWidget(self.box, 1)
        row.addWidget(self.next_button)
        row.addWidget(self.count)
        row.addWidget(self.original_button)
        self.box.activated.connect(self._choose)
        self.before_button.clicked.connect(self._before)
        self.next_button.clicked.connect(self._next)

    def show_queue(self, papers: "Sequence[Waiting]") -> None:
        """List these."""
        self._numbers = [paper.id for paper in papers]
        self.box.clear()
        for paper in papers:
            day = f"{paper.date:%d.%m.%Y}   " if paper.date else ""
            self.box.addItem(f"{day}{paper.title or self.tr('without a title')}   ·   {paper.name}")
        self._say()

    def choose(self, identity: int) -> None:
        """Show which paper is in hand."""
        if identity in self._numbers:
            self.box.setCurrentIndex(self._numbers.index(identity))
        self._say()

    def next_after(self, identity: int) -> int | None:
        """The paper behind that one; the first where it is the last, None where it is the only one."""
        others = [number for number in self._numbers if number != identity]
        behind = [number for number in others if number > identity]
        return next(iter(behind or others), None)

    def behind(self) -> list[int]:
        """The other papers of the queue, those behind the one in hand first."""
        here = self.box.currentIndex()
        return [*self._numbers[here + 1 :], *self._numbers[: max(here, 0)]]

    def _say(self) -> None:
        here = self.box.currentIndex()
        self.count.setText(self.tr("{number} of {total}").format(number=here + 1, total=len(self._numbers)))
        self.before_button.setEnabled(here > 0)
        self.next_button.setEnabled(0 <= here < len(self._numbers) - 1)

    def _button(self, icons: Icons, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons(icon))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(self._numbers[row])

    @Slot()
    def _before(self) -> None:
        self._choose(self.box.currentIndex() - 1)

    @Slot()
    def _next(self) -> None:
        self._choose(self.box.currentIndex() + 1)


class ReviewFoot(QWidget):
    """What is decided of the paper in hand."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.delete_button = QPushButton(icons("bin"), self.tr("To the bin"), self)
        self.open_button = QPushButton(icons("edit"), self.tr("Open in the editor"), self)
        self.skip_button = QPushButton(icons("next"), self.tr("Later"), self)
        self.accept_button = QPushButton(icons("check", role="on_accent"), "", self)
        self.accept_button.setProperty("primary", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for button in (self.delete_button, self.open_button, self.skip_button, self.accept_button):
            row.addWidget(button)
        self._returned = False
        self.show_kind(returned=False)

    def show_kind(self, *, returned: bool) -> None:
        """Say what accepting means: a recognised paper, or changes from Word."""
        self.accept_button.setText(
            self.tr("Take over and go on") if returned else self.tr("Accept and go on (Enter)")
        )
        self._returned = returned

    def show_doubts(self, doubts: int) -> None:
        """Say how many parts are doubtful still."""
        words = (
            self.tr("to check: %n part(s)", "", doubts)
            if doubts
            else self.tr("Nothing is doubtful any more.")
        )
        self.text.setText("" if self._returned else words)
