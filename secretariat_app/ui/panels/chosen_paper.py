"""The paper that is chosen in the list: read for the card, with its labels, and opened at the found words."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.domain.record import Row
from secretariat_app.errors import KnownError
from secretariat_app.services.reading import Chosen
from secretariat_app.ui.context import Context
from secretariat_app.ui.found_place import around
from secretariat_app.ui.jobs import Job
from secretariat_app.ui.models.archive_model import Line
from secretariat_app.ui.notices import Kind
from secretariat_app.ui.panels.labels_desk import LabelsDesk
from secretariat_app.ui.panels.paper_card import PaperCard
from secretariat_app.ui.panels.paper_reader import LABELS

READING_PAUSE = 120


class ChosenPaper(QObject):
    """Owns the card. `request_open` emits the line that is to be opened, with the place in it."""

    request_open = Signal(object)  # Line

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._line: Line | None = None
        self._words = ""
        self._read: Job | None = None
        self.card = PaperCard(context, parent)
        self.desk = LabelsDesk(context, self.card.labels, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(READING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.card.request_open.connect(self.open)
        self.card.copied.connect(self._say_copied)
        self.card.labels.opened.connect(self._open_related)

    def seek(self, words: str) -> None:
        """What was searched for: it is marked in the papers that are chosen from now on."""
        self._words = words

    def show_line(self, line: Line | None) -> None:
        """Show a line at once, and its paper when the archive has given it."""
        self.desk.leave()
        self._line = line
        self.card.show_line(line)
        if self._read:
            self._read.cancel()
        if line and line.deleted_at is None:
            self._pause.start()

    @Slot()
    def hold(self) -> None:
        """Another search is coming: its answer shall not wait until the paper in hand has been read."""
        self._pause.stop()
        if self._read:
            self._read.cancel()

    @Slot()
    def open(self) -> None:
        """Ask for the paper to be opened, at the found words in hand."""
        line, spot = self._line, self.card.reader.spot()
        if line is None or line.deleted_at is not None:
            return
        if spot is not None:
            snippet, marks = around(spot.text, spot.start, spot.end)
            line = replace(line, snippet=snippet, marks=marks)
        self.request_open.emit(line)

    @Slot()
    def next_match(self) -> None:
        """The next found word of the paper."""
        self.card.reader.step(1)

    @Slot()
    def previous_match(self) -> None:
        """The found word before."""
        self.card.reader.step(-1)

    @Slot()
    def show_labels(self) -> None:
        """The tags, the note and the links of the paper, ready for another tag."""
        self.card.reader.show_view(LABELS)
        self.card.labels.tag.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _ask(self) -> None:
        from secretariat_app.services.reading import choose

        if self._line is not None and self._line.deleted_at is None:
            paper = self._line.row.id
            ask = self._context.ask_archive
            self._read = ask(choose, paper, self._words, done=self._show, failed=self._unread)

    @Slot(object)
    def _show(self, chosen: Chosen) -> None:
        self._read = None
        self.card.show_paper(chosen)
        self.desk.show_paper(chosen)

    @Slot(object)
    def _unread(self, error: BaseException) -> None:
        # Since the list was asked for, the archive was put back or the paper deleted: the card stays
        # empty, and whoever opens the paper is told why.
        if not isinstance(error, KnownError):
            self._context.notices.fail(error)

    @Slot(object)
    def _open_related(self, row: Row) -> None:
        self.request_open.emit(Line(row))

    @Slot(str)
    def _say_copied(self, words: str) -> None:
        self._context.notices.tell(self.tr("Copied: {words}").format(words=words), Kind.DONE, seconds=8)
