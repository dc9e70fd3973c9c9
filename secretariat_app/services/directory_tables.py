"""The directories as a table (CSV): one line for each name. Nothing is ever deleted by reading one.

A line whose first day an entry already has changes that name; any other adds one. Cells of forms may be left
empty: they keep what the directory has, or are proposed by the rules.
"""

import csv
import datetime
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace

from secretariat_app.documents.files import write_safely
from secretariat_app.documents.tables_out import armed, csv_table
from secretariat_app.domain.directory import (
    KAZAKH_CASES,
    NOMINATIVE,
    RUSSIAN_CASES,
    Directories,
    Entry,
    Kind,
    Name,
)
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services import inflecting
from secretariat_app.services.directories import new_key

_KEY, _KIND, _FIRST, _LAST, _SOURCE, _CONFIRMED = "ключ", "вид", "с", "по", "источник", "проверено"
COLUMNS = (_KEY, _KIND, *RUSSIAN_CASES, *KAZAKH_CASES, _FIRST, _LAST, _SOURCE, _CONFIRMED)
"""The head of the table; only «вид» and «им» (or «атау») are needed."""

KINDS = {
    "город": Kind.CITY,
    "комиссия": Kind.COMMISSION,
    "орган": Kind.BODY,
    "лицо": Kind.PERSON,
    "издатель актов": Kind.AUTHOR,
    "вид акта": Kind.ACT_KIND,
}
_AS = {Kind.BODY: "body", Kind.AUTHOR: "body", Kind.COMMISSION: "body", Kind.PERSON: "person"}
_YES = "да"

_NOT_TEXT = QT_TRANSLATE_NOOP("errors", "{file} is not a table in UTF-8; save it as «CSV UTF-8».")
_NO_COLUMNS = QT_TRANSLATE_NOOP("errors", "{file} has no column «{column}».")
_NO_KIND = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: «{found}» is none of the kinds: {kinds}.")
_NO_DATE = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: «{found}» is no date.")
_NO_WORDS = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: there is no name.")
_OTHER_KIND = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: the entry «{key}» is of another kind.")


class Incoming(msgspec.Struct, frozen=True):
    """What reading the table would do to one entry; `was` is None where the entry is new."""

    entry: Entry
    was: Entry | None


def write_table(known: Directories, file: Path) -> int:
    """Write every name of the directories; gives the number of lines. KnownError where the disk refuses."""
    rows = [_cells(entry, name) for entry in known.entries for name in entry.names]
    write_safely(file, csv_table(COLUMNS, rows))
    return len(rows)


def read_table(file: Path, known: Directories) -> tuple[Incoming, ...]:
    """What the table would change or add, in its order. KnownError with the line of a mistake."""
    entries: dict[str, Entry] = {}
    for line, cells in _lines(file):
        kind = KINDS.get(cells.get(_KIND, "").casefold())
        if kind is None:
            raise KnownError(
                _NO_KIND, file=file, line=line, found=cells.get(_KIND, ""), kinds=", ".join(KINDS)
            )
        words = {"ru": cells.get("им", ""), "kk": cells.get("атау", "")}
        if not any(words.values()):
            raise KnownError(_NO_WORDS, file=file, line=line)
        key = cells.get(_KEY, "") or _key_of(words, kind, known, entries.values())
        entry = entries.get(key) or known.entry(key) or Entry(key, kind, ())
        if entry.kind is not kind:
            raise KnownError(_OTHER_KIND, file=file, line=line, key=key)
        first, last = (_day(cells.get(column, ""), file, line) for column in (_FIRST, _LAST))
        entries[key] = _with_name(entry, cells, words, first, last)
    found = (Incoming(entry, known.entry(key)) for key, entry in entries.items())
    return tuple(one for one in found if one.entry != one.was)


def _with_name(
    entry: Entry,
    cells: Mapping[str, str],
    words: Mapping[str, str],
    first: datetime.date | None,
    last: datetime.date | None,
) -> Entry:
    names = list(entry.names)
    same = [at for at, name in enumerate(names) if name.valid_from == first]
    # One body may be written in two ways at the same time: the words tell which line is which.
    at = next((at for at in same if names[at].nominative("ru") == words["ru"]), same[0] if same else None)
    old = names[at] if at is not None else Name(ru={})
    name = replace(
        old,
        ru=_forms(cells, words["ru"], "ru", old, entry.kind),
        kk=_forms(cells, words["kk"], "kk", old, entry.kind),
        valid_from=first,
        valid_to=last,
        source=cells.get(_SOURCE, old.source),
        kk_confirmed=cells[_CONFIRMED].casefold() == _YES if _CONFIRMED in cells else old.kk_confirmed,
    )
    if at is not None:
        names[at] = name
    else:
        later = [at for at, one in enumerate(names) if first and one.valid_from and one.valid_from > first]
        names.insert(later[0] if later else len(names), name)
    return replace(entry, names=tuple(names))


def _forms(cells: Mapping[str, str], words: str, language: str, old: Name, kind: Kind) -> Mapping[str, str]:
    if not words:
        return {}
    cases = KAZAKH_CASES if language == "kk" else RUSSIAN_CASES
    if old.nominative(language) == words:
        base = {case: old.form(language, case) for case in cases}
    else:
        base = dict(inflecting.proposed(words, language, _AS.get(kind, "phrase")))
    forms = {case: cells.get(case) or base.get(case, words) for case in cases}
    if all(old.form(language, case) == text for case, text in forms.items()):
        return old.forms(language)
    if all(text == words for text in forms.values()):
        return {NOMINATIVE[language]: words}
    return forms


def _key_of(words: Mapping[str, str], kind: Kind, known: Directories, new: Iterable[Entry]) -> str:
    """The key of the entry of that name: in the directories, or further up in the table."""
    for place in (known, Directories(tuple(new))):
        for language, text in words.items():
            found = place.find(text, language, (kind,)) if text else None
            if found is not None:
                return found[0].key
    return new_key(kind)


def _cells(entry: Entry, name: Name) -> list[str]:
    kinds = {kind: word for word, kind in KINDS.items()}
    forms = [name.form("ru", case) for case in RUSSIAN_CASES]
    forms += [name.form("kk", case) for case in KAZAKH_CASES]
    days = [f"{day:%d.%m.%Y}" if day else "" for day in (name.valid_from, name.valid_to)]
    return [entry.key, kinds[entry.kind], *forms, *days, name.source, _YES if name.kk_confirmed else ""]


def _lines(file: Path) -> list[tuple[int, dict[str, str]]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise KnownError(_NOT_TEXT, file=file) from error
    head = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=head.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [cell.strip().casefold() for cell in next(rows, [])]
    if _KIND not in columns:
        raise KnownError(_NO_COLUMNS, file=file, column=_KIND)
    if not {"им", "атау"} & set(columns):
        raise KnownError(_NO_COLUMNS, file=file, column="им")
    found = []
    for row in rows:
        cells = {column: _plain(cell) for column, cell in zip(columns, row, strict=False)}
        if any(cells.values()):
            found.append((rows.line_num, cells))
    return found


def _day(text: str, file: Path, line: int) -> datetime.date | None:
    if not text:
        return None
    for pattern in ("%d.%m.%Y", "%Y-%m-%d"):
        try:
            return datetime.datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    raise KnownError(_NO_DATE, file=file, line=line, found=text)


def _plain(cell: str) -> str:
    return " ".join(armed(cell).split())
