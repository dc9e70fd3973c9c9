"""Shows a comparison: in one text or side by side, what differs or all of it, one change after another."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.compare import Comparison
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.theme import colours
from secretariat_app.ui.versions.pages import Look, anchor, in_one_text, side_by_side, spoken

NEXT, PREVIOUS = "F8", "Shift+F8"


class ComparisonView(QWidget):
    """Deleted words are struck through, inserted ones underlined, both also by colour."""

    def __init__(self, icons: Icons, parent: QWidget | None = None, *, alone: bool = False) -> None:
        """`alone`: the keys belong to it in all its window, and not only where the cursor is in it."""
        super().__init__(parent)
        self._comparison = Comparison(())
        self._names = ("", "")
        self._at = -1
        self._places: list[int] = []
        context = Qt.ShortcutContext
        self._keys_in = context.WindowShortcut if alone else context.WidgetWithChildrenShortcut
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("Comparison"))
        self.one, self.both = self._button(self.tr("In one text")), self._button(self.tr("Side by side"))
        self.one.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.one)
        group.addButton(self.both)
        self.whole = QCheckBox(self.tr("The whole text"), self)
        self.count = QLabel(self)
        self.count.setProperty("quiet", True)
        self.previous = self._step(icons, "move-up", self.tr("Previous change"), PREVIOUS)
        self.next = self._step(icons, "move-down", self.tr("Next change"), NEXT)
        self._lay_out()
        group.buttonClicked.connect(self._show_again)
        self.whole.toggled.connect(self._show_again)
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)

    def _button(self, text: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(text)
        made.setCheckable(True)
        made.setProperty("flat", True)
        return made

    def _step(self, icons: Icons, icon: str, text: str, keys: str) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icons(icon))
        made.setProperty("flat", True)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{text} ({shown})")
        made.setAccessibleName(text)
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(self._keys_in)
        shortcut.activated.connect(made.click)
        return made

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(8)
        for widget in (self.one, self.both, self.whole):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.text, 1)

    # --- showing -----------------------------------------------------------------------------------------

    def show_comparison(self, comparison: Comparison, before: str, after: str) -> None:
        """Show this one; `before` and `after` are what the two texts are called."""
        self._comparison, self._names = comparison, (before, after)
        self._show_again()

    def say(self, words: str) -> None:
        """Show a sentence in place of a comparison."""
        self._comparison, self._names = Comparison(()), ("", "")
        self._at, self._places = -1, []
        self.text.setPlainText(words)
        self._tell()

    @Slot()
    def _show_again(self) -> None:
        look = Look(colours(self.palette()), *self._names, self._skipped)
        make = side_by_side if self.both.isChecked() else in_one_text
        self.text.setHtml(make(self._comparison, look, whole=self.whole.isChecked()))
        differing = self._comparison.differing
        self.text.setAccessibleDescription(spoken([self._comparison.lines[number] for number in differing]))
        found = self._anchors()
        self._places = [found[name] for number in differing if (name := anchor(number)) in found]
        self._at = -1
        self.text.setExtraSelections([])
        self._tell()
        if self._places:
            self.go_on()

    def _skipped(self, count: int) -> str:
        return self.tr("… %n paragraph(s) that are the same …", "", count)

    def _anchors(self) -> dict[str, int]:
        found: dict[str, int] = {}
        block = self.text.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                for name in fragment.charFormat().anchorNames():
                    found.setdefault(name, fragment.position())
                pieces += 1
            block = block.next()
        return found

    # --- from change to change ---------------------------------------------------------------------------

    @Slot()
    def go_on(self) -> None:
        """To the next change, to the first after the last."""
        self._go(self._at + 1)

    @Slot()
    def go_back(self) -> None:
        """To the change before, to the last before the first."""
        self._go(self._at - 1 if self._at >= 0 else -1)

    def _go(self, to: int) -> None:
        if not self._places:
            return
        self._at = to % len(self._places)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._places[self._at])
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        shown = QTextEdit.ExtraSelection()
        shown.cursor = cursor
        ground = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        ground.setAlpha(48)
        shown.format.setBackground(ground)
        shown.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.text.setExtraSelections([shown])
        top = QTextCursor(self.text.document())
        top.setPosition(self._places[self._at])
        self.text.setTextCursor(cursor)
        self.text.setTextCursor(top)
        self.text.ensureCursorVisible()
        self._tell()

    def _tell(self) -> None:
        total = len(self._places)
        self.count.setText(
            self.tr("Change {number} of {total}").format(number=self._at + 1, total=total) if total else ""
        )
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)
