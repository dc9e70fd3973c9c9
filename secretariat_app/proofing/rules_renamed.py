"""Rules of offices and regions that the law has renamed: the name valid on the document's date."""

import datetime
import re
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.proofing.paper import Paper
from secretariat_app.proofing.rule import Finding, Severity, hit, rule


class Renaming(msgspec.Struct, frozen=True):
    """Words that are right before `day` (`until`) or from it on; `better` is a template of the match."""

    pattern: re.Pattern[str]
    day: datetime.date
    until: bool
    better: str | None
    source: str


_HEAD = datetime.date(2023, 1, 1)
_HEAD_SOURCE = "Закон РК от 05.11.2022 № 157-VII"
_SESSION = datetime.date(2021, 7, 1)
_TURKISTAN = datetime.date(2018, 6, 19)
_OF_MASLIKHAT = r"(?P<c>[ \u00a0](?:[а-яё]+ого[ \u00a0])?маслихата)(?!\w)"
_RENAMED = {
    "ru": (
        Renaming(
            re.compile(rf"(?<!\w)[Сс]екретар(?P<b>ь|я|ю|ем|е){_OF_MASLIKHAT}"),
            _HEAD,
            True,
            r"председател\g<b>\g<c>",
            _HEAD_SOURCE,
        ),
        Renaming(
            re.compile(rf"(?<!\w)[Пп]редседател(?P<b>ь|я|ю|ем|е){_OF_MASLIKHAT}"),
            _HEAD,
            False,
            r"секретар\g<b>\g<c>",
            _HEAD_SOURCE,
        ),
        Renaming(
            re.compile(r"(?<!\w)[Пп]редседател(?:ь|я|ю|ем|е)[ \u00a0]сессии(?!\w)"),
            _SESSION,
            True,
            None,
            "Закон РК от 30.06.2021 № 60-VII",
        ),
        Renaming(
            re.compile(r"(?<!\w)Южно-Казахстанск(?P<b>ая|ой|ую)(?= област)"),
            _TURKISTAN,
            True,
            r"Туркестанск\g<b>",
            "Указ Президента РК от 19.06.2018",
        ),
    ),
    "kk": (
        Renaming(
            re.compile(r"(?<!\w)(?P<c>мәслихат(?:ы)?(?:ның)?[ \u00a0])хатшысы(?P<b>\w{0,5})(?!\w)"),
            _HEAD,
            True,
            r"\g<c>төрағасы\g<b>",
            _HEAD_SOURCE,
        ),
        Renaming(
            re.compile(r"(?<!\w)(?P<c>мәслихат(?:ы)?(?:ның)?[ \u00a0])төрағасы(?P<b>\w{0,5})(?!\w)"),
            _HEAD,
            False,
            r"\g<c>хатшысы\g<b>",
            _HEAD_SOURCE,
        ),
    ),
}
_BINDING = (Part.ENACTMENT, Part.ITEMS, Part.SIGNATURES)


@rule(
    "renamed-by-law",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "«{found}» is not so called on the date of the resolution ({source})."),
)
def renamed_by_law(paper: Paper) -> Iterator[Finding]:
    """In findings it is a note: they may tell of a time when the name was another."""
    date = paper.resolution.date
    if date is None:
        return
    for one in _RENAMED.get(paper.resolution.language, ()):
        if (date >= one.day) is not one.until:
            continue
        for text, match in paper.matches(one.pattern):
            better = match.expand(one.better) if one.better else None
            if better and match[0][0].isupper():
                better = better[0].upper() + better[1:]
            finding = hit(text, match, better, found=match[0], source=one.source)
            binding = text.place.part in _BINDING
            yield finding if binding else replace(finding, severity=Severity.INFO)
