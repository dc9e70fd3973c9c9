"""Many papers leave the archive: exported with progress and a way to stop, their list saved or printed."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context, Later
from secretariat_app.ui.notices import Kind, Remedy

if TYPE_CHECKING:  # read when papers are to leave, not when the window opens
    from secretariat_app.domain.directory import Directories
    from secretariat_app.services.exporting_many import Written
    from secretariat_app.services.listing_papers import Asked, Listed

TOLD = 5
"""So many papers that could not be written are named in the message."""


class OutProgress(QFrame):
    """A line with a bar and a button; `stopped` when it is pressed."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selection")
        self.text = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self.cancel_button.clicked.connect(self.stopped)
        self.hide()

    def begin(self) -> None:
        """Something has begun; how much there is to do is not known yet."""
        self.bar.setRange(0, 0)
        self.text.setText(self.tr("Preparing…"))
        self.cancel_button.setEnabled(True)
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total` papers."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.text.setText(self.tr("{0} of {1} papers").format(done, total))


class ManyOut(QObject):
    """One thing at a time: while it is under way, another is not begun."""

    progressed = Signal(int, int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._stop = threading.Event()
        self._folder = Path()
        self._printed: QObject | None = None
        self.progress = OutProgress(parent)
        self.progressed.connect(self.progress.show_progress)
        self.progress.stopped.connect(self.stop)

    def busy(self) -> bool:
        """Whether something is under way."""
        return not self.progress.isHidden()

    @Slot()
    def stop(self) -> None:
        """Let go after the paper in hand."""
        self._stop.set()
        self.progress.cancel_button.setEnabled(False)

    # --- papers -----------------------------------------------------------------------------------------

    def export(self, asked: Asked, formats: tuple[str, ...], zipped: bool) -> None:
        """Papers as files; the user says where."""
        target = self._ask_zip() if zipped else self._ask_folder()
        if target and self._begin():
            self._context.jobs.run(
                _export,
                self._context.archive,
                self._context.later_directories,
                (asked, target, formats),
                self._tell,
                self._stop,
                done=self._exported,
                failed=self._failed,
            )

    @Slot(object)
    def _exported(self, written: Written) -> None:
        self.progress.hide()
        failed = len(written.failures)
        papers = written.papers - failed
        if written.stopped and not written.files:
            self._context.notices.tell(self.tr("Stopped: nothing was written."), Kind.INFO, seconds=12)
            return
        said = [self.tr("Written: %n file(s), {0}", "", len(written.files)).format(written.target)]
        if written.stopped:
            said = [self.tr("Stopped; %n file(s) are in {0}", "", len(written.files)).format(written.target)]
        if not papers and failed:
            said = [self.tr("Nothing could be written.")]
        if failed:
            said.append(self.tr("Not written: %n paper(s):", "", failed))
            for one in written.failures[:TOLD]:
                title = one.title or f"№ {one.paper}"
                said.append(f"«{title}» — {self._context.notices.sentence(one.error)}")
            if failed > TOLD:
                said.append("…")
        self._folder = written.target if written.target.is_dir() else written.target.parent
        kind = Kind.WARNING if failed or written.stopped else Kind.DONE
        folder = [Remedy(self.tr("Open the folder"), self._open_folder)] if written.files else []
        self._context.notices.tell("\n".join(said), kind, folder, seconds=0 if failed else 20)

    # --- the list ---------------------------------------------------------------------------------------

    def save_list(self, asked: Asked) -> None:
        """The list as a table; the user says where and of which kind."""
        suggested = str(self._start() / self.tr("resolutions.xlsx"))
        kinds = {self.tr("Excel table (*.xlsx)"): ".xlsx", self.tr("Text table (*.csv)"): ".csv"}
        found, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the list"), suggested, ";;".join(kinds)
        )
        if not found:
            return
        path = Path(found)
        if path.suffix.lower() not in kinds.values():
            path = path.with_name(path.name + kinds.get(kind, ".xlsx"))
        self._context.settings.put(EXPORT_FOLDER, str(path.parent))
        if self._begin():
            self._context.jobs.run(
                _write_list,
                self._context.archive,
                (asked, path, self._context.language),
                self._tell,
                self._stop,
                done=self._listed,
                failed=self._failed,
            )

    @Slot(object)
    def _listed(self, listed: Listed) -> None:
        self.progress.hide()
        if listed.stopped:
            self._context.notices.tell(self.tr("Stopped: nothing was written."), Kind.INFO, seconds=12)
            return
        self._folder = listed.path.parent
        said = self.tr("The list of %n paper(s) is in {0}", "", listed.lines).format(listed.path)
        remedy = Remedy(self.tr("Open the folder"), self._open_folder)
        self._context.notices.tell(said, Kind.DONE, [remedy], seconds=20)

    def print_list(self, asked: Asked) -> None:
        """The list on paper, seen before it is printed."""
        if self._begin():
            self._context.jobs.run(
                _list_page,
                self._context.archive,
                (asked, self._context.language),
                done=self._print,
                failed=self._failed,
            )

    @Slot(object)
    def _print(self, page: str) -> None:
        from secretariat_app.ui.panels.list_print import preview

        self.progress.hide()
        self._printed = preview(page, self._window, self.tr("Print the list"))

    # --- common -----------------------------------------------------------------------------------------

    def _begin(self) -> bool:
        if self.busy():
            said = self.tr("Wait until what is under way has ended, or cancel it.")
            self._context.notices.tell(said, Kind.INFO, seconds=8)
            return False
        self._stop = threading.Event()
        self.progress.begin()
        return True

    def _tell(self, done: int, total: int) -> None:
        """Called on the worker: the signal takes the figures to the window's thread."""
        if shiboken6.isValid(self):
            self.progressed.emit(done, total)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.progress.hide()
        self._context.notices.fail(error)

    def _start(self) -> Path:
        return Path(self._context.settings.text(EXPORT_FOLDER) or Path.home())

    def _ask_folder(self) -> str:
        title = self.tr("Folder for the papers")
        found = QFileDialog.getExistingDirectory(self._window, title, str(self._start()))
        if found:
            self._context.settings.put(EXPORT_FOLDER, found)
        return found

    def _ask_zip(self) -> str:
        suggested = str(self._start() / self.tr("resolutions.zip"))
        title = self.tr("One file for all the papers")
        found, _ = QFileDialog.getSaveFileName(
            self._window, title, suggested, self.tr("Packed files (*.zip)")
        )
        if found:
            self._context.settings.put(EXPORT_FOLDER, str(Path(found).parent))
            if not found.lower().endswith(".zip"):
                found += ".zip"
        return found

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _export(
    archive: Later[Any],
    directories: Later[Directories],
    wanted: tuple[Asked, str, tuple[str, ...]],
    tell: Any,
    stop: threading.Event,
) -> Written:
    from secretariat_app.services.exporting_many import export_many
    from secretariat_app.services.listing_papers import identities

    asked, target, formats = wanted
    papers = list(asked.papers) or identities(archive.get(), asked)
    return export_many(
        archive.get(), papers, target, formats, directories.get(), progress=tell, cancelled=stop.is_set
    )


def _write_list(
    archive: Later[Any], wanted: tuple[Asked, Path, str], tell: Any, stop: threading.Event
) -> Listed:
    from secretariat_app.services.listing_papers import write_list

    return write_list(archive.get(), *wanted, progress=tell, cancelled=stop.is_set)


def _list_page(archive: Later[Any], wanted: tuple[Asked, str]) -> str:
    from secretariat_app.services.listing_papers import list_page

    return list_page(archive.get(), *wanted)
