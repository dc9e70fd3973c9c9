"""Whose paper it is: the names of commissions, found in any case and given in the nominative."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from secretariat_app.documents.old_papers.rows import joined, masked, tidy
from secretariat_app.domain.directory import Directories, Kind
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language.search_terms import fold

KNOWN = QT_TRANSLATE_NOOP("recognition", "The directory has this name.")
NAMED = QT_TRANSLATE_NOOP("recognition", "Named in the text.")
SHORT = QT_TRANSLATE_NOOP("recognition", "The text gives no more of the name.")
NONE = QT_TRANSLATE_NOOP("recognition", "No commission is named.")

_RU = re.compile(
    r"(?P<many>постоянн(?:ых|ые|ыми|ым)\s+(?:депутатск\w+\s+)?комисси(?:й|и|ями|ям))(?!\w)"
    r"|(?P<one>постоянн(?:ая|ой|ую)\s+(?:депутатск\w+\s+)?комисси(?:я|и|ю|ей))(?!\w)",
    re.IGNORECASE,
)
_STOP_RU = re.compile(
    r"\s*(?:[:;]|[–—]|\s-\s|\.\s*$|,?\s*(?:отмеча|отмети|констатир|установи|постанов|постанав|решил|решает|считает"
    r"|рассмотр|заслуш|обсуд|изуч|руководств|учитыв|принимая|в\s+соответствии|на\s+основании|в\s+составе"
    r"|р\s+е\s+ш|п\s+о\s+с\s+т)|\s+(?:от|№)\s*[«\"]?\d|\s+от\s+[«\"]|\s+(?:О|Об|Обо)\s|,\s*проведя|\ue000)",
    re.IGNORECASE,
)
_STOP_RUBRIC = re.compile(r"\s+(?:Дата|Номер|Место)\s*:")
_STOP_CASED = re.compile(r"\s+(?:О|Об|Обо)\s+[а-яё«]")
_BETWEEN = re.compile(
    r"\s*(?:,|;)?\s+(?:и|а также)\s+(?=по\s)|\s*[,;]\s+(?=по\s+(?:вопрос|дел|эконом|бюджет|соц|закон))",
    re.IGNORECASE,
)
_CAPITAL = "А-ЯЁӘІҢҒҮҰҚӨҺ"
_WORD = r"[\w«»\"–-]{1,60}"
_KK = re.compile(
    rf"(?P<name>(?:(?P<where>(?-i:[{_CAPITAL}]){_WORD}\s+(?:қаласы|ауданы|облысы|қаласының|ауданының|облысының)\s+"
    rf"м[әa]слихаты(?:ның|нын)|(?-i:[{_CAPITAL}]){_WORD}\s+(?:қалалық|аудандық|облыстық)\s+м[әa]слихат\w*"
    rf"|м[әa]слихаты(?:ның|нын))\s+)(?P<what>(?:{_WORD},?\s+){{0,24}}?)тұрақты\s+комиссия(?P<end>\w*))",
    re.IGNORECASE,
)
_STANDING_KK = re.compile(r"тұрақты\s+комиссия", re.IGNORECASE)
_KK_BARE = re.compile(rf"(?P<what>(?:{_WORD},?\s+){{0,24}}?)тұрақты\s+комиссия(?P<end>\w*)", re.IGNORECASE)
_MASLIKHAT = re.compile(
    r"маслихат(?:а|у|ом|е)?\s+(?P<where>(?:город[аеу]?|района|области)\s+[\w-]+|[\w-]+\s+(?:района|области))",
    re.IGNORECASE,
)
_LETTERHEAD = re.compile(
    r"^(?:маслихат\s+(?P<where>(?:города|района|области)\s+[\w-]+|[\w-]+\s+(?:района|области))"
    r"|(?P<adjective>[\w-]+\s*(?:городской|районный|областной))\s+маслихат)$",
    re.IGNORECASE,
)

_SIDES = re.compile(r"\s*[/|]\s*")  # both languages of a letterhead in one line
_IN_CAPITALS = re.compile(r"[А-ЯЁӘІҢҒҮҰҚӨҺ]{4,}(?:\s+[А-ЯЁӘІҢҒҮҰҚӨҺ-]{4,})+")
_LETTERHEAD_KK = re.compile(r"(мәслихаты) ([А-ЯЁӘІҢҒҮҰҚӨҺ])")  # two lines of a letterhead as one name


class Named(msgspec.Struct, frozen=True):
    """The commissions of a paper, how surely, and why."""

    names: tuple[str, ...]
    confidence: float
    reason: str


def commissions(
    language: str, head: Sequence[str], text: Sequence[str], signed: Sequence[str], directories: Directories
) -> Named:
    """The commissions that the head, the preamble and enactment (`text`) and the positions name."""
    mentions = _mentions_kk if language == "kk" else _mentions_ru
    whole = joined(head)
    sources = [mentions(piece) for piece in text] + [mentions(whole)] + [mentions(piece) for piece in signed]
    by_signature = [found[0] for found in sources[len(text) + 1 :] if found and len(found[0].split()) > 2]
    every = [found for found in sources if found]
    if not every:
        return Named((), 0.0, NONE)
    count = max(len(found) for found in sources[: len(text) + 1] or [[]])
    best = max(every, key=lambda found: (len(found), sum(map(len, found))))
    if len(by_signature) > 1 and len(by_signature) >= count:
        best = _fuller(by_signature, [found for found in every if len(found) == len(by_signature)])
    elif count == 1 or len(best) == 1:
        best = [max((name for found in every for name in found[:1]), key=_fullness)]
    other = " ".join([*text, *signed])
    names = tuple(dict.fromkeys(_whole(_cased(name, other), whole, head, language) for name in best))
    known = [_known(name, language, directories) for name in names]
    if all(known):
        return Named(tuple(filter(None, known)), 0.97, KNOWN)
    full = all(len(name.split()) > 3 for name in names)
    shown = tuple(entry or name for entry, name in zip(known, names, strict=True))
    return Named(shown, 0.85 if full else 0.5, NAMED if full else SHORT)


def _fullness(name: str) -> tuple[bool, int]:
    return ("маслихат" in name.casefold() or "мәслихат" in name.casefold(), len(name))


def _fuller(names: list[str], others: list[list[str]]) -> list[str]:
    return [
        max([name, *(found[place] for found in others)], key=_fullness) for place, name in enumerate(names)
    ]


def _mentions_ru(text: str) -> list[str]:
    outside = masked(text)
    found: list[str] = []
    starts = list(_RU.finditer(outside))
    for place, match in enumerate(starts):
        limit = starts[place + 1].start() if place + 1 < len(starts) else len(outside)
        tail = outside[match.end() : limit]
        stops = [
            stop.start() for rule in (_STOP_RU, _STOP_CASED, _STOP_RUBRIC) if (stop := rule.search(tail))
        ]
        tail = tidy(tail[: min(stops, default=len(tail))]).strip(" ,.")
        if place + 1 < len(starts):
            tail = re.sub(r"(?:,|\sи|,?\sа также|\sчлен|\sпредседатель)+$", "", tail, flags=re.IGNORECASE)
        tail = re.sub(r"\s+(?:и|на|с)$", "", tail)
        found += _divided(tail) if match["many"] else [f"постоянная комиссия {tail}".strip()]
    full = [name for name in found if len(name.split()) > 2]
    return list(dict.fromkeys(full)) or found[:1]


def _divided(tail: str) -> list[str]:
    """«маслихата города А по вопросам Б и по вопросам В» as two names."""
    begin = re.search(r"(?:^|\s)по\s", tail)
    prefix = tail[: begin.start()].strip() if begin else ""
    subjects = [part.strip(" ,;") for part in _BETWEEN.split(tail[begin.start() :] if begin else tail)]
    return [" ".join(part for part in ("постоянная комиссия", prefix, one) if part) for one in subjects]


def _mentions_kk(text: str) -> list[str]:
    outside = masked(text)
    found = []
    for match in _KK.finditer(outside):
        where, what = tidy(match["where"] or ""), tidy(match["what"])
        if match["end"].casefold().startswith("лар"):
            parts = re.split(r"\s+және\s+(?=\S.*жөніндегі|\S+\s+мәселелері)|,?\s+жөніндегі\s+және\s+", what)
            ends = [re.sub(r"\s*жөніндегі$", "", part) for part in parts]
            found += [f"{where} {part} жөніндегі тұрақты комиссиясы" for part in ends]
        else:
            found.append(" ".join(f"{where} {what} тұрақты комиссиясы".split()))
    if not found and (bare := _KK_BARE.search(outside)):
        what = tidy(bare["what"]).rpartition(". ")[2]
        found = [
            " ".join(f"{what} тұрақты комиссиясы".split()) if "жөніндегі" in what else "тұрақты комиссия"
        ]
    return list(
        dict.fromkeys(
            _LETTERHEAD_KK.sub(lambda match: f"{match[1]}ның {match[2].lower()}", name) for name in found
        )
    )


def _cased(name: str, other: str) -> str:
    """A name typed in capitals as the rest of the paper writes it, else in small letters but for places."""
    letters = [letter for letter in name if letter.isalpha()]
    begun = name.removeprefix("постоянная комиссия").removesuffix("тұрақты комиссиясы")
    upper = [letter for letter in begun if letter.isalpha()]
    if not letters or not upper or sum(map(str.isupper, upper)) < len(upper) * 0.6:
        return _IN_CAPITALS.sub(lambda match: _cased_place(match[0]), name)
    at = other.casefold().find(begun.strip().casefold())
    if at >= 0 and len(other) == len(other.casefold()):
        spelled = other[at : at + len(begun.strip())]
        if not spelled.isupper():
            return name.replace(begun.strip(), spelled)
    words = name.casefold().split()
    for place, word in enumerate(words):
        before = words[place - 1] if place else ""
        after = words[place + 1] if place + 1 < len(words) else ""
        if before in ("города", "города ", "района") or after in (
            "района",
            "области",
            "қаласы",
            "қаласының",
            "ауданы",
        ):
            words[place] = "-".join(part.capitalize() for part in word.split("-"))
    return " ".join(words)


def _whole(name: str, head: str, rows: Sequence[str], language: str) -> str:
    """A name without its maslikhat («постоянная комиссия по …») with the one of the letterhead."""
    if language == "kk" or "маслихат" in name.casefold():
        return name
    where = ""
    if match := _MASLIKHAT.search(head):
        where = f"маслихата {match['where']}"
    for piece in (piece for row in rows for piece in _SIDES.split(tidy(row))):
        letterhead = _LETTERHEAD.match(piece.strip('«»" '))
        if letterhead and letterhead["where"]:
            where = f"маслихата {letterhead['where']}"
        elif letterhead and letterhead["adjective"]:
            adjective = re.sub(r"(?:ый|ой|ий)\b", "ого", letterhead["adjective"].casefold())
            where = f"{adjective[:1].upper()}{adjective[1:]} маслихата"
    if not where:
        return name
    tail = name.removeprefix("постоянная комиссия").strip()
    return " ".join(f"постоянная комиссия {_cased_place(where)} {tail}".split())


def _cased_place(where: str) -> str:
    words = where.split()
    if not where.isupper() and words[-1:] and not words[-1].isupper():
        return where
    lowered = [word.casefold() for word in words]
    for place in range(1, len(lowered)):
        if lowered[place - 1] in ("города", "района", "области") or lowered[place] in ("района", "области"):
            target = place if lowered[place - 1] in ("города", "района", "области") else place - 1
            lowered[target] = "-".join(part.capitalize() for part in lowered[target].split("-"))
    return " ".join(lowered)


def _known(name: str, language: str, directories: Directories) -> str | None:
    """The directory's own spelling of a name, where it differs in nothing but letters alike."""
    wanted = _compared(name)
    for entry in directories.of(Kind.COMMISSION):
        for one in entry.names:
            if _compared(one.nominative(language)) == wanted:
                return one.nominative(language)
    return None


def _compared(name: str) -> str:
    return " ".join(fold(name).replace("«", "").replace("»", "").split())


def any_mention(texts: Iterable[str]) -> bool:
    """Whether a standing commission is named at all."""
    return any(_RU.search(text) or _STANDING_KK.search(text) for text in texts)
