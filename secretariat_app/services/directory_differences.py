"""What a changed entry has that is other than it was, field by field: for a list that a person reads."""

from collections.abc import Iterator

import msgspec

from secretariat_app.domain.directory import (
    BESIDE,
    KAZAKH_CASES,
    NOMINATIVE,
    RUSSIAN_CASES,
    Directories,
    Entry,
    Name,
    Role,
)
from secretariat_app.services import directory_columns as columns
from secretariat_app.services.directory_tables import Incoming

_CASES = {"ru": RUSSIAN_CASES, "kk": KAZAKH_CASES}


class Difference(msgspec.Struct, frozen=True):
    """One field: `what` is its column in the table, `was` is «» for what is new, `now` for what is gone.

    `name`: which name of the entry it belongs to, «» for what is of the entry itself.
    """

    what: str
    was: str
    now: str
    name: str = ""


def differences(incoming: Incoming, known: Directories) -> tuple[Difference, ...]:
    """What `incoming` changes; of a new entry, everything that it says."""
    was, now = incoming.was, incoming.entry
    found: list[Difference] = []
    for old, new in _pairs(was.names if was else (), now.names):
        words = (new or old or Name(ru={})).nominative("ru") or (new or old or Name(ru={})).nominative("kk")
        found += _of_names(old, new, words)
    found += _of_relations(was, now, known)
    return tuple(found)


def _pairs(old: tuple[Name, ...], new: tuple[Name, ...]) -> Iterator[tuple[Name | None, Name | None]]:
    """Names that stayed are passed over; of the others, what was changed stands beside what it became."""
    fresh = [name for name in new if name not in old]
    gone = [name for name in old if name not in new]
    for name in fresh:
        before = next((one for one in gone if one.valid_from == name.valid_from), None)
        if before is not None:
            gone.remove(before)
        yield before, name
    for name in gone:
        yield name, None


def _of_names(old: Name | None, new: Name | None, words: str) -> Iterator[Difference]:
    before, after = (_fields(name) if name else {} for name in (old, new))
    for what in columns.COLUMNS:
        was, now = before.get(what, ""), after.get(what, "")
        if was == now:
            continue
        if old is None and what in (*RUSSIAN_CASES, *KAZAKH_CASES) and what not in NOMINATIVE.values():
            # A form that a new name does not change says nothing that the name has not said.
            nominative = after.get(NOMINATIVE["ru" if what in RUSSIAN_CASES else "kk"])
            if now == nominative:
                continue
        yield Difference(what, was, now, words)


def _fields(name: Name) -> dict[str, str]:
    said: dict[str, str] = {}
    for language, cases in _CASES.items():
        said |= {case: name.form(language, case) for case in cases}
        said[columns.LEGAL_FORM[language]] = name.also(language).legal_form
        for spelling in BESIDE:
            words = name.spelt(spelling, language).get(NOMINATIVE[language], "")
            said[columns.SPELLINGS[language, spelling]] = words
    said[columns.FIRST] = f"{name.valid_from:%d.%m.%Y}" if name.valid_from else ""
    said[columns.LAST] = f"{name.valid_to:%d.%m.%Y}" if name.valid_to else ""
    said[columns.SOURCE] = name.source
    said[columns.CONFIRMED] = "да" if name.kk_confirmed else ""
    return said


def _of_relations(was: Entry | None, now: Entry, known: Directories) -> Iterator[Difference]:
    for what, field in ((columns.CITY, "city"), (columns.PARENT, "parent"), (columns.SUCCESSOR, "successor")):
        before, after = (getattr(entry, field) if entry else "" for entry in (was, now))
        if before != after:
            yield Difference(what, called(before, known), called(after, known))
    roles = was.roles if was else ()
    for role in now.roles:
        if role not in roles:
            same = (one for one in roles if (one.post, one.commission) == (role.post, role.commission))
            old = next((one for one in same if one.valid_from == role.valid_from), None)
            yield Difference(columns.POST, _role(old, known) if old else "", _role(role, known))


def _role(role: Role, known: Directories) -> str:
    posts = {post: word for word, post in columns.POSTS.items()}
    days = [f"{day:%d.%m.%Y}" if day else "…" for day in (role.valid_from, role.valid_to)]
    return f"{posts.get(role.post, role.post)}: {called(role.commission, known)} ({' – '.join(days)})"


def called(key: str, known: Directories) -> str:
    """The present name of the entry of that key; the key itself where there is none."""
    entry = known.entry(key) if key else None
    if entry is None:
        return key
    name = entry.name_on(None)
    return name.nominative("ru") or name.nominative("kk")
