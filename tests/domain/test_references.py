"""Numbers in a text follow the items they mean."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.domain import arranging, interchange
from secretariat_app.domain.clause import ClauseUse, ItemNumber
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import (
    broken,
    carried,
    glued,
    numbers,
    piece,
    referred,
    renumbered,
    slot_references,
    with_key,
)
from secretariat_app.domain.resolution import Item, Paragraph, Reference, Resolution
from secretariat_app.errors import KnownError
from tests.domain.values import paragraphs, resolutions, texts

TEXT = "Контроль за пунктом 2 оставить, пункт 2 исполнить"
SECOND = (Reference(20, 21, "i1"), Reference(38, 39, "i1"))
RESOLUTION = Resolution(
    items=(
        Item("Принять"),
        Item("Рекомендовать", key="i1"),
        Item(TEXT, references=SECOND),
    )
)


def test_the_number_follows_its_item() -> None:
    many = (*(Item(f"Ещё {n}") for n in range(9)), *RESOLUTION.items)
    value = renumbered(replace(RESOLUTION, items=many))
    assert value.items[-1].text == "Контроль за пунктом 11 оставить, пункт 11 исполнить"
    assert [value.items[-1].text[one.start : one.end] for one in value.items[-1].references] == ["11", "11"]
    assert renumbered(replace(value, items=RESOLUTION.items)) == RESOLUTION


def test_a_number_whose_item_is_gone_stays_and_is_told() -> None:
    gone = renumbered(replace(RESOLUTION, items=(RESOLUTION.items[0], RESOLUTION.items[2])))
    assert gone.items[1].text == TEXT
    assert list(referred(gone)) == [(Place(Part.ITEMS, 1), "i1")]
    assert numbers(gone) == {}


def test_a_key_is_given_once_and_never_again() -> None:
    value, key = with_key(Resolution(items=(Item("а"), Item("б"))), 1)
    assert (key, with_key(value, 1)) == ("i2", (value, "i2"))
    used = Resolution(items=(Item("а"), Item("п. 1", references=(Reference(3, 4, "i1"),))))
    assert with_key(used, 0)[1] == "i2"


def test_typing_beside_keeps_a_reference_and_typing_in_it_ends_it() -> None:
    before = Paragraph("пункт 2 и 3", references=(Reference(6, 7, "a"), Reference(10, 11, "b")))
    assert carried(before, "см. пункт 2 и 3") == (Reference(10, 11, "a"), Reference(14, 15, "b"))
    assert carried(before, "пункт 2 или 3") == (Reference(6, 7, "a"), Reference(12, 13, "b"))
    assert carried(before, "пункт 7 и 3") == (Reference(10, 11, "b"),)
    assert carried(before, "") == ()
    assert carried(before, "пункт 21 и 3") == (Reference(11, 12, "b"),)
    assert broken(before, "пункт  и 3") == before.references[:1]
    assert broken(before, "пункт 21 и 3") == before.references[:1]
    assert broken(before, " и 3") == ()
    assert broken(before, "пункт 2 и 3 …") == ()


@given(paragraphs, texts)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_what_is_carried_prints_the_same(before: Paragraph, text: str) -> None:
    words = [before.text[one.start : one.end] for one in before.references]
    for one in carried(before, text):
        assert text[one.start : one.end] in words


@given(paragraphs, st.data())
def test_a_text_cut_and_glued_keeps_what_was_whole(before: Paragraph, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(before.text)))
    first, second = piece(before, 0, at), piece(before, at)
    for one in (*first.references, *second.references):
        assert one.item in [other.item for other in before.references]
    joined = glued(first, second)
    for one in joined.references:
        assert one.end <= len(joined.text)


@given(resolutions())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_renumbering_twice_changes_nothing_more(resolution: Resolution) -> None:
    once = renumbered(resolution)
    assert renumbered(once) == once
    assert interchange.read(interchange.dumps(once)) == once


def test_a_slot_makes_a_reference() -> None:
    use = ClauseUse("items.extend-deadline", {"пункт": ItemNumber("i1"), "срок": "скоро"})
    assert slot_references(use, {"пункт": ((3, 4),), "срок": ((9, 14),)}) == (Reference(3, 4, "i1"),)
    value = Resolution(items=(Item("п. 1", use),))
    assert list(referred(value)) == [(Place(Part.ITEMS, 0), "i1")]


def test_a_copy_of_an_item_is_another_item() -> None:
    copied = arranging.doubled(RESOLUTION, [Place(Part.ITEMS, 1)])
    assert copied is not None
    assert [item.key for item in copied.value.items] == ["", "i1", "", ""]


@pytest.mark.parametrize(
    ("reference", "path"),
    [
        ({"part": "items", "index": 3, "start": 0, "end": 1, "item": "a"}, "references[0]"),
        ({"part": "items", "index": -1, "start": 0, "end": 1, "item": "a"}, "references[0]"),
        ({"part": "items", "index": 0, "start": 0, "end": 99, "item": "a"}, "references[0]"),
        ({"part": "items", "index": 0, "start": 1, "end": 1, "item": "a"}, "references[0]"),
        ({"part": "signatures", "index": 0, "start": 0, "end": 1, "item": "a"}, "references[0]"),
        ({"part": "preamble", "start": 0, "end": 1, "item": "a"}, "references[0]"),
    ],
)
def test_a_reference_stands_in_a_text(reference: dict[str, object], path: str) -> None:
    import json

    data = {"items": [{"text": "Пункт", "key": "a"}], "signatures": [{}], "references": [reference]}
    with pytest.raises(KnownError) as caught:
        interchange.read(json.dumps(data))
    assert caught.value.facts["path"] == path


def test_two_items_have_two_keys() -> None:
    with pytest.raises(KnownError) as caught:
        interchange.read('{"items": [{"key": "a"}, {"key": "a"}]}')
    assert caught.value.facts["path"] == "items[1].key"
