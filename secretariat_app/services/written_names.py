"""Names in words written by hand: what a new date makes of them, to be offered and never done by itself.

What stands in « » is a quotation and is passed over; a body's own name, which has quotation marks in it, is
none as long as it begins outside of one.
"""

import datetime
import re
from collections.abc import Iterator

from secretariat_app.domain.clause import ClauseUse, SlotType, SlotValue
from secretariat_app.domain.directory import NOMINATIVE, Directories, Entry, Kind, Name, Spelling
from secretariat_app.domain.editing import paragraph_at, with_paragraph
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.references import carried, texts
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.errors import KnownError
from secretariat_app.proofing.paper import MASK, outside
from secretariat_app.services import composing
from secretariat_app.services.library import Library

_KINDS = (Kind.CITY, Kind.BODY, Kind.COMMISSION, Kind.AUTHOR)
_TYPED = frozenset({SlotType.TEXT, SlotType.INFINITIVE})
_TO = re.compile(r"(?<!\w)(?:в|во|на|через|про|за)[ \u00a0]$", re.IGNORECASE)
"""Before an accusative; a name alone, which looks the same in the nominative, is taken for that."""

Forms = dict[str, dict[str, str]]
"""Words of an old name: by case, the words of the new one."""


def renamed(
    before: datetime.date | None, paper: Resolution, library: Library, known: Directories
) -> Resolution:
    """`paper` with names of the day `before` as they are on its own date, where they were typed by hand."""
    forms = _forms(known, paper.language, before, paper.date)
    if before == paper.date or not forms:
        return paper
    pattern = _pattern(forms)
    after = paper
    places = [place for place, _ in texts(paper)]
    places += [Place(Part.SIGNATURES, index) for index in range(len(paper.signatures))]
    for place in places:
        text = paragraph_at(paper, place)
        if text.text and (fresh := _at(place, text, paper, library, known, (pattern, forms))) != text:
            after = with_paragraph(after, place, fresh)
    return after


def _at(
    place: Place,
    text: Paragraph,
    paper: Resolution,
    library: Library,
    known: Directories,
    names: tuple[re.Pattern[str], Forms],
) -> Paragraph:
    """A text of a clause is filled anew with what was typed into it; any other is written anew."""
    facts = composing.facts_at(place, paper, known)
    clause = composing.made_from(text.clause, text.text, facts, library) if text.clause else None
    if clause is None or text.clause is None:
        words = _replaced(text.text, *names)
        return text if words == text.text else Paragraph(words, text.clause, carried(text, words))
    slots: dict[str, SlotValue] = dict(text.clause.slots)
    for slot in clause.slots:
        value = slots.get(slot.name)
        if slot.type in _TYPED and isinstance(value, str):
            slots[slot.name] = _replaced(value, *names)
    if slots == dict(text.clause.slots):
        return text
    try:
        if composing.fill(clause, text.clause.slots, facts).text != text.text:
            facts = composing.alone(facts)
        return composing.paragraph(clause, ClauseUse(clause.key, slots).slots, facts)
    except KnownError:
        return text


def _replaced(text: str, pattern: re.Pattern[str], forms: Forms) -> str:
    masked = outside(text)

    def better(match: re.Match[str]) -> str:
        if masked[match.start()] == MASK:
            return match[0]
        cases = forms[" ".join(match[0].replace("\u00a0", " ").split())]
        if "вин" in cases and _TO.search(text[: match.start()]):
            return cases["вин"]
        return next(iter(cases.values()))

    return pattern.sub(better, text)


def _pattern(forms: Forms) -> re.Pattern[str]:
    longest = sorted(forms, key=len, reverse=True)
    words = "|".join(re.escape(words).replace(r"\ ", r"[ \u00a0]") for words in longest)
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")


def _forms(
    known: Directories, language: str, before: datetime.date | None, after: datetime.date | None
) -> Forms:
    """Every form of the names that held before and hold no more, with what each case of it becomes."""
    found: Forms = {}
    for entry in known.entries:
        if entry.kind in _KINDS:
            for old, new in _changed(entry, before, after):
                for spelling in Spelling:
                    fresh = new.spelt(spelling, language)
                    for words, case in _written(old, spelling, language):
                        if fresh and fresh.get(case, fresh[NOMINATIVE[language]]) != words:
                            better = fresh.get(case, fresh[NOMINATIVE[language]])
                            found.setdefault(words, {}).setdefault(case, better)
    return found


def _changed(
    entry: Entry, before: datetime.date | None, after: datetime.date | None
) -> Iterator[tuple[Name, Name]]:
    new = entry.name_on(after)
    for name in entry.names:
        if name.valid_on(before) and not name.valid_on(after) and new.valid_on(after):
            yield name, new


def _written(name: Name, spelling: Spelling, language: str) -> Iterator[tuple[str, str]]:
    """Each form with its case; «города Нур-Султан», which leaves the name undeclined, too."""
    forms = name.spelt(spelling, language)
    nominative = forms.get(NOMINATIVE[language], "")
    rest = nominative.split(" ", 1)[1:]
    for case, words in forms.items():
        yield words, case
        if rest and language == "ru" and "«" not in words:
            plain = f"{words.split(' ', 1)[0]} {rest[0]}"
            if plain not in forms.values():
                yield plain, case
