"""Proofing: the sample, a paper of twenty pages, one key in a paragraph, and what loading costs."""

import sys
from collections.abc import Iterator
from itertools import count

from msgspec.structs import replace

from secretariat_app.domain.editing import with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.proofing import engine
from secretariat_app.services import checking, library
from tests.benchmarks.measuring import Row, in_turns, limited, timed
from tests.documents import papers

RUNS = 15
COPIES = 12
TWENTY_PAGES = 20


def rows() -> Iterator[Row]:
    directories = library.load_directories()
    before = memory()
    loading = timed(lambda: checking.tools(directories))()
    tools = checking.tools(directories)
    yield Row("load the dictionaries of spelling", round(loading, 1), "ms")
    sample, long = papers.sample(), twenty_pages()
    first = timed(lambda: checking.check(sample, directories, tools))()
    yield Row("the first check, which loads the grammar", round(first, 1), "ms")
    if before:
        yield Row("memory that both take", round(memory() - before, 1), "MiB")

    keys = count()
    place = Place(Part.FINDINGS, 0)

    def typed(paper: Resolution) -> object:
        text = f"{sample.findings[0].text} Еще слово {next(keys)}"
        edited = with_paragraph(paper, place, Paragraph(text))
        fresh = engine.check_paragraph(edited, place, directories, office=tools.office, speller=tools.speller)
        return engine.merged(known[id(paper)], place, fresh)

    known = {id(paper): checking.check(paper, directories, tools) for paper in (sample, long)}
    ways = {
        "sample": timed(lambda: checking.check(sample, directories, tools)),
        "long": timed(lambda: checking.check(long, directories, tools)),
        "key": timed(lambda: typed(sample)),
        "key in the long paper": timed(lambda: typed(long)),
        "mend": timed(lambda: checking.mended(sample, directories, tools=tools)),
    }
    took = in_turns(ways, RUNS)
    yield limited("check the sample, warm", took["sample"], 30)
    yield limited(f"check {TWENTY_PAGES} pages", took["long"], 200)
    yield limited("check after one key, the sample", took["key"], 5)
    yield limited(f"check after one key, {TWENTY_PAGES} pages", took["key in the long paper"], 5)
    yield Row("mend all of the sample", round(took["mend"], 2), "ms")


def twenty_pages() -> Resolution:
    """The sample's paragraphs over and over, each with words of its own."""
    sample = papers.sample()
    findings = tuple(
        Paragraph(f"{number}-й раз: {finding.text}")
        for number in range(COPIES)
        for finding in sample.findings
    )
    items = tuple(
        replace(item, text=f"{item.text} в {number}-й раз")
        for number in range(COPIES)
        for item in sample.items
    )
    return replace(sample, findings=findings, items=items)


def memory() -> float:
    """The most that this process has taken so far, in MiB; 0 on a system that does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return taken / (1024 * 1024 if sys.platform == "darwin" else 1024)
