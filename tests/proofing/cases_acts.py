"""What the rules of the register of acts must find and must not."""

from secretariat_app.domain.act import ActReference, Form, in_form
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.resolution import Item, Paragraph
from tests.proofing.papers import day, finding, item, title

ACT = ActReference("решение", "маслихат", day("2020-03-05"), "7/1-VI", "О дорогах")
SHORT, NUMBER = in_form(ACT, Form.SHORT), in_form(ACT, Form.NUMBER)
OTHER = in_form(ActReference("решение", "маслихат", day("2020-03-06"), "7/1-VI"), Form.SHORT)

FIRES = {
    "repealed-act": [
        finding("Решение маслихата от 5 марта 2020 года № 7/1-VI исполнено."),
        title("О ходе исполнения решения от 05.03.2020 № 7/1-VI"),
        item("Решение маслихата от 5 марта 2020 года 7/1-VI принять к сведению"),
        {"items": (Item("Исполнить указанное решение", ClauseUse("items.a", {"акт": SHORT})),)},
        {"items": (Item("Исполнить решение № 7/1-VI", ClauseUse("items.a", {"акт": NUMBER})),)},
        {"language": "kk", "findings": (Paragraph("2020 жылғы 5 наурыздағы № 7/1-VI шешім"),)},
    ],
}
SILENT = {
    "repealed-act": [
        {"date": day("2021-12-31"), **finding("Решение маслихата от 5 марта 2020 года № 7/1-VI исполнено.")},
        finding("Решение маслихата от 5 марта 2020 года № 7/1-VII исполнено."),
        finding("Решение маслихата от 6 марта 2020 года № 7/1-VI исполнено."),
        {"items": (Item("Исполнить указанное решение", ClauseUse("items.a", {"акт": OTHER})),)},
        finding("Решение «О решении от 5 марта 2020 года № 7/1-VI» исполнено."),
    ],
}
