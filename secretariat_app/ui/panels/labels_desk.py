"""Carries out what is asked of the labels: in the archive, off the window's thread, each with a way back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from secretariat_app.domain.labels import Labels, LinkKind, Related
from secretariat_app.services.reading import Chosen
from secretariat_app.ui.context import Context
from secretariat_app.ui.notices import Kind, Remedy
from secretariat_app.ui.panels.labels_panel import LabelsPanel


class LabelsDesk(QObject):
    """Between the panel of labels and the archive. `changed`: filters and list are to be read again."""

    changed = Signal()

    def __init__(self, context: Context, panel: LabelsPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._panel = panel
        self._paper = 0
        self._undo: Callable[..., object] | None = None
        panel.tag_added.connect(self._add)
        panel.tag_removed.connect(self._remove)
        panel.note_changed.connect(self._keep_note)
        panel.link_wanted.connect(self._link)
        panel.unlink_wanted.connect(self._unlink)

    def show_paper(self, chosen: Chosen) -> None:
        """Show what was put on a paper."""
        from secretariat_app.services import labelling

        self._paper = chosen.stored.id
        self._panel.show_labels(chosen.labels, self._paper)
        self._context.ask_archive(labelling.tags, done=self._panel.suggest)

    def leave(self) -> None:
        """Another paper is coming: what is being typed is kept first."""
        self._panel.clear()
        self._paper = 0

    def tag_many(self, papers: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Put tags on many papers, or take them off."""
        from secretariat_app.services import labelling

        change = partial(labelling.change_tags, identities=list(papers), add=list(add), remove=list(remove))
        self._context.ask_archive(change, done=self._tagged)

    @Slot(str)
    def _add(self, name: str) -> None:
        if self._paper:
            self.tag_many([self._paper], add=[name])

    @Slot(str)
    def _remove(self, name: str) -> None:
        if self._paper:
            self.tag_many([self._paper], remove=[name])

    @Slot(object)
    def _tagged(self, before: list[tuple[int, tuple[str, ...]]]) -> None:
        from secretariat_app.services import labelling

        if before:
            self._undo = partial(labelling.set_tags, wanted=before)
            self._tell(self.tr("Tags of %n paper(s) are changed.", "", len(before)))
        else:
            said = self.tr("Nothing to change: the papers have these tags already.")
            self._context.notices.tell(said, Kind.INFO, seconds=8)
        self.refresh()

    @Slot(str)
    def _keep_note(self, text: str) -> None:
        from secretariat_app.services import labelling

        if self._paper:
            self._context.ask_archive(labelling.set_note, self._paper, text, done=self._noted)

    @Slot(object)
    def _noted(self, _before: str) -> None:
        """A note is kept while it is typed: it says nothing, and its own undo is that of the field."""

    @Slot(object, int)
    def _link(self, kind: LinkKind, other: int) -> None:
        from secretariat_app.services import labelling

        self._undo = partial(labelling.unlink, identity=self._paper, kind=kind, other=other)
        self._context.ask_archive(labelling.link, self._paper, kind, other, done=self._linked)

    @Slot(object)
    def _linked(self, fresh: bool) -> None:
        if fresh:
            self._tell(self.tr("The papers are linked."))
        else:
            self._context.notices.tell(self.tr("The papers were linked already."), Kind.INFO, seconds=8)
        self.refresh()

    @Slot(object)
    def _unlink(self, one: Related) -> None:
        from secretariat_app.services import labelling

        ends = (self._paper, one.row.id) if one.forward else (one.row.id, self._paper)
        self._undo = partial(labelling.link, identity=ends[0], kind=one.kind, other=ends[1])
        self._context.ask_archive(labelling.unlink, ends[0], one.kind, ends[1], done=self._unlinked)

    @Slot(object)
    def _unlinked(self, _nothing: object) -> None:
        self._tell(self.tr("The link is taken away."))
        self.refresh()

    @Slot()
    def take_back(self) -> None:
        """Undo the last change."""
        if self._undo is not None:
            undo, self._undo = self._undo, None
            self._context.ask_archive(undo, done=self._taken_back)

    @Slot(object)
    def _taken_back(self, _answer: object) -> None:
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the labels of the paper in hand again."""
        from secretariat_app.services import labelling

        if self._paper:
            self._context.ask_archive(read_labels, self._paper, done=self._show)
            self._context.ask_archive(labelling.tags, done=self._panel.suggest)
        self.changed.emit()

    @Slot(object)
    def _show(self, answer: tuple[int, Labels]) -> None:
        paper, labels = answer
        if paper == self._paper:
            self._panel.show_labels(labels, paper)

    def _tell(self, said: str) -> None:
        self._context.notices.tell(said, Kind.DONE, [Remedy(self.tr("Undo"), self.take_back)], seconds=20)


def read_labels(archive: Any, paper: int) -> tuple[int, Labels]:
    """What was put on a paper, with the paper: another may be in hand by then."""
    from secretariat_app.services import labelling

    return paper, labelling.read(archive, paper)
