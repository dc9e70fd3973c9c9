"""How Russian nouns and adjectives end: the regular declensions, by their last letters.

Zaliznyak's types without their irregular words; those stand in the word list or come from the dictionary.
Forms are tuples in the order of `CASES`, in small letters.
"""

import re

CASES = ("им", "род", "дат", "вин", "тв", "пр")

Forms = tuple[str, str, str, str, str, str]

HUSHING = "жшчщ"
VELAR = "кгх"
VOWELS = "аеёиоуыэюя"

# A noun, though it ends as an adjective does: the long ones by their suffix, the short ones by name.
_NOUN_LIKE = re.compile(
    r".*(?:арий|орий|ерий|гений|полий|стадий)|(?:по|непо|спо)кой|(?:за|над|у|пере|пере)?строй|прибой|слой|герой"
    r"|бой|строй|рой|устой|застой|обой|отбой|завой|удой|зной|гной|вой|стая|свая|змий|край|чай|май"
)
_ENDINGS = re.compile(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)(?:ся)?")
_STRESSED = ("больш", "чуж", "друг", "люб", "меньш")

# Feminine, neuter and plural beside the masculine, as (gender, forms); «третий» has a soft sign of its own.
_IRREGULAR: dict[str, tuple[str, Forms]] = {
    "третий": ("м", ("третий", "третьего", "третьему", "третий", "третьим", "третьем")),
    "третья": ("ж", ("третья", "третьей", "третьей", "третью", "третьей", "третьей")),
    "третье": ("с", ("третье", "третьего", "третьему", "третье", "третьим", "третьем")),
    "третьи": ("мн", ("третьи", "третьих", "третьим", "третьи", "третьими", "третьих")),
    "этот": ("м", ("этот", "этого", "этому", "этот", "этим", "этом")),
    "эта": ("ж", ("эта", "этой", "этой", "эту", "этой", "этой")),
    "это": ("с", ("это", "этого", "этому", "это", "этим", "этом")),
    "эти": ("мн", ("эти", "этих", "этим", "эти", "этими", "этих")),
    "весь": ("м", ("весь", "всего", "всему", "весь", "всем", "всем")),
    "вся": ("ж", ("вся", "всей", "всей", "всю", "всей", "всей")),
    "все": ("мн", ("все", "всех", "всем", "все", "всеми", "всех")),
    "наш": ("м", ("наш", "нашего", "нашему", "наш", "нашим", "нашем")),
    "один": ("м", ("один", "одного", "одному", "один", "одним", "одном")),
    "одна": ("ж", ("одна", "одной", "одной", "одну", "одной", "одной")),
    "одно": ("с", ("одно", "одного", "одному", "одно", "одним", "одном")),
}


def adjective(word: str) -> tuple[str, Forms] | None:
    """Gender («м», «ж», «с», «мн») and forms of an adjective in the nominative; None for another word.

    The accusative is the one of things; `living` gives the one of persons. A word in «-ние» is taken for a
    noun («управление»), though «внутренние» looks the same.
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not _ENDINGS.search(word[-4:]) or _NOUN_LIKE.fullmatch(word):
        return None
    back = "ся" if word.endswith("ся") else ""
    bare = word.removesuffix("ся")
    stem, ending = bare[:-2], bare[-2:]
    if not stem or not _ENDINGS.fullmatch(ending):
        return None
    last = stem[-1]
    if ending == "ие" and last not in VELAR + HUSHING:
        return None
    if (ending in ("ий", "ие") and last in "рлвптм") or (ending in ("ая", "ое") and last in VOWELS):
        return None
    gender, forms = _adjective(stem, ending)
    made = tuple(f"{stem}{form}{back}" for form in forms)
    return gender, (made[0], made[1], made[2], made[3], made[4], made[5])


def _adjective(stem: str, ending: str) -> tuple[str, Forms]:
    last = stem[-1]
    ring = stem.endswith(_STRESSED)
    soft = (last in HUSHING and not ring) or ending in ("яя", "ее") or (ending == "ий" and last not in VELAR)
    narrow = soft or last in VELAR + HUSHING
    i = "и" if narrow else "ы"
    o = "е" if soft else "о"
    if ending in ("ые", "ие"):
        return "мн", (ending, f"{i}х", f"{i}м", ending, f"{i}ми", f"{i}х")
    if ending in ("ая", "яя"):
        oblique = f"{o}й"
        return "ж", (ending, oblique, oblique, "юю" if ending == "яя" else "ую", oblique, oblique)
    gender = "с" if ending in ("ое", "ее") else "м"
    return gender, (ending, f"{o}го", f"{o}му", ending, f"{i}м", f"{o}м")


def living(gender: str, forms: Forms) -> Forms:
    """The forms with the accusative of a person: «первого заместителя»."""
    if gender not in ("м", "мн"):
        return forms
    return (*forms[:3], forms[1], *forms[4:])


def noun(word: str, gender: str, animate: bool = False, stem: str = "", stressed: bool = False) -> Forms:
    """The singular of a regular noun.

    `stem` is what stands before the endings where a vowel drops out («рынок», «рынк»); `stressed` says that
    the ending bears the stress («врачом»).
    """
    last = word[-1]
    if gender == "ж" and last == "ь":
        base = word[:-1]
        return word, f"{base}и", f"{base}и", word, f"{base}ью", f"{base}и"
    if last in "ая":
        return _first(word, stressed)
    if gender == "с":
        return _neuter(word)
    if last in "еиоуыэюё":
        return (word,) * 6
    if last in "йь":
        base = stem or word[:-1]
        about = f"{base}и" if base.endswith("и") else f"{base}е"
        made = (word, f"{base}я", f"{base}ю", word, f"{base}ем", about)
    else:
        base = stem or word
        by = "ем" if base[-1] in HUSHING + "ц" and not stressed else "ом"
        made = (word, f"{base}а", f"{base}у", word, f"{base}{by}", f"{base}е")
    return living("м", made) if animate else made


def plural(word: str, gender: str, animate: bool = False, stem: str = "", stressed: bool = False) -> Forms:
    """The plural of a regular noun (its singular nominative given)."""
    last, bare = word[-1], word[:-1]
    if word.endswith(("ия", "ие")):
        end = "ии" if word.endswith("ия") else "ия"
        made = _many(bare[:-1] + end, f"{bare}й", f"{bare}я")
    elif last == "ь":
        base = stem or bare
        made = _many(f"{base}и", f"{base}ей", f"{base}я")
    elif last == "й":
        made = _many(f"{bare}и", f"{bare}ев", f"{bare}я")
    elif gender == "с":
        made = _many(f"{bare}а", bare, f"{bare}а")
    elif last in "ая":
        nominative = f"{bare}и" if last == "я" or bare[-1] in VELAR + HUSHING else f"{bare}ы"
        made = _many(nominative, stem or bare, f"{bare}{last}")
    else:
        base = stem or word
        genitive = "ей" if base[-1] in HUSHING else "ев" if base[-1] == "ц" and not stressed else "ов"
        nominative = f"{base}и" if base[-1] in VELAR + HUSHING else f"{base}ы"
        made = _many(nominative, f"{base}{genitive}", f"{base}а")
    return (*made[:3], made[1], *made[4:]) if animate else made


def _many(nominative: str, genitive: str, base: str) -> Forms:
    return nominative, genitive, f"{base}м", nominative, f"{base}ми", f"{base}х"


def _first(word: str, stressed: bool) -> Forms:
    base, last = word[:-1], word[-1]
    if last == "я":
        to = "и" if base.endswith("и") and not stressed else "е"
        return word, f"{base}и", f"{base}{to}", f"{base}ю", f"{base}ей", f"{base}{to}"
    of = "и" if base[-1] in VELAR + HUSHING else "ы"
    by = "ей" if base[-1] in HUSHING + "ц" and not stressed else "ой"
    return word, f"{base}{of}", f"{base}е", f"{base}у", f"{base}{by}", f"{base}е"


def _neuter(word: str) -> Forms:
    base, last = word[:-1], word[-1]
    if last == "о":
        return word, f"{base}а", f"{base}у", word, f"{base}ом", f"{base}е"
    if base[-1] in HUSHING + "ц":
        return word, f"{base}а", f"{base}у", word, f"{base}ем", f"{base}е"
    about = f"{base}и" if base.endswith("и") else f"{base}е"
    return word, f"{base}я", f"{base}ю", word, f"{base}ем", about
