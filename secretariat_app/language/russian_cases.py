"""Russian cases of bodies, posts, persons and phrases.

Our own word list comes first, then OpenCorpora's dictionary, then the rules of endings; persons have rules of
their own. What comes out is a proposal: the forms that a directory keeps for a name go before it.
"""

import re
from functools import lru_cache
from typing import Literal

from secretariat_app.language import russian_cases_persons as persons
from secretariat_app.language.russian_cases_endings import CASES, Forms
from secretariat_app.language.russian_cases_phrase import declined, letters, tokens
from secretariat_app.language.russian_cases_words import known
from secretariat_app.language.russian_counts import counted

As = Literal["body", "post", "person", "phrase"]
Gender = Literal["м", "ж"]

_APPOSITION = re.compile(" [–—-] |, ")


def inflect(text: str, as_: As = "phrase", gender: Gender | None = None) -> dict[str, str]:
    """`text`, given in the nominative, in the six cases (keys «им», «род», «дат», «вин», «тв», «пр»).

    A body, a post, a phrase: the head and what agrees with it decline, in each member of a list; a post may
    end with its holder's name. A person: `gender` counts where the name itself does not tell. Capitals, « »
    with all they hold, spaces stay. A text that is no nominative comes back as it is, six times.
    """
    return dict(zip(CASES, _forms(text, as_, gender), strict=True))


def guess(text: str) -> As:
    """What `text` looks like where nobody says: a person, a post with its holder, else just a phrase."""
    if persons.are_persons(text):
        return "person"
    named = persons.is_person(_APPOSITION.split(text, maxsplit=1)[0]) or persons.persons_at_end(text)
    return "post" if named else "phrase"


def begins_with_known(word: str) -> bool:
    """Whether our own list has `word` as a nominative: «Председатель» is nobody's surname."""
    held = known(word.lower())
    return held is not None and bool(held.nominative)


@lru_cache(maxsize=4096)
def _forms(text: str, as_: As, gender: Gender | None) -> Forms:
    if as_ in ("person", "post"):
        return _person_and_post(text, as_, gender)
    return _phrase(text, as_)


def _person_and_post(text: str, as_: As, gender: Gender | None) -> Forms:
    """Names and posts together: «депутаты Г. Джапарова и А. Ахметов», «Г. Джапарова – аким города»."""
    if persons.are_persons(text):
        return persons.people(text, gender)
    start = persons.persons_at_end(text)
    if start:
        return _joined(_phrase(text[:start], "post"), persons.people(text[start:], gender))
    apposition = _APPOSITION.search(text)
    if apposition and persons.is_person(text[: apposition.start()]):
        name = persons.person(text[: apposition.start()], gender)
        post = _phrase(text[apposition.end() :], "post")
        return _joined(_joined(name, (apposition[0],) * 6), post)
    if as_ == "person" and text[:1].isupper():
        return persons.person(text, gender)
    return _phrase(text, "post")


def _phrase(text: str, as_: As) -> Forms:
    pieces = tokens(text)
    made = counted(pieces) or declined(pieces, persons=as_ == "post")
    six = [
        "".join(
            letters(piece.text, made[place][case]) if place in made and case else piece.text
            for place, piece in enumerate(pieces)
        )
        for case in range(6)
    ]
    return six[0], six[1], six[2], six[3], six[4], six[5]


def _joined(head: Forms, tail: Forms) -> Forms:
    six = [one + other for one, other in zip(head, tail, strict=True)]
    return six[0], six[1], six[2], six[3], six[4], six[5]
