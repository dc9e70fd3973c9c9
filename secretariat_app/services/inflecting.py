"""The case forms of a name: the directories' own forms first, the rules of the language for any other."""

import re
from collections.abc import Mapping

from secretariat_app.domain.directory import KAZAKH_CASES, NOMINATIVE, RUSSIAN_CASES, Directories, Entry, Name
from secretariat_app.language import kazakh_cases, russian_cases
from secretariat_app.language.russian_analyzer import analyzer

AS = ("body", "post", "person", "phrase")
"""What a name may be said to be."""

_KAZAKH = re.compile("[әіңғүұқөһ\u0259]", re.IGNORECASE)
_RUSSIAN = re.compile(r"(?:ого|его|ому|ему|ов|ев|ской|ный|ая|ое|ый|ий|ние)(?!\w)", re.IGNORECASE)
_QUOTED = re.compile("«[^«»]*(?:«[^«»]*»[^«»]*)*»?")
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"[^\W\d_a-z]\w+(?:[-\u2011]\w+)*")


def inflect(
    text: str,
    directories: Directories,
    as_: str | None = None,
    language: str | None = None,
) -> dict[str, str]:
    """Every case form that the program would use for `text`, by the names of the cases.

    A name that the directories know has their forms; any other is declined by rule, as a body, post, person
    or phrase (by its looks where `as_` is None). Its language is told by its letters where None is given.
    """
    if language is None:
        language = language_of(text, directories)
    cases = KAZAKH_CASES if language == "kk" else RUSSIAN_CASES
    found = known(text, directories, language)
    if found is not None:
        return {case: found[1].form(language, case) for case in cases}
    return dict(proposed(text, language, as_))


def prepare() -> None:
    """Read the rules and the dictionary now: for a worker, so that no clause has to wait for them."""
    russian_cases.inflect("встреча")
    analyzer()


def proposed(text: str, language: str, as_: str | None = None) -> Mapping[str, str]:
    """The forms by rule alone, the directories not asked.

    A Russian name in a Kazakh paper stays as it is: Kazakh endings on it would be no language at all.
    """
    wanted: russian_cases.As = as_ if as_ in AS else russian_cases.guess(text)  # type: ignore[assignment]
    if language != "kk":
        return russian_cases.inflect(text, wanted)
    if wanted != "person" and _RUSSIAN.search(text) and not _KAZAKH.search(text):
        return dict.fromkeys(KAZAKH_CASES, text)
    return kazakh_cases.inflect(text, wanted)


def kept_forms(text: str, language: str, as_: str | None = None) -> Mapping[str, str]:
    """The forms by rule as a directory keeps them: the nominative alone where the name does not decline."""
    forms = proposed(text, language, as_)
    return {NOMINATIVE[language]: text} if all(form == text for form in forms.values()) else forms


def person_or_post(text: str) -> str:
    """What stands where a person is asked for: a name, or the post by which somebody is called."""
    if russian_cases.guess(text) == "person":
        return "person"
    words = text.split()
    if words and russian_cases.begins_with_known(words[0]):
        return "post"
    named = all(_NAME.fullmatch(word) and word[0].isupper() for word in words)
    return "person" if named and len(words) <= 2 else "post"


def known(text: str, directories: Directories, language: str) -> tuple[Entry, Name] | None:
    """The entry and the name that `text` is the nominative of, looked for in both languages."""
    found = directories.find(text, language)
    if found is None:
        found = directories.find(text, "ru" if language == "kk" else "kk")
        if found is None or not found[1].nominative(language):
            return None
    return found


def language_of(text: str, directories: Directories) -> str:
    """«ru» or «kk»: by the directories, else by the letters outside « »; «ru» where both are possible.

    A Russian phrase may hold Kazakh names («аким города Қонаева», «Сағынтаев Бақытжан»), so only a word
    without a capital, or a text of capitals that is nobody's name, speaks for Kazakh.
    """
    for language in ("ru", "kk"):
        if directories.find(text, language) is not None:
            return language
    outside = _QUOTED.sub("", text)
    words = _WORD.findall(outside) or _WORD.findall(text)
    small = [word for word in words if word[0].islower()]
    told = any(map(_KAZAKH.search, small or words))
    return "kk" if told and (small or person_or_post(text) == "post") else "ru"
