"""From the start of the process to the painted window, and its memory, beside a bare window of Qt."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import ROOT, Row, compared, in_turns, limited, require_byte_code

RUNS = 9
IDLE_MILLISECONDS = 1_500
PATIENCE_SECONDS = 60


def rows() -> Iterator[Row]:
    require_byte_code()
    marks: dict[str, list[dict[str, Any]]] = {"ours": [], "bare": []}
    with tempfile.TemporaryDirectory() as home:

        def start(which: str) -> float:
            marks[which].append(started(which, Path(home)))
            return float(marks[which][-1]["painted"])

        painted = in_turns({"ours": lambda: start("ours"), "bare": lambda: start("bare")}, RUNS)
    bare = "bare PySide6 window"
    yield compared("start to the first painted window", painted["ours"], bare, painted["bare"], at_most=2.5)
    peak = {which: [mark["peak"] for mark in held[1:]] for which, held in marks.items()}
    if None not in peak["ours"]:
        beside = f"{bare}: {statistics.median(peak['bare']):.2f} MiB"
        yield limited("peak memory", statistics.median(peak["ours"]), 110, unit="MiB", beside=beside)
    heavy = marks["ours"][-1]["heavy"]
    name = "heavy packages loaded at the first paint"
    yield limited(name, len(heavy), 0, unit="packages", beside=", ".join(heavy) or None)


def started(which: str, home: Path) -> dict[str, Any]:
    """One start in a process of its own; what start_probe.py noted."""
    out = home / "marks.json"
    out.unlink(missing_ok=True)
    env = os.environ | {
        "HOME": str(home),
        "SECRETARIAT_HOME": str(home / "secretariat"),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PROBE_OUT": str(out),
        "PROBE_IDLE": str(IDLE_MILLISECONDS),
    }
    env["PROBE_BEGIN"] = str(time.monotonic_ns())
    probe = Path(__file__).with_name("start_probe.py")
    done = subprocess.run(
        [sys.executable, str(probe), which],
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )
    if not out.exists():
        raise RuntimeError(f"the window ({which}) was never painted: code {done.returncode}\n{done.stderr}")
    marks: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return marks
