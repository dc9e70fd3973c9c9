"""What the rules of references must find and must not."""

from secretariat_app.domain.resolution import Item, Paragraph, Reference
from tests.proofing.papers import BODY, OLD_BODY, action, day, enactment, finding, item, position, title

_BEFORE_RENAMING = day("2022-09-01")

_TEXT = "Контроль за пунктом 1 оставить"
_FOLLOWED = (Item("Принять", key="i1"),)


def _referring(key: str) -> Paragraph:
    return Paragraph(_TEXT, references=(Reference(20, 21, key),))


FIRES = {
    "lost-item": [
        {"findings": (_referring("i1"),)},
        {"preamble": _referring("i1"), "items": _FOLLOWED[:0]},
        {"items": (*_FOLLOWED, Item(_TEXT, references=(Reference(20, 21, "i2"),)))},
        {"items": (*_FOLLOWED, Item("Принять", actions=(_referring("i2"),)))},
    ],
    "act-without-number-sign": [
        title("О ходе исполнения решения от 29 сентября 2021 года 83/12-VII"),
        finding("Решением от 26 декабря 2023 года 133/16-VIII принято."),
        {"language": "kk", "findings": (Paragraph("2021 жылғы 29 қыркүйектегі 83/12-VII шешім"),)},
    ],
    "impossible-date": [
        finding("Совещание 31 февраля 2022 года."),
        finding("Совещание 45.10.2022."),
        finding("Совещание 29 февраля 2021 года."),
        {"language": "kk", "findings": (Paragraph("2022 жылғы 31 қыркүйек"),)},
    ],
    "act-later-than-document": [
        finding("Решение от 29 сентября 2023 года № 83/12-VII."),
        finding("Решение от 29.09.2023 № 83."),
        title("О решении маслихата от 20 октября 2022 года № 1"),
        {"language": "kk", "findings": (Paragraph("2023 жылғы 29 қыркүйектегі № 8 шешім"),)},
    ],
    "deadline-before-date": [
        item(f"Рекомендовать {BODY} усилить работу", deadline=day("2022-10-18")),
        item("Предложить акимату принять меры до 1 октября 2022 года"),
        action("принять меры не позднее 01.10.2021"),
        {"language": "kk", **item("әкімдікке 2022 жылғы 1 қазанға дейін бақылау")},
    ],
    "leading-zero": [finding("Совещание 09 июня."), finding("До 01 декабря 2022 года."), title("О 05 мая")],
    "city-name": [
        {"date": _BEFORE_RENAMING},
        {"place": "город Нур-Султан"},
        position("Председатель постоянной комиссии маслихата города Нур-Султана"),
        {"commissions": ("постоянная комиссия маслихата города Нур-Султан по бюджету",)},
        enactment("Комиссия маслихата города Нур-Султана ПОСТАНОВИЛА:"),
    ],
    "city-name-in-text": [
        finding("В городе Нур-Султане проведены семинары."),
        title("О работе акимата города Нур-Султана"),
        title("О решении маслихата города Астаны от 29 сентября 2021 года № 83/12-VII"),
    ],
    "city-not-declined": [
        title("О решении маслихата города Нур-Султан от 29 сентября 2021 года"),
        finding("В городе Нур-Султан."),
        finding("Помощь городу Нур-Султан."),
    ],
    "unknown-addressee": [
        item("Предложить ГУ принять меры", addressees=("ГУ",)),
        item("Предложить акимату принять меры", addressees=("акимат города Астаны",)),
        item("Предложить", "принять меры", addressees=(BODY, "ГУ «Управление»")),
    ],
    "outdated-addressee": [
        item("Предложить принять меры", addressees=(OLD_BODY,)),
        item(f"Предложить {OLD_BODY} принять меры", addressees=(OLD_BODY,)),
        {**item("Предложить принять меры", addressees=(BODY,)), "date": _BEFORE_RENAMING},
    ],
}

SILENT = {
    "lost-item": [
        {"findings": (_referring("i1"),), "items": _FOLLOWED},
        {"items": (*_FOLLOWED, Item(_TEXT, references=(Reference(20, 21, "i1"),)))},
        finding("Контроль за пунктом 1 решения оставить."),
    ],
    "act-without-number-sign": [
        title("О ходе исполнения решения от 29 сентября 2021 года № 83/12-VII"),
        finding("В течение 2021 года 83 школы."),
        finding("За 2021 год 83/12 классов."),
    ],
    "impossible-date": [
        finding("Совещание 29 февраля 2020 года."),
        finding("Пункт 3.12.2022а."),
        finding("Совещание 31.12.2022."),
    ],
    "act-later-than-document": [
        finding("Решение от 29 сентября 2021 года № 83/12-VII."),
        finding("Работы до 29 сентября 2023 года."),
        {**finding("Решение от 29 сентября 2023 года № 83/12-VII."), "date": None},
    ],
    "deadline-before-date": [
        item(f"Рекомендовать {BODY} усилить работу", deadline=day("2022-10-19")),
        item("Предложить акимату принять меры до 1 декабря 2022 года"),
        item("Снять с контроля решение от 1 октября 2021 года № 5"),
    ],
    "leading-zero": [finding("Совещание 9 июня."), finding("20 июня 2022 года."), finding("09.06.2022")],
    "city-name": [
        {},
        enactment("К")
        | position("Председатель")
        | {"place": "город Нур-Султан", "date": _BEFORE_RENAMING, "commissions": ("комиссия",)},
        finding("В городе Нур-Султане проведены семинары."),
        {"date": None},
    ],
    "city-name-in-text": [
        # Rule 2 of the renamings: the title of an older act is never changed.
        title("О программе «Развитие города Нур-Султан»"),
        # Rule 3: its requisites have the name of its own date.
        title("О решении маслихата города Нур-Султана от 29 сентября 2021 года № 83/12-VII"),
        finding("В городе Астане проведены семинары."),
        finding("В Астане, улица Нур-Султанская."),
    ],
    "city-not-declined": [
        title("О программе «Развитие города Нур-Султан»"),
        finding("В городе Нур-Султане."),
        finding("Нур-Султан растет."),
    ],
    "unknown-addressee": [
        {},
        item("Предложить принять меры", addressees=(BODY,)),
        item("Предложить принять меры", addressees=()),
    ],
    "outdated-addressee": [
        {},
        item("Предложить принять меры", addressees=("ГУ",)),
        {**item("Предложить принять меры", addressees=(OLD_BODY,)), "date": _BEFORE_RENAMING},
    ],
}
