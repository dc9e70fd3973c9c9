"""Edits make a new value and leave the old one as it was."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat_app.domain.editing import inserted, moved, paragraph_at, removed, with_paragraph
from secretariat_app.domain.interchange import dumps, read
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from tests.domain.values import paragraphs, resolutions

RESOLUTION = Resolution(
    title=Paragraph("О работе"),
    findings=(Paragraph("Первое."), Paragraph("Второе.")),
    items=(
        Item("Принять"),
        Item("Рекомендовать", actions=(Paragraph("раз"), Paragraph("два"))),
        Item("Рекомендовать принять", actions=(Paragraph("провести"),), inline=True),
    ),
    signatures=(Signature("Председатель", "Г. Джапарова"),),
)
PLACES = [
    Place(Part.TITLE),
    Place(Part.PREAMBLE),
    Place(Part.ENACTMENT),
    Place(Part.FINDINGS, 1),
    Place(Part.ITEMS, 0),
    Place(Part.ITEMS, 1, 1),
    Place(Part.SIGNATURES, 0),
]


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_what_is_put_somewhere_is_there(place: Place) -> None:
    changed = with_paragraph(RESOLUTION, place, Paragraph("новый текст"))
    assert paragraph_at(changed, place) == Paragraph("новый текст")
    assert with_paragraph(changed, place, paragraph_at(RESOLUTION, place)) == RESOLUTION


@pytest.mark.parametrize("place", [Place(Part.REQUISITES), Place(Part.REQUISITES, 0)], ids=str)
def test_requisites_are_no_paragraphs(place: Place) -> None:
    with pytest.raises(ValueError, match="no text"):
        paragraph_at(RESOLUTION, place)
    with pytest.raises(ValueError, match="no text"):
        with_paragraph(RESOLUTION, place, Paragraph())


def test_an_item_loses_the_mark_of_its_place() -> None:
    changed = with_paragraph(RESOLUTION, Place(Part.ITEMS, 0), Paragraph("Принять к сведению."))
    assert changed.items[0].text == "Принять к сведению"


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (Place(Part.FINDINGS, 1), Paragraph("Новое.")),
        (Place(Part.FINDINGS, 2), Paragraph("Новое.")),
        (Place(Part.ITEMS, 0), Item("Новый пункт")),
        (Place(Part.ITEMS, 1, 2), Paragraph("три")),
        (Place(Part.SIGNATURES, 1), Signature("Председатель", "А. Байжанов")),
    ],
    ids=str,
)
def test_what_is_put_in_can_be_taken_out(place: Place, value: Paragraph | Item | Signature) -> None:
    changed = inserted(RESOLUTION, place, value)
    assert changed != RESOLUTION
    assert removed(changed, place) == RESOLUTION


def test_a_thing_goes_only_where_it_belongs() -> None:
    with pytest.raises(ValueError, match="no place"):
        inserted(RESOLUTION, Place(Part.FINDINGS, 0), Item("Пункт"))


def test_an_item_without_its_list_has_nothing_inline() -> None:
    assert not removed(RESOLUTION, Place(Part.ITEMS, 2, 0)).items[2].inline


def test_moving_stops_at_the_ends() -> None:
    place = Place(Part.ITEMS, 1, 0)
    assert [action.text for action in moved(RESOLUTION, place, 5).items[1].actions] == ["два", "раз"]
    assert moved(RESOLUTION, place, -1) == RESOLUTION
    assert moved(moved(RESOLUTION, Place(Part.FINDINGS, 0), 1), Place(Part.FINDINGS, 1), -1) == RESOLUTION


@given(resolutions(), paragraphs, st.data())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_text_put_anywhere_survives_the_archive(
    resolution: Resolution, paragraph: Paragraph, data: st.DataObject
) -> None:
    places = [Place(Part.TITLE), Place(Part.PREAMBLE), Place(Part.ENACTMENT)]
    places += [Place(Part.FINDINGS, index) for index in range(len(resolution.findings))]
    places += [Place(Part.SIGNATURES, index) for index in range(len(resolution.signatures))]
    for index, item in enumerate(resolution.items):
        places += [
            Place(Part.ITEMS, index),
            *(Place(Part.ITEMS, index, action) for action in range(len(item.actions))),
        ]
    place = data.draw(st.sampled_from(places))
    changed = with_paragraph(resolution, place, paragraph)
    expected = opened(paragraph.text) if place.part is Part.ITEMS else paragraph.text
    assert paragraph_at(changed, place).text == expected
    assert read(dumps(changed)) == changed
