"""A form or a spelling put right in the directories is offered to a paper that was written before."""

import datetime

import pytest
from msgspec.structs import replace

from secretariat_app.domain.directory import Also, Directories, Entry, Kind, Name
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.services import composing
from secretariat_app.services.correcting import corrected
from secretariat_app.services.library import Library

DAY = datetime.date(2024, 5, 20)
GARDENS = "Управление садов"


def with_body(directories: Directories, *names: Name) -> Directories:
    return replace(directories, entries=(*directories.entries, Entry("body.gardens", Kind.BODY, names)))


@pytest.fixture
def was(directories: Directories) -> Directories:
    return with_body(
        directories, Name({"им": GARDENS, "дат": "Управленью садов"}, valid_from=datetime.date(2020, 1, 1))
    )


@pytest.fixture
def paper(library: Library, was: Directories) -> Resolution:
    empty = Resolution(date=DAY, title=Paragraph("О работе «Управленью садов»"), commissions=("комиссия",))
    facts = composing.facts_of(empty, was)
    item = composing.item(library.get("items.recommend"), {"адресаты": (GARDENS,)}, facts)
    by_hand = Item(text="Управленью садов напомнить о сроке", clause=item.clause)
    return replace(empty, items=(item, by_hand), signatures=(Signature("Председатель", "А. Б"),))


def test_a_form_put_right_is_offered_and_words_by_hand_stay(
    paper: Resolution, library: Library, was: Directories, directories: Directories
) -> None:
    assert "Управленью садов" in paper.items[0].text
    [entry] = [entry for entry in was.entries if entry.key == "body.gardens"]
    now = with_body(directories, replace(entry.names[0], ru={"им": GARDENS, "дат": "Управлению садов"}))
    after = corrected(paper, library, was, now)
    assert "Управлению садов" in after.items[0].text
    assert after.items[0].addressees == (GARDENS,)
    assert (after.items[1], after.title) == (paper.items[1], paper.title)
    assert corrected(after, library, now, now) == after


def test_a_name_put_right_is_offered_with_its_addressee(
    paper: Resolution, library: Library, was: Directories, directories: Directories
) -> None:
    right = Name({"им": "ГУ «Управление садов»"}, valid_from=datetime.date(2020, 1, 1))
    after = corrected(paper, library, was, with_body(directories, right))
    assert "ГУ «Управление садов»" in after.items[0].text
    assert after.items[0].addressees == ("ГУ «Управление садов»",)


def test_a_body_that_is_renamed_from_a_day_on_changes_no_older_paper(
    paper: Resolution, library: Library, was: Directories, directories: Directories
) -> None:
    old = next(entry for entry in was.entries if entry.key == "body.gardens").names[0]
    now = with_body(
        directories,
        replace(old, valid_to=datetime.date(2024, 12, 31)),
        Name({"им": "Управление парков"}, valid_from=datetime.date(2025, 1, 1)),
    )
    assert corrected(paper, library, was, now) == paper


def test_requisites_and_signatures_take_a_spelling_that_was_put_right(library: Library) -> None:
    def directory(commission: str, person: str) -> Directories:
        return Directories(
            (
                Entry("c", Kind.COMMISSION, (Name({"им": commission}),)),
                Entry("p", Kind.PERSON, (Name({"им": person}),)),
                Entry("t", Kind.CITY, (Name({"им": "город"}),)),
            )
        )

    paper = Resolution(commissions=("камиссия",), place="город", signatures=(Signature("Чл", "Г. Джапарва"),))
    was, now = directory("камиссия", "Г. Джапарва"), directory("комиссия", "Г. Джапарова")
    after = corrected(paper, library, was, now)
    assert (after.commissions, after.signatures[0].name) == (("комиссия",), "Г. Джапарова")
    assert after.place == "город"


def test_an_abbreviation_that_was_put_right_stays_one(library: Library) -> None:
    def directory(short: str) -> Directories:
        name = Name({"им": GARDENS}, ru_also=Also(abbreviation={"им": short}))
        return Directories((Entry("b", Kind.BODY, (name,)),))

    empty = Resolution(date=DAY)
    facts = composing.facts_of(empty, directory("УСд"))
    item = composing.item(library.get("items.recommend"), {"адресаты": ("УСд",)}, facts)
    after = corrected(replace(empty, items=(item,)), library, directory("УСд"), directory("УС"))
    assert after.items[0].addressees == ("УС",)
