"""A resolution as the rules see it: every text with its place, and what of it is a quotation."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

import msgspec

from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.language.spelling import Speller
from secretariat_app.proofing.office import USUAL, Office

MASK = "\ue000"
"""Stands for each quoted character in `Text.outside`; of the private area, so that no pattern meets it."""

_QUOTE = re.compile("[«»]")


class Text(msgspec.Struct, frozen=True):
    """One text and its place.

    `outside` has the same length with everything quoted masked; the paper's own title in « » is
    no quotation of something else and stays readable there, but for the titles quoted within it.
    `name`: this is the name beside a signature, which has no offsets of its own.
    """

    place: Place
    text: str
    outside: str
    name: bool = False


class Paper(msgspec.Struct, frozen=True):
    """What a rule is given."""

    resolution: Resolution
    directories: Directories
    texts: tuple[Text, ...]
    office: Office = USUAL
    speller: Speller | None = None

    def of(self, *parts: Part) -> Iterator[Text]:
        """The texts of these parts, in the order of the paper; all of them where none is named."""
        return (text for text in self.texts if not parts or text.place.part in parts)

    def at(self, place: Place) -> Text:
        """The text at `place`; empty where there is none."""
        return next((text for text in self.texts if text.place == place), Text(place, "", ""))

    def items(self) -> Iterator[tuple[Item, Text]]:
        """Each item that is looked at, with its own sentence."""
        for text in self.of(Part.ITEMS):
            if text.place.index is not None and text.place.action is None:
                yield self.resolution.items[text.place.index], text

    def matches(
        self, pattern: re.Pattern[str], *parts: Part, outside: bool = True
    ) -> Iterator[tuple[Text, re.Match[str]]]:
        """Each match of `pattern` in these parts; quotations are passed over unless `outside` is False."""
        for text in self.of(*parts):
            for match in pattern.finditer(text.outside if outside else text.text):
                yield text, match


def paper(
    resolution: Resolution,
    directories: Directories,
    given: Mapping[Place, str] | None = None,
    *,
    only: Place | None = None,
    office: Office = USUAL,
    speller: Speller | None = None,
) -> Paper:
    """`resolution` ready for the rules; `given` has the texts of items as handed in, with their marks.

    `only`: the one place that is looked at.
    """
    title = resolution.title.text
    handed = given or {}
    texts = tuple(
        Text(place, handed.get(place, text), outside(handed.get(place, text), title), name)
        for place, text, name in place_texts(resolution)
        if only is None or place == only
    )
    return Paper(resolution, directories, texts, office, speller)


@lru_cache(maxsize=4096)
def outside(text: str, title: str = "") -> str:
    """`text` with all that stands in « » masked, the marks included.

    In Kazakhstan's acts one » may close several «: where no further » is left for the outer pair,
    it is taken as closed too.
    """
    if "«" not in text:
        return text
    spare = _unmatched_after(text)
    kept: list[str] = []
    depth = 0
    for index, character in enumerate(text):
        if character == "«":
            depth += 1
        kept.append(MASK if depth else character)
        if character == "»" and depth:
            depth = depth - 1 if spare[index + 1] else 0
    masked = "".join(kept)
    if title:
        own = f"«{title}"
        start = text.find(own)
        while start >= 0:
            masked = masked[: start + 1] + outside(title) + masked[start + len(own) :]
            start = text.find(own, start + len(own))
    return masked


def unpaired(text: str) -> Iterator[int]:
    """Where a « has no » anywhere after it, or a » no « before it."""
    last = text.rfind("»")
    opened = 0
    for match in _QUOTE.finditer(text):
        if match[0] == "«":
            opened += 1
            if match.start() > last:
                yield match.start()
        elif opened:
            opened -= 1
        else:
            yield match.start()


def _unmatched_after(text: str) -> list[int]:
    """For each offset, how many » from there on have no « of their own."""
    counts = [0] * (len(text) + 2)
    for index in range(len(text) - 1, -1, -1):
        step = {"»": 1, "«": -1}.get(text[index], 0)
        counts[index] = max(0, counts[index + 1] + step)
    return counts


def place_texts(resolution: Resolution) -> Iterator[tuple[Place, str, bool]]:
    """Every text with its place; True with a signature's name, which shares the place of the position."""
    for index, commission in enumerate(resolution.commissions):
        yield Place(Part.REQUISITES, index), commission, False
    if resolution.place:
        yield Place(Part.REQUISITES), resolution.place, False
    yield Place(Part.TITLE), resolution.title.text, False
    if resolution.preamble:
        yield Place(Part.PREAMBLE), resolution.preamble.text, False
    for index, finding in enumerate(resolution.findings):
        yield Place(Part.FINDINGS, index), finding.text, False
    if resolution.enactment:
        yield Place(Part.ENACTMENT), resolution.enactment.text, False
    for index, item in enumerate(resolution.items):
        yield Place(Part.ITEMS, index), item.text, False
        for position, action in enumerate(item.actions):
            yield Place(Part.ITEMS, index, position), action.text, False
    for index, signature in enumerate(resolution.signatures):
        yield Place(Part.SIGNATURES, index), signature.position, False
        yield Place(Part.SIGNATURES, index), signature.name, True
