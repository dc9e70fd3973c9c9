"""One clause, written in place: both languages side by side, its fields, an example that follows each key."""

import datetime
import re
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from secretariat_app.domain.clause import Clause, Group
from secretariat_app.domain.clause import Slot as ClauseSlot
from secretariat_app.errors import KnownError
from secretariat_app.services import clause_mistakes
from secretariat_app.services.clause_mistakes import Mistake
from secretariat_app.services.composing import Filled
from secretariat_app.ui.clauses.language_side import LanguageSide
from secretariat_app.ui.clauses.mistake_list import MistakeList
from secretariat_app.ui.clauses.slots_table import SlotsTable
from secretariat_app.ui.context import Context

WAIT_MS = 120
"""After a key: mistakes and examples are asked for once the hands rest so long."""


class Looked(msgspec.Struct, frozen=True):
    """What a worker found in a clause."""

    clause: Clause
    mistakes: tuple[Mistake, ...]
    examples: dict[str, Filled | None]


class ClauseForm(QScrollArea):
    """`edited` emits the clause as it now stands and the name of what is being typed, «» for a whole step."""

    edited = Signal(object, str)
    looked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._clause = Clause("", Group.ITEMS, 0, "")
        self._number = 0
        self._found: Looked | None = None
        self.sides = {language: LanguageSide(language, context, self) for language in ("ru", "kk")}
        self.table = SlotsTable(context, self)
        self.wrong = MistakeList(context.icons, context.notices, self)
        self.opens = QCheckBox(self.tr("A &list of actions follows"), self)
        self.closing_label, self.closing = (
            QLabel(self.tr("Kazakh word after the list"), self),
            QLineEdit(self),
        )
        self.another = QPushButton(self.tr("Another e&xample"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._lay_out()
        self._connect()

    def show_clause(self, clause: Clause) -> None:
        """Show `clause` as it is; what is not other words stays where it is, cursors too."""
        self._clause = clause
        for language, side in self.sides.items():
            side.edit.show_text(clause.text(language))
            side.show_slots(clause.slots)
        self.table.show_slots(clause.slots)
        with QSignalBlocker(self.opens), QSignalBlocker(self.closing):
            self.opens.setChecked(clause.takes_actions)
            if self.closing.text() != clause.closing_kk:
                self.closing.setText(clause.closing_kk)
        whole = clause.group is Group.ITEMS
        self.opens.setVisible(whole)
        for widget in (self.closing_label, self.closing):
            widget.setVisible(whole and clause.takes_actions)
        self._timer.start()

    def clause(self) -> Clause:
        """The clause as it stands here."""
        return self._clause

    def first_mistake(self) -> Mistake | None:
        """What keeps the clause from being saved."""
        return next(iter(clause_mistakes.mistakes(self._clause)), None)

    def go_to(self, mistake: Mistake) -> None:
        """Put the cursor where the mistake is."""
        side = self.sides.get(mistake.where)
        if side is not None:
            side.edit.select(mistake.start, mistake.end)
            self.ensureWidgetVisible(side.edit)
            return
        names = [slot.name for slot in self._clause.slots]
        if mistake.where in names:
            self.table.view.selectRow(names.index(mistake.where))
            self.table.view.setFocus()
            self.ensureWidgetVisible(self.table.view)

    @Slot()
    def look(self) -> None:
        """Ask for mistakes and examples of what stands here."""
        self._timer.stop()
        self._context.jobs.run(
            _look, self._clause, self._context.later_directories, self._number, done=self._show_found
        )

    @Slot(object)
    def _show_found(self, found: Looked) -> None:
        if found.clause != self._clause:
            return
        self._found = found
        for language, side in self.sides.items():
            side.show_mistakes(found.mistakes)
            if found.clause.text(language).strip():
                side.show_example(found.examples.get(language))
            else:
                side.show_no_example()
        notices = self._context.notices
        fields = {one.where: notices.sentence(one.told()) for one in found.mistakes}
        self.table.model.show_wrong({name: text for name, text in fields.items() if name not in self.sides})
        self.wrong.show_mistakes([one for one in found.mistakes if one.where not in self.sides])
        self.looked.emit(found)

    # --- changes -----------------------------------------------------------------------------------------

    def _take(self, clause: Clause, run: str = "") -> None:
        if clause == self._clause:
            return
        self.show_clause(clause)
        self.edited.emit(clause, run)

    @Slot(str)
    def _typed(self, text: str) -> None:
        language = next(code for code, side in self.sides.items() if side.edit is self.sender())
        fresh = replace(self._clause, ru=text) if language == "ru" else replace(self._clause, kk=text)
        word = len(text.split())
        self._take(fresh, f"{language} {word}")

    @Slot(object)
    def _slots_edited(self, slots: tuple[ClauseSlot, ...]) -> None:
        self._take(replace(self._clause, slots=slots))

    @Slot(str, str)
    def _renamed(self, old: str, new: str) -> None:
        """The texts follow a field's new name."""
        if old and new.isidentifier():
            pattern = re.compile(rf"(?<![\w'])({re.escape(old)})(?![\w'])")
            ru, kk = (_within_braces(text, pattern, new) for text in (self._clause.ru, self._clause.kk))
            self._clause = replace(self._clause, ru=ru, kk=kk)

    @Slot(bool)
    def _opens(self, opens: bool) -> None:
        text = self._clause.ru.rstrip()
        if opens and not text.endswith(":"):
            text = text.rstrip(".;") + ":"
        self._take(replace(self._clause, takes_actions=opens, ru=text))

    @Slot(str)
    def _closing(self, text: str) -> None:
        self._take(replace(self._clause, closing_kk=text), "closing")

    @Slot(object)
    def _mend(self, mistake: Mistake) -> None:
        remedy = mistake.remedy
        if remedy is None:
            return
        if remedy.drops:
            self.table.drop(remedy.slot)
        elif remedy.slot:
            self.table.add_slot(remedy.slot)
        elif (side := self.sides.get(mistake.where)) is not None:
            side.edit.mend(remedy.start, remedy.end, remedy.text)
        self.look()

    @Slot()
    def _new_slot(self) -> None:
        side = next(one for one in self.sides.values() if one is self.sender())
        side.put_in(self.table.add_slot())
        self.table.view.setFocus()

    @Slot()
    def _another(self) -> None:
        self._number += 1
        self.look()

    # --- construction ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        for side in self.sides.values():
            side.edit.typed.connect(self._typed)
            side.mistakes.mended.connect(self._mend)
            side.slot_wanted.connect(self._new_slot)
        self.wrong.mended.connect(self._mend)
        self.table.edited.connect(self._slots_edited)
        self.table.renamed.connect(self._renamed)
        self.opens.toggled.connect(self._opens)
        self.closing.textEdited.connect(self._closing)
        self.another.clicked.connect(self._another)
        self._timer.timeout.connect(self.look)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget(self)
        page.setObjectName("page")
        both, below = QHBoxLayout(), QHBoxLayout()
        both.setSpacing(16)
        for side in self.sides.values():
            both.addWidget(side, 1)
        self.closing_label.setBuddy(self.closing)
        self.closing.setAccessibleName(self.closing_label.text())
        self.closing.setMaximumWidth(200)
        below.addWidget(self.another)
        below.addStretch()
        below.addWidget(self.opens)
        below.addWidget(self.closing_label)
        below.addWidget(self.closing)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(12)
        column.addLayout(both)
        column.addLayout(below)
        column.addWidget(self.table)
        column.addWidget(self.wrong)
        column.addStretch()
        self.setWidget(page)


def _within_braces(text: str, pattern: "re.Pattern[str]", new: str) -> str:
    for start, end, _ in reversed(clause_mistakes.named(text)):
        text = text[:start] + pattern.sub(new, text[start:end]) + text[end:]
    return text


def _look(clause: Clause, directories: Any, number: int) -> Looked:
    from secretariat_app.services.clause_examples import example

    found = clause_mistakes.mistakes(clause)
    wrong = {one.where for one in found}
    today, known = datetime.date.today(), directories.get()
    examples: dict[str, Filled | None] = {}
    for language in ("ru", "kk"):
        examples[language] = None
        if language not in wrong and clause.text(language).strip():
            try:
                examples[language] = example(clause, language, known, today, number)
            except KnownError:  # a field is wrong: the mistake says so
                continue
    return Looked(clause, found, examples)
