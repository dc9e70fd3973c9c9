"""The head of a paper: kind, date, number, place, whose it is, and the title."""

import datetime
import re
from collections.abc import Sequence

import msgspec

from secretariat_app.documents.old_papers import wording
from secretariat_app.documents.old_papers.dates_read import ReadDate, dates_in, empty_date
from secretariat_app.documents.old_papers.found import Found, Span
from secretariat_app.documents.old_papers.rows import DROPPED, Row, joined, spans_of, tidy
from secretariat_app.errors import QT_TRANSLATE_NOOP

_IN_HEAD = QT_TRANSLATE_NOOP("recognition", "Stands in the head of the paper.")
_ELSEWHERE = QT_TRANSLATE_NOOP("recognition", "Stands outside the head of the paper.")
_SEVERAL = QT_TRANSLATE_NOOP("recognition", "The head names more than one.")
_LEFT_EMPTY = QT_TRANSLATE_NOOP("recognition", "Was left to be filled in by hand.")
_NO_DATE = QT_TRANSLATE_NOOP("recognition", "No date was found.")
_BEGINS = QT_TRANSLATE_NOOP("recognition", "Begins or ends as titles do.")
_BETWEEN = QT_TRANSLATE_NOOP("recognition", "Stands between the head and the text.")
_NO_TITLE = QT_TRANSLATE_NOOP("recognition", "No title was found.")
_LETTERHEAD = QT_TRANSLATE_NOOP("recognition", "Stands above the title.")
_KIND = QT_TRANSLATE_NOOP("recognition", "The head names the kind of paper.")

_NUMBER = re.compile(
    r"(?:№|(?<![\w])N(?=\s?\d)|(?<!\w)No\.?(?=\s?\d)|(?<!\w)(?:Номер|Нөмірі)\s*:)\s*"
    r"(?P<number>\d[\w]*(?:\s?[/.\-–]\s?[\w]+)*|б/н|б\.\s?н\.|[_.]{2,})"
    r"|(?<![\w])(?P<bare>б/н)(?!\w)",
    re.IGNORECASE,
)
_CAPITAL = "А-ЯЁӘІҢҒҮҰҚӨҺ"
_SMALL = "а-яёәіңғүұқөһ"
_NAME = rf"[{_CAPITAL}][{_SMALL}{_CAPITAL}]+(?:[- ][{_CAPITAL}][{_SMALL}{_CAPITAL}]+)?"
_PLACE = re.compile(
    rf"(?:(?:г\.|гор\.|город|г|с\.|село|пос\.|поселок|посёлок|п\.|аул|а\.)\s*{_NAME}"
    rf"|{_NAME}\s*(?:қаласы|қ\.|ауылы|кенті|ауданы)|{_NAME})",
)
_PLACE_SURE = re.compile(
    rf"(?<![\w«])(?:(?:г\.|гор\.|город|с\.|село|пос\.|поселок|п\.|аул)\s*{_NAME}|{_NAME}\s*(?:қаласы|қ\.|ауылы|кенті))"
    r"(?![\w»])"
)
_APART = re.compile(r"(?<!\S)\S(?:\s{1,4}\S(?!\S)){6,}")
_SEPARATED = re.compile(r"\t+| {2,}|[|]")
_FILLER = re.compile(r"^(?:от|Дата|Күні|Место|принято|г\.?|года|[\W_])*$", re.IGNORECASE)
_SHORT = 90
_REQUISITE_ROWS = 25
_LONGEST_TITLE = 1500
_LONGEST_PLACE = 40
_SENTENCE = 40  # letters: a line that long with a full stop is none of a title's
_EDGES = f" ,.\t{DROPPED}"


class Head(msgspec.Struct):
    """What the head says; `body` is the row where the text begins."""

    date: datetime.date | None = None
    number: str | None = None
    place: str | None = None
    title: str = ""
    author: list[str] = msgspec.field(default_factory=list)
    kind: bool = False
    early: bool = False
    body: int = 0
    parts: list[Found] = msgspec.field(default_factory=list)


class _Claims(msgspec.Struct):
    """What was found in one row, and what of the row is left."""

    kind: tuple[int, int] | None = None
    date: tuple[int, int] | None = None
    day: datetime.date | None = None
    empty: bool = False
    number: tuple[int, int] | None = None
    numbered: str | None = None
    place: tuple[int, int] | None = None
    left: str = ""

    @property
    def only(self) -> bool:
        """Whether the row holds requisites and nothing else."""
        return bool(self.date or self.number or self.place or self.kind) and bool(
            _FILLER.match(tidy(self.left))
        )


def read_head(rows: Sequence[Row], enactment: int, language: str) -> Head:
    """The head of the paper whose enactment begins in row `enactment`."""
    head = Head()
    limit = min(enactment, len(rows))
    claims = [_claims(row) for row in rows[: min(limit, _REQUISITE_ROWS)]]
    begin, end, sure = _title_rows(rows, claims, limit, language)
    for place, row in enumerate(rows[: min(begin, len(claims))]):
        _take(head, row, claims[place])
    after = end
    while after < min(limit, len(claims)) and claims[after].only:  # the requisites below the title
        _take(head, rows[after], claims[after])
        after += 1
    head.body = after
    _put_title(head, rows[begin:end], sure)
    return head


def seek_elsewhere(head: Head, rows: Sequence[Row], above: Sequence[Row]) -> None:
    """Date and number where the head has none: above the pages (`above`), or below the signatures."""
    for row in above:
        claims = _claims(row)
        if claims.kind or (claims.only and (claims.day or claims.numbered)):
            if head.date is None and claims.day:
                head.date = claims.day
                _put_found(head, row, "date", claims.day.isoformat(), claims.date)
            if head.number is None and claims.numbered:
                head.number = claims.numbered
                _put_found(head, row, "number", claims.numbered, claims.number)
            head.kind = head.kind or bool(claims.kind)
    if head.date is None:
        _seek_date(head, rows)


def _put_found(head: Head, row: Row, part: str, text: str, place: tuple[int, int] | None) -> None:
    head.parts = [one for one in head.parts if one.part != part or one.text]
    head.parts.append(Found(part, text, 0.75, _ELSEWHERE, (_span(row, place or (0, 0)),)))


def _claims(row: Row) -> _Claims:
    text = row.text
    found = _Claims()
    left = list(text)

    def claim(start: int, end: int) -> tuple[int, int]:
        left[start:end] = DROPPED * (end - start)
        return start, end

    if match := wording.KIND.search(text) or wording.KIND_AT_END.search(text):
        found.kind = claim(*match.span("kind"))
    days = list(dates_in(text)) or _set_apart(text)
    if days:
        found.day = days[0].date
        found.date = claim(days[0].start, days[0].end)
    elif empty := empty_date(text):
        found.date, found.empty = claim(*empty), True
    if match := _NUMBER.search("".join(left)):
        found.number = claim(*match.span())
        number = tidy(match["number"] or match["bare"])
        found.numbered = None if set(number) <= set("_.") else re.sub(r"\s*([/.\-–])\s*", r"\1", number)
    offset = 0
    for part in _SEPARATED.split("".join(left)):
        offset = "".join(left).find(part, offset) if part else offset
        start = offset + len(part) - len(part.lstrip(_EDGES))
        bare = part.strip(_EDGES)
        named = len(bare) < _LONGEST_PLACE and _PLACE.fullmatch(bare) and not wording.TITLE.match(bare)
        if named and (found.date or found.number or _PLACE_SURE.fullmatch(bare)):
            found.place = claim(start, start + len(bare))
            break
    if found.place is None and (found.date or found.number) and (match := _PLACE_SURE.search("".join(left))):
        found.place = claim(*match.span())
    found.left = "".join(left)
    return found


def _set_apart(text: str) -> list[ReadDate]:
    """Dates whose letters stand apart: «1 8   м а я   2 0 1 7   г о д а»."""
    found = []
    for run in _APART.finditer(text):
        places = [
            at
            for at in range(run.start(), run.end())
            if not text[at].isspace() or text[at - 1 : at + 2].isspace()  # between words the space is wider
        ]
        for day in dates_in("".join(text[at] for at in places)):
            found.append(ReadDate(day.date, places[day.start], places[day.end - 1] + 1))
    return found


def _title_rows(
    rows: Sequence[Row], claims: Sequence[_Claims], limit: int, language: str
) -> tuple[int, int, bool]:
    """Where the title begins and ends, and whether it reads like one."""
    begin = _title_begin(rows, claims, limit, language)
    if begin is None:
        stop = next((n for n, row in enumerate(rows[:limit]) if _opens(row, language)), None)
        last = max((n for n, claim in enumerate(claims) if claim.only or claim.kind), default=-1) + 1
        if stop is None:
            stop = next((n for n in range(last, limit) if len(rows[n].whole) > _SHORT), min(last, limit))
        first = max((n + 1 for n, claim in enumerate(claims[:stop]) if claim.only or claim.kind), default=0)
        if first and language == "ru":
            while first < stop and _of_author(rows[first], rows[first - 1]):
                first += 1
        return (first if first else stop), stop, False
    end = begin + 1
    while end < limit and not _title_ends(rows, claims, begin, end, language):
        end += 1
    return begin, end, True


def _title_begin(rows: Sequence[Row], claims: Sequence[_Claims], limit: int, language: str) -> int | None:
    kind = next((n for n, claim in enumerate(claims) if claim.kind), -1)
    if language == "ru":
        for place in range(max(kind, 0), min(limit, len(claims))):
            if wording.TITLE.match(tidy(rows[place].text)):
                return place
            if place > kind and _opens(rows[place], language):
                return None
        return None
    last = kind
    for place in range(kind + 1, min(limit, len(claims))):
        row = rows[place]
        if claims[place].only or "комисси" in row.whole.casefold():
            last = place
        elif wording.TITLE_KK.search(row.whole) or _opens(row, language) or len(row.whole) > 2 * _SHORT:
            break
    first = last + 1
    ends = next(
        (n for n in range(first, min(limit, len(claims))) if wording.TITLE_KK.search(rows[n].whole)), None
    )
    return first if ends is not None and kind >= 0 else None


def _title_ends(
    rows: Sequence[Row], claims: Sequence[_Claims], begin: int, place: int, language: str
) -> bool:
    """Whether the row at `place` no longer belongs to the title that begins in row `begin`."""
    row, before = rows[place], rows[place - 1]
    words, text = row.whole, before.whole
    if place < len(claims) and claims[place].only:
        return True
    length = sum(len(one.whole) for one in rows[begin:place])
    if length > _LONGEST_TITLE or row.label:
        return True
    if language == "kk":
        return bool(wording.TITLE_KK.search(text)) and (row.gap or not words[:1].islower())
    goes_on = words[:1].islower() or not words[:1].isalpha()
    if _opens(row, language) and not text.endswith((",", "-")):
        return True
    if words[:1].isupper() and words.endswith(".") and len(words) > _SENTENCE:
        return True
    lighter = before.line.bold > 0.6 and row.line.bold < 0.3
    changed = (before.line.align == "both") != (
        row.line.align == "both"
    ) or before.line.indent != row.line.indent
    return (row.gap or lighter or changed or text.endswith(".")) and not goes_on


def _opens(row: Row, language: str) -> bool:
    words = row.whole
    if language == "kk":
        return bool(wording.PREAMBLE_KK.search(words)) and len(words) > 40 and not row.line.bold > 0.6
    return bool(wording.PREAMBLE.match(words) or (wording.OPENS.match(words) and len(words) > 60))


def _of_author(row: Row, before: Row) -> bool:
    words = row.whole
    return (
        "комисси" in words.casefold()
        or "маслихат" in words.casefold()
        or (words[:1].islower() and not before.whole.endswith("."))
    )


def _take(head: Head, row: Row, claims: _Claims) -> None:
    """The requisites of a row above the title, or below it."""
    if claims.kind:
        head.kind = True
        head.parts.append(
            Found("kind", tidy(row.text[slice(*claims.kind)]), 0.98, _KIND, (_span(row, claims.kind),))
        )
    if claims.date:
        _take_date(head, row, claims)
    if claims.number:
        span = (_span(row, claims.number),)
        if head.number and claims.numbered and not head.early:
            head.parts.append(Found("number", claims.numbered, 0.5, _SEVERAL, span))
        else:
            if claims.numbered or head.early:
                head.number = claims.numbered
                head.parts = [part for part in head.parts if part.part != "number"]
            head.early = not head.kind  # what stands above the kind of paper may belong to another paper
            reason = _IN_HEAD if claims.numbered else _LEFT_EMPTY
            head.parts.append(Found("number", claims.numbered or "", 0.95, reason, span))
    if claims.place and head.place is None:
        head.place = tidy(row.text[slice(*claims.place)]).strip(" ,")
        head.parts.append(Found("place", head.place, 0.9, _IN_HEAD, (_span(row, claims.place),)))
    rest = tidy(claims.left)
    if rest:
        taken = [span for span in (claims.kind, claims.date, claims.number, claims.place) if span]
        head.parts.append(Found("letterhead", rest, 0.9, _LETTERHEAD, tuple(_complement(row, sorted(taken)))))
        if not _FILLER.match(rest):
            head.author.append(rest)


def _take_date(head: Head, row: Row, claims: _Claims) -> None:
    span = (_span(row, claims.date or (0, 0)),)
    if claims.empty or claims.day is None:
        head.parts.append(Found("date", "", 0.3, _LEFT_EMPTY, span))
    elif head.date is not None and head.date != claims.day:
        head.parts.append(Found("date", claims.day.isoformat(), 0.5, _SEVERAL, span))
    else:
        head.date = claims.day
        head.parts.append(Found("date", claims.day.isoformat(), 0.97, _IN_HEAD, span))


def _put_title(head: Head, rows: Sequence[Row], sure: bool) -> None:
    head.title = joined(row.whole for row in rows)
    if not rows:
        head.parts.append(Found("title", "", 0.0, _NO_TITLE))
        return
    confidence = 0.95 if sure else 0.6
    head.parts.append(Found("title", head.title, confidence, _BEGINS if sure else _BETWEEN, spans_of(rows)))


def _seek_date(head: Head, rows: Sequence[Row]) -> None:
    """Some papers have their date and number below the signatures."""
    for row in reversed(rows[-12:]):
        claims = _claims(row)
        if claims.only and claims.day:
            head.date = claims.day
            head.parts = [part for part in head.parts if part.part != "date"]
            span = (_span(row, claims.date or (0, 0)),)
            head.parts.append(Found("date", claims.day.isoformat(), 0.75, _ELSEWHERE, span))
            if claims.number and claims.numbered and head.number is None:
                head.number = claims.numbered
                head.parts.append(
                    Found("number", claims.numbered, 0.75, _ELSEWHERE, (_span(row, claims.number),))
                )
            return
    if not any(part.part == "date" for part in head.parts):
        head.parts.append(Found("date", "", 0.0, _NO_DATE))


def _span(row: Row, place: tuple[int, int]) -> Span:
    return Span(row.index, *place)


def _complement(row: Row, taken: Sequence[tuple[int, int]]) -> list[Span]:
    spans, at = [], 0
    for start, end in taken:
        if start > at:
            spans.append(Span(row.index, at, start))
        at = max(at, end)
    if at < len(row.text):
        spans.append(Span(row.index, at, len(row.text)))
    return spans
