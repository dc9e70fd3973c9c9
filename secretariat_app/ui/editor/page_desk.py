"""The pages of the open paper: made when they are seen or printed, printed when the newest are ready."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.errors import KnownError
from secretariat_app.services import exporting
from secretariat_app.ui.draft import OpenDraft
from secretariat_app.ui.editor.paper_out import PaperOut
from secretariat_app.ui.editor.side import Side
from secretariat_app.ui.notices import Notices


class PageDesk(QObject):
    """Asks for the pages of the draft and takes them to the printer."""

    def __init__(
        self, draft: OpenDraft, side: Side, out: PaperOut, notices: Notices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._draft, self._side, self._out, self._notices = draft, side, out, notices
        self._paper = parent
        self._print_soon = False
        side.preview.maker.ready.connect(self._ready)
        side.preview.maker.failed.connect(self._failed)

    def ask(self) -> None:
        """Have the pages of the newest value made, if anybody sees them."""
        if self._side.isVisibleTo(self._paper) or self._print_soon:
            self._side.ask_pages(self._draft.value, self._draft.template)

    def print_preview(self) -> None:
        """Show the pages as they go to the printer, as soon as the newest are ready."""
        preview = self._side.preview
        sheet = preview.view.sheet()
        if sheet is None or preview.maker.busy():
            self._print_soon = True
            self.ask()
        else:
            self._out.print_preview(sheet, exporting.file_name(self._draft.value, ""))

    @Slot(object)
    def _ready(self, _drawn: object) -> None:
        if self._print_soon and not self._side.preview.maker.busy():
            self._print_soon = False
            self.print_preview()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._print_soon = False
        if isinstance(error, KnownError):
            self._side.preview.show_problem(self._notices.sentence(error))
        else:
            self._notices.fail(error)
