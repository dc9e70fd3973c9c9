"""The clause library as the secretary has it: the shipped clauses, with her own and her changes over them.

What she changes lies in the archive, each earlier version with it. A changed clause takes the place of the
shipped one of the same key. Nothing here touches a paper: its words stay as they were written.
"""

from __future__ import annotations

import datetime
import hashlib
import uuid
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, Group
from secretariat_app.domain.resolution import plain
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services import clause_mistakes, own_clauses
from secretariat_app.services.clause_files import in_order
from secretariat_app.services.library import Library, load_library
from secretariat_app.services.own_clauses import ORDER, OWN, Marked

if TYPE_CHECKING:  # the database is loaded with the archive, not with the library
    from secretariat_app.domain.record import Row
    from secretariat_app.storage.archive import Archive
    from secretariat_app.storage.clauses import Change, Kept

_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "The wording «{key}» in the archive cannot be read; it is left aside."
)
_IN_USE = QT_TRANSLATE_NOOP(
    "errors", "The wording stands in papers ({papers}) and cannot be deleted; take it out of use instead."
)
_SHIPPED = QT_TRANSLATE_NOOP("errors", "A wording that comes with the program can only be taken out of use.")
_NO_KAZAKH = QT_TRANSLATE_NOOP("errors", "The wording has no Kazakh words that could be checked.")


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the archive keeps of a clause.

    `clause` is None where the shipped words stand. `checked_by` says which native speaker has read the Kazakh
    words and found them right, and `checked_on` when.
    """

    clause: Clause | None = None
    retired: bool = False
    checked_by: str = ""
    checked_on: datetime.date | None = None


class Held(msgspec.Struct, frozen=True):
    """The library, what the archive keeps of it and at which revision, and what could not be read."""

    library: Library
    entries: Mapping[str, Entry] = {}
    revisions: Mapping[str, int] = {}
    wrong: tuple[KnownError, ...] = ()

    def entry(self, key: str) -> Entry:
        """What is kept of the clause, an empty entry where nothing is."""
        return self.entries.get(key, Entry())

    def is_changed(self, key: str) -> bool:
        """Whether the clause came with the program and now says something else."""
        shipped = shipped_clause(key)
        return shipped is not None and not same_words(shipped, self.library.get(key))


class Version(msgspec.Struct, frozen=True):
    """What a clause said; `changed_at` is None and `revision` 0 for the words that came with the program."""

    revision: int
    clause: Clause
    retired: bool = False
    checked_by: str = ""
    changed_at: datetime.datetime | None = None
    present: bool = False


def load(archive: Archive | None = None) -> Library:
    """The library; only what is shipped, and old files of own clauses, where there is no archive."""
    return read(archive).library


def read(archive: Archive | None, folder: Path | None = None) -> Held:
    """The library with what is kept of each clause. `folder`: of the old files of own clauses."""
    shipped = load_library()
    if archive is None:
        return _from_files(shipped, folder)
    from secretariat_app.storage import clauses as kept

    wrong = _bring_in(archive, folder)
    rows = kept.read_all(archive)
    if not rows:
        return Held(shipped, wrong=tuple(wrong))
    entries: dict[str, Entry] = {}
    for row in rows:
        try:
            entries[row.key] = _decoded(row) if row.body is not None else Entry()
        except KnownError as error:
            wrong.append(error)
    known = {clause.key: clause for clause in shipped.clauses}
    known |= {key: entry.clause for key, entry in entries.items() if entry.clause is not None}
    earlier: dict[str, list[Clause]] = {}
    for row in kept.versions(archive):
        if row.key in known and row.body is not None:
            before = _words_of(row)
            earlier.setdefault(row.key, []).extend([before] if before else [])
    for clause in shipped.clauses:
        if clause.key in entries:
            earlier.setdefault(clause.key, []).append(clause)
    library = Library(
        in_order(known.values()),
        frozenset(key for key, entry in entries.items() if entry.retired and key in known),
        {key: _others(known[key], clauses) for key, clauses in earlier.items()},
    )
    return Held(library, entries, {row.key: row.revision for row in rows}, tuple(wrong))


def shipped_clause(key: str) -> Clause | None:
    """The clause of that key as it comes with the program."""
    return next((clause for clause in load_library().clauses if clause.key == key), None)


def same_words(one: Clause, other: Clause) -> bool:
    """Whether two clauses put the same into a paper and ask the same, whoever has checked them."""
    return replace(one, kk_confirmed=False, source="", order=0, key="") == replace(
        other, kk_confirmed=False, source="", order=0, key=""
    )


# --- changes -------------------------------------------------------------------------------------------


def new_key(group: Group) -> str:
    """A key that no clause has, on whatever machine."""
    return f"{group}{OWN}{uuid.uuid4().hex[:12]}"


def blank(group: Group) -> Clause:
    """A clause of one's own to begin with."""
    return Clause(new_key(group), group, ORDER, "", source="own")


def copy_of(clause: Clause) -> Clause:
    """The same words and slots under a key of one's own, beside the one it was made from."""
    return replace(clause, key=new_key(clause.group), source=clause.source or "own")


def save(archive: Archive, clause: Clause, revision: int | None = None) -> Held:
    """Keep a clause, new or changed; what it said before stays among the versions.

    `revision`: at which the clause was read. KnownError where it was changed elsewhere since and, with the
    first mistake, where a paper could not be made from it.
    """
    return save_all(archive, [clause], revision)


def save_all(
    archive: Archive, clauses: Sequence[Clause], revision: int | None = None, *, as_given: bool = False
) -> Held:
    """Keep several clauses, all or none. `as_given`: who made them says whether their Kazakh is confirmed."""
    held = read(archive)
    changes = []
    for given in clauses:
        clause = tidied(given)
        clause_mistakes.refuse_wrong(clause)
        changes.append(_change(held, clause.key, _with_clause(held, clause, as_given), revision))
    return _kept(archive, changes)


def save_words(archive: Archive, text: str, marked: list[Marked], group: Group, language: str) -> Held:
    """Keep the words of a paragraph as a clause, those that are marked as slots. KnownError as for `save`."""
    return save(archive, own_clauses.made(new_key(group), text, marked, group, language))


def retire(archive: Archive, key: str, *, retired: bool = True) -> Held:
    """Offer the clause no longer, or again; papers that have it keep it."""
    held = read(archive)
    held.library.get(key)
    return _kept(archive, [_change(held, key, replace(held.entry(key), retired=retired))])


def mark_checked(archive: Archive, key: str, who: str, on: datetime.date) -> Held:
    """Note that `who`, a native speaker, has read the Kazakh words and found them right.

    «» takes the note back, and the words are unconfirmed again. KnownError where there are no Kazakh words.
    """
    held = read(archive)
    clause, name = held.library.get(key), who.strip()
    if not clause.kk:
        raise KnownError(_NO_KAZAKH)
    marked = replace(clause, kk_confirmed=bool(name))
    entry = replace(held.entry(key), clause=marked, checked_by=name, checked_on=on if name else None)
    return _kept(archive, [_change(held, key, entry)])


def restore_shipped(archive: Archive, key: str) -> Held:
    """The words that come with the program; what stood there stays among the versions."""
    held = read(archive)
    shipped = shipped_clause(key)
    if shipped is None:
        held.library.get(key)
        return held
    return _kept(
        archive, [_change(held, key, replace(held.entry(key), clause=None, checked_by="", checked_on=None))]
    )


def restore_version(archive: Archive, version: Version) -> Held:
    """What a clause said before, as its newest version."""
    return save(archive, version.clause)


def delete(archive: Archive, key: str) -> Held:
    """Take out a clause of one's own. KnownError where it is shipped, or a paper was made from it."""
    from secretariat_app.storage import clauses as kept

    held = read(archive)
    held.library.get(key)
    if shipped_clause(key) is not None:
        raise KnownError(_SHIPPED)
    papers = kept.papers_of(archive, key)
    if papers:
        raise KnownError(_IN_USE, papers=papers)
    return _kept(archive, [_change(held, key, None)])


def undo(archive: Archive, key: str) -> Held:
    """The clause as it was before its last change."""
    from secretariat_app.storage import clauses as kept

    earlier = kept.versions(archive, [key])
    if not earlier:
        kept.forget(archive, key)
        return read(archive)
    held = read(archive)
    return _kept(archive, [kept.Change(key, held.revisions.get(key, 0), earlier[0].body)])


# --- looking -------------------------------------------------------------------------------------------


def versions(archive: Archive, key: str) -> tuple[Version, ...]:
    """What the clause says and said, the latest first, last the words that came with the program."""
    from secretariat_app.storage import clauses as kept

    shipped = shipped_clause(key)
    rows = [row for row in kept.read_all(archive) if row.key == key] + kept.versions(archive, [key])
    found = []
    for row in rows:
        if row.body is None:
            continue
        entry = _decoded(row)
        clause = entry.clause or shipped
        if clause is not None:
            found.append(Version(row.revision, clause, entry.retired, entry.checked_by, row.changed_at))
    if shipped is not None:
        found.append(Version(0, shipped))
    return tuple(replace(one, present=place == 0) for place, one in enumerate(found))


def uses(archive: Archive) -> dict[str, int]:
    """In how many papers each clause stands, as the filters of the archive count; others are not named."""
    from secretariat_app.domain.search import Facet
    from secretariat_app.services import finding

    found = finding.search(archive, "", limit=1, counts=True)
    return {count.value: count.papers for count in found.counts.get(Facet.CLAUSE, ())}


def where_used(archive: Archive, key: str, after: int | None = None) -> list[Row]:
    """Papers that were made from the clause, newest first, a page of them; `after`: the last one seen."""
    from secretariat_app.storage import clauses as kept

    return kept.using(archive, key, after=after)


def tidied(clause: Clause) -> Clause:
    """The clause without what cannot stand in a paragraph: breaks of lines, runs of spaces.

    KnownError where a character fits into no document.
    """
    try:
        return replace(
            clause,
            ru=plain(clause.ru),
            kk=plain(clause.kk),
            closing_kk=plain(clause.closing_kk) if clause.takes_actions else "",
        )
    except ValueError as error:
        raise clause_mistakes.bad_character(str(error)) from error


# --- inside --------------------------------------------------------------------------------------------


def _with_clause(held: Held, clause: Clause, as_given: bool) -> Entry:
    """The entry with other words; those that nobody has read yet in Kazakh are unconfirmed."""
    entry, shipped = held.entry(clause.key), shipped_clause(clause.key)
    before = next((one for one in held.library.clauses if one.key == clause.key), None)
    if before is None or before.kk != clause.kk or before.closing_kk != clause.closing_kk:
        entry = replace(entry, checked_by="", checked_on=None)
        if before is not None and not as_given:
            clause = replace(clause, kk_confirmed=False)
    if shipped is not None and same_words(shipped, clause):
        clause = replace(clause, kk_confirmed=clause.kk_confirmed or shipped.kk_confirmed)
    return replace(entry, clause=None if clause == shipped else clause)


def _change(held: Held, key: str, entry: Entry | None, revision: int | None = None) -> Change:
    from secretariat_app.storage.clauses import Change

    body = msgspec.json.encode(entry).decode() if entry is not None else None
    return Change(key, held.revisions.get(key, 0) if revision is None else revision, body)


def _kept(archive: Archive, changes: Sequence[Change]) -> Held:
    from secretariat_app.storage import clauses as kept

    kept.keep(archive, changes)
    return read(archive)


def _decoded(row: Kept) -> Entry:
    try:
        return msgspec.json.decode(row.body or "{}", type=Entry)
    except msgspec.MsgspecError as error:
        raise KnownError(_UNREADABLE, key=row.key) from error


def _words_of(row: Kept) -> Clause | None:
    try:
        return _decoded(row).clause
    except KnownError:  # a version that cannot be read is one less
        return None


def _others(present: Clause, earlier: Iterable[Clause]) -> tuple[Clause, ...]:
    """Those that do not say the same as the present clause, or as a later one."""
    found: list[Clause] = []
    for clause in earlier:
        if not any(same_words(clause, other) for other in (present, *found)):
            found.append(clause)
    return tuple(found)


def _from_files(shipped: Library, folder: Path | None) -> Held:
    own: list[Clause] = []
    wrong: list[KnownError] = []
    for file in own_clauses.files(folder):
        found = own_clauses.read(file)
        if isinstance(found, KnownError):
            wrong.append(found)
        else:
            own += found
    library = Library(in_order((*shipped.clauses, *own))) if own else shipped
    return Held(library, wrong=tuple(wrong))


def _bring_in(archive: Archive, folder: Path | None) -> list[KnownError]:
    """Take the clauses of files that the archive has not taken yet; the files stay where they are.

    A clause whose key says something else in the archive (another machine gave it the same number) gets a
    new one.
    """
    files = own_clauses.files(folder)
    if not files:
        return []
    from secretariat_app.storage import clauses as kept

    wrong: list[KnownError] = []
    taken = kept.brought_in(archive)
    for file in files:
        found = own_clauses.read(file)
        if isinstance(found, KnownError):
            wrong.append(found)
            continue
        mark = hashlib.sha256(msgspec.json.encode(found)).hexdigest()
        if mark in taken:
            continue
        there = {row.key: row for row in kept.read_all(archive)}
        said = [clause for row in (*there.values(), *kept.versions(archive)) if (clause := _words_of(row))]
        changes = []
        for clause in found:
            if not any(same_words(clause, other) and clause.group is other.group for other in said):
                free = clause if clause.key not in there else replace(clause, key=new_key(clause.group))
                changes.append(kept.Change(free.key, 0, msgspec.json.encode(Entry(free)).decode()))
        try:
            kept.bring_in(archive, mark, changes)
        except KnownError as error:
            wrong.append(error)
    return wrong
