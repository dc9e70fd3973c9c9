"""Rules of wording: whom a commission may order, terms that the law has changed, clerical habits."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from secretariat_app.domain.place import Part
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.language import russian_analyzer
from secretariat_app.proofing.paper import Paper
from secretariat_app.proofing.rule import Finding, Needs, Remedy, Scope, Severity, hit, rule, span
from secretariat_app.proofing.rules_structure import INFINITIVE

_ORDER = re.compile(r"^(?P<verb>Поручить|Обязать)\s+(?P<whom>\S+(?:\s+\S+)?)")
_INSIDE = re.compile(
    r"член|рабоч\w+ групп|аппарат\w* маслихат|комисси|депутат|секретар|председател|заместител", re.IGNORECASE
)
_DISABLED = re.compile(r"(?<!\w)(?:(?P<whom>[Дд]ет(?:и|ей|ям|ях|ьми)|[Рр]еб[её]н\w+)-)?[Ии]нвалид(?!ност)\w*")
_ILL = re.compile(r"(?<!\w)больн(?:ой|ого|ому|ым|ом|ые|ых|ыми)\s+аутизмом", re.IGNORECASE)
_PERSON = {
    "инвалид": "лицо с инвалидностью",
    "инвалида": "лица с инвалидностью",
    "инвалиду": "лицу с инвалидностью",
    "инвалидом": "лицом с инвалидностью",
    "инвалиде": "лице с инвалидностью",
    "инвалиды": "лица с инвалидностью",
    "инвалидов": "лиц с инвалидностью",
    "инвалидам": "лицам с инвалидностью",
    "инвалидами": "лицами с инвалидностью",
    "инвалидах": "лицах с инвалидностью",
}
_DISABLED_KK = re.compile(r"(?<!\w)мүгедек(?!ті)\w*", re.IGNORECASE)
_BARE_AMOUNT = re.compile(r"(?<![\d,.])\d{1,3}(?:[ \u00a0]?\d{3})?,\d[ \u00a0]тенге")
_OPEN_TURN = re.compile(
    r"(?:(?<![а-яё])(?:что|но|и|а|однако), (?P<a>несмотря на [^,.;:]+)"
    r"|^(?P<b>Несмотря на [^,.;:]+))(?=[.;]|$)"
)
_REPEATED = re.compile(r"(?<![\w-])(?P<word>[а-яёә-ӿ]+) (?P<again>(?P=word))(?![\w-])", re.IGNORECASE)
_TWICE_IN_KAZAKH = re.compile(r"^(?:біртіндеп|жиі|әр|тез|қайта)$", re.IGNORECASE)
_SECOND_ACTION = re.compile(rf", (?P<verb>{INFINITIVE})")
_FIRST_ACTION = re.compile(rf"^{INFINITIVE}")
_POSSIBILITY = re.compile(
    r"(?P<head>возможност(?:ь|и)) по (?P<words>(?:[а-яё]+(?:ому|ему|ой|ей|ым|им) )?[а-яё]+)(?![\w-])"
)
_PREDICATE = re.compile(
    r"(?<= )(?:(?:до сих пор|по-прежнему|все еще|еще|не|недостаточно|слабо|крайне|пока) )*"
    r"(?:отсутству[ею]т|остается|остаются|име[ею]тся|наблюда[ею]тся|сохраня[ею]тся|требу[ею]т(?:ся)?"
    r"|явля[ею]тся|привлека[ею]тся|веде?у?тся|ведется|ведутся|проводится|проводятся|осуществля[ею]тся"
    r"|реализу[ею]тся|использу[ею]тся|обеспечива[ею]тся|исполня[ею]тся|выполня[ею]тся|работа[ею]т|растет"
    r"|снижа[ею]тся|увеличива[ею]тся|недостаточ(?:на|но|ен|ны)|невелик[аио]?|низ(?:ок|ка|ко|ки)"
    r"|обеспечен[аоы]?|решен[аоы]?|созда[нт][аоы]?|организован[аоы]?|приняты?|нет|тормозится|тормозятся)"
    r"(?![\w-])"
)
_INTO = re.compile(r"(?<!\w)(?:привле(?:чь|кать|чени[еюя])) (?:[^,.;]+ )?(?P<into>в развитие)(?!\w)")
_TITLE_POINT = re.compile(r"(?<!\.)\.$")
_TITLE_START = re.compile(r"^(?!(?:О|Об|Обо)(?:\s|$))\S+")
_HARD = "ый ого ому ым ом ая ой ую ое ые ых ыми"
_SOFT = "ий его ему им ем яя ей юю ее ие их ими"
_SOFT_FOR = dict(zip(_HARD.split(), _SOFT.split(), strict=True))
_HABITS = (
    (re.compile(r"(?<!\w)реализовывается(?!\w)"), "реализуется"),
    (re.compile(r"(?<!\w)реализовываются(?!\w)"), "реализуются"),
    (re.compile(r"(?<!\w)организовывается(?!\w)"), "организуется"),
    (re.compile(r"(?<!\w)организовываются(?!\w)"), "организуются"),
    (re.compile(r"(?<!\w)для функционирования деятельности(?!\w)"), "для обеспечения деятельности"),
    (re.compile(r"(?<!\w)(?P<a>[Мм])едиа-центр(?P<b>\w{0,3})(?!\w)"), r"\g<a>едиацентр\g<b>"),
)
_PLAINER = (
    (re.compile(r"(?<!\w)структуризации(?!\w)"), "структурирования"),
    (re.compile(r"(?<!\w)в целях(?= чтобы(?!\w))"), "для того"),
    (
        re.compile(r"(?<!\w)(?P<a>[Пп])рактическое применение на практике(?!\w)"),
        r"\g<a>рименение на практике",
    ),
)
_THREE_YEARS = re.compile(rf"(?<!\w)тр[её]хгодичн(?P<end>{'|'.join(_SOFT_FOR)})(?!\w)")


_AGREED = "(по согласованию)"


@rule(
    "order-to-outside-body",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "rules",
        "A commission cannot order a body that is not subordinate to it: it recommends («Рекомендовать»).",
    ),
    source="Закон РК № 480-V, ст. 24 п. 5; Закон РК № 148-II, ст. 14",
    languages=("ru",),
)
def order_to_outside_body(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.ITEMS):
        match = _ORDER.match(text.text)
        if _AGREED in text.outside:
            continue  # the other way that the law knows
        if match and text.place.action is None and not _INSIDE.search(match["whom"]):
            verb = match["verb"]
            yield hit(text, match, "Рекомендовать" if verb == "Поручить" else None, group="verb")


@rule(
    "people-first",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The law says «person with a disability»."),
    source="Закон РК от 27.06.2022 № 129-VII",
    languages=("ru",),
    remedy=Remedy.FIX,
)
def people_first(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_DISABLED):
        whom = match["whom"]
        better = f"{whom} с инвалидностью" if whom else _PERSON.get(match[0].lower())
        yield hit(text, match, better)
    for text, match in paper.matches(_ILL):
        yield replace(hit(text, match), remedy=Remedy.WARN)


@rule(
    "people-first-kk",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The law says «person with a disability»."),
    source="Закон РК от 27.06.2022 № 129-VII",
    languages=("kk",),
)
def people_first_kk(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_DISABLED_KK):
        yield hit(text, match, "мүгедектігі бар адам" if match[0].lower() == "мүгедек" else None)


@rule(
    "bare-amount",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "A tenth of a tenge is unusual: are thousands or millions meant?"),
    languages=("ru",),
)
def bare_amount(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_BARE_AMOUNT):
        yield hit(text, match)


@rule(
    "open-turn",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The turn «несмотря на …» is closed by a comma too."),
    languages=("ru",),
    remedy=Remedy.FIX,
)
def open_turn(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_OPEN_TURN):
        group = "a" if match["a"] else "b"
        yield hit(text, match, _turn_closed(match[group]), group=group)


@rule(
    "repeated-word",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The word «{word}» stands twice."),
    remedy=Remedy.FIX,
)
def repeated_word(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_REPEATED):
        if not _TWICE_IN_KAZAKH.match(match["word"]):
            yield hit(text, match, match["word"], word=match["word"])


@rule(
    "two-actions-in-one",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "Two actions in one paragraph: begin a new one with «{verb}»."),
    source="Правила документирования № 703, п. 46",
    languages=("ru",),
    remedy=Remedy.FIX,
)
def two_actions_in_one(paper: Paper) -> Iterator[Finding]:
    for text in paper.of(Part.ITEMS):
        if text.place.action is None or not _FIRST_ACTION.match(text.outside):
            continue
        for match in _SECOND_ACTION.finditer(text.outside):
            yield hit(text, match, group="verb", verb=match["verb"])


def _turn_closed(turn: str) -> str | None:
    """The turn with its second comma: before the first word that only a predicate is."""
    for match in _PREDICATE.finditer(turn):
        before = turn[: match.start()]
        if before.count(" ") >= 2:  # «несмотря на» and at least one word
            return f"{before.rstrip()}, {turn[match.start() :]}"
    return None


def _in_genitive(word: str) -> str | None:
    if not russian_analyzer.is_a(word, "datv"):
        return None
    number = frozenset({"datv", "plur" if word.endswith(("ам", "ям", "ым", "им")) else "sing"})
    return russian_analyzer.inflected(word, number, frozenset({"gent"}))


@rule(
    "government",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "«{found}»: the word governs another case or preposition."),
    languages=("ru",),
    remedy=Remedy.FIX,
    needs=Needs.GRAMMAR,
)
def government(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_POSSIBILITY):
        words = [_in_genitive(word) for word in match["words"].split()]
        better = " ".join((match["head"], *filter(None, words))) if all(words) else None
        yield hit(text, match, better, found=match[0])
    for text, match in paper.matches(_INTO):
        yield hit(text, match, "к развитию", group="into", found=match["into"])


@rule(
    "clerical-habit",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "A clerical turn: there is a plainer wording."),
    source="Закон РК № 480-V, ст. 24 п. 3",
    languages=("ru",),
    remedy=Remedy.FIX,
)
def clerical_habit(paper: Paper) -> Iterator[Finding]:
    for pattern, template in _HABITS:
        for text, match in paper.matches(pattern):
            yield hit(text, match, match.expand(template))


@rule(
    "plainer-word",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "There is a plainer word."),
    source="Закон РК № 480-V, ст. 24 п. 3",
    languages=("ru",),
    remedy=Remedy.INFO,
)
def plainer_word(paper: Paper) -> Iterator[Finding]:
    for pattern, template in _PLAINER:
        for text, match in paper.matches(pattern):
            yield hit(text, match, match.expand(template))
    for text, match in paper.matches(_THREE_YEARS):
        yield hit(text, match, f"трехлетн{_SOFT_FOR[match['end']]}")


@rule(
    "title-point",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "A title has no point at its end."),
    source="Правила документирования № 703, п. 26",
    remedy=Remedy.FIX,
)
def title_point(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_TITLE_POINT, Part.TITLE):
        yield hit(text, match, "")


@rule(
    "title-start",
    Severity.INFO,
    QT_TRANSLATE_NOOP("rules", "A title begins with «О» or «Об»."),
    source="Правила документирования № 703, п. 47",
    languages=("ru",),
    remedy=Remedy.INFO,
)
def title_start(paper: Paper) -> Iterator[Finding]:
    for text, match in paper.matches(_TITLE_START, Part.TITLE, outside=False):
        yield hit(text, match)


@rule(
    "duplicate-paragraph",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("rules", "The same paragraph stands twice."),
    scope=Scope.PAPER,
)
def duplicate_paragraph(paper: Paper) -> Iterator[Finding]:
    seen: set[str] = set()
    for text in paper.of(Part.FINDINGS, Part.ITEMS):
        words = " ".join(text.text.casefold().split()).rstrip(".;: ")
        if words and words in seen:
            yield span(text, 0, len(text.text))
        seen.add(words)
