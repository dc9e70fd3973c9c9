"""The piece of a paper that shows why it was found, its words marked in the original text."""

from collections.abc import Sequence

import msgspec

from secretariat_app.language.search_terms import Term, terms_at, trace
from secretariat_app.storage.query import Wanted

SNIPPET = 180
"""About how many characters of the text a hit shows."""

Marks = tuple[tuple[int, int], ...]


class _Item(msgspec.Struct):
    text: str = ""
    actions: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()


class _Signature(msgspec.Struct):
    position: str = ""
    name: str = ""


class _Texts(msgspec.Struct):
    """The texts of a body as the archive writes it; the rest of the JSON is passed over."""

    language: str = "ru"
    commissions: tuple[str, ...] = ()
    number: str | None = None
    title: str | None = None
    preamble: str | None = None
    findings: tuple[str, ...] = ()
    enactment: str | None = None
    items: tuple[_Item, ...] = ()
    signatures: tuple[_Signature, ...] = ()

    def lines(self) -> list[str]:
        """Paragraphs, then the requisites, then the title: the later ones are shown in the list anyway."""
        found = [self.preamble or "", *self.findings, self.enactment or ""]
        for item in self.items:
            found += [item.text, *item.actions]
        for signature in self.signatures:
            found += [signature.position, signature.name]
        found += [f"№ {self.number}" if self.number else "", *self.commissions]
        found += [name for item in self.items for name in item.addressees]
        return [line for line in [*found, self.title or ""] if line]


_DECODER = msgspec.json.Decoder(_Texts)


def snippet(body: str, asked: "Words", labels: Sequence[str] = ()) -> tuple[str, Marks]:
    """The piece of the paper `body` (JSON) where most of what is asked stands, and its places.

    `labels`: its tags and the lines of its note; they are shown where the paper itself says less.
    """
    texts = _DECODER.decode(body)
    best, marks, most = "", [], 0
    for line in [*texts.lines(), *labels]:
        spans, distinct = asked.marks(line, texts.language)
        if distinct > most:
            best, marks, most = line, spans, distinct
        if most >= asked.count:  # nothing shows more than all of it
            break
    if not marks:
        best = texts.title or next(iter(texts.lines()), "")
    start, end = _window(best, marks)
    before, after = "…" if start else "", "…" if end < len(best) else ""
    moved = len(before) - start
    inside = tuple((left + moved, right + moved) for left, right in marks if start <= left and right <= end)
    return f"{before}{best[start:end]}{after}", inside


class Words:
    """What is wanted, ready to be compared with many lines."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        self.count = len(wanted)
        self._runs: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        self._prefixes: list[tuple[int, tuple[str, ...]]] = []
        for number, want in enumerate(wanted):
            for spelling in want.spellings:
                self._runs.setdefault(spelling[0], []).append((number, spelling))
            if want.prefixes:
                self._prefixes.append((number, want.prefixes))

        beginnings = [prefix for _, prefixes in self._prefixes for prefix in prefixes]
        self._run = max([1, *(len(spelling) for want in wanted for spelling in want.spellings)])
        self._trace = trace(self._runs, beginnings)

    def marks(self, line: str, language: str) -> tuple[list[tuple[int, int]], int]:
        """Where the wanted words stand in `line`, and how many of the things that are wanted stand there."""
        if not self._trace.search(line):
            return [], 0
        words = terms_at(line, language, self._trace, self._run)
        spans: set[tuple[int, int]] = set()
        seen: set[int] = set()
        for position, word in enumerate(words):
            for number, spelling in self._runs.get(word.stem, ()):
                run = words[position : position + len(spelling)]
                if len(spelling) == 1 or tuple(term.stem for term in run) == spelling:
                    spans.update(_spans(run))
                    seen.add(number)
            for number, prefixes in self._prefixes:
                if word.stem.startswith(prefixes):
                    spans.add((word.start, word.end))
                    seen.add(number)
        return _joined(spans), len(seen)


def _spans(run: list[Term]) -> list[tuple[int, int]]:
    if run[0].part:  # parts of one compound are marked as the piece of it that they are
        return [(run[0].start, run[-1].end)]
    return [(word.start, word.end) for word in run]


def _joined(spans: set[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _window(line: str, marks: list[tuple[int, int]]) -> tuple[int, int]:
    if len(line) <= SNIPPET:
        return 0, len(line)
    if not marks:
        return 0, _word_end(line, SNIPPET)
    crowd = max(
        marks, key=lambda mark: sum(mark[0] <= other[0] < mark[0] + SNIPPET * 3 // 4 for other in marks)
    )
    start = max(0, min(crowd[0] - SNIPPET // 4, len(line) - SNIPPET))
    if start:
        space = line.find(" ", start, crowd[0])
        start = space + 1 if space >= 0 else crowd[0]
    return start, _word_end(line, max(start + SNIPPET, crowd[1]))


def _word_end(line: str, end: int) -> int:
    if end >= len(line):
        return len(line)
    space = line.find(" ", end)
    return len(line) if space < 0 or space > end + 60 else space
