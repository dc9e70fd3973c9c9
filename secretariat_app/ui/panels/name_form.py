"""One name of an entry: its words in both languages, its days, its source, and its case forms."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.directory import NOMINATIVE, Also, Kind, Name, Spelling
from secretariat_app.ui.context import Context
from secretariat_app.ui.dates import DateField
from secretariat_app.ui.panels.forms_grid import CASES, FormsGrid, followed
from secretariat_app.ui.panels.name_line import NameLine
from secretariat_app.ui.panels.spellings_form import SpellingsForm, called

PAUSE = 250
"""Milliseconds without a key before the rules are asked."""

_AS = {
    Kind.BODY: "body",
    Kind.AUTHOR: "body",
    Kind.COMMISSION: "body",
    Kind.PERSON: "person",
}
_WITH_SPELLINGS = (Kind.BODY, Kind.AUTHOR, Kind.COMMISSION)
_LANGUAGES = ("ru", "kk")

Asked = dict[tuple[Spelling, str], str]
"""The words of every spelling, by language."""
Forms = dict[tuple[Spelling, str], Mapping[str, str]]


class NameForm(QWidget):
    """`edited` comes with every change; `name()` is what stands here."""

    edited = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = Name(ru={})
        self._kind = Kind.BODY
        self._asked: Asked | None = None
        self._filled: set[tuple[Spelling, str]] = set()
        self._spelling = Spelling.USUAL
        self._forms: Forms = {}
        self._proposed: Forms = {}
        self.words = {language: NameLine(self) for language in _LANGUAGES}
        self.first = DateField(context.icons, self)
        self.last = DateField(context.icons, self)
        self.source = QLineEdit(self)
        self.confirmed = QCheckBox(self.tr("The Kazakh name was checked by a native speaker"), self)
        self.spellings = SpellingsForm(self)
        self.shown = QComboBox(self)
        self.forms = FormsGrid(context.icons, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        for language, line in self.words.items():
            line.setProperty("language", language)
            line.typed.connect(self._words_typed)
        for date in (self.first, self.last):
            date.changed.connect(self._edited)
        self.source.textEdited.connect(self._edited)
        self.confirmed.clicked.connect(self._edited)
        self.spellings.typed.connect(self._spelling_typed)
        self.spellings.edited.connect(self._edited)
        self.shown.activated.connect(self._show_spelling)
        self.forms.edited.connect(self._edited)
        self._pause.timeout.connect(self._ask)

    # --- what is asked of it -----------------------------------------------------------------------------

    def show_name(self, name: Name, kind: Kind) -> None:
        """Show `name` of an entry of this kind."""
        self._name, self._kind = name, kind
        self._filled.clear()
        self._proposed.clear()
        self._asked = None
        self._forms = {
            (spelling, language): name.spelt(spelling, language)
            for spelling in Spelling
            for language in _LANGUAGES
        }
        for language, line in self.words.items():
            line.show_text(name.nominative(language))
        self.spellings.show_name(name)
        self.spellings.setVisible(kind in _WITH_SPELLINGS)
        for field, day in ((self.first, name.valid_from), (self.last, name.valid_to)):
            with QSignalBlocker(field):
                field.show_date(day)
        self.source.setText(name.source)
        self.source.setCursorPosition(0)
        with QSignalBlocker(self.confirmed):
            self.confirmed.setChecked(name.kk_confirmed)
        self._spelling = Spelling.USUAL
        self._show_forms()
        self._ask()

    def name(self) -> Name:
        """The name as it stands here."""
        self._take_forms()
        also = {language: self._also(language) for language in _LANGUAGES}
        return replace(
            self._name,
            ru=self._kept(Spelling.USUAL, "ru"),
            kk=self._kept(Spelling.USUAL, "kk"),
            valid_from=self.first.date(),
            valid_to=self.last.date(),
            source=self.source.text().strip(),
            kk_confirmed=self.confirmed.isChecked(),
            ru_also=also["ru"],
            kk_also=also["kk"],
        )

    def is_valid(self) -> bool:
        """Whether both days can be read."""
        return self.first.is_valid() and self.last.is_valid()

    def is_ready(self) -> bool:
        """Whether the forms belong to the words that stand here."""
        return not self._pause.isActive() and self._asked == self._now()

    # --- words and forms ---------------------------------------------------------------------------------

    def _now(self) -> Asked:
        now: Asked = {
            (Spelling.USUAL, language): line.text().strip() for language, line in self.words.items()
        }
        return now | self.spellings.words()

    def _kept(self, spelling: Spelling, language: str) -> Mapping[str, str]:
        """The forms as a directory keeps them: the nominative alone of a name that does not decline."""
        words = self._now()[spelling, language]
        if not words:
            return {}
        nominative = NOMINATIVE[language]
        forms = self._forms.get((spelling, language), {})
        said = {nominative: words, **{case: forms.get(case, "") for case in CASES[language]}}
        old = self._name.spelt(spelling, language)
        if old.get(nominative) == words and all(
            (text or words) == (old.get(case) or words) for case, text in said.items()
        ):
            return old
        if all(text in ("", words) for text in said.values()):
            return {nominative: words}
        return {case: text or words for case, text in said.items()}

    def _also(self, language: str) -> Also:
        old = self._name.also(language)
        also = Also(
            full=self._kept(Spelling.FULL, language),
            short=self._kept(Spelling.SHORT, language),
            abbreviation=self._kept(Spelling.ABBREVIATION, language),
            legal_form=self.spellings.legal_form(language),
        )
        return old if also == old else also

    def _take_forms(self) -> None:
        """What the grid shows belongs to the spelling that it shows."""
        for language in _LANGUAGES:
            self._forms[self._spelling, language] = self.forms.forms(language)

    @Slot()
    def _words_typed(self) -> None:
        language = self.sender().property("language")
        self._filled.add((Spelling.USUAL, language))
        self.spellings.follow(language, self.words[language].text().strip())
        self._pause.start()
        self.edited.emit()

    @Slot(object, str)
    def _spelling_typed(self, spelling: Spelling, language: str) -> None:
        self._filled.add((spelling, language))
        self._pause.start()
        self.edited.emit()

    @Slot()
    def _edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _ask(self) -> None:
        self._context.jobs.run(_proposals, self._now(), _AS.get(self._kind, "phrase"), done=self._take)

    @Slot(object)
    def _take(self, proposals: tuple[Asked, Forms]) -> None:
        asked, forms = proposals
        if asked != self._now():
            return
        self._take_forms()
        for (spelling, language), proposed in forms.items():
            place = spelling, language
            if place in self._filled:
                before = self._proposed.get(place, {})
                self._forms[place] = followed(self._forms.get(place, {}), before, proposed, language)
            self._proposed[place] = proposed
        self._asked = asked
        self._show_forms()
        if self._filled:
            self.edited.emit()

    @Slot()
    def _show_spelling(self) -> None:
        self._take_forms()
        self._spelling = self.shown.currentData()
        self._show_forms()

    def _show_forms(self) -> None:
        """The forms of the chosen spelling; the usual one where the chosen one has no words."""
        now = self._now()
        there = [
            one for one in Spelling if one is Spelling.USUAL or any(now[one, lang] for lang in _LANGUAGES)
        ]
        if self._spelling not in there:
            self._spelling = Spelling.USUAL
        if there != [self.shown.itemData(at) for at in range(self.shown.count())]:
            self.shown.clear()
            for spelling in there:
                self.shown.addItem(called(spelling), spelling)
        self.shown.setCurrentIndex(there.index(self._spelling))
        self.shown.setVisible(len(there) > 1)
        for language in _LANGUAGES:
            place = self._spelling, language
            self.forms.show_forms(language, self._forms.get(place, {}), now[place])
            self.forms.propose(language, self._proposed.get(place, {}))

    # --- construction ------------------------------------------------------------------------------------

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
        self.shown.setAccessibleName(self.tr("Case forms of which name"))
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addWidget(self.shown)
        top.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(grid)
        whole.addWidget(self.spellings)
        whole.addLayout(top)
        whole.addWidget(self.forms)


def _proposals(asked: Asked, as_: str) -> tuple[Asked, Forms]:
    """What the rules make of the names; runs on a worker, where they are read the first time."""
    from secretariat_app.services.inflecting import proposed

    forms = {place: proposed(words, place[1], as_) if words else {} for place, words in asked.items()}
    return asked, forms
