"""What a number and a plural ask of Russian words: «5 встреч», «две сессии», «комиссии отмечают»."""

import re
from collections.abc import Sequence
from decimal import Decimal

from secretariat_app.language import russian_cases_dictionary as dictionary
from secretariat_app.language.numerals_russian import forms as numeral_forms
from secretariat_app.language.numerals_russian import number_class, value_of
from secretariat_app.language.russian_cases_endings import Forms, adjective, living
from secretariat_app.language.russian_cases_phrase import Token, declined, letters, tokens
from secretariat_app.language.russian_cases_words import Noun, known

# After a number «человек» keeps its own stem: «пяти человекам», and not «людям».
_PEOPLE = ("человек", "человек", "человекам", "человек", "человеками", "человеках")
_PAST = re.compile(r"(.*?)(л|ла|ло|ли)(ся|сь)?", re.DOTALL)
_PRESENT = re.compile(r"(.*?)(ет|ит)(ся)?", re.DOTALL)
_PAST_ENDS = {"м": "л", "ж": "ла", "с": "ло", "мн": "ли"}
_HUSHING, _NARROW, _VOWELS = "жшчщ", "кгхжшчщ", "аеёиоуыэюя"


def count_form(value: int | Decimal, phrase: str) -> str:
    """The form of `phrase` (its singular nominative) after a number: «встреча» → 5 «встреч», 2 «встречи».

    Adjectives agree («2 внеочередные сессии», «2 новых отдела»), what follows the noun stays; a phrase that
    begins with no noun stays as it is («тенге», «км»).
    """
    how = number_class(value)
    pieces = tokens(phrase)
    made = declined(pieces, persons=False)
    if how == "one" or not made:
        return phrase
    nouns = {place: held for place in made if (held := _noun(pieces[place].word)) is not None}
    head = min(nouns, default=None)
    if head is None:
        return phrase
    one, many = nouns[head]
    out = []
    for place, piece in enumerate(pieces):
        if place == head:
            after = one.forms[1] if how != "many" else many.forms[1]
            out.append(letters(piece.text, after))
        elif place in made and place < head:
            out.append(letters(piece.text, _counted_adjective(piece.word, how, one.gender)))
        else:
            out.append(piece.text)
    return "".join(out)


def gender_of(phrase: str) -> str:
    """The gender of the noun that a phrase begins with, «м» where it has none: for «одна», «две»."""
    pieces = tokens(phrase)
    found = (_noun(pieces[place].word) for place in sorted(declined(pieces, persons=False)))
    return next((one.gender for held in found if held for one in held[:1]), "м")


def counted(pieces: Sequence[Token]) -> dict[int, Forms]:
    """The forms of a phrase that begins with a number («пять депутатов», «2 новых отдела»), by place.

    None where it does not: the number has to be whole and its noun known.
    """
    start, value, made = _number_at(pieces)
    if value is None:
        return {}
    how = number_class(value)
    if how == "one":
        return made | {place + start: forms for place, forms in declined(pieces[start:], False).items()}
    modifiers: list[tuple[int, Forms]] = []
    for place in range(start, len(pieces)):
        word = pieces[place].word
        if not word:
            if pieces[place].kind != "space":
                return {}
            continue
        noun = _plural(word)
        if noun is None:
            many = _plural_adjective(word)
            if many is None:
                return {}
            modifiers.append((place, many))
            continue
        # «двух депутатов», but «двадцать два депутата»: only these three numbers see the person.
        person = noun.animate and 2 <= value <= 4
        for at, forms in (*modifiers, (place, noun.forms), *made.items()):
            alike = forms if at in made else _after_number(pieces[at].word, forms)
            made[at] = living("мн", alike) if person else alike
        return made
    return {}


def verb_form(verb: str, gender: str) -> str:
    """A verb in agreement: «постановил» → «постановила» («ж»), «отмечает» → «отмечают» («мн»).

    Past tense by gender or number, present third person by number («м», «ж», «с» are its singular). Letters
    keep their case; another form comes back as it is.
    """
    lower = verb.lower()
    past = _PAST.fullmatch(lower)
    if past:
        back = "" if not past[3] else "ся" if gender == "м" else "сь"
        return letters(verb, past[1] + _PAST_ENDS[gender] + back)
    present = _PRESENT.fullmatch(lower)
    if present and gender == "мн":
        stem, back = present[1], present[3] or ""
        if present[2] == "ит":
            end = "ат" if stem[-1] in _HUSHING else "ят"
        else:
            end = "ют" if stem[-1] in _VOWELS else "ут"
        return letters(verb, f"{_mutated(stem, present[2])}{end}{back}")
    return verb


def _mutated(stem: str, ending: str) -> str:
    """«может» → «могут»: the consonant that «-ет» had softened."""
    return f"{stem[:-1]}г" if ending == "ет" and stem.endswith("мож") else stem


def _number_at(pieces: Sequence[Token]) -> tuple[int, int | None, dict[int, Forms]]:
    """Where a leading number ends, its value, and the forms of its words."""
    made: dict[int, Forms] = {}
    if pieces and pieces[0].kind == "number":
        digits = re.sub(r"\D", "", pieces[0].text)
        return 1, None if "," in pieces[0].text else int(digits), made
    value, end = None, 0
    for place, piece in enumerate(pieces):
        if piece.kind == "space":
            continue
        small = value_of(piece.word) if piece.word else None
        if small is None:
            break
        forms = numeral_forms(piece.word)
        if forms:
            made[place] = (forms[0], forms[1], forms[2], forms[3], forms[4], forms[5])
        value, end = (value or 0) + small, place + 1
    return end, value, made


def _after_number(word: str, of: Forms) -> Forms:
    """A counted word: as it stands in the nominative, the plural's forms `of` elsewhere."""
    return word, of[1], of[2], word, of[4], of[5]


def _plural(word: str) -> Noun | None:
    held = known(word)
    if held is not None:
        person = held.singular is not None and held.singular.forms[0] == _PEOPLE[0]
        return Noun("мн", True, _PEOPLE) if person else held.plural
    if adjective(word) or word.endswith(("ых", "их")):
        return None
    return dictionary.plural_of(word)


def _plural_adjective(word: str) -> Forms | None:
    """«новых», «внеочередные» → the plural's forms."""
    for ending in ("ых", "их"):
        if word.endswith(ending):
            found = adjective(f"{word[:-1]}е")
            return found[1] if found else None
    found = adjective(word)
    return found[1] if found and found[0] == "мн" else None


def _noun(word: str) -> tuple[Noun, Noun] | None:
    held = known(word)
    if held is not None:
        return (held.singular, held.plural) if held.singular and held.plural else None
    found = dictionary.readings(word).nouns
    many = dictionary.plural_of(word) if found and found[0].gender != "мн" else None
    return (found[0], many) if many is not None else None


def _counted_adjective(word: str, how: str, gender: str) -> str:
    """The adjective between a number and its noun: «2 новых отдела», «2 новые сессии», «5 новых сессий»."""
    bare = word.removesuffix("ся")
    stem, ending = bare[:-2], bare[-2:]
    soft = ending in ("яя", "ее") or ending == "ий" or stem[-1] in _NARROW
    vowel = "и" if soft else "ы"
    back = word[len(bare) :]
    return f"{stem}{vowel}{'е' if how == 'few' and gender == 'ж' else 'х'}{back}"
