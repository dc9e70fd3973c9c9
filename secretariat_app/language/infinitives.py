"""Where in a sentence what is to be done begins: «Рекомендовать ГУ «…» | усилить работу».

By the endings alone: no dictionary is loaded for it, and the author can put the cursor elsewhere.
"""

import re

_WORD = re.compile(r"[А-Яа-яЁё-]+")
_ENDING = re.compile(
    r"(?:[аяеиоуы]ть|[аяеиоуы]чь|(?:вес|нес|рас|мес|блюс|обрес|плес|грес|вез|полз|й)ти|честь)(?:ся|сь)?$"
)
_NOUNS = re.compile(
    r"(?:печать|память|пять|девять|десять|мать|сеть|треть|кровать|гладь|речь|ночь|дочь|печь|путь|честь|месть"
    r"|шерсть)"
)


def starts_of_infinitives(text: str) -> list[int]:
    """Where the infinitives of `text` begin, the word it starts with and words inside « » left out."""
    found, depth, last = [], 0, 0
    for word in _WORD.finditer(text):
        between = text[last : word.start()]
        depth = max(depth + between.count("«") - between.count("»"), 0)
        last = word.start()
        low = word[0].lower()
        if word.start() and not depth and len(low) > 3 and not _NOUNS.fullmatch(low) and _ENDING.search(low):
            found.append(word.start())
    return found


def what_is_to_be_done(text: str) -> int | None:
    """Where the first infinitive begins that stands behind those who are to act; None without one.

    One » may close two quotations, so behind the last » nothing is taken for quoted.
    """
    starts = starts_of_infinitives(text)
    if starts:
        return starts[0]
    behind = text.rfind("»") + 1
    starts = starts_of_infinitives(" " * behind + text[behind:])
    return starts[0] if starts else None
