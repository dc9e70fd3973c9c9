"""Resolutions of four pages and more with all that makes lines and pages break in odd places."""

import datetime
import random

from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature

RU_COMMISSION = (
    "постоянная комиссия маслихата города Астаны по вопросам законности, правопорядка и работе с"
    " общественностью"
)
KK_COMMISSION = (
    "Астана қаласы мәслихатының заңдылық, құқықтық тәртіп және жұртшылықпен жұмыс жөніндегі тұрақты"
    " комиссиясы"
)
RU_PARTS = (
    "рассмотреть вопрос о выделении 26 419,0 тыс. тенге на 2022-2024 годы",
    "в соответствии с решением маслихата города Нур-Султан от 29 сентября 2021 года № 83/12-VII",
    "обеспечить тесное взаимодействие государственных органов и институтов гражданского общества",
    "путём проведения информационно-разъяснительных встреч",
    "на основании статьи 5 Закона Республики Казахстан «О местном государственном управлении и"
    " самоуправлении в Республике Казахстан»",
    "исполнение составило 98,7 % – на 3,2 % выше, чем за январь–июнь 2021 года",
    "ГКП на ПХВ «Городская поликлиника № 10» и/или ТОО «КазСтройСервис-2030»",
    "как указано в пункте 2 (подпункты 1)–4)), а также в приложении",
    "РОО «Ассамблея жастары», созданное при городской Ассамблее, – опора волонтёрского движения",
    "переформатирована в ресурсный и информационно-методический центр международного сотрудничества",
    "межконфессионального и межэтнического согласия",
    "проект «Обеспечение деятельности «Центра гражданских инициатив» города Астаны»",
    "по тел. 8 (7172) 55-66-77 либо по адресу info@maslihat.kz",
    "социально-экономического развития и благоустройства",
    "не позднее 1 декабря 2022 года",
    "в т. ч. 1,5 млн. кв. м жилья, 12/3 очереди и 2-х школ на 1 200 мест",
    "КГУ «Қоғамдық келісім» и клуб «Мәміле»",
)
KK_PARTS = (
    "қаланың әлеуметтік-экономикалық дамуының 2022–2024 жылдарға арналған бағдарламасын іске асыру",
    "Астана қаласы мәслихатының 2021 жылғы 29 қыркүйектегі № 83/12-VII шешімінің орындалуын қамтамасыз ету",
    "«Астана қаласының Ішкі саясат басқармасы» ММ және «Қоғамдық келісім» КММ",
    "жергілікті бюджеттен 26 419,0 мың теңге бөлу мәселесін қарау",
    "этносаралық және конфессияаралық келісімді нығайту",
    "азаматтық қоғам институттарымен өзара іс-қимылды күшейту",
    "«Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» Қазақстан"
    " Республикасы Заңының 5-бабына сәйкес",
    "ұйымдастыру-әдістемелік жұмыстарды жүргізу",
    "жастардың еріктілер қозғалысын дамытуға қатысуы – 98,7 %",
    "ІІ тоқсанның қорытындысы бойынша ақпарат ұсыну",
    "һәм өңірлік үйлестіру кеңесінің ұсынымдарын ескеру",
)
RU_TITLE = (
    "О ходе исполнения решения маслихата города Нур-Султан от 29 сентября 2021 года № 83/12-VII «О работе"
    " местного исполнительного органа по реализации государственной политики в области межэтнического и"
    " межконфессионального согласия»"
)
KK_TITLE = (
    "Нұр-Сұлтан қаласы мәслихатының 2021 жылғы 29 қыркүйектегі № 83/12-VII шешімінің орындалу барысы туралы"
)
RU_POSITION = (
    "Председатель заседания – член постоянной комиссии маслихата города Астаны по вопросам законности,"
    " правопорядка и работе с общественностью"
)
KK_POSITION = "Отырыс төрағасы – Астана қаласы мәслихатының тұрақты комиссиясының мүшесі"


class _Writer:
    def __init__(self, seed: int, language: str) -> None:
        self.random = random.Random(seed)
        self.parts = RU_PARTS if language == "ru" else KK_PARTS

    def text(self, most: int) -> str:
        chosen = [self.random.choice(self.parts) for _ in range(self.random.randint(1, most))]
        text = ", ".join(chosen)
        return text[0].upper() + text[1:]

    def item(self, most: int, actions: int) -> Item:
        return Item(
            self.text(most),
            actions=tuple(Paragraph(self.text(most)) for _ in range(self.random.randint(0, actions))),
        )


def _paper(
    seed: int, language: str, *, findings: int, items: int, actions: int, length: int, signatures: int = 1
) -> Resolution:
    write = _Writer(seed, language)
    ru = language == "ru"
    commission = RU_COMMISSION if ru else KK_COMMISSION
    return Resolution(
        language=language,
        commissions=(commission,),
        date=datetime.date(2022, 10, 19),
        number=f"{seed}/12",
        place="город Астана" if ru else "Астана қаласы",
        title=Paragraph(RU_TITLE if ru else KK_TITLE),
        preamble=Paragraph(f"{write.text(4)}, {commission} отмечает следующее."),
        findings=tuple(Paragraph(f"{write.text(length)}.") for _ in range(findings)),
        enactment=Paragraph(f"{commission} {'ПОСТАНОВИЛА:' if ru else 'ҚАУЛЫ ЕТТІ:'}"),
        items=tuple(write.item(length, actions) for _ in range(items)),
        signatures=tuple(
            Signature(RU_POSITION if ru else KK_POSITION, "Г. Джапарова" if ru else "Г. Жапарова")
            for _ in range(signatures)
        ),
    )


def long_papers() -> dict[str, Resolution]:
    """Five papers of 4 to 12 pages; the third's signatures do not fit on the page with its last lines."""
    return {
        "many short items": _paper(1, "ru", findings=5, items=70, actions=0, length=1),
        "long findings": _paper(2, "ru", findings=45, items=8, actions=4, length=6),
        "signatures at the foot": _paper(3, "ru", findings=14, items=12, actions=3, length=4, signatures=3),
        "kazakh findings": _paper(4, "kk", findings=40, items=10, actions=3, length=5),
        "kazakh items": _paper(7, "kk", findings=4, items=40, actions=4, length=3, signatures=2),
    }
