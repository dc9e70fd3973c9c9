"""Lines and pages: where they break, what stands where, what is painted."""

import itertools
import re
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter

from secretariat_app.documents import read_text
from secretariat_app.documents.make import make_docx
from secretariat_app.documents.pages.breaks import opportunities
from secretariat_app.documents.pages.sheets import LayoutCache, Pages, lay_out
from secretariat_app.domain.resolution import Paragraph
from secretariat_app.errors import KnownError
from tests.documents import papers
from tests.documents.raw_docx import LINE, LINES, docx, paragraph, run, table

pytestmark = pytest.mark.usefixtures("qapp")

LEFT, RIGHT, TOP = 85.05, 566.95, 56.7
SENTENCE = "Заслушав и обсудив информацию о ходе исполнения решения маслихата города Астаны "


def text_of(pages: Pages) -> str:
    return "".join(line for page in range(pages.count) for line in pages.lines(page))


def starts(pages: Pages) -> list[str]:
    """The first line of each page."""
    return [pages.lines(page)[0] for page in range(pages.count)]


def filled(lines: int) -> str:
    """Paragraphs of one line each."""
    return "".join(paragraph(f"строка {number}") for number in range(lines))


def long_text(lines: int) -> str:
    """A text that fills so many lines of the page."""
    return "\n".join("слово" for _ in range(lines))


# --- lines -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("общественно-политической работы", ["общественно-", "политической ", "работы"]),
        ("решение 83/12-VII «О работе»", ["решение ", "83/12-", "VII ", "«О ", "работе»"]),
        ("2022-2024 и 2022–2024 годы", ["2022-", "2024 ", "и ", "2022–", "2024 ", "годы"]),
        ("и/или", ["и/или"]),
        ("город – столица", ["город ", "– ", "столица"]),
        ("х—у", ["х", "—", "у"]),
        ("№\u00a05 от 1\u00a0мая", ["№\u00a05 ", "от ", "1\u00a0мая"]),
        ("(далее – План)", ["(далее ", "– ", "План)"]),
        ("не\u2011разрывный дефис", ["не\u2011разрывный ", "дефис"]),
        ("мас\u00adлихат", ["мас\u00ad", "лихат"]),
        ("15 % и 7,5%", ["15 ", "% ", "и ", "7,5%"]),
        ("«Қоғамдық келісім», ІІ-кезең", ["«Қоғамдық ", "келісім», ", "ІІ-", "кезең"]),
    ],
)
def test_a_line_may_end_where_words_part(text: str, parts: list[str]) -> None:
    edges = [0, *opportunities(text), len(text)]
    assert [text[a:b] for a, b in itertools.pairwise(edges)] == parts


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=200))
def test_no_character_is_lost(text: str) -> None:
    pages = lay_out(docx(paragraph(text, '<w:ind w:right="7000"/><w:jc w:val="both"/>')))
    bare = re.compile(r"\s|\u00ad")
    shown = text_of(pages)
    if "\u00ad" in text:  # shown as a hyphen where a line ends at it
        shown, text = shown.replace("-", ""), text.replace("-", "")
    assert bare.sub("", shown) == bare.sub("", text)


def test_justified_lines_end_at_the_margin_and_the_last_does_not() -> None:
    page = lay_out(docx(paragraph(SENTENCE * 3, '<w:jc w:val="both"/>'))).placed(0)
    assert len(page) > 2
    assert all(placed.line.pieces[0].stretch > 0 for placed in page[:-1])
    assert page[-1].line.pieces[0].stretch == 0


def test_a_right_tab_puts_the_end_of_the_text_at_its_stop() -> None:
    stop = '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>'
    (placed,) = lay_out(docx(paragraph("19 октября 2022 года\t№ 5", stop))).placed(0)
    narrow = lay_out(docx(paragraph("№ 5", '<w:jc w:val="right"/>'))).placed(0)[0]
    assert placed.line.pieces[-1].text == "№ 5"
    assert placed.line.pieces[-1].x == pytest.approx(narrow.line.pieces[0].x, abs=0.05)


def test_characters_of_two_units_do_not_move_what_follows() -> None:
    right = '<w:jc w:val="right"/>'
    bold = docx(paragraph(runs=run("\U0001f600\U0001f600") + run("конец", "<w:b/>"), properties=right))
    alone = docx(paragraph(runs=run("конец", "<w:b/>"), properties=right))
    placed, other = (lay_out(data).placed(0)[0].line.pieces[-1] for data in (bold, alone))
    assert placed.text == "конец"
    assert placed.x == pytest.approx(other.x, abs=0.05)


def test_a_hanging_indent_is_a_tab_stop() -> None:
    text = paragraph("1)\tпункт", '<w:ind w:left="709" w:hanging="709"/>')
    (placed,) = lay_out(docx(text)).placed(0)
    assert [piece.x for piece in placed.line.pieces] == [0.0, pytest.approx(35.45)]


def test_capitals_are_shown_and_their_runs_keep_their_looks() -> None:
    title = docx(paragraph(runs=run("постановила", "<w:caps/>") + run(": далее", "<w:b/>")))
    pages = lay_out(title)
    assert pages.lines(0) == ["ПОСТАНОВИЛА: далее"]
    first, second = pages.placed(0)[0].line.pieces
    assert (first.style.bold, second.style.bold) == (False, True)


# --- styles ----------------------------------------------------------------------------------------------


def style(name: str, based: str, *, paragraph: str = "", run: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def test_styles_add_up_along_their_chain() -> None:
    base = style(
        "Base", "Normal", paragraph='<w:jc w:val="center"/><w:keepNext/>', run='<w:b/><w:sz w:val="32"/>'
    )
    child = style("Child", "Base", paragraph='<w:keepNext w:val="0"/>', run='<w:b w:val="false"/>')
    looped = style("A", "B") + style("B", "A", run="<w:i/>")
    text = paragraph("текст", '<w:pStyle w:val="Child"/>') + paragraph("петля", '<w:pStyle w:val="A"/>')
    first, second = lay_out(docx(text, styles=base + child + looped)).placed(0)
    look = first.line.pieces[0].style
    assert (look.size, look.bold, look.family) == (16.0, False, "Times New Roman")
    assert first.line.pieces[0].x > 100
    assert second.line.pieces[0].style.italic


def test_what_is_not_understood_is_passed_over() -> None:
    strange = paragraph(
        runs='<w:proofErr w:type="x"/>'
        + run("видно", '<w:sz w:val="big"/><w:unknown/>')
        + "<w:odd><w:r/></w:odd>",
        properties='<w:spacing w:line="?"/><w:ind w:left="many"/><w:jc w:val="sideways"/>',
    )
    hidden = paragraph(
        runs="<w:del><w:r><w:delText>нет</w:delText></w:r></w:del>" + run("нет", "<w:vanish/>")
    )
    assert text_of(lay_out(docx(strange, hidden))) == "видно"


def test_what_is_left_out_is_told() -> None:
    listed = paragraph("пункт", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    logo = paragraph(runs="<w:r><w:drawing/></w:r>")
    assert lay_out(docx(listed, header=logo)).unshown == {"list number", "picture"}
    no_line = paragraph("пункт", '<w:pBdr><w:top w:val="nil"/></w:pBdr>')
    assert not lay_out(docx(no_line)).unshown
    assert not lay_out(make_docx(papers.sample(), "resolution_ru")).unshown


def test_no_word_document_is_refused() -> None:
    for data in (b"", b"PK nonsense", docx()[:200]):
        with pytest.raises(KnownError):
            lay_out(data)


# --- pages -----------------------------------------------------------------------------------------------


def test_a_page_holds_its_lines_and_no_more() -> None:
    pages = lay_out(docx(filled(LINES + 1)))
    assert [len(pages.lines(page)) for page in range(pages.count)] == [LINES, 1]
    first, second = pages.placed(0)[:2]
    assert first.y == pytest.approx(TOP)
    assert second.y - first.y == pytest.approx(LINE, abs=0.01)


@pytest.mark.parametrize(("before", "kept"), [(LINES - 2, 2), (LINES - 1, 0), (LINES - 3, 2)])
def test_widows_and_orphans_stand_in_pairs(before: int, kept: int) -> None:
    pages = lay_out(docx(filled(before), paragraph(long_text(4))))
    assert len(pages.lines(0)) == before + kept


def test_three_lines_with_two_at_the_foot_go_over_whole() -> None:
    pages = lay_out(docx(filled(LINES - 2), paragraph(long_text(3))))
    assert [len(pages.lines(page)) for page in range(pages.count)] == [LINES - 2, 3]


def test_widow_control_may_be_off() -> None:
    text = paragraph(long_text(3), '<w:widowControl w:val="0"/>')
    assert len(lay_out(docx(filled(LINES - 1), text)).lines(0)) == LINES


def test_a_chain_of_kept_paragraphs_goes_over_together() -> None:
    kept = "".join(paragraph(f"заголовок {number}", "<w:keepNext/>") for number in range(3))
    pages = lay_out(docx(filled(LINES - 3), kept, paragraph("текст")))
    assert starts(pages) == ["строка 0", "заголовок 0"]


def test_a_chain_longer_than_a_page_is_not_kept_for_ever() -> None:
    kept = "".join(paragraph(f"строка {number}", "<w:keepNext/>") for number in range(LINES * 2))
    pages = lay_out(docx(kept))
    assert [len(pages.lines(page)) for page in range(pages.count)] == [LINES, LINES]


def test_lines_kept_together_and_page_breaks() -> None:
    together = paragraph(long_text(5), "<w:keepLines/>")
    broken = paragraph("новая", "<w:pageBreakBefore/>")
    typed = paragraph("до\fпосле")
    pages = lay_out(docx(filled(LINES - 4), together, broken, typed))
    assert starts(pages) == ["строка 0", "слово", "новая", "после"]
    assert pages.breaks == [0, LINES - 4, LINES - 3, LINES - 2]


def test_spacing_is_the_larger_wish_and_is_lost_at_the_top_of_a_page() -> None:
    spaced = paragraph("раз", '<w:spacing w:after="200"/>') + paragraph("два", '<w:spacing w:before="300"/>')
    first, second = lay_out(docx(spaced)).placed(0)
    assert second.y - first.y - first.line.height == pytest.approx(15)
    top = lay_out(docx(filled(LINES), paragraph("верх", '<w:spacing w:before="300"/>'))).placed(1)
    assert top[0].y == pytest.approx(TOP)


def test_the_number_stands_on_every_page_but_the_first() -> None:
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>9</w:t></w:r></w:fldSimple>'
    pages = lay_out(
        docx(filled(LINES * 2 + 1), header=paragraph(properties='<w:jc w:val="center"/>', runs=field))
    )
    assert starts(pages) == ["строка 0", "2", "3"]


def test_a_signature_table_stays_with_what_it_is_kept_with() -> None:
    cells = tuple(paragraph(text, "<w:keepNext/>") for text in ("Председатель\nкомиссии", "Г. Джапарова"))
    pages = lay_out(docx(filled(LINES - 2), paragraph("последний", "<w:keepNext/>"), table(cells)))
    assert pages.lines(1) == ["последний", "Председатель", "комиссии", "Г. Джапарова"]


@pytest.mark.parametrize("row", ["", "<w:cantSplit/>"])
def test_a_row_taller_than_a_page_is_divided(row: str) -> None:
    pages = lay_out(docx(table((paragraph(long_text(LINES * 2 + 3)), paragraph("имя")), row=row)))
    assert pages.count == 3
    assert text_of(pages).count("слово") == LINES * 2 + 3


def test_paragraphs_are_counted_as_the_text_is_read() -> None:
    data = docx(paragraph("раз"), table((paragraph("два"), paragraph("три"))), paragraph("четыре"))
    shown = {placed.paragraph: placed.line.text for placed in lay_out(data).placed(0)}
    assert [shown[index] for index in sorted(shown)] == read_text.paragraphs(data)


# --- places, cache, painting -----------------------------------------------------------------------------


def test_a_point_finds_its_paragraph_and_a_paragraph_its_places() -> None:
    pages = lay_out(docx(filled(LINES - 2), paragraph(long_text(4))))
    (page, x, y, width, height), over = pages.rects(LINES - 2)
    assert (page, over[0]) == (0, 1)
    assert (x, width, height) == pytest.approx((LEFT, RIGHT - LEFT, 2 * LINE), abs=0.1)
    assert pages.paragraph_at(0, x + 5, y + 20) == LINES - 2
    assert pages.paragraph_at(0, x + 5, TOP + 1) == 0
    assert pages.paragraph_at(0, 5, y + 20) is None
    assert pages.rects(999) == []


def test_after_a_change_only_what_changed_is_laid_out_again() -> None:
    cache = LayoutCache()
    value = papers.sample()
    before = lay_out(make_docx(value, "resolution_ru"), cache)
    changed = replace(value, findings=(Paragraph("Иное."), *value.findings[1:]))
    after = lay_out(make_docx(changed, "resolution_ru"), cache)
    known = {id(placed.line) for page in range(before.count) for placed in before.placed(page)}
    fresh = [
        placed.line.text
        for page in range(after.count)
        for placed in after.placed(page)
        if id(placed.line) not in known
    ]
    assert fresh == ["Иное."]


def image_of(pages: Pages, page: int = 0) -> QImage:
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    pages.paint(painter, page)
    painter.end()
    return image


def test_pages_made_on_a_thread_that_has_ended_can_be_painted() -> None:
    made: list[Pages] = []
    data = docx(paragraph("Черным по белому, «Қоғамдық келісім»"))
    worker = threading.Thread(target=lambda: made.append(lay_out(data)))
    worker.start()
    worker.join()
    image = image_of(made[0])
    dark = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if QColor(image.pixel(x, y)).lightness() < 100
    ]
    assert dark
    assert min(x for x, _ in dark) >= LEFT - 1
    assert min(y for _, y in dark) >= TOP - 1
    assert max(y for _, y in dark) <= TOP + LINE


def test_the_sample_begins_and_ends_as_it_should() -> None:
    pages = lay_out(make_docx(papers.sample(), "resolution_ru"))
    assert pages.count == 3
    assert pages.size == pytest.approx((595.3, 841.9))
    assert "ПОСТАНОВЛЕНИЕ" in pages.lines(0)
    assert pages.lines(1)[0] == "2"
    assert pages.lines(2)[-1] == "Г.\u00a0Джапарова"
