"""The directories as the secretary has them: those shipped, with her own entries and changes over them.

An own entry takes the place of the shipped one of the same key. Nothing here touches a paper: its words stay
as they were written, and names that were once valid stay known.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.directory import Directories, Entry, Kind, RegisteredAct
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services.directory_checks import days_wrong, refuse_wrong, taken_by
from secretariat_app.services.library import load_directories

if TYPE_CHECKING:  # the database is loaded with the archive, not with the names
    from secretariat_app.domain.act import ActReference
    from secretariat_app.domain.record import Row
    from secretariat_app.storage.archive import Archive
    from secretariat_app.storage.directories import Change

Value = TypeVar("Value", Entry, RegisteredAct)

ACT = "act"
"""The kind of an entry that is an act: it is none of those that have names by date."""

_IN_USE = QT_TRANSLATE_NOOP(
    "errors", "«{name}» stands in papers ({papers}) and cannot be deleted; give it a last day instead."
)
_NAMED_BY = QT_TRANSLATE_NOOP("errors", "«{name}» is named by «{other}» and cannot be deleted.")
_OTHER_KIND = QT_TRANSLATE_NOOP("errors", "«{name}» and «{other}» are of different kinds.")
_UNREADABLE = QT_TRANSLATE_NOOP("errors", "The directory entry «{key}» in the archive cannot be read.")
_NO_KIND = QT_TRANSLATE_NOOP("errors", "An act needs a kind, and a number or a title.")
_GONE = QT_TRANSLATE_NOOP("errors", "The directories have no entry «{key}».")


class Held(msgspec.Struct, frozen=True):
    """The directories and which revision each own entry is at; `hidden` are the keys of what is gone."""

    directories: Directories
    revisions: Mapping[str, int] = {}
    hidden: frozenset[str] = frozenset()


def load(archive: Archive | None = None) -> Directories:
    """What the program knows names of. KnownError where an entry in the archive cannot be read."""
    return read(archive).directories


def read(archive: Archive | None = None) -> Held:
    """The directories with the revisions of the own entries."""
    shipped = load_directories()
    entries = {entry.key: entry for entry in shipped.entries}
    acts = {act_key(act): RegisteredAct(act_key(act), act) for act in shipped.acts}
    revisions: dict[str, int] = {}
    hidden = set()
    if archive is not None:
        from secretariat_app.storage import directories as kept

        for row in kept.read_all(archive):
            revisions[row.key] = row.revision
            if row.body is None:
                hidden.add(row.key)
                entries.pop(row.key, None)
                acts.pop(row.key, None)
            elif row.kind == ACT:
                acts[row.key] = _decoded(row.key, row.body, RegisteredAct)
            else:
                entries[row.key] = _decoded(row.key, row.body, Entry)
    register = tuple(acts.values())
    known = Directories(tuple(entries.values()), tuple(one.act for one in register), register)
    return Held(known, revisions, frozenset(hidden))


def new_key(kind: Kind | str) -> str:
    """A key that no entry has."""
    return f"{str(kind).replace(' ', '-')}.own-{uuid.uuid4().hex[:12]}"


def act_key(act: ActReference) -> str:
    """The key of an act: what it is told apart by."""
    day = act.date.isoformat() if act.date else ""
    return f"{ACT}.{act.kind}.{day}.{act.number or act.title}".casefold()


def save_entry(archive: Archive, entry: Entry) -> Held:
    """Keep an entry, new or changed; its earlier value stays among the versions.

    KnownError for one without a name, with days the wrong way round, or with the name of another entry of
    its kind.
    """
    held = read(archive)
    refuse_wrong(taken_by(held.directories.entries), entry)
    _put(archive, held, entry)
    return read(archive)


def save_entries(archive: Archive, entries: Sequence[Entry]) -> Held:
    """Keep several entries, all or none. KnownError as for one."""
    held = read(archive)
    keys = {entry.key for entry in entries}
    taken = taken_by((*(entry for entry in held.directories.entries if entry.key not in keys), *entries))
    for entry in entries:
        refuse_wrong(taken, entry)
    _put(archive, held, *entries)
    return read(archive)


def end_entry(archive: Archive, key: str, valid_to: datetime.date) -> Held:
    """The entry has no name after `valid_to`; papers and earlier dates keep what they have."""
    held = read(archive)
    entry = _entry(held, key)
    names = tuple(
        replace(name, valid_to=valid_to) if name.valid_to is None or name.valid_to > valid_to else name
        for name in entry.names
        if not name.valid_from or name.valid_from <= valid_to
    )
    if not names:
        raise days_wrong(shown(entry))
    _put(archive, held, replace(entry, names=names))
    return read(archive)


def merge(archive: Archive, merged: str, into: str) -> Held:
    """One entry of two: `into` gets the names and roles of `merged`, which is gone.

    No paper is changed: the words that it has are now names of the other entry. KnownError where the two
    are of different kinds.
    """
    held = read(archive)
    old, kept = _entry(held, merged), _entry(held, into)
    if old.kind is not kept.kind or merged == into:
        raise KnownError(_OTHER_KIND, name=shown(old), other=shown(kept))
    known = {(name.nominative("ru"), name.nominative("kk")) for name in kept.names}
    more = tuple(name for name in old.names if (name.nominative("ru"), name.nominative("kk")) not in known)
    roles = (*kept.roles, *(role for role in old.roles if role not in kept.roles))
    values = [replace(kept, names=(*kept.names, *more), roles=roles)]
    for entry in held.directories.entries:
        if entry.key not in (merged, into):
            moved = _renamed_keys(entry, merged, into)
            values += [moved] if moved != entry else []
    _put(archive, held, *values, gone=[old])
    return read(archive)


def delete_entry(archive: Archive, key: str) -> Held:
    """Take an entry out. KnownError where a paper or another entry names it: it can only be ended."""
    held = read(archive)
    entry = _entry(held, key)
    papers = _papers_naming(archive, entry)
    if papers:
        raise KnownError(_IN_USE, name=shown(entry), papers=papers)
    for other in held.directories.entries:
        if other.key != key and _renamed_keys(other, key, "") != other:
            raise KnownError(_NAMED_BY, name=shown(entry), other=shown(other))
    _put(archive, held, gone=[entry])
    return read(archive)


def in_use(archive: Archive, key: str) -> int:
    """How many papers name the entry by any of its names, those in the bin too."""
    return _papers_naming(archive, _entry(read(archive), key))


def undo(archive: Archive, key: str) -> Held:
    """The entry as it was before its last change; the shipped one where there was no change before."""
    from secretariat_app.storage import directories as kept

    earlier = kept.versions(archive, key)
    if not earlier:
        kept.forget(archive, key)
        return read(archive)
    held = read(archive)
    before = earlier[0]
    kept.keep(archive, [kept.Change(key, before.kind, held.revisions[key], before.body)])
    return read(archive)


def earlier(archive: Archive, key: str) -> tuple[Entry, ...]:
    """The values that an entry had before, the latest first."""
    from secretariat_app.storage import directories as kept

    rows = kept.versions(archive, key)
    return tuple(_decoded(key, row.body, Entry) for row in rows if row.body and row.kind != ACT)


def save_act(
    archive: Archive,
    act: ActReference,
    *,
    registration: str = "",
    repealed_on: datetime.date | None = None,
    key: str = "",
) -> Held:
    """Enter an act into the register, or change the one of `key`. KnownError without requisites."""
    from secretariat_app.storage import directories as kept

    if not act.kind.strip() or not (act.number or act.title):
        raise KnownError(_NO_KIND)
    held = read(archive)
    value = RegisteredAct(key or act_key(act), act, registration, repealed_on)
    kept.keep(archive, [_change(held, value.key, ACT, value)])
    return read(archive)


def delete_act(archive: Archive, key: str) -> Held:
    """Take an act out of the register. KnownError where a paper cites it."""
    from secretariat_app.storage import directories as kept

    held = read(archive)
    found = next((one for one in held.directories.register if one.key == key), None)
    if found is None:
        raise KnownError(_GONE, key=key)
    cited = where_cited(archive, found.act)
    if cited:
        raise KnownError(_IN_USE, name=found.act.title or found.act.number, papers=len(cited))
    kept.keep(archive, [_change(held, key, ACT, None)])
    return read(archive)


def where_cited(archive: Archive, act: ActReference) -> list[Row]:
    """The papers that cite the act, in a field or in their words, newest first."""
    from secretariat_app.storage import directories as kept

    return kept.citing(archive, act.date, act.number, act.title)


def shown(entry: Entry, language: str = "ru") -> str:
    """The present name of an entry, in the other language where it has none in this one."""
    name = entry.name_on(None)
    return name.nominative(language) or name.nominative("ru") or name.nominative("kk")


def _papers_naming(archive: Archive, entry: Entry) -> int:
    from secretariat_app.storage import directories as kept

    told = [
        words for name in entry.names for language in ("ru", "kk") for words in name.nominatives(language)
    ]
    return kept.papers_naming(archive, told)


def _entry(held: Held, key: str) -> Entry:
    found = held.directories.entry(key)
    if found is None:
        raise KnownError(_GONE, key=key)
    return found


def _renamed_keys(entry: Entry, old: str, new: str) -> Entry:
    roles = tuple(replace(role, commission=new) if role.commission == old else role for role in entry.roles)
    return replace(
        entry,
        roles=roles,
        city=new if entry.city == old else entry.city,
        parent=new if entry.parent == old else entry.parent,
        successor=new if entry.successor == old else entry.successor,
    )


def _put(archive: Archive, held: Held, *entries: Entry, gone: list[Entry] | None = None) -> None:
    from secretariat_app.storage import directories as kept

    changes = [_change(held, entry.key, str(entry.kind), entry) for entry in entries]
    changes += [_change(held, entry.key, str(entry.kind), None) for entry in gone or ()]
    kept.keep(archive, changes)


def _change(held: Held, key: str, kind: str, value: Entry | RegisteredAct | None) -> Change:
    from secretariat_app.storage.directories import Change

    body = msgspec.json.encode(value).decode() if value is not None else None
    return Change(key, kind, held.revisions.get(key, 0), body)


def _decoded(key: str, body: str, kind: type[Value]) -> Value:
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.MsgspecError as error:
        raise KnownError(_UNREADABLE, key=key) from error
