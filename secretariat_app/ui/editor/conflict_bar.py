"""The bar above a paper that somebody else changed, so that saving cannot go on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat_app.domain.compare import Comparison
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons

if TYPE_CHECKING:
    from secretariat_app.ui.versions.comparison_view import ComparisonView

BOTH_HEIGHT = 220


class ConflictBar(QFrame):
    """Nothing is overwritten: both texts are shown, and each way out can be taken back.

    Ours is kept over theirs, which stays a version; theirs takes the place of ours, which undo brings back;
    or ours becomes a new paper.
    """

    save_as_new = Signal()
    show_theirs = Signal()
    keep_mine = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("notice")
        self.setProperty("kind", "warning")
        picture = QLabel(self)
        picture.setPixmap(icons("warning", role="warning").pixmap(20, 20))
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self.mine = QPushButton(self.tr("Keep my text"), self)
        self.mine.setToolTip(self.tr("The other text stays among the versions"))
        self.theirs = QPushButton(self.tr("Take the other text"), self)
        self.theirs.setToolTip(self.tr("Undo brings yours back"))
        self.as_new = QPushButton(self.tr("Save mine as a new paper"), self)
        self.both: ComparisonView | None = None
        row, buttons = QHBoxLayout(), Flow(across=8)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(self._text, 1)
        for button in (self.mine, self.theirs, self.as_new):
            buttons.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 8, 8)
        self._column.setSpacing(8)
        self._column.addLayout(row)
        self._column.addLayout(buttons)
        self.as_new.clicked.connect(self.save_as_new)
        self.theirs.clicked.connect(self.show_theirs)
        self.mine.clicked.connect(self.keep_mine)
        self.forget()

    def show_both(self, comparison: Comparison, when: str, who: str) -> None:
        """Both texts in one: the other is struck through, ours is underlined."""
        from secretariat_app.ui.versions.comparison_view import ComparisonView

        if self.both is None:
            self.both = ComparisonView(self._icons, self)
            self.both.setFixedHeight(BOTH_HEIGHT)
            self._column.insertWidget(1, self.both)
        else:
            self.both.show()
        by = f"{when}, {who}" if who else when
        self._text.setText(
            self.tr(
                "This paper was changed elsewhere ({by}). Your text is safe; choose what to keep."
                " Struck through: the other text. Underlined: yours."
            ).format(by=by)
        )
        self.both.show_comparison(comparison, self.tr("The other text"), self.tr("Your text"))

    def forget(self) -> None:
        """There is no other text, or nobody knows it yet."""
        self._text.setText(
            self.tr("This paper was changed elsewhere. Your text is safe; choose what to keep.")
        )
        if self.both is not None:
            self.both.hide()
        self.hide()
