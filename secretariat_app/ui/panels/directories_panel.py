"""The directories, for reading: every name with the days on which it is valid."""

from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from secretariat_app.domain.directory import Directories, Kind, Name, Role
from secretariat_app.domain.directory import Entry as DirectoryEntry
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.context import Context
from secretariat_app.ui.models.library_model import Entry
from secretariat_app.ui.panels.reading_panel import ReadingPanel

KINDS = {
    Kind.COMMISSION: (QT_TRANSLATE_NOOP("directories", "Commissions"), "commission"),
    Kind.BODY: (QT_TRANSLATE_NOOP("directories", "Bodies"), "body"),
    Kind.PERSON: (QT_TRANSLATE_NOOP("directories", "Persons"), "person"),
    Kind.CITY: (QT_TRANSLATE_NOOP("directories", "Cities"), "city"),
    Kind.AUTHOR: (QT_TRANSLATE_NOOP("directories", "Who adopts acts"), "commission"),
    Kind.ACT_KIND: (QT_TRANSLATE_NOOP("directories", "Kinds of acts"), "act"),
}
POSTS = {
    "chair": QT_TRANSLATE_NOOP("directories", "chair"),
    "member": QT_TRANSLATE_NOOP("directories", "member"),
}


def _words(text: str) -> str:
    return QCoreApplication.translate("directories", text)


class DirectoriesPanel(ReadingPanel):
    """Every entry of the directories, found by any of its names."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._directories: Directories | None = None
        self.search.setPlaceholderText(self.tr("Search the directories: part of any name…"))
        self.group.addItem(self.tr("All kinds"), None)
        for kind in KINDS:
            self.group.addItem(_words(KINDS[kind][0]), kind)
        context.jobs.run(context.later_directories.get, done=self._take)

    @Slot(object)
    def _take(self, directories: Directories) -> None:
        self._directories = directories
        self.refresh()

    def entries(self, query: str, group: object) -> list[Entry]:
        if self._directories is None:
            return []
        language = "kk" if self.context.language == "kk" else "ru"
        wanted = query.casefold().replace("ё", "е").split()
        kinds = [kind for kind in KINDS if group in (None, kind)]
        found = []
        for entry in (entry for kind in kinds for entry in self._directories.of(kind)):
            names = " ".join(f"{name.nominative('ru')} {name.nominative('kk')}" for name in entry.names)
            if all(word in names.casefold().replace("ё", "е") for word in wanted):
                now = entry.name_on(date.today())
                title = now.nominative(language) or now.nominative("ru")
                words, icon = KINDS[entry.kind]
                found.append(Entry(title, f"{_words(words)} · {self._days(now)}", icon, entry))
        return found

    def written(self, entry: Entry) -> str:
        held: DirectoryEntry = entry.value
        parts = [f"<p><b>{escape(_words(KINDS[held.kind][0]))}</b></p>"]
        for name in held.names:
            kazakh = name.nominative("kk")
            parts.append(f"<p><b>{escape(self._days(name))}</b><br>{escape(name.nominative('ru'))}")
            if kazakh:
                doubt = "" if name.kk_confirmed else " " + self.tr("(not confirmed)")
                parts.append(f"<br>{escape(kazakh + doubt)}")
            parts.append("</p>")
        for role in held.roles:
            parts.append(f"<p>{escape(self._role(role))}</p>")
        return "".join(parts)

    def _role(self, role: Role) -> str:
        held = self._directories.entry(role.commission) if self._directories else None
        commission = held.name_on(role.valid_from).nominative("ru") if held else role.commission
        return f"{self._days(role)}: {_words(POSTS.get(role.post, role.post))}, {commission}"

    def _days(self, name: Name | Role) -> str:
        begin = name.valid_from.strftime("%d.%m.%Y") if name.valid_from else ""
        end = name.valid_to.strftime("%d.%m.%Y") if name.valid_to else ""
        if begin and end:
            return self.tr("from {0} to {1}").format(begin, end)
        if begin:
            return self.tr("since {0}").format(begin)
        if end:
            return self.tr("until {0}").format(end)
        return self.tr("always")
