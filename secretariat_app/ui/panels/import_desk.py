"""Loading, as the window sees it: its place, what is dropped, and how many papers wait."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.ui.context import Context
from secretariat_app.ui.panels.import_drop import ImportDrop

if TYPE_CHECKING:
    from secretariat_app.ui.draft import History
    from secretariat_app.ui.panels.import_place import ImportPlace


class ImportDesk(QObject):
    """`wanted`: bring the place to the front. `waiting`: so many papers wait for a person."""

    wanted = Signal()
    waiting = Signal(int)
    changed = Signal()  # the archive's list must be read again
    request_open = Signal(int)
    turned = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self.place: ImportPlace | None = None
        self._drop = ImportDrop(window)
        self._drop.dropped.connect(self.load)
        self._papers = 0

    def make(self, parent: QWidget) -> QWidget:
        """The place itself."""
        from secretariat_app.ui.panels.import_place import ImportPlace

        self.place = ImportPlace(self._context, parent)
        self.place.changed.connect(self.changed)
        self.place.changed.connect(self.count)
        self.place.request_open.connect(self.request_open)
        self.place.turned.connect(self.turned)
        self.place.show_waiting(self._papers)
        return self.place

    @Slot(list)
    def load(self, paths: list[str]) -> None:
        """Load these files and folders."""
        self.wanted.emit()
        if self.place is not None:
            self.place.loading.start(paths)

    @Slot()
    def choose_files(self) -> None:
        """Ask for files and load them."""
        self.wanted.emit()
        if self.place is not None:
            self.place.loading.choose_files()

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder and load what lies in it."""
        self.wanted.emit()
        if self.place is not None:
            self.place.loading.choose_folder()

    @Slot()
    def choose_returned(self) -> None:
        """Ask for a paper that came back from Word."""
        self.wanted.emit()
        if self.place is not None:
            self.place.loading.choose_returned()

    @Slot()
    def count(self) -> None:
        """See how many papers wait for a person."""
        self._context.ask_archive(_waiting, done=self._counted, failed=self._uncounted)

    def close_down(self) -> None:
        """Stop what is under way."""
        if self.place is not None:
            self.place.loading.close_down()
            self.place.review.put_aside()

    def stack(self) -> "History | None":
        """The history of what is in front here: of a paper under review."""
        return self.place.review.stack if self.place is not None and self.place.reviewing() else None

    @Slot(object)
    def _counted(self, papers: int) -> None:
        self._papers = papers
        if self.place is not None:
            self.place.show_waiting(papers)
        self.waiting.emit(papers)

    @Slot(object)
    def _uncounted(self, _error: BaseException) -> None:
        """An archive that cannot be read is told of where its papers are listed."""
        self.waiting.emit(0)


def _waiting(archive: Any) -> int:
    from secretariat_app.services import reviewing

    return reviewing.waiting(archive)
