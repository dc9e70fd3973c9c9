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
        parts = [f"<p><b>{escape(_words(GROUPS[clause.group]))}</b></p>"]
        parts.append(f"<p>{escape(shown_text(clause, 'ru'))}</p>")
        if clause.kk:
            doubt = "" if clause.kk_confirmed else f" <i>({self.tr('not confirmed by a native speaker')})</i>"
            kazakh = escape(shown_text(clause, "kk"))
            parts.append(f"<p><b>{self.tr('In Kazakh')}</b>{doubt}<br>{kazakh}</p>")
        if clause.slots:
            rows = "".join(
                f"<li>{escape(slot.label)}: {escape(_words(TYPES[slot.type]))}</li>" for slot in clause.slots
            )
            parts.append(f"<p><b>{escape(self.tr('Slots'))}</b></p><ul>{rows}</ul>")
        parts.append(f"<p><b>{escape(self.tr('Key'))}</b><br>{escape(clause.key)}</p>")
        return "".join(parts)
