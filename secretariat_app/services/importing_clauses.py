"""Clauses of the library found again in the words of a paper, with what stood in their slots.

A clause counts only where filling it with what was found gives the paper's words, letter by letter.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from secretariat_app.domain.clause import FROM_RESOLUTION, Clause, ClauseUse, Group, Slot, SlotType, SlotValue
from secretariat_app.domain.directory import Directories, Kind, Spelling
from secretariat_app.domain.numbering import opened
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError
from secretariat_app.language.dates import MONTHS_RU
from secretariat_app.services import composing
from secretariat_app.services.library import Library

_PIECES = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")
_SLOT = re.compile(r"\{\{\s*(\w+)(?P<filters>[^}]*)\}\}")
_BY_NUMBER = re.compile(r"число\('(\w+)',\s*'(\w+)'\)")
_FEWEST = 5  # letters of its own that a clause must have to be told from free text
_LONGEST = 4000
_VERB = r"(?:не\s+)?[а-яё-]*(?:[аеиоуыяё]ть|вести|нести|йти|[аеёио]чь)(?:ся)?(?![а-яё]).*?"
_DOES = re.compile(rf"(?<![а-яё-]){_VERB}", re.IGNORECASE)
_DAY = re.compile(rf"(?:до\s+)?(\d{{1,2}}) ({'|'.join(MONTHS_RU)}) (\d{{4}}) года")
_GROUPS = {
    Part.TITLE: Group.TITLE,
    Part.PREAMBLE: Group.PREAMBLE,
    Part.FINDINGS: Group.FINDINGS,
    Part.ENACTMENT: Group.ENACTMENT,
    Part.ITEMS: Group.ITEMS,
    Part.SIGNATURES: Group.SIGNATURE,
}


class Matched(msgspec.Struct, frozen=True):
    """A text of the paper that is a clause of the library."""

    place: str
    clause: str
    slots: Mapping[str, Any]


class _Pattern(msgspec.Struct, frozen=True):
    clause: Clause
    pattern: re.Pattern[str]
    letters: int
    fixed: str


def clauses_in(resolution: Resolution, library: Library, directories: Directories) -> list[Matched]:
    """The clauses that the paper's texts are, by their places."""
    facts = composing.facts_of(resolution, directories)
    found = []
    patterns = _compiled(_Shelf(library), resolution.language)
    for place, group, text, with_list in _texts(resolution):
        small = " ".join(text.casefold().split())
        for candidate in patterns[group]:
            if candidate.fixed not in small:
                continue
            if candidate.clause.takes_actions != with_list and group is Group.ITEMS:
                continue
            use = _use(candidate, text, facts)
            if use is not None:
                found.append(Matched(str(place), use.key, msgspec.to_builtins(dict(use.slots))))
                break
    return found


def _texts(resolution: Resolution) -> Iterator[tuple[Place, Group, str, bool]]:
    singles = ((Part.TITLE, resolution.title), (Part.PREAMBLE, resolution.preamble))
    for part, paragraph in (*singles, (Part.ENACTMENT, resolution.enactment)):
        if paragraph and paragraph.text:
            yield Place(part), _GROUPS[part], paragraph.text, False
    for index, finding in enumerate(resolution.findings):
        yield Place(Part.FINDINGS, index), Group.FINDINGS, finding.text, False
    for index, item in enumerate(resolution.items):
        yield Place(Part.ITEMS, index), Group.ITEMS, item.text, bool(item.actions)
        for number, action in enumerate(item.actions):
            yield Place(Part.ITEMS, index, number), Group.ACTIONS, action.text, False
    for index, signature in enumerate(resolution.signatures):
        yield Place(Part.SIGNATURES, index), Group.SIGNATURE, signature.position, False


class _Shelf:
    """A library as a key of a cache: its clauses hold mappings, which have no hash."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Shelf) and self.library.clauses is other.library.clauses


@lru_cache(maxsize=4)
def _compiled(shelf: _Shelf, language: str) -> dict[Group, tuple[_Pattern, ...]]:
    made: dict[Group, list[_Pattern]] = {group: [] for group in Group}
    for clause in shelf.library.clauses:
        text = clause.text(language)
        letters = sum(map(str.isalpha, _PIECES.sub("", text)))
        if text and letters >= _FEWEST:
            fixed = max((piece.strip() for piece in _fixed(text)), key=len)
            pattern = _pattern(clause, text, language)
            made[clause.group].append(_Pattern(clause, pattern, letters, fixed.casefold()))
    return {group: tuple(sorted(found, key=lambda one: -one.letters)) for group, found in made.items()}


def _fixed(text: str) -> Iterator[str]:
    """The words that stand in every paper made with the clause: not those under a condition."""
    depth = 0
    for piece in _PIECES.split(opened(text)):
        if piece.startswith("{%"):
            depth += (" if " in piece) - ("endif" in piece)
        elif not piece.startswith("{{") and not depth:
            yield piece


def _pattern(clause: Clause, text: str, language: str) -> re.Pattern[str]:
    parts = []
    if clause.group in (Group.ITEMS, Group.ACTIONS):
        text = opened(text)
    seen: set[str] = set()
    for piece in _PIECES.split(text):
        if slot := _SLOT.fullmatch(piece):
            parts.append(_slot_pattern(clause.slot(slot[1]), slot["filters"], language, seen))
        elif piece.startswith("{%"):
            parts.append("(?:" if " if " in piece else "|" if "else" in piece else ")?")
        else:
            parts.append(r"\s+".join(map(re.escape, piece.split(" "))))
    return re.compile("".join(parts), re.IGNORECASE | re.DOTALL)


def _slot_pattern(slot: Slot | None, filters: str, language: str, seen: set[str]) -> str:
    if forms := _BY_NUMBER.search(filters):
        return f"(?:{forms[1]}|{forms[2]})"
    if slot is None or slot.name in seen:
        return ".+?"
    seen.add(slot.name)
    words = ".+?"
    if slot.type is SlotType.CHOICE:
        words = "|".join(map(re.escape, slot.offered(language)))
    elif slot.type is SlotType.INFINITIVE and language == "ru":
        words = _VERB
    elif slot.type is SlotType.COMMISSION:
        words = r".*?комисси\w+" if language == "kk" else r"постоянн.+?"
    quoted = "кавычки" in filters
    inside = f"(?P<{slot.name}>{words})"
    return f"«{inside}»?" if quoted else inside


def _use(candidate: _Pattern, text: str, facts: composing.Facts) -> ClauseUse | None:
    if len(text) > _LONGEST:
        return None
    match = candidate.pattern.fullmatch(text)
    if match is None:
        return None
    slots: dict[str, SlotValue] = {}
    for slot in candidate.clause.slots:
        words = match.groupdict().get(slot.name)
        if words is None:
            continue
        if slot.type in FROM_RESOLUTION and _given_by(slot, words, facts):
            continue
        if words.count("«") and not words.count("»"):  # cut through a name
            return None
        if slot.type is SlotType.BODIES and _DOES.search(words):
            return None
        slots[slot.name] = _value(slot, words, facts)
    try:
        filled = composing.fill(candidate.clause, slots, facts)
    except KnownError:
        return None
    return ClauseUse(candidate.clause.key, slots) if filled.text == text else None


def _given_by(slot: Slot, words: str, facts: composing.Facts) -> bool:
    if slot.type is SlotType.TITLE:
        return words.strip("«» ") == facts.title.strip("«» ")
    return bool(facts.commissions)


def _value(slot: Slot, words: str, facts: composing.Facts) -> SlotValue:
    if slot.type in (SlotType.BODY, SlotType.BODIES):
        names = _names(words, facts)
        return names if slot.type is SlotType.BODIES else names[0] if len(names) == 1 else words
    if slot.type in (SlotType.DATE, SlotType.DEADLINE) and (day := _DAY.fullmatch(words)):
        return f"{int(day[3]):04d}-{MONTHS_RU.index(day[2]) + 1:02d}-{int(day[1]):02d}"
    return words


def _names(words: str, facts: composing.Facts) -> tuple[str, ...]:
    """The bodies of an enumeration in the nominative, where the directory knows all of them."""
    forms = {
        form.casefold(): name.written(spelling).nominative(facts.language)
        for entry in facts.directories.of(Kind.BODY)
        for name in entry.names
        for spelling in reversed(Spelling)  # what is said last counts: the usual name
        for form in name.spelt(spelling, facts.language).values()
    }
    found = []
    rest = words
    while rest:
        known = next(
            (form for form in sorted(forms, key=len, reverse=True) if rest.casefold().startswith(form)), ""
        )
        if not known:
            return (words,)
        found.append(forms[known])
        rest = re.sub(r"^(?:,\s*|\s+и\s+|\s+және\s+)", "", rest[len(known) :])
        if rest == words:
            break
    return tuple(found)
