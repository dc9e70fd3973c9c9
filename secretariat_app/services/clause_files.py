"""The files of the clause library: resources/clauses/*.yaml, and packs of the same form.

A file names its group and holds a block for each clause; every mistake is refused with the file and the line.
A pack is such files one behind the other, «---» between them.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from secretariat_app.domain.clause import Clause, Group, Slot, SlotType
from secretariat_app.domain.directory import KAZAKH_CASES, RUSSIAN_CASES
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services.clause_templates import TemplateProblem, slots_of
from secretariat_app.services.slot_texts import FILTERS
from secretariat_app.services.yaml_nodes import Spot, read_foreign, read_yaml, twice

_UNKNOWN_SLOT = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: the clause «{clause}» has no slot «{slot}»."
)
_UNUSED_SLOT = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: the slot «{slot}» of the clause «{clause}» is used in no text."
)
_UNKNOWN_FILTER = QT_TRANSLATE_NOOP(
    "errors",
    "{file}, line {line}: there is no filter «{name}», or not with these words; there are: {allowed}.",
)
_SYNTAX = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: braces or conditions do not pair in the clause «{clause}» ({detail})."
)
_CONSTRUCT = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: only slots, filters and conditions may stand in a clause, not «{what}»."
)
_BAD_KEY = QT_TRANSLATE_NOOP(
    "errors",
    "{file}, line {line}: the key «{key}» must begin with «{group}.» and hold only a-z, 0-9, «-» and «.».",
)
_BAD_SLOT_NAME = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: «{name}» cannot name a slot; letters, digits and «_» can."
)
_NO_OPTIONS = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: the choice «{slot}» needs options, as many in Kazakh as in Russian."
)
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "{file} holds more than {most} clauses.")
_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: a text of a clause has at most {most} characters."
)

MOST_CLAUSES = 2000
LONGEST = 5000
"""So many characters a text of a clause may have: a page and a half."""

_REQUIRED = ("order", "ru", "source")
_OPTIONAL = ("kk", "kk_confirmed", "takes_actions", "closing_kk", "slots")
_SLOT_OPTIONAL = ("case", "options", "options_kk", "optional", "as_in")
_KEY_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-.")
_CASES = ("", *RUSSIAN_CASES, *KAZAKH_CASES)


def read_clauses(files: Iterable[Path]) -> tuple[Clause, ...]:
    """All clauses of `files`, in the usual order of the paper. KnownError for a mistake in a file."""
    return _clauses(read_yaml(file) for file in files)


def read_pack(file: Path) -> tuple[Clause, ...]:
    """The clauses of a pack that anybody may have made. KnownError for a mistake, or for too much."""
    found = _clauses(read_foreign(file))
    if len(found) > MOST_CLAUSES:
        raise KnownError(_TOO_MANY, file=file, most=MOST_CLAUSES)
    return found


def in_order(clauses: Iterable[Clause]) -> tuple[Clause, ...]:
    """Clauses in the usual order of the paper."""
    groups = list(Group)
    return tuple(sorted(clauses, key=lambda clause: (groups.index(clause.group), clause.order)))


def written(clauses: Iterable[Clause]) -> str:
    """A pack: what `read_pack` reads as the same clauses."""
    groups = groupby(in_order(clauses), key=lambda clause: clause.group)
    return "---\n".join("\n".join(_lines(group, members)) + "\n" for group, members in groups)


def _lines(group: Group, clauses: Iterable[Clause]) -> Iterator[str]:
    yield f"group: {group}"
    yield "clauses:"
    for clause in clauses:
        yield f"  {clause.key}:"
        yield f"    order: {clause.order}"
        yield f"    ru: {_quoted(clause.ru)}"
        if clause.kk:
            yield f"    kk: {_quoted(clause.kk)}"
        if clause.kk_confirmed:
            yield "    kk_confirmed: true"
        if clause.takes_actions:
            yield "    takes_actions: true"
        if clause.closing_kk:
            yield f"    closing_kk: {_quoted(clause.closing_kk)}"
        yield f"    source: {_quoted(clause.source)}"
        if clause.slots:
            yield "    slots:"
        for slot in clause.slots:
            yield f"      {slot.name}: {{{', '.join(_fields(slot))}}}"


def _fields(slot: Slot) -> Iterator[str]:
    yield f"type: {slot.type}"
    if slot.case:
        yield f"case: {slot.case}"
    if slot.optional:
        yield "optional: true"
    for name, options in (("options", slot.options), ("options_kk", slot.options_kk)):
        if options:
            yield f"{name}: [{', '.join(map(_quoted, options))}]"
    if slot.as_in:
        yield f"as_in: [{', '.join(slot.as_in)}]"
    yield f"label: {_quoted(slot.label)}"
    yield f"label_kk: {_quoted(slot.label_kk)}"


def _quoted(text: str) -> str:
    """As YAML reads it whatever stands in it: JSON is YAML."""
    return json.dumps(text, ensure_ascii=False)


def _clauses(roots: Iterable[Spot]) -> tuple[Clause, ...]:
    found: dict[str, Clause] = {}
    for root in roots:
        fields = root.fields(("group", "clauses"))
        group = Group(fields["group"].one_of(tuple(Group)))
        for key, body in fields["clauses"].pairs():
            if key.text() in found:
                raise twice(key, key.text())
            found[key.text()] = _clause(key, body, group)
    return in_order(found.values())


def _clause(key: Spot, body: Spot, group: Group) -> Clause:
    name = key.text()
    if not name.startswith(f"{group}.") or not _KEY_LETTERS.issuperset(name):
        raise key.refuse(_BAD_KEY, key=name, group=group)
    fields = body.fields(_REQUIRED, _OPTIONAL)
    slots = tuple(_slot(at, given) for at, given in fields["slots"].pairs()) if "slots" in fields else ()
    known = frozenset(slot.name for slot in slots)
    used = frozenset[str]()
    for language in ("ru", "kk"):
        if language in fields:
            used |= _used(name, fields[language], known)
    for at, _ in fields["slots"].pairs() if "slots" in fields else ():
        if at.text() not in used:
            raise at.refuse(_UNUSED_SLOT, slot=at.text(), clause=name)
    return Clause(
        key=name,
        group=group,
        order=fields["order"].number(),
        ru=fields["ru"].text(),
        slots=slots,
        kk=fields["kk"].text() if "kk" in fields else "",
        kk_confirmed="kk_confirmed" in fields and fields["kk_confirmed"].yes_no(),
        takes_actions="takes_actions" in fields and fields["takes_actions"].yes_no(),
        closing_kk=fields["closing_kk"].text() if "closing_kk" in fields else "",
        source=fields["source"].text(),
    )


def _slot(name: Spot, body: Spot) -> Slot:
    if not name.text().isidentifier():
        raise name.refuse(_BAD_SLOT_NAME, name=name.text())
    fields = body.fields(("type", "label", "label_kk"), _SLOT_OPTIONAL)
    options = fields["options"].texts() if "options" in fields else ()
    options_kk = fields["options_kk"].texts() if "options_kk" in fields else ()
    kind = SlotType(fields["type"].one_of(tuple(SlotType)))
    if (kind is SlotType.CHOICE) != bool(options) or len(options_kk) not in (0, len(options)):
        raise name.refuse(_NO_OPTIONS, slot=name.text())
    return Slot(
        name=name.text(),
        type=kind,
        label=fields["label"].text(),
        label_kk=fields["label_kk"].text(),
        case=fields["case"].one_of(_CASES) if "case" in fields else "",
        options=options,
        optional="optional" in fields and fields["optional"].yes_no(),
        options_kk=options_kk,
        as_in=fields["as_in"].texts() if "as_in" in fields else (),
    )


def _used(clause: str, text: Spot, known: frozenset[str]) -> frozenset[str]:
    if len(text.text()) > LONGEST:
        raise text.refuse(_TOO_LONG, most=LONGEST)
    try:
        return slots_of(text.text(), known)
    except TemplateProblem as problem:
        line, what = text.line_with(problem.what), problem.what
        match problem.kind:
            case "slot":
                raise text.refuse(_UNKNOWN_SLOT, line, slot=what, clause=clause) from problem
            case "filter":
                raise text.refuse(_UNKNOWN_FILTER, line, name=what, allowed=", ".join(FILTERS)) from problem
            case "syntax":
                raise text.refuse(_SYNTAX, line, clause=clause, detail=what) from problem
            case _:
                raise text.refuse(_CONSTRUCT, line, what=what) from problem
