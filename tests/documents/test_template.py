"""What is wrong with a template is said in one sentence that names the paragraph."""

import io
import os
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.documents import carrier
from secretariat_app.documents.make import make_docx
from secretariat_app.documents.read_text import paragraphs
from secretariat_app.documents.templates import problems
from secretariat_app.documents.templates.filling import load
from secretariat_app.documents.templates.listing import available_templates
from secretariat_app.errors import KnownError
from secretariat_app.paths import templates
from tests.documents import papers
from tests.documents.papers import (
    TEMPLATES,
    before_title,
    changed_template,
    put_in,
    styles_of,
    typed_paragraph,
)

ITEM = "{{ часть.номер }}</w:t>"
EMPTY_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>'
    '<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{cell}</w:tc></w:tr></w:tbl>'
)


def problem_of(template: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        load(template)
    return caught.value


def inserted(*texts: str) -> Callable[[str], str]:
    """A change that types paragraphs before the title."""
    return lambda xml: before_title(xml, "".join(map(typed_paragraph, texts)))


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_shipped_templates_are_sound(name: str) -> None:
    assert {"заголовок", "части", "подписи", "часть.текст", "подпись.имя"} <= load(
        templates() / f"{name}.docx"
    ).fields


def test_the_templates_to_choose_from_say_their_name_and_language() -> None:
    found = {info.name: (info.language, info.title) for info in available_templates()}
    assert found["resolution_ru"] == ("ru", "Постановление постоянной комиссии")
    assert found["resolution_ru_office"][0] == "ru"
    assert found["resolution_kk"][0] == "kk"


def test_a_broken_template_is_listed_under_its_file_name(tmp_path: Path) -> None:
    (tmp_path / "old.docx").write_bytes(b"not a zip")
    (tmp_path / "~$old.docx").write_bytes(b"Word's own")
    assert [(info.name, info.title) for info in available_templates(tmp_path)] == [("old", "old")]


@pytest.mark.parametrize(
    ("change", "sentence", "facts"),
    [
        pytest.param(
            put_in("{{ загаловок }}"),
            problems.UNKNOWN_FIELD,
            {"field": "загаловок", "nearest": "заголовок", "text": "{{ загаловок }}"},
            id="a misspelt field",
        ),
        pytest.param(
            put_in("{{ часть.текс }}", "{{ часть.текст }}"),
            problems.UNKNOWN_FIELD,
            {"field": "часть.текс", "nearest": "часть.текст"},
            id="a misspelt field of a list",
        ),
        pytest.param(
            inserted("{{ ''.__class__.__mro__ }}"),
            problems.NOT_COMPUTED,
            {"text": "{{ ''.__class__.__mro__ }}"},
            id="an expression that reaches out of the sandbox",
        ),
        pytest.param(inserted("{{ 'а' * 10**10 }}"), problems.ONLY_FIELDS, {}, id="a text without end"),
        pytest.param(
            inserted("{{ 'а'|center(10**10) }}"), problems.ONLY_FIELDS, {}, id="a filter without end"
        ),
        pytest.param(
            inserted("{%p for один in авторы %}", "{%p endfor %}", "{{ один }}"),
            problems.NOT_COMPUTED,
            {"text": "{{ один }}"},
            id="a field outside its loop",
        ),
        pytest.param(
            inserted("{{ заголовок.__class__ }}"),
            problems.UNKNOWN_FIELD,
            {"field": "заголовок.__class__"},
            id="the inside of a value",
        ),
        pytest.param(
            inserted("{{ 1 // 0 }}"), problems.ONLY_FIELDS, {"text": "{{ 1 // 0 }}"}, id="a division"
        ),
        pytest.param(
            inserted("{{ заголовок|bold }}"),
            problems.ONLY_FIELDS,
            {"text": "{{ заголовок|bold }}"},
            id="an unknown filter",
        ),
        pytest.param(inserted("{{ дата + }}"), problems.NOT_UNDERSTOOD, {}, id="half an expression"),
        pytest.param(inserted("{%p if место %}"), problems.UNCLOSED, {"closing": "endif"}, id="no endif"),
        pytest.param(inserted("{%p endif %}"), problems.UNOPENED, {"tag": "{%p endif %}"}, id="no if"),
        pytest.param(
            inserted("{%p for а in авторы %}", "{%p endif %}"), problems.UNOPENED, {}, id="crossed tags"
        ),
        pytest.param(inserted("{%p else %}"), problems.UNOPENED, {}, id="else without if"),
        pytest.param(
            inserted("{%p if место %} {%p endif %}"), problems.TWO_TAGS, {}, id="two tags in a paragraph"
        ),
        pytest.param(
            inserted("Город: {%p if место %}", "{%p endif %}"),
            problems.BESIDE_TAG,
            {},
            id="text beside a tag",
        ),
        pytest.param(
            inserted("{% if место %}да{% endif %}"),
            problems.FORBIDDEN_TAG,
            {"tag": "{% if место %}"},
            id="a statement within a line",
        ),
        pytest.param(
            inserted("{%- if место -%}"), problems.FORBIDDEN_TAG, {}, id="tags that join paragraphs"
        ),
        pytest.param(inserted("{{r дата }}"), problems.FORBIDDEN_TAG, {"tag": "{{r дата }}"}, id="rich text"),
        pytest.param(inserted("{%p set x = 1 %}"), problems.FORBIDDEN_TAG, {}, id="a variable"),
        pytest.param(
            inserted("{%tr for а in авторы %}"), problems.FORBIDDEN_TAG, {}, id="a row without a table"
        ),
        pytest.param(
            put_in("", "{{ подпись.имя }}"),
            problems.MISSING_FIELD,
            {"field": "подпись.имя: имя"},
            id="no name under the paper",
        ),
        pytest.param(put_in(""), problems.MISSING_FIELD, {"field": "заголовок"}, id="no title"),
        pytest.param(
            put_in("{{ заголовок|upper }}"),
            problems.ONLY_FIELDS,
            {"text": "{{ заголовок|upper }}"},
            id="a filter that changes the words",
        ),
        pytest.param(inserted("{{ части }}"), problems.NOT_COMPUTED, {"text": "{{ части }}"}, id="a list"),
        pytest.param(
            inserted("{%p if дата &lt; 5 %}", "{%p endif %}"), problems.NOT_COMPUTED, {}, id="text and number"
        ),
        pytest.param(inserted("{{ заголовок * 1000000 }}"), problems.ONLY_FIELDS, {}, id="a computation"),
        pytest.param(inserted("{{ заголовок.upper() }}"), problems.ONLY_FIELDS, {}, id="a call"),
        pytest.param(
            put_in('"другое"', '"действие"'),
            problems.MISSING_FIELD,
            {"field": "часть.номер: номер действие"},
            id="a kind of paragraph without its number",
        ),
        pytest.param(
            lambda xml: xml.replace(
                ITEM, ITEM + "</w:r><w:ins w:id='1' w:author='x'><w:r><w:t/></w:r></w:ins><w:r><w:t/>", 1
            ),
            problems.TRACKED,
            {},
            id="tracked changes",
        ),
        pytest.param(
            lambda xml: xml.replace(ITEM, ITEM + "<w:commentReference w:id='0'/>", 1),
            problems.COMMENT,
            {},
            id="a comment",
        ),
    ],
)
def test_a_mistake_in_a_template_is_named_with_its_paragraph(
    tmp_path: Path, change: Callable[[str], str], sentence: str, facts: dict[str, str]
) -> None:
    problem = problem_of(changed_template(tmp_path, change))
    assert problem.sentence == sentence
    assert facts.items() <= problem.facts.items()
    assert problem.facts["template"] == "my.docx"
    if "paragraph" in problem.facts:
        assert problem.facts["paragraph"]
        assert problem.facts["text"]


def test_the_paragraph_is_counted_as_in_word(tmp_path: Path) -> None:
    problem = problem_of(changed_template(tmp_path, put_in("{{ дато }}", "{{ дата }}")))
    text = "{{ дато }}\t{{ номер }}"
    assert (
        str(problem) == f"Template my.docx, paragraph 5 «{text}»: there is no field «дато»; perhaps «дата»."
    )


def test_quotation_marks_that_word_types_by_itself_do_no_harm(tmp_path: Path) -> None:
    curly = changed_template(tmp_path, put_in("«пункт»", '"пункт"'))
    assert paragraphs(make_docx(papers.sample(), curly)) == paragraphs(
        make_docx(papers.sample(), "resolution_ru")
    )


def test_a_tag_in_several_runs_is_put_together(tmp_path: Path) -> None:
    split = "{{ за</w:t></w:r><w:r><w:t>голо</w:t></w:r><w:r><w:t>вок }}"
    made = make_docx(papers.sample(), changed_template(tmp_path, put_in(split)))
    assert paragraphs(made) == paragraphs(make_docx(papers.sample(), "resolution_ru"))


def test_words_of_the_template_stay(tmp_path: Path) -> None:
    template = changed_template(tmp_path, inserted("ПРОЕКТ &amp; &lt;черновик&gt; {не поле}"))
    assert "ПРОЕКТ & <черновик> {не поле}" in paragraphs(make_docx(papers.sample(), template))


def test_an_emptied_cell_gets_its_paragraph(tmp_path: Path) -> None:
    cell = (
        typed_paragraph("{%p if место %}") + typed_paragraph("{{ место }}") + typed_paragraph("{%p endif %}")
    )
    template = changed_template(tmp_path, lambda xml: before_title(xml, EMPTY_TABLE.format(cell=cell)))

    document = Document(io.BytesIO(make_docx(papers.sample(), template)))
    assert document.tables[0].cell(0, 0).text == ""


def test_a_field_in_the_header_is_filled(tmp_path: Path) -> None:
    template = changed_template(
        tmp_path,
        lambda xml: xml.replace(
            "</w:hdr>", typed_paragraph("{{ место }} & Ко".replace("&", "&amp;")) + "</w:hdr>"
        ),
        part="word/header2.xml",
    )
    made = make_docx(replace(papers.sample(), place="<Астана>"), template)
    target = tmp_path / "made.docx"
    target.write_bytes(made)
    with zipfile.ZipFile(target) as package:
        assert "&lt;Астана&gt; &amp; Ко" in package.read("word/header2.xml").decode()


def test_requisites_may_stand_in_the_header(tmp_path: Path) -> None:
    moved = changed_template(tmp_path, put_in("", "{{ номер }}"))
    template = tmp_path / "header.docx"
    with zipfile.ZipFile(moved) as old, zipfile.ZipFile(template, "w") as new:
        for entry in old.namelist():
            data = old.read(entry).decode()
            if entry == "word/header2.xml":
                data = data.replace("</w:hdr>", typed_paragraph("{{ номер }}") + "</w:hdr>")
            new.writestr(entry, data)
    assert make_docx(replace(papers.sample(), number="5"), template)
    with pytest.raises(KnownError) as caught:
        make_docx(replace(papers.sample(), number="5"), moved)
    assert caught.value.sentence == problems.MISSING_FIELD


def test_a_paper_made_into_a_template_does_not_keep_its_old_value(tmp_path: Path) -> None:
    template = tmp_path / "paper.docx"
    fields = changed_template(tmp_path, str)
    with zipfile.ZipFile(fields) as old, zipfile.ZipFile(template, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, old.read(entry))
        new.writestr("customXml/item1.xml", carrier.part(papers.kazakh()))
    made = make_docx(papers.sample(), template)
    assert carrier.value_in(made) == papers.sample()


def test_a_template_of_another_language_is_marked_anew(tmp_path: Path) -> None:
    english = changed_template(tmp_path, lambda xml: xml.replace("ru-RU", "en-US"), part="word/styles.xml")
    target = tmp_path / "made.docx"
    target.write_bytes(make_docx(papers.sample(), english))
    with zipfile.ZipFile(target) as package:
        assert 'w:lang w:val="ru-RU"' in package.read("word/styles.xml").decode()


def test_a_style_changed_in_the_template_is_the_paper_s(tmp_path: Path) -> None:
    def larger(xml: str) -> str:
        return xml.replace('w:val="Заголовок к тексту"', 'w:val="Мой заголовок"').replace(
            '<w:sz w:val="28"/>', '<w:sz w:val="26"/>'
        )

    template = changed_template(tmp_path, larger, part="word/styles.xml")
    made = make_docx(papers.sample(), template)
    assert "Мой заголовок" in styles_of(made)
    target = tmp_path / "made.docx"
    target.write_bytes(made)
    with zipfile.ZipFile(target) as package:
        assert '<w:sz w:val="26"/>' in package.read("word/styles.xml").decode()


def test_a_template_that_was_changed_is_read_again(tmp_path: Path) -> None:
    template = changed_template(tmp_path, inserted("ПЕРВЫЙ"))
    assert "ПЕРВЫЙ" in paragraphs(make_docx(papers.sample(), template))
    changed_template(tmp_path, inserted("ВТОРОЙ ВАРИАНТ"))
    os.utime(template, (1, 1))
    assert "ВТОРОЙ ВАРИАНТ" in paragraphs(make_docx(papers.sample(), template))


PIECES = st.sampled_from(
    [
        *(
            "{{",
            "}}",
            "{%p",
            "{%tr",
            "{%",
            "%}",
            "{#",
            "#}",
            "{",
            "}",
            "-",
            " ",
            "(",
            ")",
            "[0]",
            "|upper",
            "==",
            "<",
        ),
        *(
            "for",
            "if",
            "in",
            "else",
            "elif",
            "endif",
            "endfor",
            "set",
            "raw",
            "not",
            "loop.index",
            "'",
            '"',
            "«",
            "&",
        ),
        *("авторы", "часть", "заголовок", "место", ".", "вид", "1", "слово", "\u00a0", "\n"),
    ]
)


@settings(max_examples=50)
@given(st.lists(st.lists(PIECES, max_size=8).map("".join), min_size=1, max_size=4))
def test_whatever_is_typed_into_a_template_it_works_or_is_refused(typed: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        template = changed_template(Path(folder), inserted(*map(escape, typed)))
        try:
            made = make_docx(papers.sample(), template)
        except KnownError:
            return
    assert set(paragraphs(make_docx(papers.sample(), "resolution_ru"))) <= set(paragraphs(made))


# --- files that are no template ----------------------------------------------------------------------------


def test_a_missing_template(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "none.docx").sentence == problems.MISSING
    with pytest.raises(KnownError, match="none"):
        make_docx(papers.sample(), "none")


@pytest.mark.parametrize("data", [b"", b"plain text", b"PK\x03\x04 cut short"])
def test_a_file_that_is_no_word_document(tmp_path: Path, data: bytes) -> None:
    template = tmp_path / "x.docx"
    template.write_bytes(data)
    assert problem_of(template).sentence == problems.NOT_DOCX


def test_a_folder_is_no_template(tmp_path: Path) -> None:
    assert problem_of(tmp_path).sentence == problems.DAMAGED


def test_a_zip_without_a_document(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.docx", "w") as package:
        package.writestr("readme.txt", "no paper")
    assert problem_of(tmp_path / "x.docx").sentence == problems.NOT_DOCX


def test_broken_xml_in_a_template_is_not_repaired(tmp_path: Path) -> None:
    template = changed_template(tmp_path, lambda xml: xml.replace("</w:body>", ""))
    assert problem_of(template).sentence == problems.DAMAGED


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice(tmp_path: Path) -> None:
    template = changed_template(tmp_path, str)
    with zipfile.ZipFile(template, "a") as package:
        package.writestr("word/document.xml", "<x/>")
    problem = problem_of(template)
    assert problem.sentence == problems.DUPLICATE
    assert problem.facts["part"] == "word/document.xml"
