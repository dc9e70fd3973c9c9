"""Saving one paper: one save at a time, none lost, and never over somebody else's."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from secretariat_app.domain.compare import Comparison
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import keeping
from secretariat_app.ui.context import Context
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.editor.operations import tidy
from secretariat_app.ui.versions.jobs import compare_with_theirs
from secretariat_app.ui.versions.wording import moment


class Keeper(QObject):
    """Knows what the archive holds of the draft. `stale`: somebody else changed the paper."""

    saved = Signal(object)
    stale = Signal()
    failed = Signal(object)
    theirs = Signal(object)
    both = Signal(object, str, str)  # the comparison of theirs with ours; when and by whom theirs was kept

    def __init__(self, context: Context, draft: OpenDraft, stored: Stored | None, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self.stored = stored
        self._sent: Resolution | None = None
        self._sent_template = ""
        self._again = ""
        self._present: Stored | None = None

    def busy(self) -> bool:
        """Whether a save is under way."""
        return self._sent is not None

    def save(self, template: str) -> None:
        """Keep the present value: as a new paper the first time, later as its next revision."""
        if self._sent is not None:
            self._again = template
            return
        self._sent, self._sent_template = self._draft.value, template
        identity = self.stored.id if self.stored else None
        revision = self.stored.revision if self.stored else None
        self._context.ask_archive(
            _save, identity, revision, tidy(self._sent), template, done=self._done, failed=self._failed
        )

    def save_as_new(self, template: str) -> None:
        """Keep the present value as another paper."""
        self.stored = None
        self.save(template)

    def read_theirs(self) -> None:
        """Ask for what the archive holds now."""
        if self.stored is not None:
            self._context.ask_archive(keeping.read, self.stored.id, done=self._theirs)

    def read_both(self) -> None:
        """Ask how our text differs from what the archive holds now."""
        if self.stored is not None:
            self._context.ask_archive(
                compare_with_theirs,
                self.stored.id,
                tidy(self._draft.value),
                done=self._both,
                failed=self._no_other,
            )

    def keep_mine(self, template: str) -> None:
        """Keep ours as the version after theirs, as it was when both were shown."""
        if self._present is not None:
            self.stored, self._present = self._present, None
        self.save(template)

    def _both(self, answer: tuple[Stored, Comparison, str]) -> None:
        self._present, comparison, who = answer
        self.both.emit(comparison, moment(self._present.changed_at), who)

    def _no_other(self, _error: BaseException) -> None:
        """The other text is gone, with its paper: the bar offers to keep ours as a new one."""

    def _done(self, stored: Stored) -> None:
        sent, self._sent, self.stored = self._sent, None, stored
        if self._draft.value is sent and self._draft.template == self._sent_template:
            self._draft.mark_saved()
        else:
            self._draft.mark_unsaved()
        self.saved.emit(stored)
        if self._again:
            template, self._again = self._again, ""
            self.save(template)

    def _failed(self, error: BaseException) -> None:
        self._sent, self._again = None, ""
        if isinstance(error, keeping.StaleRevision):
            self.stale.emit()
        else:
            self.failed.emit(error)

    def _theirs(self, stored: Stored) -> None:
        self.stored = stored
        self.theirs.emit(stored)


def _save(
    archive: Any, identity: int | None, revision: int | None, resolution: Resolution, template: str
) -> Stored:
    return keeping.save(archive, identity, revision, resolution, template=template)
