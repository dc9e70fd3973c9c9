"""Two values beside each other: what a secretary sees of a change."""

import datetime

from hypothesis import given, settings
from msgspec.structs import replace

from secretariat_app.domain import arranging, editing
from secretariat_app.domain.alignment import Move, Seam, aligned
from secretariat_app.domain.compare import Comparison, Field, Line, compared, summed
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.domain.words import Mark
from tests.domain.values import resolutions

LONG = (
    "обеспечить тесное взаимодействие государственных органов и институтов гражданского общества",
    "рассмотреть вопрос о выделении 26 419,0 тыс. тенге на 2022-2024 годы",
    "представить в постоянную комиссию отчёт о проделанной работе не позднее 1 декабря 2022 года",
    "активизировать информационное сопровождение всех мероприятий, проводимых в городе",
)
BASE = Resolution(
    commissions=("постоянная комиссия по вопросам законности",),
    date=datetime.date(2022, 10, 19),
    title=Paragraph("О ходе ремонта дорог"),
    preamble=Paragraph("Заслушав и обсудив информацию, постоянная комиссия отмечает следующее."),
    findings=tuple(Paragraph(f"{text[0].upper()}{text[1:]}.") for text in LONG[:3]),
    enactment=Paragraph("На основании вышеизложенного постоянная комиссия ПОСТАНОВИЛА:"),
    items=(
        Item("Информацию принять к сведению"),
        Item("Рекомендовать акимату города", actions=tuple(map(Paragraph, LONG))),
        Item("Контроль за исполнением настоящего постановления возложить на председателя комиссии"),
    ),
    signatures=(Signature("Председатель комиссии", "Г. Джапарова"),),
)


def item(index: int, action: int | None = None) -> Place:
    return Place(Part.ITEMS, index, action)


def differing(before: Resolution, after: Resolution) -> list[Line]:
    found = compared(before, after)
    return [found.lines[number] for number in found.differing]


def signs(line: Line) -> str:
    put = {Mark.SAME: "{}", Mark.GONE: "[-{}-]", Mark.NEW: "{{+{}+}}"}
    return "".join(put[piece.mark].format(piece.text) for piece in line.pieces)


def test_nothing_differs() -> None:
    found = compared(BASE, BASE)
    assert found.differing == ()
    assert len(found.lines) == 3 + 1 + 1 + 3 + 1 + 3 + 4 + 1
    assert summed(found).parts == ()


def test_a_word_and_a_date() -> None:
    after = replace(BASE, date=datetime.date(2022, 10, 20), title=Paragraph("О ходе ремонта мостов"))
    date, title = differing(BASE, after)
    assert (date.field, signs(date)) == (Field.DATE, "[-19-]{+20+}.10.2022")
    assert (title.before, signs(title)) == (Place(Part.TITLE), "О ходе ремонта [-дорог-]{+мостов+}")
    summary = summed(compared(BASE, after))
    assert summary.parts == (Part.REQUISITES, Part.TITLE)
    assert (summary.changed, summary.words_added, summary.words_removed) == (2, 2, 2)


def test_an_item_in_the_middle_changes_no_other() -> None:
    after = editing.inserted(BASE, item(1), Item("Отметить слабую работу подрядных организаций"))
    (line,) = differing(BASE, after)
    assert (line.before, line.after) == (None, item(1))
    assert signs(line) == "{+Отметить слабую работу подрядных организаций+}"


def test_an_action_that_is_gone_stands_where_it_stood() -> None:
    after = editing.removed(BASE, item(1, 2))
    found = compared(BASE, after)
    (number,) = found.differing
    assert (found.lines[number].before, found.lines[number].after) == (item(1, 2), None)
    assert found.lines[number - 1].before == item(1, 1)
    assert found.lines[number + 1].before == item(1, 3)


def test_a_moved_item_is_told_where_it_was_and_where_it_is() -> None:
    moved = arranging.moved(BASE, [item(2)], -1)
    assert moved is not None
    here, away = sorted(differing(BASE, moved.value), key=lambda line: line.move, reverse=True)
    assert (here.move, here.before, here.after) == (Move.HERE, item(2), item(1))
    assert (away.move, away.before, away.after) == (Move.AWAY, item(2), item(1))
    assert {piece.mark for piece in here.pieces} == {Mark.SAME}
    assert summed(compared(BASE, moved.value)).moved == 1


def test_a_text_that_moved_and_changed_shows_its_words() -> None:
    changed = replace(BASE.items[1].actions[0], text=LONG[0].replace("тесное", "постоянное"))
    rest = BASE.items[1].actions[1:]
    after = editing.with_item(BASE, 1, replace(BASE.items[1], actions=(*rest, changed)))
    here = next(line for line in differing(BASE, after) if line.move is Move.HERE)
    assert (here.before, here.after) == (item(1, 0), item(1, 3))
    assert "[-тесное-]{+постоянное+}" in signs(here)


def test_an_action_made_an_item_is_the_same_text() -> None:
    made = arranging.outdented(BASE, [item(1, 3)])
    assert made is not None
    found = compared(BASE, made.value)
    (line,) = (one for one in found.lines if one.before == item(1, 3))
    assert line.after == item(2)


def test_a_finding_that_was_split() -> None:
    whole = Paragraph(f"{BASE.findings[0].text} {BASE.findings[1].text}")
    before = replace(BASE, findings=(whole, BASE.findings[2]))
    split = [line for line in differing(before, BASE) if line.seam]
    assert [(line.seam, line.before, line.after) for line in split] == [
        (Seam.SPLIT, Place(Part.FINDINGS, 0), Place(Part.FINDINGS, 1))
    ]
    assert split[0].new == BASE.findings[1].text
    assert summed(compared(before, BASE)).added == 1


def test_findings_that_were_merged() -> None:
    whole = Paragraph(f"{BASE.findings[0].text} {BASE.findings[1].text}")
    after = replace(BASE, findings=(whole, BASE.findings[2]))
    merged = [line for line in differing(BASE, after) if line.seam]
    assert [(line.seam, line.before, line.after) for line in merged] == [
        (Seam.MERGED, Place(Part.FINDINGS, 1), Place(Part.FINDINGS, 0))
    ]
    assert summed(compared(BASE, after)).removed == 1


def test_who_and_until_when_are_compared_though_the_text_is_the_same() -> None:
    due = replace(BASE.items[2], deadline=datetime.date(2022, 12, 1), addressees=("Акимат города",))
    lines = differing(BASE, editing.with_item(BASE, 2, due))
    assert [(line.field, signs(line)) for line in lines] == [
        (Field.ADDRESSEES, "{+Акимат города+}"),
        (Field.DEADLINE, "{+01.12.2022+}"),
    ]


def test_a_rewritten_text_is_gone_and_new() -> None:
    after = editing.with_paragraph(BASE, item(0), Paragraph("Снять с контроля решение прошлого года"))
    lines = differing(BASE, after)
    assert [(line.before, line.after) for line in lines] == [(item(0), None), (None, item(0))]


def test_a_signature_is_one_line() -> None:
    after = editing.with_signature(BASE, 0, Signature("Председатель комиссии", "А. Серикова"))
    (line,) = differing(BASE, after)
    assert signs(line) == "Председатель комиссии\t[-Г. Джапарова-]{+А. Серикова+}"


def test_a_text_of_thousands_of_paragraphs_is_aligned() -> None:
    old = [f"пункт номер {number} о вопросе {number * 7} и порядке его решения" for number in range(500)]
    new = [f"{text} сегодня" for text in old[5:]]
    pairs = aligned(old, new)
    assert sum(pair.old is not None and pair.old - 5 == pair.new for pair in pairs) > 480


def texts(value: Resolution) -> list[str]:
    found = [value.preamble, *value.findings, value.enactment]
    words = [paragraph.text for paragraph in found if paragraph is not None]
    for one in value.items:
        *parts, last = (one.text, *(action.text for action in one.actions))
        words += [*map(opened, parts), " ".join(filter(None, (opened(last), one.closing)))]
    return words


def body(found: Comparison, *, new: bool) -> list[str]:
    """The texts of one side, put together from the lines."""
    places: dict[Place, str] = {}
    gone = Move.AWAY if new else Move.HERE
    for line in found.lines:
        place = line.after if new else line.before
        if place is None or place.part in (Part.REQUISITES, Part.TITLE, Part.SIGNATURES):
            continue
        if line.field is Field.TEXT and line.move is not gone:
            places[place] = places.get(place, "") + (line.new if new else line.old)
    order = {part: number for number, part in enumerate(Part)}

    def height(place: Place) -> tuple[int, int, int]:
        return order[place.part], place.index or 0, -1 if place.action is None else place.action

    return [places[place] for place in sorted(places, key=height)]


@settings(max_examples=40, deadline=None)
@given(resolutions(), resolutions())
def test_nothing_is_left_out_of_either_value(before: Resolution, after: Resolution) -> None:
    found = compared(before, after)
    spaces = str.maketrans("\u00a0\u2007\u202f\u2009\u2011", "    -")
    wanted = [text for text in texts(after) if text]
    assert [text for text in body(found, new=True) if text] == wanted
    had = [text.translate(spaces) for text in texts(before) if text]
    seen = [text.translate(spaces) for text in body(found, new=False) if text]
    assert seen == had


@settings(max_examples=30, deadline=None)
@given(resolutions())
def test_a_value_is_the_same_as_itself(value: Resolution) -> None:
    assert compared(value, value).differing == ()
