"""Searching archives of ten thousand papers and, where this bench is named, of a hundred thousand.

Every query is asked once, so nothing is answered from memory; the same match in bare FTS5 (the first fifty
by rank) takes turns with it. SECRETARIAT_BENCH_PAPERS names other sizes: 10000,1000000. Archives are made
once, through the same code that keeps any paper, and stay in build/bench; one of more than a hundred thousand
papers is made of that of a hundred thousand, see multiply.py.
"""

import contextlib
import functools
import json
import os
import random
import re
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.domain.search import Filters
from secretariat_app.paths import HOME_VARIABLE
from secretariat_app.services import finding, wordings
from secretariat_app.services.library import load_directories
from secretariat_app.storage import index
from secretariat_app.storage.archive import Archive, open_archive
from secretariat_app.storage.connections import connect
from secretariat_app.storage.migrate import REVISIONS
from secretariat_app.storage.query import read_query
from tests.benchmarks.measuring import ROOT, Row, compared, limited
from tests.benchmarks.multiply import multiplied
from tests.benchmarks.papers import GENERATOR, Papers

SIZES = "SECRETARIAT_BENCH_PAPERS"
AIM_PAPERS = 100_000
AIM_MS, AIM_RATIO, AIM_MEMORY, AIM_WINDOW = 50, 3, 200, 100
AIM_WORDINGS = 150
"""Milliseconds: the editor asks on a worker, 700 ms after the last key."""
QUERIES = 40
BATCH = 500

BARE = "SELECT rowid FROM resolution_terms WHERE resolution_terms MATCH ? ORDER BY rank LIMIT 50"

Ask = Callable[[Archive, str], object]


def rows() -> Iterator[Row]:
    papers = Papers()
    for size in sizes():
        file, built = made(papers, size)
        made_by = "copies of the archive of 100000" if size > AIM_PAPERS else None
        yield Row(f"build an archive of {size}", round(size / built["seconds"]), "papers/s", made_by)
        whole = f"the whole file: {built['file'] / 2**20:.0f} MB"
        yield Row(f"index of {size}", round(built["index"] / 2**20, 1), "MB", whole)
        yield from measured(papers, file, size)
        yield from wordings_offered(papers, file, size)
        memory = int(
            subprocess.check_output([sys.executable, "-m", __name__, str(file)], cwd=ROOT, text=True).strip()
        )
        limit = AIM_MEMORY if size <= AIM_PAPERS else 4 * AIM_MEMORY
        probed = [sys.executable, "-m", "tests.benchmarks.search_window", str(file)]
        median, slowest = json.loads(subprocess.check_output(probed, cwd=ROOT, text=True, env=at_home(file)))
        name = f"first results in the window after a key, {size}"
        yield limited(name, median, AIM_WINDOW, beside=f"95th percentile: {slowest:.0f} ms")
        yield limited(f"memory of a process that has searched {size} with counts", memory, limit, unit="MB")


def sizes() -> list[int]:
    if os.environ.get(SIZES):
        return [int(size) for size in os.environ[SIZES].split(",")]
    return [10_000, AIM_PAPERS] if "search" in sys.argv[1:] else [10_000]


# --- the archives --------------------------------------------------------------------------------------


def made(papers: Papers, size: int) -> tuple[Path, dict[str, float]]:
    """The archive of that size, and what was measured when it was made."""
    version = f"{REVISIONS[-1]}-{index.version().replace('/', '.')}-{GENERATOR}"
    file = ROOT / "build" / "bench" / f"archive-{size}-{version}.sqlite"
    notes = file.with_suffix(".json")
    if not (file.exists() and notes.exists()):
        file.parent.mkdir(parents=True, exist_ok=True)
        for old in file.parent.glob(f"archive-{size}-*"):
            old.unlink()
        print(f"making an archive of {size} papers …", file=sys.stderr, flush=True)
        seconds = fill(papers, file, size)
        with contextlib.closing(connect(file)) as raw:
            sizes_of = "SELECT sum(length(block)) FROM resolution_terms_data"
            (terms,) = raw.execute(sizes_of).fetchone()
        notes.write_text(json.dumps({"seconds": seconds, "index": terms, "file": file.stat().st_size}))
    return file, json.loads(notes.read_text())


def at_home(file: Path) -> dict[str, str]:
    """The environment of a window whose settings lie beside the archive."""
    return os.environ | {HOME_VARIABLE: str(file.parent / "home")}


def fill(papers: Papers, file: Path, size: int) -> float:
    """Keep so many papers; the seconds that keeping, not inventing, them took."""
    if size > AIM_PAPERS:
        small, _ = made(papers, AIM_PAPERS)
        begin = time.perf_counter()
        multiplied(small, file, AIM_PAPERS, size // AIM_PAPERS)
        return time.perf_counter() - begin
    part = file.with_suffix(".part")
    for leftover in file.parent.glob(f"{part.name}*"):
        leftover.unlink()
    took = 0.0
    with open_archive(part) as archive:
        batches: dict[Status, list[Resolution]] = {}
        for number in range(1, size + 1):
            batches.setdefault(papers.status(number), []).append(papers.paper(number))
            if number % BATCH == 0 or number == size:
                begin = time.perf_counter()
                for status, batch in batches.items():
                    archive.create_many(batch, status=status)
                took += time.perf_counter() - begin
                batches.clear()
    part.replace(file)
    return took


# --- the queries ---------------------------------------------------------------------------------------


def measured(papers: Papers, file: Path, size: int) -> Iterator[Row]:
    chance = random.Random(7)
    filters = Filters(statuses=(Status.SIGNED,), languages=("ru",), years=(2010, 2011, 2012, 2013))
    plain: Ask = finding.search
    kinds: list[tuple[str, Ask, list[str]]] = [
        ("one common word", plain, common(papers, chance)),
        ("three words", plain, [" ".join(several(papers, chance, 3)) for _ in range(QUERIES)]),
        ("a phrase", plain, [phrase(papers, chance, size) for _ in range(QUERIES)]),
        ("a prefix of two letters", plain, [word[:2] for word in distinct_starts(papers)]),
        ("a slip", plain, [slip(word, chance) for word in real(papers, chance)]),
        (
            "one word, filters, counts",
            lambda archive, query: finding.search(archive, query, filters, counts=True),
            real(papers, chance),
        ),
        (
            "filters alone, counts",
            lambda archive, _: finding.search(archive, "", filters, counts=True),
            real(papers, chance),
        ),
    ]
    for name, ask, queries in kinds:
        yield from one_kind(f"{name}, {size}", ask, queries, file, size)


def wordings_offered(papers: Papers, file: Path, size: int) -> Iterator[Row]:
    """What the editor asks while a recommendation is written: the first words of one, and its body."""
    chance = random.Random(11)
    known, place = load_directories(), Place(Part.ITEMS, 0)
    times: list[float] = []
    found = 0
    with open_archive(file) as archive:
        while len(times) < QUERIES:
            paper = papers.paper(chance.randint(1, size))
            item = next((item for item in paper.items if item.addressees), None)
            if item is None:
                continue
            begun = Item(" ".join(item.text.split()[:12]), addressees=item.addressees)
            value = Resolution(language=paper.language, items=(begun,))
            begin = time.perf_counter()
            offer = wordings.offered(archive, value, place, known)
            times.append((time.perf_counter() - begin) * 1000)
            found += bool(offer.wordings)
    yield Row(f"wordings offered, {size}: median", round(statistics.median(times), 1), "ms")
    most = sorted(times)[int(0.95 * len(times))]
    yield limited(
        f"wordings offered, {size}: 95th percentile",
        most,
        AIM_WORDINGS,
        beside=f"{found} of {len(times)} had any",
    )


def one_kind(name: str, ask: Ask, queries: list[str], file: Path, size: int) -> Iterator[Row]:
    ours: list[float] = []
    bare: list[float] = []
    with open_archive(file) as archive, contextlib.closing(connect(file)) as raw:
        raw.execute("PRAGMA cache_size = -16384")  # as the archive has it
        ask(archive, "комиссия")  # the first question opens the files, and reads the values to count
        for query in queries:
            corrected = finding.search(archive, query, limit=0).corrected
            expression = read_query(corrected or query).expression()
            archive.forget()
            bare.append(timed(raw_search(raw, expression)))
            ours.append(timed(functools.partial(ask, archive, query)))
    aim = size >= AIM_PAPERS
    yield compared(
        f"{name}: median",
        statistics.median(ours),
        "bare FTS5",
        statistics.median(bare),
        at_most=AIM_RATIO if aim else None,
    )
    slowest = statistics.quantiles(ours, n=20)[-1]
    beside = f"bare FTS5: {statistics.quantiles(bare, n=20)[-1]:.2f} ms"
    if size == AIM_PAPERS:
        yield limited(f"{name}: 95th percentile", slowest, AIM_MS, beside=beside)
    else:
        yield Row(f"{name}: 95th percentile", round(slowest, 2), "ms", beside)


def raw_search(raw: sqlite3.Connection, expression: str) -> Callable[[], object]:
    return lambda: raw.execute(BARE, (expression,)).fetchall()


def timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def real(papers: Papers, chance: random.Random) -> list[str]:
    """Common words of five letters and more, in both languages."""
    words = [word for language in ("ru", "kk") for word in papers.words[language][:250] if len(word) > 4]
    return chance.sample(words, QUERIES)


def common(papers: Papers, chance: random.Random) -> list[str]:
    words = [word for language in ("ru", "kk") for word in papers.words[language][:80] if len(word) > 3]
    return chance.sample(words, QUERIES)


def several(papers: Papers, chance: random.Random, count: int) -> list[str]:
    words = papers.words[chance.choice(("ru", "kk"))]
    return [words[int(2 ** chance.uniform(2, 9))] for _ in range(count)]


def phrase(papers: Papers, chance: random.Random, size: int) -> str:
    """Two words that stand together in some title."""
    words = papers.paper(chance.randint(1, size)).title.text.split()
    start = chance.randint(1, len(words) - 3)
    return f'"{words[start]} {words[start + 1]}"'


def distinct_starts(papers: Papers) -> list[str]:
    words = [word for language in ("ru", "kk") for word in papers.words[language][:400] if len(word) > 3]
    return list({word[:2]: word for word in words}.values())[:QUERIES]


def slip(word: str, chance: random.Random) -> str:
    at = chance.randint(1, len(word) - 2)
    return word[:at] + chance.choice("щэфц") + word[at + 1 :]


def probe(file: str) -> None:
    """The memory, in megabytes at the most, of a process that searches with counts; printed."""
    papers, chance = Papers(), random.Random(3)
    words = real(papers, chance)
    del papers
    with open_archive(file) as archive:
        for word in words:
            finding.search(archive, word, counts=True)
    print(peak_megabytes())


def peak_megabytes() -> int:
    status = Path("/proc/self/status")
    if status.exists():  # what `resource` tells on Linux is the parent's, if that has had more
        (kilobytes,) = re.findall(r"VmHWM:\s+(\d+) kB", status.read_text())
        return int(kilobytes) // 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak >> 20 if sys.platform == "darwin" else peak >> 10


if __name__ == "__main__":
    probe(sys.argv[1])
