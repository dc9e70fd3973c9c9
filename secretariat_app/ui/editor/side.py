"""What stands beside the form and is made on workers as the paper changes: its pages and its problems."""

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.settings import PREVIEW, PREVIEW_ZOOM, SIDE_SPLITTER
from secretariat_app.ui.context import Context
from secretariat_app.ui.editor.operations import tidy
from secretariat_app.ui.editor.preview_panel import PreviewPanel
from secretariat_app.ui.editor.problems_panel import ProblemsPanel

SHARES = (420, 250)
"""Of the height: pages, problems."""


class Side(QSplitter):
    """Pages over problems."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._context = context
        self._cache = _Cache()
        self._asked: tuple[Resolution, str] | None = None
        self.kept: bytes | None = None  # the .docx of a paper that is ready or signed
        self.preview = PreviewPanel(context.jobs, context.icons, self)
        self.problems = ProblemsPanel(context.icons, context.language, self)
        self.addWidget(self.preview)
        self.addWidget(self.problems)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        kept = [
            int(height) for height in context.settings.text(SIDE_SPLITTER).split(",") if height.isdecimal()
        ]
        self.setSizes(kept if len(kept) == len(SHARES) else list(SHARES))
        self.splitterMoved.connect(self._keep_sizes)
        self.preview.take_zoom(context.settings.text(PREVIEW_ZOOM))
        self.preview.zoom_chosen.connect(self._keep_zoom)
        self.setVisible(context.settings.flag(PREVIEW))

    def toggle(self) -> bool:
        """Show or hide, and remember it; whether it shows now."""
        shown = not self.isVisible()
        self.setVisible(shown)
        self._context.settings.put(PREVIEW, shown)
        return shown

    @Slot(object)
    def take_kept(self, docx: bytes) -> None:
        """Show the .docx that was kept of the paper: what is seen is what is signed."""
        self.kept = docx
        if self._asked is not None:
            self.ask_pages(*self._asked)

    def ask_pages(self, value: Resolution, template: str) -> None:
        """Have the pages of `value` made."""
        self._asked = value, template
        value, known, cache, kept = tidy(value), self._context.directories, self._cache, self.kept
        self.preview.ask(lambda: _sheet(value, template, known, cache, kept))

    @Slot(int, int)
    def _keep_sizes(self, _position: int, _handle: int) -> None:
        self._context.settings.put(SIDE_SPLITTER, ",".join(map(str, self.sizes())))

    @Slot(str)
    def _keep_zoom(self, zoom: str) -> None:
        self._context.settings.put(PREVIEW_ZOOM, zoom)


class _Cache:
    """What was laid out before; made on the worker with the first pages, used by one job at a time."""

    def __init__(self) -> None:
        self.made: Any = None


def _sheet(value: Resolution, template: str, known: Directories, cache: _Cache, kept: bytes | None) -> Any:
    from secretariat_app.services import previewing

    cache.made = cache.made or previewing.empty_cache()
    return previewing.sheet(value, template, known, cache.made, kept)
