"""Rules of typing: spaces, quotes, dashes, alphabets, what leaked from another program."""

import re
from collections.abc import Iterator

from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.office import InnerQuotes, Yo
from secretariat_app.proofing.paper import Paper, unpaired
from secretariat_app.proofing.rule import Finding, Remedy, Severity, hit, rule, span

_SPACES = " \u00a0\u2009\u202f"
_RUN = re.compile(rf"(?<=[^{_SPACES}])[{_SPACES}]{{2,}}(?=[^{_SPACES}])")
_EDGE = re.compile(rf"^[{_SPACES}]+|[{_SPACES}]+$")
_BEFORE_MARK = re.compile(rf"(?<=[^{_SPACES}])[{_SPACES}]+(?=[,.;:!?)»](?!\.\.))")
_AFTER_OPENING = re.compile(rf"(?<=[(«])[{_SPACES}]+")
_NO_SPACE_AFTER = re.compile(r"(?<=[А-Яа-яЁёӘ-ӿ»)])([,;])(?=[А-Яа-яЁёӘ-ӿ«])")
_DOUBLED = re.compile(r",{2,}|;{2,}|:{2,}|(?<![.?!])\.\.(?!\.)|[,;]\.")
_STRAIGHT = re.compile('["“”„‟]')
_INNER, _GUILLEMET = "„“", re.compile("[«»]")
_LEAKED = re.compile(
    r"\[bookmark:[^\]]*\]?|_GoBack|\bMERGEFIELD\b|\bHYPERLINK\b|\bPAGEREF\b|\\\* ?MERGEFORMAT"
    r"|Ошибка! (?:Закладка|Источник)[^.]*\.|Error! (?:Bookmark|Reference)[^.]*\."
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_PLACEHOLDER = re.compile(
    r"_{3,}|\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)|\{[^{}]*\}|(?<!\w)(?:Х{3,}|[хx]{2,})(?!\w)|№\s*0+(?!\w)|\?{2,}"
    r"|(?<!\w)0{2}\.0{2}\.(?:0{4}|\d{4})(?!\w)"
    r"|(?<!\w)Х{2}(?= (?:тенге|теңге|тыс|мың|млн|млрд|процент|пайыз|человек|адам|единиц|школ|штук|кв))"
)
_SPACED_HYPHEN = re.compile(r"(?<=\S[ \u00a0])-(?=[ \u00a0]\S|$)|(?<=\S[ \u00a0])-$")
_WORD = re.compile(r"[A-Za-zƏəÀ-ÿЀ-ӿ]+")
_LATIN = re.compile(r"[A-Za-zƏəÀ-ÿ]")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_LONE_LATIN = re.compile(r"(?<=[а-яё,;] )[acoy](?= [А-Яа-яЁё«])")
_TO_CYRILLIC = str.maketrans("AaBCcEeHKkMOoPpTXxYyIiƏəhlu", "АаВСсЕеНКкМОоРрТХхУуІіӘәһіи")
_TO_LATIN = str.maketrans("АВСЕНКМОРТХІ", "ABCEHKMOPTXI")
_ROMAN = re.compile(r"[IVXLCDM]+")
_YO = re.compile(r"\b\w*ё\w*", re.IGNORECASE)
_NOT_SIGNED = tuple(part for part in Part if part is not Part.SIGNATURES)


@rule(
    "double-space",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "More than one space in a row."),
    remedy=Remedy.AUTO,
)
def double_space(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_RUN, outside=False):
        yield hit(text, match, " ")


@rule(
    "space-at-edge",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "A space at the edge of the paragraph."),
    remedy=Remedy.AUTO,
)
def space_at_edge(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_EDGE, outside=False):
        yield hit(text, match, "")


@rule(
    "space-before-mark",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "A space before a punctuation mark."),
    remedy=Remedy.AUTO,
)
def space_before_mark(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_BEFORE_MARK, outside=False):
        yield hit(text, match, "")


@rule(
    "space-after-opening",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "A space after an opening bracket or quotation mark."),
    remedy=Remedy.AUTO,
)
def space_after_opening(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_AFTER_OPENING, outside=False):
        yield hit(text, match, "")


@rule(
    "no-space-after-mark",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "No space after «{mark}»."),
    remedy=Remedy.FIX,
)
def no_space_after_mark(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_NO_SPACE_AFTER, outside=False):
        yield hit(text, match, match[0] + " ", mark=match[0])


@rule(
    "doubled-mark",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "Two punctuation marks in a row."),
    remedy=Remedy.AUTO,
)
def doubled_mark(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_DOUBLED, outside=False):
        yield hit(text, match, match[0][0] if len(set(match[0])) == 1 else None)


@rule(
    "straight-quotes",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "Quotation marks are « »."),
    remedy=Remedy.AUTO,
)
def straight_quotes(paper: Paper) -> Iterator[Finding]:
    within = paper.office.inner_quotes is not InnerQuotes.SAME
    for text, match in paper.matches(_STRAIGHT, outside=False):
        if within and match[0] in _INNER and _depth(text.text, match.start()):
            continue
        before = text.text[match.start() - 1 : match.start()]
        yield hit(text, match, "«" if not before or before in " \u00a0(«-–" else "»")


@rule(
    "inner-quotes",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "Within « » this office writes „ “."),
)
def inner_quotes(paper: Paper) -> Iterator[Finding]:
    """Words of a quotation are never changed unasked: each mark is shown, the secretary decides."""
    if paper.office.inner_quotes is not InnerQuotes.PAWS:
        return
    for text, match in paper.matches(_GUILLEMET, outside=False):
        depth = _depth(text.text, match.start())
        if match[0] == "«" and depth >= 1:
            yield hit(text, match, "„")
        elif match[0] == "»" and depth >= 2:
            yield hit(text, match, "“")


def _depth(text: str, at: int) -> int:
    """How many « are open before `at`."""
    depth = 0
    for mark in text[:at]:
        depth = depth + 1 if mark == "«" else max(depth - 1, 0) if mark == "»" else depth
    return depth


@rule(
    "unpaired-quotes",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "A quotation mark without its pair."),
)
def unpaired_quotes(paper: Paper) -> Iterator[Finding]:
    """One » may close two «, as in Kazakhstan's acts; only a mark with no partner at all is reported."""
    for text in paper.of():
        for offset in unpaired(text.text):
            yield span(text, offset, offset + 1)


@rule(
    "leaked-code",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "A bookmark or field code of a word processor got into the text."),
    remedy=Remedy.AUTO,
)
def leaked_code(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_LEAKED, outside=False):
        yield hit(text, match, "")


@rule(
    "invisible-character",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "An invisible character (U+{code}) in the text."),
    remedy=Remedy.AUTO,
)
def invisible_character(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_INVISIBLE, outside=False):
        yield hit(text, match, "", code=f"{ord(match[0]):04X}")


@rule(
    "placeholder",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("rules", "«{found}» is a blank that has not been filled in."),
)
def placeholder(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_PLACEHOLDER, outside=False):
        yield hit(text, match, found=match[0])


@rule(
    "hyphen-for-dash",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "A dash is meant here, not a hyphen."),
    remedy=Remedy.AUTO,
)
def hyphen_for_dash(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_SPACED_HYPHEN):
        yield hit(text, match, "–")


@rule(
    "mixed-alphabets",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "Latin and Cyrillic letters are mixed in the word «{word}»."),
)
def mixed_alphabets(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_WORD, outside=False):
        if _LATIN.search(match[0]) and _CYRILLIC.search(match[0]):
            yield hit(text, match, _one_alphabet(match[0]), word=match[0])
    for text, match in paper.matches(_LONE_LATIN, outside=False):
        yield hit(text, match, match[0].translate(_TO_CYRILLIC), word=match[0])


@rule(
    "letter-yo",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "Legal texts are written without the letter «ё»."),
    languages=("ru",),
    remedy=Remedy.AUTO,
)
def letter_yo(paper: Paper) -> Iterator[Finding]:
    if paper.office.yo is not Yo.NEVER:
        return
    for text, match in paper.matches(_YO, *_NOT_SIGNED):
        if not match[0][0].isupper() and match[0].lower() != "всё":
            plain = match[0].replace("ё", "е").replace("Ё", "Е")
            yield hit(text, match, plain)


def _one_alphabet(word: str) -> str | None:
    latin = word.translate(_TO_LATIN)
    if _ROMAN.fullmatch(latin):
        return latin
    cyrillic = word.translate(_TO_CYRILLIC)
    return None if _LATIN.search(cyrillic) else cyrillic
