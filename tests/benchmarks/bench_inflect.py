"""Case forms of a name: the first one in a process, a name met again, a name never met."""

import itertools
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import partial

from tests.benchmarks.measuring import ROOT, Row, limited, timed
from tests.language.tables_reading import lines, written

RUNS = 9
OURS = "Управление финансов города Астаны"
"""All of its words are in our own list: the dictionary stays unread."""
UNLISTED = "канатоходец городского цирка"
KAZAKH = "Астана қаласының Қаржы басқармасы"
FIRST = """
import sys, time
from secretariat_app.domain.directory import Directories
import secretariat_app.services.composing
begin = time.perf_counter()
from secretariat_app.services import inflecting
inflecting.inflect(sys.argv[1], Directories())
print((time.perf_counter() - begin) * 1000)
"""


def rows() -> Iterator[Row]:
    yield limited("first name of our own words", first(OURS), 150, beside="the rules read and compiled")
    beside = "the same and OpenCorpora's dictionary read"
    yield limited("first name with a word that only the dictionary has", first(UNLISTED), 150, beside=beside)
    yield from met_again()
    yield from never_met()


def first(name: str) -> float:
    """The median of the first call in processes of their own, after one that does not count."""
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    times = []
    for _ in range(RUNS + 1):
        done = subprocess.run(
            [sys.executable, "-c", FIRST, name], env=env, capture_output=True, text=True, check=True
        )
        times.append(float(done.stdout))
    return statistics.median(times[1:])


def met_again() -> Iterator[Row]:
    from secretariat_app.services import inflecting
    from secretariat_app.services.library import load_directories

    directories = load_directories()
    for name in (OURS, UNLISTED, KAZAKH):
        inflecting.inflect(name, directories)
        again = partial(inflecting.inflect, name, directories)
        way = timed(lambda again=again: [again() for _ in range(100)])  # type: ignore[misc]
        yield limited(f"a name met again: {name}", statistics.median(way() for _ in range(RUNS)) / 100, 1)


def never_met() -> Iterator[Row]:
    """The names of the table, each with a number of its own, so that none has been seen before."""
    from secretariat_app.language import russian_cases

    names = [(as_, written(line.partition(" @")[0])[0]) for as_, line in lines("russian_names.txt")]
    fresh = itertools.count()
    russian_cases.inflect(UNLISTED)

    def inflect_all() -> None:
        turn = next(fresh)
        for as_, name in names:
            russian_cases.inflect(f"{name} № {turn}", as_)  # type: ignore[arg-type]

    way = timed(inflect_all)
    each = statistics.median(way() for _ in range(RUNS)) / len(names)
    yield limited("a name never met, mean of the table", each, 1)
