"""`check` of a folder, and the annotated copy."""

import json
from pathlib import Path

import docx
import pytest

from secretariat_app.documents import carrier
from secretariat_app.domain import interchange
from tests.cli.running import Command


@pytest.fixture
def sample(samples: Path) -> Path:
    return samples / "resolution_2022-10-19.json"


@pytest.fixture
def folder(tmp_path: Path, sample: Path, secretariat: Command) -> Path:
    papers = tmp_path / "papers"
    (papers / "older").mkdir(parents=True)
    (papers / "a.json").write_bytes(sample.read_bytes())
    (papers / "~$a.docx").write_bytes(b"a lock of Word's")
    (papers / "notes.txt").write_text("no paper", encoding="utf-8")
    assert secretariat("compose", sample, "--output", papers / "older" / "b.docx").code == 0
    return papers


def test_a_folder_is_checked_with_a_summary(secretariat: Command, folder: Path) -> None:
    done = secretariat("check", folder)
    assert done.code == 0, done.err
    lines = done.out.splitlines()
    assert lines[0] == "a.json"
    assert str(Path("older", "b.docx")) in lines
    assert lines[-1].startswith("Papers: 2; with errors: 2; errors: 2,")
    assert lines[-1].endswith("not readable: 0.")


def test_a_file_that_cannot_be_read_stops_no_other(secretariat: Command, folder: Path) -> None:
    (folder / "broken.json").write_text("{", encoding="utf-8")
    done = secretariat("check", folder)
    assert done.code == 1
    assert "broken.json" in done.err
    assert done.out.splitlines()[-1].endswith("not readable: 1.")


def test_a_folder_as_data(secretariat: Command, folder: Path, sample: Path) -> None:
    (folder / "broken.json").write_text("{", encoding="utf-8")
    first, second, third = secretariat("check", folder, "--json").json
    assert [one["file"] for one in (first, second, third)] == ["a.json", "broken.json", "older/b.docx"]
    assert second["error"]
    assert second["problems"] == []
    assert first["error"] is None
    assert first["problems"] == third["problems"] == secretariat("check", sample, "--json").json


def test_words_of_no_dictionary_are_found(secretariat: Command, sample: Path) -> None:
    found = secretariat("check", sample, "--json").json
    [word] = [problem for problem in found if problem["rule"] == "unknown-word"]
    assert (word["found"], word["suggestion"]) == ("Жумақ", "Жұмақ")


def test_the_annotated_paper_has_a_comment_for_each_problem(
    secretariat: Command, sample: Path, tmp_path: Path
) -> None:
    target = tmp_path / "annotated.docx"
    done = secretariat("check", sample, "--annotate", target, "--json")
    assert done.code == 0, done.err
    comments = [comment.text for comment in docx.Document(str(target)).comments]
    assert len(comments) == len(done.json)
    assert all(any(problem["message"] in comment for comment in comments) for problem in done.json)
    assert carrier.value_in(target.read_bytes()) == interchange.read(sample.read_bytes())


def test_a_paper_of_the_archive_is_annotated(secretariat: Command, sample: Path, tmp_path: Path) -> None:
    secretariat("compose", sample)
    target = tmp_path / "annotated.docx"
    assert secretariat("check", 1, "--annotate", target).code == 0
    assert target.exists()


def test_what_is_annotated_is_a_word_document(secretariat: Command, sample: Path, tmp_path: Path) -> None:
    done = secretariat("check", sample, "--annotate", tmp_path / "a.pdf")
    assert (done.code, done.out) == (1, "")
    assert ".docx" in done.err


def test_messages_are_in_the_language_asked_for(secretariat: Command, sample: Path) -> None:
    russian = secretariat("check", sample, "--json", lang="ru").json
    assert all(any("а" <= letter <= "я" for letter in problem["message"]) for problem in russian)
    assert not any("dictionary" in json.dumps(problem, ensure_ascii=False) for problem in russian)
