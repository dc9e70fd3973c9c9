"""The signatures: positions over several lines, names pushed to the right by spaces, a tab or a table."""

import re
from collections.abc import Sequence

import msgspec

from secretariat_app.documents.old_papers import wording
from secretariat_app.documents.old_papers.dates_read import dates_in
from secretariat_app.documents.old_papers.found import Found, Span
from secretariat_app.documents.old_papers.rows import Row, ended, joined, tidy
from secretariat_app.domain.resolution import Signature
from secretariat_app.errors import QT_TRANSLATE_NOOP

_SIGNED = QT_TRANSLATE_NOOP("recognition", "A position, and a name to the right of it.")
_BESIDE = QT_TRANSLATE_NOOP("recognition", "A name without a clear position.")
_NAMELESS = QT_TRANSLATE_NOOP("recognition", "A position without a name.")
_UNSIGNED = QT_TRANSLATE_NOOP("recognition", "No signature was found.")

_UPPER, _LOWER = "А-ЯЁӘІҢҒҮҰҚӨҺA-Z", "а-яёәіңғүұқөһa-z"
_SURNAME = rf"[{_UPPER}][{_LOWER}{_UPPER}]+(?:-[{_UPPER}][{_LOWER}{_UPPER}]+)?"
_INITIALS = rf"(?:[{_UPPER}](?:[{_LOWER}])?\.\s?){{1,2}}"
_WITH_INITIALS = re.compile(rf"(?P<name>{_INITIALS}\s*{_SURNAME}|{_SURNAME}\s+{_INITIALS})\W*$")
_IN_FULL = re.compile(
    rf"(?:^|\s{{2,}}|\t|_)\s*(?P<name>{_SURNAME}\s+{_SURNAME}(?:\s+{_SURNAME}|\s+[{_LOWER}]+(?:ұлы|қызы|улы|кызы))?)\s*$"
)
POSITION = re.compile(
    r"^(?:И\.?\s?[Оо]\.?\s+|Врио\s+|Исполняющ\w+\s+обязанности\s+|Зам(?:еститель|\.)\s+)?"
    r"(?:[Пп]редседател|[Сс]опредседател|[Сс]екретар|[Чч]лен|[Пп]редседательств|[Рр]уководител|[Дд]епутат|[Вв]едущ"
    r"|ПРЕДСЕДАТЕЛ|СЕКРЕТАР|ЧЛЕН)",
)
_POSITION_KK = re.compile(r"төраға|төрайым|хатшы|мүше|төрағалық", re.IGNORECASE)
_CHAIRS = re.compile(r"^(?:Со)?[Пп]редседатели\b[^.;]{0,80}:$|^Подписали\s*:$|^Төрағалар\S*\s*:$")
"""A line above the names of several who sign: «Председатели постоянных комиссий:»."""
_OF_EACH = re.compile(r"^по\s", re.IGNORECASE)
_HAND = re.compile(r"_{2,}|/?\(?\bподпись\b\)?/?|/?\(?\bқолы\b\)?/?", re.IGNORECASE)
_OF_POSITION = re.compile(r"маслихат|комисси|вопрос|област|район|политик|мәслихат|мәселе", re.IGNORECASE)
_LINE = 60
_BLOCK = 40
_LONGEST = 160


_SINGULAR = {
    "председатели постоянных комиссий": "Председатель постоянной комиссии",
    "председатели комиссий": "Председатель комиссии",
    "сопредседатели постоянных комиссий": "Сопредседатель постоянной комиссии",
}
"""What each of several who sign below one word is."""


class Signed(msgspec.Struct):
    """The signatures, where their block begins and ends (rows), and where each was found."""

    signatures: list[Signature] = msgspec.field(default_factory=list)
    begin: int = 0
    end: int = 0
    parts: list[Found] = msgspec.field(default_factory=list)


class _One(msgspec.Struct):
    pieces: list[str] = msgspec.field(default_factory=list)
    name: str = ""
    spans: list[Span] = msgspec.field(default_factory=list)


def read_signatures(rows: Sequence[Row], start: int, stop: int) -> Signed:
    """The signatures in rows `start` to `stop`, which follow the enactment."""
    begin = _begin(rows, start, stop)
    if begin is None:
        return Signed([], stop, stop, [Found("signatures", "", 0.0, _UNSIGNED)])
    ones, end = _read(rows, begin, stop)
    found = Signed(begin=begin, end=end)
    for place, one in enumerate(ones):
        position = tidy(joined(one.pieces)).strip(" ,/")
        found.signatures.append(Signature(position, one.name))
        if not one.name:
            confidence, reason = 0.4, _NAMELESS
        elif POSITION.match(position) or _POSITION_KK.search(position):
            confidence, reason = 0.95, _SIGNED
        else:
            confidence, reason = 0.5, _BESIDE
        text = f"{position} {one.name}".strip()
        found.parts.append(Found(f"signatures[{place}]", text, confidence, reason, tuple(one.spans)))
    return found


def name_in(text: str) -> tuple[int, int] | None:
    """Where a line ends in somebody's name."""
    begin = max(0, len(text) - _LONGEST)
    end = text[begin:]
    match = _WITH_INITIALS.search(end) or _IN_FULL.search(end)
    return (begin + match.start("name"), begin + match.end("name")) if match else None


def _begin(rows: Sequence[Row], start: int, stop: int) -> int | None:
    numbered = [place for place in range(start, stop) if rows[place].kind in ("dot", "paren", "multi")]
    first = max([start, *(place + 1 for place in numbered)])
    first = max(first, stop - _BLOCK)
    nameless = None
    for place in range(first, stop):
        row = rows[place]
        heads = bool(_CHAIRS.match(row.whole))
        if not heads and (not POSITION.match(row.whole) or row.whole.endswith((";", ":"))):
            continue
        if any(_names(rows[after], inside=True) for after in range(place, min(place + 12, stop))):
            return place
        if nameless is None and len(row.whole) < _LONGEST and not row.whole.endswith("."):
            nameless = place
    for place in range(first, stop):
        if _names(rows[place]):
            begin = place
            while begin > first and not rows[begin].gap and not ended(rows[begin - 1].whole):
                begin -= 1
            return begin
    return nameless


def _names(row: Row, *, inside: bool = False) -> bool:
    """Whether a row ends in a name that signs: pushed right, on its own, or after a position.

    `inside`: the row is one of a signature that has begun above it.
    """
    span = name_in(row.text)
    if span is None or len(row.whole) > _LONGEST:
        return False
    before = row.text[: span[0]]
    alone = not tidy(_HAND.sub("", before)).strip(" ,/")
    pushed = before.endswith(("  ", "\t", "_", "/")) or bool(_HAND.search(before))
    position = POSITION.match(row.whole) or _POSITION_KK.search(row.whole)
    ends = inside and len(row.whole) < _LINE and bool(_WITH_INITIALS.search(row.whole))
    return alone or pushed or bool(position) or ends


def _read(rows: Sequence[Row], begin: int, stop: int) -> tuple[list[_One], int]:
    ones = [_One()]
    place = begin
    lead = ""
    if _CHAIRS.match(rows[begin].whole):
        lead = _SINGULAR.get(" ".join(rows[begin].whole.casefold().rstrip(" :").split()), "")
        ones[0].spans.append(Span(rows[begin].index, 0, len(rows[begin].text)))
        place += 1
    while place < stop:
        row, one = rows[place], ones[-1]
        if wording.MARKS.match(row.whole) or wording.ANNEX.match(row.whole) or _is_date(row):
            break
        named = _names(row, inside=bool(one.pieces) and not one.name)
        span = name_in(row.text) if named else None
        piece = tidy(_HAND.sub(" ", row.text[: span[0]] if span else row.text)).strip(" /")
        if one.name:
            goes_on = not span and not row.gap and len(piece) < _LINE and bool(_OF_POSITION.search(piece))
            begins = (bool(piece) and not piece[:1].islower() and not goes_on) or bool(POSITION.match(piece))
            begins = begins or bool(lead and span and _OF_EACH.match(piece))
            if begins and not _more(rows, place, stop):
                break
            if begins:
                one = _One()
                ones.append(one)
        if piece:
            one.pieces.append(
                f"{lead} {piece}".strip() if not one.pieces and _OF_EACH.match(piece) else piece
            )
        if span:
            one.name = tidy(row.text[slice(*span)])
        one.spans.append(Span(row.index, 0, len(row.text)))
        place += 1
    return [one for one in ones if one.pieces or one.name], place


def _more(rows: Sequence[Row], place: int, stop: int) -> bool:
    """Whether another signature begins at `place`."""
    if POSITION.match(rows[place].whole):
        return True
    return any(_names(rows[after]) for after in range(place, min(place + 8, stop)))


def _is_date(row: Row) -> bool:
    days = list(dates_in(row.text))
    return bool(days) and len(row.whole) < 50 and len(tidy(row.text[: days[0].start])) < 12
