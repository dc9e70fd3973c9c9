"""What the rules of the register of acts must find and must not."""

from secretariat_app.domain.resolution import Paragraph
from tests.proofing.papers import day, finding, item, title

FIRES = {
    "repealed-act": [
        finding("Решение маслихата от 5 марта 2020 года № 7/1-VI исполнено."),
        title("О ходе исполнения решения от 05.03.2020 № 7/1-VI"),
        item("Решение маслихата от 5 марта 2020 года 7/1-VI принять к сведению"),
        {"language": "kk", "findings": (Paragraph("2020 жылғы 5 наурыздағы № 7/1-VI шешім"),)},
    ],
}
SILENT = {
    "repealed-act": [
        {"date": day("2021-12-31"), **finding("Решение маслихата от 5 марта 2020 года № 7/1-VI исполнено.")},
        finding("Решение маслихата от 5 марта 2020 года № 7/1-VII исполнено."),
        finding("Решение маслихата от 6 марта 2020 года № 7/1-VI исполнено."),
        finding("Решение «О решении от 5 марта 2020 года № 7/1-VI» исполнено."),
    ],
}
