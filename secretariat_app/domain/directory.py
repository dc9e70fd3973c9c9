"""Names with the time they were valid: commissions, bodies, cities, persons, kinds of acts, acts.

The document's date chooses the name; an older paper keeps its own.
"""

import datetime
import enum
from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.act import ActReference

RUSSIAN_CASES = ("им", "род", "дат", "вин", "тв", "пр")
KAZAKH_CASES = ("атау", "ілік", "барыс", "табыс", "жатыс", "шығыс", "көмектес")
NOMINATIVE = {"ru": "им", "kk": "атау"}


class Kind(enum.StrEnum):
    """What a directory entry is. An author adopts acts that are cited and is never asked to do anything."""

    CITY = "city"
    COMMISSION = "commission"
    BODY = "body"
    PERSON = "person"
    ACT_KIND = "act kind"
    AUTHOR = "author"


class Spelling(enum.StrEnum):
    """Which of the ways to write one name: as papers usually do, or one of those beside it."""

    USUAL = "usual"
    FULL = "full"
    SHORT = "short"
    ABBREVIATION = "abbreviation"


BESIDE = (Spelling.FULL, Spelling.SHORT, Spelling.ABBREVIATION)
"""The spellings beside the usual one, the longest first."""


class Also(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a name is written beside the usual way, in one language: words by case, each «{}» where unknown.

    `legal_form` is written out («государственное учреждение»); `domain.legal_forms` knows its short form.
    """

    full: Mapping[str, str] = msgspec.field(default_factory=dict)
    short: Mapping[str, str] = msgspec.field(default_factory=dict)
    abbreviation: Mapping[str, str] = msgspec.field(default_factory=dict)
    legal_form: str = ""

    def forms(self, spelling: Spelling) -> Mapping[str, str]:
        """The words of `spelling` by case; empty where it is not known."""
        match spelling:
            case Spelling.FULL:
                return self.full
            case Spelling.SHORT:
                return self.short
            case Spelling.ABBREVIATION:
                return self.abbreviation
        return {}


NOTHING_ELSE = Also()


class Name(msgspec.Struct, frozen=True):
    """One name and its days: from `valid_from` up to and including `valid_to`, open where None.

    `ru` and `kk` map a case to the words in it; a name that does not decline has its nominative alone.
    `ru_also` and `kk_also` are the other ways to write it.
    """

    ru: Mapping[str, str]
    kk: Mapping[str, str] = msgspec.field(default_factory=dict)
    valid_from: datetime.date | None = None
    valid_to: datetime.date | None = None
    kk_confirmed: bool = False
    source: str = ""
    ru_also: Also = NOTHING_ELSE
    kk_also: Also = NOTHING_ELSE

    def valid_on(self, date: datetime.date | None) -> bool:
        """Whether the name holds on `date`; without a date, whether it still holds."""
        if date is None:
            return self.valid_to is None
        return (self.valid_from or date) <= date <= (self.valid_to or date)

    def forms(self, language: str) -> Mapping[str, str]:
        """The words by case in `language`; empty where the name is not known in it."""
        return self.kk if language == "kk" else self.ru

    def nominative(self, language: str) -> str:
        """The name as the directory shows it, «» where it is not known in `language`."""
        return self.forms(language).get(NOMINATIVE[language], "")

    def form(self, language: str, case: str) -> str:
        """The name in `case`, or the nominative where it does not decline."""
        return self.forms(language).get(case) or self.nominative(language)

    def also(self, language: str) -> Also:
        """How else it is written in `language`."""
        return self.kk_also if language == "kk" else self.ru_also

    def spelt(self, spelling: Spelling, language: str) -> Mapping[str, str]:
        """The words of one spelling by case; empty where it is not known."""
        return self.forms(language) if spelling is Spelling.USUAL else self.also(language).forms(spelling)

    def spelling_of(self, text: str, language: str) -> Spelling | None:
        """The spelling whose nominative is `text`."""
        return next(
            (
                spelling
                for spelling in Spelling
                if text and self.spelt(spelling, language).get(NOMINATIVE[language]) == text
            ),
            None,
        )

    def written(self, spelling: Spelling) -> "Name":
        """The name as if `spelling` were the usual one, in each language that has it."""
        if spelling is Spelling.USUAL:
            return self
        ru, kk = (self.spelt(spelling, language) or self.forms(language) for language in ("ru", "kk"))
        return replace(self, ru=ru, kk=kk)

    def nominatives(self, language: str) -> tuple[str, ...]:
        """Every way to write it in `language`, the usual one first."""
        found = (self.spelt(spelling, language).get(NOMINATIVE[language], "") for spelling in Spelling)
        return tuple(dict.fromkeys(filter(None, found)))


POSTS = ("chair", "secretary", "member")
"""What somebody can be to a commission, in the order in which it is named."""
_RANKS = {post: rank for rank, post in enumerate(POSTS)}


class Role(msgspec.Struct, frozen=True):
    """What a person is to a commission for a time; `post` is one of `POSTS`."""

    post: str
    commission: str
    valid_from: datetime.date | None = None
    valid_to: datetime.date | None = None

    def valid_on(self, date: datetime.date | None) -> bool:
        """Whether the role holds on `date`; without a date, whether it still holds."""
        if date is None:
            return self.valid_to is None
        return (self.valid_from or date) <= date <= (self.valid_to or date)


class Entry(msgspec.Struct, frozen=True):
    """Something that has names. `city` is the key of a commission's or body's city.

    `parent` is the key of the body it belongs to, `successor` of the one it was reorganised into.
    """

    key: str
    kind: Kind
    names: tuple[Name, ...]
    city: str = ""
    roles: tuple[Role, ...] = ()
    parent: str = ""
    successor: str = ""

    def name_on(self, date: datetime.date | None) -> Name:
        """The name valid on `date`, else the newest: the first of those that hold on the same day."""
        return next((name for name in self.names if name.valid_on(date)), self._newest())

    def called(self, text: str, date: datetime.date | None, language: str) -> str:
        """Its name on `date`, written in full or short as `text` is; «» where it has none in `language`."""
        spelt = (name.spelling_of(text, language) for name in self.names)
        spelling = next(filter(None, spelt), Spelling.USUAL)
        return self.name_on(date).written(spelling).nominative(language)

    def ended_by(self, date: datetime.date | None) -> bool:
        """Whether it has no name any more on `date`; without a date, whether its end is known."""
        return all(name.valid_to and (date is None or name.valid_to < date) for name in self.names)

    def _newest(self) -> Name:
        """Names that came with a merged entry stand last whatever their days are."""
        return max(reversed(self.names), key=lambda name: name.valid_from or datetime.date.min)


class RegisteredAct(msgspec.Struct, frozen=True):
    """An act of the register: how it is cited, where it is registered, since when it is repealed."""

    key: str
    act: ActReference
    registration: str = ""
    repealed_on: datetime.date | None = None

    def repealed_by(self, date: datetime.date | None) -> bool:
        """Whether the act is no longer in force on `date`; without a date, whether it is repealed at all."""
        return self.repealed_on is not None and (date is None or self.repealed_on <= date)


class Directories(msgspec.Struct, frozen=True):
    """Everything the program knows names of. `acts` can be cited; `register` says more of them."""

    entries: tuple[Entry, ...] = ()
    acts: tuple[ActReference, ...] = ()
    register: tuple[RegisteredAct, ...] = ()

    def bearer(self, entry: Entry, date: datetime.date | None) -> Entry:
        """Who stands for `entry` on `date`: itself, or what it was reorganised into once it had ended."""
        passed = {entry.key}
        while entry.successor and date is not None and entry.ended_by(date):
            after = self.entry(entry.successor)
            if after is None or after.key in passed:
                break
            passed.add(after.key)
            entry = after
        return entry

    def of(self, kind: Kind) -> tuple[Entry, ...]:
        """All entries of one kind, in the order of the directory."""
        return tuple(entry for entry in self.entries if entry.kind is kind)

    def entry(self, key: str) -> Entry | None:
        """The entry of that key."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def find(self, text: str, language: str, kinds: Iterable[Kind] = Kind) -> tuple[Entry, Name] | None:
        """The entry, and which of its names, whose nominative is `text`.

        A full, short or abbreviated name finds its entry too, unless several have it; the name that is given
        then has that spelling as its usual one.
        """
        # Asked for every name of a paper: the loops name the fields themselves and call nothing.
        wanted, nominative, kazakh = frozenset(kinds), NOMINATIVE[language], language == "kk"
        beside: dict[str, tuple[Entry, Name]] = {}
        for entry in self.entries:
            if entry.kind not in wanted:
                continue
            for name in entry.names:
                if (name.kk if kazakh else name.ru).get(nominative, "") == text:
                    return entry, name
                also = name.kk_also if kazakh else name.ru_also
                if also is NOTHING_ELSE or entry.key in beside:
                    continue
                for spelling, forms in zip(BESIDE, (also.full, also.short, also.abbreviation), strict=True):
                    if text and forms.get(nominative) == text:
                        beside[entry.key] = entry, name.written(spelling)
        return next(iter(beside.values())) if len(beside) == 1 else None

    def decline(self, text: str, case: str, language: str) -> str:
        """`text` in `case` where the directory knows it, else as it was given."""
        found = self.find(text, language) if case else None
        return found[1].form(language, case) if found else text

    def people(self, commission: str, date: datetime.date | None) -> tuple[tuple[Entry, Role], ...]:
        """Who has a role in the commission of that key on `date`: the chair, the secretary, the members."""
        found = [
            (entry, role)
            for entry in self.of(Kind.PERSON)
            for role in entry.roles
            if role.commission == commission and role.valid_on(date)
        ]
        return tuple(sorted(found, key=lambda pair: _RANKS.get(pair[1].post, len(POSTS))))
