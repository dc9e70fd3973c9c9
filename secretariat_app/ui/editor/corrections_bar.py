"""The bar that offers what a change of the directories makes of an open paper; nothing changes by itself."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import correcting, naming
from secretariat_app.services.library import Library
from secretariat_app.ui.context import Context, Later
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.editor.changes_list import ChangesList


class CorrectionsBar(QFrame):
    """Hidden while the paper reads as the directories would have it, and for a paper that is locked."""

    def __init__(self, context: Context, draft: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._context, self._draft, self._editable = context, draft, True
        self._was = context.directories
        self._now = self._was
        picture = QLabel(self)
        picture.setPixmap(context.icons("info", role="info").pixmap(20, 20))
        self.text, self.details = QLabel(self), ChangesList(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.details.hide()
        self.more = QPushButton(self.tr("Show"), self)
        self.more.setCheckable(True)
        self.take = QPushButton(self.tr("Take the new names"), self)
        self.leave = QToolButton(self)
        self.leave.setIcon(context.icons("close"))
        self.leave.setAutoRaise(True)
        self.leave.setToolTip(self.tr("Leave this paper as it is"))
        self.leave.setAccessibleName(self.leave.toolTip())
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        for column, widget in enumerate((picture, self.text, self.more, self.take, self.leave)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.details, 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        self.more.toggled.connect(self.details.setVisible)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._leave)
        context.news.directories_changed.connect(self._look)
        draft.changed.connect(self._value_changed)
        self.hide()

    def lock(self) -> None:
        """The paper cannot be changed: nothing is offered."""
        self._editable = False

    @Slot()
    def _look(self) -> None:
        """The directories are others: ask a worker what the paper would be."""
        self._now = self._context.directories
        self._ask()

    @Slot(object, object)
    def _value_changed(self, _before: Resolution, _after: Resolution) -> None:
        if not self.isHidden():
            self._ask()

    def _ask(self) -> None:
        if self._editable:
            args = self._draft.value, self._context.later_library, self._was, self._now
            self._context.jobs.run(_corrected, *args, done=self._offer)

    @Slot(object)
    def _offer(self, found: tuple[Resolution, Directories, Resolution]) -> None:
        asked, now, fresh = found
        if now is not self._now:
            return
        if asked != self._draft.value:
            self._ask()
            return
        changes = naming.followed(asked, fresh)
        self.setVisible(bool(changes))
        if not changes:
            return
        self.text.setText(
            self.tr("The directories were changed; %n text(s) here would be others.", "", len(changes))
        )
        self.details.show_changes(changes)

    @Slot()
    def _take(self) -> None:
        fresh = correcting.corrected(self._draft.value, self._context.library, self._was, self._now)
        self._leave()
        self._draft.edit(fresh, self.tr("Names as the directories have them"))

    @Slot()
    def _leave(self) -> None:
        """From now on the paper is compared with the directories as they are."""
        self._was = self._now
        self.more.setChecked(False)
        self.hide()


def _corrected(
    paper: Resolution, library: Later[Library], was: Directories, now: Directories
) -> tuple[Resolution, Directories, Resolution]:
    return paper, now, correcting.corrected(paper, library.get(), was, now)
