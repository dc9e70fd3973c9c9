"""The secretary's own entries over the shipped ones: kept, ended, merged, counted, and never lost."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.directory import Directories, Entry, Kind, Name, Role
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import directories, drafting, keeping

if TYPE_CHECKING:
    from secretariat_app.storage.archive import Archive

DAY = datetime.date
POLICY = "body.internal-policy"


@pytest.fixture
def archive(archive_path: Path) -> Iterator["Archive"]:
    with keeping.open_archive(archive_path) as opened:
        yield opened


def body(key: str, name: str, **days: DAY) -> Entry:
    named = Name(ru={"им": name}, kk={"атау": f"{name} kk"})
    return Entry(key, Kind.BODY, (replace(named, **days),))


def addressed(name: str) -> Resolution:
    return Resolution(title=Paragraph("О садах"), items=(Item(f"Рекомендовать {name}", addressees=(name,)),))


def test_without_an_archive_there_are_the_shipped_ones() -> None:
    known = directories.load()
    assert known.of(Kind.CITY)
    assert tuple(one.act for one in known.register) == known.acts


def test_an_own_entry_comes_in_and_wins_over_the_shipped_one(archive: "Archive") -> None:
    shipped = directories.load().entry(POLICY)
    assert shipped is not None
    changed = replace(shipped, names=(*shipped.names[:-1], replace(shipped.names[-1], source="приказ")))
    directories.save_entry(archive, changed)
    held = directories.save_entry(archive, body("body.own", "ГУ «Управление садов»"))
    assert held.directories.entry(POLICY) == changed
    assert held.directories.find("ГУ «Управление садов»", "ru") is not None
    assert directories.load(archive) == held.directories


def test_every_edit_can_be_taken_back(archive: "Archive") -> None:
    first, second = body("body.own", "ГУ «Сады»"), body("body.own", "ГУ «Сады и парки»")
    directories.save_entry(archive, first)
    directories.save_entry(archive, second)
    assert directories.earlier(archive, "body.own") == (first,)
    assert directories.undo(archive, "body.own").directories.entry("body.own") == first
    assert directories.earlier(archive, "body.own") == (second, first)


def test_taking_back_the_first_edit_shows_the_shipped_entry(archive: "Archive") -> None:
    shipped = directories.load().entry(POLICY)
    assert shipped is not None
    directories.save_entry(archive, replace(shipped, city="city.shymkent"))
    assert directories.undo(archive, POLICY).directories.entry(POLICY) == shipped


@pytest.mark.parametrize(
    "wrong",
    [
        Entry("body.own", Kind.BODY, ()),
        Entry("body.own", Kind.BODY, (Name(ru={"им": " "}),)),
        body("body.own", "ГУ «Сады»", valid_from=DAY(2022, 2, 1), valid_to=DAY(2022, 1, 1)),
        body("body.own", "ГУ «Управление внутренней политики города Астаны»"),
    ],
    ids=["no names", "an empty name", "days the wrong way", "the name of another"],
)
def test_a_wrong_entry_is_refused(archive: "Archive", wrong: Entry) -> None:
    with pytest.raises(KnownError):
        directories.save_entry(archive, wrong)
    assert directories.read(archive).revisions == {}


def test_an_ended_entry_is_no_longer_offered_but_stays_known(archive: "Archive") -> None:
    directories.save_entry(archive, body("body.own", "ГУ «Сады»"))
    known = directories.end_entry(archive, "body.own", DAY(2022, 5, 31)).directories
    assert "ГУ «Сады»" in drafting.body_names(known, DAY(2022, 5, 31), "ru")
    assert "ГУ «Сады»" not in drafting.body_names(known, DAY(2022, 6, 1), "ru")
    assert "ГУ «Сады»" not in drafting.body_names(known, None, "ru")
    assert known.find("ГУ «Сады»", "ru") is not None


def test_an_entry_in_use_cannot_be_deleted(archive: "Archive") -> None:
    directories.save_entry(archive, body("body.own", "ГУ «Сады»"))
    kept = keeping.create(archive, addressed("ГУ «Сады»"))
    assert directories.in_use(archive, "body.own") == 1
    with pytest.raises(KnownError) as refused:
        directories.delete_entry(archive, "body.own")
    assert refused.value.facts == {"name": "ГУ «Сады»", "papers": 1}
    assert keeping.read(archive, kept.id) == kept


def test_an_entry_that_another_names_cannot_be_deleted(archive: "Archive") -> None:
    with pytest.raises(KnownError):
        directories.delete_entry(archive, "city.astana")


def test_an_entry_that_nobody_uses_goes_and_comes_back(archive: "Archive") -> None:
    held = directories.delete_entry(archive, POLICY)
    assert held.directories.entry(POLICY) is None
    assert POLICY in held.hidden
    assert directories.undo(archive, POLICY).directories.entry(POLICY) is not None


def test_two_entries_become_one_and_no_paper_changes(archive: "Archive") -> None:
    directories.save_entry(archive, body("body.one", "ГУ «Сады»"))
    directories.save_entry(archive, body("body.two", "ГУ «Управление садов»"))
    child = replace(body("body.child", "ГКП «Парк»"), parent="body.one")
    directories.save_entry(archive, child)
    kept = keeping.create(archive, addressed("ГУ «Сады»"))
    known = directories.merge(archive, "body.one", "body.two").directories
    assert known.entry("body.one") is None
    assert known.entry("body.child") == replace(child, parent="body.two")
    found = known.find("ГУ «Сады»", "ru")
    assert found is not None
    assert found[0].key == "body.two"
    assert found[0].name_on(None).nominative("ru") == "ГУ «Управление садов»"
    assert keeping.read(archive, kept.id) == kept


def test_a_merged_commission_takes_its_people_along(archive: "Archive") -> None:
    known = directories.merge(
        archive, "commission.law-and-order", "commission.economy-and-budget"
    ).directories
    person = known.entry("person.dzhaparova")
    assert person is not None
    assert [role.commission for role in person.roles] == ["commission.economy-and-budget"]


@pytest.mark.parametrize("into", ["city.astana", POLICY, "body.nobody"])
def test_only_two_of_one_kind_can_be_merged(archive: "Archive", into: str) -> None:
    with pytest.raises(KnownError):
        directories.merge(archive, POLICY, into)


def test_a_person_keeps_roles_by_term(archive: "Archive") -> None:
    role = Role("chair", "commission.law-and-order", DAY(2023, 3, 19))
    person = Entry("person.own", Kind.PERSON, (Name(ru={"им": "А. Ахметов"}),), roles=(role,))
    known = directories.save_entry(archive, person).directories
    assert known.people("commission.law-and-order", DAY(2023, 4, 1))[0] == (person, role)


def test_acts_are_entered_once_and_say_where_they_are_cited(archive: "Archive") -> None:
    act = ActReference("решение", "маслихат города Астаны", DAY(2021, 9, 29), "1/2-VII", "О садах")
    known = directories.save_act(archive, act, registration="№ 5", repealed_on=DAY(2022, 1, 1)).directories
    assert act in known.acts
    entered = known.register[-1]
    assert (entered.registration, entered.repealed_by(DAY(2022, 1, 1))) == ("№ 5", True)
    assert not entered.repealed_by(DAY(2021, 12, 31))
    again = directories.save_act(archive, replace(act, title="О парках"), key=entered.key).directories
    assert [one.act.title for one in again.register if one.key == entered.key] == ["О парках"]
    citing = keeping.create(
        archive, Resolution(title=Paragraph("О решении от 29 сентября 2021 года № 1/2-VII"))
    )
    assert [row.id for row in directories.where_cited(archive, act)] == [citing.id]
    with pytest.raises(KnownError):
        directories.delete_act(archive, entered.key)


def test_an_act_that_no_paper_cites_can_go(archive: "Archive") -> None:
    act = directories.load().register[0]
    held = directories.delete_act(archive, act.key)
    assert act.act not in held.directories.acts
    with pytest.raises(KnownError):
        directories.save_act(archive, ActReference("решение"))


def test_nothing_of_it_is_lost_on_the_way_through_the_file(archive: "Archive") -> None:
    shipped: Directories = directories.load()
    for entry in shipped.entries:
        directories.save_entry(archive, entry)
    for act in shipped.register:
        directories.save_act(archive, act.act, key=act.key)
    assert directories.load(archive) == shipped
