"""Paragraphs as tracked changes: those inserted, deleted, moved, split and merged, each with its mark.

A paragraph's mark stands at its end, so one that goes with its mark leaves the next as it is. The last one
before a table, or of a cell, has to keep its mark: there the mark before it goes instead, as in Word.
"""

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from secretariat_app.documents.read_text import W
from secretariat_app.documents.tracked_runs import Atom, Change, Words, atoms, end_of, text_of
from secretariat_app.domain.alignment import Move, Pair, Seam, aligned
from secretariat_app.domain.words import Mark, Piece

_PROPERTIES = f"{W}pPr"
_OF_THE_MARK = (f"{W}rPr", f"{W}sectPr", f"{W}pPrChange")
_INSERTED, _DELETED, _FROM, _TO = "ins", "del", "moveFrom", "moveTo"


@dataclass
class _Planned:
    """One paragraph to be: its words, what becomes of its mark, and whose properties it has.

    `old` and `new` are the paragraphs whose properties the mark has before and after; `move` names its move.
    """

    old: etree._Element | None
    new: etree._Element | None
    parts: list[tuple[Words, Sequence[Piece]]]
    mark: str = ""
    move: int | None = None
    by_old: bool = False
    untouched: etree._Element | None = field(default=None, repr=False)


def paragraphs_of(
    old: Sequence[etree._Element], new: Sequence[etree._Element], change: Change
) -> list[etree._Element]:
    """The paragraphs of `new` with what differs from `old` as changes."""
    sides = [atoms(paragraph) for paragraph in old], [atoms(paragraph) for paragraph in new]
    before, after = ([text_of(found) for found in side] for side in sides)
    pairs = aligned(before, after, [_style(one) for one in old], [_style(one) for one in new], exact=True)
    plan: list[_Planned] = []
    for pair in pairs:
        _add(plan, pair, old, new, sides)
    _keep_last_mark(plan)
    names: dict[int, str] = {}
    made: list[etree._Element] = []
    for planned in plan:
        if planned.move is not None:
            names.setdefault(planned.move, change.move_name())
        made += _made(planned, change, names)
    return made


def bare(paragraph: etree._Element) -> etree._Element:
    """A paragraph without words that has the properties of this one."""
    made = etree.Element(f"{W}p")
    properties = paragraph.find(_PROPERTIES)
    if properties is not None:
        made.append(copy.deepcopy(properties))
    return made


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{_PROPERTIES}/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


# --- planning --------------------------------------------------------------------------------------------


def _add(
    plan: list[_Planned],
    pair: Pair,
    old: Sequence[etree._Element],
    new: Sequence[etree._Element],
    sides: tuple[Sequence[Sequence[Atom]], Sequence[Sequence[Atom]]],
) -> None:
    before = None if pair.old is None or pair.move is Move.HERE else old[pair.old]
    after = None if pair.new is None or pair.move is Move.AWAY else new[pair.new]
    first = () if pair.old is None else sides[0][pair.old]
    second = () if pair.new is None else sides[1][pair.new]
    if pair.seam is Seam.NONE:
        words = Words(first, second)
    elif pair.seam is Seam.SPLIT:
        words = plan[-1].parts[-1][0].going_on(new=second)
        plan[-1].mark, plan[-1].old = _INSERTED, None
    else:
        words = plan[-1].parts[-1][0].going_on(old=first)
        plan[-1].mark, plan[-1].new = _DELETED, None
    if pair.seam is not Seam.NONE:
        plan[-1].untouched = None
    planned = _Planned(before, after, [(words, pair.pieces)])
    if pair.move is not Move.NONE:
        planned.mark, planned.move = (_FROM if pair.move is Move.AWAY else _TO), pair.new
    elif before is None or after is None:
        planned.mark = _INSERTED if before is None else _DELETED
    elif pair.same:
        planned.untouched = after
    plan.append(planned)


def _keep_last_mark(plan: list[_Planned]) -> None:
    """Let the last paragraph keep its mark, whatever becomes of its words."""
    last = next((number for number in range(len(plan) - 1, -1, -1) if not plan[number].mark), -1)
    tail = plan[last + 1 :]
    if not tail:
        return
    _do_not_move(plan, {one.move for one in tail if one.move is not None})
    gone = [one for one in tail if one.mark == _DELETED]
    fresh = [one for one in tail if one.mark == _INSERTED]
    if gone and fresh:  # the last of both are one paragraph whose words give way to others
        one, other = gone[-1], fresh[-1]
        plan[last + 1 :] = [planned for planned in tail if planned is not one and planned is not other]
        plan.append(_Planned(one.old, other.new, [*one.parts, *other.parts]))
    elif last >= 0:
        kept, end = plan[last], tail[-1]
        kept.untouched, kept.mark, end.mark = None, end.mark, ""
        if fresh:
            end.old, kept.old = kept.old, None
        else:
            end.new, kept.by_old = kept.new, True


def _do_not_move(plan: list[_Planned], moves: set[int]) -> None:
    """Tell these moves as words that are gone here and new there."""
    for planned in plan:
        if planned.move in moves:
            here = planned.mark == _TO
            planned.mark, planned.move = (_INSERTED if here else _DELETED), None
            words, pieces = planned.parts[0]
            if here:
                text = "".join(piece.text for piece in pieces if piece.mark is not Mark.GONE)
                planned.parts = [(words.only_new(), [Piece(Mark.NEW, text)] if text else [])]


# --- making ----------------------------------------------------------------------------------------------


def _made(planned: _Planned, change: Change, names: dict[int, str]) -> list[etree._Element]:
    model = planned.old if planned.by_old or planned.new is None else planned.new
    assert model is not None
    differs = not planned.mark and not _same_properties(planned.old, planned.new)
    if planned.untouched is not None and not differs:
        return [copy.deepcopy(planned.untouched)]
    made = bare(model)
    if planned.mark:
        looks = _looks(_properties(made))
        looks.insert(0, change.mark(planned.mark))
    elif differs and planned.old is not None:
        _note_properties(_properties(made), planned.old, change)
    ends = []
    if planned.move is not None:
        start = change.mark(f"{planned.mark}RangeStart", made, **{"name": names[planned.move]})
        ends = [end_of(start)]
    for words, pieces in planned.parts:
        words.put(made, pieces, change, moved=planned.mark if planned.move is not None else "")
    return [made, *ends]


def _properties(paragraph: etree._Element) -> etree._Element:
    found = paragraph.find(_PROPERTIES)
    if found is None:
        found = etree.Element(_PROPERTIES)
        paragraph.insert(0, found)
    return found


def _looks(properties: etree._Element) -> etree._Element:
    """The looks of the mark, in their place among the properties."""
    found = properties.find(f"{W}rPr")
    if found is None:
        found = etree.Element(f"{W}rPr")
        behind = [child for child in properties if child.tag in _OF_THE_MARK]
        properties.insert(len(properties) - len(behind), found)
    return found


def _note_properties(properties: etree._Element, old: etree._Element, change: Change) -> None:
    note = change.mark("pPrChange", properties)
    before = etree.SubElement(note, _PROPERTIES)
    before.extend(copy.deepcopy(child) for child in _base(old))


def _same_properties(old: etree._Element | None, new: etree._Element | None) -> bool:
    if old is None or new is None:
        return old is new
    first, second = (
        [etree.tostring(child, method="c14n", exclusive=True) for child in _base(one)] for one in (old, new)
    )
    return first == second


def _base(paragraph: etree._Element) -> list[etree._Element]:
    properties = paragraph.find(_PROPERTIES)
    return [] if properties is None else [child for child in properties if child.tag not in _OF_THE_MARK]
