"""Everything that keeps papers safe and is asked for rarely: versions, backups, copies in folders.

Each part is made, and its modules are read, when it is first asked for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.ui.backup_keeper import BackupKeeper
from secretariat_app.ui.context import Context
from secretariat_app.ui.panels.archive_panel import ArchivePanel
from secretariat_app.ui.papers import Papers

if TYPE_CHECKING:
    from secretariat_app.ui.folder_copies import FolderCopies
    from secretariat_app.ui.versions.opener import Versions


class KeepingDesk(QObject):
    """Carries out these actions of the menu over the window `parent`."""

    def __init__(
        self, context: Context, papers: Papers, archive: ArchivePanel, backups: BackupKeeper, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._papers, self._archive = context, papers, archive
        self._backups, self._window = backups, parent
        self._versions: Versions | None = None
        self._folders: FolderCopies | None = None

    @property
    def folders(self) -> "FolderCopies":
        """Copies of the whole archive in folders."""
        if self._folders is None:
            from secretariat_app.ui.folder_copies import FolderCopies

            self._folders = FolderCopies(self._context, self._window)
            self._folders.changed.connect(self._archive.reload)
        return self._folders

    @Slot()
    def write_folder(self) -> None:
        """The whole archive into a folder."""
        self.folders.write()

    @Slot()
    def read_folder(self) -> None:
        """The papers of such a folder into the archive."""
        self.folders.read()

    @Slot()
    def show_versions(self) -> None:
        """The versions of the paper in front, or of the one that is chosen in the list."""
        if self._versions is None:
            from secretariat_app.ui.versions.opener import Versions

            self._versions = Versions(self._context, self._papers, self._window)
            self._versions.changed.connect(self._archive.reload)
        self._versions.show(self._archive.line())

    @Slot()
    def show_backups(self) -> None:
        """The backups: look inside, restore, make one, copy one."""
        from secretariat_app.ui.dialogs.backups_dialog import BackupsDialog

        BackupsDialog(self._context, self._backups, self._window).open()

    def stop(self) -> None:
        """The window is closing: nothing long may go on."""
        if self._folders is not None:
            self._folders.stop()
