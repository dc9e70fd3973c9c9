"""What can be done to a whole clause, and whether its Kazakh has been read by a native speaker."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secretariat_app.domain.clause import Clause
from secretariat_app.services.clause_library import Entry
from secretariat_app.ui.context import Context


class FateRow(QFrame):
    """Asks for what is chosen here; nothing is done by itself. `checked` emits who read the Kazakh, or «»."""

    copied = Signal()
    retired = Signal(bool)
    shipped = Signal()
    deleted = Signal()
    checked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self._retired = False
        self._confirmed = False
        self._language = context.language
        self.kazakh, self.who = QLabel(self), QLineEdit(self)
        self.check = QPushButton(context.icons("check"), "", self)
        self.copy = QPushButton(context.icons("duplicate"), self.tr("D&uplicate"), self)
        self.retire = QPushButton(self)
        self.restore = QPushButton(context.icons("restore"), self.tr("Wording of the &program"), self)
        self.restore.setToolTip(
            self.tr("Put back the words that came with the program; yours stay among the versions")
        )
        self.delete = QPushButton(context.icons("delete"), self.tr("De&lete"), self)
        self.who.setPlaceholderText(self.tr("who has read it: A. Serikova"))
        self.who.setAccessibleName(self.tr("Who has checked the Kazakh wording"))
        self.kazakh.setBuddy(self.who)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.kazakh, 1)
        first.addWidget(self.who)
        first.addWidget(self.check)
        for button in (self.copy, self.retire, self.restore):
            second.addWidget(button)
        second.addStretch()
        second.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        self.copy.clicked.connect(self.copied)
        self.retire.clicked.connect(self._retire)
        self.restore.clicked.connect(self.shipped)
        self.delete.clicked.connect(self.deleted)
        self.check.clicked.connect(self._check)
        self.who.textChanged.connect(self._allow)
        self.who.returnPressed.connect(self._check)

    def show_clause(
        self, clause: Clause, entry: Entry, *, own: bool, kept: bool, changed: bool, retired: bool
    ) -> None:
        """Show what can be done: `own`: hers, `kept`: saved as it is, `changed`: not as shipped."""
        self._retired, self._confirmed = retired, clause.kk_confirmed
        self.retire.setText(self.tr("Offer &again") if retired else self.tr("Offer no &longer"))
        self.retire.setEnabled(kept)
        self.copy.setEnabled(kept)
        self.restore.setVisible(not own)
        self.restore.setEnabled(changed)
        self.delete.setVisible(own)
        self.delete.setEnabled(kept)
        if not clause.kk:
            self.kazakh.setText(self.tr("There is no Kazakh wording."))
        elif not clause.kk_confirmed:
            self.kazakh.setText(self.tr("Kazakh: not confirmed by a native speaker."))
        elif entry.checked_by and entry.checked_on:
            said = self.tr("Kazakh: checked by {0} on {1}.")
            self.kazakh.setText(said.format(entry.checked_by, f"{entry.checked_on:%d.%m.%Y}"))
        elif own:
            self.kazakh.setText(self.tr("Kazakh: confirmed where the wording comes from."))
        else:
            self.kazakh.setText(self.tr("Kazakh: seen in an act that is in force."))
        with QSignalBlocker(self.who):
            self.who.clear()
        self.who.setVisible(bool(clause.kk) and kept and not clause.kk_confirmed)
        self.check.setVisible(bool(clause.kk) and kept)
        self.check.setText(
            self.tr("Take the note back") if clause.kk_confirmed else self.tr("Mark as &checked")
        )
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self.check.setEnabled(self._confirmed or bool(self.who.text().strip()))

    @Slot()
    def _retire(self) -> None:
        self.retired.emit(not self._retired)

    @Slot()
    def _check(self) -> None:
        if self.check.isEnabled():
            self.checked.emit("" if self._confirmed else self.who.text().strip())
