"""Proofing of a stored paper, or of one that lies in a file."""

from pathlib import Path
from typing import Any

import msgspec

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.messages import translate
from secretariat_app.proofing import engine
from secretariat_app.proofing.rule import Problem, Severity, Where
from secretariat_app.services import library, receiving

__all__ = ["Problem", "Severity", "Where", "as_data", "blocking", "check", "check_file", "message"]

_NO_VALUE = QT_TRANSLATE_NOOP(
    "errors", "«{path}» was not made by this program, so there is nothing in it that could be checked."
)
_WRONG_KIND = QT_TRANSLATE_NOOP("errors", "«{path}» cannot be checked: only .docx and .json files can be.")


def check(resolution: Resolution, directories: Directories) -> list[Problem]:
    """What a person should look at, in the order of the paper."""
    return engine.check(resolution, directories)


def check_file(path: str | Path, directories: Directories | None = None) -> list[Problem]:
    """The same for a .json of the interchange form, its texts as they stand, or a .docx of ours.

    A .docx is checked by the value it carries; what was changed in it afterwards is not seen.
    KnownError where the file cannot be read or holds no resolution.
    """
    known = directories if directories is not None else library.load_directories()
    match Path(path).suffix.lower():
        case ".json":
            received = receiving.receive(receiving.read_bytes(path), library.load_library(), known)
            return engine.check(received.resolution, known, received.given)
        case ".docx":
            from secretariat_app.documents import carrier

            resolution = carrier.value_in(receiving.read_bytes(path))
            if resolution is None:
                raise KnownError(_NO_VALUE, path=path)
            return engine.check(resolution, known)
        case _:
            receiving.read_bytes(path)
            raise KnownError(_WRONG_KIND, path=path)


def blocking(problems: list[Problem]) -> list[Problem]:
    """Those that keep a paper from being ready to sign."""
    return engine.blocking(problems)


def message(problem: Problem, language: str) -> str:
    """What is wrong, in the user's language."""
    return translate("rules", problem.message, language).format(**problem.facts)


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
