"""Who has what post in a commission, and when: read here, changed with the person."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.directory import POSTS, Directories, Entry, Kind, Role
from secretariat_app.services.directory_checks import called
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.panels.directory_lines import days
from secretariat_app.ui.panels.roles_form import POSTS as POST_NAMES

_ROWS = 8


def members_of(known: Directories, commission: str) -> list[tuple[Entry, Role]]:
    """Everybody who has or had a post in the commission: those of today first, of these the chair."""
    found = [(person, role) for person in known.of(Kind.PERSON) for role in person.roles]
    there = [(person, role) for person, role in found if role.commission == commission]

    def rank(pair: tuple[Entry, Role]) -> tuple[bool, int, str]:
        post = POSTS.index(pair[1].post) if pair[1].post in POSTS else len(POSTS)
        return not pair[1].valid_on(date.today()), post, called(pair[0].name_on(None))

    return sorted(there, key=rank)


class MembersList(QWidget):
    """`person_wanted` emits the key of a person, `member_wanted` that another is to be entered."""

    person_wanted = Signal(str)
    member_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = _Table(self)
        self.add = QPushButton(icons("add"), self.tr("Add a member…"), self)
        self.add.setToolTip(self.tr("A new person with a role in this commission"))
        self._nobody = QLabel(self.tr("Nobody is entered yet."), self)
        self._nobody.setProperty("quiet", True)
        heading = QLabel(self.tr("Chair and members"), self)
        heading.setProperty("quiet", True)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(top)
        whole.addWidget(self._nobody)
        whole.addWidget(self.table)
        self.table.wanted.connect(self._wanted)
        self.add.clicked.connect(self.member_wanted)

    def show_members(self, members: Sequence[tuple[Entry, Role]], language: str) -> None:
        """Show these people with their posts."""
        self.table.setRowCount(len(members))
        for row, (person, role) in enumerate(members):
            name = person.name_on(date.today())
            post = QCoreApplication.translate("directories", POST_NAMES.get(role.post, role.post))
            texts = (post, name.nominative(language) or called(name), days(role))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, person.key)
                item.setToolTip(self.tr("Show this person (Enter)"))
                self.table.setItem(row, column, item)
        self._nobody.setVisible(not members)
        self.table.setVisible(bool(members))
        height = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(min(len(members), _ROWS) * height + head + 6)

    @Slot(int)
    def _wanted(self, row: int) -> None:
        self.person_wanted.emit(self.table.item(row, 0).data(Qt.ItemDataRole.UserRole))


class _Table(QTableWidget):
    """`wanted` comes with Enter and with a double click."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([self.tr("Post"), self.tr("Name"), self.tr("Days")])
        self.setAccessibleName(self.tr("Who has what post in the commission"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.cellDoubleClicked.connect(self._chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.wanted.emit(self.currentRow())
            return
        super().keyPressEvent(event)

    @Slot(int, int)
    def _chosen(self, row: int, _column: int) -> None:
        self.wanted.emit(row)
