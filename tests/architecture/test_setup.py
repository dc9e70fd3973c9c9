"""`dev.py`: what can be said of it without making an environment anew."""

import os
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev
from tests.architecture.reading import PACKAGE, ROOT

LINUX = sys.platform.startswith("linux")


def test_it_needs_the_standard_library_alone() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "dev.py", "--help"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0
    assert all(f"dev.py {command}" in done.stdout for command in dev.COMMANDS)


def test_it_stays_one_readable_file() -> None:
    assert (ROOT / "dev.py").read_text(encoding="utf-8").count("\n") < 450


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["dance"]) == 2
    assert dev.main(["setup", "--now"]) == 1
    assert "--now" in capsys.readouterr().err


def test_children_keep_their_byte_code_and_find_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    env = dev.child_environment(QT_QPA_PLATFORM="minimal")
    assert "PYTHONDONTWRITEBYTECODE" not in env
    assert env["PYTHONPATH"].split(os.pathsep) == [str(ROOT), "elsewhere"]
    assert env["QT_QPA_PLATFORM"] == "minimal"


def test_the_environment_is_made_anew_when_the_lock_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    (tmp_path / "pyvenv.cfg").write_text("version = 3.11.7")
    lock = tmp_path / "some.lock"
    lock.write_text("a==1")
    first = dev.stamp_text(lock)
    assert dev.stamp_text(lock) == first
    lock.write_text("a==2")
    assert dev.stamp_text(lock) != first


def test_this_machine_has_what_qt_needs() -> None:
    assert dev.missing_packages() == []


def test_a_screen_is_there_only_where_something_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not LINUX:
        assert dev.has_screen()
        return
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert not dev.has_screen()
    with socket.socket(socket.AF_UNIX) as door:
        number = 40_000 + os.getpid() % 20_000
        monkeypatch.setenv("DISPLAY", f":{number}.0")
        assert not dev.has_screen()
        door.bind(f"\0/tmp/.X11-unix/X{number}")
        door.listen()
        assert dev.has_screen()
    monkeypatch.setenv("DISPLAY", "far.away:0")
    assert dev.has_screen()


def test_a_translation_is_compiled_when_it_is_newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "I18N", tmp_path)
    catalogue, compiled = tmp_path / "secretariat_ru.ts", tmp_path / "secretariat_ru.qm"
    catalogue.write_text('<!DOCTYPE TS><TS version="2.1" language="ru"></TS>', encoding="utf-8")
    dev.compile_translations()
    assert compiled.exists()
    os.utime(compiled, (1, 1))
    dev.compile_translations()
    assert compiled.stat().st_mtime > 1
    compiled.write_bytes(b"kept")
    dev.compile_translations()
    assert compiled.read_bytes() == b"kept"


def test_an_installed_program_has_every_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    folders = {path.parent.relative_to(ROOT) for path in (ROOT / PACKAGE).rglob("*.py")}
    named = {".".join(folder.parts) for folder in folders} | set(project["package-dir"])
    assert named <= set(project["packages"]), "name the new package in pyproject.toml"
