"""Unsaved text belongs to the program that typed it, for as long as that runs."""

import json
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import keeping, presence, unsaved

ROOT = Path(__file__).parents[2]
PAPER = Resolution(title=Paragraph("О ремонте дорог"))
TYPES_AND_WAITS = """
import sys
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.services import keeping, unsaved

with keeping.open_archive(sys.argv[1]) as archive:
    unsaved.keep(archive, "theirs", Resolution(title=Paragraph("О мостах")), None)
    print("typed", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other(archive_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program on the same archive, with text that it has not saved."""
    command = [sys.executable, "-c", TYPES_AND_WAITS, str(archive_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as child:
        assert child.stdout.readline() == "typed\n"
        yield child
        child.kill()


def titles(found: list[unsaved.Unsaved]) -> list[str]:
    return [one.resolution.title.text for one in found]


def test_text_of_a_program_that_still_runs_is_not_offered(
    archive_path: Path, other: subprocess.Popen[str]
) -> None:
    with keeping.open_archive(archive_path) as archive:
        unsaved.keep(archive, "mine", PAPER, None)
        assert titles(unsaved.read_unsaved(archive)) == ["О ремонте дорог"]
        other.kill()
        other.wait()
        assert titles(unsaved.read_unsaved(archive)) == ["О мостах", "О ремонте дорог"]


def owned(owner: presence.Owner) -> bytes:
    packed = json.loads(unsaved.pack(PAPER, None))
    return json.dumps(packed | {"owner": msgspec.to_builtins(owner)}).encode()


def test_another_computer_that_wrote_just_now_still_runs(archive_path: Path) -> None:
    far = replace(presence.this_program(), host="another", process=1)
    with keeping.open_archive(archive_path) as archive:
        keeping.write_journal(archive, "far", owned(far))
        assert unsaved.read_unsaved(archive) == []
        quiet = replace(far, wrote=far.wrote - presence.QUIET_SECONDS - 1)
        keeping.write_journal(archive, "far", owned(quiet))
        assert titles(unsaved.read_unsaved(archive)) == ["О ремонте дорог"]
        ahead = replace(far, wrote=far.wrote + 3600)  # its clock is wrong: better offered twice than never
        keeping.write_journal(archive, "far", owned(ahead))
        assert titles(unsaved.read_unsaved(archive)) == ["О ремонте дорог"]


def test_a_number_of_a_process_that_another_program_has_now_is_no_sign_of_life() -> None:
    ours = presence.this_program()
    assert not presence.runs_elsewhere(ours)
    parent = presence.Owner(platform.node(), 1, "0", ours.wrote)
    assert not presence.runs_elsewhere(parent)
    assert not presence.runs_elsewhere(replace(ours, process=2**22 + 1))


def test_text_without_an_owner_is_of_an_earlier_program(archive_path: Path) -> None:
    packed = json.loads(unsaved.pack(PAPER, None))
    del packed["owner"]
    with keeping.open_archive(archive_path) as archive:
        keeping.write_journal(archive, "old", json.dumps(packed).encode())
        keeping.write_journal(archive, "spoilt", b"{")
        assert titles(unsaved.read_unsaved(archive)) == ["О ремонте дорог"]


def test_text_of_an_archive_that_cannot_be_written_is_offered_all_the_same(archive_path: Path) -> None:
    with keeping.open_archive(archive_path) as archive:
        stored = keeping.create(archive, PAPER)
        typed = replace(PAPER, number="5")
        unsaved.put_aside(archive_path, "key", typed, stored)
        (found,) = unsaved.read_unsaved(archive)
        assert (found.resolution, found.stored) == (typed, stored)
        unsaved.keep(archive, "key", replace(typed, number="6"), stored)  # the archive can be written again
        assert unsaved.read_aside(archive_path) == []
        assert [one.resolution.number for one in unsaved.read_unsaved(archive)] == ["6"]
        unsaved.forget(archive, "key")
        assert unsaved.read_unsaved(archive) == []


def test_text_put_aside_is_there_though_its_archive_is_gone(archive_path: Path, tmp_path: Path) -> None:
    with keeping.open_archive(archive_path) as archive:
        stored = keeping.create(archive, PAPER)
    unsaved.put_aside(archive_path, "key", PAPER, stored)
    archive_path.write_bytes(b"no archive")
    with pytest.raises(KnownError):
        keeping.open_archive(archive_path)
    (found,) = unsaved.read_aside(archive_path)
    assert (found.resolution, found.stored) == (PAPER, None)
    assert unsaved.read_aside(tmp_path / "other" / archive_path.name) == []
    unsaved.forget_aside(archive_path, "key")
    assert unsaved.read_aside(archive_path) == []
