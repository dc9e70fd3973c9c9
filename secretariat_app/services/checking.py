"""Proofing of a stored paper, of one that lies in a file, of a folder of files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.language import typography
from secretariat_app.language.spelling import Speller
from secretariat_app.language.typography import Change
from secretariat_app.messages import translate
from secretariat_app.proofing import editions, engine, ignoring, remedies, rules_spelling
from secretariat_app.proofing.office import USUAL, Office
from secretariat_app.proofing.paper import place_texts
from secretariat_app.proofing.rule import Problem, Remedy, Severity, Where
from secretariat_app.services import library, receiving

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.storage.archive import Archive

__all__ = [
    "Checked",
    "NotReady",
    "Office",
    "Problem",
    "Remedy",
    "Severity",
    "Tools",
    "Where",
    "as_data",
    "blocking",
    "check",
    "check_again",
    "check_file",
    "check_folder",
    "compare_editions",
    "is_spelling",
    "look_at",
    "mended",
    "message",
    "open_errors",
    "source",
    "texts_of",
    "tools",
    "tools_of",
    "typography_on_export",
]

CHECKED_FILES = (".docx", ".json")

_NO_VALUE = QT_TRANSLATE_NOOP(
    "errors", "«{path}» was not made by this program, so there is nothing in it that could be checked."
)
_WRONG_KIND = QT_TRANSLATE_NOOP("errors", "«{path}» cannot be checked: only .docx and .json files can be.")
_NOT_READY = QT_TRANSLATE_NOOP(
    "errors",
    "Proofing has found errors that are still open ({count}). Mend them, then the paper can be signed.",
)
_PASSES = 5


class NotReady(KnownError):  # noqa: N818 - a state of the paper, no mistake
    """The gate is closed: `problems` are the open errors of the paper, the first one first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(_NOT_READY, count=len(problems))
        self.problems = tuple(problems)


class Tools(msgspec.Struct, frozen=True):
    """What the rules work with beside the paper: the office's settings and the dictionaries."""

    office: Office = USUAL
    speller: Speller | None = None


BARE = Tools()
"""The usual rules and no dictionaries: nothing has to be loaded."""


class Checked(msgspec.Struct, frozen=True):
    """A paper that was read from a file, and what was found in it; `error` where it could not be read."""

    path: Path
    problems: tuple[Problem, ...] = ()
    resolution: Resolution | None = None
    error: KnownError | None = None


def tools(directories: Directories, archive: Archive | None = None) -> Tools:
    """The speller, with the settings and the words that the office keeps in `archive`.

    Takes a tenth of a second the first time.
    """
    from secretariat_app.services import rule_settings, spelling

    if archive is None:
        return Tools(USUAL, spelling.load(directories))
    return Tools(rule_settings.load(archive), spelling.load(directories, spelling.own_words(archive)))


def tools_of(directories: Directories, where: str | Path | None = None) -> Tools:
    """The same of the archive at `where`, the user's own where none is named; no archive is made.

    KnownError where there is one that cannot be read.
    """
    from secretariat_app.paths import default_archive
    from secretariat_app.storage.archive import open_archive
    from secretariat_app.storage.connections import archive_file

    file = archive_file(where or default_archive())
    if not file.is_file():
        return tools(directories)
    with open_archive(file) as archive:
        return tools(directories, archive)


def open_errors(archive: Archive, resolution: Resolution, directories: Directories) -> list[Problem]:
    """What keeps this value of a paper from being ready to sign, by the settings of the office."""
    return blocking(check(resolution, directories, tools(directories, archive)))


def check(resolution: Resolution, directories: Directories, tools: Tools = BARE) -> list[Problem]:
    """What a person should look at and has not ignored, in the order of the paper."""
    found = engine.check(resolution, directories, office=tools.office, speller=tools.speller)
    return ignoring.remaining(found, resolution)


def check_again(
    before: Sequence[Problem],
    resolution: Resolution,
    place: Place,
    directories: Directories,
    tools: Tools = BARE,
) -> list[Problem]:
    """`before` with what the rules for single texts now say of the text at `place`: the check after a key.

    What compares texts with one another, and the spelling, is left to the next whole check.
    """
    fresh = engine.check_paragraph(resolution, place, directories, office=tools.office, speller=tools.speller)
    return engine.merged(before, place, ignoring.remaining(fresh, resolution))


def check_file(
    path: str | Path, directories: Directories | None = None, tools: Tools = BARE
) -> list[Problem]:
    """The same for a .json of the interchange form, its texts as they stand, or a .docx of ours.

    A .docx is checked by the value it carries; what was changed in it afterwards is not seen.
    KnownError where the file cannot be read or holds no resolution.
    """
    return list(look_at(path, directories, tools).problems)


def look_at(path: str | Path, directories: Directories | None = None, tools: Tools = BARE) -> Checked:
    """As `check_file`, with the paper that was read."""
    known = directories if directories is not None else library.load_directories()
    office, speller = tools.office, tools.speller
    match Path(path).suffix.lower():
        case ".json":
            received = receiving.receive(receiving.read_bytes(path), library.load_library(), known)
            resolution = received.resolution
            found = engine.check(resolution, known, received.given, office=office, speller=speller)
        case ".docx":
            from secretariat_app.documents import carrier

            carried = carrier.value_in(receiving.read_bytes(path))
            if carried is None:
                raise KnownError(_NO_VALUE, path=path)
            resolution, found = carried, engine.check(carried, known, office=office, speller=speller)
        case _:
            receiving.read_bytes(path)
            raise KnownError(_WRONG_KIND, path=path)
    return Checked(Path(path), tuple(ignoring.remaining(found, resolution)), resolution)


def check_folder(folder: Path, directories: Directories, tools: Tools = BARE) -> Iterator[Checked]:
    """Every paper in `folder` and the folders in it, by name; one that cannot be read stops no other."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in CHECKED_FILES and not path.name.startswith("~$") and path.is_file():
            try:
                yield look_at(path, directories, tools)
            except KnownError as error:
                yield Checked(path, error=error)


def compare_editions(russian: Resolution, kazakh: Resolution | None) -> list[Problem]:
    """Where the two editions of one paper differ in what must be equal; places are the Kazakh edition's."""
    return editions.compare(russian, kazakh)


def texts_of(resolution: Resolution) -> dict[Place, str]:
    """Every text of the paper by its place; the names beside the signatures have no place of their own."""
    return {place: text for place, text, name in place_texts(resolution) if not name}


def typography_on_export(resolution: Resolution) -> list[tuple[Place, Change]]:
    """What export puts in place of what was typed: no-break spaces, each with its place."""
    return [
        (place, change)
        for place, text, name in place_texts(resolution)
        if not name
        for change in typography.changes(text)
    ]


def mended(
    resolution: Resolution,
    directories: Directories,
    kinds: Collection[Remedy] = (Remedy.AUTO, Remedy.FIX),
    tools: Tools = BARE,
) -> Resolution:
    """The resolution with every remedy of these kinds applied, those too that follow from another."""
    for _ in range(_PASSES):
        after = remedies.mend_all(resolution, check(resolution, directories, tools), kinds)
        if after == resolution:
            break
        resolution = after
    return resolution


def source(problem: Problem) -> str:
    """The norm or custom that the problem's rule stands on, as it is cited; empty where it needs none."""
    return next((rule.source for rule in engine.rules() if rule.key == problem.rule), "")


def is_spelling(problem: Problem) -> bool:
    """Whether the problem is a word that no dictionary has: adding it to the office's own ends it."""
    return problem.rule == rules_spelling.unknown_word.key


def blocking(problems: list[Problem]) -> list[Problem]:
    """Those that keep a paper from being ready to sign."""
    return engine.blocking(problems)


def message(problem: Problem, language: str) -> str:
    """What is wrong, in the user's language."""
    facts = {name: translate("rules", fact, language) for name, fact in problem.facts.items()}
    return translate("rules", problem.message, language).format(**facts)


def as_data(problem: Problem, language: str) -> dict[str, Any]:
    """The problem as plain data for JSON."""
    return {
        "rule": problem.rule,
        "severity": str(problem.severity),
        "where": msgspec.to_builtins(problem.where),
        "found": problem.found,
        "message": message(problem, language),
        "suggestion": problem.suggestion,
    }
