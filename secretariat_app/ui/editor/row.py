"""One line of the form: the computed number, the paragraph, the computed closing mark."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Paragraph, plain
from secretariat_app.ui.editor.calling import called
from secretariat_app.ui.editor.handle import Handle
from secretariat_app.ui.editor.inline_fields import Inline
from secretariat_app.ui.editor.paragraph_edit import MARGIN, ParagraphEdit

Spans = Callable[[Place, Paragraph], Inline | None]
"""Which words of a paragraph fill the slots of its clause."""

NUMBER_WIDTH = 28
INDENT = 20


class ParagraphRow(QWidget):
    """Shows one paragraph; tells what was typed with its place."""

    edited = Signal(object, str, str)
    asked = Signal(object, str)
    pasted = Signal(object, list)
    focused = Signal(object)
    handle_clicked = Signal(object, object)
    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)
    put_back = Signal()

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.paragraph = Paragraph()
        self._mark = ""
        self._items = frozenset[str]()
        layout = QHBoxLayout(self)
        layout.setSpacing(4)
        numbered = place.part is Part.ITEMS
        listed = numbered or place.part is Part.FINDINGS
        self.number: Handle | None = Handle(NUMBER_WIDTH if numbered else 0, MARGIN, self) if listed else None
        if self.number is not None:
            layout.addWidget(self.number)
        self.edit = ParagraphEdit(self)
        layout.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignTop)
        self.closing: QLabel | None = QLabel(self) if numbered else None
        if self.closing is not None:
            self.closing.setMinimumWidth(12)
            self.closing.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            self.closing.setContentsMargins(0, 0, 0, MARGIN)
            self.closing.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
            layout.addWidget(self.closing)
        self.setFocusProxy(self.edit)
        self.show_place(place)
        if self.number is not None:
            self.number.clicked.connect(self._handle_clicked)
            self.number.dragged.connect(self._dragged)
            self.number.dropped.connect(self._dropped)
            self.number.cancelled.connect(self.put_back)
        self.edit.edited.connect(self._edited)
        self.edit.asked.connect(self._asked)
        self.edit.pasted.connect(self._pasted)
        self.edit.focused.connect(self._focused)
        self.edit.left.connect(self._left)

    def show_place(self, place: Place) -> None:
        """Stand for another place: actions are indented and every field says what it is."""
        self.place = place
        indent = INDENT if place.action is not None else 0
        self.layout().setContentsMargins(indent, 0, 0, 0)
        self.edit.setAccessibleName(called(place))
        item = place.part is Part.ITEMS
        self.edit.indents = (
            item and place.action is None and bool(place.index),
            item and place.action is not None,
        )

    def show_paragraph(self, paragraph: Paragraph, spans: Spans) -> None:
        """Show another value. What is being typed stays as typed while it means the same."""
        changed = paragraph is not self.paragraph
        self.paragraph = paragraph
        if self.meaning() != paragraph.text:
            self.edit.show_text(paragraph.text)
            changed = True
        if changed:
            self.edit.mark(spans(self.place, paragraph) if paragraph.clause else None)
            self._mark_references()
        self._show_mark()

    def know_items(self, keys: frozenset[str]) -> None:
        """The items that there are now: a number that follows another one is wrong."""
        self._items = keys
        self._mark_references()

    def _mark_references(self) -> None:
        free = self.paragraph.clause is None
        self.edit.mark_references(self.paragraph.references if free else (), self._items)

    def show_number(self, number: str, mark: str) -> None:
        """The computed number before and the mark behind the text."""
        if self.number is not None and self.number.text() != number:
            self.number.set_text(number)
        self._mark = mark
        self._show_mark()

    def set_chosen(self, chosen: bool) -> None:
        """Show that the whole text is chosen; keys then mean all that is."""
        self.edit.set_chosen(chosen)
        if self.number is not None:
            self.number.set_chosen(chosen)

    def hold(self) -> None:
        """From now on the text can only be read."""
        self.edit.setReadOnly(True)
        if self.number is not None:
            self.number.hold()

    def meaning(self) -> str:
        """The text of the field as the value keeps it."""
        return as_kept(self.place, self.edit.text())

    def settle(self) -> None:
        """Show the value as it is kept: without a typed closing mark or a run of spaces."""
        if self.edit.text() != self.paragraph.text:
            self.edit.show_text(self.paragraph.text)
            self._show_mark()

    def _show_mark(self) -> None:
        if self.closing is None:
            return
        typed = self.edit.text().rstrip()
        mark = "" if not typed or typed != self.paragraph.text or typed.endswith(self._mark) else self._mark
        if self.closing.text() != mark:
            self.closing.setText(mark)

    def _edited(self, text: str, piece: str) -> None:
        self.edited.emit(self.place, as_kept(self.place, text), piece)
        self._show_mark()

    def _asked(self, wish: str) -> None:
        self.asked.emit(self.place, wish)

    def _pasted(self, texts: list[str]) -> None:
        self.pasted.emit(self.place, texts)

    @Slot(object)
    def _handle_clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        self.handle_clicked.emit(self.place, modifiers)

    @Slot(QPoint)
    def _dragged(self, spot: QPoint) -> None:
        self.dragged.emit(self.place, spot)

    @Slot(QPoint)
    def _dropped(self, spot: QPoint) -> None:
        self.dropped.emit(self.place, spot)

    def _focused(self) -> None:
        self.focused.emit(self.place)

    def _left(self) -> None:
        self.settle()


def as_kept(place: Place, text: str) -> str:
    """`text` as the value keeps it at `place`: one paragraph, no closing mark of an item."""
    text = plain("".join(c for c in text if c.isprintable() or c.isspace()))
    return opened(text) if place.part is Part.ITEMS else text
