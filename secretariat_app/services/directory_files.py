"""The files of the directories: resources/directories/*.yaml.

A file may hold `patterns` (words that decline, by case), `entries` of one `kind` and `acts`; every mistake is
refused with the file and the line.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from secretariat_app.domain.act import ActReference
from secretariat_app.domain.directory import (
    KAZAKH_CASES,
    NOMINATIVE,
    NOTHING_ELSE,
    POSTS,
    RUSSIAN_CASES,
    Also,
    Directories,
    Entry,
    Kind,
    Name,
    Role,
)
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.yaml_nodes import Spot, read_yaml, twice

_NO_PATTERN = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: this file has no pattern «{name}».")
_NO_ENTRY = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: no directory has an entry «{key}».")
_NO_NAMES = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: «{key}» needs at least one name.")
_DAYS = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: the first day is later than the last.")

_CASES = {"ru": RUSSIAN_CASES, "kk": KAZAKH_CASES}

Patterns = Mapping[str, Mapping[str, str]]


def read_directories(files: Iterable[Path]) -> Directories:
    """The directories of `files`. KnownError for a mistake in a file."""
    entries: dict[str, Entry] = {}
    acts: list[ActReference] = []
    named: list[Spot] = []
    for file in files:
        root = read_yaml(file)
        fields = root.fields((), ("patterns", "kind", "entries", "acts"))
        patterns = _patterns(fields["patterns"]) if "patterns" in fields else {}
        if "entries" in fields or "kind" in fields:
            root.fields(("kind", "entries"), ("patterns", "acts"))
            kind = Kind(fields["kind"].one_of(tuple(Kind)))
            for key, body in fields["entries"].pairs():
                if key.text() in entries:
                    raise twice(key, key.text())
                entries[key.text()] = _entry(key, body, kind, patterns, named)
        if "acts" in fields:
            acts.extend(_act(spot) for spot in fields["acts"].items())
    for spot in named:
        if spot.text() not in entries:
            raise spot.refuse(_NO_ENTRY, key=spot.text())
    return Directories(tuple(entries.values()), tuple(acts))


def _patterns(spot: Spot) -> Patterns:
    found = {}
    for name, forms in spot.pairs():
        cases = _CASES["ru"] if any(key.text() == "им" for key, _ in forms.pairs()) else _CASES["kk"]
        found[name.text()] = {case: value.text() for case, value in forms.fields(cases).items()}
    return found


def _entry(key: Spot, body: Spot, kind: Kind, patterns: Patterns, named: list[Spot]) -> Entry:
    fields = body.fields(("names",), ("city", "parent", "successor", "roles"))
    names = tuple(_name(spot, patterns) for spot in fields["names"].items())
    if not names:
        raise key.refuse(_NO_NAMES, key=key.text())
    related = {name: fields[name] for name in ("city", "parent", "successor") if name in fields}
    named += related.values()
    roles = tuple(_role(spot, named) for spot in fields["roles"].items()) if "roles" in fields else ()
    return Entry(
        key.text(), kind, names, roles=roles, **{name: spot.text() for name, spot in related.items()}
    )


def _name(spot: Spot, patterns: Patterns) -> Name:
    fields = spot.fields(("ru",), ("kk", "from", "to", "kk_confirmed", "source", "ru_also", "kk_also"))
    first = fields["from"].date() if "from" in fields else None
    last = fields["to"].date() if "to" in fields else None
    if first and last and first > last:
        raise spot.refuse(_DAYS)
    return Name(
        ru=_forms(fields["ru"], "ru", patterns),
        kk=_forms(fields["kk"], "kk", patterns) if "kk" in fields else {},
        valid_from=first,
        valid_to=last,
        kk_confirmed="kk_confirmed" in fields and fields["kk_confirmed"].yes_no(),
        source=fields["source"].text() if "source" in fields else "",
        ru_also=_also(fields["ru_also"], "ru", patterns) if "ru_also" in fields else NOTHING_ELSE,
        kk_also=_also(fields["kk_also"], "kk", patterns) if "kk_also" in fields else NOTHING_ELSE,
    )


def _also(spot: Spot, language: str, patterns: Patterns) -> Also:
    fields = spot.fields((), ("legal_form", "full", "short", "abbreviation"))
    forms = {
        name: _forms(fields[name], language, patterns)
        for name in ("full", "short", "abbreviation")
        if name in fields
    }
    return Also(legal_form=fields["legal_form"].text() if "legal_form" in fields else "", **forms)


def _forms(spot: Spot, language: str, patterns: Patterns) -> Mapping[str, str]:
    """A name by case: one text that does not decline, all cases, or a pattern with words around it."""
    if not spot.is_mapping():
        return {NOMINATIVE[language]: spot.text()}
    if not any(key.text() == "declines" for key, _ in spot.pairs()):
        return {case: value.text() for case, value in spot.fields(_CASES[language]).items()}
    fields = spot.fields(("declines",), ("before", "after"))
    pattern = patterns.get(fields["declines"].text())
    if pattern is None:
        raise fields["declines"].refuse(_NO_PATTERN, name=fields["declines"].text())
    before = fields["before"].text() if "before" in fields else ""
    after = fields["after"].text() if "after" in fields else ""
    return {case: f"{before} {words} {after}".strip() for case, words in pattern.items()}


def _role(spot: Spot, named: list[Spot]) -> Role:
    fields = spot.fields(("post", "commission"), ("from", "to"))
    named.append(fields["commission"])
    return Role(
        post=fields["post"].one_of(POSTS),
        commission=fields["commission"].text(),
        valid_from=fields["from"].date() if "from" in fields else None,
        valid_to=fields["to"].date() if "to" in fields else None,
    )


def _act(spot: Spot) -> ActReference:
    fields = spot.fields(("kind", "body"), ("date", "number", "title"))
    return ActReference(
        kind=fields["kind"].text(),
        body=fields["body"].text(),
        date=fields["date"].date() if "date" in fields else None,
        number=fields["number"].text() if "number" in fields else "",
        title=fields["title"].text() if "title" in fields else "",
    )
