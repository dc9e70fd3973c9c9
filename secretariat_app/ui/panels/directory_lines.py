"""How an entry of the directories stands in a list: its name of today, its kind, its days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.directory import Entry as DirectoryEntry
from secretariat_app.domain.directory import Kind, Name, RegisteredAct, Role
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.directories import ACT
from secretariat_app.ui.models.library_model import Entry

KINDS: dict[str, tuple[str, str]] = {
    Kind.COMMISSION: (QT_TRANSLATE_NOOP("directories", "Commissions"), "commission"),
    Kind.BODY: (QT_TRANSLATE_NOOP("directories", "Bodies"), "body"),
    Kind.PERSON: (QT_TRANSLATE_NOOP("directories", "Persons"), "person"),
    Kind.CITY: (QT_TRANSLATE_NOOP("directories", "Cities"), "city"),
    ACT: (QT_TRANSLATE_NOOP("directories", "Acts"), "act"),
    Kind.AUTHOR: (QT_TRANSLATE_NOOP("directories", "Who adopts acts"), "commission"),
    Kind.ACT_KIND: (QT_TRANSLATE_NOOP("directories", "Kinds of acts"), "act"),
}
ADDED = {
    Kind.BODY: QT_TRANSLATE_NOOP("directories", "New body"),
    Kind.PERSON: QT_TRANSLATE_NOOP("directories", "New person"),
    Kind.COMMISSION: QT_TRANSLATE_NOOP("directories", "New commission"),
    Kind.CITY: QT_TRANSLATE_NOOP("directories", "New city"),
    ACT: QT_TRANSLATE_NOOP("directories", "New act"),
    Kind.AUTHOR: QT_TRANSLATE_NOOP("directories", "New author of acts"),
}

_LONG_START = 20

Value = DirectoryEntry | RegisteredAct


def words(text: str) -> str:
    """A kind in the window's language."""
    return QCoreApplication.translate("directories", text)


def kind(value: Value) -> str:
    """The kind by which the value is listed."""
    return ACT if isinstance(value, RegisteredAct) else value.kind


def folded(value: Value) -> str:
    """All names of the value, to be searched."""
    if isinstance(value, RegisteredAct):
        act = value.act
        day = f"{act.date:%d.%m.%Y}" if act.date else ""
        names = f"{act.kind} {act.body} {day} {act.number} {act.title} {value.registration}"
    else:
        told = (name.nominatives(language) for name in value.names for language in ("ru", "kk"))
        names = " ".join(words for spellings in told for words in spellings)
    return names.casefold().replace("ё", "е")


def called(value: Value, language: str) -> str:
    """What the value is called today."""
    if isinstance(value, RegisteredAct):
        number = f"№ {value.act.number} " if value.act.number else ""
        return f"{value.act.kind} {number}{value.act.title}".strip() or words(ADDED[ACT])
    now = value.name_on(date.today())
    return now.nominative(language) or now.nominative("ru") or words(ADDED.get(value.kind, ""))


def line(value: Value, language: str, *, edited: bool) -> Entry:
    """The value as a line of the list; what is not saved yet is dotted."""
    text, icon = KINDS[kind(value)]
    dot = "• " if edited else ""
    return Entry(dot + called(value, language), f"{words(text)} · {_when(value)}", icon, value.key)


def days(name: Name | Role) -> str:
    """The days of a name or a role in words: «since 17.09.2022»."""
    return _days(name)


def differing(names: Sequence[str]) -> list[str]:
    """Of each name the words in which it differs from the others; of names that are the same, all words."""
    split = [name.split() for name in names]
    first = _common(split)
    last = _common([words[first:][::-1] for words in split])
    kept = [" ".join(words[first : len(words) - last]) for words in split]
    return [words.strip("«»") or name for words, name in zip(kept, names, strict=True)]


def told_apart(names: Sequence[str]) -> list[str]:
    """The names for a narrow list: a beginning that a name shares with another is «…»."""
    shown = []
    for name in names:
        words = name.split()
        shared = max((_common([words, other.split()]) for other in names if other != name), default=0)
        start = " ".join(words[:shared])
        short = len(start) >= _LONG_START and shared < len(words)
        shown.append(f"… {' '.join(words[shared:])}" if short else name)
    return shown


def _common(split: Sequence[Sequence[str]]) -> int:
    """How many words all begin with."""
    count = 0
    for words in zip(*split, strict=False):
        if len(set(words)) > 1 or len(split) < 2:
            break
        count += 1
    return count


def _when(value: Value) -> str:
    if isinstance(value, DirectoryEntry):
        return _days(value.name_on(date.today()))
    if value.repealed_on:
        sentence = QCoreApplication.translate("DirectoriesPanel", "repealed on {0}")
        return sentence.format(f"{value.repealed_on:%d.%m.%Y}")
    return f"{value.act.date:%d.%m.%Y}" if value.act.date else ""


def _days(name: Name | Role) -> str:
    begin = name.valid_from.strftime("%d.%m.%Y") if name.valid_from else ""
    end = name.valid_to.strftime("%d.%m.%Y") if name.valid_to else ""
    if begin and end:
        return QCoreApplication.translate("DirectoriesPanel", "from {0} to {1}").format(begin, end)
    if begin:
        return QCoreApplication.translate("DirectoriesPanel", "since {0}").format(begin)
    if end:
        return QCoreApplication.translate("DirectoriesPanel", "until {0}").format(end)
    return QCoreApplication.translate("DirectoriesPanel", "always")
