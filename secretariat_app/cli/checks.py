"""`check`: a paper of the archive, a file, a folder of files with a summary; the annotated copy."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secretariat_app.cli import plain
from secretariat_app.cli.output import Console
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.messages import say

if TYPE_CHECKING:
    from secretariat_app.domain.directory import Directories
    from secretariat_app.domain.record import Stored
    from secretariat_app.domain.resolution import Resolution
    from secretariat_app.services.checking import Checked, Problem, Tools

_NO_PROBLEMS = QT_TRANSLATE_NOOP("cli", "Nothing to remark on.")
_FOUND = QT_TRANSLATE_NOOP("cli", "«{found}»: {message}")
_SUGGESTION = QT_TRANSLATE_NOOP("cli", "{message} Better: «{suggestion}».")
_ANNOTATED = QT_TRANSLATE_NOOP("cli", "{file}: the paper with its problems as comments")
_USUAL_RULES = QT_TRANSLATE_NOOP(
    "cli", "The settings of the archive could not be read: the usual rules were used."
)
_FAILED = QT_TRANSLATE_NOOP("cli", "{file}: {message}")
_SUMMARY = QT_TRANSLATE_NOOP(
    "cli",
    "Papers: {papers}; with errors: {wrong}; errors: {errors}, warnings: {warnings}, notes: {notes};"
    " not readable: {unreadable}.",
)
_NO_PAPERS = QT_TRANSLATE_NOOP("errors", "There is no .docx or .json file in the folder «{path}».")
_ONE_PAPER = QT_TRANSLATE_NOOP(
    "errors", "Only one paper can be annotated at a time, not the folder «{path}»."
)
_SHORT = 60


def paper(archive: Any, stored: "Stored", options: Namespace, console: Console) -> bool:
    """A paper of the archive, by what its office has settled; what was ignored in it is left out."""
    from secretariat_app.services import checking, library

    directories = library.load_directories()
    tools = checking.tools(directories, archive)
    found = checking.check(stored.resolution, directories, tools)
    return _answer(stored.resolution, found, None, options, console)


def _tools(directories: "Directories", options: Namespace, console: Console) -> "Tools":
    """What the office has settled in its archive, where there is one; a check of a file makes none."""
    from secretariat_app.services import checking

    try:
        return checking.tools_of(directories, options.archive)
    except KnownError as error:
        console.complain(say(error, console.language))
        console.complain(console.text(_USUAL_RULES))
    return checking.tools(directories)


def files(options: Namespace, console: Console) -> bool:
    """A file, or a folder of them; True where one of a folder could not be read."""
    from secretariat_app.services import checking, library

    directories = library.load_directories()
    tools = _tools(directories, options, console)
    target = Path(options.target)
    if not target.is_dir():
        seen = checking.look_at(target, directories, tools)
        return _answer(seen.resolution, seen.problems, target, options, console)
    if options.annotate:
        raise KnownError(_ONE_PAPER, path=target)
    found = list(checking.check_folder(target, directories, tools))
    if not found:
        raise KnownError(_NO_PAPERS, path=target)
    if options.json:
        console.json([_as_data(seen, target, console) for seen in found])
    else:
        _tell(found, target, console)
    return any(seen.error for seen in found)


def _answer(
    resolution: "Resolution | None",
    problems: "Sequence[Problem]",
    source: Path | None,
    options: Namespace,
    console: Console,
) -> bool:
    from secretariat_app.services import annotating, checking, library

    if options.annotate and resolution is not None:
        file = annotating.annotate(
            resolution, problems, options.annotate, library.load_directories(), console.language, source
        )
        console.complain(console.text(_ANNOTATED, file=file))
    if options.json:
        console.json([checking.as_data(problem, console.language) for problem in problems])
    elif problems:
        console.table(_lines(problems, console))
    else:
        console.complain(console.text(_NO_PROBLEMS))
    return False


def _lines(problems: "Iterable[Problem]", console: Console) -> list[Sequence[str]]:
    from secretariat_app.services import checking

    lines: list[Sequence[str]] = []
    for problem in problems:
        sentence = checking.message(problem, console.language)
        found = problem.found.strip()
        if found and len(found) <= _SHORT and found not in sentence:
            sentence = console.text(_FOUND, found=found, message=sentence)
        if problem.suggestion and len(problem.suggestion) <= _SHORT:
            sentence = console.text(_SUGGESTION, message=sentence, suggestion=problem.suggestion)
        where = plain.place(problem.where.place, console)
        lines.append((plain.severity(problem.severity, console), where, sentence))
    return lines


def _tell(found: "Sequence[Checked]", folder: Path, console: Console) -> None:
    """Each paper with what was found in it, and the sum of all."""
    for seen in found:
        name = seen.path.relative_to(folder)
        if seen.error:
            console.complain(console.text(_FAILED, file=name, message=say(seen.error, console.language)))
            continue
        console.say(str(name))
        console.table([("", *line) for line in _lines(seen.problems, console)])
    severities = [str(problem.severity) for seen in found for problem in seen.problems]
    console.say(
        console.text(
            _SUMMARY,
            papers=len(found),
            wrong=sum(any(one.severity == "error" for one in seen.problems) for seen in found),
            errors=severities.count("error"),
            warnings=severities.count("warning"),
            notes=severities.count("info"),
            unreadable=sum(seen.error is not None for seen in found),
        )
    )


def _as_data(seen: "Checked", folder: Path, console: Console) -> dict[str, object]:
    from secretariat_app.services import checking

    return {
        "file": seen.path.relative_to(folder).as_posix(),
        "error": say(seen.error, console.language) if seen.error else None,
        "problems": [checking.as_data(problem, console.language) for problem in seen.problems],
    }
