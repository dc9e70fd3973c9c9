"""What a clause said before: each version beside the present one, and the way back to it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.services.clause_library import Version
from secretariat_app.ui.clauses.difference import difference, fields_of
from secretariat_app.ui.context import Context


class VersionsView(QWidget):
    """`restored` emits the version that is to be the newest again."""

    restored = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: Sequence[Version] = ()
        self.list, self.page = QListWidget(self), QTextBrowser(self)
        self.restore = QPushButton(context.icons("restore"), self.tr("Bring &back this version"), self)
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setMaximumWidth(280)
        self.list.setObjectName("roomy")
        self.page.setAccessibleName(self.tr("The chosen version beside the present one"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        right = QVBoxLayout()
        right.addWidget(self.page, 1)
        right.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 12)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.list.currentRowChanged.connect(self._show)
        self.restore.clicked.connect(self._restore)

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these, the present one first."""
        self._versions = versions
        self.list.clear()
        for one in versions:
            self.list.addItem(self._called(one))
        self.page.clear()
        self.list.setCurrentRow(min(1, len(versions) - 1))
        self._show(self.list.currentRow())

    def _called(self, version: Version) -> str:
        if version.changed_at is None:
            return self.tr("came with the program")
        when = f"{version.changed_at.astimezone():%d.%m.%Y %H:%M}"
        if version.present:
            when = self.tr("{0}, present").format(when)
        if version.retired:
            when = self.tr("{0}, offered no longer").format(when)
        return when

    @Slot(int)
    def _show(self, row: int) -> None:
        chosen = self._versions[row] if 0 <= row < len(self._versions) else None
        self.restore.setEnabled(chosen is not None and not chosen.present)
        if chosen is None:
            self.page.setHtml(escape(self.tr("The wording was never changed.")))
            return
        now = self._versions[0].clause
        html = difference(now if not chosen.present else None, chosen.clause, self.palette())
        if fields_of(now) != fields_of(chosen.clause):
            html += f"<p><b>{escape(self.tr('Fields'))}</b><br>{escape(fields_of(chosen.clause))}</p>"
        self.page.setHtml(html)

    @Slot()
    def _restore(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions):
            self.restored.emit(self._versions[row])
