"""The structure of a paper as a tree: its parts, their paragraphs and items by number and first words."""

from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QIcon, QPixmap, QStandardItem, QStandardItemModel

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.checking import Problem
from secretariat_app.ui.icons import Icons

PLACE = Qt.ItemDataRole.UserRole
FIRST_WORDS = 60
PARTS = {
    Part.REQUISITES: QT_TRANSLATE_NOOP("outline", "Requisites"),
    Part.TITLE: QT_TRANSLATE_NOOP("outline", "Title"),
    Part.PREAMBLE: QT_TRANSLATE_NOOP("outline", "Preamble"),
    Part.FINDINGS: QT_TRANSLATE_NOOP("outline", "Findings"),
    Part.ENACTMENT: QT_TRANSLATE_NOOP("outline", "Enactment"),
    Part.ITEMS: QT_TRANSLATE_NOOP("outline", "Items"),
    Part.SIGNATURES: QT_TRANSLATE_NOOP("outline", "Signatures"),
}
EMPTY = QT_TRANSLATE_NOOP("outline", "(empty)")
SEVERITIES = ("error", "warning", "info")


class Entry(msgspec.Struct, frozen=True):
    """One line of the outline with those under it."""

    place: Place
    text: str
    under: tuple["Entry", ...] = ()


class OutlineModel(QStandardItemModel):
    """The tree; a new value touches only the lines that differ."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        clear = QPixmap(1, 1)
        clear.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(clear.scaled(14, 14))  # so that lines without a problem begin where the others do
        self._entries: tuple[Entry, ...] = ()
        self._items: dict[Place, QStandardItem] = {}
        self._worst: dict[Place, tuple[str, str]] = {}

    def show_value(self, value: Resolution) -> None:
        """Show the structure of `value`."""
        entries = entries_of(value)
        if not self._entries:
            self._fill(self.invisibleRootItem(), entries)
        else:
            for row, (old, new) in enumerate(zip(self._entries, entries, strict=True)):
                self._bring(self.item(row), old, new)
        self._entries = entries

    def show_problems(self, problems: Iterable[Problem], words: Mapping[str, str]) -> None:
        """Mark every line that has a problem, and those above it, by the worst; `words` name severities."""
        worst: dict[Place, tuple[str, str]] = {}
        found = {(str(problem.severity), problem.where.place) for problem in problems}
        for severity, own in sorted(found, key=lambda one: SEVERITIES.index(one[0])):
            for place in _upwards(own):
                worst.setdefault(place, (severity, words[severity]))
        changed = {place for place in {*worst, *self._worst} if worst.get(place) != self._worst.get(place)}
        self._worst = worst
        for place in changed:
            if place in self._items:
                self._dress(self._items[place], place)

    def index_of(self, place: Place) -> QModelIndex:
        """The line of `place`, or of what it belongs to."""
        for candidate in _upwards(place):
            if candidate in self._items:
                return self.indexFromItem(self._items[candidate])
        return QModelIndex()

    # --- lines ---------------------------------------------------------------------------------------

    def _bring(self, item: QStandardItem, old: Entry, new: Entry) -> None:
        if old == new:
            return
        if old.text != new.text:
            item.setText(new.text)
            self._dress(item, new.place)
        shared = min(len(old.under), len(new.under))
        for row in range(shared):
            self._bring(item.child(row), old.under[row], new.under[row])
        if len(old.under) > shared:
            for entry in old.under[shared:]:
                self._forget(entry)
            item.removeRows(shared, len(old.under) - shared)
        self._fill(item, new.under[shared:])

    def _fill(self, above: QStandardItem, entries: Iterable[Entry]) -> None:
        rows = [self._made(entry) for entry in entries]
        if rows:
            above.appendRows(rows)

    def _made(self, entry: Entry) -> QStandardItem:
        item = QStandardItem(entry.text)
        item.setEditable(False)
        item.setData(entry.place, PLACE)
        self._items[entry.place] = item
        self._dress(item, entry.place)
        self._fill(item, entry.under)
        return item

    def _forget(self, entry: Entry) -> None:
        self._items.pop(entry.place, None)
        for under in entry.under:
            self._forget(under)

    def _dress(self, item: QStandardItem, place: Place) -> None:
        severity, word = self._worst.get(place, ("", ""))
        item.setIcon(self._icons(severity, role=severity) if severity else self._blank)
        item.setToolTip(f"{word}: {item.text()}" if severity else item.text())
        item.setAccessibleText(f"{item.text()} ({word})" if severity else item.text())


def entries_of(value: Resolution) -> tuple[Entry, ...]:
    """The parts of `value` in the order of the paper."""
    title, preamble, enactment = (
        part.text if part else "" for part in (value.title, value.preamble, value.enactment)
    )
    own = {Part.TITLE: title, Part.PREAMBLE: preamble, Part.ENACTMENT: enactment}
    under: dict[Part, tuple[Entry, ...]] = {
        Part.FINDINGS: tuple(
            Entry(Place(Part.FINDINGS, index), _words(finding.text))
            for index, finding in enumerate(value.findings)
        ),
        Part.ITEMS: tuple(
            Entry(
                Place(Part.ITEMS, index),
                f"{index + 1}. {_words(item.text)}",
                tuple(
                    Entry(Place(Part.ITEMS, index, position), f"– {_words(action.text)}")
                    for position, action in enumerate(item.actions)
                ),
            )
            for index, item in enumerate(value.items)
        ),
        Part.SIGNATURES: tuple(
            Entry(Place(Part.SIGNATURES, index), _words(signature.name or signature.position))
            for index, signature in enumerate(value.signatures)
        ),
    }
    return tuple(_part(part, own.get(part), under.get(part, ())) for part in Part)


def _part(part: Part, text: str | None, under: tuple[Entry, ...]) -> Entry:
    name = QCoreApplication.translate("outline", PARTS[part])
    if text is not None:
        name = f"{name}: {_words(text)}"
    elif part is not Part.REQUISITES:
        name = f"{name} ({len(under)})" if under else f"{name}: {_words('')}"
    return Entry(Place(part), name, under)


def _words(text: str) -> str:
    if len(text) <= FIRST_WORDS:
        return text or QCoreApplication.translate("outline", EMPTY)
    return text[:FIRST_WORDS].rstrip() + "…"


def _upwards(place: Place) -> tuple[Place, ...]:
    """The place, what it belongs to, and its part."""
    chain = [place]
    if place.action is not None:
        chain.append(Place(place.part, place.index))
    chain.append(Place(place.part))
    return tuple(dict.fromkeys(chain))
