"""Options, help, exit codes: what holds for every command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat_app import __version__
from secretariat_app.cli import arguments, main
from secretariat_app.cli.commands import COMMANDS
from tests.cli.running import Command

ROOT = Path(__file__).resolve().parents[2]


def process(*words: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    return subprocess.run(
        [sys.executable, "-m", "secretariat_app", *words], cwd=ROOT, capture_output=True, env=environment
    )


def test_version_needs_neither_the_database_nor_qt() -> None:
    code = (
        "import sys; from secretariat_app.cli import main; assert main(['--version']) == 0;"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    version, modules = done.stdout.splitlines()
    assert version == f"secretariat {__version__}"
    heavy = {"PySide6", "alembic", "docx", "docxtpl", "jinja2", "lxml", "sqlalchemy", "yaml", "Stemmer"}
    assert heavy & set(modules.split()) == set()


def test_every_command_of_the_table_has_a_function() -> None:
    assert [name for name, _, _ in arguments.COMMANDS] == list(COMMANDS)


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_help(command: list[str], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", language, *command, "--help"]) == 0
    out, err = capsys.readouterr()
    assert " ".join(["secretariat", *command]) in out
    assert err == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["show"], "this is missing: ID"),
        (["nonsense"], "COMMAND: «nonsense» is not one of"),
        (["list", "--nonsense"], "this is not known here: --nonsense"),
        (["list", "--status", "lost"], "--status: «lost» is not one of"),
        (["list", "--limit", "0"], "--limit: a whole number above zero is expected, not «0»"),
        (["list", "--limit", "много"], "not «много»"),
        (["list", "--limit"], "--limit: a value is missing"),
        (["list", "--json=yes"], "--json takes no value («yes»)"),
        (["export", "1"], "this is missing: --output"),
        (["compose"], "this is missing: FILE.json"),
        (["compose", "a.json", "b.json", "--output", "a.docx"], "only one paper"),
        (["list", "--stat", "draft"], "this is not known here"),  # options are not abbreviated
    ],
)
def test_wrong_usage_is_2(secretariat: Command, words: list[str], said: str) -> None:
    code, out, err = secretariat(*words)
    assert code == 2
    assert out == ""
    assert said in err
    assert "Traceback" not in err


def test_an_unknown_language_is_refused_in_russian(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "fr", "list"]) == 2
    assert "fr" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ([], "ru"),
        (["--lang", "kk", "list"], "kk"),
        (["--lang=en"], "en"),
        (["--archive", "--lang", "--lang", "en", "list"], "en"),
        (["list", "--lang", "en"], "ru"),
        (["--lang"], "ru"),
        (["--lang", "xx"], "ru"),
    ],
)
def test_the_language_is_known_before_the_options_are(words: list[str], language: str) -> None:
    assert arguments.language_of(words) == language


def test_output_is_utf8_whatever_the_code_page() -> None:
    done = process("--lang", "en", "clauses", "--json", encoding="cp1251")
    assert done.returncode == 0, done.stderr
    assert "Заслушав" in done.stdout.decode("utf-8")


def test_a_reader_that_has_enough_is_no_mistake() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "secretariat_app", "clauses", "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        err = running.stderr.read().decode("utf-8")
        running.wait()
    assert err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_disk_under_the_output_is_a_plain_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "secretariat_app", "--lang", "en", "clauses"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("The system refused:")
    assert done.stderr.count(b"\n") == 1


def test_a_mistake_of_ours_gives_a_line_and_a_log(
    secretariat: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "home"))

    def mistaken(options: object, console: object) -> bool:
        raise KeyError("missing")

    monkeypatch.setitem(COMMANDS, "clauses", mistaken)
    code, out, err = secretariat("clauses")
    assert (code, out) == (1, "")
    assert "KeyError" in err
    assert "Traceback" not in err
    [log] = (tmp_path / "home").rglob("*.log")
    assert "missing" in log.read_text(encoding="utf-8")


def test_ctrl_c_is_130(secretariat: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(options: object, console: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setitem(COMMANDS, "clauses", interrupted)
    code, out, err = secretariat("clauses")
    assert (code, out, err) == (130, "", "Interrupted.\n")


def test_the_window_gets_the_options_that_were_given() -> None:
    def given(*words: str) -> list[str]:
        return arguments.for_window(arguments.parser("en").parse_args(words))

    assert given() == []
    assert given("--archive", "a b.sqlite") == ["--archive=a b.sqlite"]
    assert given("--lang", "kk") == ["--language=kk"]
