"""The office's own dictionary: words that proofing takes for right in every paper."""

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.services import spelling
from secretariat_app.ui.context import Context
from secretariat_app.ui.notices import Kind, Remedy


class WordsPage(QWidget):
    """Words are added by the line above and taken out by Delete."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._gone: tuple[str, ...] = ()
        self.hint = QLabel(
            self.tr(
                "Words that are right although no dictionary has them: names, terms, abbreviations. "
                "They are kept in the archive and known in every paper."
            ),
            self,
        )
        self.hint.setWordWrap(True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hint.setProperty("quiet", True)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("A new word"))
        self.line.setAccessibleName(self.tr("A new word"))
        self.add = QPushButton(context.icons("add"), self.tr("Add"), self)
        self.list = _Words(self)
        self.list.setAccessibleName(self.tr("Own words"))
        self.empty = QLabel(
            self.tr("No words yet. A word can also be added at its underline in a paper."), self
        )
        self.empty.setWordWrap(True)
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.remove = QPushButton(context.icons("delete"), self.tr("Take out"), self)
        above = QHBoxLayout()
        above.addWidget(self.line, 1)
        above.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.hint)
        layout.addLayout(above)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 100)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setMaximumWidth(720)
        self.line.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self.take_out)
        self.list.itemSelectionChanged.connect(self._allow)
        context.news.rules_changed.connect(self.reread)
        self._show(())
        self.reread()

    @Slot()
    def reread(self) -> None:
        """Read the words of the archive."""
        self._context.ask_archive(spelling.own_words, done=self._show)

    @Slot(object)
    def _show(self, words: tuple[str, ...]) -> None:
        chosen = {item.text() for item in self.list.selectedItems()}
        self.list.clear()
        self.list.addItems(sorted(words, key=str.casefold))
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setSelected(item.text() in chosen)
        self.list.setVisible(bool(words))
        self.remove.setVisible(bool(words))
        self.empty.setVisible(not words)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))

    @Slot()
    def _add(self) -> None:
        words = self.line.text().split()
        if words:
            self.line.clear()
            self._context.ask_archive(_change, words, [], done=self._changed)

    @Slot()
    def take_out(self) -> None:
        """The chosen words are unknown again; a button brings them back."""
        self._gone = tuple(item.text() for item in self.list.selectedItems())
        if self._gone:
            self._context.ask_archive(_change, [], self._gone, done=self._changed)
            undo = Remedy(self.tr("Undo"), self._bring_back)
            text = self.tr("Taken out of the dictionary: {0}").format(", ".join(self._gone))
            self._context.notices.tell(text, Kind.DONE, (undo,), seconds=15)

    def _bring_back(self) -> None:
        self._context.ask_archive(_change, self._gone, [], done=self._changed)

    @Slot(object)
    def _changed(self, _nothing: object) -> None:
        self._context.news.rules_changed.emit()


class _Words(QListWidget):
    """Delete takes the chosen words out."""

    def __init__(self, page: WordsPage) -> None:
        super().__init__(page)
        self._page = page
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._page.take_out()
        else:
            super().keyPressEvent(event)


def _change(archive: Any, add: list[str], remove: list[str]) -> None:
    spelling.change_words(archive, add, remove)
