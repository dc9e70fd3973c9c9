"""The life of a paper: ready to sign, signed, cancelled, amended; its kept .docx and its scans.

A paper becomes ready through the gate: no open error of proofing, a date, and a number that is given to no
other paper. From then on its .docx is kept, and that file is what is shown, printed and exported.

Papers that were imported do not go through the gate, since nobody can mend a paper that hangs framed on a
wall: they come in as drafts, because recognition may err, and once somebody has looked at one, it becomes
signed in one step. Its original file is what is sealed.
"""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.fate import Fate, Scan
from secretariat_app.domain.lifecycle import Status
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services import registering
from secretariat_app.storage.sentences import NO_SUCH_STEP, NumberTaken

if TYPE_CHECKING:
    from secretariat_app.domain.record import Stored
    from secretariat_app.domain.resolution import Resolution
    from secretariat_app.proofing.rule import Problem
    from secretariat_app.services.exporting import Exported
    from secretariat_app.services.library import Library
    from secretariat_app.storage.archive import Archive
    from secretariat_app.storage.register import Book, Line

__all__ = [
    "Fate",
    "NumberTaken",
    "Offer",
    "Scan",
    "amend",
    "attach_scan",
    "back_to_draft",
    "cancel",
    "export_paper",
    "fate",
    "kept_docx",
    "make_ready",
    "offer",
    "read_scan",
    "save_scan",
    "set_status",
    "sign",
    "sign_imported",
    "withdraw_scan",
]

LARGEST_SCAN = 30 * 1024 * 1024
LONGEST_REASON = 2000
LONGEST_NUMBER = 60
_KINDS = ((b"%PDF-", "pdf"), (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"))

_NO_DATE = QT_TRANSLATE_NOOP(
    "errors", "The paper has no date; give it one, then it can be made ready to sign."
)
_NO_COMMISSION = QT_TRANSLATE_NOOP(
    "errors", "The paper names no commission; choose one, then it can be made ready to sign."
)
_NO_NUMBER = QT_TRANSLATE_NOOP("errors", "A paper that is signed needs a number.")
_LONG_NUMBER = QT_TRANSLATE_NOOP("errors", "A number has {most} letters and digits at most.")
_NO_REASON = QT_TRANSLATE_NOOP("errors", "Say why the paper is cancelled; the reason is kept with it.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "{file} has {size} MB; a scan may have {most} MB. Scan it in grey, at 200–300 dots per inch."
)
_NO_SCAN = QT_TRANSLATE_NOOP("errors", "{file} is no scan: a PDF, a PNG or a JPEG is.")


class Offer(msgspec.Struct, frozen=True):
    """What stands between a draft and «ready to sign».

    `number`: its own, or the next in the register (`proposed`). `problems`: open errors. `missing`: the
    failure that must be mended first. `doubles`: other papers that have the number.
    """

    stored: Stored
    number: str = ""
    proposed: bool = False
    problems: tuple[Problem, ...] = ()
    missing: KnownError | None = None
    doubles: tuple[Line, ...] = ()
    book: Book | None = None

    @property
    def open(self) -> bool:
        """Whether the gate is."""
        return self.missing is None and not self.problems


def offer(archive: Archive, identity: int, directories: Directories) -> Offer:
    """How the paper stands before the gate, and the number it would be given."""
    from secretariat_app.services import checking

    stored = archive.read(identity)
    value = stored.resolution
    missing = _missing(value)
    book = registering.book_of(value, directories)
    if book is None:
        return Offer(stored, value.number or "", False, (), missing)
    number = (value.number or "").strip() or _earlier_number(archive, identity, book)
    proposed = not number
    if proposed:
        number = registering.next_number(archive, book)
    problems = checking.open_errors(archive, replace(value, number=number), directories)
    doubles = registering.holders(archive, book, number, identity)
    return Offer(stored, number, proposed, tuple(problems), missing, tuple(doubles), book)


def make_ready(
    archive: Archive,
    identity: int,
    revision: int,
    directories: Directories,
    number: str | None = None,
    *,
    twice: bool = False,
) -> Stored:
    """Fix number and date, keep the .docx of this moment, and make the draft ready to sign.

    `number`: None for its own or, where it has none, the next in the register. `twice`: another paper may
    have it. KnownError where the gate is closed; NumberTaken where another paper has the number;
    StaleRevision where the paper moved on.
    """
    from secretariat_app import __version__
    from secretariat_app.documents.make import make_paper, template_path
    from secretariat_app.services.exporting import default_template
    from secretariat_app.services.receiving import read_bytes
    from secretariat_app.storage import signed

    stored = archive.read(identity)
    if stored.status is not Status.DRAFT:
        raise KnownError(NO_SUCH_STEP, id=identity, status=str(stored.status), wanted=str(Status.READY))
    value = stored.resolution
    failure = _missing(value)
    book = registering.book_of(value, directories)
    if failure is not None or book is None:
        raise failure or KnownError(_NO_COMMISSION)
    if number is None:
        number = (value.number or "").strip() or _earlier_number(archive, identity, book)
        number = number or registering.next_number(archive, book)
    fixed = replace(value, number=_checked(number))
    _refuse_errors(archive, fixed, directories)
    template = stored.template or default_template(fixed.language)
    made = make_paper(fixed, template, directories=directories)
    ready = signed.Ready(
        fixed,
        made.docx,
        template,
        hashlib.sha256(read_bytes(template_path(template))).hexdigest(),
        __version__,
        registering.claim(archive, book, fixed.number or "", twice=twice),
    )
    return signed.make_ready(archive, identity, revision, ready)


def back_to_draft(archive: Archive, identity: int, revision: int) -> Stored:
    """Let a paper that is ready be changed again. It keeps its number; the trail says that it went back."""
    return archive.set_status(identity, revision, Status.DRAFT)


def sign(archive: Archive, identity: int, revision: int) -> Stored:
    """The chair has signed: from now on the paper never changes. KnownError where its .docx is not kept."""
    from secretariat_app.storage import signed

    return signed.sign(archive, identity, revision)


def sign_imported(archive: Archive, identity: int, revision: int, directories: Directories) -> Stored:
    """An imported draft becomes signed, as it was on paper. It needs a date and a number, and no gate."""
    from secretariat_app.storage import signed

    value = archive.read(identity).resolution
    failure = _missing(value)
    book = registering.book_of(value, directories)
    if failure is not None or book is None:
        raise failure or KnownError(_NO_COMMISSION)
    number = registering.claim(archive, book, _checked(value.number or ""), twice=True)
    return signed.sign_imported(archive, identity, revision, number)


def cancel(archive: Archive, identity: int, revision: int, reason: str) -> Stored:
    """Cancel the paper. The reason is kept with it. KnownError without one."""
    from secretariat_app.storage import signed

    words = " ".join(reason.split())[:LONGEST_REASON]
    if not words:
        raise KnownError(_NO_REASON)
    return signed.cancel(archive, identity, revision, words)


def set_status(
    archive: Archive,
    identity: int,
    revision: int,
    status: Status,
    directories: Directories | None = None,
    reason: str = "",
) -> Stored:
    """One step through the life of a paper, whichever it is: by the gate, the seal or the reason above."""
    match Status(status):  # Qt gives back the bare word of one
        case Status.READY:
            if directories is None:
                from secretariat_app.services.directories import load

                directories = load(archive)
            return make_ready(archive, identity, revision, directories)
        case Status.SIGNED:
            return sign(archive, identity, revision)
        case Status.CANCELLED:
            return cancel(archive, identity, revision, reason)
        case Status.DRAFT:
            return back_to_draft(archive, identity, revision)


def amend(
    archive: Archive,
    identity: int,
    library: Library,
    directories: Directories,
    today: datetime.date,
) -> Stored:
    """A new draft that amends the signed paper, kept with a link to it."""
    from secretariat_app.services import amending
    from secretariat_app.storage import signed

    stored = archive.read(identity)
    new = amending.amending(stored, library, directories, today)
    return signed.amend(archive, identity, new, stored.template)


def fate(archive: Archive, identity: int) -> Fate:
    """Seal, scans, reason, kin of a paper."""
    from secretariat_app.storage import signed

    return signed.fate(archive, identity)


def kept_docx(archive: Archive, identity: int) -> bytes | None:
    """The .docx of a paper that is ready or signed, byte for byte; None where it has none."""
    from secretariat_app.storage import signed

    copy = signed.fair_copy(archive, identity)
    return copy.docx if copy else None


def export_paper(
    archive: Archive,
    identity: int,
    path: str | Path,
    template: str | None = None,
    *,
    directories: Directories | None = None,
) -> Exported:
    """Write a paper to a file: a draft as it would be printed, any other from its kept .docx.

    `template`: print it by this one, whatever is kept. KnownError as `exporting.export`.
    """
    from secretariat_app.services import exporting

    stored = archive.read(identity)
    docx = None if template else kept_docx(archive, identity)
    if docx is not None and Path(path).suffix.lower() != ".json":
        return exporting.export_kept(docx, stored.resolution, path)
    chosen = template or stored.template or exporting.default_template(stored.resolution.language)
    return exporting.export(stored.resolution, path, chosen, directories=directories)


def attach_scan(archive: Archive, identity: int, path: str | Path) -> Scan:
    """Keep a scan of the signed paper. KnownError for what is none, for one too large, or unreadable."""
    from secretariat_app.services.receiving import read_bytes
    from secretariat_app.storage import signed

    file = Path(path)
    size = file.stat().st_size if file.is_file() else 0
    if size > LARGEST_SCAN:
        mega = 1024 * 1024
        raise KnownError(_TOO_LARGE, file=file.name, size=-(-size // mega), most=LARGEST_SCAN // mega)
    data = read_bytes(file)
    kind = next((kind for begin, kind in _KINDS if data.startswith(begin)), None)
    if kind is None:
        raise KnownError(_NO_SCAN, file=file.name)
    return signed.attach_scan(archive, identity, file.name, kind, data)


def withdraw_scan(archive: Archive, scan: int) -> None:
    """Show a scan no more, as it was attached by mistake."""
    from secretariat_app.storage import signed

    signed.withdraw_scan(archive, scan)


def read_scan(archive: Archive, scan: int) -> bytes:
    """The bytes of a scan."""
    from secretariat_app.storage import signed

    return signed.scan_data(archive, scan)


def save_scan(archive: Archive, scan: int, path: str | Path) -> Path:
    """Write a scan to a file, byte for byte; the path it went to. KnownError where the disk refuses."""
    from secretariat_app.documents.files import write_safely

    return write_safely(Path(path), read_scan(archive, scan))


def _missing(value: Resolution) -> KnownError | None:
    if not value.commissions:
        return KnownError(_NO_COMMISSION)
    return None if value.date else KnownError(_NO_DATE)


def _earlier_number(archive: Archive, identity: int, book: Book) -> str:
    from secretariat_app.storage import register

    return register.number_of(archive, identity, book)


def _checked(number: str) -> str:
    words = " ".join(number.removeprefix("№").split())
    if not words:
        raise KnownError(_NO_NUMBER)
    if len(words) > LONGEST_NUMBER:
        raise KnownError(_LONG_NUMBER, most=LONGEST_NUMBER)
    return words


def _refuse_errors(archive: Archive, value: Resolution, directories: Directories) -> None:
    from secretariat_app.services.checking import NotReady, open_errors

    if found := open_errors(archive, value, directories):
        raise NotReady(found)
