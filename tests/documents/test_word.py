"""The paper is sound OOXML, and another program opens it and shows all of it."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from secretariat_app.documents.carrier import value_in
from secretariat_app.documents.make import make_docx
from secretariat_app.documents.read_text import paragraphs
from secretariat_app.domain.resolution import Resolution
from secretariat_app.paths import templates
from tests.documents import papers
from tests.documents.papers import DIRECTORIES, TEMPLATES

RESOLUTIONS: dict[str, Callable[[], Resolution]] = {
    "sample": papers.sample,
    "joint": papers.joint,
    "long": papers.long,
    "kazakh": papers.kazakh,
    "empty": Resolution,
}


@pytest.mark.slow
@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("which", RESOLUTIONS)
def test_the_paper_is_sound(tmp_path: Path, which: str, template: str) -> None:
    file = tmp_path / "paper.docx"
    file.write_bytes(make_docx(RESOLUTIONS[which](), template, directories=DIRECTORIES))
    result = OpenXmlValidator().validate(file)
    assert [str(error) for error in result.errors] == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("which", "template"),
    [
        ("sample", "resolution_ru"),
        ("sample", "resolution_ru_office"),
        ("joint", "resolution_ru"),
        ("kazakh", "resolution_kk"),
    ],
)
def test_libreoffice_shows_every_word(
    tmp_path: Path, soffice: Callable[..., Path], which: str, template: str
) -> None:
    made = make_docx(RESOLUTIONS[which](), template, directories=DIRECTORIES)
    file = tmp_path / "paper.docx"
    file.write_bytes(made)
    shown = soffice(file, "txt").read_text(encoding="utf-8-sig")
    assert words(shown) == words("\n".join(paragraphs(made)))


@pytest.mark.slow
def test_libreoffice_numbers_pages_from_the_second(tmp_path: Path, soffice: Callable[..., Path]) -> None:
    file = tmp_path / "paper.docx"
    file.write_bytes(make_docx(papers.sample(), "resolution_ru"))
    pages = pdf_pages(soffice(file, "pdf"))
    firsts = [page.split(maxsplit=1)[0] for page in pages]
    assert firsts == ["ПОСТАНОВЛЕНИЕ", *(str(number) for number in range(2, len(pages) + 1))]


@pytest.mark.slow
def test_the_signature_is_never_alone_on_a_page(tmp_path: Path, soffice: Callable[..., Path]) -> None:
    for lines in range(8, 17):  # the end of the text passes over the foot of the page
        findings = papers.sample().findings[:1] * lines
        file = tmp_path / f"paper{lines}.docx"
        file.write_bytes(make_docx(replace(papers.sample(), findings=findings), "resolution_ru"))
        last = pdf_pages(soffice(file, "pdf"))[-1]
        text, _, signature = last.partition("Председатель заседания")
        assert signature.strip().endswith("Джапарова")
        assert len(text.split()) > 5, f"{lines}: the signature stands alone"


@pytest.mark.slow
def test_a_template_and_a_paper_survive_another_program(tmp_path: Path, soffice: Callable[..., Path]) -> None:
    template = soffice(templates() / "resolution_ru.docx", "docx")
    made = make_docx(papers.sample(), template)
    assert paragraphs(made) == paragraphs(make_docx(papers.sample(), "resolution_ru"))
    file = tmp_path / "paper.docx"
    file.write_bytes(made)
    assert value_in(soffice(file, "docx").read_bytes()) == papers.sample()


def words(text: str) -> list[str]:
    return re.findall(r"\S+", text.replace("\u00a0", " "))


def pdf_pages(pdf: Path) -> list[str]:
    program = shutil.which("pdftotext")
    assert program, "pdftotext is needed. On Debian or Ubuntu:  apt-get install -y poppler-utils"
    done = subprocess.run(
        [program, "-layout", str(pdf), "-"], capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout.removesuffix("\f").split("\f")
