"""The directories as a table (.csv, .xlsx): one line for each name. Nothing is ever deleted by reading one.

A line whose words or first day an entry already has changes that name; any other adds one. An empty cell
keeps what the directory has; forms that neither gives are proposed by the rules.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace

from secretariat_app.documents.tables_in import Cell, read_lines
from secretariat_app.documents.tables_out import write_table as write
from secretariat_app.domain.directory import (
    BESIDE,
    KAZAKH_CASES,
    NOMINATIVE,
    RUSSIAN_CASES,
    Also,
    Directories,
    Entry,
    Kind,
    Name,
    Role,
)
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services import directory_columns as columns
from secretariat_app.services import inflecting
from secretariat_app.services.directories import new_key
from secretariat_app.services.directory_checks import refuse_wrong, taken_by
from secretariat_app.services.directory_columns import COLUMNS

_AS = {Kind.BODY: "body", Kind.AUTHOR: "body", Kind.COMMISSION: "body", Kind.PERSON: "person"}
_CASES = {"ru": RUSSIAN_CASES, "kk": KAZAKH_CASES}
_RELATED = {
    columns.CITY: ("city", (Kind.CITY,)),
    columns.PARENT: ("parent", (Kind.BODY,)),
    columns.SUCCESSOR: ("successor", (Kind.BODY, Kind.COMMISSION)),
}

_NO_HEAD = QT_TRANSLATE_NOOP(
    "errors", "{file} has no column «{column}». The first line names the columns; there are: {found}."
)
_NO_WORDS = QT_TRANSLATE_NOOP("errors", "There is no name in the line.")
_OTHER_KIND = QT_TRANSLATE_NOOP("errors", "The entry «{key}» is of another kind.")
_NO_SUCH = QT_TRANSLATE_NOOP("errors", "No directory has «{found}», which the column «{column}» names.")


class Incoming(msgspec.Struct, frozen=True):
    """What reading the table would do to one entry; `was` is None where the entry is new."""

    entry: Entry
    was: Entry | None
    lines: tuple[int, ...] = ()


class Refused(msgspec.Struct, frozen=True):
    """A line that cannot be taken, and why."""

    line: int
    problem: KnownError


class Reading(msgspec.Struct, frozen=True):
    """What a table would do: changes, lines that cannot be taken, columns that say nothing we know."""

    incoming: tuple[Incoming, ...]
    refused: tuple[Refused, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    lines: int = 0


def write_table(known: Directories, file: Path) -> int:
    """Write every name of the directories, as .csv or .xlsx; gives the number of lines.

    KnownError for another ending, or where the disk refuses.
    """
    rows = [row for entry in known.entries for row in _rows(entry, known)]
    write(file, COLUMNS, rows, "Справочники")
    return len(rows)


def read_table(file: Path, known: Directories) -> Reading:
    """What the table would change or add, in its order, and each line that it cannot.

    KnownError where the file is no such table at all.
    """
    lines = read_lines(file)
    head = columns.head_of(lines)
    _refuse_headless(head.names if head else (), file, head.unknown if head else ())
    assert head is not None
    table = _Table(known)
    body = [line for line in lines if line.number > head.line]
    for line in body:
        try:
            table.take(line.number, columns.cells_of(line, head))
        except KnownError as error:
            table.refused.append(Refused(line.number, error))
    return Reading(table.changes(), tuple(table.refused), head.unknown, len(body))


def _refuse_headless(names: tuple[str, ...], file: Path, unknown: tuple[str, ...]) -> None:
    found = ", ".join([*filter(None, names), *unknown]) or "—"
    if columns.KIND not in names:
        raise KnownError(_NO_HEAD, file=file.name, column=columns.KIND, found=found)
    if not {"им", "атау"} & set(names):
        raise KnownError(_NO_HEAD, file=file.name, column="им", found=found)


class _Table:
    """The entries as the lines read so far leave them."""

    def __init__(self, known: Directories) -> None:
        self._known = known
        self._entries: dict[str, Entry] = {}
        self._lines: dict[str, list[int]] = {}
        self._keys = taken_by(known.entries)
        self._written: dict[str, tuple[Name, ...]] = {}
        self._relations: list[tuple[int, str, Mapping[str, Cell]]] = []
        self.refused: list[Refused] = []

    def take(self, line: int, cells: Mapping[str, Cell]) -> None:
        """One line. KnownError where it cannot be taken; the entry is then as it was."""
        kind = columns.kind(cells)
        words = {"ru": columns.text(cells, "им"), "kk": columns.text(cells, "атау")}
        if not any(words.values()):
            raise KnownError(_NO_WORDS)
        key = columns.text(cells, columns.KEY) or self._key_of(words, kind)
        entry = self._entries.get(key) or self._known.entry(key) or Entry(key, kind, ())
        if entry.kind is not kind:
            raise KnownError(_OTHER_KIND, key=key)
        if kind is Kind.PERSON and columns.text(cells, columns.COMMISSION):
            columns.post(cells)
            for column in (columns.ROLE_FIRST, columns.ROLE_LAST):
                columns.day(cells, column)
        for language, text in words.items():
            if text:
                self._keys.setdefault((kind, language, text), key)
        written = self._written.get(key, ())
        self._entries[key], name = _with_name(entry, cells, words, written)
        self._written[key] = (*written, name)
        self._lines.setdefault(key, []).append(line)
        self._relations.append((line, key, cells))

    def changes(self) -> tuple[Incoming, ...]:
        """What is other than it was, with what the lines say of other entries; wrong entries are refused."""
        for line, key, cells in self._relations:
            try:
                self._entries[key] = self._related(self._entries[key], cells)
            except KnownError as error:
                self.refused.append(Refused(line, error))
        old = {entry.key: entry for entry in self._known.entries}
        taken = taken_by(
            (*(one for key, one in old.items() if key not in self._entries), *self._entries.values())
        )
        found = []
        for key, entry in self._entries.items():
            if entry == old.get(key):
                continue
            lines = tuple(self._lines[key])
            try:
                refuse_wrong(taken, entry)
                found.append(Incoming(entry, old.get(key), lines))
            except KnownError as error:
                self.refused += [Refused(line, error) for line in lines]
        self.refused.sort(key=lambda one: one.line)
        return tuple(found)

    def _related(self, entry: Entry, cells: Mapping[str, Cell]) -> Entry:
        for column, (field, kinds) in _RELATED.items():
            if words := columns.text(cells, column):
                entry = replace(entry, **{field: self._named(words, kinds, column)})
        if entry.kind is Kind.PERSON and (words := columns.text(cells, columns.COMMISSION)):
            role = Role(
                columns.post(cells),
                self._named(words, (Kind.COMMISSION,), columns.COMMISSION),
                columns.day(cells, columns.ROLE_FIRST),
                columns.day(cells, columns.ROLE_LAST),
            )
            entry = replace(entry, roles=_with_role(entry.roles, role))
        return entry

    def _named(self, words: str, kinds: Iterable[Kind], column: str) -> str:
        for language in ("ru", "kk"):
            for kind in kinds:
                if key := self._keys.get((kind, language, words)):
                    return key
            found = self._known.find(words, language, kinds)
            if found is not None:
                return found[0].key
        if self._known.entry(words) is not None or words in self._entries:
            return words
        raise KnownError(_NO_SUCH, found=words, column=column)

    def _key_of(self, words: Mapping[str, str], kind: Kind) -> str:
        """The key of the entry of that name: in the directories, or further up in the table."""
        for language, text in words.items():
            if text and (key := self._keys.get((kind, language, text))):
                return key
            found = self._known.find(text, language, (kind,)) if text else None
            if found is not None:
                return found[0].key
        return new_key(kind)


def _with_role(roles: tuple[Role, ...], role: Role) -> tuple[Role, ...]:
    """A role of the same post, commission and first day gets its last day; any other is added."""
    for at, one in enumerate(roles):
        if (one.post, one.commission, one.valid_from) == (role.post, role.commission, role.valid_from):
            return (*roles[:at], role, *roles[at + 1 :])
    return (*roles, role)


def _with_name(
    entry: Entry, cells: Mapping[str, Cell], words: Mapping[str, str], written: tuple[Name, ...]
) -> tuple[Entry, Name]:
    """The entry with the name of a line, and that name; `written` are those of earlier lines."""
    first, last = columns.day(cells, columns.FIRST), columns.day(cells, columns.LAST)
    names = list(entry.names)
    at = _place(names, first, words, written)
    old = names[at] if at is not None else Name(ru={})
    name = replace(
        old,
        ru=_forms(cells, words["ru"], "ru", old, entry.kind),
        kk=_forms(cells, words["kk"], "kk", old, entry.kind),
        valid_from=first or old.valid_from,
        valid_to=last if columns.LAST in cells else old.valid_to,
        source=columns.text(cells, columns.SOURCE) or old.source,
        kk_confirmed=columns.says_yes(cells, columns.CONFIRMED)
        if columns.text(cells, columns.CONFIRMED)
        else old.kk_confirmed,
        ru_also=_also(cells, "ru", old.ru_also),
        kk_also=_also(cells, "kk", old.kk_also),
    )
    if at is not None:
        names[at] = name
    else:
        later = [at for at, one in enumerate(names) if first and one.valid_from and one.valid_from > first]
        names.insert(later[0] if later else len(names), name)
    return replace(entry, names=tuple(names)), name


def _place(
    names: list[Name], first: datetime.date | None, words: Mapping[str, str], written: tuple[Name, ...]
) -> int | None:
    """Which name a line is about: one body may be written in two ways at the same time.

    What an earlier line of the table gave other words to is not changed by a later one.
    """
    given = [(language, text) for language, text in words.items() if text]
    same = [at for at, name in enumerate(names) if name.valid_from == first]
    spelt = [at for at, one in enumerate(names) if all(one.nominative(lang) == text for lang, text in given)]
    for found in ([at for at in same if at in spelt], spelt[::-1] if first is None else []):
        if found:
            return found[0]
    return next((at for at in same if names[at] not in written), None)


def _forms(cells: Mapping[str, Cell], words: str, language: str, old: Name, kind: Kind) -> Mapping[str, str]:
    if not words:
        return old.forms(language)
    cases = _CASES[language]
    if old.nominative(language) == words:
        base = {case: old.form(language, case) for case in cases}
    else:
        base = dict(inflecting.proposed(words, language, _AS.get(kind, "phrase")))
    forms = {case: columns.text(cells, case) or base.get(case, words) for case in cases}
    if all(old.form(language, case) == text for case, text in forms.items()):
        return old.forms(language)
    if all(text == words for text in forms.values()):
        return {NOMINATIVE[language]: words}
    return forms


def _also(cells: Mapping[str, Cell], language: str, old: Also) -> Also:
    found = {}
    for spelling in BESIDE:
        words = columns.text(cells, columns.SPELLINGS[language, spelling])
        forms = old.forms(spelling)
        if words and forms.get(NOMINATIVE[language]) != words:
            forms = inflecting.kept_forms(words, language, "body")
        found[str(spelling)] = forms
    also = Also(legal_form=columns.text(cells, columns.LEGAL_FORM[language]) or old.legal_form, **found)
    return old if also == old else also


def _rows(entry: Entry, known: Directories) -> Iterator[list[Cell]]:
    """A line for each name; a person's further roles get a line of the last name each."""
    for at, name in enumerate(entry.names):
        last = at == len(entry.names) - 1
        for role in entry.roles if last and entry.roles else (None,):
            yield _cells(entry, name, role, known)


def _cells(entry: Entry, name: Name, role: Role | None, known: Directories) -> list[Cell]:
    kinds = {kind: word for word, kind in columns.KINDS.items()}
    posts = {post: word for word, post in columns.POSTS.items()}
    said: dict[str, Cell] = {columns.KEY: entry.key, columns.KIND: kinds[entry.kind]}
    for language, cases in _CASES.items():
        said |= {case: name.form(language, case) for case in cases}
        said[columns.LEGAL_FORM[language]] = name.also(language).legal_form
        for spelling in BESIDE:
            words = name.spelt(spelling, language).get(NOMINATIVE[language], "")
            said[columns.SPELLINGS[language, spelling]] = words
    said |= {columns.FIRST: name.valid_from or "", columns.LAST: name.valid_to or ""}
    said |= {columns.SOURCE: name.source, columns.CONFIRMED: "да" if name.kk_confirmed else ""}
    for column, (field, _kinds) in _RELATED.items():
        said[column] = _called(getattr(entry, field), known)
    if role is not None:
        said |= {columns.COMMISSION: _called(role.commission, known), columns.POST: posts.get(role.post, "")}
        said |= {columns.ROLE_FIRST: role.valid_from or "", columns.ROLE_LAST: role.valid_to or ""}
    return [said.get(column, "") for column in COLUMNS]


def _called(key: str, known: Directories) -> str:
    entry = known.entry(key) if key else None
    if entry is None:
        return key
    name = entry.name_on(None)
    return name.nominative("ru") or name.nominative("kk")
