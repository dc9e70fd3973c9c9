"""What is wrong in a clause that is being written: where it is, what it means, and how to mend it.

The rules are those by which a file of clauses is read; here a mistake has its place in the text, the nearest
name that is known, and a remedy that can be taken with one click.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from secretariat_app.domain.clause import Clause, Slot, SlotType
from secretariat_app.domain.directory import KAZAKH_CASES, RUSSIAN_CASES
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services.clause_files import LONGEST
from secretariat_app.services.clause_templates import TemplateProblem, slots_of
from secretariat_app.services.slot_texts import ATTRIBUTIVE, FILTER_ARGUMENTS, FILTERS

_NOT_CLOSED = QT_TRANSLATE_NOOP("errors", "«{found}» is not closed: «{missing}» is missing.")
_NOT_OPENED = QT_TRANSLATE_NOOP("errors", "«{found}» closes nothing: «{missing}» is missing before it.")
_ONE_BRACE = QT_TRANSLATE_NOOP(
    "errors", "A single brace «{found}» cannot stand in a wording; a field is «{{{{ name }}}}»."
)
_EMPTY_SLOT = QT_TRANSLATE_NOOP("errors", "No field is named here.")
_NO_SLOT = QT_TRANSLATE_NOOP("errors", "There is no field «{found}»; {known}.")
_NEAR = QT_TRANSLATE_NOOP("errors", "perhaps «{nearest}» is meant")
_NONE_NEAR = QT_TRANSLATE_NOOP("errors", "add it to the table of fields, or correct the name")
_NO_FILTER = QT_TRANSLATE_NOOP("errors", "There is no case «{found}»; there are: {known}.")
_NO_FILTER_NEAR = QT_TRANSLATE_NOOP("errors", "There is no case «{found}»; perhaps «{nearest}» is meant.")
_OTHER_LANGUAGE = QT_TRANSLATE_NOOP(
    "errors", "«{found}» is a case of the other language; here it is «{nearest}»."
)
_TWO_WORDS = QT_TRANSLATE_NOOP(
    "errors", "«{found}» needs two words: for one and for many, as in число('обязан', 'обязаны')."
)
_NO_WORDS = QT_TRANSLATE_NOOP("errors", "«{found}» takes no words in brackets.")
_NO_END = QT_TRANSLATE_NOOP("errors", "This condition has no end: «{{% endif %}}» is missing.")
_NO_BEGINNING = QT_TRANSLATE_NOOP("errors", "There is no condition that ends here.")
_ONLY = QT_TRANSLATE_NOOP(
    "errors", "Only fields, cases and conditions can stand in a wording, not «{found}»."
)
_NO_RUSSIAN = QT_TRANSLATE_NOOP("errors", "A wording needs Russian words.")
_TOO_LONG = QT_TRANSLATE_NOOP("errors", "A wording has at most {most} characters.")
_NO_COLON = QT_TRANSLATE_NOOP("errors", "A wording that a list follows ends in «:».")
_SLOT_NAME = QT_TRANSLATE_NOOP("errors", "«{found}» cannot name a field: letters, digits and «_» can.")
_SLOT_TWICE = QT_TRANSLATE_NOOP("errors", "There are two fields «{found}».")
_SLOT_UNUSED = QT_TRANSLATE_NOOP("errors", "The field «{found}» stands in no text.")
_NO_LABEL = QT_TRANSLATE_NOOP("errors", "The field «{found}» needs a label: what is asked there.")
_NO_OPTIONS = QT_TRANSLATE_NOOP("errors", "The choice «{found}» needs something to choose from.")
_OPTIONS_KK = QT_TRANSLATE_NOOP(
    "errors", "The choice «{found}» has {ru} options in Russian and {kk} in Kazakh."
)
_NO_CASE = QT_TRANSLATE_NOOP("errors", "There is no case «{found}».")
_CHARACTER = QT_TRANSLATE_NOOP("errors", "The wording holds a character that no document can hold: {detail}.")

CLOSE = QT_TRANSLATE_NOOP("mending", "Put in «{now}»")
REPLACE = QT_TRANSLATE_NOOP("mending", "Replace by «{now}»")
REMOVE = QT_TRANSLATE_NOOP("mending", "Remove «{was}»")
ADD_SLOT = QT_TRANSLATE_NOOP("mending", "Add the field «{was}»")
DROP_SLOT = QT_TRANSLATE_NOOP("mending", "Remove the field «{was}»")

_MARK = re.compile(r"\{\{|\}\}|\{%|%\}|[{}]")
_SLOT = re.compile(r"\s*(?P<name>\w+)(?P<filters>(?:\s*\|\s*\w*(?:\s*\([^)]*\))?)*)\s*")
_FILTER = re.compile(r"\|\s*(\w*)\s*(\([^)]*\))?")
_WORDS = re.compile(r"\(\s*'[^']*'\s*,\s*'[^']*'\s*\)")
_CONDITION = re.compile(r"\s*(if|elif|else|endif)\b(.*)", re.DOTALL)
_NAME = re.compile(r"'[^']*'|\"[^\"]*\"|(?<![\w.'])([^\W\d]\w*)")
_KEYWORDS = frozenset({"if", "else", "not", "and", "or", "is", "in", "none", "true", "false"})
KAZAKH_CASE = dict(zip(RUSSIAN_CASES, ("атау", "ілік", "барыс", "табыс", "көмектес", "жатыс"), strict=True))
"""The Kazakh case that stands where Russian has this one."""
_PAIRS_KK = {other: case for case, other in KAZAKH_CASE.items()} | {"шығыс": "род", ATTRIBUTIVE: "им"}
_CLOSERS = {"{{": "}}", "{%": "%}"}


class Remedy(msgspec.Struct, frozen=True):
    """One way to mend a mistake: `sentence` names it; the characters `start` to `end` become `text`.

    `slot` is a field to be added to the table or, where `drops`, to be taken from it; the text then stays.
    """

    sentence: str
    was: str = ""
    now: str = ""
    start: int = 0
    end: int = 0
    text: str = ""
    slot: str = ""
    drops: bool = False


class Mistake(msgspec.Struct, frozen=True):
    """`where` is «ru» or «kk», a text's language, or a slot's name; `start` and `end` count its characters.

    `sentence` with its `facts` is one of the sentences of `errors`.
    """

    where: str
    sentence: str
    facts: dict[str, object] = {}
    start: int = 0
    end: int = 0
    remedy: Remedy | None = None

    def told(self) -> KnownError:
        """The mistake as a failure, to be said in the user's language."""
        return KnownError(self.sentence, **self.facts)


def refuse_wrong(clause: Clause) -> None:
    """KnownError with the first mistake of the clause."""
    for mistake in mistakes(clause):
        raise mistake.told()


def bad_character(detail: str) -> KnownError:
    """The failure for a character that no document can hold."""
    return KnownError(_CHARACTER, detail=detail)


def mistakes(clause: Clause) -> tuple[Mistake, ...]:
    """Whatever keeps papers from being made from the clause, texts first, each text from left to right."""
    known = [slot.name for slot in clause.slots]
    found: list[Mistake] = []
    for language in ("ru", "kk"):
        found += in_text(clause.text(language), known, language)
    if not clause.ru.strip():
        found.append(Mistake("ru", _NO_RUSSIAN))
    elif clause.takes_actions and not clause.ru.rstrip().endswith(":"):
        end = len(clause.ru.rstrip())
        put = Remedy(CLOSE, now=":", start=end, end=end, text=":")
        found.append(Mistake("ru", _NO_COLON, start=max(end - 1, 0), end=end, remedy=put))
    return (*found, *_in_slots(clause))


def in_text(text: str, known: Sequence[str], language: str) -> list[Mistake]:
    """The mistakes of one text, from left to right."""
    found = list(_scan(text, known, language))
    if len(text) > LONGEST:
        found.append(Mistake(language, _TOO_LONG, {"most": LONGEST}, LONGEST, len(text)))
    if not found:
        found += _left_over(text, known, language)
    return found


def named(text: str) -> list[tuple[int, int, str]]:
    """Where fields and conditions stand in a text: start, end, the field's name, «» for a condition."""
    spans = []
    for start, end, opener in _pieces(text):
        inside = text[start + 2 : end - 2]
        match = _SLOT.match(inside) if opener == "{{" else None
        spans.append((start, end, match["name"] if match else ""))
    return spans


# --- texts ---------------------------------------------------------------------------------------------


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Whole pieces in braces: start, end, and what opens them."""
    opened: tuple[int, str] | None = None
    for mark in _MARK.finditer(text):
        if mark[0] in _CLOSERS:
            opened = (mark.start(), mark[0])
        elif opened and mark[0] == _CLOSERS[opened[1]]:
            yield opened[0], mark.end(), opened[1]
            opened = None


def _scan(text: str, known: Sequence[str], language: str) -> Iterator[Mistake]:
    opened: tuple[int, str] | None = None
    conditions: list[tuple[int, int]] = []
    for mark in _MARK.finditer(text):
        if opened is not None and mark[0] == _CLOSERS[opened[1]]:
            start = opened[0]
            if opened[1] == "{{":
                yield from _in_slot(text, start, mark.end(), known, language)
            else:
                yield from _in_condition(text, start, mark.end(), known, language, conditions)
            opened = None
        elif opened is not None:
            yield _not_closed(text, *opened, mark.start(), language)
            opened = (mark.start(), mark[0]) if mark[0] in _CLOSERS else None
        elif mark[0] in _CLOSERS:
            opened = (mark.start(), mark[0])
        elif len(mark[0]) == 2:
            yield _not_opened(mark, language)
        else:
            remedy = Remedy(REMOVE, was=mark[0], start=mark.start(), end=mark.end())
            yield Mistake(language, _ONE_BRACE, {"found": mark[0]}, mark.start(), mark.end(), remedy)
    if opened is not None:
        yield _not_closed(text, *opened, len(text), language)
    for start, end in conditions:
        put = Remedy(CLOSE, now="{% endif %}", start=len(text), end=len(text), text="{% endif %}")
        yield Mistake(language, _NO_END, {}, start, end, put)


def _not_closed(text: str, start: int, opener: str, before: int, language: str) -> Mistake:
    """The missing end is put behind the name, where one brace may stand already."""
    closer = _CLOSERS[opener]
    name = re.match(r"[\s\w|%]*", text[start + 2 : before])
    at = start + 2 + len((name[0] if name else "").rstrip())
    half = re.compile(r"\s*[}%]").match(text, at)
    end = half.end() if half and half.end() <= before + 1 else at
    put = Remedy(CLOSE, now=closer, start=at, end=end, text=f" {closer}")
    shown = text[start:at].strip()
    return Mistake(language, _NOT_CLOSED, {"found": shown, "missing": closer}, start, max(at, start + 2), put)


def _not_opened(mark: re.Match[str], language: str) -> Mistake:
    opener = "{{" if mark[0] == "}}" else "{%"
    remove = Remedy(REMOVE, was=mark[0], start=mark.start(), end=mark.end())
    facts: dict[str, object] = {"found": mark[0], "missing": opener}
    return Mistake(language, _NOT_OPENED, facts, mark.start(), mark.end(), remove)


def _in_slot(text: str, start: int, end: int, known: Sequence[str], language: str) -> Iterator[Mistake]:
    inside = text[start + 2 : end - 2]
    if not inside.strip():
        yield Mistake(
            language, _EMPTY_SLOT, {}, start, end, Remedy(REMOVE, was=text[start:end], start=start, end=end)
        )
        return
    match = _SLOT.fullmatch(inside)
    if match is None:  # words of a condition in one line, or something that no clause may hold
        yield from _names_in(text, start + 2, end - 2, known, language)
        return
    at = start + 2 + match.start("name")
    if match["name"] not in known:
        yield _unknown_slot(match["name"], at, known, language)
    for given in _FILTER.finditer(match["filters"]):
        yield from _in_filter(given, start + 2 + match.start("filters"), language)


def _in_filter(given: re.Match[str], offset: int, language: str) -> Iterator[Mistake]:
    name, words = given[1], given[2]
    start, end = offset + given.start(1), offset + given.end(1)
    there = KAZAKH_CASES if language == "kk" else RUSSIAN_CASES
    other = (KAZAKH_CASE if language == "kk" else _PAIRS_KK).get(name)
    facts: dict[str, object] = {"found": name}
    if name not in FILTERS:
        usual = [*there, *(one for one in FILTERS if one not in (*RUSSIAN_CASES, *KAZAKH_CASES))]
        near = _nearest(name, usual)
        if near:
            remedy = Remedy(REPLACE, now=near, start=start, end=end, text=near)
            yield Mistake(language, _NO_FILTER_NEAR, facts | {"nearest": near}, start, end, remedy)
        else:
            bar = Remedy(REMOVE, was=given[0], start=offset + given.start(), end=offset + given.end())
            yield Mistake(
                language, _NO_FILTER, facts | {"known": ", ".join(usual)}, start, max(end, start), bar
            )
    elif other is not None and name not in there:
        remedy = Remedy(REPLACE, now=other, start=start, end=end, text=other)
        yield Mistake(language, _OTHER_LANGUAGE, facts | {"nearest": other}, start, end, remedy)
    elif FILTER_ARGUMENTS.get(name) and not (words and _WORDS.fullmatch(words)):
        yield Mistake(language, _TWO_WORDS, facts, start, end)
    elif words and not FILTER_ARGUMENTS.get(name):
        gone = Remedy(REMOVE, was=words, start=offset + given.start(2), end=offset + given.end(2))
        yield Mistake(language, _NO_WORDS, facts, start, offset + given.end(2), gone)


def _in_condition(
    text: str,
    start: int,
    end: int,
    known: Sequence[str],
    language: str,
    conditions: list[tuple[int, int]],
) -> Iterator[Mistake]:
    match = _CONDITION.fullmatch(text[start + 2 : end - 2])
    remove = Remedy(REMOVE, was=text[start:end], start=start, end=end)
    if match is None:
        yield Mistake(language, _ONLY, {"found": text[start:end]}, start, end, remove)
    elif match[1] == "if":
        conditions.append((start, end))
    elif not conditions:
        yield Mistake(language, _NO_BEGINNING, {}, start, end, remove)
    elif match[1] == "endif":
        conditions.pop()
    if match is not None:
        yield from _names_in(text, start + 2 + match.start(2), start + 2 + match.end(2), known, language)


def _names_in(text: str, start: int, end: int, known: Sequence[str], language: str) -> Iterator[Mistake]:
    for match in _NAME.finditer(text, start, end):
        name = match[1]
        filtered = text[start : match.start()].rstrip().endswith("|")
        if name and name not in _KEYWORDS and name not in known and not filtered:
            yield _unknown_slot(name, match.start(1), known, language)


def _unknown_slot(name: str, at: int, known: Sequence[str], language: str) -> Mistake:
    near, end = _nearest(name, known), at + len(name)
    if near:
        facts: dict[str, object] = {"found": name, "known": KnownError(_NEAR, nearest=near)}
        remedy = Remedy(REPLACE, was=name, now=near, start=at, end=end, text=near)
        return Mistake(language, _NO_SLOT, facts, at, end, remedy)
    facts = {"found": name, "known": KnownError(_NONE_NEAR)}
    add = Remedy(ADD_SLOT, was=name, slot=name) if name.isidentifier() else None
    return Mistake(language, _NO_SLOT, facts, at, end, add)


def _left_over(text: str, known: Sequence[str], language: str) -> Iterator[Mistake]:
    """What only the reader of templates sees."""
    try:
        slots_of(text, frozenset(known))
    except TemplateProblem as problem:
        at = text.find(problem.what)
        start, end = (at, at + len(problem.what)) if problem.what and at >= 0 else (0, len(text))
        yield Mistake(language, _ONLY, {"found": problem.what or text}, start, end)


# --- slots ---------------------------------------------------------------------------------------------


def _in_slots(clause: Clause) -> Iterator[Mistake]:
    used = _used(clause)
    seen: set[str] = set()
    for slot in clause.slots:
        facts: dict[str, object] = {"found": slot.name or slot.label}
        drop = Remedy(DROP_SLOT, was=slot.name, slot=slot.name, drops=True)
        for wrong, sentence, more, remedy in _rules(slot, seen, used, drop):
            if wrong():
                yield Mistake(slot.name, sentence, facts | more, remedy=remedy)
                break
        seen.add(slot.name)


def _rules(
    slot: Slot, seen: set[str], used: set[str], drop: Remedy
) -> Iterable[tuple[Callable[[], bool], str, dict[str, object], Remedy | None]]:
    choice, options, options_kk = slot.type is SlotType.CHOICE, slot.options, slot.options_kk
    counts: dict[str, object] = {"ru": len(options), "kk": len(options_kk)}
    return (
        (lambda: not slot.name.isidentifier(), _SLOT_NAME, {}, None),
        (lambda: slot.name in seen, _SLOT_TWICE, {}, None),
        (lambda: slot.name not in used, _SLOT_UNUSED, {}, drop),
        (lambda: not slot.label.strip(), _NO_LABEL, {}, None),
        (lambda: slot.case not in ("", *RUSSIAN_CASES, *KAZAKH_CASES), _NO_CASE, {"found": slot.case}, None),
        (lambda: choice and not options, _NO_OPTIONS, {}, None),
        (lambda: choice and len(options_kk) not in (0, len(options)), _OPTIONS_KK, counts, None),
    )


def _used(clause: Clause) -> set[str]:
    """Names that stand in any of the texts, whatever else is wrong there."""
    found: set[str] = set()
    for text in (clause.ru, clause.kk):
        for start, end, _ in _pieces(text):
            found |= {match[1] for match in _NAME.finditer(text, start + 2, end - 2) if match[1]}
    return found


def _nearest(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name.casefold(), known, 1, 0.5)
    return near[0] if near else next((one for one in known if name and one.startswith(name[:2])), "")
