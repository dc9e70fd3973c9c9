"""`python -m tests.benchmarks [NAME…] [--json]`: every bench_NAME.py here, or those named, as one table.

A bench module has `rows()`, which gives Row after Row, and runs in a process of its own: what one has loaded
shall not make the next one faster, larger or impossible. One that fails is told of on standard error, the
others still run, and the exit code is 1. A missed aim is no failure: the table says so.
"""

import argparse
import dataclasses
import json
import multiprocessing
import sys
import traceback
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.benchmarks.measuring import Row, rows_of

HERE = Path(__file__).parent
HEADINGS = ("name", "value", "unit", "beside", "ratio", "aim", "met")


def main(argv: Sequence[str] | None = None) -> int:
    known = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure the program.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument("--json", action="store_true", help="print the rows as JSON and nothing else")
    args = parser.parse_args(argv)
    if unknown := sorted(set(args.names) - set(known)):
        parser.error(f"no such bench: {', '.join(unknown)}; there are {', '.join(known)}")
    rows: list[Row] = []
    failed = False
    for name in args.names or known:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        try:
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
                rows.extend(process.submit(rows_of, name).result())
        except Exception:  # noqa: BLE001 - whatever went wrong in one bench, the others' figures are still worth having
            traceback.print_exc()
            failed = True
    if args.json:
        print(json.dumps([dataclasses.asdict(row) for row in rows], ensure_ascii=False, indent=1))
    else:
        print(table(rows))
    return int(failed)


def table(rows: Sequence[Row]) -> str:
    """The rows in columns; a sign says whether the aim is met."""
    cells = [HEADINGS, *(tuple(map(shown, dataclasses.astuple(row))) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEADINGS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in cells]
    return "\n".join(line.rstrip() for line in lines)


def shown(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "NO"
    return f"{value:.2f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    sys.exit(main())
