"""One name of an entry: its words in both languages, its days, its source, and its case forms."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from secretariat_app.domain.directory import NOMINATIVE, Kind, Name
from secretariat_app.ui.context import Context
from secretariat_app.ui.dates import DateField
from secretariat_app.ui.panels.forms_grid import CASES, FormsGrid

PAUSE = 250
"""Milliseconds without a key before the rules are asked."""

_AS = {
    Kind.BODY: "body",
    Kind.AUTHOR: "body",
    Kind.COMMISSION: "body",
    Kind.PERSON: "person",
}


class NameForm(QWidget):
    """`edited` comes with every change; `name()` is what stands here."""

    edited = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = Name(ru={})
        self._kind = Kind.BODY
        self._asked: tuple[str, str] = ("", "")
        self._fill = False
        self.words = {"ru": QLineEdit(self), "kk": QLineEdit(self)}
        self.first = DateField(context.icons, self)
        self.last = DateField(context.icons, self)
        self.source = QLineEdit(self)
        self.confirmed = QCheckBox(self.tr("The Kazakh name was checked by a native speaker"), self)
        self.forms = FormsGrid(context.icons, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        for line in self.words.values():
            line.textEdited.connect(self._words_typed)
        for date in (self.first, self.last):
            date.changed.connect(self._edited)
        self.source.textEdited.connect(self._edited)
        self.confirmed.clicked.connect(self._edited)
        self.forms.edited.connect(self._edited)
        self._pause.timeout.connect(self._ask)

    def show_name(self, name: Name, kind: Kind) -> None:
        """Show `name` of an entry of this kind."""
        self._name, self._kind, self._fill = name, kind, False
        for language, line in self.words.items():
            line.setText(name.nominative(language))
            line.setCursorPosition(0)
            self.forms.show_forms(language, name.forms(language))
        for field, day in ((self.first, name.valid_from), (self.last, name.valid_to)):
            with QSignalBlocker(field):
                field.show_date(day)
        self.source.setText(name.source)
        self.source.setCursorPosition(0)
        with QSignalBlocker(self.confirmed):
            self.confirmed.setChecked(name.kk_confirmed)
        self._ask()

    def name(self) -> Name:
        """The name as it stands here."""
        return replace(
            self._name,
            ru=self._forms("ru"),
            kk=self._forms("kk"),
            valid_from=self.first.date(),
            valid_to=self.last.date(),
            source=self.source.text().strip(),
            kk_confirmed=self.confirmed.isChecked(),
        )

    def is_valid(self) -> bool:
        """Whether both days can be read."""
        return self.first.is_valid() and self.last.is_valid()

    def is_ready(self) -> bool:
        """Whether the forms belong to the words that stand here."""
        return not self._pause.isActive() and self._asked == self._now()

    def _forms(self, language: str) -> Mapping[str, str]:
        words = self.words[language].text().strip()
        if not words:
            return {}
        nominative = NOMINATIVE[language]
        shown = {nominative: words, **self.forms.forms(language)}
        old = self._name.forms(language)
        if all(self._name.form(language, case) == text for case, text in shown.items()):
            return old
        if all(text in ("", words) for text in shown.values()):
            return {nominative: words}
        return {case: text or words for case, text in shown.items()}

    def _now(self) -> tuple[str, str]:
        return self.words["ru"].text().strip(), self.words["kk"].text().strip()

    @Slot()
    def _words_typed(self) -> None:
        self._fill = True
        self._pause.start()
        self.edited.emit()

    @Slot()
    def _edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _ask(self) -> None:
        russian, kazakh = self._now()
        self._context.jobs.run(_proposals, russian, kazakh, _AS.get(self._kind, "phrase"), done=self._take)

    @Slot(object)
    def _take(self, proposals: tuple[tuple[str, str], Mapping[str, Mapping[str, str]]]) -> None:
        asked, forms = proposals
        if asked != self._now():
            return
        self._asked = asked
        for language in CASES:
            self.forms.propose(language, forms[language], fill=self._fill)
        if self._fill:
            self.edited.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        rows = (
            (self.tr("In &Russian"), self.words["ru"], 0, 0, 5),
            (self.tr("In &Kazakh"), self.words["kk"], 1, 0, 5),
            (self.tr("Valid &from"), self.first, 2, 0, 1),
            (self.tr("&to"), self.last, 2, 2, 1),
            (self.tr("S&ource"), self.source, 2, 4, 1),
        )
        for text, widget, row, column, span in rows:
            label = QLabel(text, self)
            target = widget.focusProxy() or widget
            label.setBuddy(target)
            target.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, column)
            grid.addWidget(widget, row, column + 1, 1, span)
        grid.addWidget(self.confirmed, 3, 1, 1, 5)
        for column, stretch in ((1, 2), (3, 2), (5, 4)):
            grid.setColumnStretch(column, stretch)
        heading = QLabel(self.tr("Case forms: proposed by the rules, correct what is wrong"), self)
        heading.setProperty("quiet", True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(grid)
        whole.addWidget(heading)
        whole.addWidget(self.forms)


def _proposals(
    russian: str, kazakh: str, as_: str
) -> tuple[tuple[str, str], Mapping[str, Mapping[str, str]]]:
    """What the rules make of both names; runs on a worker, where they are read the first time."""
    from secretariat_app.services.inflecting import proposed

    forms = {
        "ru": proposed(russian, "ru", as_) if russian else {},
        "kk": proposed(kazakh, "kk", as_) if kazakh else {},
    }
    return (russian, kazakh), forms
