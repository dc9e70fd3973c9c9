"""What becomes of the paper in a tab: its steps are asked for in bars above it, in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from secretariat_app.domain.record import Stored
from secretariat_app.errors import KnownError
from secretariat_app.services.signing import Fate, NumberTaken, Offer, Scan
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.life import life_jobs
from secretariat_app.ui.life.cancel_panel import CancelPanel
from secretariat_app.ui.life.gate_panel import GatePanel
from secretariat_app.ui.life.life_bar import LifeBar
from secretariat_app.ui.life.scan_view import ScanView
from secretariat_app.ui.life.steps import STEPS
from secretariat_app.ui.notices import Kind

if TYPE_CHECKING:
    from secretariat_app.ui.editor.workspace import Workspace


class Life(QObject):
    """`taken` emits the paper as a step has left it; it must be opened anew. `docx_kept`: its kept .docx."""

    taken = Signal(object)
    kin_wanted = Signal(int)
    trail_wanted = Signal(int)
    docx_kept = Signal(object)
    archive_changed = Signal()

    def __init__(self, context: Context, space: Workspace, column: QVBoxLayout) -> None:
        super().__init__(space)
        self._context, self._space, self._column = context, space, column
        self.fate: Fate | None = None
        self.gate: GatePanel | None = None
        self.cancelling: CancelPanel | None = None
        self.scan: ScanView | None = None
        self._offered: Offer | None = None
        self._after_save: Callable[[], object] | None = None
        self._folder: QTemporaryDir | None = None
        self.bar = LifeBar(context.icons, space)
        column.insertWidget(0, self.bar)
        self.bar.step_wanted.connect(self.do)
        self.bar.kin.wanted.connect(self.kin_wanted)
        self.bar.scan_opened.connect(self._open_scan)
        self.bar.scan_saved.connect(self._save_scan)
        self.bar.scan_withdrawn.connect(self._withdraw)
        space.saved.connect(self._saved)
        space.not_saved.connect(self._not_saved)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask the archive what the paper has beside its text."""
        stored = self._space.stored()
        if stored is not None:
            self.bar.show_paper(stored, self.fate)
            ask = self._context.ask_archive
            ask(life_jobs.facts, stored.id, done=self._show_facts, failed=self._unknown)

    def may(self, step: str) -> bool:
        """Whether the step makes sense for the paper as it stands."""
        stored = self._space.stored()
        if stored is None:
            return step == "make_ready"
        imported = self.fate is not None and self.fate.imported
        return stored.status in STEPS[step] and (step != "sign_earlier" or imported)

    @Slot(str)
    def do(self, step: str) -> None:
        """Begin a step by the name of its action."""
        if not self.may(step):
            return
        stored = self._space.stored()
        if stored is None or self._space.is_modified():
            self._after_save = getattr(self, f"_{step}")
            self._space.save()
        else:
            getattr(self, f"_{step}")()

    # --- steps -------------------------------------------------------------------------------------------

    def _make_ready(self) -> None:
        known = self._context.later_directories
        self._ask(life_jobs.offer, known, done=self._show_offer)

    @Slot(object)
    def _show_offer(self, offer: Offer) -> None:
        if self.gate is None:
            self.gate = GatePanel(self._context.icons, self._space)
            self._column.insertWidget(1, self.gate)
            self.gate.chosen.connect(self._ready)
            self.gate.number_changed.connect(self._look_up)
            self.gate.problems_wanted.connect(self._show_problems)
            self.gate.closed.connect(self.close_panels)
        self.close_panels()
        failure = self._context.notices.sentence(offer.missing) if offer.missing else ""
        self._offered = offer
        self.gate.show_offer(offer, failure)

    @Slot(str)
    def _look_up(self, number: str) -> None:
        book = self._offered.book if self._offered else None
        self._ask(life_jobs.doubles, book, number, done=self._show_doubles)

    @Slot(object)
    def _show_doubles(self, found: tuple[str, list[str]]) -> None:
        number, titles = found
        if self.gate is not None and self.gate.number.text() == number:
            self.gate.show_doubles(titles)

    @Slot(str, bool)
    def _ready(self, number: str, twice: bool) -> None:
        known = self._context.later_directories
        self._take(life_jobs.make_ready, known, number, twice, failed=self._not_ready)

    @Slot(object)
    def _not_ready(self, error: BaseException) -> None:
        if isinstance(error, NumberTaken) and self.gate is not None:
            self.gate.show_doubles([str(error.facts["title"])])
        elif isinstance(error, KnownError) and self.gate is not None:
            self.gate.show_failure(self._context.notices.sentence(error))
        else:
            self._context.notices.fail(error)

    @Slot()
    def _show_problems(self) -> None:
        self._space.proofreading.check_all()

    def _back_to_draft(self) -> None:
        self._take(life_jobs.back_to_draft)

    def _sign_paper(self) -> None:
        self._take(life_jobs.sign)

    def _sign_earlier(self) -> None:
        self._take(life_jobs.sign_earlier, self._context.later_directories)

    def _cancel_paper(self) -> None:
        if self.cancelling is None:
            self.cancelling = CancelPanel(self._context.icons, self._space)
            self._column.insertWidget(1, self.cancelling)
            self.cancelling.cancelled.connect(self._cancel)
            self.cancelling.closed.connect(self.close_panels)
        self.close_panels()
        self.cancelling.show()
        self.cancelling.reason.setFocus()

    @Slot(str)
    def _cancel(self, reason: str) -> None:
        self._take(life_jobs.cancel, reason)

    def _amend_paper(self) -> None:
        context = self._context
        self._ask(life_jobs.amend, context.later_library, context.later_directories, done=self._amended)

    @Slot(object)
    def _amended(self, new: Stored) -> None:
        self.archive_changed.emit()
        self.kin_wanted.emit(new.id)
        self.look()

    def _paper_trail(self) -> None:
        stored = self._space.stored()
        if stored is not None:
            self.trail_wanted.emit(stored.id)

    @Slot()
    def close_panels(self) -> None:
        """Back to the paper; nothing was done."""
        for panel in (self.gate, self.cancelling):
            if panel is not None and panel.isVisible():
                panel.hide()
                self._space.form.setFocus()

    # --- scans -------------------------------------------------------------------------------------------

    def _attach_scan(self) -> None:
        kinds = self.tr("Scans (*.pdf *.png *.jpg *.jpeg)")
        folder = self._context.settings.text(EXPORT_FOLDER) or str(Path.home())
        path, _ = QFileDialog.getOpenFileName(self._space, self.tr("Attach a scan"), folder, kinds)
        if path:
            self._ask(life_jobs.attach_scan, path, done=self._attached)

    @Slot(object)
    def _attached(self, scan: Scan) -> None:
        self.archive_changed.emit()
        words = self.tr("The scan is kept with the paper: {name}").format(name=scan.name)
        self._context.notices.tell(words, Kind.DONE, seconds=8)
        self.look()

    @Slot(object)
    def _open_scan(self, scan: Scan) -> None:
        ask = self._context.ask_archive
        if scan.kind == "pdf":
            if self._folder is None:  # for this user's eyes; gone with the tab
                self._folder = QTemporaryDir()
            ask(life_jobs.scan_file, scan, self._folder.path(), done=self._open_outside)
        else:
            ask(life_jobs.scan_picture, scan, done=self._show_scan)

    @Slot(object)
    def _open_outside(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._context.notices.tell(
                self.tr("No program opens PDF files on this computer. “Save as…” keeps the scan as a file."),
                Kind.WARNING,
            )

    @Slot(object)
    def _show_scan(self, found: tuple[Scan, QImage | None]) -> None:
        scan, image = found
        if image is None:
            self._context.notices.tell(
                self.tr("The picture {name} cannot be shown. “Save as…” keeps it as a file.").format(
                    name=scan.name
                ),
                Kind.WARNING,
            )
            return
        if self.scan is None:
            self.scan = ScanView(self._context.icons, self._space)
            self._column.addWidget(self.scan, 1)
            self.scan.closed.connect(self._close_scan)
        self._space.panes.hide()
        self.scan.show_picture(scan.name, image)

    @Slot()
    def _close_scan(self) -> None:
        if self.scan is not None:
            self.scan.hide()
            self._space.panes.show()
            self._space.form.setFocus()

    @Slot(object)
    def _save_scan(self, scan: Scan) -> None:
        folder = self._context.settings.text(EXPORT_FOLDER) or str(Path.home())
        suggested = str(Path(folder) / life_jobs.file_name(scan))
        path, _ = QFileDialog.getSaveFileName(self._space, self.tr("Save the scan"), suggested)
        if path:
            self._context.ask_archive(life_jobs.save_scan, scan, path, done=self._say_written)

    @Slot(object)
    def _say_written(self, path: Path) -> None:
        self._context.notices.tell(self.tr("Exported: {0}").format(path), Kind.DONE, seconds=12)

    @Slot(object)
    def _withdraw(self, scan: Scan) -> None:
        self._close_scan()
        self._context.ask_archive(life_jobs.withdraw_scan, scan, done=self._withdrawn)

    @Slot(object)
    def _withdrawn(self, _done: object) -> None:
        self.archive_changed.emit()
        words = self.tr("The scan is not shown any more; the trail says that it was there.")
        self._context.notices.tell(words, Kind.DONE, seconds=8)
        self.look()

    # --- asking ------------------------------------------------------------------------------------------

    def _ask(self, func: Callable[..., Any], *given: object, done: Callable[[Any], object]) -> None:
        stored = self._space.stored()
        if stored is not None:
            self._context.ask_archive(func, stored.id, *given, done=done)

    def _take(
        self,
        func: Callable[..., Any],
        *given: object,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        stored = self._space.stored()
        if stored is not None:
            ask = self._context.ask_archive
            ask(func, stored.id, stored.revision, *given, done=self.taken.emit, failed=failed)

    @Slot(object)
    def _show_facts(self, found: tuple[Fate, bytes | None]) -> None:
        stored = self._space.stored()
        self.fate, docx = found
        if stored is not None:
            self.bar.show_paper(stored, self.fate)
        if docx is not None:
            self.docx_kept.emit(docx)
        self._space.state_changed.emit()

    @Slot(object)
    def _unknown(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):  # the paper was deleted meanwhile: saving will say so
            self._context.notices.fail(error)

    @Slot(object)
    def _saved(self, _stored: Stored) -> None:
        wanted, self._after_save = self._after_save, None
        if wanted is not None and not self._space.is_modified():
            wanted()

    @Slot()
    def _not_saved(self) -> None:
        self._after_save = None
