"""A paper made from earlier words of a clause keeps them, is told of, and takes the new ones on demand."""

from msgspec.structs import replace

from secretariat_app.domain.clause import Clause, ClauseUse, SlotValue
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.services import composing
from secretariat_app.services.library import Library, load_library
from secretariat_app.services.renewing import outdated, renewed

KEY, LIST = "items.recommend", "items.recommend-list"
BODY = "ГУ «Управление внутренней политики города Астаны»"
SLOTS: dict[str, SlotValue] = {"адресаты": (BODY,), "действие": "усилить работу"}


def changed(key: str, **words: object) -> Library:
    """The shipped library with other words of one clause."""
    library = load_library()
    was = library.get(key)
    now = replace(was, **words)
    clauses = tuple(now if one.key == key else one for one in library.clauses)
    return Library(clauses, earlier={key: (was,)})


def paper(directories: Directories, language: str = "ru") -> Resolution:
    empty = Resolution(language=language)
    facts = composing.facts_of(empty, directories)
    library = load_library()
    first = composing.item(library.get(KEY), SLOTS, facts)
    second = composing.item(library.get(LIST), {"адресаты": (BODY,)}, facts, [Paragraph("усилить работу")])
    return replace(empty, items=(first, second, Item("Рекомендовать всем", ClauseUse(KEY, SLOTS))))


def test_only_what_an_earlier_version_gave_is_told(directories: Directories) -> None:
    library = changed(KEY, ru="Предложить {{ адресаты|дат }} {{ действие }}.")
    (found,) = outdated(paper(directories), library, directories)
    assert (found.place, found.key) == (Place(Part.ITEMS, 0), KEY)
    assert found.was.startswith("Рекомендовать ГУ")
    assert found.now == found.was.replace("Рекомендовать", "Предложить")
    assert outdated(paper(directories), load_library(), directories) == ()


def test_the_new_words_come_with_what_stands_in_the_fields(directories: Directories) -> None:
    library = changed(KEY, ru="Предложить {{ адресаты|дат }} {{ действие }}.")
    before = paper(directories)
    after = renewed(before, [Place(Part.ITEMS, 0)], library, directories)
    assert after.items[0].text == f"Предложить {BODY} усилить работу"
    assert after.items[0].addressees == (BODY,)
    assert after.items[1:] == before.items[1:]
    assert outdated(after, library, directories) == ()
    assert renewed(before, [], library, directories) == before


def test_a_field_that_the_clause_has_no_longer_is_let_go(directories: Directories) -> None:
    bodies = load_library().get(KEY).slots[0]
    library = changed(KEY, ru="Предложить {{ адресаты|дат }}.", kk="", slots=(bodies,))
    after = renewed(paper(directories), [Place(Part.ITEMS, 0)], library, directories)
    assert after.items[0].clause == ClauseUse(KEY, {"адресаты": (BODY,)})


def test_the_kazakh_verb_behind_the_list_is_renewed_too(directories: Directories) -> None:
    was: Clause = load_library().get(LIST)
    library = changed(LIST, kk="{{ адресаты|барыс }} мынаны:", closing_kk="тапсырылсын")
    before = paper(directories, "kk")
    assert before.items[1].closing == was.closing_kk
    after = renewed(before, [Place(Part.ITEMS, 1)], library, directories)
    assert after.items[1].closing == "тапсырылсын"
    own = replace(before, items=(before.items[0], replace(before.items[1], closing="жүктелсін")))
    assert renewed(own, [Place(Part.ITEMS, 1)], library, directories).items[1].closing == "жүктелсін"


def test_a_choice_that_is_not_offered_any_more_leaves_the_words(directories: Directories) -> None:
    library = load_library()
    clause = next(one for one in library.clauses if any(slot.options for slot in one.slots) and one.ru)
    slot = next(slot for slot in clause.slots if slot.options)
    use: dict[str, SlotValue] = {slot.name: slot.options[0]}
    facts = composing.facts_of(Resolution(), directories)
    made = Resolution(findings=(composing.paragraph(clause, use, facts),))
    other = tuple(
        replace(one, options=("иное",), options_kk=()) if one is slot else one for one in clause.slots
    )
    assert outdated(made, changed(clause.key, slots=other, ru=clause.ru + " и далее"), directories) == ()
