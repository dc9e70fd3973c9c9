"""What proofing found, as comments in the margin of a .docx."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.messages import translate
from secretariat_app.proofing import engine
from secretariat_app.proofing.rule import Problem
from secretariat_app.services import checking, exporting, receiving

if TYPE_CHECKING:
    from secretariat_app.documents.annotate import Remark

_AUTHOR = QT_TRANSLATE_NOOP("annotations", "Proofreading")
_BETTER = QT_TRANSLATE_NOOP("annotations", "Better: «{suggestion}».")
_TAKE_OUT = QT_TRANSLATE_NOOP("annotations", "Take it out.")
_ONLY_DOCX = QT_TRANSLATE_NOOP(
    "errors", "{file}: an annotated paper is a Word document; its name ends in .docx."
)


def annotate(
    resolution: Resolution,
    problems: Iterable[Problem],
    path: str | Path,
    directories: Directories,
    language: str,
    source: str | Path | None = None,
) -> Path:
    """Write the paper with a comment for each problem to `path`; where it really is, is returned.

    `source`: the .docx that was checked, whose copy is annotated; without one a paper is made anew.
    KnownError for another extension and for what the disk refuses.
    """
    from secretariat_app.documents.annotate import annotated
    from secretariat_app.documents.files import write_safely

    path = Path(path)
    if path.suffix.lower() != ".docx":
        raise KnownError(_ONLY_DOCX, file=path.name)
    if source is not None and Path(source).suffix.lower() == ".docx":
        docx = receiving.read_bytes(source)
    else:
        docx = exporting.paper(resolution, directories=directories)
    author = translate("annotations", _AUTHOR, language)
    remarks = remarks_of(problems, language)
    return write_safely(path, annotated(docx, resolution, remarks, author=author, directories=directories))


def remarks_of(problems: Iterable[Problem], language: str) -> "list[Remark]":
    """Each problem as it is said in the margin: what is wrong, what would be better, the norm."""
    from secretariat_app.documents.annotate import Remark

    sources = {rule.key: rule.source for rule in engine.rules()}
    made = []
    for problem in problems:
        lines = [checking.message(problem, language)]
        if problem.suggestion:
            better = translate("annotations", _BETTER, language).format(suggestion=problem.suggestion)
            lines.append(better)
        elif problem.suggestion == "":
            lines.append(translate("annotations", _TAKE_OUT, language))
        if source := sources.get(problem.rule):
            lines.append(f"({source})")
        where = problem.where
        made.append(Remark(where.place, where.start, problem.found, " ".join(lines)))
    return made
