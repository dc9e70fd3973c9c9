"""The words by which parts of a paper are told, in Russian and Kazakh, and the ways they are typed."""

import re

_ALIKE = {"І": "ІIiі", "Қ": "ҚК", "Ұ": "ҰУ", "О": "ОO", "А": "АA", "Т": "ТT", "Е": "ЕE", "Н": "НH", "В": "ВB",
          "С": "СC", "Р": "РP", "М": "МM"}  # fmt: skip


def spread(word: str) -> str:
    """A pattern for `word` that may be typed with spaces between its letters, or with look-alikes in it."""
    return r"[ \t]*".join(f"[{_ALIKE[letter]}]" if letter in _ALIKE else re.escape(letter) for letter in word)


_DECIDED = (
    *("ПОСТАНОВИЛА", "ПОСТАНОВИЛИ", "ПОСТАНОВИЛ", "ПОСТАНОВЛЯЕТ", "ПОСТАНОВЛЯЮТ", "ПОСТАНАВЛИВАЕТ"),
    *("РЕШИЛА", "РЕШИЛИ", "РЕШИЛ", "РЕШАЕТ"),
)
_DECIDED_KK = ("ҚАУЛЫ ЕТЕДІ", "ҚАУЛЫ ЕТТІ", "ҚАУЛЫ ҚЫЛАДЫ", "ҚАУЛЫ ҚЫЛДЫ", "ҚАУЛЫ ҚАБЫЛДАДЫ", "ШЕШІМ ЕТТІ",
               "ШЕШІМ ҚАБЫЛДАДЫ", "ШЕШТІ", "ҰЙҒАРДЫ")  # fmt: skip
_FORMULAS = "|".join(
    [spread(word) for word in _DECIDED]
    + [r"\s+".join(spread(part) for part in phrase.split()) for phrase in _DECIDED_KK]
)
FORMULA = re.compile(
    rf"(?<![\w-])(?P<word>{_FORMULAS})(?P<tail>\s*[:;.–—-]*\s*)(?=$|1\s?[.)]|\ue000*$)", re.IGNORECASE
)
"""The word that ends the enactment, where it ends its paragraph or the first item follows at once."""
FORMULA_ANYWHERE = re.compile(rf"(?<![\w-])(?:{_FORMULAS})(?![\w-])")
"""The same anywhere in a text; capitals only."""

_KINDS = ("ПОСТАНОВЛЕНИЕ", "РЕШЕНИЕ", "ҚАУЛЫСЫ", "ҚАУЛЫ", "ШЕШІМІ", "ШЕШІМ")
KIND = re.compile(rf"^\W*(?P<kind>{'|'.join(spread(word) for word in _KINDS)})(?![\w-])", re.IGNORECASE)
"""The name of the kind of paper at the beginning of a line."""

KIND_AT_END = re.compile(rf"(?<![\w-])(?P<kind>{'|'.join(spread(word) for word in _KINDS)})\W*$")
"""The same at the end of a line, where Kazakh has it; capitals only."""

TITLE = re.compile(r"^[«\"“]?\s*(?:О|Об|Обо|ОБ|ОБО)\s+\S")
TITLE_KK = re.compile(r"(?:туралы|жөнінде|жайлы|жайында|хақында)\W*$", re.IGNORECASE)

PREAMBLE = re.compile(
    r"^(?:Заслушав|Выслушав|Рассмотрев|Обсудив|Изучив|Ознакомивш|Проанализиров|В соответствии|Во исполнение"
    r"|В целях|В связи|В этой связи|Учитывая|Руководствуясь|На основании|По итогам|По результатам|Согласно"
    r"|Принимая во внимание|Исходя из|Проведя|Отмечая|Заслушана|Заслушаны|(?:Совместное )?[Зз]аседание)\b",
)
GERUND = re.compile(
    r"^(?:Заслуш|Выслуш|Рассмотр|Обсудив|Изучив|Ознаком|Проанализ|Проведя|Отмечая|Учитывая|Руководств|Принимая)"
)
OPENS = re.compile(r"^(?:Постоянн(?:ая|ые) комисси[яи]|Комиссия|Комиссии|Депутаты|Депутатами)\b")
NOTES = re.compile(
    r"(?:отмеча(?:ет|ют|ли|ла)|отмети(?:ла|ли|л)|констатиру(?:ет|ют)|установил[аи]?)"
    r"(?:,?\s*следующее|\s+что)?\s*[.:]*$"
    r"|ат[аa]п\s+өт(?:еді|ті|кен|етін)?\W*$|(?:мынаны|мыналарды|келесіні)\s+(?:атап|белгіле)\S*(?:\s\S+)?\W*$",
    re.IGNORECASE,
)
PREAMBLE_KK = re.compile(
    r"тыңдап|талқылап|қарап|қарай\s+келе|сәйкес|басшылыққа\s+ала|мақсатында|негізінде|байланысты|атап\s+өт"
    r"|ескере\s+отырып|орындау\s+үшін",
    re.IGNORECASE,
)

ASKS_BELOW = re.compile(r"^(?:Рекомендовать|Поручить|Предложить)(?:\s+следующее)?\W*$")
"""An item that names in its actions who is asked."""

KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)

ANNEX = re.compile(
    r"^(?:(?:Приложени[ея]|ПРИЛОЖЕНИ[ЕЯ])(?:\s*№?\s*\d{1,3})?(?:\s+(?:к|К)\s[^.;]{0,200})?[.:]?"
    r"|(?:\d{1,3}-?\s?)?(?:[Ққ]осымша|ҚОСЫМША)(?:\s*№?\s*\d{1,3})?)$"
)
APPENDED = re.compile(r"^(?:Приложение|Қосымша)\s*:\s*\S", re.IGNORECASE)
MARKS = re.compile(
    r"^[«\"]?(?:Исп(?:олнитель|олн|)\s?[.:]|Исполнитель\b|Орындаушы\b|Орынд\.|[Тт]ел(?:ефон)?\s?[.:]|Разослать"
    r"|Рассылка|Верно\b|Копия верна|Согласовано|СОГЛАСОВАНО|Келісілді|М\.\s?П\.|М\.\s?О\."
    r"|\(?подпись\)?\W*$|/?подпись/?\W*$|_{3,}\W*$|Протокол вел|Отпечатано)"
)


def solid(word: str) -> str:
    """A word that may have been typed with spaces between its letters, without them."""
    letters = [part for part in re.split(r"[ \t]+", word.strip()) if part]
    if len(letters) < 4 or max(map(len, letters)) > 2:
        return " ".join(letters)
    # «Қ А У Л Ы   Е Т Т І»: two words are told apart by the wider space.
    words = re.split(r"[ \t]{2,}", word.strip())
    return " ".join(re.sub(r"[ \t]", "", part) for part in words)


def language_of(text: str) -> str:
    """«kk» where Kazakh's own letters are as frequent as only Kazakh has them, else «ru»."""
    letters = sum(map(str.isalpha, text))
    return "kk" if letters and len(KAZAKH.findall(text)) / letters > 0.06 else "ru"
