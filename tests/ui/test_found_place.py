"""A search hit leads to the words."""

from msgspec.structs import replace

from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.ui.found_place import found_place

PAPER = replace(
    Resolution(),
    title=Paragraph("О дорогах"),
    findings=(Paragraph("Дороги города ремонтируются в срок"),),
    items=(Item("Рекомендовать акимату", actions=(Paragraph("завершить ремонт дорог"),)),),
)


def test_words_of_a_finding() -> None:
    snippet = "…города ремонтируются в срок."
    start = snippet.index("ремонтируются")
    found = found_place(PAPER, snippet, ((start, start + 13),))
    assert found == (Place(Part.FINDINGS, 0), 14, 27)
    assert PAPER.findings[0].text[14:27] == "ремонтируются"


def test_words_of_an_action() -> None:
    found = found_place(PAPER, "завершить ремонт дорог;", ((10, 16),))
    assert found == (Place(Part.ITEMS, 0, 0), 10, 16)


def test_words_that_are_gone_or_were_not_sought() -> None:
    assert found_place(PAPER, "водопровод", ((0, 10),)) is None
    assert found_place(PAPER, "О дорогах", ()) is None
