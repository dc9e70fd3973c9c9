"""Kazakh words that the rules of endings would get wrong."""

ABBREVIATIONS = {
    "ІІМ": "іім",
    "ІІД": "ііде",
    "ІІБ": "іібе",
    "АҚШ": "ақш",
    "БАҚ": "бақ",
    "ҰБТ": "ұбты",
    "ЮНИСЕФ": "юнисеф",
    "ЮСАИД": "юсаид",
    "ЭКСПО": "экспо",
    "ЮНЕСКО": "юнеско",
    "НАТО": "нато",
    "МАГАТЭ": "магатэ",
    "ОПЕК": "опек",
    "ҚХР": "қхры",
    "ТМД": "тымыды",
}
"""How an abbreviation is read where reading it letter by letter would mislead."""

_STEMS = """
    алматы қаржы жалпы қаулы алты екі жеті кіші қарсы жақсы арқылы туралы тиісті белгілі арнаулы әрі бері
    ескі тәңірі бөрі әлі кәрі тірі пері сері келі қайғы жауапты уәкілетті өкілетті міндетті құрметті маңызды
    сенімді ішкі сыртқы соңғы алғашқы бастапқы негізгі қазіргі кейінгі жергілікті кезекті тұрақты түпкі
    тиімді өзекті толықты құзыретті қолайлы басты жүйелі ұлы жезді шартты
"""
NO_POSSESSIVE = frozenset(_STEMS.split())
"""Words in «-ы», «-і» that belong to nobody: stems, and adjectives that stand for a noun."""

BACK_IN_SPITE = ("жетісу", "көксу", "тарих")
"""Ends of words with back endings, though a front vowel or «и» stands in them."""

_LOANS = """
    акт факт объект субъект контракт проект аспект эффект митинг рейтинг маркетинг лизинг киоск
"""
WITH_I = frozenset(_LOANS.split())
"""Loan words that put «і» before an ending: «актіге», «митингіге»."""
