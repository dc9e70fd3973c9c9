"""Two programs that save the same and other papers at once: no save overwrites another, none is «locked»."""

import json
import os
import subprocess
import sys
from pathlib import Path

from secretariat_app.services import comparing, keeping
from tests.storage.papers import make_paper

ROOT = Path(__file__).parents[2]
SECONDS = float(os.environ.get("FAULT_SECONDS", "4"))
"""How long both save; a minute or more on request."""


def test_nothing_is_lost_and_nobody_is_told_of_a_lock(archive_path: Path) -> None:
    with keeping.open_archive(archive_path) as archive:
        shared = keeping.create(archive, make_paper("Общий документ"))
        command = [
            sys.executable,
            "-m",
            "tests.faults.saver",
            str(archive_path),
            str(shared.id),
            str(SECONDS),
        ]
        children = [
            subprocess.Popen(
                [*command, name],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                stdin=subprocess.PIPE,
                encoding="utf-8",
            )
            for name in ("первый", "второй")
        ]
        assert [child.stdout.readline() for child in children] == ["ready\n"] * 2
        for child in children:
            child.stdin.write("go\n")
            child.stdin.flush()
        said = [child.communicate(timeout=SECONDS + 60) for child in children]
        assert [error for _, error in said] == ["", ""]
        reports = [json.loads(output) for output, _ in said]
        saved = {revision: words for report in reports for revision, words in report["shared"]}
        assert len(saved) == sum(len(report["shared"]) for report in reports)  # no revision was given twice
        assert sorted(saved) == list(range(2, len(saved) + 2))  # and none is missing
        for revision, words in saved.items():
            assert comparing.version(archive, shared.id, revision).resolution.number == words
        assert sum(report["refused"] for report in reports) > 0  # they met, and were told so
        for report in reports:
            assert len(report["shared"]) > 3
            for identity, words in report["own"]:
                assert keeping.read(archive, identity).resolution.number == words
