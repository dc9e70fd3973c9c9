"""What is installed is exactly what was chosen, from wherever the machine gets its packages."""

import re
import tomllib

import pytest

from tests.architecture.reading import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"([a-z0-9-]+)==(\S+)( ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
HOST = re.compile(r"\w+://|\bfile:|--(extra-)?index|--find-links|\b[\w-]+\.(org|com|net|io|dev|cloud)\b")


def pins(lock: str) -> dict[str, list[str]]:
    """Each pinned package with its version and hashes, as the lock has them; fails on any other line."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines():
        if pin := PIN.fullmatch(line):
            found[pin[1]] = [pin[2]]
        else:
            assert HASH.fullmatch(line), f"{lock}: {line!r} is neither a pinned package nor a hash"
            list(found.values())[-1].append(line.strip(" \\"))
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_with_hashes(lock: str) -> None:
    bare = [name for name, held in pins(lock).items() if len(held) < 2]
    assert not bare, f"{lock}: no hash for {', '.join(bare)}"


def test_running_and_testing_use_the_same_versions() -> None:
    run, dev = map(pins, LOCKS)
    assert run.items() <= dev.items()


def test_the_lock_has_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {
        LOCKS[0]: project["dependencies"],
        LOCKS[1]: [name for extra in project["optional-dependencies"].values() for name in extra],
    }
    for lock, wishes in asked.items():
        names = {re.split(r"[<>=!~\[ ]", wish)[0].lower().replace("_", "-") for wish in wishes}
        assert names <= set(pins(lock)), f"{lock} is older than pyproject.toml; run: python3 dev.py lock"


@pytest.mark.parametrize("file", [*LOCKS, "pyproject.toml", "dev.py", ".ci/run"])
def test_no_index_host_or_machine_is_named(file: str) -> None:
    named = [line for line in (ROOT / file).read_text(encoding="utf-8").splitlines() if HOST.search(line)]
    assert not named
