"""Two hundred children killed at random moments: nothing that was confirmed is ever lost."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scene", "kills", "steps"),
    [
        ("saves", 120, 120),
        ("backups", 25, 15),
        ("migration", 15, 10),
        ("export", 20, 5),
        ("restoring", 20, 5),
    ],
)
def test_killed_at_any_moment(scene: str, kills: int, steps: int, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.faults.harness", scene, str(kills), "1", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["wrong"] == []
    assert report["kills"] == kills
    assert report["steps"] >= steps  # they did work
