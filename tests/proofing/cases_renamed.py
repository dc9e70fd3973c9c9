"""What the rule of renamings must find and must not."""

from secretariat_app.domain.resolution import Paragraph
from tests.proofing.papers import day, finding, item, position

_LATER, _EARLIER = day("2023-05-10"), day("2017-03-01")

FIRES = {
    "renamed-by-law": [
        {**position("Секретарь маслихата города Астаны"), "date": _LATER},
        {**item("Контроль возложить на секретаря городского маслихата"), "date": _LATER},
        {**position("Председатель маслихата города Астаны")},
        finding("Работу открыл председатель сессии маслихата."),
        finding("Делегация Южно-Казахстанской области посетила город."),
        {"language": "kk", "date": _LATER, "findings": (Paragraph("Қала мәслихатының хатшысы сөйледі."),)},
        {"language": "kk", "findings": (Paragraph("Қала мәслихатының төрағасы сөйледі."),)},
    ],
}

SILENT = {
    "renamed-by-law": [
        {**position("Председатель маслихата города Астаны"), "date": _LATER},
        {**position("Секретарь маслихата города Астаны")},
        {**finding("Делегация Южно-Казахстанской области посетила город."), "date": _EARLIER},
        {**position("Председатель постоянной комиссии маслихата города Астаны"), "date": _LATER},
        {**finding("Секретарь комиссии и аппарат маслихата."), "date": _LATER},
        {**finding("Книга «Секретарь маслихата» издана."), "date": _LATER},
        {"language": "kk", "findings": (Paragraph("Қала мәслихатының хатшысы сөйледі."),)},
    ],
}
