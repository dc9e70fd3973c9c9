"""What the rules of typing must find and must not."""

from secretariat_app.proofing.office import InnerQuotes, Office
from tests.proofing.papers import action, finding, position, title

_PAWS = Office(inner_quotes=InnerQuotes.PAWS)

FIRES = {
    "double-space": [finding("Два  пробела."), title("О  работе"), finding("Слово \u00a0слово.")],
    "space-at-edge": [finding(" С пробела."), finding("До пробела. "), title("О работе ")],
    "space-before-mark": [finding("Слово , слово."), finding("Конец ."), finding("Дом ( дружбы ) стоит.")],
    "space-after-opening": [
        finding("Клуб « Мәміле»."),
        finding("Дом ( дружбы)."),
        title("О клубе « Мәміле»"),
    ],
    "no-space-after-mark": [
        finding("Школы,колледжи."),
        finding("Клуб «Мәміле»,клуб блогеров."),
        finding("школы;вузы"),
    ],
    "doubled-mark": [finding("Школы,, вузы."), finding("Конец.."), finding("Школы;.")],
    "straight-quotes": [finding('Клуб "Мәміле".'), finding("Клуб “Мәміле”."), title('О клубе "Мәміле"')],
    "inner-quotes": [
        {**finding("Решение «О клубе «Мәміле» города»."), "office": _PAWS},
        {**title("О решении «О проекте «Дом»»"), "office": _PAWS},
        {**action("продолжить проект «Клуб «Тіл» столицы»"), "office": _PAWS},
    ],
    "unpaired-quotes": [
        finding("Клуб «Мәміле."),
        finding("Клуб Мәміле»."),
        title("О «работе» клуба «Мәміле"),
    ],
    "leaked-code": [
        action("[bookmark: _GoBack]продолжить работу"),
        finding("Ошибка! Закладка не определена."),
        finding("В Доме MERGEFIELD дружбы."),
    ],
    "invisible-character": [finding("Слово\u200b."), finding("Сло\u00adво."), title("О\ufeff работе")],
    "placeholder": [
        finding("От ________ года."),
        finding("Выделено ХХХ тенге."),
        finding("Уважаемый {{ имя }}."),
        title("О работе {орган}"),
        finding("Решение № 00."),
        finding("Кто??"),
    ],
    "hyphen-for-dash": [
        position("Председатель заседания - член постоянной комиссии"),
        finding("Дом - центр."),
        position("Председатель заседания -"),
    ],
    "mixed-alphabets": [
        finding("Поcтановление."),  # Latin c
        finding("Решение № 83/12-VІІ."),  # Cyrillic І
        finding("Работа c молодежью."),  # Latin c
        title("О рaботе"),  # Latin a
    ],
    "letter-yo": [finding("Идет путём бесед."), finding("Её ведёт центр."), action("продолжить приём")],
}

SILENT = {
    "double-space": [finding("Один пробел."), finding("Слово\u00a0слово."), title("О работе")],
    "space-at-edge": [finding("Без."), title("О работе"), finding("«Без».")],
    "space-before-mark": [finding("Слово, слово."), finding("Клуб «Мәміле»."), finding("Так … и так.")],
    "space-after-opening": [finding("Клуб «Мәміле»."), finding("Дом (дружбы)."), title("О клубе «Мәміле»")],
    "no-space-after-mark": [finding("26 419,0 тенге."), finding("школы, вузы"), finding("в 10:30")],
    "doubled-mark": [finding("И т. д., и т. п."), finding("Так..."), finding("Так?..")],
    "inner-quotes": [
        finding("Решение «О клубе «Мәміле» города»."),
        {**finding("Решение «О клубе „Мәміле“ города»."), "office": _PAWS},
        {**finding("Клуб «Мәміле» и Дом «Дружба»."), "office": _PAWS},
    ],
    "straight-quotes": [finding("Клуб «Мәміле»."), finding("Угол 5’."), title("О клубе «Мәміле»")],
    "unpaired-quotes": [
        # One » closes two «: usual in the country's acts, and in the sample.
        finding("Информацию «О решении «О работе» принять."),
        finding("«О проекте «Строительство «Дома»» одобрен."),
        finding("Клуб «Мәміле» и клуб «Парасат»."),
    ],
    "leaked-code": [finding("Закладка сада."), finding("Слово (bookmark)."), finding("В Доме дружбы.")],
    "invisible-character": [finding("Слово\u00a0слово."), finding("Нур‑Султан."), finding("Ә ә Ң ң")],
    "placeholder": [finding("XXX сессия."), finding("ХХ век."), finding("Дом_дружбы."), finding("№ 100")],
    "hyphen-for-dash": [
        position("Председатель заседания – член постоянной комиссии"),
        finding("Информационно-методический центр."),
        finding("На 2022-2024 годы."),
        finding("Проект «Дом - центр»."),
    ],
    "mixed-alphabets": [
        finding("Концерт ANK Live."),
        finding("Сессия VII созыва, № 83/12-VII."),
        finding("Клуб «Қоғамдық келісім»."),
        finding("Сайт egov.kz работает."),
    ],
    "letter-yo": [finding("Это всё."), finding("Королёв выступил."), finding("Клуб «Полёт».")],
}
