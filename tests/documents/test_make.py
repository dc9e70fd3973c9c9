"""The paper of a resolution: what it says, what it carries, what it refuses."""

import datetime
import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.documents.blocks import BLANK
from secretariat_app.documents.carrier import value_in
from secretariat_app.documents.make import make_docx, make_paper
from secretariat_app.documents.read_text import W, paragraphs, strictly_parsed
from secretariat_app.domain import interchange
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.errors import KnownError
from tests.documents import papers
from tests.documents.papers import BUDGET, DATA, DIRECTORIES, LAW, TEMPLATES, breakable, styles_of

# Where the paper differs from the cleaned text of the sample, line by line.
CORRECTED = {
    "Постановление": "ПОСТАНОВЛЕНИЕ",
    "Председатель заседания –": None,  # the signature is a table: one cell on the left, one on the right
    "член постоянной комиссии": None,
    "маслихата города Астаны по вопросам": None,
    "законности, правопорядка и работе": None,
    "с общественностью\tГ. Джапарова": None,
}


def lines(resolution: Resolution, template: str = "resolution_ru") -> list[str]:
    made = make_docx(resolution, template, directories=DIRECTORIES)
    return [breakable(text) for text in paragraphs(made) if text]


def test_the_sample_reads_as_the_real_paper() -> None:
    cleaned = (DATA / "resolution_2022-10-19.cleaned.txt").read_text(encoding="utf-8").splitlines()
    wanted = [CORRECTED.get(line, line) for line in map(breakable, cleaned) if line]
    signature = papers.sample().signatures[0]
    expected = [line for line in wanted if line] + [signature.position, signature.name]
    # The cleaned text spells «путем»; the value keeps the letter of the paper.
    found = [line.replace("путём", "путем") for line in lines(papers.sample(), "resolution_ru_office")]
    assert found == expected


def test_the_formal_heading_names_the_commission_in_the_genitive() -> None:
    heading = lines(replace(papers.sample(), number="12", place="город Астана"))[:4]
    assert heading == [
        "ПОСТАНОВЛЕНИЕ",
        LAW.replace("постоянная комиссия", "постоянной комиссии"),
        "19 октября 2022 года\t№ 12",
        "город Астана",
    ]


def test_a_joint_meeting_has_every_commission_and_every_signature() -> None:
    found = lines(papers.joint())
    assert found[1].startswith("постоянной комиссии маслихата города Астаны по вопросам законности")
    assert found[2] == f"и {BUDGET.replace('постоянная комиссия', 'постоянной комиссии')}"
    assert [line for line in found if line in {"А. Иванов", "Б. Қасымов"}] == ["А. Иванов", "Б. Қасымов"]


def test_the_kazakh_paper_begins_with_its_author() -> None:
    found = lines(papers.kazakh(), "resolution_kk")
    assert found[0].endswith("тұрақты комиссиясының")
    assert found[1:4] == ["ҚАУЛЫСЫ", "2022 жылғы 19 қазан\t№ 5", "Астана қаласы"]
    assert "бақылауды күшейту ұсынылсын." in found
    assert any(line.endswith("ҚАУЛЫ ЕТТІ:") for line in found)


def test_each_part_has_its_style() -> None:
    item = Item("Рекомендовать акимату", actions=(Paragraph("обеспечить"), Paragraph("принять меры")))
    resolution = replace(papers.sample(), items=(Item("Принять к сведению"), item))
    styles = [name for name in styles_of(make_docx(resolution, "resolution_ru")) if name]
    assert styles[:4] == ["Вид документа", "Автор документа", "Дата и номер", "Заголовок к тексту"]
    assert styles[-8:] == [
        "Основной текст",
        "Постановляющая часть",
        "Пункт",
        "Пункт с действиями",
        "Действие",
        "Последний абзац",
        "Подпись – должность",
        "Подпись – имя",
    ]


def test_what_is_empty_is_a_visible_blank_and_reported() -> None:
    nothing = Resolution(items=(Item(""), Item("Утвердить ________")), findings=(Paragraph(""),))
    paper = make_paper(nothing, "resolution_ru")
    found = [breakable(text) for text in paragraphs(paper.docx) if text]
    assert found == [
        *("ПОСТАНОВЛЕНИЕ", BLANK, f"{BLANK}\t№ {BLANK}", BLANK, BLANK),
        *(f"1. {BLANK}", f"2. Утвердить {BLANK}.", BLANK, BLANK),
    ]
    assert [f"{blank.place} {blank.slot}" for blank in paper.blanks] == [
        *("requisites commission", "requisites date", "requisites number", "title title"),
        *("findings[0] text", "items[0] text", "items[1] text", "signatures position", "signatures name"),
    ]


def test_a_requisite_that_the_template_does_not_print_is_no_blank() -> None:
    assert [blank.slot for blank in make_paper(papers.sample(), "resolution_ru").blanks] == ["number"]
    assert make_paper(papers.sample(), "resolution_ru_office").blanks == ()


def test_the_office_paper_shows_a_number_that_is_there() -> None:
    assert "№ 12" in lines(replace(papers.sample(), number="12"), "resolution_ru_office")


@pytest.mark.parametrize(
    "text",
    [
        "Иванов & Ко <b> \"К\" 'д' > &amp; &#10;",
        "{{ заголовок }} {% for x in y %} {# note #} {%p if 1 %} {{r x }} {_{ }_} {_% %_} }} {{",
        "цена № 5 – «„внутри“» — № 83/12-VII",
        "NBSP\u00a0и\u00adперенос\u2011дефис 🙂 العربية ӘәІіҢңҒғҮүҰұҚқӨөҺһ 𝔸",
        "два  пробела",
        " с краю ",
        "</w:t></w:r></w:p> ]]> <!-- --> <?xml?>",
        "${x} %s {0} \\n \\t",
    ],
)
def test_a_text_comes_through_letter_by_letter(text: str) -> None:
    resolution = Resolution(
        commissions=(text,),
        place=text,
        number=text,
        title=Paragraph(text),
        preamble=Paragraph(text),
        findings=(Paragraph(text),),
        enactment=Paragraph(text),
        signatures=(Signature(text, text),),
    )
    found = lines(resolution)
    assert found.count(breakable(text)) == 8
    assert value_in(make_docx(resolution, "resolution_ru")) == resolution


@pytest.mark.parametrize(
    "wrong", ["\t", "\n", "\r", "\a", "\f", "\v", "\x00", "\x1f", "\x85", "\u2028", "\ud800", "\uffff"]
)
def test_what_no_paper_can_hold_is_refused_with_its_place(wrong: str) -> None:
    actions = (Paragraph("обеспечить"), Paragraph(f"при{wrong}нять"))
    resolution = replace(papers.sample(), items=(Item("Рекомендовать", actions=actions),))
    with pytest.raises(KnownError) as caught:
        make_docx(resolution, "resolution_ru")
    assert caught.value.facts["path"] == "items[0].actions[1]"
    assert caught.value.facts["offset"] == 4


# --- any text in any field ---------------------------------------------------------------------------------

ANY_TEXT = st.text(max_size=60) | st.text(alphabet="{}%#_ rp<>&\"'\u00a0\u00ad.;:-№«»5г", max_size=30)


@st.composite
def resolutions(draw: st.DrawFn) -> Resolution:
    some = st.lists(ANY_TEXT, max_size=3).map(tuple)

    def paragraph() -> Paragraph:
        use = draw(
            st.none()
            | st.builds(
                ClauseUse, key=ANY_TEXT.filter(bool), slots=st.dictionaries(ANY_TEXT, ANY_TEXT, max_size=2)
            )
        )
        return Paragraph(draw(ANY_TEXT), use)

    return Resolution(
        language=draw(st.sampled_from(["ru", "kk"])),
        commissions=draw(some),
        date=draw(st.none() | st.dates()),
        number=draw(st.none() | ANY_TEXT),
        place=draw(st.none() | ANY_TEXT),
        title=paragraph(),
        preamble=draw(st.none() | st.builds(Paragraph, ANY_TEXT)),
        findings=tuple(map(Paragraph, draw(some))),
        enactment=draw(st.none() | st.builds(Paragraph, ANY_TEXT)),
        items=tuple(
            Item(
                text, actions=tuple(map(Paragraph, draw(some))), closing=draw(ANY_TEXT), addressees=draw(some)
            )
            for text in draw(some)
        ),
        signatures=tuple(Signature(one, draw(ANY_TEXT)) for one in draw(some)),
    )


def every_text(resolution: Resolution) -> list[str]:
    """All that is to be read on the paper, an item without its closing marks."""
    bare = [resolution.title, resolution.preamble, *resolution.findings, resolution.enactment]
    found = [one.text for one in bare if one] + [resolution.place or "", resolution.number or ""]
    for item in resolution.items:
        found += [
            text.rstrip(" .:;\u00a0") for text in (item.text, *(action.text for action in item.actions))
        ]
    for signature in resolution.signatures:
        found += [signature.position, signature.name]
    return found


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
@given(resolutions(), st.sampled_from(TEMPLATES))
def test_any_text_in_any_field_is_on_the_paper_or_refused(resolution: Resolution, template: str) -> None:
    try:
        made = make_docx(resolution, template)
    except KnownError as error:
        if "path" not in error.facts:
            raise
        return
    text = "\n".join(breakable(one) for one in paragraphs(made))
    for wanted in every_text(resolution):
        assert breakable(wanted) in text
    again = interchange.read(interchange.dumps(resolution))
    assert value_in(made) == again
    assert make_docx(again, template) == made


# --- the file ----------------------------------------------------------------------------------------------


def test_the_paper_carries_its_value() -> None:
    for resolution in (papers.sample(), papers.joint(), papers.kazakh()):
        assert value_in(make_docx(resolution, "resolution_ru")) == resolution


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.6"])
def test_what_is_no_paper_carries_nothing(data: bytes) -> None:
    assert value_in(data) is None


def test_the_same_value_gives_the_same_bytes() -> None:
    one = make_docx(papers.sample(), "resolution_ru")
    assert one == make_docx(papers.sample(), "resolution_ru")
    with zipfile.ZipFile(io.BytesIO(one)) as package:
        assert {info.date_time for info in package.infolist()} == {(2022, 10, 19, 0, 0, 0)}


def test_the_properties_are_those_of_the_paper() -> None:
    from docx import Document

    properties = Document(io.BytesIO(make_docx(papers.sample(), "resolution_ru"))).core_properties
    assert properties.title == papers.sample().title.text
    assert properties.author == LAW
    assert properties.subject == "Постановление"
    assert properties.language == "ru-RU"
    assert properties.created == datetime.datetime(2022, 10, 19, tzinfo=datetime.UTC)


@pytest.mark.parametrize(("language", "code"), [("ru", "ru-RU"), ("kk", "kk-KZ")])
def test_every_run_is_marked_with_the_language(language: str, code: str) -> None:
    made = make_docx(replace(papers.sample(), language=language), "resolution_ru")
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        body = strictly_parsed(package.read("word/document.xml"))
    runs = [run for run in body.iter(f"{W}r") if run.find(f"{W}t") is not None]
    assert runs
    assert {run.find(f"{W}rPr/{W}lang").get(f"{W}val") for run in runs} == {code}
