"""Two lists of texts beside each other: which text became which, what moved, what was split or merged."""

import enum
import itertools
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.words import BREAK, Letters, Mark, Piece, parted, pieces

_IN_PLACE, _MOVED = 0.4, 0.6
_OTHER_KIND = 0.15
_FEW_WORDS = 3
_INSIDE = 0.6
_MOST = 40_000
"""So many pairs of texts between two known ones are weighed; beyond that only those at the same height."""


class Move(enum.StrEnum):
    """Whether a text stands elsewhere now: a moved one is told of twice, where it was and where it is."""

    NONE = ""
    AWAY = "away"
    HERE = "here"


class Seam(enum.StrEnum):
    """Whether a text was one with the text told before it: `split` from it, or `merged` into it."""

    NONE = ""
    SPLIT = "split"
    MERGED = "merged"


class Pair(msgspec.Struct, frozen=True):
    """One text in both lists, by its number; None where a list does not have it.

    `pieces` are its words. Of a text that was split, `old` is told with each part; of texts that were merged,
    `new`. A moved text has both numbers both times; where it was, all its words are gone.
    """

    old: int | None
    new: int | None
    pieces: tuple[Piece, ...]
    move: Move = Move.NONE
    seam: Seam = Seam.NONE

    @property
    def same(self) -> bool:
        """Whether nothing is different."""
        return (
            self.move is Move.NONE and self.seam is Seam.NONE and {p.mark for p in self.pieces} <= {Mark.SAME}
        )


def aligned(
    old: Sequence[str],
    new: Sequence[str],
    old_kinds: Sequence[str] = (),
    new_kinds: Sequence[str] = (),
    *,
    exact: bool = False,
) -> tuple[Pair, ...]:
    """Every text of both lists, in the order of `new`, those that are gone where they stood.

    Texts of other kinds are only taken for each other where they are more alike. `exact`: see `words.pieces`.
    """
    head, tail = _ends_alike(old, new)
    middle = slice(head, len(old) - tail), slice(head, len(new) - tail)
    matches = _Matches(old[middle[0]], new[middle[1]], old_kinds[middle[0]], new_kinds[middle[1]])
    return (
        *(Pair(number, number, _all(new[number], Mark.SAME)) for number in range(head)),
        *(_shifted(pair, head) for pair in _told(old[middle[0]], new[middle[1]], matches, exact=exact)),
        *(
            Pair(len(old) - number, len(new) - number, _all(new[-number], Mark.SAME))
            for number in range(tail, 0, -1)
        ),
    )


def _ends_alike(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many texts at the beginning and at the end are quite the same: after most changes nearly all."""
    shorter = min(len(old), len(new))
    head = next((number for number in range(shorter) if old[number] != new[number]), shorter)
    rest = shorter - head
    return head, next((number for number in range(rest) if old[-1 - number] != new[-1 - number]), rest)


def _shifted(pair: Pair, by: int) -> Pair:
    old, new = (None if number is None else number + by for number in (pair.old, pair.new))
    return replace(pair, old=old, new=new)


class _Matches:
    """Which text of one list is which of the other."""

    def __init__(
        self, old: Sequence[str], new: Sequence[str], old_kinds: Sequence[str], new_kinds: Sequence[str]
    ) -> None:
        from rapidfuzz.distance import Indel

        self._similarity = Indel.normalized_similarity
        letters = Letters()
        self._old, self._new = (
            [letters.of_text(text) for text in old],
            [letters.of_text(text) for text in new],
        )
        self._old_texts, self._new_texts = old, new
        self._old_kinds = old_kinds or [""] * len(old)
        self._new_kinds = new_kinds or [""] * len(new)
        self.in_place = self._anchors()
        self._fill_gaps()
        self.moved: dict[int, int] = {}
        self._find_moved()
        self.split: dict[int, int] = {}  # new text: the old one it was a part of
        self.merged: dict[int, int] = {}  # old text: the new one it is a part of
        self._find_seams()

    def _anchors(self) -> dict[int, int]:
        """Texts that are quite the same, in the same order."""
        from rapidfuzz.distance import Indel

        whole = Letters()
        first, second = whole.of(self._old), whole.of(self._new)
        found: dict[int, int] = {}
        for step in Indel.opcodes(first, second):
            if step.tag == "equal":
                both = zip(
                    range(step.src_start, step.src_end), range(step.dest_start, step.dest_end), strict=True
                )
                found.update((i, j) for i, j in both if self._old[i])
        return found

    def _fill_gaps(self) -> None:
        ends = [(-1, -1), *sorted(self.in_place.items()), (len(self._old), len(self._new))]
        for (i, j), (to_i, to_j) in itertools.pairwise(ends):
            if to_i > i + 1 and to_j > j + 1:
                self.in_place.update(self._in_order(range(i + 1, to_i), range(j + 1, to_j)))

    def _in_order(self, olds: range, news: range) -> Iterator[tuple[int, int]]:
        """The pairs of two stretches, in order, that are the most alike in sum."""
        width = len(news) if len(olds) * len(news) <= _MOST else max(_MOST // len(olds) // 2, 8)
        best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
        alike: dict[tuple[int, int], float] = {}
        for a, i in enumerate(olds, 1):
            centre = a * len(news) // len(olds)
            row, above = best[a], best[a - 1]
            for b, j in enumerate(news, 1):
                score = self._likeness(i, j, _IN_PLACE) if abs(b - centre) <= width else 0.0
                if score:
                    alike[a, b] = score
                row[b] = max(row[b - 1], above[b], above[b - 1] + score)
        a, b = len(olds), len(news)
        while a and b:
            score = alike.get((a, b), 0.0)
            if score and best[a][b] == best[a - 1][b - 1] + score:
                yield olds[a - 1], news[b - 1]
                a, b = a - 1, b - 1
            elif best[a][b] == best[a - 1][b]:
                a -= 1
            else:
                b -= 1

    def _likeness(self, i: int, j: int, least: float) -> float:
        """From `least` to 1, or 0 where two texts are less alike."""
        first, second = self._old[i], self._new[j]
        other = self._old_kinds[i] != self._new_kinds[j]
        if not first or not second:
            return 0.0 if first or second or other else _IN_PLACE
        least += _OTHER_KIND if other else 0.0
        found = self._similarity(first, second, score_cutoff=least)
        return found - _OTHER_KIND / 2 if found and other else found

    def _find_moved(self) -> None:
        taken = set(self.in_place.values())
        olds = [i for i in range(len(self._old)) if i not in self.in_place and self._old[i]]
        news = [j for j in range(len(self._new)) if j not in taken and self._new[j]]
        if len(olds) * len(news) > _MOST:  # then only those that are quite the same
            places: dict[str, list[int]] = {}
            for j in reversed(news):
                places.setdefault(self._new[j], []).append(j)
            scored = [(1.0, i, j) for i in olds for j in places.get(self._old[i], ())]
        else:
            scored = [(self._likeness(i, j, _MOVED), i, j) for i in olds for j in news]
        for score, i, j in sorted(scored, key=lambda one: (-one[0], one[1], one[2])):
            short = min(len(self._old[i]), len(self._new[j])) < _FEW_WORDS and self._old[i] != self._new[j]
            if score and not short and i not in self.moved and j not in taken:
                self.moved[i] = j
                taken.add(j)

    def _find_seams(self) -> None:
        partner = {j: i for i, j in self.in_place.items()}
        gone = {i for i in range(len(self._old)) if i not in self.in_place and i not in self.moved}
        fresh = {j for j in range(len(self._new)) if j not in partner and j not in self.moved.values()}
        for j, i in sorted(partner.items()):
            olds, news = [i], [j]
            self._grow(news, fresh, self._new, self._old[i])
            if len(news) > 1:
                self.split.update((other, i) for other in news if other != j)
                fresh -= set(news)
                continue
            self._grow(olds, gone, self._old, self._new[j])
            self.merged.update((other, j) for other in olds if other != i)
            gone -= set(olds)

    def _grow(self, chosen: list[int], free: set[int], texts: list[str], whole: str) -> None:
        """Add to `chosen` the neighbours whose words are a part of `whole` too."""
        from rapidfuzz.distance import LCSseq

        while True:
            present = "".join(texts[number] for number in chosen)
            for number in (chosen[-1] + 1, chosen[0] - 1):
                if number not in free or len(texts[number]) < _FEW_WORDS:
                    continue
                after = number > chosen[-1]
                longer = present + texts[number] if after else texts[number] + present
                gain = LCSseq.similarity(whole, longer) - LCSseq.similarity(whole, present)
                if gain >= _INSIDE * len(texts[number]):
                    chosen.insert(len(chosen) if after else 0, number)
                    break
            else:
                return


def _told(old: Sequence[str], new: Sequence[str], matches: _Matches, *, exact: bool) -> Iterator[Pair]:
    arrived = {j: i for i, j in matches.moved.items()}
    i = j = 0
    for to_i, to_j in [*sorted(matches.in_place.items()), (len(old), len(new))]:
        for number in range(i, to_i):
            if number not in matches.merged:
                away = matches.moved.get(number)
                yield Pair(
                    number, away, _all(old[number], Mark.GONE), Move.NONE if away is None else Move.AWAY
                )
        for number in range(j, to_j):
            if number in arrived:
                words = pieces(old[arrived[number]], new[number], exact=exact)
                yield Pair(arrived[number], number, words, Move.HERE)
            elif number not in matches.split:
                yield Pair(None, number, _all(new[number], Mark.NEW))
        if to_i < len(old):
            yield from _matched(old, new, matches, to_i, to_j, exact=exact)
        i, j = to_i + 1, to_j + 1


def _matched(
    old: Sequence[str], new: Sequence[str], matches: _Matches, i: int, j: int, *, exact: bool
) -> Iterator[Pair]:
    news = sorted([j, *(number for number, whole in matches.split.items() if whole == i)])
    olds = sorted([i, *(number for number, whole in matches.merged.items() if whole == j)])
    words = pieces(
        BREAK.join(old[number] for number in olds), BREAK.join(new[number] for number in news), exact=exact
    )
    if len(news) > 1:
        for number, part in zip(news, parted(words, Mark.NEW), strict=True):
            yield Pair(i, number, part, seam=Seam.SPLIT if number != news[0] else Seam.NONE)
    elif len(olds) > 1:
        for number, part in zip(olds, parted(words, Mark.GONE), strict=True):
            yield Pair(number, j, part, seam=Seam.MERGED if number != olds[0] else Seam.NONE)
    else:
        yield Pair(i, j, words)


def _all(text: str, mark: Mark) -> tuple[Piece, ...]:
    return (Piece(mark, text),) if text else ()
