"""Registration numbers: which comes next, who has which, where a register has gaps and doubles."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain import registration
from secretariat_app.domain.directory import Directories, Entry, Kind
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.resolution import Resolution
from secretariat_app.language.search_terms import fold
from secretariat_app.storage.sentences import NumberTaken

if TYPE_CHECKING:
    from secretariat_app.storage.archive import Archive
    from secretariat_app.storage.register import Book, Claim, Line

__all__ = [
    "Columns",
    "NumberTaken",
    "Register",
    "RegisterLine",
    "Shelf",
    "book_of",
    "claim",
    "commissions",
    "holders",
    "next_number",
    "pattern",
    "put_pattern",
    "register",
    "save",
    "years",
]


class RegisterLine(msgspec.Struct, frozen=True):
    """A line as it is shown: a paper with its number, or a gap («3–5», no paper).

    `double`: another paper has the number. `left`: the number was given to a paper that has another now, or
    lies in the bin; it is given to no other. `typed`: the paper has it, but it was never given.
    """

    number: str
    id: int | None = None
    date: datetime.date | None = None
    title: str = ""
    status: Status | None = None
    double: bool = False
    left: bool = False
    deleted: bool = False
    typed: bool = False

    @property
    def gap(self) -> bool:
        """Whether no paper has the number."""
        return self.id is None


class Register(msgspec.Struct, frozen=True):
    """One register: its lines in the order of numbers, gaps among them, and what was counted."""

    book: Book
    pattern: str
    lines: tuple[RegisterLine, ...]
    gaps: int
    doubles: int


class Shelf(msgspec.Struct, frozen=True):
    """A commission that has registers: its key and name, the years and languages there are papers of."""

    key: str
    name: str
    years: tuple[tuple[int, str], ...]


class Columns(msgspec.Struct, frozen=True):
    """The words that the exported register is headed by, and how a state is said."""

    head: tuple[str, ...]
    title: str
    state: Callable[[RegisterLine], str]


def book_of(resolution: Resolution, directories: Directories) -> Book | None:
    """The register that the paper belongs to: of its first commission. None without commission or date."""
    if not resolution.commissions or resolution.date is None:
        return None
    name = resolution.commissions[0]
    entry = _entry(name, directories)
    key, names = (entry.key, _names(entry)) if entry else (f"name:{fold(name)}", ())
    return _book(key, {fold(name), *names}, resolution.language, resolution.date.year)


def next_number(archive: Archive, book: Book) -> str:
    """The number after the highest that any paper has or was ever given in this register."""
    from secretariat_app.storage import register as kept

    chosen = pattern(archive, book.key)
    highest = kept.highest(archive, book, lambda text: registration.ordinal(chosen, text, book.year))
    return registration.number(chosen, highest + 1, book.year)


def claim(archive: Archive, book: Book, number: str, *, twice: bool = False) -> Claim:
    """The wish to have a number, with its place in the order."""
    from secretariat_app.storage.register import Claim

    place = registration.ordinal(pattern(archive, book.key), number, book.year)
    return Claim(book, number, place, twice)


def holders(archive: Archive, book: Book, number: str, besides: int | None = None) -> list[Line]:
    """The other papers that have the number or were given it, those in the bin too."""
    from secretariat_app.storage import register as kept

    return kept.others(archive, book, number, besides)


def pattern(archive: Archive, key: str) -> str:
    """The pattern of numbers of a commission, by the key of its register."""
    from secretariat_app.storage import register as kept

    return kept.pattern(archive, key) or registration.USUAL


def put_pattern(archive: Archive, key: str, words: str) -> str:
    """Choose the pattern of a commission's numbers, from the next one on. KnownError where it is none."""
    from secretariat_app.storage import register as kept

    checked = registration.checked(words)
    kept.put_pattern(archive, key, checked)
    return checked


def commissions(archive: Archive, directories: Directories, language: str = "ru") -> list[Shelf]:
    """The commissions of the directory, in its order, with the years that they have numbered papers of."""
    from secretariat_app.storage import register as kept

    found = []
    for entry in directories.of(Kind.COMMISSION):
        name = entry.name_on(None)
        shown = name.nominative(language) or name.nominative("ru") or name.nominative("kk")
        found.append(Shelf(entry.key, shown, tuple(kept.years(archive, sorted(_names(entry))))))
    return found


def register(archive: Archive, key: str, year: int, language: str, directories: Directories) -> Register:
    """The register of a commission's entry in one language and year."""
    from secretariat_app.storage import register as kept

    entry = directories.entry(key)
    book = _book(key, _names(entry) if entry else set(), language, year)
    chosen = pattern(archive, key)
    found = kept.lines(archive, book)
    times = Counter(_folded(line.number) for line in found if not line.left)
    places = {line: registration.ordinal(chosen, line.number, year) for line in found}
    lines = [(places[line] or 10**9, _folded(line.number), _shown(line, times)) for line in found]
    taken = {place for place in places.values() if place is not None}
    missing = registration.gaps(taken)
    for first, last in missing:
        number = registration.number(chosen, first, year)
        if last > first:
            number += f" – {registration.number(chosen, last, year)}"
        lines.append((first, "", RegisterLine(number)))
    lines.sort(key=lambda one: (one[0], one[1], one[2].date or datetime.date.min))
    gap_count = sum(last - first + 1 for first, last in missing)
    doubles = sum(1 for count in times.values() if count > 1)
    return Register(book, chosen, tuple(line for *_, line in lines), gap_count, doubles)


def save(shown: Register, commission: str, path: str | Path, columns: Columns) -> Path:
    """Write the register as a table (.csv, .xlsx); the path it went to. KnownError where it cannot be."""
    from secretariat_app.documents.tables_out import write_table

    rows = (
        (shown.book.year, commission, line.number, line.date, line.title, columns.state(line))
        for line in shown.lines
    )
    return write_table(path, columns.head, rows, columns.title)


def _shown(line: Line, times: Counter[str]) -> RegisterLine:
    return RegisterLine(
        line.number,
        line.id,
        line.date,
        line.title,
        line.status,
        double=not line.left and times[_folded(line.number)] > 1,
        left=line.left,
        deleted=line.deleted,
        typed=not line.given,
    )


def _folded(number: str) -> str:
    from secretariat_app.storage.register import folded

    return folded(number)


def _book(key: str, names: Iterable[str], language: str, year: int) -> Book:
    from secretariat_app.storage.register import Book

    return Book(key, tuple(sorted(names)), language, year)


def _entry(name: str, directories: Directories) -> Entry | None:
    for language in ("ru", "kk"):
        found = directories.find(name, language, (Kind.COMMISSION,))
        if found is not None:
            return found[0]
    return None


def _names(entry: Entry) -> set[str]:
    names = (name.nominative(language) for name in entry.names for language in ("ru", "kk"))
    return {fold(name) for name in names if name}


def years(shelf: Shelf, today: datetime.date) -> list[tuple[int, str]]:
    """The years and languages to choose from, this year among them, the latest first."""
    return sorted({*shelf.years, (today.year, "ru")}, reverse=True)
