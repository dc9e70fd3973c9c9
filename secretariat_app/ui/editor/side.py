"""What stands beside the form and is made on workers as the paper changes: its pages and its problems."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.services import checking
from secretariat_app.services.checking import Problem
from secretariat_app.settings import PREVIEW, PREVIEW_ZOOM
from secretariat_app.ui.context import Context
from secretariat_app.ui.editor.operations import tidy
from secretariat_app.ui.editor.preview_panel import PreviewPanel
from secretariat_app.ui.editor.problems_panel import ProblemsPanel
from secretariat_app.ui.maker import Maker

CHECK_PAUSE = 400


class Side(QWidget):
    """Pages over problems. `problems_found` emits what proofing found in the newest value."""

    problems_found = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cache = _Cache()
        self.preview = PreviewPanel(context.jobs, context.icons, self)
        self.problems = ProblemsPanel(context.icons, context.language, self)
        self.checker = Maker(context.jobs, self, pause=CHECK_PAUSE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.problems)
        self.preview.take_zoom(context.settings.text(PREVIEW_ZOOM))
        self.preview.zoom_chosen.connect(self._keep_zoom)
        self.checker.ready.connect(self._show_problems)
        self.checker.failed.connect(context.notices.fail)
        self.setVisible(context.settings.flag(PREVIEW))

    def toggle(self) -> bool:
        """Show or hide, and remember it; whether it shows now."""
        shown = not self.isVisible()
        self.setVisible(shown)
        self._context.settings.put(PREVIEW, shown)
        return shown

    def ask_pages(self, value: Resolution, template: str) -> None:
        """Have the pages of `value` made."""
        value, known, cache = tidy(value), self._context.directories, self._cache
        self.preview.ask(lambda: _sheet(value, template, known, cache))

    def ask_problems(self, value: Resolution) -> None:
        """Have `value` checked."""
        known = self._context.directories
        self.checker.ask(lambda: checking.check(value, known))

    @Slot(object)
    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self.problems.show_problems(problems)
        self.problems_found.emit(problems)

    @Slot(str)
    def _keep_zoom(self, zoom: str) -> None:
        self._context.settings.put(PREVIEW_ZOOM, zoom)


class _Cache:
    """What was laid out before; made on the worker with the first pages, used by one job at a time."""

    def __init__(self) -> None:
        self.made: Any = None


def _sheet(value: Resolution, template: str, known: Directories, cache: _Cache) -> Any:
    from secretariat_app.services import previewing

    cache.made = cache.made or previewing.empty_cache()
    return previewing.sheet(value, template, known, cache.made)
