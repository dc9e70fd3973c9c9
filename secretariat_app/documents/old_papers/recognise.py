"""Lines become a resolution: every part with how sure it is and why, and whatever is left over is shown."""

import datetime
from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from secretariat_app.documents.old_papers import wording
from secretariat_app.documents.old_papers.acts import acts_in
from secretariat_app.documents.old_papers.addressees import Bodies, addressees_in, bodies_of, deadline_in
from secretariat_app.documents.old_papers.commissions import any_mention, commissions
from secretariat_app.documents.old_papers.editions import one_edition
from secretariat_app.documents.old_papers.found import Annex, Found, Recognised, Span
from secretariat_app.documents.old_papers.head import Head, read_head, seek_elsewhere
from secretariat_app.documents.old_papers.items import read_items
from secretariat_app.documents.old_papers.rows import (
    DROPPED,
    Row,
    continues,
    ended,
    is_wrapped,
    joined,
    paragraphs,
    rows_of,
    rubbish,
    spans_of,
    tidy,
)
from secretariat_app.documents.old_papers.signing import Signed, read_signatures
from secretariat_app.documents.old_papers.source import Line, Origin
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

NO_RESOLUTION = QT_TRANSLATE_NOOP(
    "errors",
    "This is no resolution: neither its kind nor the words «ПОСТАНОВИЛА» or «ҚАУЛЫ ЕТТІ» were found.",
)
_LANGUAGE = QT_TRANSLATE_NOOP("recognition", "Told by its letters.")
_FORMULA = QT_TRANSLATE_NOOP("recognition", "Ends with the word that decides.")
_NO_FORMULA = QT_TRANSLATE_NOOP("recognition", "The word that decides was not found.")
_OPENS = QT_TRANSLATE_NOOP("recognition", "Opens the text as preambles do.")
_BEFORE = QT_TRANSLATE_NOOP("recognition", "Stands between the preamble and the enactment.")
_RUNNING = QT_TRANSLATE_NOOP("recognition", "Repeated on every page.")
_NOTE = QT_TRANSLATE_NOOP("recognition", "A note to the text.")
_ANNEX = QT_TRANSLATE_NOOP("recognition", "Follows the heading of an annex.")
_MARK = QT_TRANSLATE_NOOP("recognition", "A mark of the office below the signature.")
_LEFT = QT_TRANSLATE_NOOP("recognition", "Belongs to no part that is known.")
_ACT = QT_TRANSLATE_NOOP("recognition", "Kind, date and number of another act.")
_LINES = 12  # that an enactment broken by hand may have
_ENOUGH = 3
_SOME = 20  # letters that are left over and make a paper doubtful


class Known(msgspec.Struct, frozen=True):
    """What recognition looks names up in; made once for many papers."""

    directories: Directories
    ru: Bodies
    kk: Bodies


def known_from(directories: Directories) -> Known:
    """Names of the directories, ready to be looked up."""
    return Known(directories, bodies_of(directories, "ru"), bodies_of(directories, "kk"))


def recognise(lines: Sequence[Line], known: Known) -> Recognised:
    """The resolution that `lines` hold. KnownError where they hold none."""
    rows, editions = one_edition(rows_of(lines))
    body = [row for row in rows if row.line.origin in (Origin.BODY, Origin.TEXT_BOX)]
    language = wording.language_of("".join(row.text for row in body[:60]))
    width = max((len(row.text.rstrip()) for row in body), default=0) if is_wrapped(body) else 0
    begin, formula, last = _enactment(body, width)
    head = read_head(body, begin, language)
    seek_elsewhere(head, body, [row for row in rows if row.line.origin is Origin.HEADER])
    begin = max(begin, head.body)
    annex = _annex(body, last)
    signed = read_signatures(body, last, annex)
    _refuse_foreign(head, formula, body, signed)
    items, item_parts = read_items(_after_formula(body, last, formula)[: signed.begin], width, language)
    parts = [Found("language", language, 0.99, _LANGUAGE), *head.parts]
    text = _text_before(body, head.body, begin, width, language, parts)
    enactment = _put_enactment(body, begin, last, formula, parts)
    named = commissions(
        language,
        [*head.author, *_running(rows)],
        [piece for piece in (text[0], enactment) if piece],
        [signature.position for signature in signed.signatures],
        known.directories,
    )
    parts += [
        Found(f"commissions[{n}]", name, named.confidence, named.reason) for n, name in enumerate(named.names)
    ]
    if not named.names:
        parts.append(Found("commissions", "", named.confidence, named.reason))
    resolution = Resolution(
        language=language,
        commissions=named.names,
        date=head.date,
        number=head.number,
        place=head.place,
        title=Paragraph(head.title),
        preamble=Paragraph(text[0]) if text[0] else None,
        findings=tuple(map(Paragraph, text[1])),
        enactment=Paragraph(enactment) if enactment else None,
        items=tuple(addressed(item, language, head.date, known) for item in items),
        signatures=tuple(signed.signatures),
    )
    parts += [*editions, *item_parts, *signed.parts, *_asides(rows, body, signed.end, annex), *rubbish(lines)]
    parts += [Found(f"acts[{n}]", act, 0.8, _ACT) for n, act in enumerate(acts_in(resolution))]
    annexes = _annexes(body[annex:], parts)
    remainder = remainder_of(lines, parts)
    if sum(span.end - span.start for span in remainder) > _SOME:
        left = joined(tidy(lines[span.line].text[span.start : span.end]) for span in remainder)
        parts.append(Found("remainder", left, 0.4, _LEFT, remainder))
    return Recognised(resolution, tuple(parts), annexes, remainder)


class _Formula(msgspec.Struct, frozen=True):
    """The word that decides: where it stands in its row, and where the first item begins behind it."""

    start: int
    end: int
    word: str


def _enactment(body: Sequence[Row], width: int) -> tuple[int, _Formula | None, int]:
    """The rows of the enactment (from, and up to but without) and its word; None where there is none."""
    for place, row in enumerate(body):
        match = wording.FORMULA.search(row.text)
        if match is None or (place < 3 and wording.KIND.match(row.text)):
            continue
        word = wording.solid(match["word"])
        alone = not tidy(row.text[: match.start()]).strip(" :–—-")
        if not (alone or word.isupper() or ":" in match["tail"]):
            continue
        begin = place
        while begin > 0 and place - begin < _LINES and not ended(body[begin - 1].whole):
            here = body[begin]
            follows = (alone and begin == place) or continues(body[begin - 1], here, width=width)
            if not follows or here.label or (wording.PREAMBLE.match(here.whole) and not alone):
                break
            if _is_title_above(body[begin - 1], here):
                break
            begin -= 1
        return begin, _Formula(match.start(), match.end(), word), place + 1
    numbered = next(
        (n for n, row in enumerate(body) if row.kind == "dot" and row.label.startswith("1.")), len(body)
    )
    return numbered, None, numbered


def _is_title_above(before: Row, here: Row) -> bool:
    """Whether a row belongs to the title, though its last word hangs («… на 2021 год»)."""
    begins = wording.OPENS.match(here.whole) and not wording.PREAMBLE.match(before.whole)
    return bool(begins) and not before.whole.endswith((",", "-"))


def _after_formula(body: Sequence[Row], last: int, formula: _Formula | None) -> "_Rows":
    """The rows behind the enactment; what follows its word in the same line comes first."""
    if formula is not None:
        row = body[last - 1]
        rest = DROPPED * formula.end + row.text[formula.end :]
        if tidy(rest):
            inside = rows_of([replace(row.line, text=rest, number="")])[0]
            return _Rows([replace(inside, index=row.index), *body[last:]], last - 1)
    return _Rows(list(body[last:]), last)


class _Rows:
    """Rows that can be cut at a row's place in the whole body."""

    def __init__(self, rows: list[Row], first: int) -> None:
        self._rows, self._first = rows, first

    def __getitem__(self, part: slice) -> list[Row]:
        return self._rows[: max(0, part.stop - self._first)]


def _refuse_foreign(head: Head, formula: _Formula | None, body: Sequence[Row], signed: Signed) -> None:
    signs = (
        2 * head.kind,
        2 * (formula is not None),
        bool(signed.signatures),
        bool(head.date),
        any(row.kind == "dot" for row in body),
        any_mention(row.whole for row in body[:40]),
    )
    if not (head.kind or formula) or sum(signs) < _ENOUGH:
        raise KnownError(NO_RESOLUTION)


def _text_before(
    body: Sequence[Row], start: int, stop: int, width: int, language: str, parts: list[Found]
) -> tuple[str, list[str]]:
    """The preamble and the findings."""
    groups = paragraphs(body[start:stop], width=width)
    preamble = ""
    findings: list[str] = []
    for place, group in enumerate(groups):
        text = joined(_with_number(row) for row in group)
        if place == 0 and _is_preamble(text, language):
            preamble = text
            parts.append(Found("preamble", text, 0.95, _OPENS, spans_of(group)))
        else:
            parts.append(Found(f"findings[{len(findings)}]", text, 0.9, _BEFORE, spans_of(group)))
            findings.append(text)
    return preamble, findings


def _is_preamble(text: str, language: str) -> bool:
    if wording.NOTES.search(text):
        return True
    if language == "kk":
        return bool(wording.PREAMBLE_KK.search(text)) and text.endswith((",", ":"))
    return bool(wording.GERUND.match(text))


def _with_number(row: Row) -> str:
    if row.kind == "bullet":
        return row.words
    return f"{row.line.number} {row.words}" if row.line.number else row.whole


def _put_enactment(
    body: Sequence[Row], begin: int, last: int, formula: _Formula | None, parts: list[Found]
) -> str:
    if formula is None or begin >= last:
        parts.append(Found("enactment", "", 0.0, _NO_FORMULA))
        return ""
    row = body[last - 1]
    before = joined([*(one.whole for one in body[begin : last - 1]), tidy(row.text[: formula.start])])
    tail = tidy(row.text[formula.start : formula.end])
    mark = tail[len(tail.rstrip(" :;.–—-")) :].strip()
    text = f"{before} {formula.word}{mark}".strip()
    spans = (*spans_of(body[begin : last - 1]), Span(row.index, 0, formula.end))
    parts.append(Found("enactment", text, 0.97, _FORMULA, spans))
    return text


def addressed(item: Item, language: str, date: datetime.date | None, known: Known) -> Item:
    """The item with whom it asks and until when; `date` is the paper's."""
    texts = [item.text, *(action.text for action in item.actions)]
    mark = ":" if item.actions else "."
    bodies = known.kk if language == "kk" else known.ru
    addressees = addressees_in(f"{item.text}{mark}", language, bodies)
    if not addressees and wording.ASKS_BELOW.match(item.text):
        each = (addressees_in(f"Рекомендовать {action.text}", "ru", bodies) for action in item.actions)
        addressees = tuple(dict.fromkeys(name for names in each for name in names))
    return replace(
        item,
        addressees=addressees,
        deadline=deadline_in(texts, language, date),
    )


def _annex(body: Sequence[Row], start: int) -> int:
    for place in range(start, len(body)):
        row = body[place]
        if wording.ANNEX.match(row.whole) and (
            row.gap or row.line.new_page or row.line.align == "right" or place > start
        ):
            return place
    return len(body)


def _annexes(rows: Sequence[Row], parts: list[Found]) -> tuple[Annex, ...]:
    groups: list[list[Row]] = []
    for row in rows:
        if not groups or wording.ANNEX.match(row.whole):
            groups.append([])
        groups[-1].append(row)
    found = []
    for place, group in enumerate(groups):
        texts = tuple(_with_number(row) for row in group[1:])
        found.append(Annex(group[0].whole, texts))
        parts.append(Found(f"annexes[{place}]", group[0].whole, 0.9, _ANNEX, spans_of(group)))
    return tuple(found)


def _asides(rows: Sequence[Row], body: Sequence[Row], end: int, annex: int) -> list[Found]:
    """What belongs to the paper as a thing and not to its text."""
    parts = []
    for name, origins, reason in (
        ("running", (Origin.HEADER, Origin.FOOTER), _RUNNING),
        ("notes", (Origin.FOOTNOTE, Origin.HIDDEN), _NOTE),
    ):
        group = [row for row in rows if row.line.origin in origins]
        if group:
            confidence = 0.9 if name == "running" else 0.6
            parts.append(Found(name, joined(row.whole for row in group), confidence, reason, spans_of(group)))
    marks: list[Row] = []
    for row in body[end:annex]:
        if marks or wording.MARKS.match(row.whole) or wording.APPENDED.match(row.whole):
            marks.append(row)
    if marks:
        parts.append(Found("marks", joined(row.whole for row in marks), 0.8, _MARK, spans_of(marks)))
    return parts


def _running(rows: Iterable[Row]) -> list[str]:
    """What stands above the pages, page numbers left out: some letterheads stand there."""
    above = (row.whole for row in rows if row.line.origin is Origin.HEADER)
    return [text for text in above if any(map(str.isalpha, text))]


def remainder_of(lines: Sequence[Line], parts: Iterable[Found]) -> tuple[Span, ...]:
    """All printable characters that no part has taken."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for part in parts:
        for span in part.spans:
            taken.setdefault(span.line, []).append((span.start, span.end))
    left = []
    for index, line in enumerate(lines):
        at = 0
        for start, end in [*sorted(taken.get(index, [])), (len(line.text), len(line.text))]:
            if start > at and line.text[at:start].strip():
                left.append(Span(index, at, start))
            at = max(at, end)
    return tuple(left)
