"""An office's settings of the rules: kept in the archive, exported to a file and imported from one."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.messages import translate
from secretariat_app.paths import data_folder, resources
from secretariat_app.proofing import engine
from secretariat_app.proofing.office import USUAL, InnerQuotes, Office, RangeDash, Yo
from secretariat_app.proofing.rule import Remedy, Severity
from secretariat_app.services import receiving

if TYPE_CHECKING:  # the database is loaded when an archive is opened
    from secretariat_app.storage.archive import Archive

__all__ = [
    "CHOICES",
    "USUAL",
    "Card",
    "Change",
    "Example",
    "InnerQuotes",
    "Office",
    "RangeDash",
    "Yo",
    "cards",
    "changes",
    "example",
    "export_to",
    "import_from",
    "load",
    "save",
    "switch",
    "switched",
    "weighed",
]

_FACT = re.compile(r"\{\w+\}")
_BAD = QT_TRANSLATE_NOOP("errors", "«{path}» holds no settings of the rules ({detail}).")
_UNKNOWN = QT_TRANSLATE_NOOP("errors", "«{path}»: there is no rule «{rule}».")
_NOT_KEPT = QT_TRANSLATE_NOOP("errors", "The settings of the rules cannot be written to «{path}» ({detail}).")


class Example(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two texts, one that a rule remarks on and one that it does not; where they stand in a paper."""

    wrong: str
    right: str
    part: Literal["findings", "actions", "items"] = "findings"
    language: Literal["ru", "kk"] = "ru"


class Card(msgspec.Struct, frozen=True):
    """A rule as a page of settings shows it. `example` where two texts alone can show what it is about."""

    key: str
    message: str
    severity: Severity
    remedy: Remedy
    source: str
    on: bool
    example: Example | None = None


class Change(msgspec.Struct, frozen=True):
    """One thing that other settings would change: a rule, or `key` «yo», «range_dash», «inner_quotes».

    `before` and `after` are «on», «off» or a severity for a rule, the choices' values for the others.
    """

    key: str
    before: str
    after: str
    message: str = ""


CHOICES: tuple[str, ...] = ("yo", "inner_quotes", "range_dash")
"""What an office chooses beside its rules: fields of `Office`."""


def cards(office: Office, language: str) -> tuple[Card, ...]:
    """Every rule as this office has it, in the user's language; what is found stands as «…»."""
    examples = _examples()
    return tuple(
        Card(
            rule.key,
            _FACT.sub("…", translate("rules", rule.message, language)).replace("….", "…"),
            Severity(office.severities.get(rule.key, rule.severity)),
            rule.remedy,
            rule.source,
            office.wants(rule.key, rule.on),
            examples.get(rule.key),
        )
        for rule in engine.rules()
    )


def changes(before: Office, after: Office, language: str) -> tuple[Change, ...]:
    """What is different in `after`, in the order of the rules; what they choose beside comes first."""
    found = [
        Change(name, str(getattr(before, name)), str(getattr(after, name)))
        for name in CHOICES
        if getattr(before, name) != getattr(after, name)
    ]
    for old, new in zip(cards(before, language), cards(after, language), strict=True):
        if old.on != new.on:
            found.append(Change(old.key, _on(old.on), _on(new.on), old.message))
        if old.severity is not new.severity:
            found.append(Change(old.key, str(old.severity), str(new.severity), old.message))
    return tuple(found)


def _on(on: bool) -> str:
    return "on" if on else "off"


def switched(office: Office, rule: str, *, on: bool) -> Office:
    """The settings with a rule at work or not; what is usual is not written down."""
    usual = next((one.on for one in engine.rules() if one.key == rule), True)
    other = {key: value for key, value in office.switched.items() if key != rule}
    return msgspec.structs.replace(office, switched=other if on == usual else {**other, rule: on})


def weighed(office: Office, rule: str, severity: Severity) -> Office:
    """The settings with another weight of a rule; the usual one is not written down."""
    usual = next((one.severity for one in engine.rules() if one.key == rule), None)
    other = {key: value for key, value in office.severities.items() if key != rule}
    if severity is not usual:
        other[rule] = severity.value
    return msgspec.structs.replace(office, severities=other)


def load(archive: Archive) -> Office:
    """What this office has decided; the usual where it has decided nothing.

    Settings that an earlier version kept in a file of the data folder are taken over the first time. What a
    newer program has kept in another form is passed over: the usual rules then work.
    """
    from secretariat_app.storage import proofing

    kept = proofing.rules(archive)
    if kept is None:
        office = _in_file()
        if office != USUAL:
            save(archive, office)
        return office
    try:
        return msgspec.json.decode(kept, type=Office)
    except msgspec.MsgspecError:
        return USUAL


def save(archive: Archive, office: Office) -> None:
    """Keep `office` in the archive, for every paper of it."""
    from secretariat_app.storage import proofing

    proofing.set_rules(archive, msgspec.json.encode(office).decode())


def switch(archive: Archive, rule: str, *, on: bool) -> None:
    """Let a rule work in all papers of this office, or stop it."""
    save(archive, switched(load(archive), rule, on=on))


def example(rule: str) -> Example | None:
    """Two texts that show what a rule is about; None where two texts alone cannot."""
    return _examples().get(rule)


def export_to(path: str | Path, office: Office) -> None:
    """Write `office` to a file that `import_from` reads. KnownError where it cannot be written."""
    path = Path(path)
    aside = path.with_name(f"{path.name}.new")
    try:
        aside.write_bytes(msgspec.json.format(msgspec.json.encode(office), indent=2) + b"\n")
        aside.replace(path)
    except OSError as error:
        raise KnownError(_NOT_KEPT, path=path, detail=error.strerror or str(error)) from error


def import_from(path: str | Path) -> Office:
    """The settings in a file, not kept yet. KnownError for a file that is none, or names no rule of ours."""
    data = receiving.read_bytes(path)
    try:
        office = msgspec.json.decode(data, type=Office)
    except msgspec.MsgspecError as error:
        raise KnownError(_BAD, path=path, detail=str(error)) from error
    known = {rule.key for rule in engine.rules()}
    for rule in (*office.switched, *office.severities):
        if rule not in known:
            raise KnownError(_UNKNOWN, path=path, rule=rule)
    return office


@cache
def _examples() -> dict[str, Example]:
    data = (resources() / "rules" / "examples.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, Example])


def _in_file() -> Office:
    try:
        return msgspec.json.decode((data_folder() / "rules.json").read_bytes(), type=Office)
    except (OSError, msgspec.MsgspecError):
        return USUAL
