"""The program as a process of its own: it starts light, and ends cleanly."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat_app import app
from secretariat_app.ui.main_window import MainWindow

CODE = """
import sys
from PySide6.QtCore import QTimer
from secretariat_app import app

make = app.make_window

def made(*arguments):
    window = make(*arguments)
    window.papers.opened.connect(lambda: QTimer.singleShot(300, leave))
    window.archive.loaded.connect(window.papers.open_sample)

    def leave():
        window.papers.discard_all()
        window.close()

    return window

app.make_window = made
sys.exit(app.run_window(["--archive", sys.argv[1], "--language", "kk", "--json"]))
"""


@pytest.mark.slow
@pytest.mark.parametrize("seed", ["1", "2"])
def test_it_ends_cleanly(archive_path: Path, home: Path, seed: str) -> None:
    """Python clears in an order that depends on the seed; Qt must not mind."""
    root = Path(app.__file__).parents[1]
    env = os.environ | {"PYTHONPATH": str(root), "PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(archive_path)], env=env, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert archive_path.exists()
    assert not list(home.rglob("hard_crash.txt")) or not next(home.rglob("hard_crash.txt")).read_text()


def test_making_the_window_reads_nothing(archive_path: Path, qapp: object) -> None:
    """The archive, the clauses and the directories wait until the window has been seen."""
    app.make_application("en")
    window: MainWindow = app.make_window(str(archive_path), "en")
    assert window.context.archive.made() is None
    assert window.context.later_library.made() is None
    assert window.context.later_directories.made() is None
    assert not archive_path.exists()
    app.close_down(window)


def test_options_of_a_newer_command_line_do_no_harm() -> None:
    options = app._arguments(["--archive", "a.sqlite", "--json"])
    assert options.archive == "a.sqlite"
