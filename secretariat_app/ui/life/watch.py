"""Beside each backup: whether anything signed was changed behind the program's back."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from secretariat_app.ui.context import Context
from secretariat_app.ui.notices import Kind, Remedy

if TYPE_CHECKING:
    from secretariat_app.domain.record import Backup
    from secretariat_app.services import auditing

FRESH = datetime.timedelta(minutes=10)


class TrailWatch(QObject):
    """`wanted`: the user wants to see what was found."""

    wanted = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._last: datetime.datetime | None = None

    @Slot(object)
    def look(self, backup: Backup) -> None:
        """Check the archive beside a backup that has just been made, once."""
        age = datetime.datetime.now(datetime.UTC) - backup.made_at
        if self._last != backup.made_at and age < FRESH:
            self._last = backup.made_at
            self._context.jobs.run(_check, self._context.archive, done=self._checked)

    @Slot(object)
    def _checked(self, found: auditing.Checked | None) -> None:
        if found is not None and found.findings:
            notices = self._context.notices
            notices.tell(
                self.tr("The check of the archive has found: {first}").format(
                    first=notices.sentence(found.findings[0])
                ),
                Kind.ERROR,
                [Remedy(self.tr("Show everything"), self.wanted.emit)],
            )


def _check(archive: Any) -> auditing.Checked | None:
    from secretariat_app.services import auditing

    return auditing.check_with_backup(archive.get())
