"""Which words of a Russian name decline: its head and what agrees with it, in every member of a list.

«Управление внутренней политики города Астаны» has one head, «председатель, секретарь и члены комиссии» three,
«заместитель акима – руководитель аппарата» two. All else, and whatever stands in « », stays as it is.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from secretariat_app.language import russian_cases_dictionary as dictionary
from secretariat_app.language.russian_cases_endings import Forms, adjective, living, noun
from secretariat_app.language.russian_cases_words import (
    ADVERBS,
    FIRST_HALVES,
    INDECLINABLE,
    POSSESSIVES,
    Known,
    Noun,
    known,
)

_TOKEN = re.compile(
    r"(?P<quote>«)|(?P<aside>\([^()]*\))|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[-\u2011][^\W\d_]+)*\.?)"
    r"|(?P<number>\d+(?:[ \u00a0]\d{3})*(?:,\d+)?)|(?P<space>\s+)|(?P<dash>[–—-])|(?P<other>.)",
    re.DOTALL,
)
# These may govern an accusative, which looks like a nominative: «ответственный за учет и контроль».
_ACCUSATIVE = frozenset(("за", "на", "через", "про", "под"))
_JOINS = frozenset(("и", "или", "либо"))
_SETTLEMENTS = frozenset(("город", "г.", "города"))
_UNCHANGING_TOWNS = frozenset(("семей",))
_KAZAKH = re.compile("[әіңғүұқөһ]", re.IGNORECASE)
_VOWEL = re.compile("[аеёиоуыэюя]")
_SHORT = 5  # an abbreviation that nobody has put into a list is seldom longer


class Token(msgspec.Struct, frozen=True):
    """A piece of a text; `kind` is quote, aside (in brackets), word, number, space, dash or other."""

    kind: str
    text: str

    @property
    def word(self) -> str:
        """The word as the lists have it, «» for anything else."""
        return self.text.lower().replace("ё", "е").replace("\u2011", "-") if self.kind == "word" else ""


class Group(msgspec.Struct, frozen=True):
    """A head with what agrees with it: forms by place, the place behind it, its gender.

    `sure`: it can be nothing but a nominative; `bare`: adjectives alone.
    """

    forms: dict[int, Forms]
    end: int
    gender: str = ""
    sure: bool = True
    bare: bool = False


def tokens(text: str) -> list[Token]:
    """The pieces of `text`; a quotation with all it holds is one."""
    found: list[Token] = []
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        assert match is not None
        kind = match.lastgroup or "other"
        end = _quotation_end(text, place) if kind == "quote" else match.end()
        found.append(Token(kind, text[place:end]))
        place = end
    return found


def declined(pieces: Sequence[Token], persons: bool) -> dict[int, Forms]:
    """The forms of each piece that declines, by its place; none where the text begins with no nominative.

    `persons`: the text names holders of posts, so that an adjective alone is a person («заведующий»).
    """
    first = _group(pieces, _skip(pieces, 0), persons)
    if first is None:
        return {}
    made = dict(first.forms)
    _add_settlement(pieces, first, made)
    place, head, blocked, adjacent = first.end, first, False, True
    while place < len(pieces):
        piece = pieces[place]
        join, after = _join_at(pieces, place)
        if join:
            group = _group(pieces, after, persons)
            if group is not None and _joins(group, head, join, blocked, adjacent):
                made |= group.forms
                _add_settlement(pieces, group, made)
                place, blocked, adjacent = group.end, False, True
                head = head if group.bare else group
                continue
            place = after
            continue
        if piece.kind not in ("space", "other"):
            adjacent = False
        blocked = blocked or piece.word in _ACCUSATIVE
        place += 1
    return made


def _joins(group: Group, head: Group, join: str, blocked: bool, adjacent: bool) -> bool:
    """Whether what follows «и», a comma or a dash is a member of the list and not of its tail."""
    if join == "dash":
        return not group.bare or group.sure
    if group.bare:
        return join == "," and group.sure and group.gender == head.gender
    return (group.sure or adjacent) and not blocked


def _join_at(pieces: Sequence[Token], place: int) -> tuple[str, int]:
    """What joins members at `place` («,», «и», a dash with spaces), and where the next begins."""
    piece = pieces[place]
    if piece.kind == "dash" and 0 < place < len(pieces) - 1 and pieces[place - 1].kind == "space":
        return "dash", _skip(pieces, place + 1)
    if piece.text == "," or piece.word in _JOINS or piece.word == "а":
        after = _skip(pieces, place + 1)
        while after < len(pieces) and (pieces[after].word in _JOINS or pieces[after].word in ("а", "также")):
            after = _skip(pieces, after + 1)
        return ("," if piece.text == "," else "и"), after
    return "", place


def _group(pieces: Sequence[Token], place: int, persons: bool) -> Group | None:
    """The adjectives and the noun that begin at `place`; None where no nominative begins there."""
    modifiers: list[tuple[int, str, Forms]] = []
    joined = False
    while place < len(pieces):
        piece = pieces[place]
        word = piece.word
        if modifiers and piece.text == "," and _is_modifier(pieces, _skip(pieces, place + 1)):
            joined = True
            place = _skip(pieces, place + 1)
            continue
        if not word or (_KAZAKH.search(word) and known(word) is None):
            break
        if word in ADVERBS or word in POSSESSIVES:
            place = _skip(pieces, place + 1)
            continue
        if modifiers and word in _JOINS:
            joined = True
            place = _skip(pieces, place + 1)
            continue
        if _is_abbreviation(piece):
            return None if modifiers else Group({}, place + 1, "")
        held = known(word)
        if held is None and (modifier := adjective(word)):
            modifiers.append((place, *modifier))
            place = _skip(pieces, place + 1)
            continue
        if held is None and (modifier := dictionary.readings(word).modifier):
            modifiers.append((place, *modifier))
            place = _skip(pieces, place + 1)
            continue
        if modifiers and word == "обязанности":  # «исполняющий обязанности» governs what looks like a head
            return _without_noun(modifiers, persons)
        return _with_noun(place, _nouns(word, held, persons), modifiers, joined) or _without_noun(
            modifiers, persons
        )
    return _without_noun(modifiers, persons)


def _is_modifier(pieces: Sequence[Token], place: int) -> bool:
    word = pieces[place].word if place < len(pieces) else ""
    return bool(word) and known(word) is None and adjective(word) is not None


def _with_noun(
    place: int, nouns: tuple[tuple[Noun, ...], bool], modifiers: list[tuple[int, str, Forms]], joined: bool
) -> Group | None:
    """The group with the noun at `place`, if one of its readings agrees with the adjectives.

    «исполняющий обязанности» has none; «городской и районный суды» has a plural for two that are `joined`.
    """
    readings, oblique = nouns
    wanted = {gender for _, gender, _ in modifiers}
    found = next((one for one in readings if wanted <= {one.gender} or (joined and one.gender == "мн")), None)
    if found is None:
        return None
    animate = found.animate
    forms = {
        at: living(gender, made) if animate and gender != "с" else made for at, gender, made in modifiers
    }
    forms[place] = found.forms
    sure = not oblique or any(gender in ("мн", "с") for _, gender, _ in modifiers)
    return Group(forms, place + 1, found.gender, sure)


def _without_noun(modifiers: list[tuple[int, str, Forms]], persons: bool) -> Group | None:
    """Adjectives alone: a person by his office, or a participle behind the noun it belongs to."""
    if not modifiers:
        return None
    gender = modifiers[0][1]
    together = [(at, made) for at, other, made in modifiers if other == gender]
    # «-ой» may be an oblique feminine: «управление финансов, городской …».
    sure = not any(made[0].endswith(("ой", "ей")) for _, made in together)
    forms = {at: living(gender, made) if persons else made for at, made in together}
    return Group(forms, together[-1][0] + 1, gender, sure, bare=True)


def _nouns(word: str, held: Known | None, persons: bool) -> tuple[tuple[Noun, ...], bool]:
    """The nominatives that `word` may be, and whether it may be another case too."""
    if held is not None:
        one = held.singular
        return held.nominative, bool(one and word in one.forms[1:] and word != one.forms[0])
    pair = _pair(word)
    if pair is not None:
        return (pair,), False
    found = dictionary.readings(word)
    if found.nouns or found.oblique:
        return tuple(map(_of_a_person, found.nouns)) if persons else found.nouns, found.oblique
    return _unlisted(word, persons)


def _of_a_person(held: Noun) -> Noun:
    """A post is a person's, even where its name is a thing's as well («домком»)."""
    if held.gender != "м":
        return held
    return Noun(held.gender, True, living(held.gender, held.forms))


def _pair(word: str) -> Noun | None:
    """Two nouns with a hyphen, both of which decline: «член-корреспондент», «музей-заповедник»."""
    head, hyphen, tail = word.partition("-")
    if not hyphen or "-" in tail or head in FIRST_HALVES:
        return None
    first, second = _half(head), _half(tail)
    if first is None or second is None or first.animate != second.animate:
        return None
    six = [f"{one}-{other}" for one, other in zip(first.forms, second.forms, strict=True)]
    return Noun(first.gender, first.animate, (six[0], six[1], six[2], six[3], six[4], six[5]))


def _half(word: str) -> Noun | None:
    held = known(word)
    nouns = held.nominative if held is not None else dictionary.readings(word).nouns
    return next((noun for noun in nouns if noun.gender != "мн"), None)


def _unlisted(word: str, persons: bool) -> tuple[tuple[Noun, ...], bool]:
    """A word that no list has: by the known word it ends with («облкомиссия»), else by its last letters."""
    for start in range(2, len(word) - 3):
        ending = known(word[start:])
        if ending is not None:
            nouns = tuple(_prefixed(word[:start], noun) for noun in ending.nominative)
            return nouns, not nouns
    if not _VOWEL.search(word) or (word[-1] in "еиоуыэюё" and not word.endswith(("ие", "ство", "ще"))):
        return (), False
    gender = "ж" if word.endswith(("а", "я", "сть")) else "с" if word[-1] in "ео" else "м"
    return (Noun(gender, persons, noun(word, gender, persons)),), gender == "м"


def _prefixed(prefix: str, held: Noun) -> Noun:
    made = tuple(prefix + form for form in held.forms)
    return Noun(held.gender, held.animate, (made[0], made[1], made[2], made[3], made[4], made[5]))


def _add_settlement(pieces: Sequence[Token], group: Group, made: dict[int, Forms]) -> None:
    """«город Астана»: the town's name stands in the same case; other places keep theirs («село Родина»)."""
    if pieces[group.end - 1].word not in _SETTLEMENTS:
        return
    place = _skip(pieces, group.end)
    if place < len(pieces) and pieces[place].kind == "word" and pieces[place].text[0].isupper():
        forms = settlement(pieces[place].word)
        if forms:
            made[place] = forms


def settlement(word: str) -> Forms | None:
    """The forms of a town's name (small letters); None where it does not decline («Алматы»)."""
    modifier = adjective(word)
    if modifier is not None and word.endswith(("ый", "ий", "ое", "ая")):
        return modifier[1]
    if (
        word in _UNCHANGING_TOWNS
        or word[-1] in "еиіоуүұыэюөәһ"
        or not _VOWEL.search(word.translate(_RUSSIAN))
    ):
        return None
    return noun(word, "ж" if word[-1] in "аяь" else "м")


_RUSSIAN = str.maketrans("әіңғүұқөһ", "аинг" + "уукох")


def _is_abbreviation(piece: Token) -> bool:
    text = piece.text
    if piece.word.rstrip(".") in INDECLINABLE or piece.word in INDECLINABLE:
        return True
    if text.endswith("."):
        return True
    if known(piece.word) is not None:
        return False
    capitals = sum(map(str.isupper, text))
    # «АКИМАТ» is a word in capitals; «КазНУ», «ДЧС» are abbreviations.
    return capitals > 1 and "-" not in text and (len(text) <= _SHORT or capitals < len(text))


def _skip(pieces: Sequence[Token], place: int) -> int:
    while place < len(pieces) and pieces[place].kind == "space":
        place += 1
    return place


def _quotation_end(text: str, start: int) -> int:
    """Where the quotation that begins at `start` ends; one » may close two, so the last one counts."""
    depth = 0
    closed = len(text)
    for place in range(start, len(text)):
        depth += (text[place] == "«") - (text[place] == "»")
        if text[place] == "»":
            closed = place + 1
        if not depth:
            return place + 1
    return closed


def letters(original: str, form: str) -> str:
    """`form` (small letters) as `original` is written: its capitals, its «ё», its hyphens."""
    if len(original) > 1 and original.isupper():
        return form.upper()
    plain = original.lower().replace("ё", "е").replace("\u2011", "-")
    same = next(_differences(plain, form.replace("ё", "е")), min(len(plain), len(form)))
    rest = form[same:]
    if "ё" not in original.lower():
        rest = rest.replace("ё", "е")
    return original[:same] + rest


def _differences(one: str, other: str) -> Iterator[int]:
    return (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
