"""One file read and recognised: what a worker process does, with nothing of the archive."""

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

if TYPE_CHECKING:
    from secretariat_app.documents.old_papers.found import Recognised
    from secretariat_app.documents.old_papers.recognise import Known
    from secretariat_app.documents.old_papers.source import Limits, Line

_OTHER = QT_TRANSLATE_NOOP("errors", "Files of this kind are not imported; these are: {formats}.")
_NOT_THERE = QT_TRANSLATE_NOOP("errors", "The file is not there, or is no file.")
_UNREADABLE = QT_TRANSLATE_NOOP("errors", "The file cannot be read ({detail}).")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "The file is larger than {limit} MB.")
_TOO_DEEP = QT_TRANSLATE_NOOP("errors", "The file asks for more memory than an import may take.")
EDITED = QT_TRANSLATE_NOOP("recognition", "The text was changed in Word after it was exported.")

_MEGABYTE = 1024 * 1024
_SHINGLE = 3
_BITS = 64


class Job(msgspec.Struct, frozen=True):
    """A file to be read. `source`: the .docx that LibreOffice made of it."""

    path: str
    source: str | None = None


class Issue(msgspec.Struct, frozen=True):
    """Something that a person should look at: a part, how sure, and why (of the context «recognition»)."""

    part: str
    confidence: float
    reason: str
    text: str = ""


class Reading(msgspec.Struct):
    """What became of one file: a value, an error, a format to convert from, or it is known already."""

    path: str
    sha256: str = ""
    data: bytes = b""
    value: bytes | None = None
    recognised: bytes = b"{}"
    issues: list[Issue] = []
    words: str = ""
    likeness: bytes = b""
    error: tuple[str, dict[str, str]] | None = None
    convert: str | None = None
    known: bool = False
    line: int | None = None
    converted: bool = False


def failed(path: str, error: KnownError, **known: Any) -> Reading:
    """The reading of a file that could not be read, in a form that passes between processes."""
    facts = {name: str(fact) for name, fact in error.facts.items()}
    return Reading(path, error=(error.sentence, facts), **known)


class Setting(msgspec.Struct, frozen=True):
    """What every file of one import is read with. `seen`: hashes of the files that were imported before."""

    limits: "Limits"
    seen: frozenset[str]
    directories: Directories


def read(job: Job, setting: Setting) -> Reading:
    """Read and recognise one .docx, .docm or .txt; what is left to LibreOffice says so in `convert`."""
    reading = Reading(job.path)
    try:
        data = content(Path(job.path), setting.limits.file)
        reading.sha256, reading.data = hashlib.sha256(data).hexdigest(), data
        if reading.sha256 in setting.seen:
            reading.known = True
            return reading
        if job.source is not None:
            data = content(Path(job.source), setting.limits.file)
            reading.converted = True
        _recognise(reading, data, Path(job.source or job.path).suffix.lower(), setting)
    except KnownError as error:
        return failed(job.path, error, sha256=reading.sha256)
    except (MemoryError, RecursionError):
        return failed(job.path, KnownError(_TOO_DEEP), sha256=reading.sha256)
    return reading


def content(path: Path, limit: int) -> bytes:
    """The bytes of a file, never more than `limit`."""
    try:
        if not path.is_file():
            raise KnownError(_NOT_THERE)
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise KnownError(_UNREADABLE, detail=detail) from error
    if len(data) > limit:
        raise KnownError(_TOO_LARGE, limit=limit // _MEGABYTE)
    return data


def _recognise(reading: Reading, data: bytes, extension: str, setting: Setting) -> None:
    from secretariat_app.documents import carrier
    from secretariat_app.documents.old_papers import formats, returned
    from secretariat_app.documents.old_papers.recognise import recognise

    if extension not in (".docx", ".docm", ".txt", ".doc", ".rtf", ".odt"):
        raise KnownError(_OTHER, formats=".docx, .docm, .txt, .json, .jsonl, .doc, .rtf, .odt")
    kind = formats.format_of(data, extension, setting.limits)
    if kind not in (".docx", ".txt"):
        reading.convert = kind
        return
    lines = lines_of(data, kind, setting.limits)
    carried = carrier.value_in(data) if kind == ".docx" and b"customXml/" in data else None
    known = known_names(setting.directories)
    try:
        found = recognise(lines, known)
    except KnownError:
        if carried is None:
            raise
        found = None
    if carried is None and found is not None:
        describe(reading, found.resolution, found, lines=lines if reading.converted else ())
        return
    if carried is not None:
        edits = returned.changes(carried, found.resolution) if found else ()
        issues = [Issue(change.place, 0.5, EDITED, change.after or change.before) for change in edits]
        describe(reading, carried, None, issues, msgspec.to_builtins(edits))
        if edits and found is not None:  # its words are what it says now, or another edit of it were the same
            reading.words, reading.likeness = words_of(found.resolution)


def lines_of(data: bytes, kind: str, limits: "Limits") -> "list[Line]":
    """The lines of a file of the kind that `formats.format_of` tells: «.docx» or «.txt»."""
    if kind == ".txt":
        from secretariat_app.documents.old_papers.text_reader import read_text

        return read_text(data, limits)
    from secretariat_app.documents.old_papers.docx_reader import read_docx

    return read_docx(data, limits)


def describe(
    reading: Reading,
    resolution: Resolution,
    found: "Recognised | None",
    issues: list[Issue] | None = None,
    changes: Any = None,
    lines: "Sequence[Line]" = (),
) -> None:
    """Put the value and what was recognised into `reading`.

    `lines` are kept where they cannot be read again from the file alone.
    """
    reading.issues = list(issues or ())
    record: dict[str, Any] = {"changes": changes or []}
    if lines:
        record["lines"] = msgspec.to_builtins(lines)
    if found is None and not changes and issues:
        record["issues"] = msgspec.to_builtins(reading.issues)
    if found is not None:
        record |= msgspec.to_builtins(
            {"parts": found.parts, "annexes": found.annexes, "remainder": found.remainder}
        )
        reading.issues += [
            Issue(part.part, part.confidence, part.reason, part.text[:200]) for part in found.doubtful()
        ]
    reading.value = interchange.dumps(resolution)
    reading.recognised = msgspec.json.encode(record)
    reading.words, reading.likeness = words_of(resolution)


def with_alike(record: bytes, near: int | None) -> bytes:
    """The record of a paper with the number of another that has almost the same words."""
    if near is None:
        return record
    return msgspec.json.encode(msgspec.json.decode(record) | {"alike": near})


class _ByIdentity:
    """Directories as the key of a cache: they hold mappings, which have no hash."""

    def __init__(self, directories: Directories) -> None:
        self.directories = directories

    def __hash__(self) -> int:
        return id(self.directories)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and self.directories is other.directories


def known_names(directories: Directories) -> "Known":
    """What recognition looks names up in; made once for the same directories."""
    return _known(_ByIdentity(directories))


@lru_cache(maxsize=2)
def _known(key: _ByIdentity) -> "Known":
    from secretariat_app.documents.old_papers.recognise import known_from

    return known_from(key.directories)


def words_of(resolution: Resolution) -> tuple[str, bytes]:
    """A hash of the paper's words, and 64 bits that differ little between papers almost alike."""
    texts = [
        resolution.title.text,
        resolution.preamble.text if resolution.preamble else "",
        *(finding.text for finding in resolution.findings),
        resolution.enactment.text if resolution.enactment else "",
    ]
    for item in resolution.items:
        texts += [item.text, *(action.text for action in item.actions)]
    head = [str(resolution.date or ""), resolution.number or "", resolution.language, *resolution.commissions]
    words = " ".join(texts).casefold().replace("ё", "е").split()
    exact = hashlib.sha256("\n".join([*head, *words]).encode()).hexdigest()
    return exact, likeness(words)


def likeness(words: list[str]) -> bytes:
    """64 bits: each is what most runs of three words have there in their hashes."""
    runs = {" ".join(words[place : place + _SHINGLE]) for place in range(max(1, len(words) - _SHINGLE + 1))}
    digits = "".join(
        format(int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest(), "big"), "064b")
        for run in runs
    )
    half = len(runs) / 2
    bits = 0
    for place in range(_BITS):  # the digits of one place in all hashes, counted at once
        bits = bits << 1 | (digits[place::_BITS].count("1") > half)
    return bits.to_bytes(8, "big")


def distance(one: bytes, other: bytes) -> int:
    """How many of the 64 bits differ."""
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()
