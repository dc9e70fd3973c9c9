"""A paper as a file: the format follows the name, and what was written is what was made."""

import datetime
import hashlib
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.documents.carrier import value_in
from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import exporting
from tests.documents import papers


def test_a_docx_is_the_paper(tmp_path: Path) -> None:
    done = exporting.export(papers.sample(), tmp_path / "paper.docx", directories=papers.DIRECTORIES)
    data = done.path.read_bytes()
    assert data == exporting.paper(papers.sample(), directories=papers.DIRECTORIES)
    assert done.sha256 == hashlib.sha256(data).hexdigest()
    assert value_in(data) == papers.sample()
    assert not done.renamed
    assert [blank.slot for blank in done.blanks] == ["number"]


def test_a_json_is_the_value(tmp_path: Path) -> None:
    done = exporting.export(papers.sample(), str(tmp_path / "paper.JSON"))
    assert interchange.read(done.path.read_bytes()) == papers.sample()
    assert [blank.slot for blank in done.blanks] == ["number"]
    with pytest.raises(KnownError, match="cannot stand in a text"):
        exporting.export(replace(papers.sample(), place="Аст\nана"), tmp_path / "other.json")


def test_a_pdf_has_the_pages_of_the_paper(tmp_path: Path, qapp: object) -> None:
    done = exporting.export(papers.sample(), tmp_path / "paper.pdf")
    data = done.path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert exporting.pages(exporting.paper(papers.sample())).count == 3


def test_the_language_chooses_the_template(tmp_path: Path) -> None:
    assert exporting.paper(papers.kazakh()) == exporting.paper(papers.kazakh(), "resolution_kk")
    assert exporting.paper(papers.sample()) == exporting.paper(papers.sample(), "resolution_ru")
    assert exporting.paper(papers.sample(), "resolution_ru_office") != exporting.paper(papers.sample())


def test_the_templates_to_choose_from() -> None:
    names = {info.name for info in exporting.available_templates()}
    assert {exporting.default_template("ru"), exporting.default_template("kk")} <= names


@pytest.mark.parametrize("name", ["paper", "paper.doc", "paper.docx.bak"])
def test_another_format_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(KnownError, match="has to end"):
        exporting.export(papers.sample(), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_of_a_paper_that_cannot_be(tmp_path: Path) -> None:
    target = tmp_path / "paper.docx"
    target.write_bytes(b"old")
    with pytest.raises(KnownError, match="cannot stand in a text"):
        exporting.export(replace(papers.sample(), items=(Item("а\tб"),)), target)
    with pytest.raises(KnownError, match="is not there"):
        exporting.export(papers.sample(), target, template="none")
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_an_empty_slot_is_reported(tmp_path: Path) -> None:
    resolution = replace(papers.sample(), number="1", items=(Item("Утвердить ________"),))
    done = exporting.export(resolution, tmp_path / "paper.docx")
    assert [str(blank.place) for blank in done.blanks] == ["items[0]"]


@pytest.mark.parametrize(
    ("resolution", "name"),
    [
        (papers.sample(), "2022-10-19_Постановление_ru.docx"),
        (papers.kazakh(), "2022-10-19_Қаулы_№5_kk.docx"),
        (Resolution(number="№ 83/12-VII: <a>"), "Постановление_№83-12-VII- -a-_ru.docx"),
        (Resolution(date=datetime.date(2023, 1, 2), number="№5"), "2023-01-02_Постановление_№5_ru.docx"),
    ],
)
def test_the_file_s_name_says_what_it_is(resolution: Resolution, name: str) -> None:
    assert exporting.file_name(resolution) == name
