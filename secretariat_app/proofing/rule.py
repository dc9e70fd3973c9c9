"""What a rule is and what it answers with.

A rule is one small function over a `Paper` that yields findings; `@rule` gives it a key, a
severity, the sentence for the user and the norm it stands on. Rules live in `rules_*.py`, by
subject; `engine` runs them all.
"""

import enum
import re
from collections.abc import Callable, Iterable, Mapping

import msgspec

from secretariat_app.domain.place import Part, Place
from secretariat_app.proofing.paper import Paper, Text


class Severity(enum.StrEnum):
    """How much a problem weighs: an error makes the paper wrong to sign."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Remedy(enum.StrEnum):
    """What may be done about a problem: at once and listed, by one key, by the author alone, or nothing."""

    AUTO = "auto"
    FIX = "fix"
    WARN = "warn"
    INFO = "info"


class Scope(enum.StrEnum):
    """What a rule looks at: each text by itself, or how texts of one paper answer to one another."""

    PARAGRAPH = "paragraph"
    PAPER = "paper"


class Needs(enum.StrEnum):
    """What a rule cannot work without, and what takes time to load."""

    NOTHING = "nothing"
    GRAMMAR = "grammar"
    SPELLING = "spelling"


class Where(msgspec.Struct, frozen=True):
    """The place of a problem; `start` and `end` count characters in the text at that place."""

    part: Part
    index: int | None = None
    action: int | None = None
    start: int = 0
    end: int = 0

    @property
    def place(self) -> Place:
        """The text that is meant."""
        return Place(self.part, self.index, self.action)


class Problem(msgspec.Struct, frozen=True):
    """Something that a person should look at.

    `message` is the English source sentence with `{name}` for each of the `facts`;
    `checking.message` gives it in the user's language. `suggestion` would stand instead of
    `found`, None where no wording can be offered; `others` are further wordings, the likelier first.
    `remedy` says who may apply it; `remedies.can_mend` whether there is anything to apply. `in_name`:
    the span in the name beside a signature, which `where` has no offsets for.
    """

    rule: str
    severity: Severity
    where: Where
    found: str
    message: str
    suggestion: str | None = None
    facts: Mapping[str, str] = msgspec.field(default_factory=dict)
    remedy: Remedy = Remedy.WARN
    others: tuple[str, ...] = ()
    in_name: tuple[int, int] | None = None


class Finding(msgspec.Struct, frozen=True):
    """What a rule yields: the span, and the remedy where there is one.

    `severity` and `remedy` stand instead of the rule's own where this one case weighs otherwise.
    """

    place: Place
    start: int = 0
    end: int = 0
    found: str = ""
    suggestion: str | None = None
    facts: Mapping[str, str] = msgspec.field(default_factory=dict)
    severity: Severity | None = None
    remedy: Remedy | None = None
    others: tuple[str, ...] = ()
    name: bool = False


class Rule(msgspec.Struct, frozen=True):
    """One rule. `source` names the norm, in Russian as it is cited; `languages` it applies to.

    `on`: whether it works where an office has said nothing about it.
    """

    key: str
    severity: Severity
    message: str
    find: Callable[[Paper], Iterable[Finding]]
    source: str = ""
    languages: tuple[str, ...] = ("ru", "kk")
    remedy: Remedy = Remedy.WARN
    scope: Scope = Scope.PARAGRAPH
    needs: Needs = Needs.NOTHING
    on: bool = True


def rule(
    key: str,
    severity: Severity,
    message: str,
    *,
    source: str = "",
    languages: tuple[str, ...] = ("ru", "kk"),
    remedy: Remedy = Remedy.WARN,
    scope: Scope = Scope.PARAGRAPH,
    needs: Needs = Needs.NOTHING,
    on: bool = True,
) -> Callable[[Callable[[Paper], Iterable[Finding]]], Rule]:
    """Make a function a rule; `message` is marked with QT_TRANSLATE_NOOP("rules", …)."""

    def made(find: Callable[[Paper], Iterable[Finding]]) -> Rule:
        return Rule(key, severity, message, find, source, languages, remedy, scope, needs, on)

    return made


def span(text: Text, start: int, end: int, suggestion: str | None = None, **facts: str) -> Finding:
    """A finding at these characters of `text`."""
    return Finding(text.place, start, end, text.text[start:end], suggestion, facts, name=text.name)


def hit(
    text: Text, match: re.Match[str], suggestion: str | None = None, *, group: int | str = 0, **facts: str
) -> Finding:
    """A finding where `match`, or one group of it, is."""
    return span(text, match.start(group), match.end(group), suggestion, **facts)
