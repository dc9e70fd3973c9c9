"""The day chooses the name; people are found by commission and day."""

import datetime

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.directory import Also, Directories, Entry, Kind, Name, Role

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


FORMS = Directories(
    (
        Entry(
            "policy",
            Kind.BODY,
            (
                Name(
                    {"им": "ГУ «Управление города Нур-Султан»"},
                    valid_to=BEFORE,
                    ru_also=Also(abbreviation={"им": "УВП", "дат": "УВП"}, short={"им": "Управление старое"}),
                ),
                Name(
                    {"им": "ГУ «Управление города Астаны»"},
                    {"атау": "«Басқарма» ММ", "барыс": "«Басқарма» ММ-ге"},
                    valid_from=DAY,
                    ru_also=Also(
                        full={"им": "учреждение «Управление»", "дат": "учреждению «Управление»"},
                        abbreviation={"им": "УВП"},
                        legal_form="государственное учреждение",
                    ),
                    kk_also=Also(abbreviation={"атау": "ІСБ", "барыс": "ІСБ-ға"}),
                ),
            ),
        ),
        Entry("other", Kind.BODY, (Name({"им": "Иное"}, ru_also=Also(short={"им": "Отдел"})),)),
        Entry("third", Kind.BODY, (Name({"им": "Третье"}, ru_also=Also(short={"им": "Отдел"})),)),
    )
)
POLICY = FORMS.entries[0]


def test_a_body_is_found_and_declined_by_any_way_to_write_it() -> None:
    found = FORMS.find("учреждение «Управление»", "ru")
    assert found is not None
    assert found[0] is POLICY
    assert found[1].form("ru", "дат") == "учреждению «Управление»"
    assert FORMS.decline("УВП", "дат", "ru") == "УВП"
    assert FORMS.decline("ІСБ", "барыс", "kk") == "ІСБ-ға"


def test_an_abbreviation_has_its_like_in_the_other_language() -> None:
    found = Directories((replace(POLICY, names=POLICY.names[1:]),)).find("УВП", "ru")
    assert found is not None
    assert found[1].form("kk", "барыс") == "ІСБ-ға"


def test_a_short_name_of_two_bodies_says_nothing() -> None:
    assert FORMS.find("Отдел", "ru") is None


def test_a_name_on_another_day_is_written_as_it_was() -> None:
    assert POLICY.called("УВП", DAY, "ru") == "УВП"
    assert POLICY.called("учреждение «Управление»", BEFORE, "ru") == "ГУ «Управление города Нур-Султан»"
    assert POLICY.called("ГУ «Управление города Нур-Султан»", DAY, "ru") == "ГУ «Управление города Астаны»"


def test_an_entry_that_was_kept_before_there_were_short_names_is_read() -> None:
    kept = (
        '{"key":"x","kind":"body","names":[{"ru":{"им":"А"},"kk":{},"valid_from":"2022-09-17"}],"city":"c"}'
    )
    entry = msgspec.json.decode(kept.encode(), type=Entry)
    assert entry == Entry("x", Kind.BODY, (Name({"им": "А"}, valid_from=DAY),), city="c")
    assert msgspec.json.decode(msgspec.json.encode(POLICY), type=Entry) == POLICY


def test_the_secretary_stands_between_chair_and_members() -> None:
    people = [
        Entry(post, Kind.PERSON, (Name({"им": post}),), roles=(Role(post, "c"),))
        for post in ("member", "secretary", "chair")
    ]
    known = Directories(tuple(people))
    assert [role.post for _, role in known.people("c", DAY)] == ["chair", "secretary", "member"]
