"""Saving, versions, comparing, and a backup of a large archive while somebody types.

SAFEKEEPING_PAPERS=100000 takes the backup of an archive of that size; it is made the first time.
"""

import datetime
import difflib
import os
import random
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from secretariat_app.domain.compare import compared as compare
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.domain.words import tokens
from secretariat_app.services import safekeeping
from secretariat_app.storage.archive import open_archive
from tests.benchmarks.bench_archive import bare_database
from tests.benchmarks.bench_editor import TEXT, WORDS, Desk, long_paper, stretches
from tests.benchmarks.bench_search import made
from tests.benchmarks.measuring import Row, compared, in_turns, limited, timed
from tests.benchmarks.papers import Papers
from tests.documents import papers

PAPERS = int(os.environ.get("SAFEKEEPING_PAPERS", "10000"))
VERSIONS = 500
RUNS = 20


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        yield from saving(Path(folder))
        yield from comparing()
        yield from backing_up(Path(folder))


def saving(folder: Path) -> Iterator[Row]:
    from secretariat_app.domain import interchange

    sample = papers.sample()
    with open_archive(folder / "versions.sqlite") as archive:
        stored = archive.create(sample)

        def save() -> None:
            nonlocal stored
            stored = archive.change(stored.id, stored.revision, replace(sample, number=str(stored.revision)))

        for _ in range(VERSIONS - RUNS - 2):
            save()
        bare = bare_database(folder / "bare.sqlite", interchange.dumps(sample))
        took = in_turns({"save": timed(save), "bare": timed(bare)}, RUNS)
        beside = f"bare sqlite3, one durable row: {took['bare']:.2f} ms"
        yield limited("save the sample as its next version", took["save"], 20, beside=beside)
        listed = in_turns({"list": timed(lambda: archive.version_list(stored.id))}, RUNS)
        yield limited(f"list {len(archive.version_list(stored.id))} versions", listed["list"], 50)


def comparing() -> Iterator[Row]:
    before = long_paper()
    chance = random.Random(1)
    few = replace(before, findings=(shaken(before.findings[0], chance), *before.findings[1:]))
    many = replace(before, findings=tuple(shaken(one, chance) for one in before.findings))
    old, new = words(before), words(many)
    took = in_turns(
        {
            "few": timed(lambda: compare(before, few)),
            "many": timed(lambda: compare(before, many)),
            "difflib": timed(lambda: difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()),
        },
        5,
    )
    yield limited("compare 20 pages, one paragraph changed", took["few"], 150)
    yield compared(
        "compare 20 pages, every finding changed", took["many"], "difflib, the same words", took["difflib"]
    )
    yield limited("the same, by the clock", took["many"], 150)


def shaken(paragraph: Paragraph, chance: random.Random) -> Paragraph:
    """The paragraph with every tenth word another one."""
    found = paragraph.text.split(" ")
    for _ in range(len(found) // 10 + 1):
        found[chance.randrange(len(found))] = "иначе"
    return Paragraph(" ".join(found))


def words(value: Resolution) -> list[str]:
    """All words of the body, in their order."""
    texts = [*(one.text for one in value.findings)]
    for item in value.items:
        texts += [item.text, *(action.text for action in item.actions)]
    return [word for text in texts for word in tokens(text)]


def backing_up(folder: Path) -> Iterator[Row]:
    """The longest stretch that a key has to wait, without a backup and during one."""
    file = folder / "large.sqlite"
    shutil.copyfile(made(Papers(), PAPERS)[0], file)
    desk = Desk(folder)
    desk.open(papers.sample())
    field = desk.focus(WORDS)

    def typed(letters: int) -> list[float]:
        return [max(stretches(field, TEXT[number % len(TEXT)])) for number in range(letters)]

    quiet = typed(40)
    ended: list[object] = []
    now = datetime.datetime.now().astimezone()
    job = desk.context.jobs.run(safekeeping.backup_now, file, now, done=ended.append, failed=ended.append)
    busy: list[float] = []
    while not ended:
        busy += typed(5)
    assert job.error is None
    middle = f"without a backup: median {statistics.median(quiet):.2f} ms, longest {max(quiet):.2f} ms"
    yield limited(
        f"a key during the backup of {PAPERS} papers: median", statistics.median(busy), 16, beside=middle
    )
    yield Row("the longest that a key waited during it", round(max(busy), 2), "ms", middle)
    desk.close()
    desk.end()
