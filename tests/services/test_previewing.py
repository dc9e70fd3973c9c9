"""Every text of the paper is found again on the pages, in each template."""

import datetime

import pytest
from msgspec.structs import replace

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place, Requisite
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services import exporting, previewing
from secretariat_app.services.library import load_directories
from secretariat_app.services.page_fields import Field, squeezed

PAPER = Resolution(
    title=Paragraph("О ремонте «дорог»"),
    preamble=Paragraph("Заслушав информацию, комиссия отмечает следующее."),
    findings=(Paragraph("Работы идут."), Paragraph("Работы идут."), Paragraph("")),
    enactment=Paragraph("На основании вышеизложенного комиссия ПОСТАНОВИЛА:"),
    items=(Item("Принять к сведению"), Item("Рекомендовать", actions=(Paragraph("а б"), Paragraph("в")))),
    signatures=(Signature("Председатель комиссии", "Г. Джапарова"),),
)
PLACES = {
    Place(Part.TITLE),
    Place(Part.PREAMBLE),
    Place(Part.FINDINGS, 0),
    Place(Part.FINDINGS, 1),
    Place(Part.ENACTMENT),
    Place(Part.ITEMS, 0),
    Place(Part.ITEMS, 1),
    Place(Part.ITEMS, 1, 0),
    Place(Part.ITEMS, 1, 1),
    Place(Part.SIGNATURES, 0),
}


@pytest.fixture(scope="module")
def directories() -> Directories:
    return load_directories()


@pytest.mark.parametrize(
    "template", [one.name for one in exporting.available_templates() if one.language != "kk"]
)
def test_each_place_has_its_paragraph(template: str, directories: Directories) -> None:
    sheet = previewing.sheet(PAPER, template, directories)
    assert set(sheet.places.values()) == PLACES
    for place in PLACES:
        paragraph = sheet.paragraph(place)
        assert paragraph is not None
        assert sheet.pages.rects(paragraph)
    assert sheet.paragraph(Place(Part.FINDINGS, 2)) is None


def test_a_kept_layout_gives_the_same_pages(directories: Directories) -> None:
    cache = previewing.empty_cache()
    first = previewing.sheet(PAPER, None, directories, cache)
    again = previewing.sheet(PAPER, None, directories, cache)
    assert first.pages.lines(0) == again.pages.lines(0)
    assert first.places == again.places


def field_texts(sheet: previewing.Sheet) -> dict[tuple[Place, bool], str]:
    """What the pages print as each requisite and name."""
    lines: dict[int, str] = {}
    for page in range(sheet.pages.count):
        for placed in sheet.pages.placed(page):
            lines[placed.paragraph] = lines.get(placed.paragraph, "") + placed.line.text
    return {
        (field.place, field.in_name): squeezed(lines[number])[field.start : field.end]
        for number, fields in sheet.fields.items()
        for field in fields
    }


def clicked(sheet: previewing.Sheet, place: Place, *, in_name: bool = False) -> Field | None:
    """What a click in the middle of what shows a field hits."""
    rects = [
        rect
        for number, fields in sheet.fields.items()
        for field in fields
        if (field.place, field.in_name) == (place, in_name)
        for rect in sheet._field_rects(number, field)
    ]
    page, x, y, width, height = rects[0]
    return sheet.field_at(page, x + width / 2, y + height / 2)


SIGNED = replace(
    PAPER,
    commissions=("Постоянная комиссия по бюджету", "Постоянная комиссия по вопросам законности"),
    date=datetime.date(2022, 12, 12),
    number="12",
    place="Нур-Султан",
    signatures=(
        Signature("Председатель комиссии", "Г. Джапарова"),
        Signature("Председатель комиссии", "А. Ержанов"),
    ),
)


@pytest.mark.parametrize("template", ["resolution_ru", "resolution_kk"])
def test_requisites_and_names_are_found_on_the_page(template: str, directories: Directories) -> None:
    sheet = previewing.sheet(SIGNED, template, directories)
    found = field_texts(sheet)
    assert found[Place(Part.REQUISITES, Requisite.DATE), False] == "12декабря2022года"
    assert found[Place(Part.REQUISITES, Requisite.NUMBER), False] == "№12"
    assert (
        found[Place(Part.REQUISITES, Requisite.PLACE), False] == "нур\u2011султан"
        or found[Place(Part.REQUISITES, Requisite.PLACE), False] == "нур-султан"
    )
    assert "бюджету" in found[Place(Part.REQUISITES, 0), False]
    assert "законности" in found[Place(Part.REQUISITES, 1), False]
    assert found[Place(Part.SIGNATURES, 0), True] == "г.джапарова"
    assert found[Place(Part.SIGNATURES, 1), True] == "а.ержанов"
    for place, in_name in found:
        hit = clicked(sheet, place, in_name=in_name)
        assert hit is not None
        assert (hit.place, hit.in_name) == (place, in_name)
        assert sheet.rects(place)


def test_what_is_still_blank_is_found_too(directories: Directories) -> None:
    sheet = previewing.sheet(Resolution(), "resolution_ru", directories)
    found = field_texts(sheet)
    assert found[Place(Part.REQUISITES, Requisite.DATE), False] == "________"
    assert found[Place(Part.REQUISITES, Requisite.NUMBER), False] == "№________"
    assert found[Place(Part.REQUISITES, Requisite.COMMISSION), False] == "________"
    assert found[Place(Part.SIGNATURES, 0), True] == "________"
    assert set(sheet.places.values()) == {Place(Part.TITLE), Place(Part.SIGNATURES, 0)}


def test_the_short_form_names_the_commission_and_the_date(directories: Directories) -> None:
    found = field_texts(previewing.sheet(SIGNED, "resolution_ru_office", directories))
    assert found[Place(Part.REQUISITES, Requisite.COMMISSION), False] == "постоянныхкомиссий"
    assert found[Place(Part.REQUISITES, Requisite.DATE), False] == "от12декабря2022года"
    assert found[Place(Part.REQUISITES, Requisite.NUMBER), False] == "№12"
