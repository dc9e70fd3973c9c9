"""The proof: every line and every page breaks where LibreOffice breaks it, and in our own PDF too."""

from collections.abc import Callable
from pathlib import Path

import pytest

from secretariat_app.documents.make import make_docx
from secretariat_app.documents.pages import lay_out
from secretariat_app.documents.pdf import to_pdf
from secretariat_app.domain.resolution import Resolution
from tests.documents import papers
from tests.documents.long_papers import long_papers
from tests.documents.seen_lines import of_pages, of_pdf

PAPERS: dict[str, Resolution] = {"sample": papers.sample(), **long_papers()}
CASES = [
    (name, template)
    for name, paper in PAPERS.items()
    for template in (
        ("resolution_kk",) if paper.language == "kk" else ("resolution_ru", "resolution_ru_office")
    )
]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "template"), CASES)
def test_all_lines_and_pages_break_alike(
    name: str, template: str, soffice: Callable[..., Path], tmp_path: Path, qapp: object
) -> None:
    docx = make_docx(PAPERS[name], template)
    file = tmp_path / "paper.docx"
    file.write_bytes(docx)
    pages = lay_out(docx)
    ours = of_pages(pages)
    assert (len(ours) >= 4) == (name != "sample")
    assert ours == of_pdf(soffice(file, "pdf"))

    pdf = tmp_path / "ours.pdf"
    pdf.write_bytes(to_pdf(pages, title="Постановление", language=PAPERS[name].language))
    assert of_pdf(pdf) == ours
