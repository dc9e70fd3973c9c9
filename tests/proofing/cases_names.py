"""What the rules of names must find and must not."""

from secretariat_app.domain.resolution import Item, Paragraph
from tests.proofing.papers import BODY, CLEAN, COMMISSION, action, finding, item

_OPENED = "Государственное учреждение (ГУ) работает."
_TITLE = "О ходе исполнения решения «О работе клубов города"


def _copied(text: str, title: str = CLEAN.title.text) -> dict[str, object]:
    first = Item(f"Информацию «{text}» принять к сведению")
    return {"title": Paragraph(title), "items": (first, *CLEAN.items[1:])}


FIRES = {
    "unknown-body": [
        finding("Работу ведет ГУ «Парк культуры и отдыха»."),
        item("Рекомендовать КГУ «Центр занятости населения» провести анализ"),
        action("совместно с ТОО «Жарык» провести анализ"),
    ],
    "misnamed-body": [
        finding("Работу ведет ГУ «Управление внутренних политики города Астаны»."),
        item("Рекомендовать ГУ «Управление внутренней политики города Астана» провести анализ"),
        action("совместно с ГУ «Управление внутренней политики города Астане» провести анализ"),
    ],
    "unopened-abbreviation": [
        finding("Работу ведет КГУ «Қоғамдық келісім»."),
        finding("В ЦДК проведены семинары."),
        finding("Помощь оказала РОО «Ассамблея жастары»."),
    ],
    "short-name": [
        finding("Объединение создано при городской Ассамблее."),
        finding("Структуры Ассамблеи города."),
        action("усилить работу с Ассамблеей города"),
    ],
    "two-names-for-one": [
        finding("Комиссия городского маслихата."),
        finding("Рекомендации городскому маслихату."),
        action("исполнить решение городского маслихата"),
    ],
    "title-copied-differently": [
        _copied("О работе Домов дружбы"),
        _copied("О работе дома дружбы"),
        _copied("О ходе исполнения решения «О работе клубов в городе»", f"{_TITLE}»"),
    ],
}

SILENT = {
    "unknown-body": [
        finding(f"Работу ведет {BODY}."),
        finding("Фильм «Парк культуры и отдыха» показан."),
        finding("Проект «Дело ТОО «Жарык»» закрыт."),
    ],
    "misnamed-body": [
        finding(f"Работу ведет {BODY}."),
        finding("Работу ведет ГУ «Управление строительства города Астаны»."),
        finding("Управление внутренних дел города."),
    ],
    "unopened-abbreviation": [
        {},
        finding(f"Центр дневного пребывания (далее – ЦДП) открыт. В ЦДП ходят дети. {_OPENED}"),
        finding(f"Гражданам РК и НДС известны. {_OPENED}"),
        finding("Создано коммунальное государственное учреждение. КГУ работает."),
    ],
    "short-name": [
        finding("Ассамблея народа Казахстана создана."),
        finding("Ассамблея народа Казахстана (далее – Ассамблея) создана. Структуры Ассамблеи растут."),
        finding("РОО «Ассамблея жастары» работает."),
    ],
    "two-names-for-one": [
        {},
        finding("Комиссия маслихата города Астаны."),
        {
            "commissions": ("комиссия",),
            "preamble": None,
            "enactment": Paragraph("Комиссия ПОСТАНОВИЛА:"),
            "signatures": (),
            **finding("Комиссия городского маслихата."),
        },
    ],
    "title-copied-differently": [
        _copied("О работе Дома дружбы"),
        _copied("О ходе исполнения решения «О работе клубов города»", f"{_TITLE}»"),
        _copied("О бюджете города Астаны на три года"),
        {"preamble": Paragraph(f"Обсудив вопрос «О работе Дома дружбы», {COMMISSION} отмечает следующее.")},
    ],
}
