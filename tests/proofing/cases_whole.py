"""What the rules over the whole paper must find and must not."""

from secretariat_app.domain.resolution import Item, Paragraph
from tests.proofing.papers import CLEAN, action, finding, item, kazakh

_LONG = "Работа " + "и школа " * 25 + "ведется."
_ONCE = "В городе ведется большая работа по ремонту дорог и дворов, охвачены все районы города."
_AGAIN = "В городе ведется большая работа по ремонту дорог и дворов, охвачены все районы столицы."

FIRES = {
    "dead-reference": [
        item("Исполнить пункт 9 настоящего постановления"),
        action("исполнить пункт 12 настоящего постановления"),
        {**kazakh("Жұмыс."), **item("осы қаулының 9-тармағы бақылау")},
    ],
    "unpaired-brackets": [
        finding("Школы (10 единиц построены."),
        finding("Школы 10 единиц) построены."),
        action("провести анализ (школы и дворы"),
    ],
    "long-sentence": [finding(_LONG), action(_LONG.lower()), finding(f"Дом. {_LONG}")],
    "this-resolution": [
        item("Контроль за исполнением данного постановления оставить за комиссией"),
        item("Данное постановление опубликовать, контроль оставить"),
        action("исполнить данное постановление"),
    ],
    "failures-only-noted": [
        {
            "findings": (Paragraph(text),),
            "items": (CLEAN.items[0], Item("Опубликовать постановление")),
        }
        for text in (
            "Слабо привлекается молодежь к работе.",
            "В городе отсутствует тесное взаимодействие.",
            "Вместе с тем комиссия отмечает трудности.",
        )
    ],
    "said-twice": [
        {"findings": (Paragraph(_ONCE), Paragraph(_AGAIN))},
        {"findings": (Paragraph(_ONCE),), **item("Работа", _AGAIN)},
        {"findings": (Paragraph(_ONCE), Paragraph(f"{_ONCE[:-1]}, и еще много других дел."))},
    ],
}

SILENT = {
    "dead-reference": [
        item("Исполнить пункт 2 настоящего постановления"),
        item("Исполнить пункт 9 решения маслихата"),
        finding("Пункт 12 плана исполнен."),
    ],
    "unpaired-brackets": [
        finding("Школы (10 единиц) построены."),
        finding("Исполнены: 1) ремонт; 2) уборка."),
        finding("Школы [10 единиц (новых)] построены."),
    ],
    "long-sentence": [
        finding("Работа ведется."),
        finding("Дом дружбы работает. " * 20),
        finding(f"Проект «{_LONG}» одобрен."),
    ],
    "this-resolution": [
        item("Контроль за исполнением настоящего постановления оставить за комиссией"),
        finding("Данная работа продолжена."),
        finding("Постановление «Данное постановление» принято."),
    ],
    "failures-only-noted": [
        {},
        finding("Слабо привлекается молодежь к работе."),
        {"findings": (Paragraph("Работа ведется."),), "items": (CLEAN.items[0],)},
    ],
    "said-twice": [
        {},
        {
            "findings": (
                Paragraph(_ONCE),
                Paragraph("Ремонт дорог и дворов охватил все районы города."),
            )
        },
        {"findings": (Paragraph("Школа открыта."), Paragraph("Школа открыта вновь."))},
    ],
}
