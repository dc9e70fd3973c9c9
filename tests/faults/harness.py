"""Kills a working child at random moments and looks at what is left:

    python -m tests.faults.harness SCENE KILLS SEED FOLDER

The program is loaded once and forked, so that several are killed a second. The answer is one JSON object.
"""

import contextlib
import gc
import json
import os
import random
import re
import signal
import sqlite3
import sys
import time
import traceback
from pathlib import Path

import msgspec

from secretariat_app.domain import interchange
from secretariat_app.errors import KnownError
from secretariat_app.services import folder_copies, keeping, safekeeping
from secretariat_app.storage import kept_copies
from secretariat_app.storage.connections import connect
from secretariat_app.storage.migrate import verified
from tests.faults.child import SCENES
from tests.storage.papers import make_paper

LIFE = {
    "saves": (8, 0.02),
    "backups": (4, 0.06),
    "migration": (3, 0.3),
    "export": (2, 0.2),
    "restoring": (3, 0.06),
}
"""How many steps a child finishes at most before it is killed, and the seconds that it lives on at most."""


class Report(msgspec.Struct):
    """How many were killed, how much they had finished, and what was wrong."""

    kills: int = 0
    steps: int = 0
    wrong: list[str] = []


class Harness:
    """One scene over one archive, which outlives its children."""

    def __init__(self, scene: str, seed: int, folder: Path) -> None:
        self.scene, self.chance, self.folder = scene, random.Random(seed), folder
        self.file = folder / "archive.sqlite"
        self.report = Report()
        self.saved: dict[tuple[int, int], str] = {}
        self.named: dict[int, str] = {}
        self.typed: dict[str, int] = {}
        self.before = 0
        with keeping.open_archive(self.file) as archive:
            for number in range(8):
                keeping.create(archive, make_paper(f"О деле {number}", "Слова. " * 40))
        if scene == "restoring":
            safekeeping.backup(self.file, folder / "good.backup")

    def kill_one(self) -> None:
        """Let a child work for a moment, kill it, and look."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _live(self.scene, self.file, self.chance.getrandbits(32), writing)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            steps, seconds = LIFE[self.scene]
            said = b"".join(pipe.readline() for _ in range(self.chance.randint(1, steps)))
            time.sleep(self.chance.uniform(0, seconds))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            lines = (said + pipe.read()).decode().splitlines()
        self.report.kills += 1
        self.report.steps += len(lines) - 1
        failed = [line for line in lines if line.startswith("failed")]
        try:
            if failed:
                raise AssertionError(failed[0])
            self._look(lines)
        except (AssertionError, KnownError) as error:
            self.report.wrong.append(f"{self.report.kills}: {type(error).__name__} {error}")

    def _look(self, lines: list[str]) -> None:
        if self.scene in ("migration", "restoring"):  # each child began with another archive
            self.saved, self.named, self.typed = {}, {}, {}
        for line in lines:
            self._note(line.split(" "))
        with contextlib.closing(connect(self.file)) as raw:
            verified(raw, self.file)
            if self.scene not in ("migration", "restoring"):
                self._compare(raw)
        if self.scene != "saves" or self.report.kills % 5 == 0:
            self._open()
        if self.scene in ("backups", "migration"):
            for kept in safekeeping.backups(self.file):
                kept_copies.check(kept)
        if self.scene == "export":
            self._look_at_folders(lines)

    def _note(self, words: list[str]) -> None:
        match words:
            case ["saved", identity, revision, number]:
                self.saved[int(identity), int(revision)] = number
            case ["named", identity, _, name]:
                self.named[int(identity)] = name
            case ["typed", key, number]:
                self.typed[key] = int(number)

    def _open(self) -> None:
        """The program opens it and reads papers; an older one is brought up to date by that."""
        with keeping.open_archive(self.file) as archive:
            there = archive.count() + len(archive.bin())
            if self.scene == "migration":
                assert there >= 3, "a paper of the older archive is gone"
            if self.scene == "restoring":
                assert there >= 8, "neither the archive nor the backup is in its place"
            for row in archive.rows(limit=5):
                archive.read(row.id)
        if self.scene in ("migration", "restoring"):
            with contextlib.closing(connect(self.file)) as raw:
                verified(raw, self.file)
                self._compare(raw)

    def _compare(self, raw: sqlite3.Connection) -> None:
        query = (
            "SELECT id, revision, json_extract(body, '$.number') FROM resolutions"
            " UNION ALL SELECT resolution_id, revision, json_extract(body, '$.number') FROM versions"
        )
        found = {(identity, revision): str(number) for identity, revision, number in raw.execute(query)}
        names = dict(raw.execute("SELECT resolution_id, name FROM version_notes WHERE revision = 1"))
        lost = [key for key, number in self.saved.items() if found.get(key) != number]
        assert not lost, f"confirmed saves are gone: {lost[:3]}"
        unnamed = [key for key, name in self.named.items() if not names.get(key)]
        assert not unnamed, f"confirmed names are gone: {unnamed[:3]}"
        journals = dict(raw.execute("SELECT key, data FROM journal"))
        for key, number in self.typed.items():
            kept = interchange.read(json.dumps(json.loads(journals[key])["resolution"])).title.text
            assert int(re.sub(r"\D", "", kept)) >= number, f"typed text is gone: {kept}, {number} was kept"
        self.typed.clear()

    def _look_at_folders(self, lines: list[str]) -> None:
        complete = {line.split(" ")[1] for line in lines if line.startswith("folder ")}
        for folder in (self.folder / "folders").iterdir():
            if folder.name in complete or (folder / folder_copies.MANIFEST).exists():
                for entry in folder_copies.read_manifest(folder).papers:
                    folder_copies._checked(folder, entry)
            for file in folder.iterdir():
                file.unlink()
            folder.rmdir()


def _live(scene: str, file: Path, seed: int, writing: int) -> None:
    """The child: work, and tell what is done, until killed."""

    def say(line: str) -> None:
        os.write(writing, f"{line}\n".encode())

    try:
        SCENES[scene](file, random.Random(seed), say)
    except BaseException:  # noqa: BLE001 - whatever it is, the harness has to hear of it
        say("failed " + " | ".join(traceback.format_exc().splitlines()[-3:]))
    os._exit(1)


def main(scene: str, kills: str, seed: str, folder: str) -> int:
    harness = Harness(scene, int(seed), Path(folder))
    gc.freeze()
    for _ in range(int(kills)):
        harness.kill_one()
    sys.stdout.write(msgspec.json.encode(harness.report).decode())
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
