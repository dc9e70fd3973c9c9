"""Every paragraph of a .docx, as a reader sees it."""

import io
import zipfile

import pytest

from secretariat_app.documents.carrier import value_in
from secretariat_app.documents.make import make_docx
from secretariat_app.documents.mending import mended
from secretariat_app.documents.read_text import paragraphs, strictly_parsed, texts
from secretariat_app.errors import KnownError
from tests.documents import papers

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def body(inside: str) -> bytes:
    return f"<w:body {NAMESPACE}>{inside}</w:body>".encode()


def run(inside: str) -> str:
    return f"<w:r>{inside}</w:r>"


def test_tabs_breaks_and_special_hyphens_are_characters() -> None:
    text = run("<w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:noBreakHyphen/><w:softHyphen/><w:cr/>")
    assert texts(strictly_parsed(body(f"<w:p>{text}</w:p>"))) == ["а\tб\n\u2011\u00ad\n"]


def test_links_controls_and_tables_are_read_in_order() -> None:
    link = f"<w:p><w:hyperlink>{run('<w:t>ссылка</w:t>')}</w:hyperlink></w:p>"
    control = f"<w:sdt><w:sdtContent><w:p>{run('<w:t>поле</w:t>')}</w:p></w:sdtContent></w:sdt>"
    table = f"<w:tbl><w:tr><w:tc><w:p>{run('<w:t>ячейка</w:t>')}</w:p></w:tc></w:tr></w:tbl>"
    assert texts(strictly_parsed(body(link + control + table))) == ["ссылка", "поле", "ячейка"]


def test_tab_stops_of_a_style_are_no_text() -> None:
    stops = '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs></w:pPr></w:p>'
    assert texts(strictly_parsed(body(stops))) == [""]


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_docx_is_refused(data: bytes) -> None:
    with pytest.raises(KnownError, match=r"not a Word document"):
        paragraphs(data)


def test_a_damaged_file_is_refused_and_carries_nothing() -> None:
    made = bytearray(make_docx(papers.sample(), "resolution_ru"))
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        places = [package.getinfo(name) for name in ("word/document.xml", "customXml/item1.xml")]
    for place in places:
        start = place.header_offset + 30 + len(place.filename)
        made[start : start + 40] = bytes(40)
    with pytest.raises(KnownError):
        paragraphs(bytes(made))
    assert value_in(bytes(made)) is None


def test_an_entity_is_not_followed() -> None:
    kind = '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    xml = f"{kind}<w:p {NAMESPACE}><w:r><w:t>&e;</w:t></w:r></w:p>"
    assert texts(strictly_parsed(xml.encode())) == [""]


def test_a_table_without_rows_goes_and_a_cell_gets_its_paragraph() -> None:
    empty = "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>"
    hollow = "<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>"
    root = strictly_parsed(body(empty + hollow))
    assert mended(root, "ru")
    assert len(root) == 1
    assert texts(root) == [""]
    assert not mended(root, "ru")
