"""The text that an earlier run did not save: offered once, at the start."""

from PySide6.QtCore import QObject, Slot

from secretariat_app.services.unsaved import Unsaved, forget, forget_aside, read_aside, read_unsaved
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.archive_model import WITHOUT_TITLE, translated
from secretariat_app.ui.notices import Kind, Remedy
from secretariat_app.ui.papers import Papers


class UnsavedOffer(QObject):
    """Looks for unsaved text, and opens it or forgets it as the secretary decides."""

    def __init__(self, context: Context, papers: Papers) -> None:
        super().__init__(papers)
        self._context, self._papers = context, papers
        self._found: list[Unsaved] = []
        self._dropped: list[Unsaved] = []

    @Slot()
    def look(self) -> None:
        """Ask the archive what was left."""
        self._context.ask_archive(read_unsaved, done=self._offer, failed=self._look_aside)

    @Slot(object)
    def _look_aside(self, _error: BaseException) -> None:
        """The list has already said that the archive cannot be read: offer what was put aside of it."""
        where = self._context.archive_path
        self._context.jobs.run(read_aside, where, done=self._offer, failed=self._context.notices.fail)

    @Slot(object)
    def _offer(self, found: list[Unsaved]) -> None:
        self._found = found
        if not found:
            return
        quoted = self.tr("“{0}”")
        titles = ", ".join(
            quoted.format(left.resolution.title.text or translated(WITHOUT_TITLE)) for left in found
        )
        self._context.notices.tell(
            self.tr("Text that was not saved has been found: {0}").format(titles),
            Kind.WARNING,
            [Remedy(self.tr("Restore"), self.restore), Remedy(self.tr("Discard"), self.discard)],
        )

    @Slot()
    def restore(self) -> None:
        """Open what was found, as unsaved text."""
        for left in self._found:
            # Written down under its new key before the old one goes: the archive's worker keeps the order.
            if left.stored is not None:
                self._papers.forget(left.stored.id)  # its tab of last time shows the text without this
            space = self._papers.open_workspace(left.stored, left.resolution)
            if left.stored is None:
                space.mark_unsaved()
            space.flush_journal()
        self.discard()

    @Slot()
    def discard(self) -> None:
        """Forget what was found."""
        for left in self._found:
            self._context.ask_archive(forget, left.key, failed=self._forget_aside)
        self._dropped, self._found = self._found, []

    @Slot(object)
    def _forget_aside(self, _error: BaseException) -> None:
        """The archive cannot be written: what lies aside goes all the same, the rest is offered once more."""
        for left in self._dropped:
            self._context.jobs.run(forget_aside, self._context.archive_path, left.key)
        self._dropped = []
