"""The commands on the sample: what goes in comes out, in the shapes that other programs rely on."""

import datetime
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from secretariat_app.domain.clause import Clause, Group
from secretariat_app.services import clause_library, keeping
from tests.cli.running import Command

SAMPLE = "resolution_2022-10-19.json"


@pytest.fixture
def sample(samples: Path) -> Path:
    return samples / SAMPLE


@pytest.fixture
def given(sample: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(sample.read_text(encoding="utf-8"))
    return data


def write(path: Path, data: dict[str, Any]) -> Path:
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def three(secretariat: Command, given: dict[str, Any], tmp_path: Path) -> list[Path]:
    """Three papers in the archive: two years, two commissions, one with a number."""
    second = given | {
        "date": "2023-02-01",
        "number": "7",
        "commissions": ["постоянная комиссия маслихата города Астаны по вопросам бюджета"],
        "title": "О бюджете города",
    }
    third = given | {"date": "2021-05-05", "title": "О библиотеках"}
    files = [
        write(tmp_path / f"{name}.json", data)
        for name, data in (("first", given), ("second", second), ("third", third))
    ]
    assert secretariat("compose", *files).code == 0
    return files


def test_what_is_composed_is_shown_as_it_was_given(
    secretariat: Command, sample: Path, given: dict[str, Any]
) -> None:
    composed = secretariat("compose", sample, "--json")
    assert composed.code == 0, composed.err
    [made] = composed.json
    assert made == {"id": made["id"], "output": None}
    shown = secretariat("show", made["id"], "--json").json
    assert shown.pop("id") == made["id"]
    assert shown.pop("status") == "draft"
    assert shown.pop("revision") == 1
    assert shown == given


def test_show_for_a_person(secretariat: Command, sample: Path) -> None:
    secretariat("compose", sample)
    code, out, err = secretariat("show", 1)
    assert (code, err) == (0, "")
    assert "1. Информацию «О ходе исполнения" in out
    assert "Г. Джапарова" in out


@pytest.mark.usefixtures("qapp")  # pages need Qt, and a test run has one application, the one with windows
@pytest.mark.parametrize("extension", ["docx", "pdf", "json"])
def test_export(secretariat: Command, sample: Path, tmp_path: Path, extension: str) -> None:
    secretariat("compose", sample)
    target = tmp_path / f"постановление.{extension}"
    done = secretariat("export", 1, "--output", target, "--json")
    assert done.code == 0, done.err
    data = target.read_bytes()
    assert done.json == {"id": 1, "output": str(target), "sha256": hashlib.sha256(data).hexdigest()}
    assert data.startswith({"docx": b"PK", "pdf": b"%PDF", "json": b"{"}[extension])


def test_compose_exports_too(secretariat: Command, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "paper.docx"
    done = secretariat("compose", sample, "--output", target, "--json")
    assert done.json == [{"id": 1, "output": str(target)}]
    assert target.exists()


def test_an_exported_json_can_be_composed_again(
    secretariat: Command, sample: Path, given: dict[str, Any], tmp_path: Path
) -> None:
    target = tmp_path / "again.json"
    secretariat("compose", sample, "--output", target)
    assert json.loads(target.read_text(encoding="utf-8")) == given
    assert secretariat("compose", target).code == 0


def test_a_signed_paper_is_exported_as_it_was_signed(
    secretariat: Command, archive_path: Path, tmp_path: Path
) -> None:
    from secretariat_app.services import library, signing
    from tests.services.signable import signable

    with keeping.open_archive(archive_path) as archive:
        made = archive.create(signable())
        ready = signing.make_ready(archive, made.id, made.revision, library.load_directories())
        signing.sign(archive, ready.id, ready.revision)
        kept = signing.kept_docx(archive, made.id)
    done = secretariat("export", made.id, "--output", tmp_path / "a.docx", "--json").json
    assert (tmp_path / "a.docx").read_bytes() == kept
    assert done["sha256"] == hashlib.sha256(kept or b"").hexdigest()
    [row] = secretariat("list", "--status", "signed", "--json").json
    assert row["status"] == secretariat("show", made.id, "--json").json["status"] == "signed"


def test_composing_from_a_clause_fills_it_and_reports_what_is_empty(
    secretariat: Command, given: dict[str, Any], tmp_path: Path
) -> None:
    key = next(
        clause["key"]
        for clause in secretariat("clauses", "--json").json
        if clause["group"] == "items" and any(slot["type"] == "bodies" for slot in clause["slots"])
    )
    file = write(tmp_path / "clause.json", given | {"items": [{"text": {"clause": key, "slots": {}}}]})
    done = secretariat("compose", file, "--json")
    assert done.code == 0, done.err
    assert "item 1" in done.err
    item = secretariat("show", 1, "--json").json["items"][0]
    assert item["clause"] == key
    assert "________" in item["text"]


def test_one_bad_file_does_not_stop_the_others(secretariat: Command, sample: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"titel": "О работе"}', encoding="utf-8")
    done = secretariat("compose", sample, bad, sample, "--json")
    assert done.code == 1
    assert [made["id"] for made in done.json] == [1, 2]
    assert str(bad) in done.err
    assert "titel" in done.err
    assert len(secretariat("list", "--json").json) == 2


def test_list_is_newest_first_and_filtered(secretariat: Command, three: list[Path]) -> None:
    listed = secretariat("list", "--json").json
    assert [row["date"] for row in listed] == ["2023-02-01", "2022-10-19", "2021-05-05"]
    assert listed[0] == {
        "id": 2,
        "date": "2023-02-01",
        "number": "7",
        "title": "О бюджете города",
        "status": "draft",
    }
    assert [row["id"] for row in secretariat("list", "--year", 2021, "--json").json] == [3]
    assert [row["id"] for row in secretariat("list", "--commission", "бюджета", "--json").json] == [2]
    assert [row["id"] for row in secretariat("list", "--limit", 1, "--json").json] == [2]
    assert len(secretariat("list", "--status", "draft", "--json").json) == 3
    assert secretariat("list", "--status", "signed", "--json").json == []
    assert "О бюджете города" in secretariat("list").out


def test_search_finds_other_forms_of_a_word(secretariat: Command, three: list[Path]) -> None:
    [hit] = secretariat("search", "библиотеками", "--json").json
    assert set(hit) == {"id", "date", "number", "title", "snippet", "score"}
    assert (hit["id"], hit["date"], hit["number"], hit["title"]) == (3, "2021-05-05", None, "О библиотеках")
    assert "<mark>библиотеках</mark>" in hit["snippet"]
    assert isinstance(hit["score"], float)
    assert len(secretariat("search", "маслихат", "--limit", 2, "--json").json) == 2
    assert "[библиотеках]" in secretariat("search", "библиотека").out


def test_a_slip_in_the_query_is_said_beside_the_answer(secretariat: Command, three: list[Path]) -> None:
    done = secretariat("search", "библеотека", "--json")
    assert done.json
    assert "библиотека" in done.err


@pytest.mark.parametrize("query", ["-нет", "--json", '"', "* OR NEAR(", "%", " "])
def test_any_query_may_follow_two_dashes(secretariat: Command, three: list[Path], query: str) -> None:
    done = secretariat("search", "--json", "--", query)
    assert done.code == 0, done.err
    assert isinstance(done.json, list)


def test_a_path_may_begin_with_a_dash(
    secretariat: Command, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-paper.json").write_bytes(sample.read_bytes())
    assert secretariat("compose", "--", "-paper.json").code == 0
    assert secretariat("check", "--json", "--", "-paper.json").code == 0


def test_check_points_at_what_it_finds(
    secretariat: Command, sample: Path, given: dict[str, Any], tmp_path: Path
) -> None:
    from_file = secretariat("check", sample, "--json")
    assert from_file.code == 0, from_file.err
    for problem in from_file.json:
        assert set(problem) == {"rule", "severity", "where", "found", "message", "suggestion"}
        assert problem["severity"] in ("error", "warning", "info")
        where = problem["where"]
        assert set(where) == {"part", "index", "action", "start", "end"}
        if problem["found"]:
            assert text_of(given, where)[where["start"] : where["end"]] == problem["found"]
    rules = {problem["rule"] for problem in from_file.json}
    assert {"no-number", "act-without-number-sign", "list-without-colon", "people-first"} <= rules
    secretariat("compose", sample, "--output", tmp_path / "paper.docx")
    assert secretariat("check", 1, "--json").json == from_file.json
    assert secretariat("check", tmp_path / "paper.docx", "--json").json == from_file.json
    assert len(secretariat("list", "--json").json) == 1, "a checked file is not stored"


def text_of(given: dict[str, Any], where: dict[str, Any]) -> str:
    part = where["part"]
    if part == "requisites":
        texts = given["commissions"]
    elif part == "items":
        item = given["items"][where["index"]]
        text: str = item["text"] if where["action"] is None else item["actions"][where["action"]]
        return text
    elif part == "signatures":
        texts = [signature["position"] for signature in given["signatures"]]
    else:
        texts = given[part]
    return str(texts if isinstance(texts, str) else texts[where["index"]])


def test_check_sees_the_text_as_it_was_given(
    secretariat: Command, given: dict[str, Any], tmp_path: Path
) -> None:
    given["findings"][0] = "Два  пробела ."
    given["items"][2]["text"] = "Рекомендовать ГУ «Управление внутренней политики города Астаны»:"
    rules = {
        problem["rule"]: problem["found"]
        for problem in secretariat("check", write(tmp_path / "a.json", given), "--json").json
    }
    assert rules["double-space"] == "  "
    assert rules["space-before-mark"] == " "
    assert rules["colon-without-list"] == ":"


def test_clauses_of_ones_own_are_shown_and_retired_ones_are_not(
    secretariat: Command, archive_path: Path
) -> None:
    with keeping.open_archive(archive_path) as archive:
        clause_library.save(archive, Clause("items.own-a", Group.ITEMS, 1, "Поручить аппарату"))
        clause_library.retire(archive, "items.recommend")
    shown = {clause["key"]: clause for clause in secretariat("clauses", "--json").json}
    assert shown["items.own-a"] == {
        "key": "items.own-a",
        "group": "items",
        "text": {"ru": "Поручить аппарату", "kk": None},
        "slots": [],
    }
    assert "items.recommend" not in shown


def test_looking_at_the_clauses_makes_no_archive(secretariat: Command, archive_path: Path) -> None:
    assert secretariat("clauses").code == 0
    assert not archive_path.exists()


def test_clauses(secretariat: Command) -> None:
    shown = secretariat("clauses", "--json").json
    assert len(shown) >= 70
    for clause in shown:
        assert set(clause) == {"key", "group", "text", "slots"}
        assert set(clause["text"]) == {"ru", "kk"}
        assert clause["text"]["ru"]
    assert shown[0]["key"] in secretariat("clauses").out


def test_backup_and_restore(secretariat: Command, three: list[Path], tmp_path: Path) -> None:
    copy = tmp_path / "copy.backup"
    made = secretariat("backup", copy, "--json")
    assert made.code == 0, made.err
    digest = hashlib.sha256(Path(made.json["file"]).read_bytes()).hexdigest()
    assert made.json == {"file": str(copy), "resolutions": 3, "sha256": digest}
    secretariat("compose", three[0])
    restored = secretariat("restore", copy, "--json")
    assert restored.code == 0, restored.err
    assert restored.json["resolutions"] == 3
    assert set(restored.json) == {"file", "resolutions", "sha256"}
    assert len(secretariat("list", "--json").json) == 3


def test_the_archive_as_a_folder_and_back(secretariat: Command, three: list[Path], tmp_path: Path) -> None:
    assert len(three) == 3
    folder = tmp_path / "folder"
    made = secretariat("export-folder", folder, "--json")
    assert (made.code, made.json) == (0, {"folder": str(folder), "papers": 3, "missed": 0}), made.err
    other = secretariat("--archive", tmp_path / "other.sqlite", "import-folder", folder, "--json")
    assert (other.code, other.json) == (0, {"folder": str(folder), "new": 3, "known": 0}), other.err
    again = secretariat("import-folder", folder)
    assert "3" in again.out
    assert secretariat("export-folder", folder).code == 1  # it is not empty


FAILURES = {
    "unknown id": ["show", "77"],
    "no id": ["show", "abc"],
    "huge id": ["show", "9" * 40],
    "export of an unknown id": ["export", "77", "--output", "a.docx"],
    "missing file": ["compose", "missing.json"],
    "folder instead of a file": ["compose", "."],
    "not JSON": ["compose", "broken.json"],
    "bytes that are no text": ["compose", "binary.json"],
    "JSON of another kind": ["compose", "list.json"],
    "check of a missing file": ["check", "missing.json"],
    "check of a folder without papers": ["check", "empty"],
    "a folder annotated": ["check", ".", "--annotate", "a.docx"],
    "check of an unknown kind": ["check", "broken.txt"],
    "check of a foreign document": ["check", "broken.docx"],
    "backup into a folder that is not there": ["backup", "nowhere/copy"],
    "restore of what is not there": ["restore", "missing"],
    "restore of something else": ["restore", "broken.json"],
}


@pytest.mark.parametrize("words", FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("language", ["ru", "en"])
def test_failures_are_a_plain_line(
    secretariat: Command,
    words: list[str],
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("broken.json", "broken.txt", "broken.docx"):
        Path(name).write_text('{"title": ', encoding="utf-8")
    Path("binary.json").write_bytes(b"\xff\xfe\x00{")
    Path("list.json").write_text("[]", encoding="utf-8")
    Path("empty").mkdir()
    code, out, err = secretariat(*words, lang=language)
    assert code == 1
    assert out == ""
    assert 1 <= len(err.splitlines()) <= 2
    assert "Traceback" not in err
    assert "{" not in err


@pytest.mark.parametrize("output", ["paper.odt", "paper", "nowhere/paper.docx", "."])
def test_an_export_that_cannot_be_made_stores_nothing(
    secretariat: Command, sample: Path, output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = secretariat("compose", sample, "--output", output)
    assert (done.code, done.out) == (1, "")
    assert secretariat("list", "--json").json == []


def test_an_unknown_clause_is_named_with_its_place(
    secretariat: Command, given: dict[str, Any], tmp_path: Path
) -> None:
    given["items"][0] = {"text": {"clause": "no such clause", "slots": {}}}
    done = secretariat("compose", write(tmp_path / "a.json", given))
    assert done.code == 1
    assert "items[0]" in done.err
    assert "no such clause" in done.err


def test_the_date_of_the_paper_is_not_today(secretariat: Command, sample: Path) -> None:
    secretariat("compose", sample)
    assert secretariat("show", 1, "--json").json["date"] == datetime.date(2022, 10, 19).isoformat()


def test_inflect_names_every_case(secretariat: Command) -> None:
    russian = secretariat("inflect", "Управление финансов города Астаны", "--as", "body", "--json").json
    assert [*russian] == ["им", "род", "дат", "вин", "тв", "пр"]
    assert russian["дат"] == "Управлению финансов города Астаны"
    kazakh = secretariat("inflect", "Қаржы басқармасы", "--json").json
    assert [*kazakh] == ["атау", "ілік", "барыс", "табыс", "жатыс", "шығыс", "көмектес"]
    assert kazakh["барыс"] == "Қаржы басқармасына"
    shown = secretariat("inflect", "акимат города Астаны", "--language", "kk")
    assert "барыс     Астана қаласының әкімдігіне\n" in shown.out
    assert secretariat("inflect", "Г. Джапарова", "--as", "people").code == 2


@pytest.mark.parametrize(
    "words",
    [["list"], ["search", "дорога"], ["show", "1"], ["export", "1", "--output", "a.docx"], ["check", "1"]],
)
def test_a_reading_command_makes_no_archive(
    secretariat: Command, archive_path: Path, words: list[str]
) -> None:
    done = secretariat(*words)
    assert (done.code, done.out) == (1, "")
    assert done.err.strip() == f"There is no archive {archive_path}."
    assert not archive_path.exists()
