"""Keeping and finding papers in an archive of a thousand, beside the bare database."""

import datetime
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.storage.archive import open_archive
from tests.benchmarks.measuring import ROOT, Row, compared, in_turns, timed

PAPERS = 1000
RUNS = 30


def rows() -> Iterator[Row]:
    sample = interchange.read((ROOT / "tests" / "data" / "resolution_2022-10-19.json").read_bytes())
    shelf = papers(sample)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "archive.sqlite"
        with open_archive(file) as archive:
            for paper in shelf:
                stored = archive.create(paper)

            def change() -> None:
                nonlocal stored
                stored = archive.change(stored.id, stored.revision, random.choice(shelf))

            beside = bare_database(Path(folder) / "bare.sqlite", interchange.dumps(sample))
            took = in_turns(
                {
                    "create": timed(lambda: archive.create(sample)),
                    "change": timed(change),
                    "bare": timed(beside),
                    "search": timed(lambda: archive.search("религиозным объединениям").hits),
                    "list": timed(lambda: archive.rows(limit=100)),
                },
                RUNS,
            )
        took |= in_turns({"open": timed(lambda: open_archive(file).close())}, RUNS)
    bare = "bare sqlite3, one durable row"
    yield compared("keep a new paper", took["create"], bare, took["bare"])
    yield compared("keep a changed paper", took["change"], bare, took["bare"])
    yield Row(f"open an archive of {PAPERS}", round(took["open"], 2), "ms")
    yield Row(f"first 100 rows of {PAPERS}", round(took["list"], 2), "ms")
    yield Row(f"search in {PAPERS}, 50 hits with snippets", round(took["search"], 2), "ms")


def papers(sample: Resolution) -> list[Resolution]:
    """Papers of the sample's length out of its words, the same in every run."""
    chance = random.Random(1)
    words = " ".join(finding.text for finding in sample.findings).split()
    return [
        replace(
            sample,
            date=datetime.date(2015, 1, 1) + datetime.timedelta(days=3 * number),
            number=str(number),
            title=Paragraph(f"О вопросе {number} {' '.join(chance.sample(words, 8))}"),
            findings=tuple(Paragraph(" ".join(chance.sample(words, 25))) for _ in sample.findings),
        )
        for number in range(PAPERS)
    ]


def bare_database(file: Path, body: bytes) -> Callable[[], object]:
    """Writes the same JSON as one row, as durably, with nothing derived from it."""
    connection = sqlite3.connect(file, isolation_level=None)
    for step in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "CREATE TABLE papers (body)"):
        connection.execute(step)
    return lambda: connection.execute("INSERT INTO papers VALUES (?)", (body,))
