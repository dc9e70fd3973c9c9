"""How things are measured: medians of runs that take turns, beside something that anybody can repeat.

Two ways of doing one thing are run in turn, so that a machine that slows down slows both; the first turn of
each is thrown away. A row names what it is measured beside and the aim, and says whether the aim is met.
"""

import gc
import importlib
import importlib.util
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Row:
    """One line of the table, and one object of its JSON."""

    name: str
    value: float
    unit: str
    beside: str | None = None
    ratio: float | None = None
    aim: str | None = None
    met: bool | None = None


def rows_of(bench: str) -> list[Row]:
    """All rows of `bench_NAME.py`, measured in this process."""
    return list(importlib.import_module(f"tests.benchmarks.bench_{bench}").rows())


def compared(
    name: str,
    value: float,
    beside: str,
    beside_value: float,
    *,
    at_most: float | None = None,
    unit: str = "ms",
) -> Row:
    """A row whose aim, if any, is a ratio: at most so many times what it is measured beside."""
    ratio = value / beside_value
    aim = None if at_most is None else f"≤ {at_most:g} ×"
    met = None if at_most is None else ratio <= at_most
    return Row(name, round(value, 2), unit, f"{beside}: {beside_value:.2f} {unit}", round(ratio, 2), aim, met)


def limited(name: str, value: float, at_most: float, *, unit: str = "ms", beside: str | None = None) -> Row:
    """A row whose aim is a limit of its own."""
    return Row(name, round(value, 2), unit, beside, None, f"≤ {at_most:g} {unit}", value <= at_most)


def in_turns(ways: Mapping[str, Callable[[], float]], runs: int) -> dict[str, float]:
    """The median of what each way measures, over `runs` turns after one that does not count."""
    measured: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(runs + 1):
        for name, way in ways.items():
            value = way()
            if turn:
                measured[name].append(value)
    return {name: statistics.median(values) for name, values in measured.items()}


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """`work` as a way for `in_turns`: the milliseconds it takes, without other people's garbage."""

    def way() -> float:
        gc.collect()
        begin = time.perf_counter()
        work()
        return (time.perf_counter() - begin) * 1000

    return way


def require_byte_code() -> None:
    """Refuse to measure a start that compiles: without byte code every import costs twice its time."""
    if sys.dont_write_bytecode:
        raise SystemExit("PYTHONDONTWRITEBYTECODE is set; measure with: python3 dev.py bench")
    for source in (ROOT / "secretariat_app").rglob("*.py"):
        compiled = Path(importlib.util.cache_from_source(str(source)))
        # Bytes 8 to 12 of byte code are the time of the source it was made from.
        stamp = int.from_bytes(compiled.read_bytes()[8:12], "little") if compiled.exists() else -1
        if stamp != int(source.stat().st_mtime) & 0xFFFFFFFF:
            raise SystemExit(f"{source.relative_to(ROOT)} has no fresh byte code; measure with: dev.py bench")
