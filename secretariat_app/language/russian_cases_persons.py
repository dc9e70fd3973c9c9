"""Russian cases of persons' names: initials and surname in either order, full names, Kazakh names.

Surnames in «-ов», «-ин», «-ский» have declensions of their own; a surname that ends in a consonant declines
for a man and not for a woman; patronymics in «-ұлы», «-қызы» never change (Kalakutskaya, «Фамилии. Имена.
Отчества»; Superanskaya's rules for names of other peoples). Gender comes from the patronymic, then from the
surname, then from the given name, then from whoever asks; where nobody knows it, the name stays as it is.

No package does it: petrovich (last released in 2020) reads its rules in the system's encoding, so that on
Windows no Russian ending matches, and makes «Цому» of «Цой».
"""

import re

import msgspec

from secretariat_app.language import russian_cases_dictionary as dictionary
from secretariat_app.language.russian_cases_endings import Forms, adjective, living, noun
from secretariat_app.language.russian_cases_names import given_gender, is_given

CAPITAL = "А-ЯЁӘІҢҒҮҰҚӨҺ"
SMALL = "а-яёәіңғүұқөһ"
_INITIAL = rf"[{CAPITAL}][{SMALL}]?\."
_INITIALS = rf"{_INITIAL}(?:[ \u00a0]?{_INITIAL}){{0,2}}"
_NAME = rf"[{CAPITAL}][{SMALL}]+(?:[-\u2011][{CAPITAL}]?[{SMALL}]+)*"
_SPACE = r"[ \u00a0]"
_PATRONYMIC = (
    rf"(?:[{CAPITAL}][{SMALL}]*(?:ич|вна|ична|[ұу]лы|[қкг]ызы|оглы)|{_NAME}{_SPACE}(?:[ұу]лы|[қк]ызы|оглы))"
)
_PERSON = re.compile(
    rf"{_INITIALS}{_SPACE}?{_NAME}|{_NAME}{_SPACE}{_INITIALS}"
    rf"|{_NAME}{_SPACE}{_NAME}{_SPACE}{_PATRONYMIC}|{_NAME}{_SPACE}{_PATRONYMIC}(?:{_SPACE}{_NAME})?"
)
_AFTER_POST = re.compile(rf"(?<=[{SMALL}»] )[{CAPITAL}]")
LIST = re.compile("(, | и )")
"""What stands between the members of a list."""
_WORDS = re.compile(rf"(?P<initials>{_INITIALS})|(?P<name>{_NAME})|(?P<other>[^ \u00a0]+|[ \u00a0]+)")
_PARTICLES = frozenset(("ұлы", "улы", "қызы", "кызы", "оглы"))
_MALE_PATRONYMIC = re.compile(r".+(?:вич|ьич|[ұу]лы|оглы)")
_FEMALE_PATRONYMIC = re.compile(r".+(?:вна|ична|[қкг]ызы)")
_NEVER = re.compile(r".*(?:[ұу]лы|[қкг]ызы|оглы|тегі|заде|ых|их|аго|яго|[еиіоуүұыэюөё])")
_MALE_SURNAME = re.compile(r".{2,}(?:[оеё]в|ин|цын|[сц]кий)")
_FEMALE_SURNAME = re.compile(r".{2,}(?:[оеё]ва|ина|цына|[сц]кая)")
_MALE_OI = re.compile(r".*[аеёиоуыэюя].*[вкнст]ой")  # «Толстой», and not «Цой»
_VOWELS = re.compile("[аеёиоуыэюяәіүұө]")


class _Part(msgspec.Struct, frozen=True):
    """A piece of a name: its role is surname, given, patronymic, or «» for what does not decline."""

    text: str
    role: str = ""


def is_person(text: str) -> bool:
    """Whether `text` is plainly a person's name.

    That is initials and a surname, a full name with a patronymic, or a known given name and a surname.
    """
    if _PERSON.fullmatch(text):
        return True
    words = text.split()
    return len(words) == 2 and any(
        is_given(one) and _surname_like(other) for one, other in (words, reversed(words))
    )


def are_persons(text: str) -> bool:
    """Whether `text` is plainly one person's name or a list of such names."""
    return all(map(is_person, LIST.split(text)[::2]))


def persons_at_end(text: str) -> int:
    """Where the names begin that `text` ends with («депутаты Г. Джапарова и А. Ахметов»), or 0."""
    starts = (match.start() for match in _AFTER_POST.finditer(text))
    return next((start for start in starts if are_persons(text[start:])), 0)


def people(text: str, gender: str | None = None) -> Forms:
    """The six cases of one name or of each name of a list."""
    parts = LIST.split(text)
    made = [person(part, gender) if place % 2 == 0 else (part,) * 6 for place, part in enumerate(parts)]
    six = ["".join(forms[case] for forms in made) for case in range(6)]
    return six[0], six[1], six[2], six[3], six[4], six[5]


def person(text: str, gender: str | None = None) -> Forms:
    """The six cases of a person's name, in the order of the cases; `gender` («м», «ж») where it is known."""
    parts = _parts(text)
    known = _gender(parts) or gender
    made = [_forms(part, known) for part in parts]
    six = ["".join(forms[case] for forms in made) for case in range(6)]
    return six[0], six[1], six[2], six[3], six[4], six[5]


def _parts(text: str) -> list[_Part]:
    pieces = [(match.lastgroup or "other", match[0]) for match in _WORDS.finditer(text)]
    names = [place for place, (kind, _) in enumerate(pieces) if kind == "name"]
    words = [pieces[place][1] for place in names]
    roles = dict(zip(names, _roles(words, any(kind == "initials" for kind, _ in pieces)), strict=True))
    for place in names:  # «Құнанбай ұлы»: the particle makes a patronymic of the word before it
        if [piece[1] for piece in pieces[place + 2 : place + 3]] and pieces[place + 2][1] in _PARTICLES:
            roles[place] = ""
    return [_Part(piece, roles.get(place, "")) for place, (_, piece) in enumerate(pieces)]


def _roles(words: list[str], initials: bool) -> list[str]:
    if len(words) < 2:
        alone = not initials and any(is_given(word) and not _surname_like(word) for word in words)
        return ["given" if alone else "surname"] * len(words)
    if initials:
        return ["surname"] * len(words)
    patronymic = next((place for place in range(len(words) - 1, 0, -1) if _is_patronymic(words[place])), 0)
    if patronymic and patronymic == len(words) - 1 and len(words) > 2:
        return ["surname", *["given"] * (patronymic - 1), "patronymic"]
    if patronymic:
        return [*["given"] * patronymic, "patronymic", *["surname"] * (len(words) - 1 - patronymic)]
    last_is_surname = not _surname_like(words[0]) and (
        _surname_like(words[-1]) or (is_given(words[0]) and not is_given(words[-1]))
    )
    rest = ["given"] * (len(words) - 1)
    return [*rest, "surname"] if last_is_surname else ["surname", *rest]


def _is_patronymic(word: str) -> bool:
    return bool(_MALE_PATRONYMIC.fullmatch(word) or _FEMALE_PATRONYMIC.fullmatch(word))


def _surname_like(word: str) -> bool:
    lower = word.lower()
    return bool(_MALE_SURNAME.fullmatch(lower) or _FEMALE_SURNAME.fullmatch(lower)) and not is_given(word)


def _gender(parts: list[_Part]) -> str | None:
    for part in parts:
        if part.role == "patronymic" or part.text in _PARTICLES:
            female = _FEMALE_PATRONYMIC.fullmatch(part.text) or part.text in ("қызы", "кызы")
            return "ж" if female else "м"
    for part in parts:
        if part.role == "surname":
            lower = part.text.lower()
            if _FEMALE_SURNAME.fullmatch(lower) or re.fullmatch(r".+[қкг]ызы", lower):
                return "ж"
            if (
                _MALE_SURNAME.fullmatch(lower)
                or _MALE_OI.fullmatch(lower)
                or re.fullmatch(r".+[ұу]лы", lower)
            ):
                return "м"
    given = [part.text for part in parts if part.role == "given"]
    listed = next((found for name in given if (found := given_gender(name))), None)
    return listed or next((found for name in given if (found := dictionary.given_gender(name))), None)


def _forms(part: _Part, gender: str | None) -> Forms:
    decline = {"surname": _surname, "given": _given, "patronymic": _patronymic}.get(part.role)
    if decline is None:
        return (part.text,) * 6
    if gender is None:
        male, female = decline(part.text, "м"), decline(part.text, "ж")
        return male if male == female else (part.text,) * 6
    return decline(part.text, gender)


def _patronymic(word: str, gender: str) -> Forms:
    if _NEVER.fullmatch(word):
        return (word,) * 6
    return noun(word, gender, animate=True)


def _surname(word: str, gender: str) -> Forms:
    if "-" in word or "\u2011" in word:
        return _double_surname(word, gender)
    lower = word.lower()
    if _NEVER.fullmatch(lower):
        return (word,) * 6
    return _female_surname(word, lower) if gender == "ж" else _male_surname(word, lower)


def _male_surname(word: str, lower: str) -> Forms:
    modifier = adjective(lower) if len(_VOWELS.findall(lower)) > 1 else None
    if modifier is not None and modifier[0] == "м" and lower.endswith(("ый", "ий", "ой")):
        return _as(word, living("м", modifier[1]))
    if _MALE_SURNAME.fullmatch(lower):
        return word, f"{word}а", f"{word}у", f"{word}а", f"{word}ым", f"{word}е"
    if lower.endswith("ец") and len(_VOWELS.findall(lower)) > 1:
        return noun(word, "м", True, stem=f"{word[:-2]}ц", stressed=True)
    if lower[-1] in "ая" and lower[-2] in "еиоуыэюё" and not lower.endswith("ия"):
        return (word,) * 6
    return noun(word, "м", animate=True)


def _female_surname(word: str, lower: str) -> Forms:
    if lower[-1] not in "ая":
        return (word,) * 6
    if _FEMALE_SURNAME.fullmatch(lower) and not lower.endswith("ая"):
        base = word[:-1]
        return word, f"{base}ой", f"{base}ой", f"{base}у", f"{base}ой", f"{base}ой"
    modifier = adjective(lower)
    if modifier is not None and lower.endswith(("ая", "яя")):
        return _as(word, modifier[1])
    return noun(word, "ж", animate=True)


def _double_surname(word: str, gender: str) -> Forms:
    """Both halves decline where the first is a surname of its own kind; else the last alone."""
    parts = re.split("([-\u2011])", word)
    made = []
    for place, part in enumerate(parts):
        lower = part.lower()
        own = _MALE_SURNAME.fullmatch(lower) or _FEMALE_SURNAME.fullmatch(lower) or place == len(parts) - 1
        made.append(_surname(part, gender) if part not in "-\u2011" and own else (part,) * 6)
    six = ["".join(forms[case] for forms in made) for case in range(6)]
    return six[0], six[1], six[2], six[3], six[4], six[5]


# Of women's names in a soft consonant only these decline (Kalakutskaya).
_SOFT = frozenset(("любовь", "рахиль", "юдифь", "эсфирь", "руфь", "суламифь", "агарь"))
_FLEETING = {"павел": "павл", "лев": "льв"}
# Russian names in «-ия» bear the stress before it; of the East's, those that bear it on the end have «-е» in
# the dative (gramota.ru, answers of the reference service: «Зульфия – Зульфие», «Алия – Алие»).
_STRESSED_IA = re.compile(
    r"(?:ал|әл|зульф|зүлф|альф|гал|ғал|рук|рұк|сан|ас|заг|зағ|бал|раб|фауз|рауз|хад|сак)ия"
)


def _given(word: str, gender: str) -> Forms:
    if "-" in word or "\u2011" in word:
        return _double_given(word, gender)
    lower = word.lower()
    if lower[-1] in "еиіоуүұыэюөё":
        return (word,) * 6
    if lower[-1] in "ая":
        hushing = lower[-2] in "жшчщ" and lower not in ("наташа", "маша", "даша", "саша", "паша", "миша")
        return noun(word, "ж", animate=True, stressed=hushing or bool(_STRESSED_IA.fullmatch(lower)))
    if gender == "ж":
        return noun(word, "ж") if lower in _SOFT else (word,) * 6
    stem = _FLEETING.get(lower, "")
    return noun(word, "м", animate=True, stem=word[0] + stem[1:] if stem else "")


def _double_given(word: str, gender: str) -> Forms:
    """Of a man's double name the last part declines («Касым-Жомарту»), of a woman's each in «-а»."""
    head, hyphen, last = re.split("([-\u2011])", word, maxsplit=1)
    first = _given(head, gender) if gender == "ж" else (head,) * 6
    rest = _given(last, gender)
    six = [f"{first[case]}{hyphen}{rest[case]}" for case in range(6)]
    return six[0], six[1], six[2], six[3], six[4], six[5]


def _as(word: str, forms: Forms) -> Forms:
    """`forms` (small letters) with the capital of `word`."""
    six = [word[0] + form[1:] for form in forms]
    return six[0], six[1], six[2], six[3], six[4], six[5]
