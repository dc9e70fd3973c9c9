"""The chosen paper to be read beside the list, as text or as its pages, with the found words marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services.reading import Chosen
from secretariat_app.settings import ARCHIVE_READING
from secretariat_app.ui import theme
from secretariat_app.ui.context import Context
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.maker import Maker
from secretariat_app.ui.page_view import Drawn, Look, draw
from secretariat_app.ui.panels.marked_pages import MarkedPages

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.services.marking import PageMark
    from secretariat_app.ui.context import Later

TEXT, PAGES, LABELS = "text", "pages", "labels"
_SPACED = 8
"""Pixels between paragraphs."""


@dataclass(frozen=True)
class Marked:
    """Pages with their pictures and the marks on them, made on a worker."""

    drawn: Drawn
    marks: "tuple[PageMark, ...]"


@dataclass(frozen=True)
class Spot:
    """Found words in one paragraph of the paper as it is read."""

    text: str
    start: int
    end: int


class PaperReader(QWidget):
    """Text, pages or labels. `counted` says that the number of found words is another."""

    counted = Signal()

    def __init__(self, context: Context, labels: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stored: Stored | None = None
        self._query = ""
        self._spots: list[Spot] = []
        self._places: list[tuple[int, int]] = []
        self._at = -1
        self.browser = QTextBrowser(self)
        self.pages = MarkedPages(self)
        self.maker = Maker(context.jobs, self)
        self.views: dict[str, QPushButton] = {}
        self.previous = self._arrow("move-up", self.tr("Previous found word (Shift+F3)"))
        self.next = self._arrow("move-down", self.tr("Next found word (F3)"))
        self.count = QLabel(self)
        self._problem = QLabel(self)
        self._stack = QStackedWidget(self)
        self._lay_out(labels)
        self.maker.ready.connect(self._show_pages)
        self.maker.failed.connect(self._say_problem)
        self.previous.clicked.connect(partial(self.step, -1))
        self.next.clicked.connect(partial(self.step, 1))
        kept = context.settings.text(ARCHIVE_READING)
        self.views[kept if kept in self.views else TEXT].setChecked(True)
        self._show_view()

    # --- what is shown ----------------------------------------------------------------------------------

    def show_title(self, title: str) -> None:
        """All that is known of a paper until the archive has given it."""
        self._stored = None
        self._spots, self._places, self._at = [], [], -1
        self._query = ""
        self._write([title], [[]])
        self.pages.show_marks(())
        self._say_count()

    def show_paper(self, chosen: Chosen) -> None:
        """Show a paper, from its first found word."""
        self._stored, self._query = chosen.stored, chosen.query
        self._write(chosen.paragraphs, chosen.marks)
        self._spots = [
            Spot(text, start, end)
            for text, spans in zip(chosen.paragraphs, chosen.marks, strict=True)
            for start, end in spans
        ]
        self._at = -1
        if self.view() == PAGES:
            self._make_pages()
        self.step(1)

    def text(self) -> str:
        """What is shown of the paper as text."""
        return self.browser.toPlainText()

    def view(self) -> str:
        """Which of the views is in front."""
        return next((name for name, button in self.views.items() if button.isChecked()), TEXT)

    def show_view(self, name: str) -> None:
        """Bring a view to the front."""
        self.views[name].click()

    def spot(self) -> Spot | None:
        """The found words that are the present ones."""
        if self.view() == PAGES:
            marks = self.pages.marks()
            if 0 <= self._at < len(marks):
                return Spot(marks[self._at].text, *marks[self._at].span)
            return None
        return self._spots[self._at] if 0 <= self._at < len(self._spots) else None

    @Slot()
    def step(self, forward: int) -> None:
        """To the next found word, or the one before; from the last to the first."""
        total = self._total()
        if total:
            self._at = 0 if self._at < 0 else (self._at + forward) % total
            self._show_present()
        self._say_count()

    # --- text -------------------------------------------------------------------------------------------

    def _write(self, paragraphs: Sequence[str], marks: Sequence[Sequence[tuple[int, int]]]) -> None:
        document = self.browser.document()
        document.clear()
        self._places = []
        cursor = QTextCursor(document)
        spaced = QTextBlockFormat()
        spaced.setBottomMargin(_SPACED)
        cursor.setBlockFormat(spaced)
        plain, heading = QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.DemiBold)
        heading.setFontPointSize(self.font().pointSizeF() * 1.15)
        colours = theme.colours(self.palette())
        for number, (text, spans) in enumerate(zip(paragraphs, marks, strict=True)):
            if number:
                cursor.insertBlock()
            begin = cursor.position()
            cursor.insertText(text, plain if number else heading)
            for start, end in spans:
                # Qt counts a letter beyond the first plane as two.
                left = begin + len(text[:start].encode("utf-16-le")) // 2
                right = begin + len(text[:end].encode("utf-16-le")) // 2
                self._places.append((left, right))
        mark = QTextCharFormat()
        mark.setBackground(QColor(colours.mark))
        for left, right in self._places:
            cursor.setPosition(left)
            cursor.setPosition(right, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(mark)
        self.browser.setExtraSelections([])
        self.browser.verticalScrollBar().setValue(0)

    # --- pages ------------------------------------------------------------------------------------------

    def _make_pages(self) -> None:
        stored = self._stored
        if stored is None:
            return
        template = stored.template or self._context.settings.template(stored.resolution.language)
        made = partial(
            marked_pages,
            stored.resolution,
            template,
            self._context.later_directories,
            self._query,
            self.pages.look(),
        )
        self.maker.ask(made)

    @Slot(object)
    def _show_pages(self, marked: Marked) -> None:
        self._problem.hide()
        self.pages.show_drawn(marked.drawn)
        self.pages.verticalScrollBar().setValue(0)
        self.pages.show_marks(marked.marks)
        self._at = -1
        self.step(1)

    @Slot(object)
    def _say_problem(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self._problem.setText(self._context.notices.sentence(error))
            self._problem.show()
        else:
            self._context.notices.fail(error)

    # --- marks ------------------------------------------------------------------------------------------

    def _total(self) -> int:
        return len(self.pages.marks()) if self.view() == PAGES else len(self._spots)

    def _show_present(self) -> None:
        if self.view() == PAGES:
            self.pages.show_present(self._at)
            return
        left, right = self._places[self._at]
        cursor = QTextCursor(self.browser.document())
        cursor.setPosition(left)
        cursor.setPosition(right, QTextCursor.MoveMode.KeepAnchor)
        present = QTextEdit.ExtraSelection()
        present.cursor = cursor
        colours = theme.colours(self.palette())
        present.format.setBackground(QColor(colours.accent))
        present.format.setForeground(QColor(colours.on_accent))
        self.browser.setExtraSelections([present])
        QTimer.singleShot(0, self, self._reveal)

    @Slot()
    def _reveal(self) -> None:
        """Bring the present words into view without a cursor of their own."""
        if 0 <= self._at < len(self._places):
            cursor = QTextCursor(self.browser.document())
            cursor.setPosition(self._places[self._at][0])
            box = self.browser.cursorRect(cursor)
            bar, room = self.browser.verticalScrollBar(), self.browser.viewport().height()
            if box.top() < 0 or box.bottom() > room:
                bar.setValue(bar.value() + box.top() - room // 3)

    def _say_count(self) -> None:
        total = self._total()
        shown = bool(self._query) and self.view() != LABELS and self._stored is not None
        self.count.setText(
            self.tr("{0} of {1}").format(self._at + 1, total) if total else self.tr("no marks")
        )
        for widget in (self.previous, self.next):
            widget.setVisible(shown and total > 0)
        self.count.setVisible(shown)
        self.counted.emit()

    # --- construction -----------------------------------------------------------------------------------

    @Slot()
    def _show_view(self) -> None:
        name = self.view()
        self._stack.setCurrentIndex(list(self.views).index(name))
        self._context.settings.put(ARCHIVE_READING, name)
        self._problem.hide()
        self._at = -1
        if name == PAGES:
            self._make_pages()
        if self._stored is not None:
            self.step(1)

    def _arrow(self, icon: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._context.icons(icon))
        button.setProperty("flat", True)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        return button

    def _lay_out(self, labels: QWidget) -> None:
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.document().setDocumentMargin(0)
        self.browser.setAccessibleName(self.tr("Text of the chosen paper"))
        self.pages.setAccessibleName(self.tr("Pages of the chosen paper"))
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.count.setProperty("quiet", True)
        bar = Flow(across=4)
        group = QButtonGroup(self)
        for name, words, icon in (
            (TEXT, self.tr("Text"), "outline"),
            (PAGES, self.tr("Pages"), "preview"),
            (LABELS, self.tr("Tags"), "tag"),
        ):
            button = QPushButton(self._context.icons(icon), words, self)
            button.setCheckable(True)
            button.clicked.connect(self._show_view)
            if name == LABELS:
                button.setToolTip(self.tr("Tags, a note, related papers (Ctrl+T)"))
            group.addButton(button)
            bar.addWidget(button)
            self.views[name] = button
        walk = QWidget(self)  # together: they go on in the next line as one
        steps = QHBoxLayout(walk)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(4)
        for widget in (self.previous, self.next, self.count):
            steps.addWidget(widget)
        bar.addWidget(walk)
        for view in (self.browser, self.pages, labels):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self._problem)
        column.addWidget(self._stack, 1)


def marked_pages(
    resolution: Resolution, template: str, directories: "Later[Directories]", query: str, look: Look
) -> Marked:
    """The pages of the very .docx and the found words on them; on a worker."""
    from secretariat_app.services.marking import page_marks
    from secretariat_app.services.previewing import sheet

    made = sheet(resolution, template, directories.get())
    return Marked(draw(made, look), page_marks(made, resolution.language, query))
