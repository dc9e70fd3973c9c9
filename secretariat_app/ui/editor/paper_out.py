"""The paper leaves the program: a file, or the printer."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat_app.domain.resolution import Resolution
from secretariat_app.messages import translate
from secretariat_app.settings import EXPORT_FOLDER
from secretariat_app.ui.context import Context
from secretariat_app.ui.editor.operations import tidy
from secretariat_app.ui.notices import Kind, Remedy

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from secretariat_app.services.previewing import Sheet
    from secretariat_app.services.typography_list import Put


class PaperOut(QObject):
    """Exports and prints; `exported` emits what was written."""

    exported = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._folder = Path()
        self._printer: QPrinter | None = None
        self._puts: tuple[Put, ...] = ()

    def export(
        self,
        resolution: Resolution,
        template: str,
        extension: str,
        path: str | Path | None,
        kept: bytes | None = None,
    ) -> None:
        """Write a file; without `path` the user is asked for one. `kept`: the .docx that was kept of it."""
        chosen = Path(path) if path else self.ask_path(resolution, extension)
        if chosen is None:
            return
        run, known = self._context.jobs.run, self._context.later_directories
        if kept is not None and chosen.suffix.lower() != ".json":
            run(_export_kept, kept, resolution, chosen, done=self._done)
        else:
            run(_export, tidy(resolution), chosen, template, known, done=self._done)

    def ask_path(self, resolution: Resolution, extension: str) -> Path | None:
        """Ask where to write; None where the user changed their mind."""
        from secretariat_app.services.exporting import file_name

        folder = self._context.settings.text(EXPORT_FOLDER) or str(Path.home())
        names = {
            ".docx": self.tr("Word document (*.docx)"),
            ".pdf": self.tr("PDF (*.pdf)"),
            ".json": self.tr("Interchange file (*.json)"),
        }
        filters = ";;".join([names[extension], *(text for key, text in names.items() if key != extension)])
        suggested = str(Path(folder) / file_name(resolution, extension))
        title = self.tr("Export the paper")
        found, kind = QFileDialog.getSaveFileName(self._window, title, suggested, filters)
        if not found:
            return None
        path = Path(found)
        if path.suffix.lower() not in names:  # the dialog has asked only about the name as it was typed
            wanted = next((ending for ending, text in names.items() if text == kind), extension)
            path = free_path(path.with_name(path.name + wanted))
        self._context.settings.put(EXPORT_FOLDER, str(path.parent))
        return path

    def print_preview(self, sheet: "Sheet", title: str) -> None:
        """Qt's own print preview over the very pages that are shown."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        self._printer = printer  # the dialog uses it, and does not keep it
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.resize(900, 700)
        dialog.paintRequested.connect(_Painting(sheet, dialog).paint)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def annotate(self, resolution: Resolution, path: str | Path | None = None) -> None:
        """Write a Word file with what proofing finds as comments; without `path` the user is asked."""
        chosen = Path(path) if path else self._ask_annotated(resolution)
        if chosen is not None:
            known, language = self._context.later_directories, self._context.language
            self._context.ask_archive(
                _annotate, tidy(resolution), chosen, known, language, done=self._annotated
            )

    def _ask_annotated(self, resolution: Resolution) -> Path | None:
        from secretariat_app.services.exporting import file_name

        folder = self._context.settings.text(EXPORT_FOLDER) or str(Path.home())
        name = Path(file_name(resolution, ".docx"))
        suggested = str(Path(folder) / f"{name.stem} {self.tr('with remarks')}{name.suffix}")
        title, kinds = self.tr("Word file with the remarks"), self.tr("Word document (*.docx)")
        found, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
        if not found:
            return None
        path = Path(found)
        return path if path.suffix.lower() == ".docx" else free_path(path.with_name(f"{path.name}.docx"))

    def _annotated(self, written: tuple[Path, int]) -> None:
        path, count = written
        self._folder = path.parent
        text = self.tr("%n remark(s) in the margin:", "", count)
        open_folder = Remedy(self.tr("Open the folder"), self.open_folder)
        self._context.notices.tell(f"{text} {path}", Kind.DONE, (open_folder,), seconds=20)

    def _done(self, answer: "tuple[Any, tuple[Put, ...]]") -> None:
        exported, self._puts = answer
        lines = [self.tr("Exported: {0}").format(exported.path)]
        if exported.renamed:
            lines.append(self.tr("Another program held the file of that name, so the name was changed."))
        if exported.blanks:
            labels = dict.fromkeys(
                translate("blanks", blank.label, self._context.language) for blank in exported.blanks
            )
            lines.append(self.tr("Left blank: {0}.").format(", ".join(labels)))
        self._folder = exported.path.parent
        kind = Kind.WARNING if exported.renamed or exported.blanks else Kind.DONE
        remedies = [Remedy(self.tr("Open the folder"), self.open_folder)]
        if self._puts:
            count = sum(put.times for put in self._puts)
            remedies.append(Remedy(self.tr("Typography: %n", "", count), self.show_typography))
        self._context.notices.tell(" ".join(lines), kind, remedies, seconds=20)
        self.exported.emit(exported)

    def show_typography(self) -> None:
        """List what typography has put into the last exported file."""
        from secretariat_app.ui.editor.typography_box import TypographyBox

        TypographyBox(self._puts, self._window).open()

    def open_folder(self) -> None:
        """Show the folder of the last exported file."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def free_path(path: Path) -> Path:
    """`path`, or the first of «имя (2).docx», «имя (3).docx»… that no file has."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found


class _Painting(QObject):
    """Paints the pages onto a printer."""

    def __init__(self, sheet: "Sheet", parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet

    def paint(self, printer: "QPrinter") -> None:
        paint_pages(self._sheet, printer)


def paint_pages(sheet: "Sheet", printer: "QPrinter") -> None:
    """Draw the pages onto `printer`, true to size; the paper's own margins are in the pages."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    pages = sheet.pages
    size = QPageSize(QSizeF(*pages.size), QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    painter = QPainter(printer)
    scale = printer.resolution() / 72
    wanted = range(pages.count)
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        wanted = range(max(printer.fromPage(), 1) - 1, min(printer.toPage(), pages.count))
    for number, page in enumerate(wanted):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        pages.paint(painter, page)
        painter.restore()
    painter.end()


def _export(
    resolution: Resolution, path: Path, template: str, later_directories: Any
) -> "tuple[Any, tuple[Put, ...]]":
    from secretariat_app.services.exporting import export
    from secretariat_app.services.typography_list import puts

    exported = export(resolution, path, template, directories=later_directories.get())
    return exported, puts(resolution) if path.suffix.lower() != ".json" else ()


def _annotate(
    archive: Any, resolution: Resolution, path: Path, later_directories: Any, language: str
) -> tuple[Path, int]:
    from secretariat_app.services import annotating, checking

    known = later_directories.get()
    found = checking.check(resolution, known, checking.tools(known, archive))
    return annotating.annotate(resolution, found, path, known, language), len(found)


def _export_kept(docx: bytes, resolution: Resolution, path: Path) -> "tuple[Any, tuple[Put, ...]]":
    from secretariat_app.services.exporting import export_kept

    return export_kept(docx, resolution, path), ()
