"""What keys do to the value, and that nothing of the text is lost by it."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.editing import paragraph_at
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Reference, Resolution, Signature
from secretariat_app.ui.dates import read_date
from secretariat_app.ui.editor import operations
from secretariat_app.ui.editor.rows import lines_of
from secretariat_app.ui.editor.text_pieces import paragraphs_of, typed_piece

WORDS = st.lists(st.sampled_from(["слово", "дело", "Астана", "№"]), min_size=1, max_size=4).map(" ".join)
PAPERS = st.builds(
    Resolution,
    findings=st.lists(st.builds(Paragraph, WORDS), max_size=3).map(tuple),
    items=st.lists(
        st.builds(Item, WORDS, actions=st.lists(st.builds(Paragraph, WORDS), max_size=3).map(tuple)),
        min_size=1,
        max_size=3,
    ).map(tuple),
)


def words(value: Resolution) -> list[str]:
    lines = [*lines_of(value, Part.FINDINGS), *lines_of(value, Part.ITEMS)]
    return " ".join(line.paragraph.text for line in lines).split()


def places(value: Resolution) -> list[Place]:
    return [line.place for part in (Part.FINDINGS, Part.ITEMS) for line in lines_of(value, part)]


@given(PAPERS, st.data())
def test_splitting_and_joining_keep_every_word_in_order(value: Resolution, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(places(value)))
    text = paragraph_at(value, place).text
    at = data.draw(st.integers(0, len(text)))
    step = operations.split(value, place, at)
    assert step is not None
    if text[:at].endswith(" ") or text[at:].startswith(" ") or at in (0, len(text)):
        assert words(step.value) == words(value)
    joined = operations.join(step.value, step.place)
    if joined is not None:
        assert "".join(words(joined.value)) == "".join(words(value))


@given(PAPERS, st.data())
def test_a_move_is_undone_by_the_move_back(value: Resolution, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(places(value)))
    step = operations.move(value, place, 1)
    if step is not None:
        assert sorted(words(step.value)) == sorted(words(value))
        back = operations.move(step.value, step.place, -1)
        assert back is not None
        assert back.value == value


@given(PAPERS, st.data())
def test_what_is_duplicated_can_be_removed(value: Resolution, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(places(value)))
    step = operations.duplicate(value, place)
    assert step is not None
    assert operations.remove(step.value, step.place).value == value


@given(PAPERS, st.data(), st.lists(WORDS, min_size=2, max_size=4))
def test_pasted_paragraphs_all_arrive(value: Resolution, data: st.DataObject, texts: list[str]) -> None:
    place = data.draw(st.sampled_from(places(value)))
    end = len(paragraph_at(value, place).text)
    step = operations.paste(value, place, end, end, texts)
    assert sorted("".join(words(step.value))) == sorted(
        "".join(words(value)) + "".join("".join(texts).split())
    )


def test_tidy_takes_out_what_was_never_written() -> None:
    linked = Paragraph("", ClauseUse("items.take-note"))
    value = Resolution(
        findings=(Paragraph(), Paragraph("Есть")),
        items=(Item(), Item("Пункт", actions=(Paragraph(), linked))),
        signatures=(Signature(), Signature(name="Г. Джапарова")),
    )
    tidy = operations.tidy(value)
    assert tidy.findings == (Paragraph("Есть"),)
    assert tidy.items == (Item("Пункт", actions=(linked,)),)
    assert tidy.signatures == (Signature(name="Г. Джапарова"),)


def test_an_item_joins_with_its_actions_and_an_empty_first_one_goes() -> None:
    value = Resolution(items=(Item("а"), Item("б", actions=(Paragraph("в"),))))
    joined = operations.join(value, Place(Part.ITEMS, 1))
    assert joined is not None
    assert joined.value.items == (Item("а б", actions=(Paragraph("в"),)),)
    assert operations.join(value, Place(Part.ITEMS, 0)) is None
    only = Resolution(items=(Item(),))
    step = operations.join(only, Place(Part.ITEMS, 0))
    assert step is not None
    assert step.value.items == ()


def test_words_that_close_two_items_differently_keep_them_apart() -> None:
    value = Resolution(items=(Item("а", closing="ұсынылсын"), Item("б", closing="тапсырылсын")))
    assert operations.join(value, Place(Part.ITEMS, 1)) is None


def test_an_empty_item_goes_and_the_one_behind_stays_what_it_was() -> None:
    linked = Item("б", ClauseUse("items.take-note"), key="i1")
    step = operations.join(Resolution(items=(Item(), linked)), Place(Part.ITEMS, 1))
    assert step is not None
    assert step.value.items == (linked,)
    room = operations.split(Resolution(items=(linked,)), Place(Part.ITEMS, 0), 0)
    assert room is not None
    assert room.value.items == (Item(), linked)


def test_the_first_action_goes_into_the_sentence_and_out_again() -> None:
    value = Resolution(items=(Item("Рекомендовать", actions=(Paragraph("раз"), Paragraph("два"))),))
    inside = operations.join(value, Place(Part.ITEMS, 0, 0))
    assert inside is not None
    assert inside.value.items == (Item("Рекомендовать раз", actions=(Paragraph("два"),), inline=True),)
    out = operations.split(inside.value, Place(Part.ITEMS, 0), len("Рекомендовать "))
    assert out is not None
    assert out.value == value


def test_a_reference_goes_along_with_its_words() -> None:
    text = Paragraph("Контроль. Пункт 1 снять", references=(Reference(16, 17, "i1"),))
    value = Resolution(findings=(text,), items=(Item("а", key="i1"),))
    parted = operations.split(value, Place(Part.FINDINGS, 0), 10)
    assert parted is not None
    assert parted.value.findings[1] == Paragraph("Пункт 1 снять", references=(Reference(6, 7, "i1"),))
    joined = operations.join(parted.value, parted.place)
    assert joined is not None
    assert joined.value == value


def test_dates_are_read_as_they_are_written() -> None:
    day = "2022-10-19"
    for text in ("19.10.2022", "19/10/2022", "19.10.22", "19 октября 2022 года", "2022 жылғы 19 қазан", day):
        assert str(read_date(text)) == day, text
    for text in ("", "31.02.2022", "19.10", "19 мартобря 2022", "скоро"):
        assert read_date(text) is None, text


def test_pasted_text_is_cleaned() -> None:
    assert paragraphs_of("\ufeffа\tб \r\n\r\n  в\x00г\u2028д\n\x07") == ["\ufeffа б", "вг", "д"]


def test_the_typed_piece() -> None:
    assert typed_piece("аб", "авб") == "в"
    assert typed_piece("аб", "а") == ""
    assert typed_piece("ааа", "аааа") == "а"
