"""The files of the clause library: resources/clauses/*.yaml.

A file names its group and holds a block for each clause; every mistake is refused with the file and the line.
"""

from collections.abc import Iterable
from pathlib import Path

from secretariat_app.domain.clause import Clause, Group, Slot, SlotType
from secretariat_app.domain.directory import KAZAKH_CASES, RUSSIAN_CASES
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.services.clause_templates import TemplateProblem, slots_of
from secretariat_app.services.slot_texts import FILTERS
from secretariat_app.services.yaml_nodes import Spot, read_yaml, twice

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

_REQUIRED = ("order", "ru", "source")
_OPTIONAL = ("kk", "kk_confirmed", "takes_actions", "closing_kk", "slots")
_KEY_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-.")
_CASES = ("", *RUSSIAN_CASES, *KAZAKH_CASES)


def read_clauses(files: Iterable[Path]) -> tuple[Clause, ...]:
    """All clauses of `files`, in the usual order of the paper. KnownError for a mistake in a file."""
    found: dict[str, Clause] = {}
    for file in files:
        fields = read_yaml(file).fields(("group", "clauses"))
        group = Group(fields["group"].one_of(tuple(Group)))
        for key, body in fields["clauses"].pairs():
            if key.text() in found:
                raise twice(key, key.text())
            found[key.text()] = _clause(key, body, group)
    groups = list(Group)
    return tuple(sorted(found.values(), key=lambda clause: (groups.index(clause.group), clause.order)))


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
    fields = body.fields(("type", "label", "label_kk"), ("case", "options", "options_kk", "optional"))
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
    )


def _used(clause: str, text: Spot, known: frozenset[str]) -> frozenset[str]:
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
