"""The measurements count what they say they count."""

import dataclasses
import json

import pytest

from tests.benchmarks import __main__ as bench
from tests.benchmarks.measuring import Row, compared, in_turns, limited, timed


def test_the_first_turn_is_a_warm_up_and_turns_alternate() -> None:
    order: list[str] = []

    def way(name: str, *values: float) -> float:
        order.append(name)
        return values[order.count(name) - 1]

    medians = in_turns({"a": lambda: way("a", 99, 1, 2, 30), "b": lambda: way("b", 99, 5, 5, 6)}, runs=3)
    assert medians == {"a": 2, "b": 5}
    assert order == ["a", "b"] * 4


def test_a_ratio_or_a_limit_is_met_or_not() -> None:
    assert compared("start", 25, "bare", 10, at_most=2.5) == Row(
        "start", 25, "ms", "bare: 10.00 ms", 2.5, "≤ 2.5 ×", True
    )
    assert compared("start", 26, "bare", 10, at_most=2.5).met is False
    assert compared("start", 26, "bare", 10).met is None
    assert limited("memory", 111, 110, unit="MiB") == Row(
        "memory", 111, "MiB", None, None, "≤ 110 MiB", False
    )


def test_work_is_timed_in_milliseconds() -> None:
    done: list[int] = []
    assert timed(lambda: done.append(1))() >= 0
    assert done == [1]


def test_rows_are_shown_as_a_table_and_as_json() -> None:
    row = limited("peak memory", 80.5, 110, unit="MiB")
    heading, line = bench.table([row]).splitlines()
    assert heading.split() == list(bench.HEADINGS) == list(json.loads(json.dumps(dataclasses.asdict(row))))
    assert line.split() == ["peak", "memory", "80.50", "MiB", "–", "–", "≤", "110", "MiB", "yes"]


def test_an_unknown_bench_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        bench.main(["no_such_bench"])
    assert stopped.value.code == 2
    assert "start" in capsys.readouterr().err
