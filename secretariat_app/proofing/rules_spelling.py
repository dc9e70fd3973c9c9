"""The rule of spelling: words that no dictionary has. It is silent where no dictionaries are at hand."""

from collections.abc import Iterator

from msgspec.structs import replace

from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.paper import Paper
from secretariat_app.proofing.rule import Finding, Needs, Severity, rule, span


@rule(
    "unknown-word",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "No dictionary has the word «{word}»."),
    needs=Needs.SPELLING,
)
def unknown_word(paper: Paper) -> Iterator[Finding]:
    """A word that is no usual slip of a known one is only remarked on: it may well be a new one."""
    if paper.speller is None:
        return
    for text in paper.of():
        if text.name or text.place.part is Part.REQUISITES:
            continue
        for wrong in paper.speller.misspelled(text.text, paper.resolution.language):
            first, *others = wrong.suggestions or (None,)
            found = span(text, wrong.start, wrong.end, first, word=wrong.word)
            yield replace(
                found,
                others=tuple(other for other in others if other),
                severity=None if wrong.sure else Severity.INFO,
            )
