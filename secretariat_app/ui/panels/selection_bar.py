"""What can be done with many chosen papers at once, shown above the list while more than one is chosen."""

from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QFrame, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from secretariat_app.domain.labels import TagCount
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.icons import Icons

FORMATS = ((".docx",), (".pdf",), (".docx", ".pdf"))


class SelectionBar(QFrame):
    """It only shows and asks. `whole` is emitted where all papers that were found are wanted."""

    whole_wanted = Signal()
    tag_wanted = Signal(str, bool)  # the tag; whether it is put on or taken off
    export_wanted = Signal(tuple, bool)  # formats; whether in one .zip
    list_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selection")
        self.text = QLabel(self)
        self.whole_button = QPushButton(self)
        self.tag = QLineEdit(self)
        self.add_button = QPushButton(icons("tag"), self.tr("Put the tag on"), self)
        self.remove_button = QPushButton(self.tr("Take it off"), self)
        self.export_button = QPushButton(icons("export"), self.tr("Export"), self)
        self.list_button = QPushButton(icons("outline"), self.tr("List as a table…"), self)
        self.delete_button = QPushButton(icons("bin"), self.tr("To the bin"), self)
        self._known = QStringListModel(self)
        self._fill()
        self.whole_button.clicked.connect(self.whole_wanted)
        self.tag.returnPressed.connect(partial(self._tell_tag, True))
        self.add_button.clicked.connect(partial(self._tell_tag, True))
        self.remove_button.clicked.connect(partial(self._tell_tag, False))
        self.list_button.clicked.connect(self.list_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.hide()

    def show_chosen(self, chosen: int, found: int, *, whole: bool, deleted: bool) -> None:
        """So many of the found papers are chosen; nothing is shown for one, nor for those in the bin."""
        self.setVisible(chosen > 1 and not deleted)
        self.text.setText(self.tr("Chosen: %n paper(s)", "", found if whole else chosen))
        self.whole_button.setText(self.tr("Choose all %n found", "", found))
        self.whole_button.setVisible(not whole and found > chosen)
        self.delete_button.setVisible(not whole)

    def suggest(self, tags: list[TagCount]) -> None:
        """What a tag that is being typed may become."""
        self._known.setStringList([tag.name for tag in tags])

    @Slot()
    def _tell_tag(self, put_on: bool) -> None:
        name = self.tag.text().strip()
        if name:
            self.tag_wanted.emit(name, put_on)
            self.tag.clear()
        else:
            self.tag.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.tag.setCompleter(completer)
        self.tag.setPlaceholderText(self.tr("Tag"))
        self.tag.setAccessibleName(self.tr("Tag for the chosen papers"))
        self.tag.setMinimumWidth(140)
        menu = QMenu(self)
        for zipped, place in ((False, self.tr("into a folder…")), (True, self.tr("into one .zip…"))):
            if zipped:
                menu.addSeparator()
            for formats, words in zip(FORMATS, ("Word", "PDF", self.tr("Word and PDF")), strict=True):
                action = menu.addAction(f"{words}, {place}")
                action.triggered.connect(partial(self.export_wanted.emit, formats, zipped))
        self.export_button.setMenu(menu)
        row = Flow(across=8)
        for widget in (
            self.text,
            self.whole_button,
            self.export_button,
            self.list_button,
            self.tag,
            self.add_button,
            self.remove_button,
            self.delete_button,
        ):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(row)
