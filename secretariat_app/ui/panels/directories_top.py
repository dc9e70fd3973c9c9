"""The line above the directories: what to look for, in which kind, and what to add."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from secretariat_app.ui.icons import Icons
from secretariat_app.ui.panels import directory_lines as lines


class DirectoriesTop(QWidget):
    """`add_wanted` emits the kind of what is to be added; tables are asked for by the other two."""

    add_wanted = Signal(str)
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.group, self.add = QLineEdit(self), QComboBox(self), QToolButton(self)
        self.search.setPlaceholderText(self.tr("Search the directories: part of any name…"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.group.addItem(self.tr("All kinds"), None)
        for kind, (text, _) in lines.KINDS.items():
            self.group.addItem(lines.words(text), str(kind))
        self.add.setText(self.tr("Add"))
        self.add.setIcon(icons("add"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.add)
        for kind, text in lines.ADDED.items():
            action = menu.addAction(icons(lines.KINDS[kind][1]), lines.words(text), self._add)
            action.setProperty("kind", str(kind))
        self.add.setMenu(menu)
        self.table = QToolButton(self)
        self.table.setText(self.tr("Table"))
        self.table.setIcon(icons("export"))
        self.table.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.table.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tables = QMenu(self.table)
        tables.addAction(self.tr("Export all names…"), self.export_wanted.emit)
        tables.addAction(self.tr("Import names from a table…"), self.import_wanted.emit)
        self.table.setMenu(tables)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.group)
        row.addWidget(self.add)
        row.addWidget(self.table)

    @Slot()
    def _add(self) -> None:
        self.add_wanted.emit(self.sender().property("kind"))
