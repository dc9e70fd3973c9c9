"""Names follow the date, in fields only; words by hand and quotations stay."""

import datetime

import pytest
from msgspec.structs import replace

from secretariat_app.domain.directory import Also, Directories, Entry, Kind, Name
from secretariat_app.domain.place import Part
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services import composing, naming
from secretariat_app.services.library import Library

BEFORE, AFTER = datetime.date(2022, 9, 16), datetime.date(2022, 9, 17)
OLD = "ГУ «Управление внутренней политики города Нур-Султан»"
NEW = "ГУ «Управление внутренней политики города Астаны»"
QUOTED = "О ходе исполнения решения «О дорогах города Нур-Султан»"


@pytest.fixture
def paper(library: Library, directories: Directories) -> Resolution:
    empty = Resolution(date=BEFORE, title=Paragraph(QUOTED), place="город Нур-Султан")
    facts = composing.facts_of(empty, directories)
    by_clause = composing.item(library.get("items.recommend"), {"адресаты": (OLD, "ГУ «Иное»")}, facts)
    by_hand = replace(by_clause, text=f"Просить {OLD} сообщить")
    told = Item(text=f"Информацию {OLD} принять к сведению")
    return replace(empty, items=(by_clause, by_hand, told))


def moved(paper: Resolution, library: Library, directories: Directories) -> Resolution:
    return naming.follow(paper, replace(paper, date=AFTER), library, directories)


def test_the_names_in_fields_follow_the_date(
    paper: Resolution, library: Library, directories: Directories
) -> None:
    item = moved(paper, library, directories).items[0]
    assert NEW in item.text
    assert OLD not in item.text
    assert item.addressees == (NEW, "ГУ «Иное»")
    assert item.clause is not None
    assert item.clause.slots["адресаты"] == (NEW, "ГУ «Иное»")


def test_words_by_hand_and_titles_stay(paper: Resolution, library: Library, directories: Directories) -> None:
    after = moved(paper, library, directories)
    assert after.items[1:] == paper.items[1:]
    assert after.title == paper.title


def test_what_followed_is_listed_and_goes_back(
    paper: Resolution, library: Library, directories: Directories
) -> None:
    after = moved(paper, library, directories)
    [told] = naming.followed(paper, after)
    assert (told.place.part, told.place.index) == (Part.ITEMS, 0)
    assert (OLD in told.was, NEW in told.now) == (True, True)
    back = naming.follow(after, replace(after, date=BEFORE), library, directories)
    assert back == paper


def test_a_name_that_was_wrong_on_the_old_date_was_meant_so(
    paper: Resolution, library: Library, directories: Directories
) -> None:
    late = replace(paper, date=datetime.date(2023, 1, 10))
    later = replace(late, date=datetime.date(2023, 2, 10))
    assert naming.follow(late, later, library, directories) == later


def test_nothing_follows_without_another_date(
    paper: Resolution, library: Library, directories: Directories
) -> None:
    renamed = replace(paper, commissions=("другая",))
    assert naming.follow(paper, renamed, library, directories) is renamed


def test_requisites_and_signatures_are_listed() -> None:
    one = Resolution(commissions=("а",), place="б", signatures=(Signature("в", "г"),))
    other = Resolution(commissions=("А",), place="Б", signatures=(Signature("В", "Г"),))
    assert [(told.was, told.now) for told in naming.followed(one, other)] == [
        ("а", "А"),
        ("б", "Б"),
        ("в", "В"),
        ("г", "Г"),
    ]


@pytest.mark.parametrize("old", ["акимат города Нур-Султан", "акимат города Нур-Султана"])
def test_each_of_two_spellings_follows(directories: Directories, old: str) -> None:
    assert naming.name_on(old, BEFORE, AFTER, "ru", directories) == "акимат города Астаны"
    assert naming.name_on(old, BEFORE, datetime.date(2021, 1, 1), "ru", directories) == old


def test_a_body_that_became_another_follows_once_it_had_ended() -> None:
    end = datetime.date(2024, 12, 31)
    old = Entry("old", Kind.BODY, (Name({"им": "Отдел"}, valid_to=end),), successor="new")
    new = Entry("new", Kind.BODY, (Name({"им": "Управление"}),), successor="old")
    known = Directories((old, new))
    assert naming.name_on("Отдел", BEFORE, datetime.date(2025, 1, 1), "ru", known) == "Управление"
    assert naming.name_on("Отдел", BEFORE, end, "ru", known) == "Отдел"
    assert known.bearer(new, datetime.date(2025, 1, 1)) is new
    assert known.bearer(old, None) is old


def test_a_short_name_follows_as_a_short_one() -> None:
    names = (
        Name({"им": "А"}, valid_to=BEFORE, ru_also=Also(short={"им": "а"})),
        Name({"им": "Б"}, valid_from=AFTER, ru_also=Also(short={"им": "б"})),
    )
    known = Directories((Entry("x", Kind.BODY, names),))
    assert naming.name_on("а", BEFORE, AFTER, "ru", known) == "б"
    assert naming.name_on("А", BEFORE, AFTER, "ru", known) == "Б"


@pytest.mark.parametrize(
    ("was", "now", "shown"),
    [
        ("а", "б", ("а", "б")),
        ("в городе А", "в городе Б", ("в городе А", "в городе Б")),
        (
            "один два три четыре пять шесть семь А раз два три четыре пять шесть семь",
            "один два три четыре пять шесть семь Б раз два три четыре пять шесть семь",
            (
                "… два три четыре пять шесть семь А раз два три четыре пять шесть …",
                "… два три четыре пять шесть семь Б раз два три четыре пять шесть …",
            ),
        ),
        ("а а", "а а а", ("а а", "а а а")),
        ("", "а", ("", "а")),
    ],
)
def test_of_long_texts_only_what_differs_is_shown(was: str, now: str, shown: tuple[str, str]) -> None:
    assert naming.shortened(was, now) == shown
