"""How an entry of the directories stands in a list: its name of today, its kind, its days."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.directory import Entry as DirectoryEntry
from secretariat_app.domain.directory import Kind, Name, RegisteredAct
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
        names = " ".join(f"{name.nominative('ru')} {name.nominative('kk')}" for name in value.names)
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


def _when(value: Value) -> str:
    if isinstance(value, DirectoryEntry):
        return _days(value.name_on(date.today()))
    if value.repealed_on:
        sentence = QCoreApplication.translate("DirectoriesPanel", "repealed on {0}")
        return sentence.format(f"{value.repealed_on:%d.%m.%Y}")
    return f"{value.act.date:%d.%m.%Y}" if value.act.date else ""


def _days(name: Name) -> str:
    begin = name.valid_from.strftime("%d.%m.%Y") if name.valid_from else ""
    end = name.valid_to.strftime("%d.%m.%Y") if name.valid_to else ""
    if begin and end:
        return QCoreApplication.translate("DirectoriesPanel", "from {0} to {1}").format(begin, end)
    if begin:
        return QCoreApplication.translate("DirectoriesPanel", "since {0}").format(begin)
    if end:
        return QCoreApplication.translate("DirectoriesPanel", "until {0}").format(end)
    return QCoreApplication.translate("DirectoriesPanel", "always")
