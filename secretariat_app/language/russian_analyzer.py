"""OpenCorpora's dictionary of Russian, through pymorphy3: one for the whole program, loaded on first use."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer


@cache
def analyzer() -> "MorphAnalyzer":
    """The analyzer; the first call reads the dictionary."""
    import pymorphy3_dicts_ru
    from pymorphy3 import MorphAnalyzer

    # Named outright: else every installed package's metadata is searched, and a frozen program has none.
    return MorphAnalyzer(path=pymorphy3_dicts_ru.get_path(), lang="ru")


def is_loaded() -> bool:
    """Whether `analyzer` answers at once."""
    return analyzer.cache_info().currsize > 0


@lru_cache(maxsize=8192)
def parses(word: str) -> tuple[Any, ...]:
    """The dictionary's readings of `word`, the likeliest first; none for a word that it does not have."""
    found = analyzer().parse(word.lower())
    return tuple(parse for parse in found if parse.is_known)


def knows(word: str) -> bool:
    """Whether the dictionary has `word`."""
    return bool(analyzer().word_is_known(word.lower()))


def is_a(word: str, *grammemes: str) -> bool:
    """Whether some reading of `word` has all of these (OpenCorpora's names: «NOUN», «datv», «plur»)."""
    wanted = frozenset(grammemes)
    return any(wanted <= parse.tag.grammemes for parse in parses(word))


def inflected(word: str, known: frozenset[str], wanted: frozenset[str]) -> str | None:
    """`word`, read as having the grammemes `known`, with those `wanted` instead; its capital is kept."""
    for parse in parses(word):
        if known <= parse.tag.grammemes:
            made = parse.inflect(wanted)
            if made is not None:
                form = str(made.word)
                return form.capitalize() if word[:1].isupper() else form
    return None
