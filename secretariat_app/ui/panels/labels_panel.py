"""What was put on the chosen paper: tags, a note, and the papers that it is related to."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.labels import Labels, LinkKind, Related, TagCount
from secretariat_app.domain.record import Row
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.context import Context
from secretariat_app.ui.flow import Flow
from secretariat_app.ui.models.archive_model import Column, shown, translated
from secretariat_app.ui.panels.link_picker import LinkPicker

NOTE_PAUSE = 900
"""Milliseconds after the last letter of a note until it is kept."""

RELATIONS = {
    (LinkKind.FOLLOW_UP, True): QT_TRANSLATE_NOOP("archive", "Follows up"),
    (LinkKind.FOLLOW_UP, False): QT_TRANSLATE_NOOP("archive", "Followed up by"),
    (LinkKind.REPEALS, True): QT_TRANSLATE_NOOP("archive", "Repeals"),
    (LinkKind.REPEALS, False): QT_TRANSLATE_NOOP("archive", "Repealed by"),
    (LinkKind.CITES, True): QT_TRANSLATE_NOOP("archive", "Cites"),
    (LinkKind.CITES, False): QT_TRANSLATE_NOOP("archive", "Cited by"),
}
_RELATED = Qt.ItemDataRole.UserRole + 1


class LabelsPanel(QScrollArea):
    """It only shows and asks; who carries it out is the labels' desk."""

    tag_added = Signal(str)
    tag_removed = Signal(str)
    note_changed = Signal(str)
    link_wanted = Signal(object, int)  # LinkKind, the other paper
    unlink_wanted = Signal(object)  # Related
    opened = Signal(object)  # Row

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._icons = context.icons
        self._labels = Labels()
        self._known = QStringListModel(self)
        self.tag = QLineEdit(self)
        self.note = QPlainTextEdit(self)
        self.related = QListWidget(self)
        self.link_button = QPushButton(context.icons("link"), self.tr("Link to a paper"), self)
        self.picker = LinkPicker(context, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(NOTE_PAUSE)
        self._lay_out()
        self._connect()

    # --- what is shown ----------------------------------------------------------------------------------

    def show_labels(self, labels: Labels, paper: int) -> None:
        """Show these; a note that is being typed stays."""
        self._labels = labels
        self.picker.leave_out(paper)
        self._show_tags()
        if not self._pause.isActive() and self.note.toPlainText() != labels.note:
            self.note.blockSignals(True)
            self.note.setPlainText(labels.note)
            self.note.blockSignals(False)
        self.related.clear()
        for one in labels.related:
            item = QListWidgetItem(self._icons("link"), relation(one))
            item.setData(_RELATED, one)
            item.setToolTip(self._hint(one))
            self.related.addItem(item)
        self.related.setVisible(bool(labels.related))
        self._none.setVisible(not labels.related)

    def clear(self) -> None:
        """Another paper is coming."""
        self.flush()
        self.picker.close_up()
        self.tag.clear()
        self.show_labels(Labels(), 0)

    def suggest(self, tags: list[TagCount]) -> None:
        """What a tag that is being typed may become."""
        self._known.setStringList([tag.name for tag in tags])

    def flush(self) -> None:
        """A note that is still being typed is told of now."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell_note()

    def chips(self) -> list[QPushButton]:
        """The tags as they stand."""
        found = [self._tags.itemAt(number).widget() for number in range(self._tags.count())]
        return [chip for chip in found if isinstance(chip, QPushButton)]

    # --- what is asked ----------------------------------------------------------------------------------

    @Slot()
    def _add_tag(self) -> None:
        typed = self.tag.text().strip()
        if typed:
            self.tag_added.emit(typed)
        QTimer.singleShot(0, self.tag, self.tag.clear)  # the completer writes once more after Enter

    @Slot()
    def _tell_note(self) -> None:
        self.note_changed.emit(self.note.toPlainText())

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(_RELATED).row)

    @Slot(object)
    def _offer(self, place: object) -> None:
        item = self.related.itemAt(place)  # type: ignore[call-overload]
        if item is None:
            return
        one: Related = item.data(_RELATED)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(partial(self.opened.emit, one.row))
        if one.kind is not LinkKind.CITES:
            menu.addAction(self.tr("Take the link away")).triggered.connect(
                partial(self.unlink_wanted.emit, one)
            )
        menu.popup(self.related.viewport().mapToGlobal(place))  # type: ignore[call-overload]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens a related paper, Delete takes its link away; leaving the note keeps it."""
        if watched is self.note and event.type() is QEvent.Type.FocusOut:
            self.flush()
        if watched is self.related and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            item: QListWidgetItem | None = self.related.currentItem()
            if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(item)
                return True
            if item is not None and event.key() == Qt.Key.Key_Delete:
                one: Related = item.data(_RELATED)
                if one.kind is not LinkKind.CITES:
                    self.unlink_wanted.emit(one)
                return True
        return super().eventFilter(watched, event)

    # --- construction -----------------------------------------------------------------------------------

    def _show_tags(self) -> None:
        while self._tags.count():
            gone = self._tags.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        for name in self._labels.tags:
            chip = QPushButton(self._icons("close"), name.replace("&", "&&"), self.widget())
            chip.setToolTip(self.tr("Take the tag “{tag}” off").format(tag=name))
            chip.clicked.connect(partial(self.tag_removed.emit, name))
            self._tags.addWidget(chip)

    def _hint(self, one: Related) -> str:
        if one.kind is LinkKind.CITES:
            return self.tr("Follows from the date and number in the text. Enter opens the paper.")
        return self.tr("Enter opens the paper, Delete takes the link away.")

    def _lay_out(self) -> None:
        self.setObjectName("bare")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        inside.setObjectName("page")
        self._tags = Flow(across=4)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.tag.setCompleter(completer)
        self.tag.setPlaceholderText(self.tr("Add a tag and press Enter"))
        self.tag.setAccessibleName(self.tr("New tag"))
        self.note.setPlaceholderText(self.tr("A note of your own: the search finds it, no paper prints it"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(5 * self.fontMetrics().height())
        self.related.setAccessibleName(self.tr("Related papers"))
        self.related.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.related.setWordWrap(True)
        self.related.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = QLabel(self.tr("No related papers yet."), self)
        self._none.setProperty("quiet", True)
        self._none.setWordWrap(True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(6)
        for words, widgets in (
            (self.tr("Tags"), (self.tag,)),
            (self.tr("Note"), (self.note,)),
            (self.tr("Related papers"), (self._none, self.related, self.link_button, self.picker)),
        ):
            heading = QLabel(words, self)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            column.addWidget(heading)
            if self.tag in widgets:
                column.addLayout(self._tags)
            for widget in widgets:
                column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)
        menu = QMenu(self)
        for kind, words in (
            (LinkKind.FOLLOW_UP, self.tr("This paper follows up another…")),
            (LinkKind.REPEALS, self.tr("This paper repeals another…")),
        ):
            menu.addAction(words).triggered.connect(partial(self.picker.begin, kind))
        self.link_button.setMenu(menu)

    def _connect(self) -> None:
        self.tag.returnPressed.connect(self._add_tag)
        self.note.textChanged.connect(self._pause.start)
        self.note.installEventFilter(self)
        self._pause.timeout.connect(self._tell_note)
        self.related.itemClicked.connect(self._open)
        self.related.customContextMenuRequested.connect(self._offer)
        self.related.installEventFilter(self)
        self.picker.picked.connect(self.link_wanted)


def relation(one: Related) -> str:
    """«Отменяет: 14.06.2022 № 9 О ходе ремонта дорог»."""
    return f"{translated(RELATIONS[one.kind, one.forward])}: {named(one.row)}"


def named(row: Row) -> str:
    """A paper in a few words: date, number, title."""
    return " ".join(shown(row, column) for column in (Column.DATE, Column.NUMBER, Column.TITLE))
