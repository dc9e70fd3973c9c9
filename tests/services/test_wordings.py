"""What earlier papers say of the paragraph in hand: to the same body, alike, said before, repeated."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import finding, keeping, library, wordings
from secretariat_app.services.wordings import Offer
from secretariat_app.storage.archive import Archive

POLITICS = "ГУ «Управление внутренней политики города Астаны»"
BUILDING = "ГУ «Управление строительства города Астаны»"
ITEM = Place(Part.ITEMS, 0)


@pytest.fixture(scope="module")
def names() -> Directories:
    return library.load_directories()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = keeping.open_archive(tmp_path / "archive.sqlite")
    yield made
    made.close()


def paper(year: int, *items: Item, findings: tuple[str, ...] = (), language: str = "ru") -> Resolution:
    return Resolution(
        language=language,
        date=datetime.date(year, 5, 4),
        number=f"{year % 100}/1",
        title=Paragraph("О ходе ремонта"),
        findings=tuple(map(Paragraph, findings)),
        items=items,
    )


def to(body: str, *actions: str) -> Item:
    return Item(f"Рекомендовать {body}", actions=tuple(map(Paragraph, actions)), addressees=(body,))


def single(body: str, deed: str) -> Item:
    return Item(f"Рекомендовать {body} {deed}", addressees=(body,))


def asked(archive: Archive, value: Resolution, place: Place, names: Directories) -> Offer:
    return wordings.offered(archive, value, place, names)


def texts(offer: Offer) -> list[str]:
    return [one.text for one in offer.wordings]


def test_recommendations_to_the_body_come_with_their_papers(archive: Archive, names: Directories) -> None:
    keeping.create(archive, paper(2020, to(POLITICS, "усилить разъяснительную работу")))
    keeping.create(archive, paper(2021, to(BUILDING, "ускорить ремонт школ")))
    offer = asked(
        archive, paper(2022, Item(f"Рекомендовать {POLITICS}", addressees=(POLITICS,))), ITEM, names
    )
    assert texts(offer) == ["усилить разъяснительную работу"]
    found = offer.wordings[0]
    assert found.to_body
    assert (found.row.number, found.row.date) == ("20/1", datetime.date(2020, 5, 4))
    assert found.place == Place(Part.ITEMS, 0, 0)
    assert offer.given is None


def test_the_body_is_read_from_free_words_too(archive: Archive, names: Directories) -> None:
    keeping.create(archive, paper(2020, to(POLITICS, "усилить разъяснительную работу")))
    offer = asked(archive, paper(2022, Item(f"Рекомендовать {POLITICS} принять меры")), ITEM, names)
    assert offer.wordings[0].to_body


def test_what_is_nearest_to_the_words_comes_first(archive: Archive, names: Directories) -> None:
    deeds = ("ускорить ремонт школ города", "провести инвентаризацию земель", "принять меры по озеленению")
    keeping.create(archive, paper(2020, to(BUILDING, *deeds)))
    value = paper(2022, to(BUILDING, "провести инвентаризацию"))
    offer = asked(archive, value, Place(Part.ITEMS, 0, 0), names)
    assert texts(offer)[0] == "провести инвентаризацию земель"
    assert len(offer.wordings) == 3


def test_the_same_recommendation_given_before_is_told_in_any_form(
    archive: Archive, names: Directories
) -> None:
    keeping.create(archive, paper(2020, single(POLITICS, "усилить разъяснительную работу среди молодежи")))
    keeping.create(archive, paper(2021, to(POLITICS, "усиление разъяснительных работ среди молодёжи")))
    value = paper(2022, to(POLITICS, "Усилить разъяснительную работу среди молодежи"))
    offer = asked(archive, value, Place(Part.ITEMS, 0, 0), names)
    assert offer.given is not None
    assert offer.given.row.number == "20/1"
    other = paper(2022, to(BUILDING, "усилить разъяснительную работу среди молодежи"))
    assert asked(archive, other, Place(Part.ITEMS, 0, 0), names).given is None  # to another body


def test_a_paragraph_of_the_findings_finds_its_like(archive: Archive, names: Directories) -> None:
    said = "На постоянной основе ведется работа по привлечению молодежи к волонтерству."
    for year in (2019, 2020, 2021):
        keeping.create(archive, paper(year, findings=(said, f"В {year} году построено пять школ.")))
    value = paper(2022, findings=("ведется работа по привлечению молодежи",))
    offer = asked(archive, value, Place(Part.FINDINGS, 0), names)
    assert texts(offer) == [said]
    assert offer.wordings[0].papers == 3
    assert offer.wordings[0].papers >= wordings.REPEATED
    assert offer.wordings[0].row.date == datetime.date(2021, 5, 4)  # the newest of them
    assert offer.given is None


def test_the_paper_itself_the_bin_and_the_other_language_are_left_out(
    archive: Archive, names: Directories
) -> None:
    stored = keeping.create(archive, paper(2020, to(POLITICS, "усилить разъяснительную работу")))
    gone = keeping.create(archive, paper(2021, to(POLITICS, "усилить разъяснительную работу")))
    keeping.delete(archive, gone.id, gone.revision)
    place = Place(Part.ITEMS, 0, 0)
    value = stored.resolution
    assert asked(archive, value, place, names).wordings[0].papers == 1
    assert wordings.offered(archive, value, place, names, stored.id) == Offer()
    assert asked(archive, replace(value, language="kk"), place, names) == Offer()


def test_kazakh_words_are_found_in_their_forms(archive: Archive, names: Directories) -> None:
    body = "«Астана қаласының Ішкі саясат басқармасы» ММ"
    old = Item("түсіндіру жұмыстары күшейтілсін", closing="ұсынылсын", addressees=(body,))
    keeping.create(archive, paper(2020, old, language="kk"))
    value = paper(2022, Item("түсіндіру жұмысын күшейту", addressees=(body,)), language="kk")
    offer = asked(archive, value, ITEM, names)
    assert texts(offer) == ["түсіндіру жұмыстары күшейтілсін ұсынылсын"]


@pytest.mark.parametrize(
    "place", [None, Place(Part.TITLE), Place(Part.ITEMS, 7), Place(Part.ITEMS, 0, 3), Place(Part.FINDINGS)]
)
def test_nothing_is_asked_for_other_places(place: Place | None) -> None:
    assert not wordings.asks(paper(2022, Item("Принять")), place)


@given(st.text(max_size=80))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_words_make_it_fail(archive: Archive, names: Directories, words: str) -> None:
    if not finding.count(archive):
        keeping.create(archive, paper(2020, Item('Принять "меры" AND (NOT *)')))
    asked(archive, paper(2022, Item(words + ' " OR *')), ITEM, names)
