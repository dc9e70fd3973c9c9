"""What the directories do not keep: no name, days the wrong way round, a name that another entry has."""

from collections.abc import Iterable, Mapping

from secretariat_app.domain.directory import Entry, Kind, Name
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

Taken = Mapping[tuple[Kind, str, str], str]
"""Whose a name is: kind, language and words give the key of the entry."""

_NO_NAME = QT_TRANSLATE_NOOP("errors", "An entry needs a name in Russian or in Kazakh.")
_DAYS = QT_TRANSLATE_NOOP("errors", "The first day of «{name}» is later than the last.")
_TAKEN = QT_TRANSLATE_NOOP("errors", "There is already an entry with the name «{name}».")


def taken_by(entries: Iterable[Entry]) -> dict[tuple[Kind, str, str], str]:
    """The names that the entries have; of two with the same name the first has it."""
    taken: dict[tuple[Kind, str, str], str] = {}
    for entry in entries:
        for name in entry.names:
            for language in ("ru", "kk"):
                if words := name.nominative(language):
                    taken.setdefault((entry.kind, language, words), entry.key)
    return taken


def refuse_wrong(taken: Taken, entry: Entry) -> None:
    """KnownError for an entry without a name, with days the wrong way round, or with a name of another."""
    if not entry.names or not all(called(name) for name in entry.names):
        raise KnownError(_NO_NAME)
    for name in entry.names:
        if name.valid_from and name.valid_to and name.valid_from > name.valid_to:
            raise days_wrong(called(name))
        for language in ("ru", "kk"):
            words = name.nominative(language)
            if words and taken.get((entry.kind, language, words), entry.key) != entry.key:
                raise KnownError(_TAKEN, name=words)


def days_wrong(name: str) -> KnownError:
    """What is said of a name that would end before it begins."""
    return KnownError(_DAYS, name=name)


def called(name: Name) -> str:
    """A name in one language or the other, «» where it has no words."""
    return name.nominative("ru").strip() or name.nominative("kk").strip()
