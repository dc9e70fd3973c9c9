"""Every text of the paper is found again on the pages, in each template."""

import pytest

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services import exporting, previewing
from secretariat_app.services.library import load_directories

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
