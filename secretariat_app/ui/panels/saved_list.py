"""Saved searches beside the list: opened by a click, named and renamed in place, deleted with a way back."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.search import SavedSearch
from secretariat_app.errors import KnownError
from secretariat_app.ui.context import Context
from secretariat_app.ui.notices import Kind, Remedy

_SEARCH = Qt.ItemDataRole.UserRole + 1
SEEN = 6
"""So many are seen at once; the others are scrolled to."""


class SavedList(QWidget):
    """`wanted` emits a search that is to be asked; `counted` how many there are."""

    wanted = Signal(object)  # SavedSearch
    counted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._present: Callable[[], SavedSearch] = lambda: SavedSearch(0, "")
        self._gone: SavedSearch | None = None
        self._searches: list[SavedSearch] = []
        self.add_button = QPushButton(context.icons("star"), self.tr("Save this search"), self)
        self.name = QLineEdit(self)
        self.keep_button = QPushButton(self.tr("Save"), self)
        self.wrong = QLabel(self)
        self.list = QListWidget(self)
        self._fill()
        self.add_button.clicked.connect(self.begin)
        self.keep_button.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.name.textEdited.connect(self._forgive)
        self.list.itemClicked.connect(self._open)
        self.list.itemChanged.connect(self._rename)
        self.list.customContextMenuRequested.connect(self._offer)

    # --- for the panel ----------------------------------------------------------------------------------

    def follow(self, present: Callable[[], SavedSearch]) -> None:
        """`present` gives the search that is shown now, with a name to suggest."""
        self._present = present

    def searches(self) -> list[SavedSearch]:
        """What is kept."""
        return list(self._searches)

    @Slot()
    def reload(self) -> None:
        """Read them from the archive."""
        from secretariat_app.services import saved_searching

        # Without them the archive can still be searched, and the list itself says what is wrong with it.
        self._context.ask_archive(saved_searching.read_all, done=self._show, failed=self._keep_still)

    @Slot()
    def begin(self) -> None:
        """Ask for a name."""
        self.name.setText(self._present().name)
        self._show_naming(True)
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is done -----------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, searches: list[SavedSearch]) -> None:
        self._searches = searches
        chosen = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for search in searches:
            item = QListWidgetItem(self._context.icons("starred"), search.name)
            item.setData(_SEARCH, search)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(self.tr("{name}\nF2 renames, Delete deletes").format(name=search.name))
            self.list.addItem(item)
        self.list.setCurrentRow(min(chosen, len(searches) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(searches))
        row = self.list.sizeHintForRow(0) if searches else 0
        self.list.setFixedHeight(row * min(len(searches), SEEN) + 2 * self.list.frameWidth() + 4)
        self.counted.emit()

    @Slot()
    def _keep(self) -> None:
        from secretariat_app.services import saved_searching

        search = replace(self._present(), id=0, name=self.name.text())
        self._context.ask_archive(saved_searching.keep, search, done=self._kept, failed=self._refused)

    @Slot(object)
    def _kept(self, search: SavedSearch) -> None:
        self._show_naming(False)
        said = self.tr("The search “{name}” is saved.").format(name=search.name)
        self._context.notices.tell(said, Kind.DONE, seconds=8)
        self.reload()

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self.wrong.setText(self._context.notices.sentence(error))
            self.wrong.show()
        else:
            self._context.notices.fail(error)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(_SEARCH))

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        from secretariat_app.services import saved_searching

        search: SavedSearch = item.data(_SEARCH)
        if item.text().strip() != search.name:
            renamed = replace(search, name=item.text())
            self._context.ask_archive(
                saved_searching.change, renamed, done=self._renamed, failed=self._not_renamed
            )

    @Slot(object)
    def _renamed(self, before: SavedSearch | None) -> None:
        self.reload()
        if before is not None:
            self._gone = before
            undo = Remedy(self.tr("Undo"), self._undo_rename)
            self._context.notices.tell(self.tr("The search has another name."), Kind.DONE, [undo], seconds=20)

    @Slot(object)
    def _not_renamed(self, error: BaseException) -> None:
        self.reload()
        self._refused(error)

    @Slot()
    def _undo_rename(self) -> None:
        from secretariat_app.services import saved_searching

        if self._gone is not None:
            self._context.ask_archive(saved_searching.change, self._gone, done=self._after)

    @Slot()
    def delete_chosen(self) -> None:
        """Delete the search in hand; a button brings it back."""
        from secretariat_app.services import saved_searching

        item = self.list.currentItem()
        if item is not None:
            self._gone = item.data(_SEARCH)
            self._context.ask_archive(saved_searching.forget, self._gone.id, done=self._deleted)

    @Slot(object)
    def _deleted(self, _nothing: object) -> None:
        self.reload()
        if self._gone is not None:
            said = self.tr("The search “{name}” is deleted.").format(name=self._gone.name)
            undo = Remedy(self.tr("Undo"), self._undo_delete)
            self._context.notices.tell(said, Kind.DONE, [undo], seconds=20)

    @Slot()
    def _undo_delete(self) -> None:
        from secretariat_app.services import saved_searching

        if self._gone is not None:
            self._context.ask_archive(saved_searching.keep, self._gone, done=self._after)

    @Slot(object)
    def _after(self, _answer: object) -> None:
        self._gone = None
        self.reload()

    @Slot(object)
    def _keep_still(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            self._context.notices.fail(error)

    # --- keys and looks ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens, Delete deletes; Esc leaves the name."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        item: QListWidgetItem | None = self.list.currentItem()
        if watched is self.name and event.key() == Qt.Key.Key_Escape:
            self._show_naming(False)
        elif (
            watched is self.list and item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._open(item)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_chosen()
        else:
            return super().eventFilter(watched, event)
        return True

    @Slot(object)
    def _offer(self, place: object) -> None:
        item = self.list.itemAt(place)  # type: ignore[call-overload]
        if item is None:
            return
        self.list.setCurrentItem(item)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename")).triggered.connect(self._edit_chosen)
        menu.addAction(self.tr("Delete")).triggered.connect(self.delete_chosen)
        menu.popup(self.list.viewport().mapToGlobal(place))  # type: ignore[call-overload]

    @Slot()
    def _edit_chosen(self) -> None:
        self.list.editItem(self.list.currentItem())

    @Slot()
    def _forgive(self) -> None:
        self.wrong.hide()

    def _show_naming(self, shown: bool) -> None:
        self.wrong.hide()
        self.name.setVisible(shown)
        self.keep_button.setVisible(shown)
        self.add_button.setVisible(not shown)

    def _fill(self) -> None:
        heading = QLabel(self.tr("Saved searches"), self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self.add_button.setToolTip(self.tr("Keep these words, filters and order under a name"))
        self.name.setPlaceholderText(self.tr("Name of the search"))
        self.name.setAccessibleName(self.tr("Name of the search"))
        self.name.installEventFilter(self)
        self.wrong.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.list.installEventFilter(self)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.hide()
        naming = QHBoxLayout()
        naming.setSpacing(4)
        naming.addWidget(self.name, 1)
        naming.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self.list)
        column.addLayout(naming)
        column.addWidget(self.wrong)
        column.addWidget(self.add_button)
        self._show_naming(False)
