"""A file is put in place whole, or what was there stays."""

import errno
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from secretariat_app.documents.files import write_safely
from secretariat_app.errors import KnownError


@contextmanager
def no_room() -> Iterator[int]:
    """The system refuses files beyond some bytes, as it does on a full disk; gives that number of bytes.

    No fixture: it must be over before pytest tells of the test, maybe into a file.
    """
    import resource  # not on Windows

    limit = 1_000
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, old[1]))
    try:
        yield limit
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, ignored)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file(tmp_path: Path) -> None:
    target = tmp_path / "постановление.docx"
    assert write_safely(target, b"new") == target
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["постановление.docx"]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    assert write_safely(target, b"new") == target
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["paper.docx"]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    with no_room() as limit, pytest.raises(KnownError, match="no room left") as caught:
        write_safely(target, bytes(limit + 1))
    assert caught.value.facts["file"] == target
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["paper.docx"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is not there"):
        write_safely(tmp_path / "none" / "paper.docx", b"new")
    assert names(tmp_path) == []


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError, match="is not there"):
        write_safely(tmp_path / "file" / "paper.docx", b"new")


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "paper.docx").mkdir()
    with pytest.raises(KnownError, match="is a folder"):
        write_safely(tmp_path / "paper.docx", b"new")
    assert names(tmp_path) == ["paper.docx"]


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be used"):
        write_safely(tmp_path / f"{'я' * 200}.docx", b"new")
    assert names(tmp_path) == []


def test_a_read_only_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The superuser may write anywhere, so the system's own answer is given in its place.
    def refuse(self: Path, mode: str = "r", **_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(self))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(KnownError, match="Nothing may be written") as caught:
        write_safely(tmp_path / "paper.docx", b"new")
    assert caught.value.facts["folder"] == tmp_path


def test_a_file_held_by_word_gets_a_neighbour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Only Windows refuses to replace an open file; elsewhere its answer is given in its place.
    held = {tmp_path / "paper.docx", tmp_path / "paper (2).docx"}
    for path in held:
        path.write_bytes(b"old")
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target in held:
            raise PermissionError(errno.EACCES, "held", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    assert write_safely(tmp_path / "paper.docx", b"new") == tmp_path / "paper (3).docx"
    assert (tmp_path / "paper (3).docx").read_bytes() == b"new"
    assert all(path.read_bytes() == b"old" for path in held)
    assert len(names(tmp_path)) == 3
