"""Kazakh word forms: the endings of number, possession and case are taken off, last first.

An ending is taken off only where the language would have put it: by the sound before it and by the
harmony of vowels. What is left is looked at again until nothing more comes off, so a word and any of
its forms end as the same stem, whatever that stem is.
"""

import functools
import re

import msgspec

LETTERS = "әғқңөұүһі"
"""The letters that Russian lacks, and below the neighbours that stand for them on a Russian keyboard."""

NEIGHBOURS = "агкноуухи"

_TO_RUSSIAN = str.maketrans(LETTERS, NEIGHBOURS)
_KAZAKH = re.compile(f"[{LETTERS}]")

_VOWELS = "аәеоөұүыіэяё"
_GLIDES = "уиюйр"
_NASALS = "мнң"
_VOICED = "зж"
_VOICELESS = "пткқсшщчцхфһбвгдғ"  # loans in -б, -в, -г, -д take the endings of voiceless ones
_SOFT = "ь"
_THIRD = "ыі"  # what third-person possession ends in
_BACK, _FRONT = "аоұыяё", "әеөүіэ"
_HARMONY = re.compile(f"[{_BACK}{_FRONT}и]")
_ANY_VOWEL = re.compile(f"[{_VOWELS}уию]")

# The last ones are of those typed with Russian letters.
_SHORT_STEMS = frozenset(
    [
        *("ел", "іс", "үй", "су", "ай", "ер", "ту", "ет", "ит", "ат", "от", "із", "ұл", "ұн", "үн", "аң"),
        *("ис", "уй", "из", "ул", "ун"),
    ]
)
# What ends as if it had an ending.
_WHOLE = """
жақын мүмкін қысқа кейін дейін үшін сайын бүгін жағдай алтын теңге сауда пайда апта майдан дастан
қазақстан түркістан өзбекстан тәжікстан қырғызстан түрікменстан ауғанстан пәкістан татарстан
"""
# «планы» is of план, «баланы» of бала: nouns in -н, -с after an open vowel are fewer, so they are listed.
_IN_N = """
аудан план орган заман орман аспан майдан тұман экран мейман қорған баған құран роман кран вулкан
океан ветеран ресторан меридиан мекен өзен орын жиын тұрғын шығын егін отын ағын құйын жалын мұрын
"""
_ALWAYS_IN_N = ("стан", "орын")
_WHOSE = ("ның", "нің", "нын", "нин")  # «бағаның» is of баға, not of баған
_IN_A_VOWEL = ("аулы", "ғы", "гі", "лақы", "мақы", "кақы", "лакы", "макы", "какы")  # «жалақысы», «еңбекақысы»
_IN_S = "кеңес қатынас үлес талас егес"
# The vowel that falls out before an ending that begins with one: орын, but орны.
_FLEETING = {
    "халк": "халык", "мойн": "мойын", "карн": "карын", "мурн": "мурын", "ерн": "ерин",
    "ауз": "ауыз", "арп": "арип", "гурп": "гурып", "корк": "корик", "калп": "калып", "кулп": "кулып",
    "кауп": "кауип", "куйр": "куйрык", "бурч": "бурыш", "даус": "дауыс", "ерк": "ерик", "салт": "салт",
}  # fmt: skip

_FLED = frozenset(_FLEETING.values())


class _Ending(msgspec.Struct, frozen=True):
    """One ending: after which letters it stands and how many must be left before it."""

    letters: str
    after: str
    left: int = 3
    verbal: bool = False


def _endings() -> tuple[_Ending, ...]:
    voiced = _GLIDES + "л" + _VOICED + _SOFT
    sounding = voiced + _NASALS
    hard = _VOICELESS + _SOFT
    consonants = "йрл" + _NASALS + _VOICED + _VOICELESS + _SOFT
    rows = [
        # plural
        ("лар лер", _VOWELS + _GLIDES), ("дар дер", "л" + _NASALS + _VOICED + _SOFT), ("тар тер", hard),
        # whose
        ("ның нің", _VOWELS + _NASALS), ("дың дің", voiced), ("тың тің", hard),
        # whom
        ("ны ні", _VOWELS), ("ды ді", sounding), ("ты ті", hard),
        # to whom
        ("ға ге", _VOWELS + sounding), ("қа ке", hard), ("на не", _THIRD),
        # where
        ("да де", _VOWELS + sounding), ("та те", hard), ("нда нде", _THIRD),
        # where from
        ("дан ден", _VOWELS + voiced), ("нан нен", _NASALS + _THIRD), ("тан тен", hard),
        # with whom
        ("мен", _VOWELS + _GLIDES + "л" + _NASALS + _SOFT), ("бен", _VOICED), ("пен", hard),
        # of his, of ours
        ("сы сі", _VOWELS), ("ы і", consonants + "уию"), ("мыз міз", _VOWELS), ("ымыз іміз", consonants),
    ]  # fmt: skip
    found = [_Ending(letters, after) for words, after in rows for letters in words.split()]
    found.append(_Ending("н", _THIRD, left=4))  # whom, after possession: санын, but отын
    # what is there: «саласындағы»
    found += [_Ending(letters, _VOWELS + sounding) for letters in ("дағы", "дегі")]
    found += [_Ending(letters, hard) for letters in ("тағы", "тегі")]
    found += [_Ending(letters, _THIRD) for letters in ("ндағы", "ндегі")]
    found += [_Ending(letters, "лнрзй") for letters in ("ғы", "гі")]  # of that time: «жылғы»
    found += [
        _Ending(letters, consonants + _VOWELS, 4, verbal=True) for letters in ("ған", "ген", "қан", "кен")
    ]
    found += [_Ending(letters, consonants, 4, verbal=True) for letters in ("сын", "сін")]
    return tuple(sorted(found, key=lambda ending: -len(ending.letters)))


def is_kazakh(word: str) -> bool:
    """Whether `word`, in small letters, has a letter that Russian lacks."""
    return bool(_KAZAKH.search(word))


@functools.lru_cache(maxsize=16384)
def stem(word: str, *, typed_in_russian: bool = False) -> str:
    """The stem of `word` (small letters) with Kazakh letters folded into their Russian neighbours.

    `typed_in_russian`: letters of the word may stand for Kazakh ones («баганын» for «бағаның»), so
    endings are known by their neighbours and harmony says less.
    """
    rules = _LOOSE if typed_in_russian else _STRICT
    while word not in rules.whole:
        ending = next((e for e in rules.endings.get(word[-1:], ()) if rules.fits(word, e)), None)
        if ending is None:
            break
        word = word[: -len(ending.letters)]
        if ending.verbal:
            word = _active(word)
            break
    return _canonical(word.translate(_TO_RUSSIAN))


def beginning(stem: str) -> str:
    """What every word with that stem begins with, Kazakh letters folded."""
    return stem[:2] if stem in _FLED else stem[: min(3, max(len(stem) - 1, 1))]


class _Rules(msgspec.Struct, frozen=True):
    """The endings by their last letter, and the words that only look as if they had one."""

    endings: dict[str, list[_Ending]]
    whole: frozenset[str]
    in_n: frozenset[str]
    in_s: frozenset[str]
    loose: bool

    def fits(self, word: str, ending: _Ending) -> bool:
        """Whether the language would have put `ending` there."""
        if not word.endswith(ending.letters):
            return False
        rest = word[: -len(ending.letters)]
        if rest[-1:] not in ending.after or not _stands(rest, ending.left) or self._splits(word, ending):
            return False
        return self.loose or _agrees(rest, ending.letters)

    def _splits(self, word: str, ending: _Ending) -> bool:
        """Whether the first sound of the ending belongs to the word: «облыс|ы», «план|ы», «орын|да»."""
        rest, first = word[: -len(ending.letters)], ending.letters[0]
        own = rest + first
        if first == "н" and ending.letters not in _WHOSE and (own in self.in_n or own.endswith(_ALWAYS_IN_N)):
            return True
        if ending.letters not in ("сы", "сі", "си", "ны", "ні", "ни"):
            return False
        if rest[-1] in "ыіи":  # «хатшысы», «қаржысы», «қаулысы», but «жұмысы», «жиыны»
            return rest[-2:-1] not in "шсж" and not rest.endswith(_IN_A_VOWEL)
        return first == "с" and own in self.in_s


def _stands(rest: str, left: int) -> bool:
    if len(rest) < left:
        return rest in _SHORT_STEMS
    return bool(_ANY_VOWEL.search(rest))


def _agrees(rest: str, ending: str) -> bool:
    """Harmony: a back vowel is followed by back ones; -мен, -бен, -пен have one form."""
    if ending in ("мен", "бен", "пен") or (own := _HARMONY.search(ending)) is None:
        return True
    last = _HARMONY.findall(rest)[-1:]
    if not last or last[0] == "и":  # «тарифі», «тарихы»
        return True
    return (last[0] in _BACK) == (own[0] in _BACK)


def _active(verb: str) -> str:
    """«жүргізіл(сін)» is of «жүргіз(у)», «бақылан(сын)» of «бақыла(у)»."""
    if verb.endswith(("ыл", "іл", "ил")) and len(verb) > 4:
        return verb[:-2]
    if verb[-1] in "нл" and verb[-2] in _VOWELS and len(verb) > 4:
        return verb[:-1]
    return verb


def _canonical(stem: str) -> str:
    """One spelling of the last sound: көмек and көмег(і), кітап and кітаб(ы), хатшы and хатш(ы)."""
    if len(stem) > 4 and stem[-1] == "у":  # the name of an action: «тапсыру», «бақылау»
        return stem[:-1]
    if len(stem) > 3 and stem[-1] in "ыи":
        stem = stem[:-1]
    if len(stem) > 2 and stem[-1] in "гб":
        stem = stem[:-1] + ("к" if stem[-1] == "г" else "п")
    if stem.endswith("орн"):  # «кәсіпорны»
        return f"{stem[:-1]}ын"
    return _FLEETING.get(stem, stem)


def _by_last_letter(endings: tuple[_Ending, ...], folded: bool) -> dict[str, list[_Ending]]:
    found: dict[str, list[_Ending]] = {}
    for known in endings:
        ending = known
        if folded:
            ending = _Ending(
                known.letters.translate(_TO_RUSSIAN),
                known.after + known.after.translate(_TO_RUSSIAN),
                known.left,
                known.verbal,
            )
        rows = found.setdefault(ending.letters[-1], [])
        if ending not in rows:
            rows.append(ending)
    return found


def _words(listed: str, folded: bool) -> frozenset[str]:
    return frozenset((listed.translate(_TO_RUSSIAN) if folded else listed).split())


def _rules(folded: bool) -> _Rules:
    return _Rules(
        _by_last_letter(_endings(), folded),
        _words(_WHOLE, folded),
        _words(_IN_N, folded),
        _words(_IN_S, folded),
        folded,
    )


_STRICT, _LOOSE = _rules(False), _rules(True)
