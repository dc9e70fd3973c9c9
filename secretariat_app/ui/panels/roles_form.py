"""What a person is to the commissions, by term: one line for each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from secretariat_app.domain.directory import Role
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.dates import DateField
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.panels.names_box import add_names

POSTS = {
    "chair": QT_TRANSLATE_NOOP("directories", "chair"),
    "secretary": QT_TRANSLATE_NOOP("directories", "secretary"),
    "member": QT_TRANSLATE_NOOP("directories", "member"),
}


class RolesForm(QWidget):
    """`edited` comes with every change; `roles()` is what stands here."""

    edited = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._commissions: Sequence[tuple[str, str]] = ()
        self.lines: list[RoleLine] = []
        self.add = QPushButton(icons("add"), self.tr("Add a role in a commission"), self)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._column)
        bottom = QHBoxLayout()
        bottom.addWidget(self.add)
        bottom.addStretch()
        whole.addLayout(bottom)
        self.add.clicked.connect(self._add_empty)

    def show_roles(self, roles: Sequence[Role], commissions: Sequence[tuple[str, str]]) -> None:
        """Show these; `commissions` are key and name of all there are."""
        self._commissions = commissions
        self.add.setEnabled(bool(commissions))
        while self.lines:
            self._drop(self.lines[-1])
        for role in roles:
            self._append(role)

    def roles(self) -> tuple[Role, ...]:
        """The roles as they stand here."""
        return tuple(line.role() for line in self.lines)

    def is_valid(self) -> bool:
        """Whether every day can be read."""
        return all(line.first.is_valid() and line.last.is_valid() for line in self.lines)

    def _append(self, role: Role) -> None:
        line = RoleLine(role, self._commissions, self._icons, self)
        line.edited.connect(self.edited)
        line.gone.connect(self._remove)
        self.lines.append(line)
        self._column.addWidget(line)

    def _drop(self, line: "RoleLine") -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot()
    def _add_empty(self) -> None:
        self._append(Role("member", self._commissions[0][0]))
        self.lines[-1].commission.setFocus()
        self.edited.emit()

    @Slot(object)
    def _remove(self, line: "RoleLine") -> None:
        self._drop(line)
        self.edited.emit()


class RoleLine(QWidget):
    """Post, commission and days of one role."""

    edited = Signal()
    gone = Signal(object)

    def __init__(
        self, role: Role, commissions: Sequence[tuple[str, str]], icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.post = QComboBox(self)
        for key, text in POSTS.items():
            self.post.addItem(QCoreApplication.translate("directories", text), key)
        self.commission = QComboBox(self)
        self.commission.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.commission.setMinimumContentsLength(16)
        add_names(self.commission, commissions)
        self.first, self.last = DateField(icons, self), DateField(icons, self)
        remove = QToolButton(self)
        remove.setIcon(icons("close"))
        remove.setAutoRaise(True)
        remove.setToolTip(self.tr("Remove this role"))
        for widget, name in (
            (self.post, self.tr("Post")),
            (self.commission, self.tr("Commission")),
            (self.first.line, self.tr("from")),
            (self.last.line, self.tr("to")),
            (remove, remove.toolTip()),
        ):
            widget.setAccessibleName(name)
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.show_date(role.valid_from)
            self.last.show_date(role.valid_to)
        self.post.setCurrentIndex(max(self.post.findData(role.post), 0))
        self.commission.setCurrentIndex(max(self.commission.findData(role.commission), 0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.post)
        row.addWidget(self.commission, 1)
        row.addWidget(QLabel(self.tr("from"), self))
        row.addWidget(self.first)
        row.addWidget(QLabel(self.tr("to"), self))
        row.addWidget(self.last)
        row.addWidget(remove)
        for box in (self.post, self.commission):
            box.activated.connect(self._edited)
        for field in (self.first, self.last):
            field.changed.connect(self._edited)
        remove.clicked.connect(self._leave)

    def role(self) -> Role:
        """The role as it stands here."""
        return Role(
            self.post.currentData(), self.commission.currentData(), self.first.date(), self.last.date()
        )

    @Slot()
    def _edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _leave(self) -> None:
        self.gone.emit(self)
