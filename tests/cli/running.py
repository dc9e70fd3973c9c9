"""Running the command line inside this process, as a program that calls it would see it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from secretariat_app.cli import main


class Run(NamedTuple):
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be JSON and nothing else."""
        return json.loads(self.out)


Command = Callable[..., Run]


@pytest.fixture
def secretariat(archive_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """`secretariat("list", "--json")` on an archive of this test's own; `lang` is for the messages."""

    def run(*words: object, lang: str = "en") -> Run:
        capsys.readouterr()
        code = main(["--archive", str(archive_path), "--lang", lang, *map(str, words)])
        out, err = capsys.readouterr()
        return Run(code, out, err)

    return run
