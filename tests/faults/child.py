"""What a child process of the harness does until it is killed; each finished step is a line in its pipe.

A line is written only after the step has returned, so whatever a line says must be in the archive afterwards.
"""

import datetime
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.services import comparing, folder_copies, keeping, safekeeping, unsaved
from secretariat_app.storage.archive import Archive
from tests.storage.papers import make_paper

Say = Callable[[str], None]


def saves(file: Path, chance: random.Random, say: Say) -> None:
    """Types, saves new papers and old ones, names versions, puts papers into the bin and takes them out."""
    with keeping.open_archive(file) as archive:
        say("open")
        typed = 0
        while True:
            typed = _step(archive, chance, say, typed)


def _step(archive: Archive, chance: random.Random, say: Say, typed: int) -> int:
    rows = archive.rows(limit=20)
    what = chance.random()
    if what < 0.3:
        typed += 1
        key = f"child{os.getpid()}"
        unsaved.keep(archive, key, Resolution(title=Paragraph(f"набрано {typed}")), None)
        say(f"typed {key} {typed}")
    elif what < 0.5 or not rows:
        stored = keeping.create(archive, _paper(chance))
        say(f"saved {stored.id} {stored.revision} {stored.resolution.number}")
    elif what < 0.85:
        before = keeping.read(archive, chance.choice(rows).id)
        value = replace(before.resolution, number=str(chance.getrandbits(40)))
        stored = keeping.save(archive, before.id, before.revision, value)
        say(f"saved {stored.id} {stored.revision} {stored.resolution.number}")
    elif what < 0.95:
        row = chance.choice(rows)
        comparing.name_version(archive, row.id, 1, name := f"имя{chance.getrandbits(20)}")
        say(f"named {row.id} 1 {name}")
    else:
        before = keeping.read(archive, chance.choice(rows).id)
        keeping.delete(archive, before.id, before.revision)
        keeping.restore_deleted(archive, before.id)
    return typed


def _paper(chance: random.Random) -> Resolution:
    words = " ".join(str(chance.getrandbits(60)) for _ in range(chance.randint(1, 60)))
    return make_paper("О делах", words, number=str(chance.getrandbits(40)))


def backups(file: Path, chance: random.Random, say: Say) -> None:
    """Makes one backup after another, each a moment later, and saves between them."""
    moment = datetime.datetime.now().astimezone()
    with keeping.open_archive(file) as archive:
        say("open")
        while True:
            stored = keeping.create(archive, _paper(chance))
            say(f"saved {stored.id} {stored.revision} {stored.resolution.number}")
            moment += datetime.timedelta(seconds=chance.randint(1, 90_000))
            made = safekeeping.backup_now(file, moment)
            say(f"backup {made.file.name} {made.resolutions}")


def migration(file: Path, chance: random.Random, say: Say) -> None:
    """Opens an archive of an earlier program, which brings it up to date."""
    old = chance.choice(sorted(ARCHIVES.glob("*.sqlite"))[:-1])
    for beside in file.parent.glob(f"{file.name}*"):
        beside.unlink()
    shutil.copyfile(old, file)
    say("open")
    keeping.open_archive(file).close()
    say("migrated")
    saves(file, chance, say)


def export(file: Path, chance: random.Random, say: Say) -> None:
    """Writes the whole archive into one folder after another."""
    with keeping.open_archive(file) as archive:
        say("open")
        while True:
            folder = file.parent / "folders" / str(chance.getrandbits(60))
            folder_copies.write_folder(archive, folder)
            say(f"folder {folder.name}")


def restoring(file: Path, chance: random.Random, say: Say) -> None:
    """Goes back to a backup again and again, saving in between."""
    (good,) = file.parent.glob("good.backup")
    say("open")
    while True:
        safekeeping.restore(good, file)
        with keeping.open_archive(file) as archive:
            keeping.create(archive, _paper(chance))
        say("restored")


ARCHIVES = Path(__file__).parents[1] / "storage" / "archives"
SCENES: dict[str, Callable[[Path, random.Random, Say], None]] = {
    "saves": saves,
    "backups": backups,
    "migration": migration,
    "export": export,
    "restoring": restoring,
}
