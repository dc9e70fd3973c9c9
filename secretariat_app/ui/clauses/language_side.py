"""A wording in one language: its text, what is wrong with it, and what it looks like in a paper."""

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from secretariat_app.domain.clause import Slot, SlotType
from secretariat_app.domain.directory import NOMINATIVE
from secretariat_app.services.clause_mistakes import KAZAKH_CASE, Mistake
from secretariat_app.services.composing import Filled
from secretariat_app.services.slot_texts import IN_WORDS
from secretariat_app.ui.clauses.mistake_list import MistakeList
from secretariat_app.ui.clauses.template_edit import TemplateEdit
from secretariat_app.ui.context import Context


class LanguageSide(QWidget):
    """`language` is «ru» or «kk». `slot_wanted`: a new field is to be made and put in here."""

    slot_wanted = Signal()

    def __init__(self, language: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._slots: Sequence[Slot] = ()
        self.heading, self.edit = QLabel(self), TemplateEdit(self)
        self.insert = QToolButton(self)
        self.mistakes = MistakeList(context.icons, context.notices, self)
        self.example = QLabel(self)
        self._dress(context)
        self._lay_out()

    def show_slots(self, slots: Sequence[Slot]) -> None:
        """Offer these fields to be put in."""
        self._slots = tuple(slots)

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Underline them, and say them below."""
        mine = [one for one in mistakes if one.where == self.language]
        self.edit.show_mistakes(mine)
        self.mistakes.show_mistakes(mine)

    def show_example(self, filled: Filled | None) -> None:
        """The text as it would stand in a paper, what comes from fields underlined; None while it cannot."""
        if filled is None:
            self.example.setText(self.tr("The example shows when the mistakes are mended."))
            return
        parts, last = [], 0
        for span in filled.spans:
            parts.append(escape(filled.text[last : span.start]))
            parts.append(f"<u>{escape(filled.text[span.start : span.end])}</u>")
            last = span.end
        self.example.setText("".join([*parts, escape(filled.text[last:])]))

    def show_no_example(self) -> None:
        """There is no text in this language."""
        self.example.setText(self.tr("There are no words in this language yet."))

    def put_in(self, slot: Slot, form: str = "") -> None:
        """The field where the cursor is, in the case it is to stand in, or in the `form` that is named."""
        cursor = self.edit.textCursor()
        case = KAZAKH_CASE.get(slot.case, slot.case) if self.language == "kk" else slot.case
        wanted = form or (case if case != NOMINATIVE[self.language] else "")
        ending = f"|{wanted}" if wanted else ""
        self.edit.mend(cursor.selectionStart(), cursor.selectionEnd(), f"{{{{ {slot.name}{ending} }}}}")

    def _fill_menu(self) -> None:
        menu = self.insert.menu()
        menu.clear()
        for slot in self._slots:
            name = f"{slot.name} — {slot.label}" if slot.label else slot.name
            menu.addAction(name, partial(self.put_in, slot))
            if slot.type is SlotType.AMOUNT:
                in_words = self.tr("{0}, in words too").format(name)
                menu.addAction(in_words, partial(self.put_in, slot, IN_WORDS))
        menu.addSeparator()
        menu.addAction(self.tr("A new field…"), self.slot_wanted.emit)

    def _dress(self, context: Context) -> None:
        name = self.tr("In Kazakh") if self.language == "kk" else self.tr("In Russian")
        self.heading.setText(name)
        self.heading.setBuddy(self.edit)
        self.edit.setAccessibleName(name)
        self.insert.setText(self.tr("Field"))
        self.insert.setIcon(context.icons("add"))
        self.insert.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insert.setToolTip(self.tr("Put a field where the cursor is"))
        self.insert.setAccessibleName(self.insert.toolTip())
        menu = QMenu(self.insert)
        menu.aboutToShow.connect(self._fill_menu)
        self.insert.setMenu(menu)
        self.example.setWordWrap(True)
        self.example.setTextFormat(Qt.TextFormat.RichText)
        self.example.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.example.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.example.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.example.setProperty("quiet", True)
        self.example.setAccessibleName(self.tr("Example"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.insert)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.edit)
        column.addWidget(self.mistakes)
        column.addWidget(self.example)
        column.addStretch()
