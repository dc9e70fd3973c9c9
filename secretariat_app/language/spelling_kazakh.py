"""Which Kazakh endings may follow which word: more of them than the dictionary of spelling lists.

A word takes several endings in a row («комиссия-сы-на», «енгіз-іл-сін»); the dictionary has one step of them.
Each step is held to vowel harmony and to the sound before it, so that «мәслихатнын» stays unknown.
"""

from collections.abc import Callable
from functools import lru_cache

_BACK, _FRONT = "аоұыя", "әөүіеэ"
_VOWELS = _BACK + _FRONT + "иуюё"
_VOICELESS = "кқпстфхһцчшщбвгд"
_NASAL, _VOICED, _LIQUID = "мнң", "зж", "рлй"
_AFTER_VOWEL, _SOFT = _VOWELS + _LIQUID, _VOWELS + _LIQUID + _NASAL + _VOICED
# What the last letter of the word may be, by the first letter of the ending.
_MAY_FOLLOW = {
    "л": _VOWELS + "рйлзсшмнң",
    "д": _SOFT,
    "т": _VOICELESS,
    "н": _VOWELS + _NASAL,
    "ғ": _SOFT,
    "г": _SOFT,
    "қ": _VOICELESS,
    "к": _VOICELESS,
    "с": _VOWELS + _VOICELESS + _SOFT,
    "м": _VOWELS + "рлйумнң",
    "б": _NASAL + _VOICED,
    "п": _VOWELS + _VOICELESS,
    "й": _VOWELS,
    "р": _VOWELS,
}
_BACK_LIST = (
    "ландыр дандыр тандыр"
    " лар дар тар ның дың тың ға қа на а ды ты ны н да та нда дан тан нан ғы қы сы ы сын ын ым м ың ымыз мыз"
    " ыңыз ңыз лық дық тық лы ды ты сыз дай тай ша шы шылық лан лас лат ла да та ған қан атын йтын ып п ар"
    " мас ма ба па сын ыл л ын ыс с т дыр тыр қыз ғыз у уы ады йды ық мен бен пен мыз ңқы рақ ырақ стан"
)
_FRONT_LIST = (
    "лендір дендір тендір"
    " лер дер тер нің дің тің ге ке не е ді ті ні н де те нде ден тен нен гі кі сі і сін ін ім м ің іміз міз"
    " іңіз ңіз лік дік тік лі ді ті сіз дей тей ше ші шілік лен лес лет ле де те ген кен етін йтін іп п ер"
    " мес ме бе пе сін іл л ін іс с т дір тір кіз гіз у уі еді йді ік мен бен пен міз рек ірек"
)
_BACK_ENDINGS, _FRONT_ENDINGS = frozenset(_BACK_LIST.split()), frozenset(_FRONT_LIST.split())
_ENDINGS = tuple(sorted(_BACK_ENDINGS | _FRONT_ENDINGS, key=len, reverse=True))
# A Russian word in these takes soft endings: «парк» – «паркі».
_SOFT_END = ("рк", "нк", "кс", "кт", "ск", "лк", "г", "ль", "рь", "нь")
_AFTER_VERBS_LIST = (
    "п ып іп ған ген қан кен атын етін йтын йтін ар ер мас мес ма ме ба бе па пе ыл іл дыр дір тыр тір"
    " қыз кіз ғыз гіз ады еді йды йді"
)
_MAKES_VERBS = frozenset(("ландыр", "лендір", "дандыр", "дендір", "тандыр", "тендір"))
_AFTER_VERBS = frozenset(_AFTER_VERBS_LIST.split())
_OF_VERB_STEMS = tuple(
    ending
    for ending in _ENDINGS
    if ending in _AFTER_VERBS | _MAKES_VERBS or ending in ("л", "н", "ын", "ін", "ыс", "іс", "с", "т")
)
_VOICED_AGAIN = {"ғ": "қ", "г": "к", "б": "п"}
_STEPS = 4


def built(word: str, knows: Callable[[str], bool]) -> bool:
    """Whether `word` (small letters) is one that the dictionary `knows` with endings in a row."""
    return _built(word, knows, _STEPS)


def _built(word: str, knows: Callable[[str], bool], steps: int, verb: bool = False) -> bool:
    """`verb`: what was taken off already stands after a verb alone, so `word` must be a verb's stem."""
    for ending in _OF_VERB_STEMS if verb else _ENDINGS:
        stem = word[: -len(ending)]
        if len(stem) < 2 or not word.endswith(ending) or not _fits(stem, ending):
            continue
        after_verb = (verb or ending in _AFTER_VERBS) and ending not in _MAKES_VERBS
        if any(knows(base) for base in _bases(stem, ending, after_verb)):
            return True
        if steps > 1 and _built(stem, knows, steps - 1, after_verb):
            return True
    return False


def _bases(stem: str, ending: str, verb: bool) -> tuple[str, ...]:
    # A verb stands in the dictionary with its «у»; қ, к, п become voiced before a vowel: «құқық» – «құқығы».
    infinitive = stem + "ю" if stem.endswith("и") else stem + "у"
    if verb:
        return (infinitive,)
    if ending[0] in _VOWELS and stem[-1] in _VOICED_AGAIN:
        return stem, infinitive, stem[:-1] + _VOICED_AGAIN[stem[-1]]
    return stem, infinitive


@lru_cache(maxsize=4096)
def _fits(stem: str, ending: str) -> bool:
    if ending in ("мен", "бен", "пен"):
        return True
    last, first = stem.rstrip("ь")[-1:], ending[0]
    if first in _VOWELS:
        if last in _VOWELS and not (first == "у" or last in "иу"):
            return False
    elif last not in _MAY_FOLLOW.get(first, _VOWELS + _SOFT + _VOICELESS):
        return False
    side = next((letter for letter in reversed(stem) if letter in _VOWELS), "")
    if stem.endswith(_SOFT_END) and ending in _FRONT_ENDINGS:
        return True
    return side not in _BACK + _FRONT or (ending in (_BACK_ENDINGS if side in _BACK else _FRONT_ENDINGS))
