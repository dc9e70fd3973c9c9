"""Finding words in one resolution and putting others in their place: every text, one after the other."""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.editing import paragraph_at, with_paragraph, with_signature
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import moved, texts
from secretariat_app.domain.resolution import Paragraph, Reference, Resolution

_ALIKE = str.maketrans({"ё": "е", "Ё": "Е", "\u00a0": " ", "\u2011": "-", "\u202f": " "})
_WORD = re.compile(r"\w")


class Match(msgspec.Struct, frozen=True):
    """The characters from `start` to `end` of the text at `place`; `in_name`: of the name of who signs."""

    place: Place
    start: int
    end: int
    in_name: bool = False

    def turn(self) -> tuple[int, int, int, bool, int]:
        """What matches follow one another by in the paper."""
        place = self.place
        action = -1 if place.action is None else place.action
        return list(Part).index(place.part), place.index or 0, action, self.in_name, self.start


def found(
    resolution: Resolution, words: str, *, exact_case: bool = False, whole: bool = False
) -> tuple[Match, ...]:
    """Where `words` stand, in the order of the paper. «ё» is «е», a no-break space a space.

    `exact_case`: capitals count. `whole`: only whole words. Nothing is found for no words.
    """
    sought = words.translate(_ALIKE)
    if not sought.strip():
        return ()
    pattern = re.compile(re.escape(sought), 0 if exact_case else re.IGNORECASE)
    return tuple(
        Match(place, match.start(), match.end(), in_name)
        for place, text, in_name in _all(resolution)
        for match in pattern.finditer(text.translate(_ALIKE))
        if not whole or _is_whole(text, match.start(), match.end())
    )


def replaced(resolution: Resolution, match: Match, words: str) -> Resolution:
    """The resolution with `words` where `match` stands. A text of a clause becomes free text."""
    if match.in_name:
        index = match.place.index or 0
        signature = resolution.signatures[index]
        name = signature.name[: match.start] + words + signature.name[match.end :]
        return with_signature(resolution, index, replace(signature, name=name))
    here = paragraph_at(resolution, match.place)
    text = here.text[: match.start] + words + here.text[match.end :]
    fresh = Paragraph(text, None, _kept(here, match, len(words)))
    return with_paragraph(resolution, match.place, fresh)


def all_replaced(
    resolution: Resolution,
    sought: str,
    words: str,
    follow: Callable[[Resolution], Resolution],
    *,
    exact_case: bool = False,
    whole: bool = False,
) -> tuple[Resolution, int]:
    """The resolution with `words` wherever `sought` stands, and in how many places it stood.

    The title comes first: `follow` takes its new words to the texts that repeat it, and these stay linked.
    """

    def look(value: Resolution) -> tuple[Match, ...]:
        return found(value, sought, exact_case=exact_case, whole=whole)

    titles = [match for match in look(resolution) if match.place.part is Part.TITLE]
    if titles:
        resolution = follow(_each_replaced(resolution, titles, words))
    rest = [
        match
        for match in look(resolution)
        if match.place.part is not Part.TITLE and not _repeats_title(resolution, match)
    ]
    return _each_replaced(resolution, rest, words), len(titles) + len(rest)


def _each_replaced(resolution: Resolution, matches: Sequence[Match], words: str) -> Resolution:
    for match in reversed(matches):  # from behind, so that what is still to come stands where it stood
        resolution = replaced(resolution, match, words)
    return resolution


def _repeats_title(resolution: Resolution, match: Match) -> bool:
    title = resolution.title.text
    here = paragraph_at(resolution, match.place) if not match.in_name else Paragraph()
    if not title or here.clause is None:
        return False
    at = here.text.find(title)
    while at >= 0:
        if at <= match.start and match.end <= at + len(title):
            return True
        at = here.text.find(title, at + 1)
    return False


def _all(resolution: Resolution) -> Iterator[tuple[Place, str, bool]]:
    for place, paragraph in texts(resolution):
        yield place, paragraph.text, False
    for index, signature in enumerate(resolution.signatures):
        yield Place(Part.SIGNATURES, index), signature.position, False
        yield Place(Part.SIGNATURES, index), signature.name, True


def _is_whole(text: str, start: int, end: int) -> bool:
    inner_first, inner_last = _WORD.match(text[start]), _WORD.match(text[end - 1])
    before, behind = text[start - 1 : start], text[end : end + 1]
    return not (inner_first and before and _WORD.match(before)) and not (
        inner_last and behind and _WORD.match(behind)
    )


def _kept(paragraph: Paragraph, match: Match, length: int) -> tuple[Reference, ...]:
    """The references that the change does not touch."""
    before = tuple(one for one in paragraph.references if one.end <= match.start)
    behind = tuple(one for one in paragraph.references if one.start >= match.end)
    return before + moved(behind, length - (match.end - match.start))
