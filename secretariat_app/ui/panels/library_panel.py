"""The clause library, for reading: what there is, with its slots, its Kazakh and its source."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.domain.clause import Clause, Group, SlotType
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.library_model import Entry
from secretariat_app.ui.panels.reading_panel import ReadingPanel

if TYPE_CHECKING:
    from secretariat_app.services.library import Library

GROUPS = {
    Group.TITLE: QT_TRANSLATE_NOOP("clauses", "Title"),
    Group.PREAMBLE: QT_TRANSLATE_NOOP("clauses", "Preamble"),
    Group.FINDINGS: QT_TRANSLATE_NOOP("clauses", "Findings"),
    Group.ENACTMENT: QT_TRANSLATE_NOOP("clauses", "Enactment"),
    Group.ITEMS: QT_TRANSLATE_NOOP("clauses", "Items"),
    Group.ACTIONS: QT_TRANSLATE_NOOP("clauses", "Actions"),
    Group.SIGNATURE: QT_TRANSLATE_NOOP("clauses", "Signature"),
}
TYPES = {
    SlotType.TEXT: QT_TRANSLATE_NOOP("clauses", "text"),
    SlotType.TITLE: QT_TRANSLATE_NOOP("clauses", "title of the question"),
    SlotType.COMMISSION: QT_TRANSLATE_NOOP("clauses", "commission"),
    SlotType.INFINITIVE: QT_TRANSLATE_NOOP("clauses", "what to do"),
    SlotType.BODY: QT_TRANSLATE_NOOP("clauses", "body"),
    SlotType.BODIES: QT_TRANSLATE_NOOP("clauses", "bodies"),
    SlotType.PERSON: QT_TRANSLATE_NOOP("clauses", "person"),
    SlotType.ACT: QT_TRANSLATE_NOOP("clauses", "act"),
    SlotType.DATE: QT_TRANSLATE_NOOP("clauses", "date"),
    SlotType.DEADLINE: QT_TRANSLATE_NOOP("clauses", "deadline"),
    SlotType.AMOUNT: QT_TRANSLATE_NOOP("clauses", "amount"),
    SlotType.ITEM_NUMBER: QT_TRANSLATE_NOOP("clauses", "number of an item"),
    SlotType.CHOICE: QT_TRANSLATE_NOOP("clauses", "one of several"),
}


def _words(text: str) -> str:
    return QCoreApplication.translate("clauses", text)


class LibraryPanel(ReadingPanel):
    """Every clause, found by any of its words."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._library: Library | None = None
        self.search.setPlaceholderText(self.tr("Search the clauses: any words or their initials…"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.group.addItem(self.tr("All parts"), None)
        for group, text in GROUPS.items():
            self.group.addItem(_words(text), group)
        context.jobs.run(context.later_library.get, done=self._take)

    @Slot(object)
    def _take(self, library: "Library") -> None:
        self._library = library
        self.refresh()

    def entries(self, query: str, group: object) -> list[Entry]:
        if self._library is None:
            return []
        from secretariat_app.services.library import shown_text

        language = "kk" if self.context.language == "kk" else "ru"
        groups = frozenset({group}) if isinstance(group, Group) else None
        return [
            Entry(
                shown_text(clause, language) or shown_text(clause, "ru"),
                _words(GROUPS[clause.group]),
                "clauses",
                clause,
            )
            for clause in self._library.find(query, language, groups)
        ]

    def written(self, entry: Entry) -> str:
        from secretariat_app.services.library import shown_text

        clause: Clause = entry.value
        parts = [_part(_words(GROUPS[clause.group]), shown_text(clause, "ru"))]
        if clause.kk:
            heading = self.tr("In Kazakh")
            if not clause.kk_confirmed:
                heading = self.tr("In Kazakh (not confirmed by a native speaker)")
            parts.append(_part(heading, shown_text(clause, "kk")))
        if clause.slots:
            slots = [f"{slot.label}: {_words(TYPES[slot.type])}" for slot in clause.slots]
            parts.append(_part(self.tr("Slots"), *slots))
        parts.append(_part(self.tr("Key"), clause.key))
        return "".join(parts)


def _part(heading: str, *lines: str) -> str:
    return f"<p><b>{escape(heading)}</b><br>{'<br>'.join(map(escape, lines))}</p>"
