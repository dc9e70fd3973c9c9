"""The dictionary behind our word list: OpenCorpora's, through pymorphy3; it loads on first use."""

from functools import lru_cache
from typing import Any

import msgspec

from secretariat_app.language.russian_analyzer import analyzer
from secretariat_app.language.russian_cases_endings import Forms
from secretariat_app.language.russian_cases_words import Noun

_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_GENDERS = {"masc": "м", "femn": "ж", "neut": "с"}
# A surname or a town that happens to look like the word is not what a body or a post begins with.
_NAMES = frozenset(("Name", "Surn", "Patr", "Geox", "Orgn", "Trad"))


class Readings(msgspec.Struct, frozen=True):
    """What the dictionary says of a word that may be a nominative.

    `oblique`: it may be another form as well; `modifier`: gender and forms of an adjective or a participle.
    """

    nouns: tuple[Noun, ...] = ()
    modifier: tuple[str, Forms] | None = None
    oblique: bool = False


@lru_cache(maxsize=4096)
def readings(word: str) -> Readings:
    """The dictionary's readings of `word` (small letters); none for a word that it does not have."""
    nouns: list[Noun] = []
    modifier = None
    oblique = False
    parses = [parse for parse in analyzer().parse(word) if _in_dictionary(parse)]
    if any(not _NAMES & parse.tag.grammemes for parse in parses):
        parses = [parse for parse in parses if not _NAMES & parse.tag.grammemes]
    for parse in parses:
        tag = parse.tag
        if tag.POS == "NOUN":
            if tag.case == "nomn":
                nouns.append(_noun(parse))
            elif tag.case != "accs":
                oblique = True
        elif tag.POS in ("ADJF", "PRTF") and tag.case == "nomn" and modifier is None:
            gender = "мн" if tag.number == "plur" else _GENDERS[tag.gender]
            modifier = gender, _forms(parse, {"inan"} if gender in ("м", "мн") else set())
        elif tag.POS in ("PREP", "CONJ", "VERB", "INFN"):
            oblique = True
    nouns.sort(key=lambda noun: noun.gender == "мн")
    return Readings(tuple(nouns), modifier, oblique)


def given_gender(name: str) -> str | None:
    """«м» or «ж» where the dictionary has `name` as a given name of one gender alone."""
    genders = {
        _GENDERS[parse.tag.gender]
        for parse in analyzer().parse(name.lower())
        if parse.is_known and "Name" in parse.tag.grammemes and parse.tag.gender in ("masc", "femn")
        if {"nomn", "sing"} <= parse.tag.grammemes
    }
    return genders.pop() if len(genders) == 1 else None


@lru_cache(maxsize=4096)
def plural_of(word: str) -> Noun | None:
    """The plural of the noun that `word` is a form of; None where the dictionary knows no such noun."""
    for parse in analyzer().parse(word):
        if parse.tag.POS == "NOUN" and _in_dictionary(parse) and not _NAMES & parse.tag.grammemes:
            many = parse.inflect({"plur", "nomn"})
            if many is not None:
                return _noun(many)
    return None


def _noun(parse: Any) -> Noun:
    gender = "мн" if parse.tag.number == "plur" else _GENDERS.get(parse.tag.gender, "м")
    return Noun(gender, parse.tag.animacy == "anim", _forms(parse, set()))


def _forms(parse: Any, accusative: set[str]) -> Forms:
    made = []
    for case in _CASES:
        found = parse.inflect({case} | accusative) if case == "accs" else parse.inflect({case})
        made.append(found.word if found is not None else parse.word)
    return made[0], made[1], made[2], made[3], made[4], made[5]


def _in_dictionary(parse: Any) -> bool:
    # Of two words with a hyphen the dictionary knows each; anything else that it does not know it guesses.
    if "-" in parse.word:
        return type(parse.methods_stack[-1][0]).__name__ == "HyphenatedWordsAnalyzer"
    return bool(parse.is_known)
