"""The signatures: the position as a paragraph, the name with suggestions."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.services import drafting
from secretariat_app.ui.editor.row import ParagraphRow, Spans
from secretariat_app.ui.fields import LineField


class SignatureRow(QWidget):
    """One signature."""

    name_typed = Signal(object)
    name_focused = Signal(object)

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = ParagraphRow(place, self)
        self.row.edit.setPlaceholderText(self.tr("Position of who signs"))
        self.name = LineField(self)
        self.name.setPlaceholderText(self.tr("I. Surname"))
        self.name.setAccessibleName(self.tr("Name of who signs"))
        self.name.setMinimumWidth(150)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.row, 3)
        layout.addWidget(self.name, 2)
        self.setTabOrder(self.row.edit, self.name)
        self.name.textChanged.connect(self._typed)
        self.name.focused.connect(self._focused)

    @Slot()
    def _focused(self) -> None:
        self.name_focused.emit(self.row.place)

    @Slot()
    def _typed(self) -> None:
        self.name_typed.emit(self)


class Signatures(QWidget):
    """`edited` emits the new value, the step's name and the place; `focused` where a name has the focus."""

    row_made = Signal(object)
    edited = Signal(object, str, object)
    asked = Signal(str)
    focused = Signal(object)

    def __init__(self, directories: Directories, spans: Spans, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._directories = directories
        self._spans = spans
        self._value = Resolution()
        self._names: tuple[str, ...] = ()
        self.signature_rows: list[SignatureRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def is_complete(self) -> bool:
        """Whether every row has been made: always."""
        return True

    @property
    def made(self) -> list[ParagraphRow]:
        """Every row: there are never so many that some would be made later."""
        return self.rows

    @property
    def rows(self) -> list[ParagraphRow]:
        """The rows with the positions."""
        return [one.row for one in self.signature_rows]

    def row(self, place: Place) -> ParagraphRow | None:
        """The row that shows `place`."""
        return next((row for row in self.rows if row.place == place), None)

    def neighbour(self, row: ParagraphRow, step: int) -> ParagraphRow | None:
        """The row above or below."""
        position = self.rows.index(row) + step
        return self.rows[position] if 0 <= position < len(self.rows) else None

    def show_value(self, value: Resolution) -> None:
        """Show the signatures of `value`."""
        self._value = value
        while len(self.signature_rows) > len(value.signatures):
            gone = self.signature_rows.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.signature_rows) < len(value.signatures):
            self._make()
        for one, signature in zip(self.signature_rows, value.signatures, strict=True):
            if (one.row.paragraph.text, one.row.paragraph.clause) != (signature.position, signature.clause):
                one.row.show_paragraph(Paragraph(signature.position, signature.clause), self._spans)
            one.name.show_text(signature.name)
        self._suggest(value)

    def take_directories(self, directories: Directories) -> None:
        """Offer the names of these."""
        self._directories = directories
        self._suggest(self._value)

    def mark_again(self) -> None:
        """Set the filled slots off anew."""
        for row in self.rows:
            if row.paragraph.clause:
                row.edit.mark(self._spans(row.place, row.paragraph))

    def _make(self) -> None:
        one = SignatureRow(Place(Part.SIGNATURES, len(self.signature_rows)), self)
        one.name.suggest(list(self._names))
        one.name_typed.connect(self._name_typed)
        one.name.asked.connect(self.asked)
        one.name_focused.connect(self.focused)
        self.signature_rows.append(one)
        self._layout.addWidget(one)
        self.row_made.emit(one.row)
        one.show()

    def _suggest(self, value: Resolution) -> None:
        names = drafting.person_names(self._directories, value.date, value.language)
        if names != self._names:
            self._names = names
            for one in self.signature_rows:
                one.name.suggest(list(names))

    @Slot(object)
    def _name_typed(self, one: SignatureRow) -> None:
        index = self.signature_rows.index(one)
        if index >= len(self._value.signatures):
            return
        signature = self._value.signatures[index]
        if one.name.meaning() == signature.name:
            return
        changed = replace(signature, name=one.name.meaning())
        signatures = (*self._value.signatures[:index], changed, *self._value.signatures[index + 1 :])
        name = QCoreApplication.translate("edits", "Name of who signs")
        self.edited.emit(replace(self._value, signatures=signatures), name, Place(Part.SIGNATURES, index))
