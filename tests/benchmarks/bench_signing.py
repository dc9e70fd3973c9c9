"""The steps of a paper's life: saving with its line in the trail, the gate, signing, and the check of all."""

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from secretariat_app.domain import interchange
from secretariat_app.services import auditing, library, signing
from secretariat_app.storage.archive import open_archive
from tests.benchmarks.bench_archive import papers
from tests.benchmarks.measuring import ROOT, Row, in_turns, timed

RUNS = 20
AIM = 20


def rows() -> Iterator[Row]:
    sample = interchange.read((ROOT / "tests" / "data" / "resolution_2022-10-19.json").read_bytes())
    known = library.load_directories()
    with tempfile.TemporaryDirectory() as folder, open_archive(Path(folder) / "archive.sqlite") as archive:
        archive.create_many(papers(sample))
        drafts = iter([archive.create(replace(sample, number=None)) for _ in range(RUNS * 2)])
        ready = [
            signing.make_ready(archive, one.id, one.revision, known)
            for one in itertools.islice(drafts, RUNS + 5)
        ]
        waiting = iter(ready)
        values = (replace(sample, number=str(number)) for number in itertools.count(1))
        stored = archive.create(sample)

        def save() -> None:
            nonlocal stored
            stored = archive.change(stored.id, stored.revision, next(values))

        def sign() -> None:
            one = next(waiting)
            signing.sign(archive, one.id, one.revision)

        took = in_turns({"save": timed(save), "sign": timed(sign)}, RUNS)
        took |= in_turns({"check": timed(lambda: auditing.check(archive))}, 3)
    save_ms = round(took["save"], 2)
    name = "save a changed paper, with its line in the trail"
    yield Row(name, save_ms, "ms", aim=f"≤ {AIM} ms", met=save_ms <= AIM)
    yield Row("sign: seal the paper and its .docx", round(took["sign"], 2), "ms")
    yield Row("check the trail of an archive of 1,000, 20 papers signed", round(took["check"], 1), "ms")
