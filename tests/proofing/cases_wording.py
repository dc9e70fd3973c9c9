"""What the rules of wording must find and must not."""

from secretariat_app.domain.resolution import Item, Paragraph
from tests.proofing.papers import CLEAN, action, finding, item, title

_TWICE = Paragraph("Работает клуб «Мәміле».")

FIRES = {
    "order-to-outside-body": [
        item("Поручить ГУ «Управление по делам религий города Астаны» принять меры"),
        item("Обязать акимат города принять меры"),
        item("Поручить акиму района:", "принять меры"),
    ],
    "people-first": [
        finding("О детях-инвалидах."),
        finding("Помощь инвалидам оказана."),
        action("поддержать больных аутизмом"),
        finding("Инвалид первой группы."),
    ],
    "people-first-kk": [
        {"language": "kk", "findings": (Paragraph(text),)}
        for text in ("мүгедек балалар", "мүгедектерге көмек", "Мүгедек")
    ],
    "bare-amount": [
        finding("Выделено 26 419,0 тенге."),
        finding("Выделено 19,5 тенге."),
        finding("Выделено 26\u00a0419,0\u00a0тенге."),
    ],
    "open-turn": [
        finding("Отмечает, что, несмотря на принимаемые меры отсутствует взаимодействие."),
        finding("Несмотря на меры отсутствует взаимодействие."),
        finding("Работа ведется, но, несмотря на меры недостаточна."),
    ],
    "repeated-word": [finding("Работа и и отдых."), finding("В городе городе тихо."), title("О о работе")],
    "two-actions-in-one": [
        action("продолжить работу, активизировать работу структур"),
        action("провести анализ школ, принять меры"),
        action("организовать показ, обеспечить явку, усилить контроль"),
    ],
    "government": [
        action("рассмотреть возможность по выпуску роликов"),
        action("провести работу по привлечению молодежи в развитие движения"),
        finding("Изучены возможности по ремонту."),
    ],
    "clerical-habit": [
        finding("Реализуемый проект реализовывается."),
        finding("Создан медиа-центр."),
        finding("Идет трехгодичный проект."),
        finding("Деньги для функционирования деятельности школ."),
    ],
    "title-point": [title("О работе."), title("О работе Дома дружбы."), title("Об итогах 2022 года.")],
    "title-start": [title("Работа Дома дружбы"), title("Решение"), title("«О работе»")],
    "duplicate-paragraph": [
        {"findings": (_TWICE, _TWICE)},
        {"findings": (_TWICE, Paragraph("Работает  клуб «мәміле»"))},
        {"items": (*CLEAN.items, CLEAN.items[0])},
        {"items": (Item("Контроль", actions=(Paragraph("провести анализ"), Paragraph("провести анализ"))),)},
    ],
}

SILENT = {
    "order-to-outside-body": [
        item("Поручить членам рабочей группы принять меры"),
        item("Поручить аппарату маслихата принять меры"),
        item("Рекомендовать акимату города принять меры"),
        action("поручить подготовку"),
    ],
    "people-first": [
        finding("Дети с инвалидностью."),
        finding("Дело общества «Инвалид войны»."),
        finding("Группа инвалидности установлена."),
    ],
    "people-first-kk": [
        {"language": "kk", "findings": (Paragraph(text),)}
        for text in ("мүгедектігі бар адам", "«Мүгедек балалар» қоғамы", "бала")
    ],
    "bare-amount": [
        finding("Выделено 26 419,0 тыс. тенге."),
        finding("Выделено 214,3 млн тенге."),
        finding("Выделено 26 419 тенге."),
    ],
    "open-turn": [
        finding("Отмечает, что, несмотря на принимаемые меры, отсутствует взаимодействие."),
        finding("Работа ведется, несмотря на трудности."),
        finding("Несмотря на меры, взаимодействие отсутствует."),
    ],
    "repeated-word": [
        finding("Работа и отдых."),
        finding("Чуть-чуть и так-так."),
        {"language": "kk", "findings": (Paragraph("біртіндеп біртіндеп өседі"),)},
    ],
    "two-actions-in-one": [
        action("продолжить работу по созданию, сохранению и развитию"),
        action("провести и обобщить анализ"),
        action("продолжить работу клуба «Читать, понимать»"),
        item("Рекомендовать усилить, провести"),
    ],
    "government": [
        action("рассмотреть возможность выпуска роликов"),
        action("привлечь молодежь к развитию движения"),
        finding("Вклад в развитие движения."),
    ],
    "clerical-habit": [
        finding("Проект реализуется."),
        finding("Создан медиацентр."),
        finding("Проект «Медиа-центр»."),
    ],
    "title-point": [title("О работе"), title("О работе..."), title("О работе «Дома.»")],
    "title-start": [title("Об итогах"), title("О работе"), title("О")],
    "duplicate-paragraph": [
        {},
        {"findings": (_TWICE, Paragraph("Работает клуб «Парасат»."))},
        {"findings": (Paragraph(""), Paragraph(""))},
    ],
}
