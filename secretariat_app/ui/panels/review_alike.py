"""A correction offered for the other papers that wait and were typed the same way."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from secretariat_app.services.reviewing import Case, Settled
from secretariat_app.ui.context import Context
from secretariat_app.ui.jobs import Job
from secretariat_app.ui.panels.review_notes import ReviewNotes

if TYPE_CHECKING:
    from secretariat_app.services.reviewing import Draft, Span
    from secretariat_app.services.reviewing_alike import Offer


class ReviewAlike(QObject):
    """Looks for such papers on a worker, and corrects them when told to."""

    changed = Signal()

    def __init__(self, context: Context, notes: ReviewNotes, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._notes = context, notes
        self._asked: Job | None = None
        self.offers: list[Offer] = []
        self._done: tuple[list[Settled], list[Offer]] | None = None
        notes.offer.button.clicked.connect(self.act)

    def forget(self) -> None:
        """Another paper is in hand."""
        if self._asked is not None:
            self._asked.cancel()
        self.offers, self._done = [], None
        self._notes.offer.hide()

    def look(
        self, case: Case, before: "Draft", spans: "Sequence[Span]", label: str, others: Sequence[int]
    ) -> None:
        """See in which other papers the same can be said."""
        self.forget()
        if spans and others and not case.edited:
            names = self._context.later_directories
            self._asked = self._context.ask_archive(
                _offers, list(others), before, list(spans), label, names, done=self._show
            )

    @Slot()
    def act(self) -> None:
        """Correct the others, or take that back."""
        names = self._context.later_directories
        if self._done is not None:
            settled, offers = self._done
            self._done = None
            self._context.ask_archive(_take_back, settled, offers, names, done=self._undone)
        elif self.offers:
            self._context.ask_archive(_accept, self.offers, names, done=self._corrected)

    @Slot(object)
    def _show(self, offers: "list[Offer]") -> None:
        self.offers = offers
        if offers:
            words = self.tr("The same place reads the same way in %n other paper(s).", "", len(offers))
            self._notes.offer.show_words(words, "info", self.tr("Correct them too"))

    @Slot(object)
    def _corrected(self, settled: list[Settled]) -> None:
        self._done = (settled, self.offers)
        self.offers = []
        words = self.tr("Corrected in %n other paper(s); they still wait to be looked at.", "", len(settled))
        self._notes.offer.show_words(words, "check", self.tr("Undo"))
        self.changed.emit()

    @Slot(object)
    def _undone(self, _answer: object) -> None:
        self._notes.offer.hide()
        self.changed.emit()


def _offers(
    archive: Any, others: list[int], before: "Draft", spans: "list[Span]", label: str, names: Any
) -> "list[Offer]":
    from secretariat_app.services import reviewing_alike

    return reviewing_alike.offers(archive, others, before, spans, label, names.get())


def _accept(archive: Any, offers: "list[Offer]", names: Any) -> list[Settled]:
    from secretariat_app.services import reviewing_alike

    return reviewing_alike.accept(archive, offers, names.get())


def _take_back(archive: Any, settled: list[Settled], offers: "list[Offer]", names: Any) -> None:
    from secretariat_app.services import reviewing_alike

    reviewing_alike.take_back(archive, settled, offers, names.get())
