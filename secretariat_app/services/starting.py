"""What a new paper begins with: a pattern of clauses in their usual order, or an earlier paper."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.act import ActReference
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.paths import resources
from secretariat_app.services.composing import compose
from secretariat_app.services.drafting import blank_resolution, place_on, signature_for

if TYPE_CHECKING:
    from secretariat_app.services.library import Library

_NO_PATTERN = QT_TRANSLATE_NOOP("errors", "There is no pattern «{pattern}»; there are: {patterns}.")
_DAMAGED = QT_TRANSLATE_NOOP("errors", "The pattern {file} cannot be read: {detail}.")
_PROGRESS, _HEARD, _ABOVE, _NOTED = (
    "title.act-progress",
    "preamble.heard-and-discussed",
    "enactment.on-the-above",
    "items.take-note",
)
_ACT_KIND = {"ru": "постановление", "kk": "қаулы"}


class Named(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words in both languages."""

    ru: str
    kk: str

    def text(self, language: str) -> str:
        """In `language`; in Russian where it is another."""
        return self.kk if language == "kk" else self.ru


class Pattern(msgspec.Struct, frozen=True):
    """A kind of paper that is written again and again."""

    key: str
    name: Named
    about: Named
    resolution: Resolution


class Carry(msgspec.Struct, frozen=True):
    """What of an earlier paper a new one begins with.

    `follow_up`: the new one is about how the earlier was carried out, and its title says so.
    """

    requisites: bool = True
    title: bool = True
    preamble: bool = True
    findings: bool = True
    items: bool = True
    signatures: bool = True
    follow_up: bool = False


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    order: int
    name: Named
    about: Named
    resolution: msgspec.Raw


def patterns(folder: Path | None = None) -> tuple[Pattern, ...]:
    """The patterns, in their order. KnownError for a file that is none."""
    found = []
    for file in sorted((folder or resources() / "patterns").glob("*.json")):
        try:
            held = msgspec.json.decode(file.read_bytes(), type=_File)
        except (OSError, msgspec.DecodeError) as error:
            raise KnownError(_DAMAGED, file=file, detail=str(error)) from error
        value = interchange.read(bytes(held.resolution))
        found.append((held.order, Pattern(file.stem, held.name, held.about, value)))
    return tuple(pattern for _, pattern in sorted(found, key=lambda one: one[0]))


def from_pattern(
    key: str,
    library: "Library",
    directories: Directories,
    *,
    language: str = "ru",
    date: datetime.date | None = None,
) -> Resolution:
    """A paper of the first commission with the clauses of a pattern, their slots empty.

    KnownError for an unknown pattern, or for one with a clause that has no text in `language`.
    """
    known = {pattern.key: pattern for pattern in patterns()}
    if key not in known:
        raise KnownError(_NO_PATTERN, pattern=key, patterns=", ".join(known))
    usual = known[key].resolution
    paper = replace(
        blank_resolution(directories, language, date),
        title=usual.title,
        preamble=usual.preamble,
        findings=usual.findings,
        enactment=usual.enactment,
        items=usual.items,
    )
    return compose(paper, library, directories).resolution


def from_earlier(
    earlier: Resolution,
    carry: Carry,
    library: "Library",
    directories: Directories,
    *,
    date: datetime.date,
) -> Resolution:
    """A paper of `date`, without a number, with what is to be carried over.

    A commission takes the name that it has on `date`. A signature is that of who leads the commission
    then, where the old one was that of who led it; any other stays as it was.
    """
    language = earlier.language
    paper = blank_resolution(directories, language, date)
    if carry.requisites:
        names = tuple(_name_on(name, language, date, directories) for name in earlier.commissions)
        place = place_on(directories, names[0], date, language) if names else None
        paper = replace(paper, commissions=names, place=place or earlier.place, signatures=())
        paper = _signed_anew(paper, library, directories)
    if carry.signatures:
        paper = _signed_as_before(earlier, paper, library, directories)
    if carry.follow_up:
        paper = _following(earlier, paper)
    elif carry.title:
        paper = replace(paper, title=earlier.title)
    if carry.preamble and not carry.follow_up:
        paper = replace(paper, preamble=earlier.preamble, enactment=earlier.enactment)
    if carry.findings:
        paper = replace(paper, findings=earlier.findings)
    if carry.items:
        items = earlier.items
        if carry.follow_up:
            items = (*paper.items, *(item for item in items if not _is(item, _NOTED)))
        paper = replace(paper, items=tuple(replace(item, deadline=None) for item in items))
    return compose(_filled_anew(paper, earlier, library, directories), library, directories).resolution


def _filled_anew(
    paper: Resolution, earlier: Resolution, library: "Library", directories: Directories
) -> Resolution:
    """The clauses carried over speak of the new title and the commissions of today."""
    from secretariat_app.services.composing import refresh

    same = replace(earlier, language=paper.language)
    return refresh(same, paper, library, directories)


def _following(earlier: Resolution, paper: Resolution) -> Resolution:
    language = earlier.language
    act = ActReference(
        kind=_ACT_KIND[language],
        body=earlier.commissions[0] if earlier.commissions else "",
        date=earlier.date,
        number=earlier.number or "",
        title=earlier.title.text,
    )
    return replace(
        paper,
        title=Paragraph(clause=ClauseUse(_PROGRESS, {"акт": act})),
        preamble=Paragraph(clause=ClauseUse(_HEARD)),
        enactment=Paragraph(clause=ClauseUse(_ABOVE)),
        items=(Item(clause=ClauseUse(_NOTED)),),
    )


def _is(item: Item, key: str) -> bool:
    return item.clause is not None and item.clause.key == key


def _name_on(name: str, language: str, date: datetime.date, directories: Directories) -> str:
    found = directories.find(name, language, (Kind.COMMISSION,))
    return (found[0].name_on(date).nominative(language) or name) if found else name


def _signed_anew(paper: Resolution, library: "Library", directories: Directories) -> Resolution:
    led = (
        signature_for(directories, name, paper.date, paper.language, library) for name in paper.commissions
    )
    return replace(paper, signatures=tuple(signature for signature in led if signature))


def _signed_as_before(
    earlier: Resolution, paper: Resolution, library: "Library", directories: Directories
) -> Resolution:
    led_then = _signed_anew(earlier, library, directories).signatures
    led_now = paper.signatures
    signatures = []
    for index, signature in enumerate(earlier.signatures):
        own = index < len(led_then) and index < len(led_now) and signature == led_then[index]
        signatures.append(led_now[index] if own else signature)
    return replace(paper, signatures=tuple(signatures) or led_now)
