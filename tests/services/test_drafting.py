"""What a new paper begins with."""

import datetime

import pytest
from msgspec.structs import replace

from secretariat_app.domain.directory import Directories, Entry, Kind, Name, Role, Spelling
from secretariat_app.services import drafting
from secretariat_app.services.composing import facts_of, fill
from secretariat_app.services.library import Library
from tests.services.stock import MEETING

OLD = datetime.date(2021, 9, 29)


def test_a_new_paper_has_its_commission_place_and_signature(directories: Directories) -> None:
    paper = drafting.blank_resolution(directories, "ru", MEETING)
    assert paper.commissions == (
        "постоянная комиссия маслихата города Астаны"
        " по вопросам законности, правопорядка и работе с общественностью",
    )
    assert paper.place == "город Астана"
    (signed,) = paper.signatures
    assert signed.position.startswith(
        "Председатель заседания – член постоянной комиссии маслихата города Астаны"
    )
    assert signed.name == "Г. Джапарова"
    assert (paper.items, paper.findings) == ((), ())


def test_the_date_of_the_paper_picks_the_names(directories: Directories) -> None:
    paper = drafting.blank_resolution(directories, "ru", OLD)
    assert "города Нур-Султан " in paper.commissions[0]
    assert paper.place == "город Нур-Султан"
    assert "города Нур-Султан " in paper.signatures[0].position
    assert "ГУ «Управление внутренней политики города Нур-Султан»" in drafting.body_names(
        directories, OLD, "ru"
    )
    assert "ГУ «Управление внутренней политики города Астаны»" in drafting.body_names(
        directories, MEETING, "ru"
    )


def test_a_kazakh_paper_has_kazakh_names(directories: Directories) -> None:
    paper = drafting.blank_resolution(directories, "kk", MEETING)
    assert paper.language == "kk"
    assert paper.place == "Астана қаласы"
    assert paper.signatures[0].position.startswith("Отырыс төрағасы – Астана қаласы мәслихатының")
    assert paper.signatures[0].position.endswith("тұрақты комиссиясының мүшесі")


def test_where_nobody_is_known_the_chair_signs_without_a_name(directories: Directories) -> None:
    paper = drafting.blank_resolution(
        directories, "ru", datetime.date(2024, 1, 10), "commission.social-development"
    )
    assert paper.signatures[0].position.startswith("Председатель постоянной комиссии маслихата города Астаны")
    assert paper.signatures[0].name == ""


def test_without_directories_a_paper_is_empty() -> None:
    paper = drafting.blank_resolution(Directories(), "kk", MEETING)
    assert (paper.language, paper.date, paper.commissions, paper.signatures) == ("kk", MEETING, (), ())


def test_an_unknown_commission_has_no_signature_and_no_place(directories: Directories) -> None:
    assert drafting.signature_for(directories, "кружок", MEETING, "ru") is None
    assert drafting.place_on(directories, "кружок", MEETING, "ru") is None


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_names_are_offered_in_both_languages(directories: Directories, language: str) -> None:
    assert len(drafting.commission_names(directories, MEETING, language)) >= 3
    assert len(drafting.body_names(directories, MEETING, language)) >= 6
    assert len(drafting.person_names(directories, MEETING, language)) == 1
    assert len(drafting.act_kinds(directories, language)) >= 7


def test_the_signature_is_that_of_the_library(directories: Directories, library: Library) -> None:
    paper = drafting.blank_resolution(directories, "ru", MEETING)
    (signed,) = paper.signatures
    assert signed.clause
    filled = fill(library.get(signed.clause.key), signed.clause.slots, facts_of(paper, directories))
    assert filled.text == signed.position


def test_authors_of_acts_are_bodies_and_those_only_cited(directories: Directories) -> None:
    names = drafting.author_names(directories, OLD, "ru")
    assert {"маслихат города Нур-Султан", "Республика Казахстан", "постоянная комиссия"} <= set(names)
    assert "Республика Казахстан" not in drafting.body_names(directories, OLD, "ru")


def test_bodies_are_offered_in_every_way_to_write_them(directories: Directories) -> None:
    offered = drafting.body_spellings(directories, datetime.date(2022, 10, 19), "ru")
    texts = list(offered)
    usual = "ГУ «Управление внутренней политики города Астаны»"
    full = "государственное учреждение «Управление внутренней политики города Астаны»"
    assert (offered[usual], offered[full]) == (Spelling.USUAL, Spelling.FULL)
    assert texts.index(usual) < texts.index(full)
    assert not any("Нур-Султан" in text for text in texts)


def test_the_secretary_of_a_commission_presides_last(directories: Directories) -> None:
    """The chair signs, without one a member who presides; the secretary only where nobody else is known."""

    def person(key: str, post: str) -> Entry:
        return Entry(key, Kind.PERSON, (Name({"им": key}),), roles=(Role(post, "commission.law-and-order"),))

    day = datetime.date(2030, 1, 1)
    name = drafting.commission_names(directories, day, "ru")[0]
    people: list[Entry] = []
    for post in ("secretary", "member", "chair"):
        people.append(person(f"А. {post}", post))
        known = replace(directories, entries=(*directories.entries, *people))
        signature = drafting.signature_for(known, name, day, "ru")
        assert signature is not None
        assert signature.name == f"А. {post}"
