"""The day chooses the name; people are found by commission and day."""

import datetime

from secretariat_app.domain.directory import Directories, Entry, Kind, Name, Role

DAY = datetime.date(2022, 9, 17)
BEFORE = DAY - datetime.timedelta(days=1)
CITY = Entry(
    "city",
    Kind.CITY,
    (
        Name({"им": "город Нур-Султан"}, valid_to=BEFORE),
        Name({"им": "город Астана", "род": "города Астаны"}, {"атау": "Астана қаласы"}, valid_from=DAY),
    ),
)
CHAIR = Entry("a", Kind.PERSON, (Name({"им": "А. Б"}),), roles=(Role("chair", "c", valid_from=DAY),))
MEMBER = Entry("b", Kind.PERSON, (Name({"им": "В. Г"}),), roles=(Role("member", "c"), Role("member", "d")))
ALL = Directories((CITY, MEMBER, CHAIR))


def test_a_name_holds_from_its_first_day_to_its_last() -> None:
    assert CITY.name_on(BEFORE).nominative("ru") == "город Нур-Султан"
    assert CITY.name_on(DAY).nominative("ru") == "город Астана"
    assert CITY.name_on(None).nominative("ru") == "город Астана"


def test_without_a_name_of_that_day_the_newest_is_given() -> None:
    entry = Entry("x", Kind.BODY, (Name({"им": "А"}, valid_from=DAY, valid_to=DAY),))
    assert entry.name_on(BEFORE).nominative("ru") == "А"


def test_known_names_decline_and_others_stay() -> None:
    assert ALL.decline("город Астана", "род", "ru") == "города Астаны"
    assert ALL.decline("город Нур-Султан", "род", "ru") == "город Нур-Султан"
    assert ALL.decline("клуб", "род", "ru") == "клуб"
    assert ALL.decline("город Астана", "", "ru") == "город Астана"
    assert CITY.names[0].nominative("kk") == ""


def test_entries_are_found_by_key_kind_and_words() -> None:
    assert ALL.entry("city") is CITY
    assert ALL.entry("none") is None
    assert ALL.of(Kind.PERSON) == (MEMBER, CHAIR)
    assert ALL.find("Астана қаласы", "kk") == (CITY, CITY.names[1])
    assert ALL.find("город Астана", "ru", (Kind.BODY,)) is None


def test_people_come_chairs_first_and_only_in_their_time() -> None:
    assert [entry.key for entry, _ in ALL.people("c", DAY)] == ["a", "b"]
    assert [entry.key for entry, _ in ALL.people("c", BEFORE)] == ["b"]
    assert [entry.key for entry, _ in ALL.people("c", None)] == ["a", "b"]
    assert ALL.people("none", DAY) == ()
