"""`import`: one JSON object a line as each file is done, in the shape that other programs rely on."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Command

KEYS = {"path", "outcome", "id", "issues", "error"}


@pytest.fixture
def folder(tmp_path: Path, samples: Path) -> Path:
    made = tmp_path / "бумаги"
    made.mkdir()
    source = samples / "resolution_2022-10-19.original.txt"
    (made / "старая.txt").write_bytes(source.read_bytes())
    (made / "пустая.docx").write_bytes(b"")
    (made / "неясная.txt").write_text(
        "ПОСТАНОВЛЕНИЕ\nО дорогах\nКомиссия ПОСТАНОВИЛА:\n1. Принять.\n", "utf-8"
    )
    return made


def test_each_file_is_an_object_on_a_line(secretariat: Command, folder: Path, samples: Path) -> None:
    done = secretariat("import", folder, "--json")
    assert done.code == 1  # one of them failed
    found = {Path(one["path"]).name: one for one in map(json.loads, done.out.splitlines())}
    assert all(set(one) == KEYS for one in found.values())
    assert found["старая.txt"]["outcome"] == "imported"
    assert found["пустая.docx"] | {"path": ""} == {
        "path": "",
        "outcome": "failed",
        "id": None,
        "issues": [],
        "error": "The file is empty.",
    }
    assert found["неясная.txt"]["outcome"] == "review"
    assert {"date", "signatures"} <= {issue["part"] for issue in found["неясная.txt"]["issues"]}
    shown = secretariat("show", found["старая.txt"]["id"], "--json").json
    expected = json.loads((samples / "resolution_2022-10-19.json").read_text(encoding="utf-8"))
    assert {key: shown[key] for key in expected} == expected


def test_a_second_run_takes_only_what_is_new(secretariat: Command, folder: Path) -> None:
    secretariat("import", folder)
    again = secretariat("import", folder / "старая.txt", "--json")
    assert again.code == 0
    assert json.loads(again.out)["outcome"] == "duplicate"


def test_lines_of_jsonl_are_named(secretariat: Command, samples: Path, tmp_path: Path) -> None:
    line = json.dumps(json.loads((samples / "resolution_2022-10-19.json").read_bytes()), ensure_ascii=False)
    file = tmp_path / "все.jsonl"
    file.write_text(f"{line}\nне JSON\n", encoding="utf-8")
    found = [json.loads(one) for one in secretariat("import", file, "--json").out.splitlines()]
    assert [(one["line"], one["outcome"]) for one in found] == [(1, "imported"), (2, "failed")]


@pytest.mark.parametrize(
    ("lang", "words"), [("ru", "Файл пуст"), ("kk", "Файл бос"), ("en", "The file is empty")]
)
def test_a_failure_is_said_in_the_users_language(
    secretariat: Command, folder: Path, lang: str, words: str
) -> None:
    done = secretariat("import", folder / "пустая.docx", lang=lang)
    assert done.code == 1
    assert words in done.err


def test_a_report_is_written(secretariat: Command, folder: Path, tmp_path: Path) -> None:
    report = tmp_path / "отчет.csv"
    secretariat("import", folder, "--report", report)
    assert "старая.txt" in report.read_text(encoding="utf-8-sig")
