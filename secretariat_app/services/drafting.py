"""What a new paper begins with, and the names that the directories offer on its date."""

import datetime

from secretariat_app.domain.directory import NOMINATIVE, Directories, Entry, Kind, Spelling
from secretariat_app.domain.resolution import Resolution, Signature
from secretariat_app.services.composing import Facts, signature
from secretariat_app.services.library import Library, load_library

_SIGNATURES = {
    "chair": "signature.chair",
    "member": "signature.presiding-member",
    "secretary": "signature.presiding-member",
}
"""By a person's post: the clause of the library that words the signature; who comes first, leads."""


def blank_resolution(
    directories: Directories,
    language: str = "ru",
    date: datetime.date | None = None,
    commission_key: str | None = None,
) -> Resolution:
    """An empty paper of a commission (the first) under its name on `date`, with place and signature."""
    entries = directories.of(Kind.COMMISSION)
    entry = directories.entry(commission_key) if commission_key else next(iter(entries), None)
    if entry is None:
        return Resolution(language=language, date=date)
    name = entry.name_on(date).nominative(language)
    signature = signature_for(directories, name, date, language)
    return Resolution(
        language=language,
        commissions=(name,),
        date=date,
        place=place_on(directories, name, date, language),
        signatures=(signature,) if signature else (),
    )


def commission_names(directories: Directories, date: datetime.date | None, language: str) -> tuple[str, ...]:
    """The commissions' names on `date`."""
    return _names(directories, Kind.COMMISSION, date, language)


def body_names(directories: Directories, date: datetime.date | None, language: str) -> tuple[str, ...]:
    """The bodies' names on `date`, as a text has them: «ГУ «…»»."""
    return _names(directories, Kind.BODY, date, language)


def body_spellings(
    directories: Directories, date: datetime.date | None, language: str
) -> dict[str, Spelling]:
    """Every way to write the bodies' names on `date`: the usual ones first, then full, short, abbreviated.

    A short name that several bodies have is left out: nobody could tell which is meant.
    """
    there = [entry.name_on(date) for entry in directories.of(Kind.BODY) if not entry.ended_by(date)]
    found: dict[str, Spelling] = {}
    for spelling in Spelling:
        texts = [name.spelt(spelling, language).get(NOMINATIVE[language], "") for name in there]
        for text in texts:
            if text and (spelling is Spelling.USUAL or directories.find(text, language, (Kind.BODY,))):
                found.setdefault(text, spelling)
    return found


def person_names(directories: Directories, date: datetime.date | None, language: str) -> tuple[str, ...]:
    """The persons' names on `date`: «Г. Джапарова»."""
    return _names(directories, Kind.PERSON, date, language)


def author_names(directories: Directories, date: datetime.date | None, language: str) -> tuple[str, ...]:
    """Who may have adopted an act of `date`: bodies, and those only cited («Республика Казахстан»)."""
    authors = _names(directories, Kind.AUTHOR, date, language)
    return (*_names(directories, Kind.BODY, date, language), *authors)


def act_kinds(directories: Directories, language: str) -> tuple[str, ...]:
    """What a cited act may be: «решение», «Закон»."""
    return _names(directories, Kind.ACT_KIND, None, language)


def signature_for(
    directories: Directories,
    commission_name: str,
    date: datetime.date | None,
    language: str,
    library: Library | None = None,
) -> Signature | None:
    """The signature of who leads the commission on `date`: its chair, else a member who presides.

    Its secretary, a member too, only where nobody else is known.

    Worded by the clause of `library` (the shipped one). None where the directory does not know the
    commission; without a name where it knows nobody of it.
    """
    entry = _commission(directories, commission_name, language)
    if entry is None:
        return None
    ranks = list(_SIGNATURES)
    people = sorted(directories.people(entry.key, date), key=lambda one: ranks.index(one[1].post))
    post = people[0][1].post if people else "chair"
    name = people[0][0].name_on(date).nominative(language) if people else ""
    clause = (library or load_library()).get(_SIGNATURES[post])
    facts = Facts(language, date, "", (commission_name,), directories)
    return signature(clause, {}, facts, name)


def place_on(
    directories: Directories, commission_name: str, date: datetime.date | None, language: str
) -> str | None:
    """The settlement where the commission sits, by its name on `date`: «город Астана»."""
    entry = _commission(directories, commission_name, language)
    city = directories.entry(entry.city) if entry else None
    return (city.name_on(date).nominative(language) or None) if city else None


def _commission(directories: Directories, name: str, language: str) -> Entry | None:
    found = directories.find(name, language, (Kind.COMMISSION,))
    return found[0] if found else None


def _names(
    directories: Directories, kind: Kind, date: datetime.date | None, language: str
) -> tuple[str, ...]:
    there = (entry for entry in directories.of(kind) if not entry.ended_by(date))
    names = (entry.name_on(date).nominative(language) for entry in there)
    return tuple(name for name in names if name)
