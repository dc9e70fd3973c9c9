"""The line above the library: what to look for, which wordings, what to add, packs out and in."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from secretariat_app.domain.clause import Group
from secretariat_app.ui.clauses.words import group_name
from secretariat_app.ui.icons import Icons

ALL, STARRED, OWN, CHANGED, UNCONFIRMED, UNUSED, RETIRED = (
    "all",
    "starred",
    "own",
    "changed",
    "unconfirmed",
    "unused",
    "retired",
)


class LibraryTop(QWidget):
    """`add_wanted` emits the group of a new clause; packs are asked for by the others."""

    add_wanted = Signal(object)
    export_listed = Signal()
    export_own = Signal()
    import_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.which = QLineEdit(self), QComboBox(self)
        self.search.setPlaceholderText(self.tr("Search the clauses: any words or their initials…"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.which.setAccessibleName(self.tr("Which wordings"))
        for key, text in (
            (ALL, self.tr("All that are offered")),
            (STARRED, self.tr("Favourites")),
            (OWN, self.tr("My own")),
            (CHANGED, self.tr("Changed by me")),
            (UNCONFIRMED, self.tr("Kazakh not confirmed")),
            (UNUSED, self.tr("In no paper")),
            (RETIRED, self.tr("Offered no longer")),
        ):
            self.which.addItem(text, key)
        self.add = self._button(icons, self.tr("Add"), "add")
        menu = QMenu(self.add)
        for group in Group:
            menu.addAction(group_name(group), partial(self.add_wanted.emit, group))
        self.add.setMenu(menu)
        self.pack = self._button(icons, self.tr("Pack"), "export")
        packs = QMenu(self.pack)
        packs.addAction(self.tr("Export the wordings listed here…"), self.export_listed.emit)
        packs.addAction(self.tr("Export my own and changed wordings…"), self.export_own.emit)
        packs.addSeparator()
        packs.addAction(self.tr("Import a pack…"), self.import_wanted.emit)
        self.pack.setMenu(packs)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.which)
        row.addWidget(self.add)
        row.addWidget(self.pack)

    def _button(self, icons: Icons, text: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setIcon(icons(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
