"""The one door for messages: news and known errors in a bar inside the window, a box only for a decision."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from secretariat_app import messages
from secretariat_app.errors import KnownError
from secretariat_app.ui.icons import Icons


class Kind(StrEnum):
    """How much a notice matters; also the name of its icon."""

    INFO = "info"
    DONE = "check"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Remedy:
    """A button of the bar: its words and what it does. The notice goes when it is pressed."""

    text: str
    call: Callable[[], object]


@dataclass(frozen=True)
class Notice:
    """One piece of news. It stays until closed where `seconds` is 0."""

    text: str
    kind: Kind = Kind.INFO
    remedies: tuple[Remedy, ...] = ()
    seconds: int = 0


class Notices(QObject):
    """Takes messages from anywhere in the window; the bar shows them."""

    told = Signal(object)  # Notice
    crashed = Signal(object)  # an error that nobody foresaw

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def tell(
        self, text: str, kind: Kind = Kind.INFO, remedies: Sequence[Remedy] = (), seconds: int = 0
    ) -> None:
        """Show a sentence in the bar."""
        self.told.emit(Notice(text, kind, tuple(remedies), seconds))

    @Slot(object)
    def fail(self, error: BaseException, remedies: Sequence[Remedy] = ()) -> None:
        """Show an expected failure in the user's language; anything else goes to the crash dialog."""
        if isinstance(error, KnownError):
            self.tell(self.sentence(error), Kind.ERROR, remedies)
        else:
            self.crashed.emit(error)

    def sentence(self, error: KnownError) -> str:
        """The sentence of an expected failure in the window's language."""
        return messages.say(error, self._language)

    @staticmethod
    def ask(parent: QWidget | None, question: str, detail: str, choices: Sequence[tuple[str, str]]) -> str:
        """Ask for a decision; gives the choice's key. The first is the default, the last what Esc means."""
        box = QMessageBox(
            QMessageBox.Icon.Question, "", question, QMessageBox.StandardButton.NoButton, parent
        )
        box.setInformativeText(detail)
        buttons: dict[QAbstractButton, str] = {}
        for number, (key, text) in enumerate(choices):
            last = number == len(choices) - 1
            role = QMessageBox.ButtonRole.RejectRole if last else QMessageBox.ButtonRole.AcceptRole
            button = box.addButton(
                text, QMessageBox.ButtonRole.DestructiveRole if number > 0 and not last else role
            )
            buttons[button] = key
            if number == 0:
                box.setDefaultButton(button)
            if last:
                box.setEscapeButton(button)
        box.exec()
        return buttons.get(box.clickedButton(), choices[-1][0])


class Bar(QFrame):
    """Shows the newest notice; hidden while there is none."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icons = icons
        self._waiting: list[Notice] = []
        self._picture = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = QHBoxLayout()
        self._close = QToolButton(self)
        self._close.setIcon(icons("close"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.clicked.connect(self.dismiss)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    def text(self) -> str:
        """What is shown now, «» when nothing is."""
        return self._text.text() if self._waiting else ""

    def remedies(self) -> list[QPushButton]:
        """The buttons shown now."""
        shown = [self._buttons.itemAt(i).widget() for i in range(self._buttons.count())]
        return [button for button in shown if isinstance(button, QPushButton)]

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show `notice`. What needs a decision comes back when it is gone; other news is replaced."""
        self._waiting = [held for held in self._waiting if held.remedies and not held.seconds]
        self._waiting.append(notice)
        self._refresh()

    @Slot()
    def dismiss(self) -> None:
        """Put the notice away and show the one that waited."""
        if self._waiting:
            self._waiting.pop()
        self._refresh()

    def _refresh(self) -> None:
        self._timer.stop()
        while self._buttons.count():
            held = self._buttons.takeAt(0).widget()
            held.hide()
            held.deleteLater()
        self.setVisible(bool(self._waiting))
        if not self._waiting:
            return
        notice = self._waiting[-1]
        self.setProperty("kind", str(notice.kind))
        self.style().unpolish(self)
        self.style().polish(self)
        self._picture.setPixmap(self._icons(notice.kind, role=notice.kind).pixmap(20, 20))
        self._picture.setAccessibleName(self._word(notice.kind))
        self._picture.setToolTip(self._word(notice.kind))
        self._text.setText(notice.text)
        for remedy in notice.remedies:
            button = _RemedyButton(remedy, self)
            button.pressed_for.connect(self._use)
            self._buttons.addWidget(button)
        if notice.seconds:
            self._timer.start(notice.seconds * 1000)

    @Slot(object)
    def _use(self, remedy: Remedy) -> None:
        self.dismiss()
        remedy.call()

    def _word(self, kind: Kind) -> str:
        return {
            Kind.INFO: self.tr("News"),
            Kind.DONE: self.tr("Done"),
            Kind.WARNING: self.tr("Attention"),
            Kind.ERROR: self.tr("Error"),
        }[kind]


class _RemedyButton(QPushButton):
    pressed_for = Signal(object)

    def __init__(self, remedy: Remedy, parent: QWidget) -> None:
        super().__init__(remedy.text, parent)
        self._remedy = remedy
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.pressed_for.emit(self._remedy)
