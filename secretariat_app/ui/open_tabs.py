"""Which papers are open, with cursor and scroll position: written down, and opened at the next start."""

import json
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from secretariat_app.domain.place import Part, Place
from secretariat_app.settings import TABS
from secretariat_app.ui.context import Context
from secretariat_app.ui.paper_jobs import read_open
from secretariat_app.ui.papers import Papers

BETWEEN = 2000


class OpenTabs(QObject):
    """Remembers the papers that are kept in the archive; what was never saved is the journal's."""

    def __init__(self, context: Context, papers: Papers) -> None:
        super().__init__(papers)
        self._context, self._papers = context, papers
        self._wanted: list[dict[str, Any]] = []
        self._front = 0
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN)
        self._timer.timeout.connect(self.keep)
        self._listening = False

    @Slot()
    def restore(self) -> None:
        """Open what was open at the last end, and from then on keep it written down."""
        self._wanted, self._front = _read(self._context.settings.text(TABS))
        if self._wanted:
            context = self._context
            identities = [tab["id"] for tab in self._wanted]
            context.ask_archive(
                read_open, identities, context.later_library, context.later_directories, done=self._open
            )
        else:
            self._listen()

    @Slot(object)
    def _open(self, found: dict[int, Any]) -> None:
        spaces: dict[int, Any] = {}
        for tab in self._wanted:
            stored = found.get(tab["id"])
            if stored is not None and not self._papers.show_open(stored.id):
                space = self._papers.open_stored(stored)
                space.following.come_back(_place(tab), tab["at"], tab["scroll"])
                spaces[stored.id] = space
        front = self._wanted[self._front - 1]["id"] if 0 < self._front <= len(self._wanted) else None
        if front in spaces:
            self._papers.setCurrentWidget(spaces[front])
        elif spaces:
            self._papers.show_archive()
        self._listen()

    def _listen(self) -> None:
        if not self._listening:
            self._listening = True
            self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Write down what is open now."""
        if not self._listening:  # what was open has not been opened again yet
            return
        tabs, front = [], 0
        for space in self._papers.workspaces():
            stored = space.stored()
            if stored is not None:
                place, at, scroll = space.following.whereabouts()
                where = [str(place.part), place.index, place.action] if place is not None else None
                tabs.append({"id": stored.id, "place": where, "at": at, "scroll": scroll})
                if space is self._papers.workspace():
                    front = len(tabs)
        text = json.dumps({"tabs": tabs, "front": front}) if tabs else ""
        if text != self._context.settings.text(TABS):
            self._context.settings.put(TABS, text)


def _read(text: str) -> tuple[list[dict[str, Any]], int]:
    """What is remembered; nothing where that cannot be read."""
    try:
        kept: dict[str, Any] = json.loads(text or '{"tabs": [], "front": 0}')
        tabs = [
            {"id": int(tab["id"]), "place": tab["place"], "at": int(tab["at"]), "scroll": int(tab["scroll"])}
            for tab in kept["tabs"]
        ]
        return tabs, int(kept["front"])
    except (ValueError, KeyError, TypeError):
        return [], 0


def _place(tab: dict[str, Any]) -> Place | None:
    try:
        part, index, action = tab["place"]
        return Place(Part(part), index, action)
    except (ValueError, TypeError):
        return None
