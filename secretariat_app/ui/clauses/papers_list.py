"""Papers that have something in common, newest first; a click opens one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from secretariat_app.domain.record import Row

PAGE = 200


class PapersList(QWidget):
    """`wanted` emits the number of the paper to be opened, `more_wanted` that of the last one shown."""

    wanted = Signal(int)
    more_wanted = Signal(int)

    def __init__(self, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none = none
        self._ids: list[int] = []
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setProperty("quiet", True)
        self.list = _List(self)
        self.more = QPushButton(self.tr("Show more"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.itemClicked.connect(self._open)
        self.list.entered_on.connect(self._open)
        self.more.clicked.connect(self._more)

    def clear(self) -> None:
        """Nothing is known yet."""
        self._ids = []
        self.list.clear()
        self.said.setText("")
        self.list.hide()
        self.more.hide()

    def show_papers(self, rows: Sequence[Row], *, further: bool = False) -> None:
        """Show these; `further`: behind those that are shown."""
        if not further:
            self.clear()
        for row in rows:
            day = f"{row.date:%d.%m.%Y}   " if row.date else ""
            number = f"№ {row.number}   " if row.number else ""
            item = QListWidgetItem(f"{day}{number}{row.title}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setToolTip(f"{row.title}\n{row.commission}")
            self._ids.append(row.id)
        self.list.setVisible(bool(self._ids))
        self.more.setVisible(len(rows) == PAGE)
        self.said.setText(self.tr("A click opens the paper.") if self._ids else self._none)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    @Slot()
    def _more(self) -> None:
        self.more_wanted.emit(self._ids[-1])


class _List(QListWidget):
    """Enter opens, as a click does."""

    entered_on = Signal(QListWidgetItem)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Papers"))
        self.setObjectName("roomy")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.entered_on.emit(self.currentItem())
        else:
            super().keyPressEvent(event)
