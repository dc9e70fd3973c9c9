"""Imported papers that wait for a person: what was recognised beside the source, and what is decided."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.record import Stored
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError

if TYPE_CHECKING:
    from secretariat_app.documents.old_papers.correcting import Draft
    from secretariat_app.documents.old_papers.found import Found, Span
    from secretariat_app.documents.old_papers.returned import Change
    from secretariat_app.documents.old_papers.source import Line
    from secretariat_app.storage.archive import Archive
    from secretariat_app.storage.originals import Original, Waiting


__all__ = [
    "Case",
    "Change",
    "Draft",
    "Found",
    "Line",
    "Settled",
    "Span",
    "Waiting",
    "delete",
    "draft_of",
    "keep",
    "left_over",
    "open_case",
    "original_file",
    "queue",
    "retype",
    "say",
    "spans",
    "take_back",
    "take_over",
    "value",
    "waiting",
]


class Case(msgspec.Struct, frozen=True):
    """One paper to review.

    `draft` is its source with the recognised parts, `stored` the paper as it is kept. `edited`: it was
    changed in the editor since, so the parts no longer say what it holds. `alike` is a paper with almost the
    same words. For a paper that came back from Word: `home` is the paper it was exported from (itself where
    the archive has none), `seen` what the text says now, `changes` where that differs.
    """

    stored: Stored
    name: str
    draft: Draft
    edited: bool = False
    alike: Stored | None = None
    home: Stored | None = None
    seen: Resolution | None = None
    changes: tuple[Change, ...] = ()


class Settled(msgspec.Struct, frozen=True):
    """What a decision did, so that it can be taken back: the paper, and what it was before."""

    id: int
    kept: Stored | None = None
    before: Resolution | None = None
    binned: bool = False


def waiting(archive: Archive) -> int:
    """How many papers wait."""
    from secretariat_app.storage import originals

    return originals.waiting(archive)


def queue(archive: Archive) -> list[Waiting]:
    """The papers that wait, in the order they came in."""
    from secretariat_app.storage import originals

    return originals.queue(archive)


def open_case(archive: Archive, identity: int, directories: Directories) -> Case:
    """A paper with its source. KnownError where it is gone."""
    from secretariat_app.documents.old_papers.correcting import value_of
    from secretariat_app.services.importing_reading import known_names
    from secretariat_app.storage import originals

    stored, original = archive.read(identity), originals.read(archive, identity)
    record = msgspec.json.decode(original.recognised)
    draft = _draft(stored.resolution, original, record)
    case = Case(stored, original.name, draft, alike=_read(archive, record.get("alike")))
    if record.get("changes"):
        return _returned(archive, case, original, directories)
    made = value_of(draft, known_names(directories))
    by_hand = stored.revision > 1 and "recognised" not in record
    if by_hand or interchange.dumps(made) != interchange.dumps(stored.resolution):
        case = msgspec.structs.replace(case, edited=True, draft=draft_of(stored.resolution))
    return case


def value(draft: Draft, directories: Directories) -> Resolution:
    """The resolution that the parts of a draft make."""
    from secretariat_app.documents.old_papers.correcting import value_of
    from secretariat_app.services.importing_reading import known_names

    return value_of(draft, known_names(directories))


def left_over(draft: Draft) -> Found | None:
    """What belongs to no part, as a part of its own; None where there is nothing."""
    from secretariat_app.documents.old_papers.found import Found

    left = draft.remainder()
    words = " … ".join(draft.lines[span.line].text[span.start : span.end].strip() for span in left)
    return Found("remainder", words, 0.0, "", left) if left else None


def say(draft: Draft, spans: Sequence[Span], label: str) -> Draft:
    """The paper after a person said what these characters are. KnownError where that cannot be."""
    from secretariat_app.documents.old_papers.correcting import said

    return said(draft, spans, label)


def retype(draft: Draft, place: int, text: str) -> Draft:
    """The paper after a person typed the text of one part anew."""
    from secretariat_app.documents.old_papers.correcting import retyped

    return retyped(draft, place, text)


def keep(archive: Archive, case: Case, draft: Draft, directories: Directories, *, to_review: bool) -> Settled:
    """Keep what a person made of the paper; it waits no more unless `to_review`."""
    from secretariat_app.storage import originals

    before = archive.read(case.stored.id)
    kept = before
    if not case.edited:
        made = value(draft, directories)
        if interchange.dumps(made) != interchange.dumps(before.resolution):
            kept = archive.change(before.id, before.revision, made)
        original = originals.read(archive, before.id)
        record = msgspec.json.decode(original.recognised)
        record["parts"] = msgspec.to_builtins(draft.parts)
        record["remainder"] = msgspec.to_builtins(draft.remainder())
        record["recognised"] = interchange.write(draft.recognised)
        text = msgspec.json.encode(record).decode()
        originals.put_record(archive, before.id, text, to_review=to_review)
    elif not to_review:
        originals.reviewed(archive, before.id)
    return Settled(before.id, kept, before.resolution if kept is not before else None)


def take_over(archive: Archive, case: Case, chosen: Sequence[Change]) -> Settled:
    """Put the chosen changes of a paper that came back into the paper that it was exported from."""
    from secretariat_app.documents.old_papers.returned import taken_over
    from secretariat_app.storage import originals

    if case.home is None or case.seen is None:
        raise ValueError("only a paper that came back has changes")
    before = archive.read(case.home.id)
    made = taken_over(before.resolution, case.seen, chosen)
    kept = before
    if interchange.dumps(made) != interchange.dumps(before.resolution):
        kept = archive.change(before.id, before.revision, made)
    originals.reviewed(archive, case.stored.id)
    binned = before.id != case.stored.id  # the copy has done its service; its file stays with it in the bin
    if binned:
        archive.delete(case.stored.id, archive.read(case.stored.id).revision)
    return Settled(case.stored.id, kept, before.resolution if kept is not before else None, binned)


def delete(archive: Archive, identity: int) -> Settled:
    """Put a paper that nobody needs into the bin."""
    archive.delete(identity, archive.read(identity).revision)
    return Settled(identity, binned=True)


def take_back(archive: Archive, settled: Settled) -> int:
    """Undo a decision: the paper waits again, with its value of before; its number."""
    from secretariat_app.storage import originals

    if settled.binned:
        archive.restore_deleted(settled.id)
    if settled.kept is not None and settled.before is not None:
        archive.change(settled.kept.id, settled.kept.revision, settled.before)
    originals.wait_again(archive, settled.id)
    return settled.id


def original_file(archive: Archive, identity: int, folder: str) -> str:
    """Write the file that the paper came from into `folder`, to be looked at; its path."""
    from pathlib import Path

    from secretariat_app.documents.files import write_safely
    from secretariat_app.storage import originals

    original = originals.read(archive, identity)
    name = "".join(
        letter if letter not in '<>:"/\\|?*' and letter.isprintable() else "_" for letter in original.name
    )
    return str(write_safely(Path(folder) / (name[-100:] or "paper"), original.data))


def draft_of(resolution: Resolution, doubts: Sequence[Found] = ()) -> Draft:
    """A value as if it had been read from a paper that holds its texts line by line."""
    from secretariat_app.documents.old_papers.correcting import Draft
    from secretariat_app.documents.old_papers.found import SAID, Found, Span
    from secretariat_app.documents.old_papers.source import Line

    doubtful = {one.part: one for one in doubts}
    lines: list[Line] = []
    parts: list[Found] = []
    for name, text in _texts(resolution):
        doubt = doubtful.get(name)
        confidence, reason = (doubt.confidence, doubt.reason) if doubt else (1.0, SAID)
        spans = (Span(len(lines), 0, len(text)),)
        lines.append(Line(text))
        parts.append(Found(name, text, confidence, reason, spans))
    return Draft(tuple(lines), tuple(parts), resolution)


# --- reading ----------------------------------------------------------------------------------------------


def _draft(resolution: Resolution, original: Original, record: dict[str, Any]) -> Draft:
    from secretariat_app.documents.old_papers.correcting import Draft
    from secretariat_app.documents.old_papers.found import Found

    if "parts" not in record:
        doubts = msgspec.convert(record.get("issues", ()), tuple[_Doubt, ...])
        return draft_of(resolution, [Found(one.part, one.text, one.confidence, one.reason) for one in doubts])
    lines = _lines(original, record)
    parts = msgspec.convert(record["parts"], tuple[Found, ...])
    told = record.get("recognised")
    recognised = interchange.read(msgspec.json.encode(told)) if told else resolution
    return Draft(tuple(lines), tuple(part for part in parts if not part.part.startswith("acts")), recognised)


class _Doubt(msgspec.Struct, frozen=True):
    part: str
    confidence: float
    reason: str
    text: str = ""


def _lines(original: Original, record: dict[str, Any]) -> list[Line]:
    from secretariat_app.documents.old_papers import formats
    from secretariat_app.documents.old_papers.source import Limits, Line
    from secretariat_app.services.importing_reading import lines_of

    if "lines" in record:
        return msgspec.convert(record["lines"], list[Line])
    limits = Limits(file=max(Limits().file, len(original.data)))
    extension = "." + original.name.rpartition(".")[2].lower()
    return lines_of(original.data, formats.format_of(original.data, extension, limits), limits)


def _returned(archive: Archive, case: Case, original: Original, directories: Directories) -> Case:
    from secretariat_app.documents.old_papers.correcting import Draft
    from secretariat_app.documents.old_papers.recognise import recognise
    from secretariat_app.documents.old_papers.returned import changes_since
    from secretariat_app.services.importing_reading import known_names
    from secretariat_app.storage import originals

    lines = _lines(original, {})
    found = recognise(lines, known_names(directories))
    carried = case.stored.resolution
    home = _read(archive, originals.home_of(archive, carried, case.stored.id)) or case.stored
    return msgspec.structs.replace(
        case,
        draft=Draft(tuple(lines), found.parts, found.resolution),
        home=home,
        seen=found.resolution,
        changes=changes_since(carried, home.resolution, found.resolution),
        alike=None,
    )


def _read(archive: Archive, identity: int | None) -> Stored | None:
    """The paper of that number; None where it is gone."""
    if identity is None:
        return None
    try:
        return archive.read(identity)
    except KnownError:
        return None


def _texts(resolution: Resolution) -> list[tuple[str, str]]:
    """The texts of a value by the names that recognition gives their parts."""
    found = [(f"commissions[{n}]", name) for n, name in enumerate(resolution.commissions)]
    date: datetime.date | None = resolution.date
    found += [("date", f"{date:%d.%m.%Y}")] if date else []
    found += [(name, text) for name in ("number", "place") if (text := getattr(resolution, name))]
    found.append(("title", resolution.title.text))
    found += [("preamble", resolution.preamble.text)] if resolution.preamble else []
    found += [(f"findings[{n}]", finding.text) for n, finding in enumerate(resolution.findings)]
    found += [("enactment", resolution.enactment.text)] if resolution.enactment else []
    for n, item in enumerate(resolution.items):
        found.append((f"items[{n}]", item.text))
        found += [(f"items[{n}].actions[{k}]", action.text) for k, action in enumerate(item.actions)]
    found += [
        (f"signatures[{n}]", f"{one.position}\t{one.name}") for n, one in enumerate(resolution.signatures)
    ]
    return [(name, text) for name, text in found if text]


def spans(chosen: Sequence[tuple[int, int, int]]) -> list[Span]:
    """Characters of the source, each piece as its line, begin and end."""
    from secretariat_app.documents.old_papers.found import Span

    return [Span(*piece) for piece in chosen]
