"""Rules of the ways to write a body that the directory knows: short names, abbreviations, legal forms."""

import re
from collections.abc import Iterator

from secretariat_app.domain.directory import NOMINATIVE, Directories, Kind, Spelling
from secretariat_app.domain.legal_forms import LEGAL_FORMS, bare, parted
from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.paper import MASK, Paper
from secretariat_app.proofing.rule import Finding, Scope, Severity, hit, rule

_NAMES_SOURCE = "Закон РК № 480-V, ст. 24 п. 6"
_SHORT = (Spelling.ABBREVIATION, Spelling.SHORT)
_ANNOUNCED = {"ru": r"\(далее\s[–—-]\s[^)]*", "kk": r"\(бұдан\sәрі\s[–—-]\s[^)]*"}
_WITH_FORM = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted((form.ru_short for form in LEGAL_FORMS), key=len, reverse=True))})"
    r"[ \u00a0]«[^«»]+»"
)


def short_names(directories: Directories, language: str) -> dict[str, tuple[str, str]]:
    """Every form of a body's short name or abbreviation: that name in the nominative, and the usual one."""
    found: dict[str, tuple[str, str]] = {}
    for entry in directories.of(Kind.BODY):
        for name in entry.names:
            for spelling in _SHORT:
                forms = name.spelt(spelling, language)
                for words in forms.values():
                    found.setdefault(words, (forms[NOMINATIVE[language]], name.nominative(language)))
    return found


@rule(
    "short-body-name",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "«{short}» is {full}; a short name is announced with «(далее – …)» first."),
    source=_NAMES_SOURCE,
    scope=Scope.PAPER,
)
def short_body_name(paper: Paper) -> Iterator[Finding]:
    """At the first use of each short name of the directory that the paper does not announce."""
    language = paper.resolution.language
    known = short_names(paper.directories, language)
    if not known:
        return
    whole = " ".join(text.text for text in paper.texts)
    words = "|".join(re.escape(form) for form in sorted(known, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")
    seen = set()
    for text, match in paper.matches(pattern, Part.PREAMBLE, Part.FINDINGS, Part.ITEMS):
        short, full = known[match[0]]
        if short in seen:
            continue
        seen.add(short)
        if not re.search(_ANNOUNCED.get(language, _ANNOUNCED["ru"]) + re.escape(short), whole):
            yield hit(text, match, short=short, full=full)


@rule(
    "other-legal-form",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The directory has this body as {right}: the legal form is another."),
    source=_NAMES_SOURCE,
    languages=("ru",),
)
def other_legal_form(paper: Paper) -> Iterator[Finding]:
    """«КГУ «Управление …»» where the directory has «ГУ «Управление …»»: names of one body."""
    right: dict[str, str] = {}
    forms: dict[str, set[str]] = {}
    for entry in paper.directories.of(Kind.BODY):
        for name in entry.names:
            form, rest = parted(name.nominative("ru"), "ru")
            if form is not None:
                forms.setdefault(bare(rest, "ru"), set()).add(form.ru)
                right.setdefault(bare(rest, "ru"), name.nominative("ru"))
    for text in paper.of(Part.FINDINGS, Part.ITEMS) if right else ():
        for match in _WITH_FORM.finditer(text.text):
            form, rest = parted(match[0], "ru")
            known = bare(rest, "ru")
            if text.outside[match.start()] == MASK or form is None or known not in forms:
                continue
            if form.ru not in forms[known]:
                yield hit(text, match, right[known], right=right[known])
