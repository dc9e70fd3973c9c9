"""What a misspelled word may have been: one slip away, the likelier slips first."""

from collections.abc import Iterator
from itertools import product

_TWINS = {"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "і": "и", "һ": "х"}
_TYPED_FOR: dict[str, str] = {}
for _kazakh, _russian in _TWINS.items():
    _TYPED_FOR[_russian] = _TYPED_FOR.get(_russian, "") + _kazakh
_TYPED_FOR["ы"] = "і"
_ALIKE = {
    frozenset(pair) for pair in ("ұү", "кқ", "гғ", "нң", "оө", "аә", "иі", "ыі", "хһ", "уұ", "уү", "иы")
}
_ANY_LETTER = 2
_MOST_TWINS = 8
_RUSSIAN_SLIPS = ("ои", "ао", "еи", "шщ", "тд", "сз", "кг", "пб", "фв", "ьъ", "йи", "ыи", "эе", "цс")
_ROWS = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")


def candidates(word: str, language: str, letters: str) -> Iterator[str]:
    """Every word one slip away from `word` (small letters), each once, the likelier first."""
    given = {word}
    ranked = (
        *(_with_twins(word) if language == "kk" else ()),
        *_swapped(word),
        *_replaced(word, letters),
        *_deleted(word),
        *_inserted(word, letters),
        *_split(word),
    )
    for one in ranked:
        if one not in given:
            given.add(one)
            yield one


def kazakh_meant(word: str) -> Iterator[str]:
    """The words that differ only by Kazakh letters in place of the Russian ones that stand there.

    A last «ң» for «н» is left out: «атауын» and «атауың» are both right.
    """
    for one in _with_twins(word):
        changed = [(old, new) for old, new in zip(word, one, strict=True) if old != new]
        if changed and all(_TWINS.get(new) == old for old, new in changed) and one[:-1] != word[:-1]:
            yield one


def likeliest(word: str, meant: str) -> bool:
    """Whether the two differ only by Kazakh letters and the Russian ones typed for them."""
    return len(word) == len(meant) and all(
        one == other or frozenset((one, other)) in _ALIKE for one, other in zip(word, meant, strict=True)
    )


def is_usual_slip(word: str, meant: str) -> bool:
    """Whether `word` is how people mistype `meant`: letters swapped, doubled, left out, heard or hit wrongly.

    Another letter somewhere is as often another word: «клининг» is no «клиринг».
    """
    if " " in meant or len(word) != len(meant):
        return True
    changed = [(one, other) for one, other in zip(word, meant, strict=True) if one != other]
    return len(changed) != 1 or likeliest(word, meant) or _far(*changed[0]) < _ANY_LETTER


def _with_twins(word: str) -> Iterator[str]:
    """«Когамдык» for «Қоғамдық»: any of the letters may have been meant as its Kazakh twin."""
    places = [index for index, letter in enumerate(word) if letter in _TYPED_FOR or letter in "ұүі"]
    choices = {"ұ": "ү", "ү": "ұ", "і": "ы"}
    single = places if len(places) > _MOST_TWINS else ()
    for index in single:
        for letter in _TYPED_FOR.get(word[index], choices.get(word[index], "")):
            yield word[:index] + letter + word[index + 1 :]
    if single:
        return
    options = [word[index] + _TYPED_FOR.get(word[index], choices.get(word[index], "")) for index in places]
    changed = []
    for chosen in product(*options):
        made = list(word)
        for index, letter in zip(places, chosen, strict=True):
            made[index] = letter
        changed.append((sum(one != other for one, other in zip(made, word, strict=True)), "".join(made)))
    yield from (made for _, made in sorted(changed, key=lambda pair: pair[0]))


def _swapped(word: str) -> Iterator[str]:
    for index in range(len(word) - 1):
        yield word[:index] + word[index + 1] + word[index] + word[index + 2 :]


def _replaced(word: str, letters: str) -> Iterator[str]:
    small = [letter for letter in letters if letter.islower()]
    made = [
        (_far(old, new), word[:index] + new + word[index + 1 :])
        for index, old in enumerate(word)
        for new in small
        if new != old
    ]
    return (one for _, one in sorted(made, key=lambda pair: pair[0]))


def _far(old: str, new: str) -> int:
    if any({old, new} == set(pair) for pair in _RUSSIAN_SLIPS):
        return 0
    for row in _ROWS:
        if old in row and new in row and abs(row.index(old) - row.index(new)) == 1:
            return 1
    return _ANY_LETTER


def _deleted(word: str) -> Iterator[str]:
    doubled = [index for index in range(1, len(word)) if word[index] == word[index - 1]]
    for index in (*doubled, *range(len(word))):
        yield word[:index] + word[index + 1 :]


def _inserted(word: str, letters: str) -> Iterator[str]:
    for index in range(1, len(word)):
        yield word[:index] + word[index - 1] + word[index:]
    for index in range(len(word) + 1):
        for letter in letters:
            if letter.islower():
                yield word[:index] + letter + word[index:]


def _split(word: str) -> Iterator[str]:
    for index in range(3, len(word) - 2):
        yield f"{word[:index]} {word[index:]}"
