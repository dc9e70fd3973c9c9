"""The place of a correction found again in another paper that was typed the same way."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from secretariat_app.documents.old_papers.correcting import Draft, label_of
from secretariat_app.documents.old_papers.found import Found, Span
from secretariat_app.documents.old_papers.source import Line

_DIGITS = re.compile(r"\d+")
_BOLD = 0.6
_FAR = 6  # lines: a place that far from where it was expected is another


class Sign(msgspec.Struct, frozen=True):
    """By what the place is known again: what was said of it, what it had been, and how it stands.

    `before` and `after` are the parts above and below, `lead` and `tail` the words around it in its line
    with every number alike, `words` its own where a line is repeated from paper to paper.
    """

    label: str
    was: str
    look: tuple[object, ...]
    before: str
    after: str
    lead: str
    tail: str
    words: str
    lines: int


def sign_of(draft: Draft, spans: Sequence[Span], label: str) -> Sign:
    """The sign of a correction, from the paper as it was before it."""
    first, last = spans[0], spans[-1]
    labels = _labels(draft)
    line = draft.lines[first.line].text
    return Sign(
        label,
        labels[first.line],
        _look(draft.lines[first.line]),
        _beside(labels, draft.lines, first.line, -1),
        _beside(labels, draft.lines, last.line, 1),
        _shape(line[: first.start]),
        _shape(draft.lines[last.line].text[last.end :]),
        _shape(line[first.start : first.end]),
        sum(1 for span in spans),
    )


def found_again(draft: Draft, sign: Sign) -> tuple[Span, ...]:
    """The characters of another paper that stand where the sign says; none where it is not certain."""
    labels = _labels(draft)
    if sign.lines == 1:
        places = [span for span in _candidates(draft, labels, sign) if _shape_of(draft, span) == sign.words]
        if len(places) == 1:
            return (places[0],)
    beside = [
        span
        for span in _candidates(draft, labels, sign)
        if _beside(labels, draft.lines, span.line, -1) == sign.before or span.line == 0
    ]
    run = _run(beside)
    ends = bool(run) and _beside(labels, draft.lines, run[-1].line, 1) == sign.after
    return tuple(run) if ends and len(run) == len(beside) else ()


def _candidates(draft: Draft, labels: Sequence[str], sign: Sign) -> Iterator[Span]:
    for number, line in enumerate(draft.lines):
        if labels[number] != sign.was or _look(line) != sign.look or not line.text.strip():
            continue
        start = _after_lead(line.text, sign.lead)
        end = _before_tail(line.text, sign.tail)
        if start is not None and end is not None and line.text[start:end].strip():
            yield Span(number, start, end)


def _run(spans: Sequence[Span]) -> list[Span]:
    """Spans of lines that follow each other."""
    found: list[Span] = []
    for span in spans:
        if found and span.line - found[-1].line > _FAR:
            return []
        found.append(span)
    return found


def _labels(draft: Draft) -> list[str]:
    """What each line of the source is, by its first part; «» for what is left over."""
    found: list[Found | None] = [None] * len(draft.lines)
    for part in draft.parts:
        for span in part.spans:
            if found[span.line] is None:
                found[span.line] = part
    return ["" if part is None else label_of(part.part) for part in found]


def _beside(labels: Sequence[str], lines: Sequence[Line], place: int, step: int) -> str:
    """What the next line with words is, upwards or downwards, that is not the same kind as this one."""
    at = place + step
    while 0 <= at < len(lines) and (not lines[at].text.strip() or labels[at] == labels[place]):
        at += step
    return labels[at] if 0 <= at < len(lines) else "end"


def _look(line: Line) -> tuple[object, ...]:
    return (
        line.origin,
        line.align,
        line.bold > _BOLD,
        line.caps,
        line.cell is not None,
        bool(line.number),
        line.style,
    )


def _shape(text: str) -> str:
    return " ".join(_DIGITS.sub("0", text).casefold().split())


def _shape_of(draft: Draft, span: Span) -> str:
    return _shape(draft.lines[span.line].text[span.start : span.end])


def _after_lead(text: str, lead: str) -> int | None:
    """Where the text goes on behind words of that shape; None where it does not begin with them."""
    if not lead:
        return len(text) - len(text.lstrip())
    return next(
        (at for at in range(1, len(text)) if _shape(text[:at]) == lead and not text[at : at + 1].isdigit()),
        None,
    )


def _before_tail(text: str, tail: str) -> int | None:
    if not tail:
        return len(text.rstrip())
    return next((at for at in range(len(text) - 1, 0, -1) if _shape(text[at:]) == tail), None)
