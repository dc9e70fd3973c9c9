"""What the rules of short names and legal forms of bodies must find and must not."""

from tests.proofing.papers import BODY, action, finding, item

FIRES = {
    "short-body-name": [
        finding("Работу ведет УВП."),
        item("Рекомендовать Управлению политики провести анализ"),
        action("провести анализ совместно с УВП"),
    ],
    "other-legal-form": [
        finding("Работу ведет КГУ «Управление внутренней политики города Астаны»."),
        item("Рекомендовать ТОО «Управление внутренней политики города Астаны» провести анализ"),
        action("провести анализ с КГП на ПХВ «Управление внутренней политики города Астаны»"),
    ],
}

SILENT = {
    "short-body-name": [
        finding(f"Работу ведет {BODY} (далее – УВП). УВП отчиталось."),
        finding("Издан сборник «УВП и Управление политики»."),
        finding("Проведена встреча в УВПШ."),
    ],
    "other-legal-form": [
        finding(f"Работу ведет {BODY}."),
        finding("Проект «КГУ «Управление внутренней политики города Астаны» закрыт»."),
        finding("Работу ведет КГУ «Управление садов города Астаны»."),
    ],
}
