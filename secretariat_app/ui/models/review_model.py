"""The recognised parts of a paper under review, a row each: what it is, what it says, how sure that is."""

import datetime
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.models.part_names import part_words, reason_words

if TYPE_CHECKING:
    from secretariat_app.services.reviewing import Found

Index = QModelIndex | QPersistentModelIndex

SURE = 0.7
DoubtfulRole = Qt.ItemDataRole.UserRole + 1
NoteRole = Qt.ItemDataRole.UserRole + 2
HIDDEN = ("language", "rubbish", "remainder", "nothing")
_DOUBT = QT_TRANSLATE_NOOP("review", "please check ({percent} % sure): {reason}")
_EMPTY = QT_TRANSLATE_NOOP("review", "not found")
_LEFT = QT_TRANSLATE_NOOP("review", "Left over: belongs to no part")


class Part(msgspec.Struct, frozen=True):
    """One row: the part and its number among the draft's parts; none for what is left over."""

    found: "Found"
    number: int | None
    name: str = ""


class ReviewModel(QAbstractTableModel):
    """`set_parts` fills it. `retyped` tells that somebody wrote another text into a row."""

    retyped = Signal(int, str)

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._rows: list[Part] = []
        self._editable = True

    def set_parts(self, parts: "list[Part]", *, editable: bool) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows, self._editable = parts, editable
        self.endResetModel()

    def part(self, row: int) -> "Part | None":
        """The part of that row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def doubtful(self) -> list[int]:
        """The rows that a person should look at."""
        return [row for row, part in enumerate(self._rows) if part.found.confidence < SURE]

    def row_at(self, line: int, column: int) -> int | None:
        """The row whose part has that character of the source."""
        for row, part in enumerate(self._rows):
            if any(span.line == line and span.start <= column <= span.end for span in part.found.spans):
                return row
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        part = self._rows[index.row()] if index.isValid() else None
        if part is not None and index.column() == 1 and self._editable and part.number is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        part = self._rows[index.row()]
        if (
            role != Qt.ItemDataRole.EditRole
            or part.number is None
            or value in (part.found.text, _day(part.found))
        ):
            return False
        self.retyped.emit(part.number, str(value))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        part = self._rows[index.row()]
        found = part.found
        name = index.column() == 0
        roles = Qt.ItemDataRole
        told = {
            DoubtfulRole: lambda: found.confidence < SURE,
            NoteRole: lambda: self._note(found),
            roles.DisplayRole: lambda: part_words(part.name or found.part) if name else self._text(found),
            roles.EditRole: lambda: _day(found) or found.text,
            roles.ToolTipRole: lambda: self._note(found) or reason_words(found.reason),
            roles.DecorationRole: lambda: self._icon(found) if name else None,
        }.get(role)
        return told() if told else None

    def _text(self, found: "Found") -> str:
        text = _day(found) or found.text.replace("\t", "   ") or _words(_EMPTY)
        note = self._note(found)
        return f"{text}\n{note}" if note else text

    def _icon(self, found: "Found") -> QIcon:
        meaning = "warning" if found.confidence < SURE else "check"
        return self._icons(meaning, role=meaning)

    def _note(self, found: "Found") -> str:
        if found.confidence >= SURE:
            return ""
        if found.part == "remainder":
            return _words(_LEFT)
        percent = round(found.confidence * 100)
        return _words(_DOUBT).format(percent=percent, reason=reason_words(found.reason))


def _day(found: "Found") -> str:
    """A date as the country writes it; recognition gives it by the standard."""
    if found.part != "date":
        return ""
    try:
        return f"{datetime.date.fromisoformat(found.text):%d.%m.%Y}"
    except ValueError:  # typed by a person, or none
        return ""


def _words(text: str) -> str:
    return QCoreApplication.translate("review", text)
