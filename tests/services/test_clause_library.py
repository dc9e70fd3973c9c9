"""The secretary's own library: clauses changed, retired, checked and restored in the archive, none lost."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, Group, Slot, SlotType, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.services import clause_library, composing, keeping, naming, own_clauses
from secretariat_app.services.clause_files import written
from secretariat_app.services.library import load_library
from secretariat_app.services.own_clauses import Marked
from secretariat_app.storage.archive import Archive
from secretariat_app.storage.sentences import CLAUSE_STALE

KEY = "items.recommend"
BODY = "ГУ «Управление внутренней политики города Нур-Султан»"
TODAY = datetime.date(2024, 5, 6)


@pytest.fixture
def archive(archive_path: Path) -> Iterator[Archive]:
    with keeping.open_archive(archive_path) as opened:
        yield opened


def shipped() -> Clause:
    return load_library().get(KEY)


def reworded() -> Clause:
    return replace(shipped(), ru="Предложить {{ адресаты|дат }} {{ действие }}.")


# --- changing ------------------------------------------------------------------------------------------


def test_an_archive_without_changes_has_the_shipped_library(archive: Archive) -> None:
    held = clause_library.read(archive)
    assert held.library is load_library()
    assert clause_library.load(None) is load_library()


def test_a_changed_clause_takes_the_place_of_the_shipped_one_and_each_version_stays(archive: Archive) -> None:
    clause_library.save(archive, reworded())
    held = clause_library.save(archive, replace(reworded(), ru="Просить {{ адресаты|дат }} {{ действие }}."))
    assert held.library.get(KEY).ru.startswith("Просить")
    assert held.is_changed(KEY)
    assert not held.is_changed("items.recommend-list")
    order = [clause.key for clause in held.library.clauses]
    assert order == [clause.key for clause in load_library().clauses]
    found = clause_library.versions(archive, KEY)
    assert [one.clause.ru.split()[0] for one in found] == ["Просить", "Предложить", "Рекомендовать"]
    assert [one.present for one in found] == [True, False, False]
    assert found[-1].changed_at is None
    assert [one.ru.split()[0] for one in held.library.versions(KEY)] == [
        "Просить",
        "Предложить",
        "Рекомендовать",
    ]


def test_the_shipped_wording_and_any_earlier_one_come_back(archive: Archive) -> None:
    clause_library.save(archive, reworded())
    held = clause_library.restore_shipped(archive, KEY)
    assert held.library.get(KEY) == shipped()
    assert not held.is_changed(KEY)
    earlier = clause_library.versions(archive, KEY)[1]
    assert earlier.clause == reworded()
    held = clause_library.restore_version(archive, earlier)
    assert held.library.get(KEY) == reworded()
    assert len(clause_library.versions(archive, KEY)) == 4


def test_the_last_change_is_taken_back(archive: Archive) -> None:
    clause_library.save(archive, reworded())
    clause_library.retire(archive, KEY)
    assert clause_library.undo(archive, KEY).library.retired == frozenset()
    clause_library.undo(archive, KEY)
    own = clause_library.save(archive, Clause("items.own-a", Group.ITEMS, 1, "Слова"))
    assert "items.own-a" in own.revisions
    gone = clause_library.undo(archive, "items.own-a")
    assert "items.own-a" not in [clause.key for clause in gone.library.clauses]


def test_a_clause_changed_elsewhere_is_not_overwritten(archive: Archive) -> None:
    clause_library.save(archive, reworded(), 0)
    with pytest.raises(KnownError) as refused:
        clause_library.save(archive, replace(reworded(), ru="Иначе {{ адресаты|дат }} {{ действие }}"), 0)
    assert refused.value.sentence == CLAUSE_STALE
    assert clause_library.load(archive).get(KEY) == reworded()


def test_a_wrong_clause_is_refused_with_its_mistake(archive: Archive) -> None:
    with pytest.raises(KnownError, match="perhaps «адресаты»"):
        clause_library.save(archive, replace(shipped(), ru="Рекомендовать {{ адрсаты|дат }} {{ действие }}"))
    assert clause_library.read(archive).library is load_library()


def test_line_breaks_and_controls_do_not_get_in(archive: Archive) -> None:
    held = clause_library.save(
        archive, replace(reworded(), ru="Рекомендовать\n{{ адресаты|дат }}\t{{ действие }} ")
    )
    assert held.library.get(KEY).ru == "Рекомендовать {{ адресаты|дат }} {{ действие }}"
    with pytest.raises(KnownError, match="character"):
        clause_library.save(archive, replace(reworded(), ru="\x07{{ адресаты|дат }} {{ действие }}"))


def test_a_duplicate_stands_beside_its_original_under_its_own_key(archive: Archive) -> None:
    copy = clause_library.copy_of(shipped())
    held = clause_library.save(archive, copy)
    assert own_clauses.is_own(copy)
    assert clause_library.same_words(copy, shipped())
    places = [clause.key for clause in held.library.clauses]
    assert places.index(copy.key) == places.index(KEY) + 1


# --- retiring, deleting, checking ----------------------------------------------------------------------


def test_a_retired_clause_is_not_offered_and_papers_keep_it(
    archive: Archive, directories: Directories
) -> None:
    library = load_library()
    made = composing.item(
        library.get(KEY),
        {"адресаты": (BODY,), "действие": "усилить"},
        composing.facts_of(Resolution(), directories),
    )
    held = clause_library.retire(archive, KEY)
    assert held.library.get(KEY) == shipped()
    assert KEY not in [clause.key for clause in held.library.find("рекомендовать", "ru")]
    assert KEY not in [clause.key for clause in held.library.often({KEY: 9})]
    assert KEY in [one.key for one in held.library.find("рекомендовать", "ru", among=held.library.clauses)]
    assert made.clause is not None
    facts = composing.facts_of(Resolution(), directories)
    assert composing.made_from(made.clause, made.text, facts, held.library) == shipped()
    back = clause_library.retire(archive, KEY, retired=False)
    assert KEY in [clause.key for clause in back.library.find("рекомендовать", "ru")]


def test_only_an_own_clause_that_no_paper_has_is_deleted(archive: Archive, directories: Directories) -> None:
    with pytest.raises(KnownError, match="comes with the program"):
        clause_library.delete(archive, KEY)
    held = clause_library.save_words(archive, "Поручить аппарату", [], Group.ITEMS, "ru")
    (own,) = [clause for clause in held.library.clauses if own_clauses.is_own(clause)]
    item = composing.item(own, {}, composing.facts_of(Resolution(), directories))
    stored = keeping.create(archive, Resolution(items=(item,)))
    with pytest.raises(KnownError, match=r"stands in papers \(1\)"):
        clause_library.delete(archive, own.key)
    assert [row.id for row in clause_library.where_used(archive, own.key)] == [stored.id]
    assert clause_library.uses(archive) == {own.key: 1}
    archive.change(stored.id, stored.revision, Resolution())
    assert own.key not in [clause.key for clause in clause_library.delete(archive, own.key).library.clauses]
    assert clause_library.undo(archive, own.key).library.get(own.key) == own


def test_a_native_speaker_confirms_and_other_words_are_unconfirmed_again(archive: Archive) -> None:
    assert not shipped().kk_confirmed
    held = clause_library.mark_checked(archive, KEY, " А. Серікова ", TODAY)
    assert held.library.get(KEY).kk_confirmed
    assert (held.entry(KEY).checked_by, held.entry(KEY).checked_on) == ("А. Серікова", TODAY)
    assert not held.is_changed(KEY)
    held = clause_library.save(archive, replace(held.library.get(KEY), ru=reworded().ru))
    assert held.library.get(KEY).kk_confirmed
    held = clause_library.save(
        archive, replace(held.library.get(KEY), kk="{{ адресаты|барыс }} {{ действие }}")
    )
    assert not held.library.get(KEY).kk_confirmed
    assert held.entry(KEY).checked_by == ""
    held = clause_library.mark_checked(archive, KEY, "А. Серікова", TODAY)
    held = clause_library.mark_checked(archive, KEY, "", TODAY)
    assert not held.library.get(KEY).kk_confirmed
    russian = clause_library.save(archive, Clause("items.own-b", Group.ITEMS, 1, "Слова"))
    assert russian.entry("items.own-b").checked_on is None
    with pytest.raises(KnownError, match="no Kazakh"):
        clause_library.mark_checked(archive, "items.own-b", "А. Серікова", TODAY)


# --- papers made from older words ----------------------------------------------------------------------


def old_paper(directories: Directories, date: datetime.date | None = None) -> Resolution:
    paper = Resolution(date=date)
    slots: dict[str, SlotValue] = {"адресаты": (BODY,), "действие": "усилить работу"}
    return replace(paper, items=(composing.item(shipped(), slots, composing.facts_of(paper, directories)),))


def test_a_paper_keeps_the_words_that_it_was_made_from(archive: Archive, directories: Directories) -> None:
    paper = old_paper(directories)
    library = clause_library.save(archive, reworded()).library
    assert composing.compose(paper, library, directories).resolution == paper
    later = replace(paper, title=replace(paper.title, text="О дорогах"))
    assert composing.refresh(paper, later, library, directories).items == paper.items
    use, facts = paper.items[0].clause, composing.facts_of(paper, directories)
    assert use is not None
    assert composing.made_from(use, paper.items[0].text, facts, library) == shipped()
    assert composing.made_from(use, "Предложено иначе", facts, library) is None


def test_names_follow_the_date_in_words_of_an_earlier_version(
    archive: Archive, directories: Directories
) -> None:
    paper = old_paper(directories, datetime.date(2022, 9, 16))
    library = clause_library.save(archive, reworded()).library
    moved = naming.follow(paper, replace(paper, date=datetime.date(2022, 9, 17)), library, directories)
    assert moved.items[0].text.startswith("Рекомендовать ГУ «Управление внутренней политики города Астаны»")


def test_a_slot_that_a_clause_has_no_longer_is_still_filled_in_an_old_paper(
    archive: Archive, directories: Directories
) -> None:
    paper = old_paper(directories)
    bodies = shipped().slots[0]
    library = clause_library.save(
        archive, replace(shipped(), ru="{{ адресаты|дат }}", kk="", slots=(bodies,))
    ).library
    use, facts = paper.items[0].clause, composing.facts_of(paper, directories)
    assert use is not None
    assert composing.made_from(use, paper.items[0].text, facts, library) == shipped()


# --- words of a paragraph, and files of an earlier version -----------------------------------------------


def test_a_paragraph_becomes_a_clause_and_fills_again(archive: Archive, directories: Directories) -> None:
    text = "Поручить аппарату маслихата подготовить: справку"
    marked = [Marked(41, 48, "Что (в винительном)"), Marked(9, 27, "Кому", SlotType.BODY, "дат")]
    library = clause_library.save_words(archive, text, marked, Group.ITEMS, "ru").library
    (clause,) = [one for one in library.clauses if own_clauses.is_own(one)]
    assert clause.ru == "Поручить {{ кому|дат }} подготовить: {{ что_в_винительном }}"
    facts = composing.facts_of(Resolution(), directories)
    filled = composing.fill(clause, {"кому": "ГУ «Аппарат»", "что_в_винительном": "отчет"}, facts)
    assert filled.text == "Поручить ГУ «Аппарат» подготовить: отчет"
    assert clause in library.find("поручить подготовить", "ru")


def test_labels_give_names_that_differ() -> None:
    marked = [Marked(0, 3, "Что"), Marked(4, 7, "что!"), Marked(8, 9, "2")]
    clause = own_clauses.made("actions.own-1", "раз два 3", marked, Group.ACTIONS, "kk")
    assert [slot.name for slot in clause.slots] == ["что", "что_2", "поле_2"]
    assert clause.kk == "{{ что }} {{ что_2 }} {{ поле_2 }}"


def old_file(folder: Path, *clauses: Clause) -> Path:
    file = folder / "items.yaml"
    file.write_text(written(clauses), encoding="utf-8")
    return file


OWN = Clause(
    "items.own-1",
    Group.ITEMS,
    1001,
    "Поручить {{ кому|дат }}",
    (Slot("кому", SlotType.BODY, "Кому", "Кому", "дат"),),
)


def test_files_of_an_earlier_version_come_in_once_and_stay(archive: Archive, tmp_path: Path) -> None:
    file = old_file(tmp_path, OWN)
    held = clause_library.read(archive, tmp_path)
    assert held.library.get("items.own-1") == OWN
    assert held.wrong == ()
    clause_library.save(archive, replace(OWN, ru="Просить {{ кому|дат }}"))
    assert clause_library.read(archive, tmp_path).library.get("items.own-1").ru == "Просить {{ кому|дат }}"
    old_file(tmp_path, OWN, replace(OWN, key="items.own-2", ru="Обязать {{ кому|дат }}"))
    own = [
        one.ru for one in clause_library.read(archive, tmp_path).library.clauses if own_clauses.is_own(one)
    ]
    assert own == ["Просить {{ кому|дат }}", "Обязать {{ кому|дат }}"]
    assert file.exists()


def test_the_same_number_given_by_another_machine_becomes_a_clause_of_its_own(
    archive: Archive, tmp_path: Path
) -> None:
    clause_library.save(archive, replace(OWN, ru="Здесь другое {{ кому|дат }}"))
    old_file(tmp_path, OWN)
    library = clause_library.read(archive, tmp_path).library
    assert library.get("items.own-1").ru.startswith("Здесь другое")
    own = sorted(one.ru for one in library.clauses if own_clauses.is_own(one))
    assert own == ["Здесь другое {{ кому|дат }}", "Поручить {{ кому|дат }}"]


def test_a_broken_file_is_told_and_the_rest_of_the_library_is_there(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "items.yaml").write_text("group: items\nclauses: [", encoding="utf-8")
    for where in (archive, None):
        held = clause_library.read(where, tmp_path)
        assert held.library is load_library()
        assert len(held.wrong) == 1


def test_without_an_archive_own_clauses_of_old_files_are_there(tmp_path: Path) -> None:
    old_file(tmp_path, OWN)
    assert clause_library.read(None, tmp_path).library.get("items.own-1") == OWN


def test_an_entry_that_cannot_be_read_is_told_and_left_aside(archive: Archive) -> None:
    from secretariat_app.storage import clauses

    clauses.keep(archive, [clauses.Change(KEY, 0, '{"clause": 5}'), clauses.Change("items.x", 0, "{")])
    held = clause_library.read(archive)
    assert held.library.get(KEY) == shipped()
    assert len(held.wrong) == 2


def test_a_paper_of_many_items_is_found_by_its_clause(archive: Archive) -> None:
    assert clause_library.uses(archive) == {}
    keeping.create(archive, Resolution(items=(Item("Слова"),)))
    assert clause_library.where_used(archive, KEY) == []
