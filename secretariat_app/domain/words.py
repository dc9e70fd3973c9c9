"""Two texts word by word: which words stayed, which are gone, which are new."""

import enum
import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

BREAK = "\n"
"""Stands between texts that are compared as one; it is never a word that stayed."""

_TOKENS = re.compile(r"\n|[^\S\n]+|\w+|[^\w\s]")
_WORD = re.compile(r"\w+")
_ALIKE = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-"})
_LONGEST = 400_000_000  # pairs of words: beyond that the table of the comparison would not fit into memory
_ISLAND, _AROUND = 1, 4


class Mark(enum.StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Piece(msgspec.Struct, frozen=True):
    """Words that follow each other and share a fate."""

    mark: Mark
    text: str


class Letters:
    """Writes each word as one character, so that texts are compared at the speed of strings."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, words: Iterable[str]) -> str:
        """The words as a string of one character each; equal words are equal characters."""
        known = self._known
        return "".join(known.setdefault(word, chr(len(known) + 1)) for word in words)

    def of_text(self, text: str) -> str:
        """The words of `text` alone, without spaces and punctuation."""
        return self.of(_WORD.findall(text))


def tokens(text: str) -> list[str]:
    """`text` in words, runs of spaces and single marks of punctuation; joined they are the text again."""
    return _TOKENS.findall(text)


def pieces(before: str, after: str, *, exact: bool = False) -> tuple[Piece, ...]:
    """Both texts as pieces: what stayed and what is gone is `before`, what stayed and is new, `after`.

    Unless `exact`, a space that may not break counts as one that may; what stayed is given as `after` has it.
    Single small words between large changes count as changed, since nobody reads them as having stayed.
    """
    if before == after:
        return (Piece(Mark.SAME, after),) if after else ()
    old, new = tokens(before), tokens(after)
    return tuple(_joined(_whole_words(list(_chunks(old, new, exact=exact)))))


def parted(found: Sequence[Piece], mark: Mark) -> list[tuple[Piece, ...]]:
    """`found` cut at each BREAK of the pieces that bear `mark`; the breaks themselves are left out."""
    parts: list[list[Piece]] = [[]]
    for piece in found:
        if piece.mark is not mark or BREAK not in piece.text:
            parts[-1].append(piece)
            continue
        for number, line in enumerate(piece.text.split(BREAK)):
            if number:
                parts.append([])
            if line:
                parts[-1].append(Piece(mark, line))
    return [tuple(part) for part in parts]


def count(found: Iterable[Piece], mark: Mark) -> int:
    """How many words bear `mark`."""
    return sum(len(_WORD.findall(piece.text)) for piece in found if piece.mark is mark)


class _Chunk:
    """What stayed (`gone` and `new` alike), or what took the place of what."""

    __slots__ = ("gone", "new", "same")

    def __init__(self, gone: list[str], new: list[str], *, same: bool) -> None:
        self.gone, self.new, self.same = gone, new, same


def _chunks(old: list[str], new: list[str], *, exact: bool) -> Iterator[_Chunk]:
    from rapidfuzz.distance import Indel

    if len(old) * len(new) > _LONGEST:
        yield _Chunk(old, new, same=False)
        return
    letters = Letters()
    first, second = (letters.of(found if exact else map(_alike, found)) for found in (old, new))
    # A break of one text is another character than that of the other: it never counts as having stayed.
    first = first.replace(letters.of([BREAK]), "\U0010fffe")
    for step in Indel.opcodes(first, second):
        same = step.tag == "equal"
        yield _Chunk(old[step.src_start : step.src_end], new[step.dest_start : step.dest_end], same=same)


def _alike(token: str) -> str:
    return token if token[0].isalnum() else token.translate(_ALIKE)


def _whole_words(chunks: Sequence[_Chunk]) -> list[_Chunk]:
    """The chunks, changes that only a space, a comma or a lone small word parts taken together."""
    return _bridged(_bridged(chunks, 0, 0), _ISLAND, _AROUND)


def _bridged(chunks: Sequence[_Chunk], most: int, around: int) -> list[_Chunk]:
    """Changes taken together where at most so many words stay between at least so many that do not."""
    done: list[_Chunk] = []
    for number, chunk in enumerate(chunks):
        after = chunks[number + 1] if number + 1 < len(chunks) else None
        before = done[-1] if done and not done[-1].same else None
        if chunk.same and before is not None and after is not None:
            least = min(_words(one.gone) + _words(one.new) for one in (before, after))
            same = not (_words(chunk.new) <= most and least >= around)
        else:
            same = chunk.same
        if same:
            done.append(chunk)
        elif before is None:
            done.append(_Chunk([*chunk.gone], [*chunk.new], same=False))
        else:
            before.gone += chunk.gone
            before.new += chunk.new
    return done


def _words(found: Iterable[str]) -> int:
    return sum(token[0].isalnum() or token[0] == "_" for token in found)


def _joined(chunks: Iterable[_Chunk]) -> Iterator[Piece]:
    for chunk in chunks:
        if chunk.same:
            yield Piece(Mark.SAME, "".join(chunk.new))
            continue
        if chunk.gone:
            yield Piece(Mark.GONE, "".join(chunk.gone))
        if chunk.new:
            yield Piece(Mark.NEW, "".join(chunk.new))
