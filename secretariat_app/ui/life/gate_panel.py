"""The gate: what still keeps a draft from being ready to sign, and the number it will have."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secretariat_app.services.signing import LONGEST_NUMBER, Offer
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons

PAUSE = 200


class GatePanel(QFrame):
    """Asks for nothing that is known already. `chosen`: the number, and whether it may be given twice."""

    chosen = Signal(str, bool)
    number_changed = Signal(str)
    problems_wanted = Signal()
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icons = icons
        self._open = self._double = False
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.number = QLineEdit(self)
        self.number.setMaxLength(LONGEST_NUMBER)
        self.number.setMaximumWidth(180)
        self.number.setAccessibleName(self.tr("Number of the paper"))
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self._sign = QLabel(self)
        self.go = QPushButton(icons("status", role="on_accent"), self.tr("Make ready to sign"), self)
        self.go.setProperty("primary", True)
        self.first = QPushButton(icons("proofing"), self.tr("Show the errors"), self)
        self.stay = QPushButton(self.tr("Not yet"), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        label = QLabel(self.tr("№"), self)
        label.setBuddy(self.number)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.number)
        row.addWidget(self._sign)
        row.addWidget(self.hint, 1)
        buttons = Flow(across=8)
        for button in (self.go, self.first, self.stay):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addLayout(buttons)
        self.number.textEdited.connect(self._typed)
        self.number.returnPressed.connect(self._choose)
        self._pause.timeout.connect(self._ask)
        self.go.clicked.connect(self._choose)
        self.first.clicked.connect(self.problems_wanted)
        self.stay.clicked.connect(self.closed)

    def show_offer(self, offer: Offer, failure: str) -> None:
        """Say how the paper stands; `failure`: the sentence of what is missing, if anything is."""
        self._open = offer.open
        count = len(offer.problems)
        if failure:
            words = failure
        elif count:
            words = self.tr(
                "%n error(s) of proofing are open. Mend them, then the paper can be made ready to sign.",
                "",
                count,
            )
        else:
            date = offer.stored.resolution.date
            words = self.tr(
                "The text, the date ({date}) and the number will be fixed, and the Word file of this moment"
                " will be kept. It can go back to draft until it is signed."
            ).format(date=f"{date:%d.%m.%Y}" if date else "—")
        self.text.setText(words)
        self.setProperty("kind", "info" if self._open else "warning")
        self.style().unpolish(self)
        self.style().polish(self)
        self.number.setText(offer.number)
        self.number.setEnabled(self._open)
        self.first.setVisible(bool(count))
        hint = self.tr("Proposed: the next in the register") if offer.proposed else ""
        self._say(hint, "info")
        self.show_doubles([line.title for line in offer.doubles])
        self.setVisible(True)
        (self.number if self._open else self.stay).setFocus()

    def show_doubles(self, titles: list[str]) -> None:
        """Warn where other papers have the number."""
        self._double = bool(titles)
        if titles:
            self._say(
                self.tr("This number has been given already: {titles}").format(
                    titles="; ".join(f"«{title}»" for title in titles)
                ),
                "warning",
            )
        self.go.setText(
            self.tr("Give № {number} all the same").format(number=self.number.text())
            if titles
            else self.tr("Make ready to sign")
        )
        self._allow()

    def show_failure(self, sentence: str) -> None:
        """What has just been refused, beside the number."""
        self._say(sentence, "error")

    def _say(self, words: str, kind: str) -> None:
        self.hint.setText(words)
        self._sign.setPixmap(self._icons(kind, role=kind).pixmap(16, 16))
        self._sign.setVisible(bool(words))

    def _allow(self) -> None:
        self.go.setEnabled(self._open and bool(self.number.text().strip()))

    @Slot()
    def _typed(self) -> None:
        self._say("", "info")
        self.show_doubles([])
        self.go.setEnabled(False)
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        self._allow()
        self.number_changed.emit(self.number.text())

    @Slot()
    def _choose(self) -> None:
        if self._pause.isActive():  # Enter was quicker than the look into the register
            self._pause.stop()
            self._ask()
            return
        if self.go.isEnabled():
            self.chosen.emit(self.number.text(), self._double)
