"""What the rules of structure must find and must not."""

from secretariat_app.domain.resolution import Item, Paragraph, Signature
from tests.proofing.papers import BODY, CLEAN, COMMISSION, action, day, enactment, finding, item, position

_CHAIR = Signature("Председатель постоянной комиссии", "Г. Джапарова")
_FOLLOWING = Paragraph("Заслушав информацию, комиссия отмечает следующее.")

FIRES = {
    "no-commission": [{"commissions": ()}, {"commissions": ("",)}, {"commissions": (" ",)}],
    "no-date": [{"date": None}, {"date": None, "number": None}, {"date": None, "language": "kk"}],
    "no-number": [{"number": None}, {"number": ""}, {"number": " "}],
    "no-place": [{"place": None}, {"place": ""}, {"place": " "}],
    "no-title": [{"title": Paragraph()}, {"title": Paragraph(" ")}, {"title": Paragraph(), "number": None}],
    "no-enactment": [{"enactment": None}, enactment("На основании изложенного"), enactment("постановила")],
    "no-items": [{"items": ()}, {"items": (), "findings": ()}, {"items": (), "number": None}],
    "empty-text": [finding(""), {"items": (Item(""),)}, action(""), action(";")],
    "no-signature": [
        {"signatures": ()},
        {"signatures": (), "number": None},
        {"signatures": (), "commissions": (COMMISSION, COMMISSION)},
    ],
    "signature-incomplete": [
        {"signatures": (Signature("", "Г. Джапарова"),)},
        {"signatures": (Signature("Председатель", ""),)},
        {"signatures": (_CHAIR, Signature())},
    ],
    "signatures-of-joint-meeting": [
        {"commissions": (COMMISSION, COMMISSION)},
        {"commissions": (COMMISSION,) * 3, "signatures": (_CHAIR, _CHAIR)},
        {"commissions": (COMMISSION, COMMISSION), "signatures": (_CHAIR,) * 3},
    ],
    "presiding-member": [
        position("Председатель заседания – член постоянной комиссии"),
        position("Председатель на заседании"),
        position("Председательствующий на заседании"),
    ],
    "enactment-number": [
        enactment("Комиссия ПОСТАНОВИЛИ:"),
        enactment("Комиссии ПОСТАНОВИЛА:", commissions=2),
        enactment("Комиссия ПОСТАНОВЛЯЮТ:"),
    ],
    "findings-announced": [
        {"findings": ()},
        {"findings": (), "preamble": _FOLLOWING},
        {"findings": (), "preamble": Paragraph("Заслушав информацию, комиссии отмечают следующее:")},
    ],
    "list-without-colon": [
        item(f"Рекомендовать {BODY} продолжить работу", "обеспечить взаимодействие", inline=True),
        item("Предложить акимату принять меры", "провести анализ", inline=True),
        item("Работа акимата", "провести анализ", inline=True),
    ],
    "colon-without-list": [
        item(f"Рекомендовать {BODY}:"),
        item("Предложить акимату: "),
        item("Внести следующие изменения:"),
    ],
    "list-of-one": [
        item(f"Рекомендовать {BODY}", "провести анализ"),
        item("Рекомендовать акимату города Астаны", "усилить работу"),
        item("Предложить аппарату маслихата", "подготовить справку до 1 декабря 2022 года"),
    ],
    "nothing-to-do": [
        item(f"Рекомендовать {BODY}"),
        item("Предложить акимату города"),
        item("Просить аппарат маслихата"),
    ],
    "closing-mark": [
        action("продолжить работу."),
        action("продолжить работу:"),
        item("Предложить акимату:", "провести анализ;", "обеспечить контроль;"),
    ],
    "typed-number": [
        finding("- работа ведется"),
        item("2. Предложить акимату провести анализ"),
        action("1) провести анализ"),
    ],
    "capital-in-list": [
        action("Продолжить работу"),
        action("Обеспечить контроль"),
        action("Активизироваться"),
    ],
    "no-deadline": [
        item(f"Рекомендовать {BODY} усилить работу", addressees=(BODY,)),
        item("Предложить акимату принять меры"),
        item("Предложить акимату:", "принять меры", "провести анализ"),
    ],
    "no-control": [
        {"items": CLEAN.items[:2]},
        {"items": (Item("Принять к сведению"),)},
        {"items": (Item("Предложить акимату", actions=(Paragraph("провести анализ"),)),)},
    ],
}

SILENT = {
    "no-commission": [{}, {"commissions": (COMMISSION, COMMISSION)}, {"number": None}],
    "no-date": [{}, {"date": day("2000-01-01")}, {"number": None}],
    "no-number": [{}, {"number": "б/н"}, {"date": None}],
    "no-place": [{}, {"place": "г. Астана"}, {"date": None}],
    "no-title": [{}, {"title": Paragraph("О")}, {"items": ()}],
    "no-enactment": [
        enactment("Комиссия ПОСТАНОВЛЯЕТ:"),
        enactment("Комиссия ПОСТАНОВИЛА"),
        enactment("Комиссии ПОСТАНОВИЛИ :", commissions=2),
    ],
    "no-items": [{}, {"items": (Item(""),)}, {"items": CLEAN.items[:1]}],
    "empty-text": [{}, {"findings": ()}, action("провести анализ")],
    "no-signature": [{}, {"signatures": (Signature(),)}, {"signatures": (_CHAIR, _CHAIR)}],
    "signature-incomplete": [{}, {"signatures": ()}, {"signatures": (_CHAIR, _CHAIR)}],
    "signatures-of-joint-meeting": [
        {},
        {"commissions": (COMMISSION, COMMISSION), "signatures": (_CHAIR, _CHAIR)},
        {"signatures": (_CHAIR, _CHAIR)},  # a secretary may sign too
    ],
    "presiding-member": [
        position("Председатель постоянной комиссии"),
        position("Член постоянной комиссии"),
        {"signatures": (Signature("Председатель", "Председатель заседания"),)},
    ],
    "enactment-number": [
        enactment("Комиссия ПОСТАНОВИЛА:"),
        enactment("Комиссии ПОСТАНОВИЛИ:", commissions=2),
        {"commissions": ()},
    ],
    "findings-announced": [{}, {"preamble": _FOLLOWING}, {"findings": (), "preamble": None}],
    "list-without-colon": [
        item(f"Рекомендовать {BODY}", "продолжить работу", "обеспечить контроль"),
        item("Предложить акимату принять меры"),
        item("Предложить акимату принять меры", inline=True),
    ],
    "colon-without-list": [
        item(f"Рекомендовать {BODY}:", "провести анализ"),
        item("Принять к сведению."),
        item("Провести заседание в 10:30"),
    ],
    "list-of-one": [
        item(f"Рекомендовать {BODY}", "провести анализ", "усилить работу"),
        item(f"Рекомендовать {BODY} провести анализ"),
        item("Информацию принять к сведению"),
    ],
    "nothing-to-do": [
        item(f"Рекомендовать {BODY} усилить работу"),
        item(f"Рекомендовать {BODY}", "усилить работу"),
        item("Информацию принять к сведению"),
    ],
    "closing-mark": [
        action("продолжить работу;"),
        action("продолжить работу"),
        item("Предложить акимату:", "провести анализ;", "обеспечить контроль."),
        action("провести анализ и т. д."),
    ],
    "typed-number": [
        finding("10 школ открыто"),
        finding("2022 год был трудным"),
        item("1-й вопрос снять с контроля"),
    ],
    "capital-in-list": [
        action("продолжить работу"),
        action("АРМ обеспечить"),
        item("Предложить акимату провести анализ"),
    ],
    "no-deadline": [
        item(f"Рекомендовать {BODY} усилить работу", addressees=(BODY,), deadline=day("2022-12-01")),
        item("Предложить акимату принять меры в месячный срок"),
        item("Информацию принять к сведению"),
    ],
    "no-control": [{}, {"items": ()}, {"items": (Item("Оставить на контроле исполнение решения"),)}],
}
