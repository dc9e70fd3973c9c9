"""The other ways to write a body's name: legal form, full, short and abbreviated, in both languages."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from secretariat_app.domain.directory import BESIDE, NOMINATIVE, Name, Spelling
from secretariat_app.domain.legal_forms import LEGAL_FORMS, parted, with_form
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.panels.name_line import NameLine

SPELLINGS = {
    Spelling.USUAL: QT_TRANSLATE_NOOP("spellings", "Usual name"),
    Spelling.FULL: QT_TRANSLATE_NOOP("spellings", "Full name"),
    Spelling.SHORT: QT_TRANSLATE_NOOP("spellings", "Short name"),
    Spelling.ABBREVIATION: QT_TRANSLATE_NOOP("spellings", "Abbreviation"),
}
_LANGUAGES = ("ru", "kk")


def called(spelling: Spelling) -> str:
    """A way to write a name, in the window's language."""
    return QCoreApplication.translate("spellings", SPELLINGS[spelling])


class SpellingsForm(QWidget):
    """Folded where nothing stands here. `typed` says which words were typed, `edited` any other change.

    What follows from the usual name (its legal form, the full name) is filled in until somebody types there.
    """

    typed = Signal(object, str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QToolButton(self)
        self.head.setText(self.tr("Full and short name, abbreviation, legal form"))
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setCheckable(True)
        self.head.setProperty("flat", True)
        self.head.setProperty("folds", True)
        self.inside = QWidget(self)
        self.forms = {language: QComboBox(self.inside) for language in _LANGUAGES}
        self.lines = {(spelling, lang): NameLine(self.inside) for spelling in BESIDE for lang in _LANGUAGES}
        self._given: dict[str, tuple[str, str]] = {}
        self._lay_out()
        self.head.toggled.connect(self._fold)
        for (spelling, language), line in self.lines.items():
            line.setProperty("spelling", (spelling, language))
            line.typed.connect(self._typed)
        for box in self.forms.values():
            box.editTextChanged.connect(self._edited)
        self._fold(False)

    def show_name(self, name: Name) -> None:
        """Show how else this name is written; folded where it is written in no other way."""
        self._given = {}
        for language in _LANGUAGES:
            also = name.also(language)
            with QSignalBlocker(self.forms[language]):
                self.forms[language].setEditText(also.legal_form)
                self.forms[language].lineEdit().setCursorPosition(0)
            for spelling in BESIDE:
                line = self.lines[spelling, language]
                line.show_text(name.spelt(spelling, language).get(NOMINATIVE[language], ""))
            made = with_form(name.nominative(language), language, out=True)
            self._given[language] = also.legal_form, made
        filled = any(line.text() for line in self.lines.values())
        self.head.setChecked(filled or any(box.currentText() for box in self.forms.values()))

    def words(self) -> dict[tuple[Spelling, str], str]:
        """The words as they stand here."""
        return {place: line.text().strip() for place, line in self.lines.items()}

    def legal_form(self, language: str) -> str:
        """The legal form as it stands here."""
        return self.forms[language].currentText().strip()

    def follow(self, language: str, usual: str) -> None:
        """The usual name is another: what follows from it does, unless it was typed."""
        form, _rest = parted(usual, language)
        written = form.written_out(language) if form else ""
        full = with_form(usual, language, out=True)
        full = "" if full == usual else full
        was_form, was_full = self._given.get(language, ("", ""))
        box, line = self.forms[language], self.lines[Spelling.FULL, language]
        if box.currentText() in ("", was_form):
            with QSignalBlocker(box):
                box.setEditText(written)
        if line.text() in ("", was_full) and line.text() != full:
            line.show_text(full)
            self.typed.emit(Spelling.FULL, language)
        self._given[language] = written, full
        if written:
            self.head.setChecked(True)

    @Slot(bool)
    def _fold(self, open_: bool) -> None:
        self.head.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self.inside.setVisible(open_)

    @Slot()
    def _typed(self) -> None:
        self.typed.emit(*self.sender().property("spelling"))

    @Slot()
    def _edited(self) -> None:
        self.edited.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self.inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        tongues = {"ru": self.tr("in Russian"), "kk": self.tr("in Kazakh")}
        for column, (language, box) in enumerate(self.forms.items(), 1):
            box.setEditable(True)
            box.addItems([""] + [form.written_out(language) for form in LEGAL_FORMS])
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setAccessibleName(f"{self.tr('Legal form')} {tongues[language]}")
            grid.addWidget(box, 0, column)
            grid.setColumnStretch(column, 1)
            for row, spelling in enumerate(BESIDE, 1):
                line = self.lines[spelling, language]
                line.setAccessibleName(f"{called(spelling)} {tongues[language]}")
                grid.addWidget(line, row, column)
        grid.addWidget(QLabel(self.tr("Legal form"), self.inside), 0, 0)
        for row, spelling in enumerate(BESIDE, 1):
            grid.addWidget(QLabel(called(spelling), self.inside), row, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.inside)
