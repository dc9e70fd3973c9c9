"""The last look sees what would be lost, whoever lost it."""

import io
import zipfile
from collections.abc import Callable

import pytest

from secretariat_app.documents.carrier import part
from secretariat_app.documents.make import make_docx
from secretariat_app.documents.read_text import paragraphs
from secretariat_app.documents.verify import verify
from secretariat_app.errors import KnownError
from tests.documents import papers

BODY = "word/document.xml"


def altered(docx: bytes, name: str, change: Callable[[str], str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.namelist():
            data = old.read(entry)
            new.writestr(entry, change(data.decode()) if entry == name else data)
    return buffer.getvalue()


def look(docx: bytes) -> None:
    sound = make_docx(papers.sample(), "resolution_ru")
    verify(docx, {BODY: paragraphs(sound)}, papers.sample(), "resolution_ru.docx")


def test_a_sound_paper_passes() -> None:
    look(make_docx(papers.sample(), "resolution_ru"))


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        pytest.param(
            BODY, lambda xml: xml.replace("Деятельность Дома", "Деятельность дома"), "дома", id="a letter"
        ),
        pytest.param(
            BODY, lambda xml: xml.replace("Г.\u00a0Джапарова", ""), "«Г.\u00a0Джапарова»", id="the last text"
        ),
        pytest.param(
            BODY,
            lambda xml: xml.replace("</w:body>", "<w:p><w:r><w:t>x</w:t></w:r></w:p></w:body>"),
            "«x»",
            id="a text too many",
        ),
        pytest.param(
            BODY, lambda xml: xml.replace("</w:t>", "<w:r/></w:t>", 1), "r in t", id="a run inside a text"
        ),
        pytest.param(
            BODY, lambda xml: xml.replace("<w:body>", "<w:body><w:r/>"), "r in body", id="a lost run"
        ),
        pytest.param(BODY, lambda xml: xml.replace("</w:body>", ""), "document.xml", id="broken XML"),
        pytest.param(
            "word/styles.xml", lambda xml: xml.replace("</w:styles>", ""), "styles.xml", id="broken styles"
        ),
        pytest.param(
            "customXml/item1.xml", lambda _: part(papers.kazakh()).decode(), "own value", id="another value"
        ),
        pytest.param("customXml/item1.xml", lambda _: "<other/>", "own value", id="no value"),
    ],
)
def test_what_differs_is_said(name: str, change: Callable[[str], str], said: str) -> None:
    with pytest.raises(KnownError, match=said):
        look(altered(make_docx(papers.sample(), "resolution_ru"), name, change))
