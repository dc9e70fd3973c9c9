"""An import in a process of its own: told of, paused, stopped, and gone when nobody asks for it any more."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from secretariat_app.documents.old_papers import converters
from secretariat_app.errors import KnownError
from secretariat_app.services import keeping
from secretariat_app.services.importing import Taken
from secretariat_app.services.importing_apart import Apart, Order
from tests.documents.old_papers.typists import TYPISTS
from tests.documents.old_papers.values import VALUES

PATIENCE = 60


def wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.01)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "бумаги"
    made.mkdir()
    for number in range(40):
        value = VALUES["budget"] | {
            "number": str(number),
            "date": f"{2010 + number // 12}-{number % 12 + 1:02d}-11",
        }
        (made / f"{number:02d}.docx").write_bytes(TYPISTS["modern"](value)[1])
    (made / "пустой.docx").write_bytes(b"")
    return made


def run_out(apart: Apart) -> list[Taken]:
    found: list[Taken] = []

    def ended() -> bool:
        found.extend(apart.news())
        return apart.ended

    wait(ended)
    return found


def test_every_file_is_told_of_with_its_failure(archive_path: Path, folder: Path) -> None:
    apart = Apart(Order(str(archive_path), (str(folder),)))
    found = run_out(apart)
    assert apart.error is None
    assert len(found) == 41
    (failed,) = [one for one in found if one.outcome == "failed"]
    assert isinstance(failed.error, KnownError)
    assert str(failed.error) == "The file is empty."
    assert max(one.done for one in found) == 41


def test_a_pause_holds_it_and_a_stop_ends_it(archive_path: Path, folder: Path) -> None:
    apart = Apart(Order(str(archive_path), (str(folder),), workers=0))
    apart.pause()
    apart.stop()
    apart.go_on()
    found = run_out(apart)
    assert apart.error is None
    assert len(found) < 41
    with keeping.open_archive(archive_path) as archive:
        assert archive.count() == sum(one.id is not None for one in found)


def test_an_archive_that_cannot_be_used_is_said(tmp_path: Path, folder: Path) -> None:
    broken = tmp_path / "archive.sqlite"
    broken.write_bytes(b"no archive" * 1000)
    apart = Apart(Order(str(broken), (str(folder),)))
    assert run_out(apart) == []
    assert isinstance(apart.error, KnownError)


def test_an_import_that_is_killed_is_told_of(archive_path: Path, folder: Path) -> None:
    apart = Apart(Order(str(archive_path), (str(folder),), workers=0))
    apart._process.kill()
    run_out(apart)
    assert "ended unexpectedly" in str(apart.error)


BEGINS = """
import sys, time
from secretariat_app.services.importing_apart import Apart, Order
if __name__ == "__main__":
    apart = Apart(Order(sys.argv[1], (sys.argv[2],)))
    print(apart._process.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process is looked for by its number")
def test_it_ends_with_who_began_it(archive_path: Path, folder: Path, tmp_path: Path) -> None:
    script = tmp_path / "begins.py"
    script.write_text(BEGINS, encoding="utf-8")
    command = [sys.executable, str(script), str(archive_path), str(folder)]
    root = str(Path(converters.__file__).parents[3])
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=root, env={"PYTHONPATH": root}
    ) as begun:
        assert begun.stdout is not None
        number = int(begun.stdout.readline())
        begun.kill()
    wait(lambda: not _lives(number))


def _lives(process: int) -> bool:
    state = Path(f"/proc/{process}/stat")
    try:
        return state.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


# --- what LibreOffice converts -----------------------------------------------------------------------------

STUCK = "#!/bin/sh\nsleep 300 &\necho $! > {children}\nsleep 300\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")
def test_a_converter_that_hangs_is_ended_with_all_it_began(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    children, program = tmp_path / "children", tmp_path / "soffice"
    program.write_text(STUCK.format(children=children), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(converters, "libreoffice", lambda: str(program))
    old = tmp_path / "старая.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0")
    work = tmp_path / "work"
    work.mkdir()
    ((_, made),) = converters.converted([(old, ".doc")], work, seconds=1)
    assert isinstance(made, KnownError)
    assert "did not finish" in str(made)
    wait(lambda: not _lives(int(children.read_text(encoding="utf-8"))))


class _StopError(Exception):
    """Somebody stops the import."""


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")
def test_a_stop_ends_the_converter_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    children, program = tmp_path / "children", tmp_path / "soffice"
    program.write_text(STUCK.format(children=children), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(converters, "libreoffice", lambda: str(program))
    old = tmp_path / "старая.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0")
    work = tmp_path / "work"
    work.mkdir()

    def stop() -> float:
        if children.exists() and children.read_text(encoding="utf-8").strip():
            raise _StopError
        return 0.0

    with pytest.raises(_StopError):
        list(converters.converted([(old, ".doc")], work, seconds=60, breathe=stop))
    wait(lambda: not _lives(int(children.read_text(encoding="utf-8"))))


@pytest.mark.slow
def test_a_damaged_old_file_is_one_line_and_the_next_comes_in(
    archive_path: Path, tmp_path: Path, soffice: Callable[..., Path]
) -> None:
    folder = tmp_path / "старые"
    folder.mkdir()
    paper = tmp_path / "бумага.docx"
    paper.write_bytes(TYPISTS["tabbed"](VALUES["budget"])[1])
    (folder / "1.rtf").write_bytes(b"{\\rtf1 \\bin9999999 x")
    (folder / "2.doc").write_bytes(soffice(paper, "doc").read_bytes())
    found = {Path(one.path).name: one for one in run_out(Apart(Order(str(archive_path), (str(folder),))))}
    assert found["1.rtf"].outcome == "failed"
    assert found["2.doc"].outcome == "imported"
