"""How a resolution is cited in another paper: kind, body, date, number, title.

That order is article 25 (5) of the Law of the Republic of Kazakhstan of 6 April 2016 № 480-V «On legal acts».
"""

from secretariat_app.domain.record import Row
from secretariat_app.language.dates import in_words, in_words_kk_attributive

_GENITIVES = (("постоянная комиссия", "постоянной комиссии"), ("комиссия", "комиссии"))


def citation(row: Row) -> str:
    """«постановление постоянной комиссии … от 14 июня 2022 года № 9 «О ремонте дорог»».

    What the paper does not have yet (the date, the number, the title) is left out.
    """
    commissions = [name for name in row.commission.split("; ") if name]
    number = f"№ {row.number}" if row.number else ""
    title = f"«{row.title}»" if row.title else ""
    if row.language == "kk":
        whose = " және ".join(map(_whose_kk, commissions)) or "тұрақты комиссияның"
        date = in_words_kk_attributive(row.date) if row.date else ""
        return " ".join(part for part in (whose, date, number, title, "қаулысы") if part)
    whose = " и ".join(map(_whose, commissions)) or "постоянной комиссии"
    date = f"от {in_words(row.date, 'ru')}" if row.date else ""
    return " ".join(part for part in ("постановление", whose, date, number, title) if part)


def in_short(row: Row) -> str:
    """«№ 9 от 14.06.2022», as far as the paper has them; its number in the archive where it has neither."""
    date = f"{row.date:%d.%m.%Y}" if row.date else ""
    if row.language == "kk":
        return " ".join(filter(None, (date, f"№ {row.number}" if row.number else ""))) or f"#{row.id}"
    parts = (f"№ {row.number}" if row.number else "", f"от {date}" if date else "")
    return " ".join(filter(None, parts)) or f"#{row.id}"


def _whose(commission: str) -> str:
    for opening, genitive in _GENITIVES:
        if commission.lower().startswith(opening):
            return genitive + commission[len(opening) :]
    return f"постоянной комиссии {commission}"


def _whose_kk(commission: str) -> str:
    if commission.endswith("комиссиясы"):
        return f"{commission}ның"
    return f"{commission} тұрақты комиссиясының"
