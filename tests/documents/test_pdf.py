"""The program's own PDF: its text can be searched and copied, its fonts are in it."""

import re
import subprocess
from pathlib import Path

import pytest

from secretariat_app.documents.make import make_docx
from secretariat_app.documents.pages.pdf import to_pdf
from secretariat_app.documents.pages.sheets import Pages, lay_out
from tests.documents import papers
from tests.documents.raw_docx import docx, paragraph
from tests.documents.seen_lines import of_pages, of_pdf

pytestmark = pytest.mark.usefixtures("qapp")


def told(program: str, file: Path) -> str:
    done = subprocess.run(
        [program, str(file), *(["-"] if program == "pdftotext" else [])], capture_output=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def written(pages: Pages, folder: Path, *, language: str = "ru") -> Path:
    file = folder / "paper.pdf"
    file.write_bytes(to_pdf(pages, title="О ходе <исполнения> & «контроле»", language=language))
    return file


@pytest.mark.parametrize("name", ["sample", "kazakh", "joint"])
def test_the_text_is_there_line_by_line(name: str, tmp_path: Path) -> None:
    value = getattr(papers, name)()
    pages = lay_out(make_docx(value, f"resolution_{value.language}"))
    file = written(pages, tmp_path, language=value.language)
    assert of_pdf(file) == of_pages(pages)
    text = re.sub(r"\s+", " ", told("pdftotext", file))
    assert re.sub(r"\s+", " ", value.findings[0].text) in text


def test_fonts_are_embedded_and_the_title_is_told(tmp_path: Path) -> None:
    file = written(lay_out(docx(paragraph("Текст «Қоғамдық келісім» № 5"))), tmp_path, language="kk")
    for font in told("pdffonts", file).splitlines()[2:]:
        assert re.search(r"\byes\s+(yes|no)\s+yes\b", font), font  # embedded, with a way back to Unicode
    facts = told("pdfinfo", file)
    assert "О ходе <исполнения> & «контроле»" in facts
    assert "595" in facts
    assert b"kk-KZ" in file.read_bytes()


def test_a_lying_page_lies_in_the_pdf(tmp_path: Path) -> None:
    import zipfile

    upright = tmp_path / "upright.docx"
    upright.write_bytes(docx(paragraph("текст")))
    lying = tmp_path / "lying.docx"
    with zipfile.ZipFile(upright) as old, zipfile.ZipFile(lying, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'w:w="11906" w:h="16838"', b'w:w="16838" w:h="11906"'))
    size = re.search(
        r"Page size:\s+(\d+)\S* x (\d+)", told("pdfinfo", written(lay_out(lying.read_bytes()), tmp_path))
    )
    assert size is not None
    assert int(size[1]) > int(size[2])
