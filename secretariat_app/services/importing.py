"""Old papers come in: files are read on all cores, recognised, compared with what is there, and kept.

`run` is a generator: whoever stops asking pauses it, whoever closes it cancels it. What was taken is in the
archive; a second run over the same files takes only what is new.
"""

import datetime
import hashlib
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services import clause_library, receiving
from secretariat_app.services import importing_reading as reading
from secretariat_app.services.importing_files import files_in
from secretariat_app.services.importing_pause import Breathe, nobody_asks
from secretariat_app.services.importing_reading import Issue, Reading, Setting
from secretariat_app.services.library import Library, load_directories

if TYPE_CHECKING:
    from secretariat_app.documents.old_papers.source import Limits
    from secretariat_app.services.importing_clauses import Matched
    from secretariat_app.storage.archive import Archive
    from secretariat_app.storage.originals import Incoming

__all__ = ["Issue", "Taken", "clauses_of", "limits_of", "run", "save_report", "write_report"]

IMPORTED, REVIEW, DUPLICATE, FAILED = "imported", "review", "duplicate", "failed"

_ALIKE = QT_TRANSLATE_NOOP("recognition", "Almost the same words as another paper.")
_BLANK = QT_TRANSLATE_NOOP("recognition", "A slot was left empty and prints as a blank.")
_LINE = b"\n"
_NEAR = 6  # of 64 bits
_TOGETHER = 48  # papers kept in one transaction, unless they take longer than this to come:
_SECONDS = 0.7


class Taken(msgspec.Struct, frozen=True):
    """What became of one file, or of one line of a .jsonl: imported, review, duplicate or failed.

    `id` is the paper's number, that of the paper already there for a duplicate. `done` counts files, of
    `total`; `seconds_left` is an estimate.
    """

    path: str
    outcome: str
    id: int | None = None
    issues: tuple[Issue, ...] = ()
    error: KnownError | None = None
    line: int | None = None
    done: int = 0
    total: int = 0
    seconds_left: float = 0.0
    title: str = ""

    @property
    def alike(self) -> int | None:
        """The number of the paper that has almost the same words."""
        return next((int(issue.text) for issue in self.issues if issue.part == "duplicate"), None)


class _Kept(msgspec.Struct):
    """What is in the archive already, by everything a paper may be known again by."""

    by_file: dict[str, int] = {}
    by_words: dict[str, int] = {}
    by_day: dict[datetime.date | None, list[tuple[bytes, int]]] = {}
    heads: set[tuple[datetime.date | None, str]] = set()


def run(
    archive: "Archive",
    paths: Iterable[str | Path],
    *,
    workers: int | None = None,
    limits: "Limits | None" = None,
    library: Library | None = None,
    directories: Directories | None = None,
    breathe: Breathe = nobody_asks,
) -> Iterator[Taken]:
    """Import files and folders, one `Taken` as each is done, in no particular order.

    `workers`: how many processes read; by default two, none for a handful of files. A file that cannot be
    read is one failed `Taken`; KnownError is only raised where the archive itself cannot be used.
    `breathe` is called several times a second while files are waited for: it may wait (a pause), and gives
    the seconds that it did; what it raises ends the import, and what was taken stays.
    """
    from secretariat_app.documents.old_papers.source import Limits
    from secretariat_app.services.importing_batch import readings

    files = list(files_in(paths))
    known = _kept(archive)
    bounds = limits or Limits()
    clauses, names = library or clause_library.load(archive), directories or load_directories()
    setting = Setting(bounds, frozenset(known.by_file), names)
    ours = [file for file in files if file.suffix.lower() in (".json", ".jsonl")]
    others = [file for file in files if file.suffix.lower() not in (".json", ".jsonl")]
    begun, done = time.monotonic(), 0

    def rest() -> float:
        nonlocal begun
        waited = breathe()
        begun += waited  # a pause is no time that files took
        return waited

    def everything() -> Generator[Reading, None, None]:
        for file in ours:
            yield from _interchange(file, bounds, clauses, names)
        with tempfile.TemporaryDirectory(prefix="secretariat-", ignore_cleanup_errors=True) as folder:
            yield from readings(others, setting, Path(folder), workers, rest)

    pending: list[Reading] = []
    asked = time.monotonic()
    source = everything()
    try:
        for one in source:
            pending.append(one)
            if len(pending) < _TOGETHER and time.monotonic() - asked < _SECONDS and len(files) > 1:
                continue
            for taken in _keep(archive, pending, known):
                done = min(done + (taken.line in (None, 1)), len(files))
                yield _with_progress(taken, done, len(files), begun)
            rest()
            pending, asked = [], time.monotonic()
        for taken in _keep(archive, pending, known):
            done = min(done + (taken.line in (None, 1)), len(files))
            yield _with_progress(taken, done, len(files), begun)
    finally:
        source.close()


def limits_of(
    megabytes: int | None = None, seconds: int | None = None, memory: int | None = None
) -> "Limits":
    """The bounds of a file: its size and the memory of its reading in megabytes, the time in seconds."""
    from secretariat_app.documents.old_papers.source import MEGABYTE, Limits

    usual = Limits()
    return msgspec.structs.replace(
        usual,
        file=megabytes * MEGABYTE if megabytes else usual.file,
        seconds=seconds or usual.seconds,
        memory=memory * MEGABYTE if memory else usual.memory,
    )


def clauses_of(
    archive: "Archive", identity: int, library: Library, directories: Directories
) -> "list[Matched]":
    """The clauses of the library that the texts of a paper are, with what stands in their slots.

    Found when somebody looks at the paper, and not while thousands are taken in.
    """
    from secretariat_app.services import keeping
    from secretariat_app.services.importing_clauses import clauses_in

    return clauses_in(keeping.read(archive, identity).resolution, library, directories)


def save_report(taken: Iterable[Taken], path: str | Path, say: Callable[[KnownError], str] = str) -> Path:
    """Write what became of each file as a table (.csv, for a spreadsheet); the path it went to.

    `say` gives a failure's sentence in the user's language. KnownError where the file cannot be written.
    """
    from secretariat_app.documents.files import write_safely
    from secretariat_app.documents.tables_out import csv_table

    rows: list[tuple[str | int, ...]] = []
    for one in taken:
        parts = ", ".join(dict.fromkeys(issue.part for issue in one.issues))
        error = say(one.error) if one.error else ""
        rows.append((one.path, one.line or "", one.outcome, one.id or "", parts, error))
    head = ("path", "line", "outcome", "id", "issues", "error")
    return write_safely(Path(path), csv_table(head, rows))


def write_report(path: str | Path, head: Sequence[str], rows: Iterable[Sequence[str]], title: str) -> Path:
    """Write a report in the user's words as .csv or .xlsx; the path it went to."""
    from secretariat_app.documents.tables_out import write_table

    return write_table(path, head, rows, title)


def _with_progress(taken: Taken, done: int, total: int, begun: float) -> Taken:
    spent = time.monotonic() - begun
    left = spent / done * (total - done) if done else 0.0
    return msgspec.structs.replace(taken, done=done, total=total, seconds_left=round(left, 1))


def _kept(archive: "Archive") -> _Kept:
    from secretariat_app.storage import originals

    kept = _Kept(heads=originals.heads(archive))
    for trace in originals.traces(archive):
        _note(kept, trace.id, trace.sha256, trace.words, trace.likeness, trace.date)
    return kept


def _note(
    kept: _Kept, identity: int, sha256: str, words: str, likeness: bytes, date: datetime.date | None
) -> None:
    kept.by_file.setdefault(sha256, identity)
    kept.by_words.setdefault(words, identity)
    kept.by_day.setdefault(date, []).append((likeness, identity))


def _interchange(
    file: Path, limits: "Limits", library: Library, directories: Directories
) -> Iterator[Reading]:
    """The papers of a .json or .jsonl of the interchange form."""
    try:
        data = reading.content(file, limits.file)
    except KnownError as error:
        yield reading.failed(str(file), error)
        return
    if file.suffix.lower() == ".json":
        yield _received(file, data, None, library, directories)
        return
    for number, line in enumerate(data.split(_LINE), 1):
        if line.strip():
            yield _received(file, line, number, library, directories)


def _received(
    file: Path, data: bytes, line: int | None, library: Library, directories: Directories
) -> Reading:
    one = Reading(str(file), hashlib.sha256(data).hexdigest(), data, line=line)
    try:
        received = receiving.receive(data, library, directories)
    except KnownError as error:
        return reading.failed(str(file), error, sha256=one.sha256, line=line)
    issues = [Issue(str(blank.place), 0.5, _BLANK, blank.label) for blank in received.blanks]
    reading.describe(one, received.resolution, None, issues)
    return one


def _keep(archive: "Archive", pending: list[Reading], kept: _Kept) -> list[Taken]:
    """Keep what is new of these readings; what became of each, in their order."""
    batch = _Batch(archive, kept)
    for one in pending:
        batch.take(one)
    batch.keep()
    return batch.taken


class _Batch:
    """Readings that are kept in one transaction; in more where one is like another of them."""

    def __init__(self, archive: "Archive", kept: _Kept) -> None:
        self._archive, self._kept = archive, kept
        self._incoming: list[Incoming] = []
        self._places: list[int] = []  # of the papers that come in, among `taken`
        self.taken: list[Taken] = []

    def take(self, one: Reading) -> None:
        """Decide what becomes of a reading."""
        if one.error is not None:
            error = KnownError(one.error[0], **one.error[1])
            self.taken.append(Taken(one.path, FAILED, error=error, line=one.line))
            return
        value = interchange.read(one.value) if one.value is not None else None
        if value is not None and any(self._close(one, value, other) for other in self._incoming):
            self.keep()  # now the other has a number
        there = _there(self._archive, one, value, self._kept)
        title = value.title.text if value is not None else ""
        if value is None or there is not None:
            self.taken.append(Taken(one.path, DUPLICATE, there, line=one.line, title=title))
            return
        returned = any(issue.reason == reading.EDITED for issue in one.issues)
        near = None if returned else _near(one, value, self._kept)
        issues = [*one.issues, *([Issue("duplicate", 0.5, _ALIKE, str(near))] if near else [])]
        outcome = REVIEW if issues else IMPORTED
        self._places.append(len(self.taken))
        self._incoming.append(_incoming(one, value, bool(issues), near))
        self.taken.append(Taken(one.path, outcome, issues=tuple(issues), line=one.line, title=title))

    def keep(self) -> None:
        """Write down what has come in so far."""
        from secretariat_app.storage import originals

        numbers = originals.keep(self._archive, self._incoming) if self._incoming else []
        for number, place, one in zip(numbers, self._places, self._incoming, strict=True):
            self.taken[place] = msgspec.structs.replace(self.taken[place], id=number)
            _note(self._kept, number, one.sha256, one.words, one.likeness, one.resolution.date)
        self._incoming, self._places = [], []

    def _close(self, one: Reading, value: Resolution, other: "Incoming") -> bool:
        same = one.sha256 == other.sha256 or one.words == other.words
        return same or (
            _days_meet(value.date, other.resolution.date)
            and reading.distance(one.likeness, other.likeness) <= _NEAR
        )


def _there(archive: "Archive", one: Reading, value: Resolution | None, kept: _Kept) -> int | None:
    from secretariat_app.storage import originals

    found = kept.by_file.get(one.sha256)
    if found is None and value is not None:
        found = kept.by_words.get(one.words)
        if found is None and not one.issues and (value.date, value.title.text) in kept.heads:
            found = originals.same_value(archive, value)
    return found


def _near(one: Reading, value: Resolution, kept: _Kept) -> int | None:
    """A paper with almost the same words: of the same day, or where one of both has no date."""
    days = kept.by_day if value.date is None else (value.date, None)
    near = (
        identity
        for day in days
        for likeness, identity in kept.by_day.get(day, ())
        if reading.distance(likeness, one.likeness) <= _NEAR
    )
    return next(near, None)


def _days_meet(one: datetime.date | None, other: datetime.date | None) -> bool:
    return one is None or other is None or one == other


def _incoming(one: Reading, value: Resolution, to_review: bool, near: int | None) -> "Incoming":
    from secretariat_app.services.exporting import default_template
    from secretariat_app.storage.originals import Incoming

    return Incoming(
        resolution=value,
        template=default_template(value.language),
        name=Path(one.path).name.encode(errors="replace").decode(),
        sha256=one.sha256,
        data=one.data,
        words=one.words,
        likeness=one.likeness,
        recognised=reading.with_alike(one.recognised, near).decode(),
        to_review=to_review,
    )
