"""What earlier papers say, in a list over the form: Enter puts the words in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.services.citing import in_short
from secretariat_app.services.wordings import REPEATED, Offer, Wording
from secretariat_app.ui.editor.referring import shortened
from secretariat_app.ui.editor.wordings_list import SOURCE, WordingLines
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons

_WIDTH, _HEIGHT = 760, 560


class WordingsPanel(QFrame):
    """`chosen`, `open_wanted` and `keep_wanted` emit the wording; `closed`: none was chosen."""

    chosen = Signal(object)
    open_wanted = Signal(object)
    keep_wanted = Signal(object)
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("palette")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.heading = QLabel(self)
        self.list = QListWidget(self)
        self.empty = QLabel(self)
        self.put = QPushButton(self.tr("Put in (Enter)"), self)
        self.put.setProperty("primary", True)
        self.open = QPushButton(icons("open"), self.tr("Open the paper (Ctrl+Enter)"), self)
        self.keep = QPushButton(icons("clauses"), self.tr("Make it a clause (Ctrl+B)"), self)
        self._close = QToolButton(self)
        self._close.setIcon(icons("close"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._lay_out()
        self.list.itemClicked.connect(self._show_buttons)
        self.list.itemDoubleClicked.connect(self._put)
        self.list.currentItemChanged.connect(self._show_buttons)
        self.list.installEventFilter(self)
        self.put.clicked.connect(self._put)
        self.open.clicked.connect(self._open)
        self.keep.clicked.connect(self._keep)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    def _lay_out(self) -> None:
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.list.setItemDelegate(WordingLines(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What earlier papers say"))
        self.empty.setWordWrap(True)
        self.empty.setProperty("quiet", True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self._close)
        foot = Flow(across=8, down=8)
        for button in (self.put, self.open, self.keep):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(foot)

    # --- showing -----------------------------------------------------------------------------------

    def open_with(self, offer: Offer | None, empty: str) -> None:
        """Show what was found; None while it is being looked for, `empty` where there is nothing."""
        self.heading.setText(self.tr("From earlier papers"))
        self.list.clear()
        for wording in offer.wordings if offer else ():
            self._add(wording, said_before=wording == (offer.given if offer else None))
        found = self.list.count() > 0
        self.list.setVisible(found)
        self.empty.setVisible(not found)
        self.empty.setText(self.tr("Looking in the archive…") if offer is None else empty)
        self.list.setCurrentRow(0)
        self._show_buttons()
        self.place_itself()
        self.show()
        self.raise_()
        (self.list if found else self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    def place_itself(self) -> None:
        """Stand in the upper middle of the parent."""
        room = self.parentWidget().size()
        width, height = min(_WIDTH, room.width() - 24), min(_HEIGHT, room.height() - 24)
        self.setGeometry((room.width() - width) // 2, 12, width, height)

    def current(self) -> Wording | None:
        """The wording that Enter would take."""
        if self.list.currentRow() < 0:
            return None
        held = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        return held if isinstance(held, Wording) else None

    def _add(self, wording: Wording, *, said_before: bool) -> None:
        source = [in_short(wording.row), shortened(wording.row.title)]
        if wording.papers > 1:
            source.append(self.tr("in %n paper(s)", "", wording.papers))
        if said_before:
            source.insert(0, self.tr("the same"))
        elif wording.to_body:
            source.insert(0, self.tr("to the same body"))
        told = " · ".join(part for part in source if part)
        line = QListWidgetItem(wording.text)
        line.setData(SOURCE, told)
        line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{wording.text} ({told})")
        if said_before:
            line.setIcon(self._icons("warning", role="warning"))
        elif wording.papers >= REPEATED:
            line.setIcon(self._icons("star"))
        line.setData(Qt.ItemDataRole.UserRole, wording)
        self.list.addItem(line)

    @Slot()
    def _show_buttons(self) -> None:
        some = self.current() is not None
        for button in (self.put, self.open, self.keep):
            button.setEnabled(some)

    # The cursor is put where it belongs before the list goes: Qt would take it to any field that comes next.

    # --- choosing ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                (self._open if control else self._put)()
                return True
            if event.key() == Qt.Key.Key_B and control:
                self._keep()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    @Slot()
    def dismiss(self) -> None:
        """Close without choosing."""
        self.closed.emit()
        self.hide()

    @Slot()
    def _put(self) -> None:
        if (wording := self.current()) is not None:
            self.chosen.emit(wording)
            self.hide()

    @Slot()
    def _open(self) -> None:
        if (wording := self.current()) is not None:
            self.open_wanted.emit(wording)
            self.hide()

    @Slot()
    def _keep(self) -> None:
        if (wording := self.current()) is not None:
            self.keep_wanted.emit(wording)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
