"""Mending: a problem and a resolution give the resolution without it.

A problem whose text has been edited since is left alone: nothing is put where something else stands now.
"""

from collections.abc import Callable, Collection, Iterable

from msgspec.structs import replace

from secretariat_app.domain.editing import inserted, paragraph_at, removed, with_item, with_paragraph
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import carried, piece
from secretariat_app.domain.resolution import Paragraph, Resolution, Signature
from secretariat_app.proofing.rule import Problem, Remedy


def can_mend(problem: Problem) -> bool:
    """Whether `mend` has something to do: one wording, or one other order of paragraphs."""
    return problem.suggestion is not None or problem.rule in _BY_STRUCTURE


def mend(resolution: Resolution, problem: Problem, wording: str | None = None) -> Resolution:
    """The resolution without the problem, the same where there is nothing to mend.

    `wording`: one of the problem's `others`, in place of its first suggestion.
    """
    if problem.in_name is not None:
        return _in_name(resolution, problem, wording)
    text = _text_at(resolution, problem.where.place)
    if text is None:
        return resolution
    by_structure = _BY_STRUCTURE.get(problem.rule)
    if by_structure is not None and wording is None:
        return by_structure(resolution, problem, text)
    better = problem.suggestion if wording is None else wording
    start, end = problem.where.start, problem.where.end
    if better is None or text[start:end] != problem.found:
        return resolution
    return _put(resolution, problem.where.place, text[:start] + better + text[end:])


def mend_all(
    resolution: Resolution,
    problems: Iterable[Problem],
    kinds: Collection[Remedy] = (Remedy.AUTO, Remedy.FIX),
) -> Resolution:
    """The resolution with all problems mended whose remedy is of these kinds.

    Of two that overlap the earlier gives way; check again to see it. Begins at the end of the paper, so that
    no remedy moves the place of another.
    """
    chosen = [problem for problem in problems if problem.remedy in kinds and can_mend(problem)]
    last: tuple[Place, bool, int] | None = None
    for problem in sorted(chosen, key=_position, reverse=True):
        where = problem.where
        start, end = problem.in_name or (where.start, where.end)
        named = problem.in_name is not None
        if last and last[:2] == (where.place, named) and (end > last[2] or (start == end == last[2])):
            continue
        mended = mend(resolution, problem)
        if mended != resolution:
            resolution, last = mended, (where.place, named, start)
    return resolution


def _position(problem: Problem) -> tuple[int, int, int, bool, int, int]:
    where = problem.where
    start, end = problem.in_name or (where.start, where.end)
    index = -1 if where.index is None else where.index
    action = -1 if where.action is None else where.action
    return list(Part).index(where.part), index, action, problem.in_name is not None, start, end


def _text_at(resolution: Resolution, place: Place) -> str | None:
    """None where the paper has no such text any more."""
    try:
        if place.part is Part.REQUISITES:
            return resolution.place if place.index is None else resolution.commissions[place.index]
        if place.index is None and place.part in (Part.FINDINGS, Part.ITEMS, Part.SIGNATURES):
            return None
        return paragraph_at(resolution, place).text
    except IndexError:
        return None


def _put(resolution: Resolution, place: Place, text: str) -> Resolution:
    if place.part is not Part.REQUISITES:
        before = paragraph_at(resolution, place)
        fresh = Paragraph(text, before.clause, carried(before, text))
        return with_paragraph(resolution, place, fresh)
    if place.index is None:
        return replace(resolution, place=text or None)
    names = list(resolution.commissions)
    names[place.index] = text
    return replace(resolution, commissions=tuple(names))


def _in_name(resolution: Resolution, problem: Problem, wording: str | None) -> Resolution:
    index, better = problem.where.index or 0, problem.suggestion if wording is None else wording
    start, end = problem.in_name or (0, 0)
    if index >= len(resolution.signatures) or better is None:
        return resolution
    signature = resolution.signatures[index]
    if signature.name[start:end] != problem.found:
        return resolution
    signed: list[Signature] = list(resolution.signatures)
    signed[index] = replace(signature, name=signature.name[:start] + better + signature.name[end:])
    return replace(resolution, signatures=tuple(signed))


def _first_action_apart(resolution: Resolution, problem: Problem, text: str) -> Resolution:
    """«Рекомендовать … продолжить …;» with a list under it: the first action gets a paragraph of its own."""
    index, start = problem.where.index or 0, problem.where.start
    item = resolution.items[index]
    if not start or not item.inline or text[start : problem.where.end] != problem.found:
        return resolution
    whole = paragraph_at(resolution, problem.where.place)
    first = piece(whole, start, len(opened(text)))
    lead = piece(whole, 0, len(opened(text[:start]).rstrip(" \u00a0,")))
    item = replace(item, text=lead.text, clause=None, references=lead.references, inline=False)
    return with_item(resolution, index, replace(item, actions=(first, *item.actions)))


def _in_two(resolution: Resolution, problem: Problem, text: str) -> Resolution:
    """«продолжить …, активизировать …»: two actions."""
    where, start = problem.where, problem.where.start
    if not start or where.action is None or text[start : where.end] != problem.found:
        return resolution
    whole = paragraph_at(resolution, where.place)
    head = text[:start].rstrip(" \u00a0").removesuffix(",").rstrip(" \u00a0")
    resolution = with_paragraph(resolution, where.place, piece(whole, 0, len(head)))
    after = Place(where.part, where.index, where.action + 1)
    return inserted(resolution, after, piece(whole, start))


def _taken_out(resolution: Resolution, problem: Problem, text: str) -> Resolution:
    """An empty paragraph; an item only if nothing hangs on it."""
    place = problem.where.place
    if opened(text).strip():
        return resolution
    if place.part is Part.ITEMS and place.action is None and resolution.items[place.index or 0].actions:
        return resolution
    return removed(resolution, place)


_BY_STRUCTURE: dict[str, Callable[[Resolution, Problem, str], Resolution]] = {
    "list-without-colon": _first_action_apart,
    "two-actions-in-one": _in_two,
    "empty-text": _taken_out,
}
