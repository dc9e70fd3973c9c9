"""The other paper of a link, found in place by its number or its words."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from secretariat_app.domain.labels import LinkKind
from secretariat_app.domain.search import Found
from secretariat_app.ui.context import Context
from secretariat_app.ui.jobs import Job
from secretariat_app.ui.models.archive_model import Column, shown

PAUSE = 120
OFFERED = 8
_PAPER = Qt.ItemDataRole.UserRole + 1


class LinkPicker(QWidget):
    """Hidden until it is needed. `picked` emits the kind of the link and the other paper."""

    picked = Signal(object, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = LinkKind.FOLLOW_UP
        self._paper = 0
        self._asked: Job | None = None
        self._heading = QLabel(self)
        self._heading.setWordWrap(True)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(PAUSE)
        self.field.setPlaceholderText(self.tr("Number or words of that paper"))
        self.field.setAccessibleName(self.tr("The other paper"))
        self.list.setAccessibleName(self.tr("Papers to choose from"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMinimumHeight(5 * self.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._heading, self.field, self.list):
            column.addWidget(widget)
        self.field.textEdited.connect(self._typing.start)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemClicked.connect(self._pick)
        self._typing.timeout.connect(self._ask)
        self.hide()

    def leave_out(self, paper: int) -> None:
        """The paper that is to be linked is not offered itself."""
        self._paper = paper

    def begin(self, kind: LinkKind, *_checked: bool) -> None:
        """Ask for the other paper."""
        self._kind = kind
        follows = kind is LinkKind.FOLLOW_UP
        self._heading.setText(
            self.tr("Which paper does this one follow up?")
            if follows
            else self.tr("Which paper does this one repeal?")
        )
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    @Slot()
    def close_up(self) -> None:
        """No other paper is wanted any more."""
        self.hide()
        self.list.clear()

    @Slot()
    def _ask(self) -> None:
        from secretariat_app.services import finding

        if self._asked:
            self._asked.cancel()
        search = partial(finding.search, query=self.field.text(), limit=OFFERED + 1)
        self._asked = self._context.ask_archive(search, done=self._show)

    @Slot(object)
    def _show(self, found: Found) -> None:
        self._asked = None
        self.list.clear()
        rows = [hit.row for hit in found.hits if hit.row.id != self._paper][:OFFERED]
        for row in rows:
            words = " ".join(shown(row, column) for column in (Column.DATE, Column.NUMBER, Column.TITLE))
            item = QListWidgetItem(words)
            item.setData(_PAPER, row.id)
            item.setToolTip(words)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(self._kind, item.data(_PAPER))
        self.close_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the list, Enter takes a paper, Esc none."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        item: QListWidgetItem | None = self.list.currentItem()
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        elif item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(item)
        elif watched is self.field and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
        else:
            return super().eventFilter(watched, event)
        return True
