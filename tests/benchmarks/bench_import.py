"""Old papers read and taken in, beside python-docx reading and Recoll indexing the same files.

Files a second, one process and two. Recoll is the Debian package recollcmd; without it its row is left out.
"""

import contextlib
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from secretariat_app.documents.old_papers.docx_reader import read_docx
from secretariat_app.services import importing
from secretariat_app.storage.archive import open_archive
from tests.benchmarks.measuring import Row
from tests.documents.old_papers.typists import TYPISTS
from tests.documents.old_papers.values import VALUES

PAPERS = int(os.environ.get("SECRETARIAT_BENCH_PAPERS", "2000"))
_RECOLL = "topdirs = {folder}\nnoaspell = 1\nthrTCounts = 2 2 1\n"


def rows() -> Iterator[Row]:
    import docx

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "papers"
        files = made(folder)

        def by_python_docx() -> None:
            for file in files:
                document = docx.Document(str(file))
                "\n".join(paragraph.text for paragraph in document.paragraphs)
                [cell.text for table in document.tables for row in table.rows for cell in row.cells]

        def by_reader() -> None:
            for file in files:
                read_docx(file.read_bytes())

        def taken_in(workers: int) -> Callable[[], None]:
            def work() -> None:
                archive = Path(place) / f"{workers}-{time.monotonic_ns()}.sqlite"
                with contextlib.closing(open_archive(archive)) as opened:
                    kept = sum(one.id is not None for one in importing.run(opened, [folder], workers=workers))
                assert kept == PAPERS, kept

            return work

        beside = rate(by_python_docx)
        yield faster("read a paper", rate(by_reader), "python-docx", beside)
        recoll = (
            rate(lambda: indexed(folder, Path(place) / "recoll")) if shutil.which("recollindex") else None
        )
        for workers, name in ((0, "take papers in, one process"), (2, "take papers in, two processes")):
            speed = rate(taken_in(workers))
            yield (
                faster(name, speed, "recollindex", recoll)
                if recoll
                else Row(name, round(speed, 1), "files/s")
            )
    yield Row(f"memory at its peak after {PAPERS} papers", round(peak(), 1), "MiB")


def made(folder: Path) -> list[Path]:
    """Word files of all habits; no two of one text, so that none is taken for another."""
    folder.mkdir()
    chance = random.Random(1)
    habits = [name for name in TYPISTS if TYPISTS[name](VALUES["sample"])[0] == ".docx"]
    names = [name for name in VALUES if VALUES[name]["language"] == "ru"]
    files = []
    for number in range(PAPERS):
        value = VALUES[names[number % len(names)]]
        words = re.findall(r"\w+", " ".join(value["findings"] or [value["enactment"]]))
        extra = [" ".join(chance.choices(words, k=30)).capitalize() + "." for _ in range(8)]
        day = f"{2010 + number % 13}-{1 + number // 13 % 12:02d}-{1 + number // 156 % 28:02d}"
        value = value | {"findings": [*value["findings"], *extra], "date": day, "number": str(number)}
        value = (
            value
            if value["preamble"]
            else value | {"preamble": "Рассмотрев вопрос, комиссия отмечает следующее."}
        )
        file = folder / f"{number:05d}.docx"
        file.write_bytes(TYPISTS[habits[number % len(habits)]](value)[1])
        files.append(file)
    return files


def rate(work: Callable[[], object]) -> float:
    """Files a second."""
    begin = time.perf_counter()
    work()
    return PAPERS / (time.perf_counter() - begin)


def faster(name: str, value: float, beside: str, other: float) -> Row:
    """A row whose aim is to be faster than what it is measured beside."""
    ratio = value / other
    return Row(
        name,
        round(value, 1),
        "files/s",
        f"{beside}: {other:.1f} files/s",
        round(ratio, 2),
        "> 1 ×",
        ratio > 1,
    )


def indexed(folder: Path, settings: Path) -> None:
    """Recoll makes its index of `folder`, from nothing."""
    settings.mkdir()
    (settings / "recoll.conf").write_text(_RECOLL.format(folder=folder), encoding="utf-8")
    subprocess.run(["recollindex", "-c", str(settings)], check=True, capture_output=True)


def peak() -> float:
    """What this process took at most, in MiB."""
    if sys.platform == "win32":
        return 0.0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1024 / (1024 if sys.platform == "darwin" else 1)
