"""Legal forms of bodies in both languages, and the names that differ in nothing else.

Russian puts the form before the name, Kazakh after it with a possessive ending. Source: the Civil Code of the
Republic of Kazakhstan (legal persons) and the Law of 1 March 2011 № 413-IV «On state property».
"""

import re
from functools import cache

import msgspec


class LegalForm(msgspec.Struct, frozen=True):
    """A form written out and by its first letters; the Kazakh one as it stands in a name, possessive."""

    ru: str
    ru_short: str
    kk: str
    kk_short: str

    def written_out(self, language: str) -> str:
        """The form in words."""
        return self.kk if language == "kk" else self.ru

    def short(self, language: str) -> str:
        """The form by its letters."""
        return self.kk_short if language == "kk" else self.ru_short


LEGAL_FORMS = (
    LegalForm("государственное учреждение", "ГУ", "мемлекеттік мекемесі", "ММ"),
    LegalForm("коммунальное государственное учреждение", "КГУ", "коммуналдық мемлекеттік мекемесі", "КММ"),
    LegalForm(
        "республиканское государственное учреждение", "РГУ", "республикалық мемлекеттік мекемесі", "РММ"
    ),
    LegalForm(
        "государственное коммунальное казенное предприятие",
        "ГККП",
        "мемлекеттік коммуналдық қазыналық кәсіпорны",
        "МКҚК",
    ),
    LegalForm(
        "коммунальное государственное казенное предприятие",
        "КГКП",
        "коммуналдық мемлекеттік қазыналық кәсіпорны",
        "КМҚК",
    ),
    LegalForm(
        "государственное коммунальное предприятие на праве хозяйственного ведения",
        "ГКП на ПХВ",
        "шаруашылық жүргізу құқығындағы мемлекеттік коммуналдық кәсіпорны",
        "ШЖҚ МКК",
    ),
    LegalForm(
        "коммунальное государственное предприятие на праве хозяйственного ведения",
        "КГП на ПХВ",
        "шаруашылық жүргізу құқығындағы коммуналдық мемлекеттік кәсіпорны",
        "ШЖҚ КМК",
    ),
    LegalForm(
        "республиканское государственное предприятие на праве хозяйственного ведения",
        "РГП на ПХВ",
        "шаруашылық жүргізу құқығындағы республикалық мемлекеттік кәсіпорны",
        "ШЖҚ РМК",
    ),
    LegalForm(
        "республиканское государственное казенное предприятие",
        "РГКП",
        "республикалық мемлекеттік қазыналық кәсіпорны",
        "РМҚК",
    ),
    LegalForm(
        "товарищество с ограниченной ответственностью", "ТОО", "жауапкершілігі шектеулі серіктестігі", "ЖШС"
    ),
    LegalForm("акционерное общество", "АО", "акционерлік қоғамы", "АҚ"),
    LegalForm("некоммерческое акционерное общество", "НАО", "коммерциялық емес акционерлік қоғамы", "КеАҚ"),
    LegalForm("общественное объединение", "ОО", "қоғамдық бірлестігі", "ҚБ"),
    LegalForm("республиканское общественное объединение", "РОО", "республикалық қоғамдық бірлестігі", "РҚБ"),
    LegalForm("общественный фонд", "ОФ", "қоғамдық қоры", "ҚҚ"),
    LegalForm("корпоративный фонд", "КФ", "корпоративтік қоры", "КҚ"),
    LegalForm("частное учреждение", "ЧУ", "жеке мекемесі", "ЖМ"),
    LegalForm("объединение юридических лиц", "ОЮЛ", "заңды тұлғалар бірлестігі", "ЗТБ"),
    LegalForm("объединение собственников имущества", "ОСИ", "мүлік иелерінің бірлестігі", "МИБ"),
)
"""Those that bodies of a city and a region have."""

_MARKS = str.maketrans({"“": "«", "„": "«", "”": "»", '"': "«", "\u00a0": " ", "ё": "е", "Ё": "Е"})


def parted(name: str, language: str) -> tuple[LegalForm | None, str]:
    """The legal form that a name has, by letters or written out, and the name without it.

    The rest stands in quotation marks: «ГУ «Архив»» has a form, «ГУ Архив» and «АО» have none.
    """
    found = _pattern(language).fullmatch(name.strip())
    if found is None:
        return None, name
    return _by_words(language)[_folded(found["form"])], found["rest"]


def with_form(name: str, language: str, *, out: bool, form: LegalForm | None = None) -> str:
    """The name with its legal form written `out`, or by letters; «» where it has none that is known."""
    own, rest = parted(name, language)
    form = form or own
    if form is None or (own is None and not rest.startswith("«")):
        return ""
    words = form.written_out(language) if out else form.short(language)
    return f"{rest} {words}" if language == "kk" else f"{words} {rest}"


def bare(name: str, language: str) -> str:
    """What two names of one body have in common: no legal form, no outer quotes, letters alike."""
    rest = " ".join(parted(name, language)[1].translate(_MARKS).split())
    if rest.startswith("«"):
        rest = rest[1:].rstrip("«»")
    return rest.casefold()


def differ_by_form_alone(one: str, other: str, language: str) -> bool:
    """Whether the names are of one body: the same but for the legal form and how it is written."""
    return bare(one, language) == bare(other, language)


@cache
def _by_words(language: str) -> dict[str, LegalForm]:
    return {
        _folded(words): form
        for form in LEGAL_FORMS
        for words in (form.written_out(language), form.short(language))
    }


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = sorted(
        (word for form in LEGAL_FORMS for word in (form.written_out(language), form.short(language))),
        key=len,
        reverse=True,
    )
    forms = "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0]+").replace("е", "[её]") for word in words)
    quoted = '(?P<rest>[«"“„].+[»"”])'
    if language == "kk":
        return re.compile(rf"{quoted}[ \u00a0]*(?P<form>{forms})", re.IGNORECASE)
    return re.compile(rf"(?P<form>{forms})[ \u00a0]*{quoted}", re.IGNORECASE)


def _folded(words: str) -> str:
    return " ".join(words.translate(_MARKS).casefold().split())
