"""Moving one or several texts about keeps every word."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat_app.domain import arranging, interchange
from secretariat_app.domain.arranging import Arranged
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from tests.domain.values import resolutions


def place(index: int, action: int | None = None) -> Place:
    return Place(Part.ITEMS, index, action)


def paper(sketch: str) -> Resolution:
    """«А(а б) Б» is an item А with the actions а and б, and an item Б."""
    items: list[Item] = []
    inside = False
    for word in sketch.replace("(", " ( ").replace(")", " ) ").split():
        if word in "()":
            inside = word == "("
        elif items and word.islower():
            assert inside
            items[-1] = Item(items[-1].text, actions=(*items[-1].actions, Paragraph(word)))
        else:
            items.append(Item(word))
    return Resolution(items=tuple(items))


def drawn(value: Resolution) -> str:
    parts = []
    for item in value.items:
        inside = " ".join(action.text for action in item.actions)
        parts.append(f"{item.text}({inside})" if inside else item.text)
    return " ".join(parts)


def at(found: Arranged | None) -> tuple[str, list[tuple[int | None, int | None]]]:
    assert found is not None
    return drawn(found.value), [(one.index, one.action) for one in found.places]


A_B_C = paper("А(а б) Б В(в)")


@pytest.mark.parametrize(
    ("places", "step", "expected", "where"),
    [
        ([place(1)], -1, "Б А(а б) В(в)", [(0, None)]),
        ([place(1), place(2)], -1, "Б В(в) А(а б)", [(0, None), (1, None)]),
        ([place(0)], 1, "Б А(а б) В(в)", [(1, None)]),
        ([place(0, 1)], -1, "А(б а) Б В(в)", [(0, 0)]),
        ([place(0, 1)], 1, "А(а) Б(б) В(в)", [(1, 0)]),
        ([place(2, 0)], -1, "А(а б) Б(в) В", [(1, 0)]),
        ([place(0, 0), place(0, 1)], 1, "А Б(а б) В(в)", [(1, 0), (1, 1)]),
        ([place(1), place(2, 0), place(2)], -1, "Б В(в) А(а б)", [(0, None), (1, None)]),
        ([place(0, 1), place(1)], 1, "А(а) В(б в) Б", [(1, 0), (2, None)]),
        ([place(0, 1), place(1)], -1, "Б А(б а) В(в)", [(0, None), (1, 0)]),
        ([place(1), place(2, 0)], -1, "Б А(а б в) В", [(0, None), (1, 2)]),
    ],
)
def test_moving(
    places: list[Place], step: int, expected: str, where: list[tuple[int | None, int | None]]
) -> None:
    assert at(arranging.moved(A_B_C, places, step)) == (expected, where)


@pytest.mark.parametrize(
    ("places", "step"),
    [
        ([place(0)], -1),
        ([place(2)], 1),
        ([place(0, 0)], -1),
        ([place(2, 0)], 1),
        ([place(0), place(2, 0)], 1),
        ([Place(Part.TITLE)], 1),
        ([], 1),
    ],
)
def test_at_the_end_nothing_moves(places: list[Place], step: int) -> None:
    assert arranging.moved(A_B_C, places, step) is None


@pytest.mark.parametrize(
    ("places", "gap", "expected"),
    [
        ([place(2)], place(0), "В(в) А(а б) Б"),
        ([place(0)], place(3), "Б В(в) А(а б)"),
        ([place(0), place(2)], place(2), "Б А(а б) В(в)"),
        ([place(2)], place(0, 1), "А(а б) В(в) Б"),
        ([place(0, 0)], place(2, 0), "А(б) Б В(а в)"),
        ([place(0, 0)], place(0, 2), "А(б а) Б В(в)"),
        ([place(0, 0), place(2, 0)], place(2), "А(б) Б(а в) В"),
        ([place(0, 0)], place(3), "А(б) Б В(в а)"),
        ([place(0, 0), place(1)], place(3), "А(б) В(в а) Б"),
        ([place(0, 0), place(1)], place(2, 0), "А(б) В(а в) Б"),
        ([place(1), place(2, 0)], place(0), "Б(в) А(а б) В"),
        ([place(1), place(0, 1)], place(0), "Б(б) А(а) В(в)"),
    ],
)
def test_dropping(places: list[Place], gap: Place, expected: str) -> None:
    assert at(arranging.dropped(A_B_C, places, gap))[0] == expected


def test_what_cannot_be_dropped() -> None:
    assert arranging.dropped(A_B_C, [place(0, 0)], place(0)) is None
    assert arranging.dropped(A_B_C, [place(1)], place(1)) is None
    assert arranging.dropped(A_B_C, [place(1)], Place(Part.FINDINGS, 0)) is None
    assert arranging.dropped(A_B_C, [place(1), Place(Part.FINDINGS, 0)], place(0)) is None


def test_indenting_and_back() -> None:
    inward = arranging.indented(A_B_C, [place(1), place(2)])
    assert at(inward) == ("А(а б Б В в)", [(0, 2), (0, 3)])
    assert inward is not None
    back = arranging.outdented(inward.value, inward.places)
    assert at(back) == ("А(а б) Б В(в)", [(1, None), (2, None)])
    assert back is not None
    assert back.value == A_B_C
    assert arranging.indented(A_B_C, [place(0)]) is None
    assert arranging.outdented(A_B_C, [place(0)]) is None


def test_an_indented_item_keeps_its_closing_words() -> None:
    value = Resolution(items=(Item("А"), Item("Б", closing="ұсынылсын")))
    found = arranging.indented(value, [place(1)])
    assert at(found)[0] == "А(Б ұсынылсын)"


def test_deleting_and_doubling() -> None:
    assert drawn(arranging.without(A_B_C, [place(0, 0), place(1)])) == "А(б) В(в)"
    assert at(arranging.doubled(A_B_C, [place(0), place(1)])) == (
        "А(а б) Б А(а б) Б В(в)",
        [(2, None), (3, None)],
    )
    assert at(arranging.doubled(A_B_C, [place(0, 0)])) == ("А(а а б) Б В(в)", [(0, 1)])
    assert at(arranging.doubled(A_B_C, [place(0, 0), place(2, 0)])) == (
        "А(а а б) Б В(в в)",
        [(0, 1), (2, 1)],
    )
    assert at(arranging.doubled(A_B_C, [place(0, 1), place(1), place(2)])) == (
        "А(а б б) Б В(в) Б В(в)",
        [(0, 2), (3, None), (4, None)],
    )


def test_findings_and_signatures_move_too() -> None:
    value = Resolution(
        findings=(Paragraph("раз"), Paragraph("два"), Paragraph("три")),
        signatures=(Signature("А"), Signature("Б")),
    )
    found = arranging.moved(value, [Place(Part.FINDINGS, 1), Place(Part.FINDINGS, 2)], -1)
    assert found is not None
    assert [one.text for one in found.value.findings] == ["два", "три", "раз"]
    assert found.places == (Place(Part.FINDINGS, 0), Place(Part.FINDINGS, 1))
    found = arranging.dropped(value, [Place(Part.FINDINGS, 0)], Place(Part.FINDINGS, 2))
    assert found is not None
    assert [one.text for one in found.value.findings] == ["два", "раз", "три"]
    assert arranging.without(value, [Place(Part.SIGNATURES, 0)]).signatures == (Signature("Б"),)


def test_copied_text_is_what_is_printed() -> None:
    value = Resolution(items=A_B_C.items, findings=(Paragraph("Отмечено."),))
    assert arranging.as_text(value, [place(0), place(2, 0)]) == "1. А:\nа;\nб.\nв."
    assert arranging.as_text(value, [Place(Part.FINDINGS, 0), Place(Part.TITLE)]) == "Отмечено."


def texts(value: Resolution) -> list[str]:
    return sorted(
        text for item in value.items for text in (item.text, *(action.text for action in item.actions))
    )


def _leveled(value: Resolution) -> tuple[Item, ...]:
    """An item that loses its only action and gets it back has forgotten that it stood in the sentence."""
    return tuple(replace(item, inline=False) for item in value.items)


@given(resolutions(), st.data())
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_nothing_is_lost_and_a_move_has_its_way_back(value: Resolution, data: st.DataObject) -> None:
    every = [
        one
        for index, item in enumerate(value.items)
        for one in (place(index), *(place(index, action) for action in range(len(item.actions))))
    ]
    if not every:
        return
    places = data.draw(st.sets(st.sampled_from(every), min_size=1))
    for step in (1, -1):
        found = arranging.moved(value, places, step)
        if found is not None:
            assert texts(found.value) == texts(value)
            assert interchange.read(interchange.dumps(found.value)) == found.value
            back = arranging.moved(found.value, found.places, -step)
            assert back is not None
            assert texts(back.value) == texts(value)
            assert _leveled(back.value) == _leveled(value)
            assert back.places == arranging.chosen(places)
    for found in (arranging.indented(value, places), arranging.outdented(value, places)):
        if found is not None:
            assert interchange.read(interchange.dumps(found.value)) == found.value
