"""An act that was cited in full before, named again: «указанное решение», «решение № 83/12-VII».

The Kazakh short forms («аталған шешім», «№ 83/12-VII шешім») follow the grammar; none of them was found in an
act, so they are for a Kazakh-speaking editor to confirm.
"""

from secretariat_app.domain.act import ActMention, Form
from secretariat_app.domain.directory import NOMINATIVE, RUSSIAN_CASES, Directories, Kind
from secretariat_app.language import dates, typography
from secretariat_app.services.slot_texts import in_case

_ENDINGS = {
    "м": ("ый", "ого", "ому", "ый", "ым", "ом"),
    "ж": ("ая", "ой", "ой", "ую", "ой", "ой"),
    "с": ("ое", "ого", "ому", "ое", "ым", "ом"),
    "мн": ("ые", "ых", "ым", "ые", "ыми", "ых"),
}
_MANY = frozenset({"правила", "указания", "изменения", "основы", "нормы", "требования"})
_VOWELS = "аәеёиоөуұүыіэюя"
_HARD = {"ғ": "қ", "г": "к", "б": "п"}


def mentioned(act: ActMention, case: str, language: str, directories: Directories) -> str:
    """The act in its short form, in `case`; without a number, by its date or its title."""
    if language == "kk":
        noun = _declined_kk(act.kind, case, directories)
        return f"аталған {noun}" if act.form is Form.SHORT else f"{_told_by(act, 'kk')} {noun}".strip()
    noun = in_case(act.kind, case, language, directories)
    if act.form is Form.SHORT:
        endings = _ENDINGS[_gender(act.kind)]
        return f"указанн{endings[RUSSIAN_CASES.index(case)]} {noun}"
    return f"{noun} {_told_by(act, 'ru')}".strip()


def _told_by(act: ActMention, language: str) -> str:
    """The one requisite that tells the act from others."""
    if act.number:
        return act.number if act.number.startswith("№") else f"№ {act.number}"
    if act.date:
        day = dates.in_words_kk_attributive(act.date) if language == "kk" else dates.in_words(act.date, "ru")
        return day if language == "kk" else f"от {day}"
    return typography.quoted(act.title) if act.title else ""


def _gender(kind: str) -> str:
    from secretariat_app.language.russian_counts import gender_of

    return "мн" if kind.split(" ", maxsplit=1)[0].lower() in _MANY else gender_of(kind)


def _declined_kk(kind: str, case: str, directories: Directories) -> str:
    from secretariat_app.services import inflecting

    noun = _unpossessed(kind, directories)
    if case == NOMINATIVE["kk"]:
        return noun
    return inflecting.proposed(noun, "kk", "phrase").get(case, noun)


def _unpossessed(kind: str, directories: Directories) -> str:
    """«шешімі» → «шешім»: the directory has kinds as they stand behind their body, here there is none."""
    found = directories.find(kind, "kk", (Kind.ACT_KIND,)) or directories.find(kind, "ru", (Kind.ACT_KIND,))
    words = found[1].nominative("kk") if found else ""
    if not words:
        return kind
    if words[-2:].lower() in ("сы", "сі") and words[-3:-2].lower() in _VOWELS:
        return words[:-2]
    if words[-1].lower() not in "ыі":
        return words
    stem = words[:-1]
    return stem[:-1] + _HARD.get(stem[-1], stem[-1])
