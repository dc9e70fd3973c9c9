"""Sentences in the user's language where there is no Qt: the command line, errors, problems.

The window's translations and these are one catalogue: `resources/i18n/secretariat_XX.ts`, kept
with Qt's tools. English is the source, so a sentence that is missing is shown in English.
"""

from functools import cache
from xml.etree import ElementTree

from secretariat_app.errors import KnownError
from secretariat_app.paths import resources

LANGUAGES = ("ru", "kk", "en")


def translate(context: str, text: str, language: str) -> str:
    """`text` in `language`, or as it is where nobody has translated it."""
    return _catalogue(language).get((context, text), text)


def say(error: KnownError, language: str) -> str:
    """The sentence of an expected failure, its facts filled in; a fact may be a failure itself."""
    facts = {
        name: say(fact, language) if isinstance(fact, KnownError) else fact
        for name, fact in error.facts.items()
    }
    return translate("errors", error.sentence, language).format(**facts)


@cache
def _catalogue(language: str) -> dict[tuple[str, str], str]:
    file = resources() / "i18n" / f"secretariat_{language}.ts"
    if language == "en" or not file.exists():
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, target = message.findtext("source", ""), message.findtext("translation", "")
            if target:
                found[name, source] = target
    return found
