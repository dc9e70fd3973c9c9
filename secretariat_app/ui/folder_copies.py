"""The whole archive into a folder of ordinary files and back, with progress and a way to stop."""

import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from secretariat_app.ui.context import Context, Later
from secretariat_app.ui.notices import Kind, Remedy

SHOWN_AFTER_MILLISECONDS = 200


class FolderCopies(QObject):
    """One copy at a time. `changed`: papers have come into the archive."""

    changed = Signal()
    _at = Signal(int, int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent
        self._stop = threading.Event()
        self._folder = Path()
        self.progress: QProgressDialog | None = None
        self._at.connect(self._show_progress)

    @Slot()
    def write(self) -> None:
        """Ask for an empty folder and write every paper into it."""
        title = self.tr("An empty folder for the whole archive")
        if self._begin(title, self.tr("Writing the archive into the folder…")):
            self._context.jobs.run(
                _write,
                self._context.archive,
                self._folder,
                self._context.later_directories,
                self._at.emit,
                self._stop.is_set,
                done=self._written,
                failed=self._failed,
            )

    @Slot()
    def read(self) -> None:
        """Ask for a folder that was written so, and take its papers in."""
        title = self.tr("A folder with a copy of an archive")
        if self._begin(title, self.tr("Taking the papers of the folder in…")):
            self._context.jobs.run(
                _read,
                self._context.archive,
                self._folder,
                self._at.emit,
                self._stop.is_set,
                done=self._read_in,
                failed=self._failed,
            )

    @Slot()
    def stop(self) -> None:
        """Leave off after the paper in hand."""
        self._stop.set()

    def _begin(self, title: str, words: str) -> bool:
        if self.progress is not None:
            return False
        found = QFileDialog.getExistingDirectory(self._window, title)
        if not found:
            return False
        self._folder = Path(found)
        self._stop.clear()
        self.progress = QProgressDialog(words, self.tr("Cancel"), 0, 0, self._window)
        self.progress.setWindowTitle(title)
        self.progress.setWindowModality(Qt.WindowModality.WindowModal)
        self.progress.setAutoClose(False)
        self.progress.setAutoReset(False)
        self.progress.setMinimumDuration(SHOWN_AFTER_MILLISECONDS)
        self.progress.canceled.connect(self.stop)
        self.progress.setValue(0)
        return True

    @Slot(int, int)
    def _show_progress(self, done: int, of: int) -> None:
        if self.progress is not None:
            self.progress.setMaximum(of)
            self.progress.setValue(done)

    def _end(self) -> None:
        if self.progress is not None:
            self.progress.canceled.disconnect(self.stop)
            self.progress.close()
            self.progress.deleteLater()
            self.progress = None

    @Slot(object)
    def _written(self, manifest: Any) -> None:
        self._end()
        tell = self._context.notices.tell
        if manifest is None:
            tell(self.tr("Stopped. What the folder holds is no complete copy."), Kind.WARNING, seconds=20)
            return
        text = self.tr(
            "The archive is in the folder: %n paper(s), each as .docx and .json.", "", len(manifest.papers)
        )
        if manifest.missed:
            text += " " + self.tr("%n of them could not be made a Word file.", "", manifest.missed)
        show = Remedy(self.tr("Open the folder"), self.open_folder)
        tell(text, Kind.WARNING if manifest.missed else Kind.DONE, [show], seconds=20)

    @Slot(object)
    def _read_in(self, taken: Any) -> None:
        self._end()
        self.changed.emit()
        tell = self._context.notices.tell
        if taken is None:
            tell(
                self.tr("Stopped. What came in stays; another time the rest is taken in."),
                Kind.WARNING,
                seconds=20,
            )
            return
        text = self.tr("%n paper(s) have come into the archive.", "", taken.new)
        if taken.known:
            text += " " + self.tr("%n were there already, word for word.", "", taken.known)
        tell(text, Kind.DONE, seconds=20)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._end()
        self.changed.emit()
        self._context.notices.fail(error)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder that was written."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _write(archive: Later[Any], folder: Path, directories: Later[Any], progress: Any, cancelled: Any) -> Any:
    from secretariat_app.services.folder_copies import write_folder

    known = directories.get()
    return write_folder(archive.get(), folder, directories=known, progress=progress, cancelled=cancelled)


def _read(archive: Later[Any], folder: Path, progress: Any, cancelled: Any) -> Any:
    from secretariat_app.services.folder_copies import read_folder

    return read_folder(folder, archive.get(), progress=progress, cancelled=cancelled)
