"""The reader of .docx: what a person sees in Word, in order, once; and nothing from outside the file."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from secretariat_app.documents.old_papers.docx_reader import read_docx
from secretariat_app.documents.old_papers.docx_styles import counted
from secretariat_app.documents.old_papers.formats import format_of
from secretariat_app.documents.old_papers.source import Limits, Origin
from secretariat_app.documents.old_papers.text_reader import read_text
from secretariat_app.errors import KnownError
from tests.documents.old_papers.package import box, document, field, listed, packed, paragraph, run, table


def texts(data: bytes) -> list[str]:
    return [line.text for line in read_docx(data) if line.text]


def test_tracked_changes_show_their_last_state() -> None:
    runs = f"{run('а')}<w:del><w:r><w:delText>б</w:delText></w:r></w:del><w:ins>{run('в')}</w:ins>"
    moved = f"<w:moveFrom>{run('г')}</w:moveFrom><w:moveTo>{run('д')}</w:moveTo>"
    assert texts(document(paragraph(runs=runs + moved))) == ["авд"]


def test_a_deleted_end_of_a_paragraph_joins_it_with_the_next() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert texts(document(paragraph("один ", gone), paragraph("два"), paragraph("три"))) == [
        "один два",
        "три",
    ]


def test_a_deleted_row_is_left_out() -> None:
    rows = (
        f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('нет')}</w:tc></w:tr>",
        f"<w:tr><w:tc>{paragraph('да')}</w:tc></w:tr>",
    )
    assert texts(document(f"<w:tbl>{''.join(rows)}</w:tbl>")) == ["да"]


def test_a_text_box_is_read_once() -> None:
    lines = read_docx(document(paragraph("до"), box(paragraph("в рамке")), paragraph("после")))
    assert [(line.text, line.origin) for line in lines if line.text] == [
        ("до", Origin.BODY),
        ("в рамке", Origin.TEXT_BOX),
        ("после", Origin.BODY),
    ]


def test_a_field_shows_its_result_and_not_its_code() -> None:
    nested = field("IF 1", "внешнее ") + run(" и ") + field('HYPERLINK "x"', "внутреннее")
    assert texts(document(paragraph(runs=nested))) == ["внешнее  и внутреннее"]


def test_controls_links_and_custom_xml_are_read_in_order() -> None:
    link = f"<w:hyperlink>{run('ссылка')}</w:hyperlink>"
    empty = paragraph("Место для текста")
    body = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('поле')}</w:sdtContent></w:sdt>",
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{empty}</w:sdtContent></w:sdt>",
        f"<w:customXml>{paragraph(runs=link)}</w:customXml>",
    )
    assert texts(document(*body)) == ["поле", "ссылка"]


def test_lists_are_numbered_as_word_does() -> None:
    body = [listed("а"), listed("б", 1), listed("в", 1), listed("г"), listed("д", 1), listed("е", 0, 2)]
    lines = read_docx(document(*body, listed("ж", 0, 3), listed("з", 1, 3)))
    assert [line.number for line in lines] == ["1.", "1)", "2)", "2.", "1)", "•", "1.", "1.1."]


@pytest.mark.parametrize(
    ("value", "kind", "shown"),
    [(3, "russianLower", "в"), (2, "upperLetter", "B"), (14, "upperRoman", "XIV"), (7, "decimalZero", "07"),
     (5, "ordinalText", "5"), (29, "russianLower", "аа"), (0, "lowerRoman", "0")],
)  # fmt: skip
def test_numbers_are_written_in_every_kind(value: int, kind: str, shown: str) -> None:
    assert counted(value, kind) == shown


def test_a_style_gives_layout_and_numbers() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Основа"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Пункт"/>'
        '<w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    [line] = read_docx(document(paragraph("текст", '<w:pStyle w:val="Item"/>'), styles=styles))
    assert (line.number, line.align, line.bold, line.style) == ("1.", "center", 1.0, "Пункт")


def test_a_row_of_single_paragraphs_is_one_line() -> None:
    rows = table((paragraph("дата"), paragraph("номер")), (paragraph("а") + paragraph("б"), paragraph("имя")))
    assert texts(document(rows)) == ["дата\tномер", "а", "б", "имя"]


def test_what_is_not_the_body_is_apart() -> None:
    notes = f'<w:footnote w:id="1">{paragraph("сноска")}</w:footnote>'
    data = document(paragraph("текст"), header=paragraph("шапка"), footer=paragraph("низ"), notes=notes)
    assert [(line.text, str(line.origin)) for line in read_docx(data)] == [
        ("текст", "body"),
        ("сноска", "footnote"),
        ("шапка", "header"),
        ("низ", "footer"),
    ]


def test_hidden_text_and_breaks() -> None:
    hidden = run("тайна", "<w:vanish/>")
    lines = read_docx(document(paragraph(runs=run("один\nдва") + hidden)))
    assert [(line.text, line.soft, str(line.origin)) for line in lines] == [
        ("один", False, "body"),
        ("два", True, "body"),
        ("тайна", False, "hidden"),
    ]


def test_a_document_saved_as_strict_is_read_too(tmp_path: Path) -> None:
    usual = document(paragraph("строго"))
    target = tmp_path / "strict.docx"
    (tmp_path / "usual.docx").write_bytes(usual)
    with zipfile.ZipFile(tmp_path / "usual.docx") as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            text = text.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            new.writestr(name, text)
    assert texts(target.read_bytes()) == ["строго"]


def bomb() -> bytes:
    return packed({"word/document.xml": "<w>" + " " * 2**21 + "</w>"})


def entities(depth: int) -> bytes:
    lines = "".join(
        f'<!ENTITY l{n + 1} "&l{n};&l{n};&l{n};&l{n};&l{n};&l{n};&l{n};&l{n};">' for n in range(12)
    )
    start = '<!DOCTYPE w [<!ENTITY l0 "ха"><!ENTITY file SYSTEM "file:///etc/hostname">' + lines + "]>"
    inside = paragraph(runs=f"<w:r><w:t>&l{depth};&file;цел</w:t></w:r>")
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return packed(
        {"word/document.xml": f'{start}<w:document xmlns:w="{name}"><w:body>{inside}</w:body></w:document>'}
    )


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "is empty"),
    "spaces": (lambda: b" \n\0", "is empty"),
    "web page": (lambda: b"<!DOCTYPE html><html><body>x</body></html>", "web page"),
    "cut": (lambda: document(paragraph("текст"))[:200], "not a Word document"),
    "other zip": (lambda: packed({"mimetype": "application/zip"}), "not a Word document"),
    "broken XML": (lambda: packed({"word/document.xml": "<w:document><w:body>"}), "damaged"),
    "bomb": (bomb, "far more text"),
    "deep": (lambda: packed({"word/document.xml": "<w>" * 50_000 + "</w>" * 50_000}), "damaged"),
    "password": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "gigantic": (lambda: document(*[paragraph("слово")] * 1001), "far more text"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_with_a_sentence(name: str) -> None:
    make, sentence = BAD[name]
    with pytest.raises(KnownError, match=sentence):
        read_docx(make(), Limits(part=2**20, lines=1000))


@pytest.mark.parametrize("depth", [0, 12], ids=["a file", "a bomb"])
def test_no_entity_is_followed(depth: int) -> None:
    with pytest.raises(KnownError, match="damaged"):
        read_docx(entities(depth))


def test_a_file_over_its_limit_is_refused() -> None:
    with pytest.raises(KnownError, match="larger than 1 MB"):
        read_docx(b"PK" + bytes(2**20), Limits(file=2**20))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", ".doc"),
        (b"{\\rtf1 x}", ".rtf"),
        (b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text", ".odt"),
        (b"PK\x03\x04", ".docx"),
    ],
)
def test_the_content_says_what_a_file_is(data: bytes, expected: str) -> None:
    assert format_of(data, ".docx", Limits()) == expected


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp866", "koi8-r", "utf-16-le"]
)
def test_a_text_of_any_code_page_is_read(encoding: str) -> None:
    text = "Постановление постоянной комиссии\r\nот 19 октября 2022 года\r\n"
    assert [line.text for line in read_text(text.encode(encoding))] == text.split("\r\n")[:2]


def test_a_program_called_txt_is_no_text() -> None:
    with pytest.raises(KnownError, match="not a text file"):
        read_text(bytes(range(1, 32)) * 50)
