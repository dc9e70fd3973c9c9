"""A paragraph becomes a clause of the user's own: words are marked as fields, each with its label."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.clause import Slot as ClauseSlot
from secretariat_app.domain.clause import SlotType
from secretariat_app.domain.directory import Directories
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.own_clauses import Marked
from secretariat_app.ui.editor.inline_fields import Field, Inline
from secretariat_app.ui.editor.paragraph_edit import ParagraphEdit
from secretariat_app.ui.icons import Icons

_WIDTH = 720
_KINDS = {
    SlotType.TEXT: QT_TRANSLATE_NOOP("slots", "words"),
    SlotType.BODY: QT_TRANSLATE_NOOP("slots", "a body"),
    SlotType.BODIES: QT_TRANSLATE_NOOP("slots", "bodies"),
    SlotType.PERSON: QT_TRANSLATE_NOOP("slots", "a person"),
    SlotType.ACT: QT_TRANSLATE_NOOP("slots", "an act"),
    SlotType.DATE: QT_TRANSLATE_NOOP("slots", "a day"),
    SlotType.DEADLINE: QT_TRANSLATE_NOOP("slots", "a deadline"),
    SlotType.AMOUNT: QT_TRANSLATE_NOOP("slots", "an amount"),
}
_DECLINED = (SlotType.BODY, SlotType.BODIES, SlotType.PERSON, SlotType.ACT)


class SaveClausePanel(QFrame):
    """`wanted` emits the text and its marked words; `closed` that it was left."""

    wanted = Signal(str, list)
    closed = Signal()

    def __init__(self, directories: Directories, language: str, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self._directories = directories
        self._language = language
        self._icons = icons
        self.marks: list[_Mark] = []
        heading = QLabel(self.tr("Save as a wording"), self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        advice = QLabel(self.tr("Select words that change from paper to paper and make them a field."), self)
        advice.setProperty("quiet", True)
        advice.setWordWrap(True)
        self.edit = ParagraphEdit(self)
        self.edit.setReadOnly(True)
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.edit.setAccessibleName(self.tr("The words of the paragraph"))
        self.make_field = QPushButton(self.tr("Make it a &field"), self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.save = QPushButton(self.tr("&Save"), self)
        self.save.setProperty("primary", True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.make_field)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        for widget in (heading, advice, self.edit):
            layout.addWidget(widget)
        layout.addLayout(self._grid)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self.make_field.clicked.connect(self._make_field)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.closed)

    def open_with(self, text: str) -> None:
        """Show `text`, nothing in it marked yet."""
        self.edit.show_text(text)
        self.place_itself()
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.put_cursor(0)

    def tell(self, problem: str) -> None:
        """Say why it was not saved."""
        self.problem.setText(problem)
        self.problem.show()
        self.place_itself()

    def place_itself(self) -> None:
        """Stand in the upper middle of the parent."""
        room = self.parentWidget().size()
        width = min(_WIDTH, room.width() - 24)
        self.setGeometry((room.width() - width) // 2, 12, width, self.height())
        QTimer.singleShot(0, self, self._fit)  # once the text knows its lines at this width

    @Slot()
    def _fit(self) -> None:
        self.layout().invalidate()
        self.layout().activate()
        wanted = max(self.heightForWidth(self.width()), self.layout().totalMinimumSize().height())
        self.resize(self.width(), min(wanted, self.parentWidget().height() - 24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    @Slot()
    def _make_field(self) -> None:
        cursor = self.edit.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        words = self.edit.text()[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        if start >= end or any(mark.start < end and start < mark.end for mark in self.marks):
            self.tell(self.tr("Select words outside the other fields first."))
            return
        self.problem.hide()
        mark = _Mark(start, end, self.edit.text()[start:end], self._directories, self._language, self)
        self.marks.append(mark)
        row = self._grid.rowCount()
        for column, widget in enumerate((mark.words, mark.label, mark.kind, mark.out)):
            self._grid.addWidget(widget, row, column)
        mark.out.setIcon(self._icons("close"))
        mark.out.clicked.connect(self._take_out)
        mark.label.textChanged.connect(self._show)
        self._show()
        self.place_itself()
        mark.label.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_out(self) -> None:
        mark = next(one for one in self.marks if one.out is self.sender())
        self.marks.remove(mark)
        for widget in (mark.words, mark.label, mark.kind, mark.out):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._show()

    @Slot()
    def _show(self) -> None:
        fields = tuple(
            Field(mark.start, mark.end, ClauseSlot(str(number), SlotType.TEXT, ""), "")
            for number, mark in enumerate(sorted(self.marks, key=lambda mark: mark.start))
        )
        self.edit.mark(Inline(self.edit.text(), fields))

    @Slot()
    def _save(self) -> None:
        nameless = next((mark for mark in self.marks if not mark.label.text().strip()), None)
        if nameless is not None:
            nameless.label.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tell(self.tr("Each field needs a label: what is asked there."))
        else:
            self.wanted.emit(self.edit.text(), [mark.marked() for mark in self.marks])


class _Mark:
    """One field to be: its words, its label, what it takes."""

    def __init__(
        self, start: int, end: int, text: str, directories: Directories, language: str, parent: QWidget
    ) -> None:
        self.start, self.end = start, end
        self.words = QLabel(parent.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 240))
        self.words.setToolTip(text)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.label = QLineEdit(parent)
        self.label.setPlaceholderText(QCoreApplication.translate("slots", _LABEL))
        self.label.setAccessibleName(self.label.placeholderText())
        self.kind = QComboBox(parent)
        self.kind.setAccessibleName(QCoreApplication.translate("slots", _TAKES))
        self.out = QToolButton(parent)
        self.out.setAutoRaise(True)
        self.out.setToolTip(QCoreApplication.translate("slots", _OUT))
        self.out.setAccessibleName(self.out.toolTip())
        for kind, name in _KINDS.items():
            self.kind.addItem(QCoreApplication.translate("slots", name), kind)
        self._case = _case_of(text, directories, language)
        if self._case:
            self.kind.setCurrentIndex(self.kind.findData(SlotType.BODY))

    def marked(self) -> Marked:
        """What is to be saved of it."""
        kind = SlotType(self.kind.currentData())
        case = self._case if kind in _DECLINED else ""
        return Marked(self.start, self.end, self.label.text().strip(), kind, case)


_LABEL = QT_TRANSLATE_NOOP("slots", "what is asked: «to whom»")
_TAKES = QT_TRANSLATE_NOOP("slots", "What the field takes")
_OUT = QT_TRANSLATE_NOOP("slots", "No field: words as they are")


def _case_of(text: str, directories: Directories, language: str) -> str:
    """The case that a name of the directories stands in; «» where the words are no such name."""
    for entry in directories.entries:
        for name in entry.names:
            for case, words in name.forms(language).items():
                if words == text:
                    return case
    return ""
