"""The papers that are chosen in the list: which they are, and what is done with all of them at once."""

from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.services.listing_papers import Asked
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.archive_model import Column
from secretariat_app.ui.panels.labels_desk import LabelsDesk
from secretariat_app.ui.panels.many_out import ManyOut
from secretariat_app.ui.panels.paper_list import PaperList
from secretariat_app.ui.panels.selection_bar import SelectionBar


class Selection(QObject):
    """Owns the bar above the list and what leaves the archive from it."""

    delete_wanted = Signal(object)  # the lines

    def __init__(
        self,
        context: Context,
        papers: PaperList,
        search: Callable[[], Asked],
        desk: LabelsDesk,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._list = papers
        self._search = search
        self._desk = desk
        self._found = 0
        self._whole = False
        self._kept: set[int] = set()
        self._restoring = False
        self.bar = SelectionBar(context.icons, parent)
        self.out = ManyOut(context, parent)
        papers.selected.connect(self._take)
        self.bar.whole_wanted.connect(self.choose_whole)
        self.bar.tag_wanted.connect(self._tag)
        self.bar.export_wanted.connect(self._export)
        self.bar.list_wanted.connect(self.save_list)
        self.bar.delete_wanted.connect(self.delete)

    # --- which ------------------------------------------------------------------------------------------

    def many(self) -> bool:
        """Whether more than one paper is chosen."""
        return self._whole or len(self._list.chosen_lines()) > 1

    def asked(self) -> Asked:
        """The chosen papers; all that were found where none or one is chosen."""
        lines = self._list.chosen_lines()
        papers = tuple(line.row.id for line in lines) if len(lines) > 1 and not self._whole else ()
        return replace(self._search(), papers=papers)

    def show_found(self, total: int) -> None:
        """Another answer is shown; so many papers were found."""
        self._found = total
        self._show()

    def keep(self) -> None:
        """The list is about to be read again: what is chosen shall be chosen afterwards."""
        lines = self._list.chosen_lines()
        self._kept = {line.row.id for line in lines} if len(lines) > 1 else set()

    def restore(self) -> None:
        """Choose again what `keep` has kept, as far as it is there."""
        kept, self._kept = self._kept, set()
        model = self._list.selectionModel()
        self._restoring = True
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, line in enumerate(self._list.model().lines() if kept else ()):
            if line.row.id in kept:
                model.select(self._list.model().index(number, Column.TITLE), flags)
        self._restoring = False
        self._show()

    @Slot()
    def choose_whole(self) -> None:
        """All papers that were found, those too that the list has not read yet."""
        self._list.selectAll()
        self._whole = True
        self._show()

    @Slot()
    def _take(self) -> None:
        if not self._restoring:
            self._whole = False
        self._show()

    def _show(self) -> None:
        lines = self._list.chosen_lines()
        deleted = any(line.deleted_at is not None for line in lines)
        if self.bar.isHidden() and len(lines) > 1:
            from secretariat_app.services import labelling

            self._context.ask_archive(labelling.tags, done=self.bar.suggest)
        self.bar.show_chosen(len(lines), self._found, whole=self._whole, deleted=deleted)

    # --- what is done -----------------------------------------------------------------------------------

    @Slot(str, bool)
    def _tag(self, name: str, put_on: bool) -> None:
        asked = self.asked()
        if asked.papers:
            self._tag_papers(name, put_on, list(asked.papers))
        else:
            from secretariat_app.services.listing_papers import identities

            job = partial(identities, asked=asked)
            self._context.ask_archive(job, done=partial(self._tag_papers, name, put_on))

    def _tag_papers(self, name: str, put_on: bool, papers: list[int]) -> None:
        self._desk.tag_many(papers, add=[name] if put_on else [], remove=[] if put_on else [name])

    @Slot(tuple, bool)
    def _export(self, formats: tuple[str, ...], zipped: bool) -> None:
        self.out.export(self.asked(), formats, zipped)

    @Slot()
    def save_list(self) -> None:
        """The list of the chosen papers, or of all that were found, as a table."""
        self.out.save_list(self.asked())

    @Slot()
    def print_list(self) -> None:
        """The same on paper."""
        self.out.print_list(self.asked())

    @Slot()
    def export_many(self) -> None:
        """Offer the kinds of files for the chosen papers."""
        self.bar.export_button.click()

    @Slot()
    def delete(self) -> None:
        """Ask for the chosen papers to be put into the bin."""
        lines: list[Any] = [line for line in self._list.chosen_lines() if line.deleted_at is None]
        if lines:
            self.delete_wanted.emit(lines)
