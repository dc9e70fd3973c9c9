"""Lines as recognition works on them: cleaned without moving a character, joined where one was broken."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from secretariat_app.documents.old_papers.found import Found, Span
from secretariat_app.documents.old_papers.source import Line
from secretariat_app.domain.resolution import plain
from secretariat_app.errors import QT_TRANSLATE_NOOP

DROPPED = "\ue000"
"""Stands for a character that is no text, so that those after it keep their places."""

_RUBBISH = re.compile(
    r"\[bookmark:[^\]]{0,80}\]"
    r"|\{\s*(?:HYPERLINK|PAGEREF|PAGE|NUMPAGES|MERGEFIELD|REF|TOC|SEQ|DATE|DOCPROPERTY)\b[^}]{0,200}\}"
    r"|\bHYPERLINK\s+(?:\\l\s+)?\"[^\"]{0,300}\""
    r"|\b(?:PAGE|NUMPAGES|MERGEFIELD\s+\S{1,60})\s*\\\*\s*MERGEFORMAT"
    r"|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]"
    r"|[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]"
)
_SPACES = re.compile("[\t\x0c\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_SAID = QT_TRANSLATE_NOOP("recognition", "Left by the program that exported the text.")

_LABEL = re.compile(
    r"\s*(?:(?P<multi>\d{1,2}(?:\.\d{1,2}){1,3})\s?[.)]?(?=\s|[А-ЯA-ZӘІҢҒҮҰҚӨҺа-яәіңғүұқөһё«])(?!\.?\d)"
    r"|(?P<dot>\d{1,3})\s?\.(?![\d])"
    r"|(?P<paren>\(?\d{1,3}\s?\))"
    r"|(?P<letter>\(?[а-яёәіңғүұқөһa-z]\s?\))"
    r"|(?P<roman>[IVX]{1,5})\s?\.(?=\s)"
    r"|(?P<bullet>[-–—•*·▪●○■➢✓]|o(?=\s{2}|\t))(?=\s))\s*"
)
_BULLET = re.compile(r"\s*[-–—•*·▪●○■➢✓]\s*(?=[А-Яа-яёӘәІіҢңҒғҮүҰұҚқӨөҺһ«])")
_TERMINAL = tuple(".:;!?…")
INFINITIVE = re.compile(
    r"(?:не\s+)?[а-яё-]*(?:[аеиоуыяё]ть|вести|нести|йти|дти|расти|[аеёио]чь)(?:ся|сь)?(?![а-яё-])",
    re.IGNORECASE,
)
"""A verb that says what is to be done; not a noun such as «области»."""

_HANGING = re.compile(
    r"(?:^|\s)(?:и|или|а|в|во|на|по|о|об|от|до|за|к|ко|с|со|у|из|для|при|под|над|без|через|между|города|город"
    r"|района|области|года|год|№|г\.|им\.|ул\.|ст\.|п\.|пп\.|мен|және|жылғы|қаласының)$",
    re.IGNORECASE,
)
_COMPOUND = re.compile(r"[оеё]-$", re.IGNORECASE)
_FULL = 0.8  # of the width: a line that long may have been broken because it was full
_SHORT_WORDS = 40


class Row(msgspec.Struct, frozen=True):
    """A line that holds something. `text` has the characters of the line, cleaned, at their own places.

    `gap`: there is an empty line before it. `label` is its number or mark, typed or automatic, `kind` which
    kind of number that is, `body` where its words begin, `whole` its words with a typed label.
    """

    index: int
    text: str
    line: Line
    gap: bool
    label: str = ""
    kind: str = ""
    body: int = 0
    whole: str = ""

    @property
    def words(self) -> str:
        """The words after the label, as a single paragraph."""
        return tidy(self.text[self.body :])


def clean(text: str) -> str:
    """`text` of the same length: rubbish dropped, every odd space a space, every odd hyphen a hyphen."""
    text = _RUBBISH.sub(lambda match: DROPPED * len(match[0]), text)
    return _SPACES.sub(lambda match: "\t" if match[0] == "\t" else " ", text).replace("\u2011", "-")


def tidy(text: str) -> str:
    """A piece of a cleaned line as the value holds it."""
    return plain(text.replace(DROPPED, ""))


def rows_of(lines: Sequence[Line]) -> list[Row]:
    """The lines that hold something, each with what stands before it."""
    rows = []
    gap = False
    for index, line in enumerate(lines):
        text = clean(line.text)
        whole = tidy(text)
        if not whole:
            gap = True
            continue
        label, kind, body = _label(text, line)
        rows.append(Row(index, text, line, gap, label, kind, body, whole))
        gap = False
    return rows


def rubbish(lines: Sequence[Line]) -> list[Found]:
    """What of the lines is no text at all, as a part of its own."""
    spans = []
    for index, line in enumerate(lines):
        spans += [
            Span(index, *match.span()) for match in _RUBBISH.finditer(line.text) if match[0].strip() != ""
        ]
    return [Found("rubbish", "", 1.0, _SAID, tuple(spans))] if spans else []


def _label(text: str, line: Line) -> tuple[str, str, int]:
    if line.number:
        number = line.number
        match = _LABEL.fullmatch(f"{number} ") or _LABEL.match(f"{number} ")
        kind = match.lastgroup if match else "dot" if number.strip(".").isdigit() else "bullet"
        return number, kind or "dot", 0
    bare = text.replace(DROPPED, " ")
    match = _LABEL.match(bare)
    if match and match.end() < len(text.rstrip()):
        return match[0].strip(), match.lastgroup or "", match.end()
    if match := _BULLET.match(bare):
        return match[0].strip(), "bullet", match.end()
    return "", "", 0


def ended(text: str) -> bool:
    """Whether a sentence, or a member of a list, ends with `text`."""
    return text.endswith(_TERMINAL) and not _HANGING.search(text)


def is_wrapped(rows: Iterable[Row]) -> bool:
    """Whether somebody, or some program, broke all lines by hand at one width."""
    lengths = [(len(row.text.rstrip()), row.whole) for row in rows]
    long = [(length, text) for length, text in lengths if length > _SHORT_WORDS]
    if len(long) < 8 or max(length for length, _ in long) > 130:
        return False
    return sum(not ended(text) for _, text in long) > len(long) / 2


def continues(before: Row, after: Row, *, width: int = 0) -> bool:
    """Whether `after` goes on with the paragraph of `before`.

    `width` is that of a text broken by hand, 0 where lines are paragraphs.
    """
    if after.label:
        return False
    text, words = before.whole, after.whole
    first = words[:1]
    if ended(text):
        return _fills_on(before, after, width)
    if after.gap and not first.islower():
        return False
    if text.endswith(",") or _HANGING.search(text):
        return True
    if first.islower() or not first.isalnum():
        return bool(after.line.soft or width) or not INFINITIVE.match(words)
    outdented = _margin(before) >= 2 and not _margin(after) and bool(before.text.strip())
    return (bool(width) and not after.gap) or after.line.soft or outdented


def _margin(row: Row) -> int:
    return len(row.text) - len(row.text.lstrip())


def _fills_on(before: Row, after: Row, width: int) -> bool:
    """Whether a line that ends a sentence was full, so that the next goes on with its paragraph."""
    if not width or after.gap or after.line.soft or before.whole.endswith((":", ";")):
        return False
    return len(before.text.rstrip()) >= width * _FULL and _margin(after) < 2


def paragraphs(rows: Sequence[Row], *, width: int = 0) -> list[list[Row]]:
    """The rows as paragraphs, broken lines together."""
    found: list[list[Row]] = []
    for row in rows:
        if found and continues(found[-1][-1], row, width=width):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def joined(pieces: Iterable[str]) -> str:
    """Broken lines as one text; a word that was divided at the end of a line is one word again."""
    text = ""
    for piece in pieces:
        if not piece:
            continue
        if not text:
            text = piece
        elif text.endswith("-") and not text.endswith(" -") and piece[:1].isalpha():
            keep = _COMPOUND.search(text) or piece[:1].isupper()
            text = text + piece if keep else text[:-1] + piece
        else:
            text = f"{text} {piece}"
    return text


def spans_of(rows: Iterable[Row]) -> tuple[Span, ...]:
    """The whole lines of these rows."""
    return tuple(Span(row.index, 0, len(row.text)) for row in rows)


def masked(text: str) -> str:
    """`text` with everything quoted blanked out, at the same places.

    In the country's acts one » may close several «, so the outermost pair is what counts.
    """
    if "«" not in text:
        return text
    spare = [0] * (len(text) + 1)
    for place in range(len(text) - 1, -1, -1):
        step = {"»": 1, "«": -1}.get(text[place], 0)
        spare[place] = max(0, spare[place + 1] + step)
    kept: list[str] = []
    depth = 0
    for place, letter in enumerate(text):
        depth += letter == "«"
        kept.append(DROPPED if depth else letter)
        if letter == "»" and depth:
            depth = depth - 1 if spare[place + 1] else 0
    return "".join(kept)
