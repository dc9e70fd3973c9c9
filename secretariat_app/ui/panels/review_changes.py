"""What was changed in Word in a paper that came back: word by word, taken over or not, one by one."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.ui import theme
from secretariat_app.ui.models.part_names import part_words

if TYPE_CHECKING:
    from secretariat_app.services.reviewing import Change

SHORTENED = 220


class ReviewChanges(QScrollArea):
    """A box for each change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Changes made in Word"))
        self.boxes: list[QCheckBox] = []
        self._changes: Sequence[Change] = ()

    def show_changes(self, changes: "Sequence[Change]") -> None:
        """Show these, every one to be taken over unless the archive has changed the text as well."""
        self._changes = changes
        self.boxes = []
        inside = QWidget(self)
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(self._all_or_none(inside))
        for change in changes:
            box = QCheckBox(_name(change), inside)
            box.setChecked(not change.crossed)
            words = QLabel(self.shown(change), inside)
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setWordWrap(True)
            words.setContentsMargins(24, 0, 0, 0)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(box)
            if change.crossed:
                note = QLabel(
                    self.tr("This text was changed in the archive too; taken over, it is replaced."), inside
                )
                note.setProperty("quiet", True)
                note.setWordWrap(True)
                note.setContentsMargins(24, 0, 0, 0)
                column.addWidget(note)
            column.addWidget(words)
            self.boxes.append(box)
        column.addStretch()
        self.setWidget(inside)

    def chosen(self) -> "list[Change]":
        """The changes that are to be taken over."""
        return [change for change, box in zip(self._changes, self.boxes, strict=True) if box.isChecked()]

    def shown(self, change: "Change") -> str:
        """The words of a change: gone ones struck out, new ones underlined, each with its colour."""
        colours = theme.colours(self.palette())
        found = []
        for number, (mark, text) in enumerate(change.words):
            written = escape(text if mark != "same" else _middle(text, number, len(change.words))).replace(
                "\n", "<br>"
            )
            if mark == "gone":
                found.append(f'<s style="background:{colours.error}">{written}</s>')
            elif mark == "new":
                found.append(f'<u style="background:{colours.check}">{written}</u>')
            else:
                found.append(written)
        return "".join(found)

    def _all_or_none(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QLabel(self.tr("What was changed in Word since the export:"), parent)
        words.setProperty("quiet", True)
        every = QPushButton(self.tr("All"), parent)
        none = QPushButton(self.tr("None"), parent)
        every.clicked.connect(self._take_all)
        none.clicked.connect(self._take_none)
        row.addWidget(words, 1)
        row.addWidget(every)
        row.addWidget(none)
        return row

    @Slot()
    def _take_all(self) -> None:
        for box in self.boxes:
            box.setChecked(True)

    @Slot()
    def _take_none(self) -> None:
        for box in self.boxes:
            box.setChecked(False)


def _name(change: "Change") -> str:
    place = part_words(change.place.removeprefix("+"))
    if not change.before:
        return f"+ {place}"
    return place if change.after else f"− {place}"


def _middle(text: str, number: int, count: int) -> str:
    """Words that stayed, shortened where they are many: what changed is what matters."""
    if len(text) <= SHORTENED:
        return text
    half = SHORTENED // 2
    begin = "" if number == 0 else text[:half]
    end = "" if number == count - 1 else text[-half:]
    return f"{begin} … {end}"
